import type { Moment } from '../care/phrase.ts';

/** A moment as people of that language read it. */
export function readMoment(locale: string, value: Moment): string {
  const said = formatOf(locale, value).format(value.at);
  // Intl puts narrow no-break spaces, which would cost a text its cheap alphabet; "a. m." would end sentences.
  return (
    (locale === 'ht' ? inCreole(said) : said)
      .replace(/[\u202f\u00a0]/g, ' ')
      .replace(/([ap])\. ?m\./g, '$1m')
      // "el lunes 30 de noviembre": after "el", a comma would stumble.
      .replace(/^(\p{L}+), (?=\d{1,2} de )/u, '$1 ')
  );
}

/** How people read a moment: month names, no year they know, the practice's clock. */
const STYLES: Readonly<Record<Moment['as'], Intl.DateTimeFormatOptions>> = {
  date: { weekday: 'long', month: 'long', day: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  'day-time': { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  'date-time': { weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
};

/** By language, style and zone: making one takes longer than everything else that a sentence does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, { as, zone }: Moment): Intl.DateTimeFormat {
  const name = `${locale} ${as} ${zone}`;
  const made = formats.get(name);
  if (made !== undefined) return made;
  // Everyone is in the US: 12-hour clock, whatever the language's own habit.
  const known = locale === 'ht' ? 'fr' : locale;
  const format = new Intl.DateTimeFormat(`${known}-US`, { ...STYLES[as], timeZone: zone, hour12: true });
  formats.set(name, format);
  return format;
}

/**
 * Intl knows no Haitian Creole and would say dates in English. Creole orders a date as French does and has names of its
 * own: the French date is said in them.
 */
// biome-ignore format: a table of words reads better in rows
const CREOLE: Readonly<Record<string, string>> = {
  lundi: 'lendi', mardi: 'madi', mercredi: 'mèkredi', jeudi: 'jedi', vendredi: 'vandredi', samedi: 'samdi', dimanche: 'dimanch',
  janvier: 'janvye', février: 'fevriye', mars: 'mas', avril: 'avril', mai: 'me', juin: 'jen', juillet: 'jiyè', août: 'out',
  septembre: 'septanm', octobre: 'oktòb', novembre: 'novanm', décembre: 'desanm', à: 'a',
};

/** "lundi 30 novembre à 8:00 AM" as Creole says it: "lendi 30 novanm a 8:00 AM". Words that are no name of a date stay. */
function inCreole(french: string): string {
  return french.replace(/\p{L}+/gu, (word) => CREOLE[word] ?? word);
}
