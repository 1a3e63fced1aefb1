import { folded } from './normal.ts';

/** Names of the languages Porchlight speaks: in English, in Spanish and in themselves, folded as texts are. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['english', 'ingles', 'inglesa'],
  es: ['spanish', 'espanol', 'castellano', 'spanich', 'espaniol'],
  zh: ['chinese', 'mandarin', 'cantonese', 'chino', '中文', '汉语', '漢語', '普通话', '国语'],
  vi: ['vietnamese', 'vietnamita', 'tieng viet', 'viet'],
  ar: ['arabic', 'arabe', 'العربية', 'عربي', 'عربية'],
  ht: [
    'haitian creole',
    'haitian',
    'creole',
    'criollo haitiano',
    'haitiano',
    'kreyol',
    'kreyol ayisyen',
    'creol',
  ],
  so: ['somali', 'soomaali', 'af soomaali', 'af-soomaali'],
  ru: ['russian', 'ruso', 'русскии', 'по-русски', 'русском'],
  fr: ['french', 'frances', 'francais'],
  pt: ['portuguese', 'portugues', 'brazilian'],
  ko: ['korean', 'coreano', '한국어', '한국말'],
  tl: ['tagalog', 'filipino', 'pilipino'],
};

const BY_NAME: readonly (readonly [name: string, language: string])[] = Object.entries(NAMES)
  .flatMap(([language, names]) => names.map((name) => [folded(name), language] as const))
  .sort((left, right) => right[0].length - left[0].length);

/** Any of the names: a text that holds none is settled at once, and most texts are so. */
const ANY_NAME = new RegExp(BY_NAME.map(([name]) => name).join('|'));

/** A language as it is named in a text, and where. */
export type Named = { readonly language: string; readonly name: string; readonly at: number };

/** The languages named in a folded text, in its order. */
export function namedLanguages(text: string): readonly Named[] {
  if (!ANY_NAME.test(text)) return [];
  const found: Named[] = [];
  for (const [name, language] of BY_NAME) {
    const at = placeOf(text, name);
    if (at < 0 || found.some((one) => at < one.at + one.name.length && one.at < at + name.length)) continue;
    found.push({ language, name, at });
  }
  return found.sort((left, right) => left.at - right.at);
}

function placeOf(text: string, name: string): number {
  if (!/^[a-z]/.test(name)) return text.indexOf(name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWord = !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length));
    if (isWord) return at;
  }
  return -1;
}
