import { folded } from './normal.ts';

/** Names of the languages Porchlight speaks: in themselves and in the others. */
const NAMES: Readonly<Record<string, string>> = {
  en: `english, ingles, inglesa, anglais, inglês, angle, anglè, tiếng anh, ingiriis, ingiriisi, af ingiriisi, английском,
    английский, английски, по-английски, الانجليزية, الإنجليزية, انجليزي, إنجليزي, انكليزي, 英语, 英文, 英語, 영어`,
  es: `spanish, espanol, castellano, spanich, espaniol, espagnol, espanhol, espanyol, panyol, tiếng tây ban nha, espanyol,
    isbaanish, испанском, испанский, испански, الاسبانية, الإسبانية, اسباني, 西班牙语, 西班牙文, 西班牙語, 스페인어`,
  zh: `chinese, mandarin, cantonese, chino, chinois, chinês, chinwa, tiếng hoa, tiếng trung, tiếng tàu, intsik, shiine,
    китайском, китайский, китайски, الصينية, 中文, 汉语, 漢語, 普通话, 普通話, 国语, 國語, 粤语, 粵語, 广东话, 廣東話, 중국어`,
  vi: `vietnamese, vietnamita, vietnamien, vyetnamyen, tiếng việt, việt, fiyatnaamiis, вьетнамском, вьетнамский,
    вьетнамски, الفيتنامية, 越南语, 越南語, 越南文, 베트남어`,
  ar: `arabic, arabe, árabe, arab, carabi, af carabi, tiếng ả rập, арабском, арабский, арабски, العربية, عربي, عربية,
    بالعربي, 阿拉伯语, 阿拉伯語, 아랍어`,
  ht: `haitian creole, haitian, creole, créole, criollo haitiano, criollo, haitiano, crioulo haitiano, kreyol,
    kreyol ayisyen, creol, креольском, креольский, الكريولية, 海地语, 克里奥尔语, 아이티어, 크레올어`,
  so: `somali, somalien, soomaali, af soomaali, af-soomaali, tiếng somali, сомалийском, сомалийский, сомалийски,
    الصومالية, صومالي, 索马里语, 索馬里語, 소말리어`,
  ru: `russian, ruso, russe, russo, ris, tiếng nga, ruush, русский, по-русски, русском, русски, الروسية, روسي, 俄语, 俄文,
    俄語, 러시아어`,
  fr: `french, frances, français, francês, fransè, franse, pranses, tiếng pháp, faransiis, французском, французский,
    французски, الفرنسية, فرنسي, 法语, 法文, 法語, 프랑스어, 불어`,
  pt: `portuguese, portugues, português, portugais, brazilian, brasileiro, pòtigè, potige, tiếng bồ đào nha, portuges,
    португальском, португальский, португальски, البرتغالية, 葡萄牙语, 葡萄牙文, 葡萄牙語, 포르투갈어`,
  ko: `korean, coreano, coréen, koreyen, koreano, tiếng hàn, tiếng đại hàn, kuuriyaan, корейском, корейский, корейски,
    الكورية, 韩语, 韩文, 韓語, 韓文, 한국어, 한국말, 한글`,
  tl: `tagalog, filipino, pilipino, philippin, tagalo, тагальском, тагальский, التاغالوغية, الفلبينية, 他加禄语, 菲律宾语,
    타갈로그어, 필리핀어`,
};

const BY_NAME: readonly (readonly [name: string, language: string])[] = Object.entries(NAMES)
  .flatMap(([language, names]) =>
    names.split(',').map((name) => [folded(name.replace(/\s+/g, ' ').trim()), language] as const),
  )
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
