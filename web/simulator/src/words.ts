import en from '../../../locales/en/simulator.json' with { type: 'json' };
import es from '../../../locales/es/simulator.json' with { type: 'json' };

/** The page's words, as in `locales/<language>/simulator.json`. */
export type Words = typeof en;

const catalogue: Readonly<Record<string, Words>> = { en, es };

/** The languages the page can show itself in. */
export const languages = Object.keys(catalogue);

/** The words of a language; English where there are none. */
export function wordsOf(language: string): Words {
  return catalogue[language] ?? en;
}

/** Puts values into a sentence: `{{name}}`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Says how many, in the language's own plural. */
export function howMany(language: string, key: 'segments' | 'characters', count: number): string {
  const words = wordsOf(language) as unknown as Readonly<Record<string, string>>;
  const form = words[`${key}_${new Intl.PluralRules(language).select(count)}`] ?? words[`${key}_other`] ?? '';
  return fill(form, { count });
}

/** Says a span of time as short as a technician would: `84 ms`, `1.2 s`. */
export function howLong(language: string, ms: number): string {
  const words = wordsOf(language);
  if (ms < 1000) return fill(words.ms, { count: Math.max(Math.round(ms), 0) });
  const count = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(ms / 1000);
  return fill(words.seconds, { count });
}
