import en from '../../../locales/en/simulator.json' with { type: 'json' };
import enStaff from '../../../locales/en/staff.json' with { type: 'json' };
import es from '../../../locales/es/simulator.json' with { type: 'json' };
import esStaff from '../../../locales/es/staff.json' with { type: 'json' };

/** The page's words, as in `locales/<language>/simulator.json`; of who waits, those of the staff console. */
export type Words = typeof english;

const english = { ...en, risk: enStaff.risk, reason: enStaff.reason };
const catalogue: Readonly<Record<string, Words>> = {
  en: english,
  es: { ...es, risk: esStaff.risk, reason: esStaff.reason },
};

/** The languages the page can show itself in. */
export const languages = Object.keys(catalogue);

/** The words of a language; English where there are none. */
export function wordsOf(language: string): Words {
  return catalogue[language] ?? english;
}

/** Puts values into a sentence: `{{name}}`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Says how many, in the language's own plural. */
export function howMany(language: string, key: 'segments' | 'characters', count: number): string {
  const words = wordsOf(language) as unknown as Readonly<Record<string, string>>;
  const form = words[`${key}_${new Intl.PluralRules(language).select(count)}`] ?? words[`${key}_other`] ?? '';
  return fill(form, { count });
}

/** Says a moment with its day as a clock on the practice's wall does. */
export function whenIn(language: string, at: number, zone: string): string {
  const format = {
    weekday: 'long',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  return new Intl.DateTimeFormat(language, { ...format, timeZone: zone }).format(at);
}

/** Says a time of day, at the practice (null: here). */
export function timeIn(language: string, at: number, zone: string | null): string {
  const format = { weekday: 'short', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language, {
    ...format,
    ...(zone === null ? {} : { timeZone: zone }),
  }).format(at);
}

/** The day as it is told between texts; the same for all texts of one day. */
export function dayIn(language: string, at: number, zone: string | null): string {
  const format = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(language, {
    ...format,
    ...(zone === null ? {} : { timeZone: zone }),
  }).format(at);
}

/** Says a span of time as short as a technician would: `84 ms`, `1.2 s`, `12 min`, `3 h`, `2 d`. */
export function howLong(language: string, ms: number): string {
  const words = wordsOf(language);
  if (ms < 1000) return fill(words.ms, { count: Math.max(Math.round(ms), 0) });
  const [unit, length] =
    ms < MINUTE_MS
      ? (['seconds', 1000] as const)
      : ms < HOUR_MS
        ? (['minutes', MINUTE_MS] as const)
        : ms < 2 * DAY_MS
          ? (['hours', HOUR_MS] as const)
          : (['days', DAY_MS] as const);
  const most = { maximumFractionDigits: unit === 'seconds' ? 1 : 0 };
  return fill(words[unit], { count: new Intl.NumberFormat(language, most).format(ms / length) });
}
