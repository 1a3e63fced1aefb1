/** The languages there are words in, in the order that the page offers them in. */
export const PAGE_LANGUAGES = [
  'en',
  'es',
  'ar',
  'fr',
  'ht',
  'ko',
  'pt',
  'ru',
  'so',
  'tl',
  'vi',
  'zh',
] as const;

/** The first of the person's languages that is among those shown; else the first shown. */
export function chooseLanguage(wanted: readonly string[], shown: readonly string[]): string {
  const primary = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return primary.find((language) => shown.includes(language)) ?? shown[0] ?? 'en';
}
