import type en from '../../../locales/en/my.json';

/** The words of My pages, as in `locales/<language>/my.json`. */
export type MyWords = typeof en;

/** Each language is fetched when its pages are opened. */
const catalogue: Readonly<Record<string, () => Promise<{ readonly default: MyWords }>>> = {
  ar: () => import('../../../locales/ar/my.json'),
  en: () => import('../../../locales/en/my.json'),
  es: () => import('../../../locales/es/my.json'),
  fr: () => import('../../../locales/fr/my.json'),
  ht: () => import('../../../locales/ht/my.json'),
  ko: () => import('../../../locales/ko/my.json'),
  pt: () => import('../../../locales/pt/my.json'),
  ru: () => import('../../../locales/ru/my.json'),
  so: () => import('../../../locales/so/my.json'),
  tl: () => import('../../../locales/tl/my.json'),
  vi: () => import('../../../locales/vi/my.json'),
  zh: () => import('../../../locales/zh/my.json'),
};

/** The words in a language; in English where there are none. Rejects without a network. */
export async function loadMyWords(language: string): Promise<MyWords> {
  const load = catalogue[language] ?? catalogue.en;
  if (load === undefined) throw new Error('no words');
  return (await load()).default;
}
