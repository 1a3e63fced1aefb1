import { AGE_WORDS, numberOf, set, startsWithDigit, YOUNG_INFANT_DAYS, youngInfant } from './ages-en.ts';
import { youngSpanishInfant } from './ages-es.ts';

/**
 * Rules that a number trips: their ids in the catalogue. `texts` are words in lower case without accents, those of other
 * languages than English and Spanish put into English. `ageDays`: the age on the chart where one child matches.
 */
export function dangersInNumbers(texts: readonly string[], ageDays?: number): readonly string[] {
  let cues = 0;
  for (const text of texts) cues |= startsWithDigit(text) ? DIGITS : (CUES.get(text) ?? 0);
  const has = (cue: number): boolean => (cues & cue) !== 0;
  if (!has(DIGITS | HOT)) return [];
  const young = ageDays !== undefined && ageDays <= YOUNG_INFANT_DAYS;
  const infant = young || youngInfant(texts) || youngSpanishInfant(texts);
  if (!has(DIGITS)) return infant ? ['fever.newborn-hot'] : [];
  const found: string[] = [];
  const weak = has(WEAK);
  const temperature = highestCelsius(texts, infant || weak || has(FEVER));
  // Fever with weak defences (chemotherapy, transplant, no spleen, sickle cell): domain brief 4.1.
  if (weak && temperature !== null && temperature >= 38) found.push('sepsis.weak-immune-fever');
  if (temperature !== null) {
    // 38.0 °C / 100.4 °F in the first 90 days: AAP, CDC (domain brief 4.1).
    if (infant && temperature >= 38) found.push('infant-fever.number');
    // 40 °C / 104 °F: call now (same list); a high fever at other ages is the nurse's.
    else if (!infant && temperature >= 38) found.push('fever.high');
    if (infant && temperature >= 37.5 && temperature < 38) found.push('fever.newborn-hot');
  }
  if (infant && has(HOT) && !found.includes('infant-fever.number')) found.push('fever.newborn-hot');
  const oxygen = has(OXYGEN) ? valueAfter(texts, OXYGEN_WORDS, 40, 100) : null;
  // Pulse oximetry at home: 90 or less is an emergency, under 94 needs a call (MedlinePlus 007197).
  if (oxygen !== null && oxygen <= 90) found.push('breathing.oxygen-low');
  else if (oxygen !== null && oxygen <= 93) found.push('oxygen.lowish');
  const sugar = has(SUGAR) ? valueAfter(texts, SUGAR_WORDS, 15, 999) : null;
  // Level 2 hypoglycaemia is under 54 mg/dL; 400 and more needs care now (ADA Standards of Care, section 6).
  if (sugar !== null && (sugar < 54 || sugar >= 400)) found.push('diabetic.number');
  else if (sugar !== null && (sugar < 70 || sugar >= 250)) found.push('sugar.off');
  const [systolic, diastolic] = has(PRESSURE) ? pressure(texts) : NO_PRESSURE;
  // 180/120 and higher (American Heart Association, hypertensive crisis): with symptoms the rules say emergency.
  if (systolic >= 180 || diastolic >= 120) found.push('pressure.high');
  return found;
}

/** What the words of a text may have to do with: a look at each word tells which questions are worth asking. */
const DIGITS = 1;
const FEVER = 2;
const HOT = 4;
const OXYGEN = 8;
const SUGAR = 16;
const WEAK = 32;
const PRESSURE = 64;

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
const PRESSURE_WORDS = set('bp pressure presion');

const CUES = new Map<string, number>();
for (const [cue, words] of [
  [FEVER, FEVER_WORDS],
  [HOT, HOT_WORDS],
  [OXYGEN, OXYGEN_WORDS],
  [SUGAR, SUGAR_WORDS],
  [WEAK, WEAK_WORDS],
  [PRESSURE, PRESSURE_WORDS],
] as const)
  for (const word of words) CUES.set(word, (CUES.get(word) ?? 0) | cue);

/** Words that a number depends on and that may be typed wrong. */
export const ENGLISH_NUMBER_WORDS: readonly string[] = [
  ...[FEVER_WORDS, HOT_WORDS, OXYGEN_WORDS, SUGAR_WORDS, WEAK_WORDS].flatMap((words) => [...words]),
  ...AGE_WORDS,
  ...'recien pressure presion medio media'.split(' '),
];

/** The highest body temperature in the text, in °C; null where no number can be one. */
function highestCelsius(texts: readonly string[], mayBeBare: boolean): number | null {
  let highest: number | null = null;
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? '';
    let value = startsWithDigit(text) ? numberOf(text) : null;
    if (value === null) continue;
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
    if (!mayBeBare && !TEMPERATURE_UNITS.has(after)) continue;
    // By range: 35-43 is °C, 95-110 is °F (domain brief 4.1).
    const celsius =
      value >= 35 && value <= 43 ? value : value >= 95 && value <= 110 ? ((value - 32) * 5) / 9 : null;
    // 100.4 °F is 38.0 °C: compare in tenths, as thermometers show them.
    if (celsius !== null) highest = Math.max(highest ?? 0, Math.round(celsius * 10) / 10);
  }
  return highest;
}

const TEMPERATURE_UNITS = set('f c degrees degree grados fahrenheit celsius farenheit centigrados');
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
      if (!startsWithDigit(text)) continue;
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
  for (let at = 0; at + 1 < texts.length; at += 1) {
    const systolic = numberOf(texts[at]);
    const between = texts[at + 1] === 'over' || texts[at + 1] === 'sobre' || texts[at + 1] === 'con' ? 2 : 1;
    const diastolic = numberOf(texts[at + between]);
    if (systolic === null || diastolic === null) continue;
    if (systolic >= 70 && systolic <= 300 && diastolic >= 30 && diastolic <= 200 && systolic > diastolic)
      return [systolic, diastolic];
  }
  return NO_PRESSURE;
}

const NO_PRESSURE: readonly [number, number] = [0, 0];
