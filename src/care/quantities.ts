import { folded } from './normal.ts';

/** A number in a text, as digits whatever it was written in, with its unit in one spelling. */
export type Numbered = {
  readonly value: string;
  readonly unit: string | null;
  /** Written as the word "one" or "a": often no number at all. */
  readonly isArticle: boolean;
};

const numberWords: Readonly<Record<string, string>> = {
  zero: '0',
  cero: '0',
  one: '1',
  uno: '1',
  una: '1',
  un: '1',
  once: '1',
  two: '2',
  dos: '2',
  twice: '2',
  three: '3',
  tres: '3',
  thrice: '3',
  four: '4',
  cuatro: '4',
  five: '5',
  cinco: '5',
  six: '6',
  seis: '6',
  seven: '7',
  siete: '7',
  eight: '8',
  ocho: '8',
  nine: '9',
  nueve: '9',
  ten: '10',
  diez: '10',
  eleven: '11',
  twelve: '12',
  doce: '12',
  fifteen: '15',
  quince: '15',
  twenty: '20',
  veinte: '20',
  thirty: '30',
  treinta: '30',
  forty: '40',
  cuarenta: '40',
  fifty: '50',
  cincuenta: '50',
  sixty: '60',
  sesenta: '60',
  half: '1/2',
  media: '1/2',
  medio: '1/2',
  mitad: '1/2',
  hundred: '100',
  cien: '100',
};

/** Spellings of a unit, the first being ours. Times a day and the like are units too: they change a dose. */
const unitSpellings: readonly (readonly string[])[] = [
  ['mcg', 'microgram', 'micrograms', 'ug', 'µg', 'microgramo', 'microgramos'],
  ['mg', 'milligram', 'milligrams', 'miligramo', 'miligramos'],
  ['g', 'gram', 'grams', 'gramo', 'gramos'],
  ['kg', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramos'],
  ['ml', 'milliliter', 'milliliters', 'mililitro', 'mililitros', 'cc'],
  ['l', 'liter', 'liters', 'litro', 'litros'],
  ['unit', 'units', 'iu', 'unidad', 'unidades', 'unt'],
  ['tablet', 'tablets', 'tab', 'tabs', 'pill', 'pills', 'tableta', 'tabletas', 'pastilla', 'pastillas'],
  ['capsule', 'capsules', 'capsula', 'capsulas'],
  ['puff', 'puffs', 'inhalation', 'inhalations', 'inhalacion', 'inhalaciones', 'disparo', 'disparos'],
  ['drop', 'drops', 'gota', 'gotas'],
  ['spray', 'sprays', 'atomizacion', 'atomizaciones'],
  ['patch', 'patches', 'parche', 'parches'],
  ['teaspoon', 'teaspoons', 'tsp', 'cucharadita', 'cucharaditas'],
  ['tablespoon', 'tablespoons', 'tbsp', 'cucharada', 'cucharadas'],
  ['cup', 'cups', 'taza', 'tazas'],
  ['%', 'percent', 'por ciento'],
  ['mmhg', 'mm[hg]'],
  ['mg/dl'],
  ['time', 'times', 'vez', 'veces', 'x'],
  ['minute', 'minutes', 'min', 'mins', 'minuto', 'minutos'],
  ['hour', 'hours', 'hr', 'hrs', 'h', 'hora', 'horas'],
  ['day', 'days', 'dia', 'dias', 'daily', 'mornings', 'mananas'],
  ['week', 'weeks', 'wk', 'semana', 'semanas', 'weekly'],
  ['month', 'months', 'mes', 'meses'],
  ['year', 'years', 'ano', 'anos'],
  ['am', 'a.m.', 'a. m.'],
  ['pm', 'p.m.', 'p. m.'],
  ['lb', 'lbs', 'pound', 'pounds', 'libra', 'libras'],
  ['oz', 'ounce', 'ounces', 'onza', 'onzas'],
  ['step', 'steps', 'paso', 'pasos'],
];
const unitOf = new Map(
  unitSpellings.flatMap(([unit = '', ...others]) => [unit, ...others].map((word) => [word, unit] as const)),
);

const unitPattern = [...unitOf.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const wordPattern = Object.keys(numberWords).join('|');
const numberPattern = new RegExp(
  `(?<![a-z0-9])(\\d+\\s+\\d+/\\d+|\\d+/\\d+|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?|½|¼|(?:${wordPattern})(?![a-z]))(?:[\\s-]*(${unitPattern})(?![a-z]))?`,
  'g',
);

/** The numbers of a text in English or Spanish with their units. "Twice" is 2 times, "once" 1 time, "media" is 1/2. */
export function numbersIn(text: string): readonly Numbered[] {
  const words = folded(text)
    .replace(/\b(?:all )?at once\b/g, ' ')
    .replace(TIMES_AFTER, '$3 $1$2');
  return [...withoutDates(words).matchAll(numberPattern)].map(([, number = '', unit]) => {
    const said = number.trim();
    // "Once daily" is English; "once" before any other unit is the Spanish eleven: "once veces al día".
    const isEleven = said === 'once' && unit !== undefined && unit !== 'daily' && unit !== 'weekly';
    const value = isEleven ? '11' : (numberWords[said] ?? digits(said));
    const own = unit === undefined ? null : (unitOf.get(unit) ?? unit);
    return {
      value,
      unit: said === 'twice' || said === 'thrice' || (said === 'once' && own === null) ? 'time' : own,
      isArticle: ['one', 'uno', 'una', 'un', 'half', 'media', 'medio', 'mitad'].includes(said),
    };
  });
}

/** How a record's own times are said: "Times a day: 2". */
const TIMES_AFTER = /\b(times|veces)( (?:a|per|in|al|a la|por|en) [a-z]+): (\d+)/g;

/** The amounts of a text in every spelling of their units, in English and Spanish: what a guard may hold other words against. */
export function amountsIn(text: string): string {
  const found = numbersIn(text).filter(({ unit }) => unit !== null);
  return found
    .flatMap(({ value, unit }) => {
      const spellings = unitSpellings.find(([first]) => first === unit) ?? [unit ?? ''];
      return spellings.map((spelling) => `${value} ${spelling}`);
    })
    .join('\n');
}

const months = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
] as const;
const weekdays = [
  ['monday', 'mondays', 'lunes'],
  ['tuesday', 'tuesdays', 'martes'],
  ['wednesday', 'wednesdays', 'miercoles'],
  ['thursday', 'thursdays', 'jueves'],
  ['friday', 'fridays', 'viernes'],
  ['saturday', 'saturdays', 'sabado', 'sabados'],
  ['sunday', 'sundays', 'domingo', 'domingos'],
] as const;

const weekdayPatterns = weekdays.map((words) => ({
  name: words[0],
  pattern: new RegExp(`\\b(?:${words.join('|')})\\b`),
}));

const monthPattern = months
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const slashed = /\b(\d{1,2})\/(\d{1,2})\/(\d{2,4})\b/g;
const monthFirst = new RegExp(
  `\\b(${monthPattern})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?\\b`,
  'g',
);
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:de\\s+|of\\s+)?(${monthPattern})\\b(?:,?\\s+(?:de\\s+|del\\s+)?(\\d{4}))?`,
  'g',
);

/** The dates and weekdays of a text, each in one spelling: `2026-04-21`, `04-21` without its year, `monday`. */
export function datesIn(text: string): ReadonlySet<string> {
  const words = folded(text);
  const dates = new Set<string>();
  for (const [, year, month, day] of words.matchAll(iso)) dates.add(`${year}-${month}-${day}`);
  for (const [, month = '', day = '', year = ''] of words.matchAll(slashed)) {
    dates.add(`${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`);
  }
  for (const [, month = '', day = '', year] of words.matchAll(monthFirst)) dates.add(dated(month, day, year));
  for (const [, day = '', month = '', year] of words.matchAll(dayFirst)) dates.add(dated(month, day, year));
  for (const { name, pattern } of weekdayPatterns) {
    if (pattern.test(words)) dates.add(name);
  }
  return dates;
}

function withoutDates(words: string): string {
  return [iso, slashed, monthFirst, dayFirst].reduce((left, pattern) => left.replace(pattern, ' '), words);
}

function dated(month: string, day: string, year: string | undefined): string {
  const number = months.findIndex((names) => (names as readonly string[]).includes(month)) + 1;
  return `${year === undefined ? '' : `${year}-`}${two(String(number))}-${two(day)}`;
}

function two(number: string): string {
  return number.padStart(2, '0');
}

function digits(number: string): string {
  if (number === '½') return '1/2';
  if (number === '¼') return '1/4';
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number)
    ? number.replaceAll(',', '')
    : number.replace(',', '.');
  return plain.includes('/') ? plain.replace(/\s+/g, ' ') : String(Number(plain));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
