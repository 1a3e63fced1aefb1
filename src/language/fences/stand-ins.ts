/**
 * Stands in for whatever tells who somebody is, before a text leaves, and puts it back afterwards. What the record knows
 * (names of patients, family, staff) is given; numbers to dial, dates of birth, e-mail and street addresses are found.
 */
export type StandIns = {
  /** The text as it may leave. */
  hide(text: string): string;
  /** The text with what was hidden in it; a stand-in that was never given stays, and is a fault (`standInsLeft`). */
  restore(text: string): string;
};

/** What is known of who is spoken of. `others`: everybody else whose name may come up. */
export type Known = {
  readonly names: readonly string[];
  readonly others?: readonly string[];
  readonly dates?: readonly string[];
  readonly numbers?: readonly string[];
  readonly addresses?: readonly string[];
};

type Kind = 'Person' | 'Phone' | 'Date' | 'Place' | 'Mail' | 'Number';

/** One for each call: two calls never share a stand-in's meaning. */
export function createStandIns(known: Known): StandIns {
  const given = new Map<string, string>();
  const back = new Map<string, string>();
  const counts = new Map<Kind, number>();
  const standIn = (kind: Kind, text: string): string => {
    const there = given.get(`${kind} ${text}`);
    if (there !== undefined) return there;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const name = `${kind}${LETTERS[(count - 1) % LETTERS.length]}${count > LETTERS.length ? LETTERS[Math.floor((count - 1) / LETTERS.length) - 1] : ''}`;
    given.set(`${kind} ${text}`, name);
    back.set(name, text);
    return name;
  };
  const names = namesOf([...known.names, ...(known.others ?? [])]);
  const exact = [
    ...(known.addresses ?? []).map((text) => ['Place', text] as const),
    ...(known.numbers ?? []).flatMap((text) => [['Phone', text] as const]),
    ...(known.dates ?? []).flatMap((date) => datesAsWritten(date).map((text) => ['Date', text] as const)),
  ].toSorted(([, one], [, other]) => other.length - one.length);
  return {
    hide(text) {
      let left = text.normalize('NFC');
      for (const [kind, said] of exact) left = replaceAll(left, said, (found) => standIn(kind, found));
      left = left
        .replace(MAIL, (found) => standIn('Mail', found))
        .replace(BIRTH, (_, lead: string, found: string) => `${lead}${standIn('Date', found)}`)
        .replace(PHONE, (found) => (isDialled(found) ? standIn('Phone', found) : found))
        .replace(ID, (found) => standIn('Number', found))
        .replace(STREET, (found) => standIn('Place', found))
        .replace(INTRODUCED, (_, lead: string, name: string) => `${lead}${standIn('Person', name)}`);
      for (const name of names) left = replaceAll(left, name, (found) => standIn('Person', found));
      return left;
    },
    restore(text) {
      // What was hidden may hold what had been hidden before it.
      let whole = text;
      for (let depth = 0; depth < 3; depth += 1)
        whole = whole.replace(LEFT, (name) => back.get(name) ?? name);
      return whole;
    },
  };
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LEFT = /\b(?:Person|Phone|Date|Place|Mail|Number)[A-Z]{1,2}\b/g;

/** True when something stands in for nobody: the model made it up. */
export function standInsLeft(text: string): boolean {
  LEFT.lastIndex = 0;
  return LEFT.test(text);
}

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
/** Seven digits and more with the signs that stand between them in numbers to dial; "1-2 tablets" has fewer. */
const PHONE = /(?<![\p{L}\p{N}])\+?\(?\d[\d\s().-]{5,18}\d(?![\p{L}\p{N}])/gu;
const ID = /(?<![\p{L}\p{N}])(?:\d{3}-\d{2}-\d{4}|[A-Z]{1,4}\d{5,12}|\d{7,12})(?![\p{L}\p{N}])/gu;
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
/** A date after words of birth, or one so long ago that it is somebody's. */
const BIRTH = new RegExp(
  `((?:born|birth\\w*|dob|d\\.o\\.b\\.?|nac\\w+|cumple\\w*)[^.\\d\\n]{0,24})((?:\\d{1,4}[-/. ]){2}\\d{1,4}|(?:${MONTHS})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}\\s+(?:de\\s+)?(?:${MONTHS})(?:\\s+(?:de\\s+)?\\d{4})?)`,
  'giu',
);
const STREET =
  /\b\d{1,6}\s+(?:[NSEW]\.?\s+)?(?:[\p{L}'’-]+\s+){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|way|place|pl|terrace|circle|highway|hwy|parkway|pkwy)\b\.?(?:,?\s*(?:apt|apartment|unit|suite|ste|#)\.?\s*[\p{L}\p{N}-]+)?(?:,\s*[\p{L} ]{2,30}(?:,?\s*[A-Z]{2})?(?:\s+\d{5}(?:-\d{4})?)?)?|\b(?:calle|avenida|av\.|carrera)\s+[\p{L}'’ ]{2,40}?\s*#?\s*\d{1,5}\b/giu;
const INTRODUCED =
  /((?:my name is|this is|i am called|me llamo|mi nombre es|soy|habla|se llama|is called|named)\s+)(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3})/gu;

function isDialled(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  // A date in digits or a span of numbers is none.
  return digits.length >= 7 && digits.length <= 15 && !/^\d{4}-\d{2}-\d{2}$/.test(text.trim());
}

/** Whole names first, then each of their words, so that "Mrs. Carter" hides too; titles are no names. */
function namesOf(names: readonly string[]): readonly string[] {
  const whole = names.map((name) => name.trim().normalize('NFC')).filter((name) => name.length > 1);
  const parts = whole
    .flatMap((name) => name.split(/[\s,]+/))
    .filter((part) => part.length > 2 && !TITLES.test(part));
  return [...new Set([...whole, ...parts])].toSorted((one, other) => other.length - one.length);
}

const TITLES =
  /^(?:dr|dra|mr|mrs|ms|miss|sr|sra|srta|prof|rn|md|np|pa|do|rd|pt|phd|jr|the|and|van|von|del|los|las)\.?$/i;

/** A day of birth in the ways that people write it. */
function datesAsWritten(date: string): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  if (day === '') return [date];
  const [m, d] = [String(Number(month)), String(Number(day))];
  const english = EN[Number(month) - 1] ?? '';
  const spanish = ES[Number(month) - 1] ?? '';
  const numeric = ['/', '-', '.', ' '].flatMap((sign) => [
    [month, day, year].join(sign),
    [m, d, year].join(sign),
    [day, month, year].join(sign),
    [d, m, year].join(sign),
    [m, d, year.slice(2)].join(sign),
    [month, day, year.slice(2)].join(sign),
  ]);
  return [
    date,
    ...numeric,
    `${english} ${d}, ${year}`,
    `${english} ${d} ${year}`,
    `${english.slice(0, 3)} ${d}, ${year}`,
    `${d} ${english} ${year}`,
    `${d} de ${spanish} de ${year}`,
    `${d} de ${spanish} del ${year}`,
    `${d} ${spanish} ${year}`,
    `${month}${day}${year}`,
  ];
}

const EN = 'January February March April May June July August September October November December'.split(' ');
const ES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);

function replaceAll(text: string, said: string, by: (found: string) => string): string {
  const pattern = said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), (found) =>
    LEFT_EXACT.test(found) ? found : by(found),
  );
}

const LEFT_EXACT = /^(?:Person|Phone|Date|Place|Mail|Number)[A-Z]{1,2}$/;
