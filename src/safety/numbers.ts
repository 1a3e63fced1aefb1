import { youngSpanishInfant } from './ages-es.ts';

/**
 * Rules that a number trips: their ids in the catalogue. `texts` are words in lower case without accents, those of other
 * languages than English and Spanish put into English. `ageDays`: the age on the chart where one child matches.
 */
export function dangersInNumbers(texts: readonly string[], ageDays?: number): readonly string[] {
  const found: string[] = [];
  const has = (set: ReadonlySet<string>): boolean => texts.some((text) => set.has(text));
  const young = ageDays !== undefined && ageDays <= YOUNG_INFANT_DAYS;
  const infant = young || youngInfant(texts) || youngSpanishInfant(texts);
  const weak = has(WEAK_WORDS);
  const temperature = highestCelsius(texts, infant || weak || has(FEVER_WORDS));
  // Fever with weak defences (chemotherapy, transplant, no spleen, sickle cell): domain brief 4.1.
  if (weak && temperature !== null && temperature >= 38) found.push('sepsis.weak-immune-fever');
  if (temperature !== null) {
    // 38.0 °C / 100.4 °F in the first 90 days: AAP, CDC (domain brief 4.1).
    if (infant && temperature >= 38) found.push('infant-fever.number');
    // 40 °C / 104 °F: call now (same list); a high fever at other ages is the nurse's.
    else if (!infant && temperature >= 38) found.push('fever.high');
    if (infant && temperature >= 37.5 && temperature < 38) found.push('fever.newborn-hot');
  }
  if (infant && has(HOT_WORDS) && !found.includes('infant-fever.number')) found.push('fever.newborn-hot');
  const oxygen = valueAfter(texts, OXYGEN_WORDS, 40, 100);
  // Pulse oximetry at home: 90 or less is an emergency, under 94 needs a call (MedlinePlus 007197).
  if (oxygen !== null && oxygen <= 90) found.push('breathing.oxygen-low');
  else if (oxygen !== null && oxygen <= 93) found.push('oxygen.lowish');
  const sugar = valueAfter(texts, SUGAR_WORDS, 15, 999);
  // Level 2 hypoglycaemia is under 54 mg/dL; 400 and more needs care now (ADA Standards of Care, section 6).
  if (sugar !== null && (sugar < 54 || sugar >= 400)) found.push('diabetic.number');
  else if (sugar !== null && (sugar < 70 || sugar >= 250)) found.push('sugar.off');
  const [systolic, diastolic] = pressure(texts);
  // 180/120 and higher (American Heart Association, hypertensive crisis): with symptoms the rules say emergency.
  if (systolic >= 180 || diastolic >= 120) found.push('pressure.high');
  return found;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FEVER_WORDS = set(
  'fever fevers feverish temp temperature temps degrees degree f c fahrenheit celsius thermometer fiebre calentura temperatura grados termometro farenheit centigrados fevr fievre tempature',
);
const HOT_WORDS = set(
  'hot warm burning caliente calientito calientita calientica calientico caldito hirviendo prendido prendida hervidero fever feverish fiebre calentura ardiendo',
);
const OXYGEN_WORDS = set(
  'oxygen o2 spo2 sat sats saturation pulseox oximeter oximetry oxigeno saturacion oximetro satura saturando ox',
);
const SUGAR_WORDS = set(
  'sugar sugars glucose bs bg glucometer azucar glucosa glucometro glucemia dexcom libre',
);
const WEAK_WORDS = set(
  'chemo chemotherapy transplant transplanted sickle neutropenia neutropenic leukemia spleen quimio quimioterapia trasplante trasplantado trasplantada trasplantaron transplante leucemia falciforme falcemia drepanocitosis neutropenico bazo port picc',
);
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
const YOUNG_INFANT_DAYS = 90;

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

/** Words that a number depends on and that may be typed wrong. */
export const ENGLISH_NUMBER_WORDS: readonly string[] = [
  ...[
    FEVER_WORDS,
    HOT_WORDS,
    OXYGEN_WORDS,
    SUGAR_WORDS,
    WEAK_WORDS,
    BABY_WORDS,
    BORN_WORDS,
    OLD_WORDS,
  ].flatMap((words) => [...words]),
  ...Object.keys(DAYS),
  ...'recien pressure presion medio media'.split(' '),
];

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
  }
  return NUMBER_WORDS[text] ?? null;
}

/** True when an age of at most 90 days is said of a child. */
function youngInfant(texts: readonly string[]): boolean {
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? '';
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

/** The highest body temperature in the text, in °C; null where no number can be one. */
function highestCelsius(texts: readonly string[], mayBeBare: boolean): number | null {
  let highest: number | null = null;
  for (let at = 0; at < texts.length; at += 1) {
    let value = numberOf(texts[at]);
    if (value === null || NUMBER_WORDS[texts[at] ?? ''] !== undefined) continue;
    const after = texts[at + 1] ?? '';
    if (NOT_TEMPERATURE.has(after)) continue;
    if (Number.isInteger(value)) {
      const further = texts[at + 2] ?? '';
      if (after === 'and' && further === 'half') value += 0.5;
      else if (after === 'degrees' && further === 'and' && texts[at + 3] === 'half') value += 0.5;
      // "38度5"
      else if (after === 'degrees' && /^\d$/.test(further)) value += Number(further) / 10;
      else if (after === 'y' && (texts[at + 2] === 'medio' || texts[at + 2] === 'media')) value += 0.5;
      else if (
        (after === 'point' || after === 'punto' || after === 'con' || after === 'coma' || after === 'and') &&
        isDigitWord(texts[at + 2])
      ) {
        value += (numberOf(texts[at + 2]) ?? 0) / 10;
      }
    }
    const unit = /^(f|c|degrees|degree|grados|fahrenheit|celsius|farenheit|centigrados)$/.test(after);
    if (!mayBeBare && !unit) continue;
    // By range: 35-43 is °C, 95-110 is °F (domain brief 4.1).
    const celsius =
      value >= 35 && value <= 43 ? value : value >= 95 && value <= 110 ? ((value - 32) * 5) / 9 : null;
    // 100.4 °F is 38.0 °C: compare in tenths, as thermometers show them.
    if (celsius !== null) highest = Math.max(highest ?? 0, Math.round(celsius * 10) / 10);
  }
  return highest;
}

const NOT_TEMPERATURE = set(
  'day days week weeks wk wks month months mo mos years year yrs yo lb lbs pounds kg kilos mg ml oz dia dias semana semanas mes meses anos libras am pm percent bpm min minutes minutos hours hrs horas times veces pills pastillas over dollars dolares steps pasos',
);

function isDigitWord(text: string | undefined): boolean {
  const value = numberOf(text);
  return value !== null && value >= 0 && value <= 9 && Number.isInteger(value);
}

/** The first number within four words after (or two before) one of the words, in a range. */
function valueAfter(
  texts: readonly string[],
  names: ReadonlySet<string>,
  low: number,
  high: number,
): number | null {
  for (let at = 0; at < texts.length; at += 1) {
    if (!names.has(texts[at] ?? '')) continue;
    for (const near of [1, 2, 3, 4, 5, -1, -2]) {
      const text = texts[at + near] ?? '';
      if (text.charCodeAt(0) < 48 || text.charCodeAt(0) > 57) continue;
      const value = numberOf(text);
      if (value === null || value < low || value > high || NOT_READING.has(texts[at + near + 1] ?? ''))
        continue;
      if (GOAL_WORDS.has(texts[at + near - 1] ?? '')) continue;
      return value;
    }
  }
  return null;
}

const NOT_READING = set(
  'grams g units unit unidades mg times veces am pm days dias years liters litros l lpm weeks min minutes minutos hours hrs horas anos',
);
const GOAL_WORDS = set('under below goal target menos meta bajo above');

/** Blood pressure said as two numbers one after another. */
function pressure(texts: readonly string[]): readonly [number, number] {
  const named = texts.some((text) => text === 'bp' || text === 'pressure' || text === 'presion');
  for (let at = 0; named && at + 1 < texts.length; at += 1) {
    const systolic = numberOf(texts[at]);
    const between = texts[at + 1] === 'over' || texts[at + 1] === 'sobre' || texts[at + 1] === 'con' ? 2 : 1;
    const diastolic = numberOf(texts[at + between]);
    if (systolic === null || diastolic === null) continue;
    if (systolic >= 70 && systolic <= 300 && diastolic >= 30 && diastolic <= 200 && systolic > diastolic)
      return [systolic, diastolic];
  }
  return [0, 0];
}
