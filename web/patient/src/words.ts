import ar from '../../../locales/ar/page.json' with { type: 'json' };
import en from '../../../locales/en/page.json' with { type: 'json' };
import es from '../../../locales/es/page.json' with { type: 'json' };
import fr from '../../../locales/fr/page.json' with { type: 'json' };
import ht from '../../../locales/ht/page.json' with { type: 'json' };
import ko from '../../../locales/ko/page.json' with { type: 'json' };
import pt from '../../../locales/pt/page.json' with { type: 'json' };
import ru from '../../../locales/ru/page.json' with { type: 'json' };
import so from '../../../locales/so/page.json' with { type: 'json' };
import tl from '../../../locales/tl/page.json' with { type: 'json' };
import vi from '../../../locales/vi/page.json' with { type: 'json' };
import zh from '../../../locales/zh/page.json' with { type: 'json' };
import { PAGE_LANGUAGES } from './languages.ts';

/** The page's words, as in `locales/<language>/page.json`. */
export type Words = typeof en;

const catalogue: Readonly<Record<string, Words>> & Readonly<Record<(typeof PAGE_LANGUAGES)[number], Words>> =
  { en, es, ar, fr, ht, ko, pt, ru, so, tl, vi, zh };

/** Scripts that run from right to left, by primary language subtag. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'yi']);

/** The languages the page can show itself in, among those the practice speaks. Never empty. */
export function pageLanguages(practice: readonly string[] | null): readonly string[] {
  const shown = (practice ?? PAGE_LANGUAGES).filter((language) => language in catalogue);
  return shown.length === 0 ? ['en'] : shown;
}

/** The words of a language that `pageLanguages` named. */
export function wordsOf(language: string): Words {
  return catalogue[language] ?? en;
}

/** Puts values into a sentence: `{{name}}`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** Which way a language is written; null where the text itself has to tell. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto';
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** A US number as people write it; any other as it is. To stand in a sentence of the language. */
export function spoken(phone: string, language: string): string {
  const us = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  const said = us === null ? phone : `(${us[1]}) ${us[2]}-${us[3]}`;
  // Marks on both sides: in a text from right to left the groups of a number change places.
  return directionOf(language) === 'rtl' ? `\u200e${said}\u200e` : said;
}
