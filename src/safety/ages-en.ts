/** A set of words, from words parted by blanks. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const BABY_WORDS = set(
  'baby newborn infant son daughter bebe hijo hija nino nina nieto nieta preemie grandson granddaughter boy girl twins bb neonate nena nene bebito bebita she he her him',
);
const BORN_WORDS = set('newborn neonate');
const OLD_WORDS = set('old nacido nacida edad olds');
const NOT_AGE = set(
  'for since hace por desde over past last in within every cada ago durante fever fiebre sick',
);

/** Days in what an age is given in; ages in weeks and months are read up to 90 days (domain brief 4.1: 3 months included). */
const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  dia: 1,
  dias: 1,
  week: 7,
  weeks: 7,
  wk: 7,
  wks: 7,
  semana: 7,
  semanas: 7,
  sem: 7,
  month: 30,
  months: 30,
  mo: 30,
  mos: 30,
  mes: 30,
  meses: 30,
  mth: 30,
  mths: 30,
};
/** An infant up to this age with a fever is an emergency: AAP, CDC (domain brief 4.1). */
export const YOUNG_INFANT_DAYS = 90;

/** Words that an age depends on and that may be typed wrong. */
export const AGE_WORDS: readonly string[] = [
  ...BABY_WORDS,
  ...BORN_WORDS,
  ...OLD_WORDS,
  ...Object.keys(DAYS),
];

/** Words that tell of a very young child, or in which an age is given. */
const AGE_CUES: ReadonlySet<string> = new Set([
  ...BORN_WORDS,
  ...Object.keys(DAYS),
  ...'new recien born nacio naci'.split(' '),
]);

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  a: 1,
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
};

/** True when an age of at most 90 days is said of a child, in words in lower case without accents. */
export function youngInfant(texts: readonly string[]): boolean {
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? '';
    if (!AGE_CUES.has(text)) continue;
    if (BORN_WORDS.has(text) || (text === 'new' && texts[at + 1] === 'born')) return true;
    if (text === 'recien' && (texts[at + 1] ?? '').startsWith('nacid')) return true;
    if (
      text === 'born' &&
      texts.slice(at + 1, at + 4).some((next) => next === 'yesterday' || next === 'week' || next === 'today')
    ) {
      return true;
    }
    if (
      (text === 'nacio' || text === 'naci') &&
      texts.slice(at + 1, at + 4).some((next) => next === 'ayer' || next === 'semana')
    ) {
      return true;
    }
    const unit = DAYS[text];
    if (unit === undefined) continue;
    const amount = numberOf(texts[at - 1]);
    if (amount === null) continue;
    if (amount * unit > YOUNG_INFANT_DAYS) continue;
    if (OLD_WORDS.has(texts[at + 1] ?? '') || OLD_WORDS.has(texts[at + 2] ?? '')) return true;
    // "my 6 week baby", "bebe de 2 meses", "tiene 3 semanas": an age only beside a child, and not "for 3 days".
    const before = texts.slice(Math.max(0, at - 3), at - 1);
    if (before.some((word) => NOT_AGE.has(word))) continue;
    if (before.includes('old')) return true;
    const around = [...texts.slice(Math.max(0, at - 5), at - 1), ...texts.slice(at + 1, at + 4)];
    const says =
      before.includes('is') ||
      before.includes('tiene') ||
      before.includes('de') ||
      before.includes('hes') ||
      before.includes('shes') ||
      before.includes('my') ||
      before.includes('mi');
    if (
      around.some((word) => BABY_WORDS.has(word)) &&
      (says || [texts[at + 1], texts[at + 2], texts[at - 2]].some((word) => BABY_WORDS.has(word ?? '')))
    )
      return true;
  }
  return false;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(NUMBER_WORDS));

/** Whether a word begins with a digit. */
export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** The number a word stands for; null where it is none. */
export function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (startsWithDigit(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
  }
  return NUMBERS.get(text) ?? null;
}
