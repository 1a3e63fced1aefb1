import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import type { Moment, Phrase, Value, Verbatim } from '../care/phrase.ts';
import type { Voice } from '../turn/ports.ts';

/** The language of last resort: the one every text is first written in. */
const FALLBACK = 'en';

/**
 * The catalogue's voice. Reads `locales/<language>/<namespace>.json` once. `say` throws when a key is missing: a hole in
 * the catalogue is found by tests, not by a patient. A language that the catalogue does not have is answered in English.
 */
export function createVoice(folder: string): Voice {
  const locales = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const catalogue = i18next.createInstance();
  void catalogue.init({
    initAsync: false,
    lng: FALLBACK,
    fallbackLng: false,
    resources: Object.fromEntries(locales.map((locale) => [locale, namespacesOf(join(folder, locale))])),
    // What is said is text, never markup; pages escape it themselves.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  const say = (asked: string, phrase: Phrase): string => {
    const locale = locales.includes(asked) ? asked : FALLBACK;
    if (!catalogue.exists(phrase.key, { lng: locale, count: 1 })) {
      throw new Error(`no text for ${phrase.key} in ${locale}`);
    }
    const values = Object.entries(phrase.values ?? {}).map(([name, value]) => [name, render(locale, value)]);
    return String(catalogue.t(phrase.key, { ...Object.fromEntries(values), lng: locale }));
  };
  const render = (locale: string, value: Value): string | number => {
    if (typeof value === 'string' || typeof value === 'number') return value;
    if (isList(value)) return value.map((one) => say(locale, one)).join('\n');
    if ('verbatim' in value) return (value as Verbatim).verbatim;
    if ('at' in value) return sayMoment(locale, value as Moment);
    return say(locale, value as Phrase);
  };
  return { say, locales };
}

function isList(value: Value): value is readonly Phrase[] {
  return Array.isArray(value);
}

function namespacesOf(folder: string): Record<string, object> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}

/** How each kind of moment is said: months by name, so that nobody takes the day for the month. */
const styles = {
  date: { weekday: 'long', month: 'long', day: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'long' },
  'date-time': { weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<Moment['as'], Intl.DateTimeFormatOptions>;

function sayMoment(locale: string, moment: Moment): string {
  // Families here live in the United States: its order and its clock, in their language.
  const said = new Intl.DateTimeFormat(`${locale}-US`, {
    ...styles[moment.as],
    timeZone: moment.zone,
  }).format(moment.at);
  // The narrow space that some clocks are written with makes a text message twice as dear.
  return said.replaceAll(/[\u202f\u00a0]/g, ' ');
}
