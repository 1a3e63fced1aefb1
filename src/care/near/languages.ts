import { folded } from '../normal.ts';

/** Languages that directories name: those most spoken at home in the US (Census Bureau, ACS table B16001), and sign. */
const CODES =
  'en es zh yue vi tl ar fr ko ru pt ht de hi pl it ur fa ja gu bn te ta pa am so sw uk el he hy km lo th hmn ne my ilo yi sr hr nv yo ig tw ti om ps ro sq mr ml kn mn bs ckb ku sm haw ak ase';

/** The languages in which people may name one. */
const SAID_IN = ['en', 'es', 'fr', 'pt', 'vi', 'zh', 'ko', 'ru', 'ar', 'so', 'fil'];

/** Names that lists use and Intl does not. */
const ALSO: Readonly<Record<string, string>> = {
  mandarin: 'zh',
  cantonese: 'zh',
  'chinese mandarin': 'zh',
  'chinese cantonese': 'zh',
  chino: 'zh',
  tagalog: 'tl',
  filipino: 'tl',
  creole: 'ht',
  'haitian creole': 'ht',
  kreyol: 'ht',
  'kreyol ayisyen': 'ht',
  criollo: 'ht',
  farsi: 'fa',
  dari: 'fa',
  hmong: 'hmn',
  kurdish: 'ku',
  pashto: 'ps',
  burmese: 'my',
  'american sign language': 'ase',
  'sign language': 'ase',
  asl: 'ase',
  'lenguaje de senas': 'ase',
  'lengua de senas': 'ase',
};

let names: readonly (readonly [name: string, code: string])[] | null = null;

function allNames(): readonly (readonly [name: string, code: string])[] {
  if (names !== null) return names;
  const found = new Map(Object.entries(ALSO));
  for (const locale of SAID_IN) {
    const said = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    for (const code of CODES.split(' ')) {
      const name = said.of(code);
      if (name !== undefined && !found.has(folded(name))) found.set(folded(name), alike(code));
    }
  }
  names = [...found].sort((one, other) => other[0].length - one[0].length);
  return names;
}

/** Who writes in one of these reads the other: a directory's "zh" tells no more. */
function alike(code: string): string {
  return code === 'yue' ? 'zh' : code === 'fil' ? 'tl' : code;
}

/** The language that a name or a BCP 47 tag stands for, as its primary subtag; null for what is none that we know. */
export function languageOf(name: string): string | null {
  const said = folded(name.trim()).replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const tag = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/.exec(said)?.[1];
  if (tag !== undefined && CODES.split(' ').includes(tag)) return alike(tag);
  return allNames().find(([known]) => known === said)?.[1] ?? null;
}

/** The first language that a text names anywhere in it. */
export function languageIn(text: string): string | null {
  const said = ` ${folded(text).replace(/[^\p{L}]+/gu, ' ')} `;
  const found = allNames().flatMap(([name, code]) => {
    // Where no blanks are written a name stands among other signs.
    const at = /^[\p{Script=Latin} ]+$/u.test(name) ? said.indexOf(` ${name} `) : said.indexOf(name);
    return at === -1 || name.length < 2 ? [] : [{ at, code }];
  });
  return found.sort((one, other) => one.at - other.at)[0]?.code ?? null;
}

/** What a language is called in another; in English where that one has no name for it. */
export function languageName(code: string, locale: string): string {
  const shown = (asked: string) => new Intl.DisplayNames(asked, { type: 'language', fallback: 'none' });
  const names = shown(locale === 'tl' ? 'fil' : locale);
  const isSpoken = names.resolvedOptions().locale.split('-')[0] === (locale === 'tl' ? 'fil' : locale);
  return (isSpoken ? names.of(code) : undefined) ?? shown('en').of(code) ?? code;
}
