import en from '../../../locales/en/staff.json' with { type: 'json' };
import es from '../../../locales/es/staff.json' with { type: 'json' };

/** The page's words, as in `locales/<language>/staff.json`. */
export type Words = typeof en;

const catalogue: Readonly<Record<string, Words>> = { en, es };

/** The languages the page can show itself in. */
export const languages = Object.keys(catalogue);

/** The words of a language; English where there are none. */
export function wordsOf(language: string): Words {
  return catalogue[language] ?? en;
}

/** The first of the person's languages that the page has. */
export function chooseLanguage(wanted: readonly string[]): string {
  const primary = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return primary.find((language) => languages.includes(language)) ?? 'en';
}

/** Puts values into a sentence: `{{name}}`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The form of a sentence for a count: `hint_one`, `hint_other` and so on. */
export function counted(
  language: string,
  forms: Readonly<Record<string, string>>,
  key: string,
  values: Readonly<Record<string, string | number>> & { readonly count: number },
): string {
  const form = forms[`${key}_${new Intl.PluralRules(language).select(values.count)}`];
  return fill(form ?? forms[`${key}_other`] ?? '', values);
}

/** What a code of the server is called; null where the catalogue does not know it. */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string | null {
  return Object.hasOwn(names, code) ? (names[code] ?? null) : null;
}

/** A language's own name in the language of the page. */
export function languageName(language: string, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** How far off a moment is: "in 12 minutes", "3 hours ago". */
export function relative(language: string, at: number, now: number): string {
  // Less than half a minute past is past: -0 says "0 minutes ago".
  const minutes = Math.round((at - now) / 60_000) || (at <= now ? -0 : 0);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48 ? format.format(hours, 'hour') : format.format(Math.round(hours / 24), 'day');
}

/** A moment by the practice's clock; of today only the hour, where `now` says what today is. */
export function clockTime(language: string, at: number, zone: string, now: number | null = null): string {
  const tag = `${language}-US`;
  const day = new Intl.DateTimeFormat(tag, { timeZone: zone, dateStyle: 'medium' });
  const isToday = now !== null && day.format(at) === day.format(now);
  const hour = { timeZone: zone, timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(tag, isToday ? hour : { ...hour, dateStyle: 'medium' }).format(at);
}
