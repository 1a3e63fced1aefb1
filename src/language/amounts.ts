import type { Amount, TimeUnit } from '../care/phrase.ts';

/** So much time as people of that language say it, with the number in digits: "8 hours", "4–6 horas". */
export function readAmount(locale: string, { amount, to, unit }: Amount): string {
  if (locale === 'ht') return `${to === undefined ? amount : `${amount}-${to}`} ${CREOLE[unit]}`;
  const format = formatOf(locale, unit);
  const said = to === undefined ? format.format(amount) : format.formatRange(amount, to);
  // No-break spaces and long dashes would cost a text its cheap alphabet.
  return said.replace(/[\u202f\u00a0]/g, ' ').replace(/\s?[–—]\s?/g, '-');
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, unit: TimeUnit): Intl.NumberFormat {
  const name = `${locale} ${unit}`;
  const made = formats.get(name);
  if (made !== undefined) return made;
  // Digits as on labels and phones here, whatever the language's own are.
  const format = new Intl.NumberFormat(`${locale}-u-nu-latn`, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    useGrouping: false,
    maximumFractionDigits: 3,
  });
  formats.set(name, format);
  return format;
}

/** Intl knows no Haitian Creole, whose nouns have no plural of their own. */
const CREOLE: Readonly<Record<TimeUnit, string>> = {
  second: 'segonn',
  minute: 'minit',
  hour: 'èdtan',
  day: 'jou',
  week: 'semèn',
  month: 'mwa',
  year: 'ane',
};
