/**
 * Whether a Spanish text speaks of a baby of at most 90 days (domain brief 4.1: 3 months included): "tiene un mes y
 * medio", "cumple 28 dias", "bb d 9 semanas", "recien nacida". Words in lower case without accents. An illness that
 * lasts so long ("lleva 3 dias con fiebre") is no age.
 */
export function youngSpanishInfant(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!AGE_CUES.has(word) && !word.startsWith('naci')) return false;
    if (word === 'tiernito' || word === 'tiernita' || word === 'recien') {
      return word !== 'recien' || /^nacid/.test(words[at + 1] ?? '');
    }
    if (/^nacio|^naci$/.test(word)) return bornLately(words.slice(at + 1, at + 6));
    const days = DAYS_IN[word];
    if (days === undefined) return false;
    const before = words.slice(Math.max(0, at - 5), at);
    const after = words.slice(at + 1, at + 6);
    if (isMonthlyVisit(word, before, after)) return true;
    const half = after[0] === 'y' && (after[1] === 'medio' || after[1] === 'media') ? 0.5 : 0;
    // "tiene mes y medio" leaves the "un" out.
    const amount = amountOf(words[at - 1], word) ?? (half > 0 && word === 'mes' ? 1 : null);
    if (amount === null) return false;
    if ((amount + half) * days > YOUNG_INFANT_DAYS || (amount === 90 / days && half > 0)) return false;
    if (words.some((other) => /^(embaraz|enbaraz|prenad|gestacion|operad|operaron|cirugia)/.test(other)))
      return false;
    if (/^(nacid[oa]|edad|nacidit[oa])$/.test(after[0] ?? '') || /^(nacid[oa]|edad)$/.test(after[1] ?? ''))
      return true;
    if (before.slice(-4).some((other) => LASTING.has(other)) || lasts(after)) return false;
    const child = before.some((other) => CHILD.has(other)) || after.some((other) => CHILD.has(other));
    const age = before.slice(-4).some((other) => AGE_VERBS.has(other));
    const ofAge = before.slice(-2).some((other) => other === 'de' || other === 'd' || other === 'con');
    if (before.slice(-4).some((other) => other.startsWith('cumpl'))) return true;
    // "tiene 3 dias" without a child is mostly how long something lasts.
    return child ? age || ofAge || CHILD.has(before.at(-2) ?? '') : age && days > 1;
  });
}

const YOUNG_INFANT_DAYS = 90;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const DAYS_IN: Readonly<Record<string, number>> = {
  dia: 1,
  dias: 1,
  diitas: 1,
  semana: 7,
  semanas: 7,
  semanitas: 7,
  sem: 7,
  mes: 30,
  meses: 30,
  mesecito: 30,
  mesesitos: 30,
  mesecitos: 30,
};

/** Words that tell of a very young child, or in which an age is given; "nacio" aside, which takes endings. */
const AGE_CUES: ReadonlySet<string> = new Set([...Object.keys(DAYS_IN), 'tiernito', 'tiernita', 'recien']);

const CHILD = words(
  'bebe bebes lactante bb bebito bebita baby hijo hija hijito hijita nino nina ninito ninita nene nena criatura chiquito chiquita nieto nieta nietecito nietecita sobrino sobrina tierno tierna angelito chamaco chamaca chavito chavita recien gemelo gemela gemelos gemelas cuate cuates muchachito muchachita ahijado ahijada hermanito hermanita mijo mija crio pequeno pequena nenita nenito guagua guaguita cipote cipota patojo patoja niñito prematuro prematura varoncito hembrita',
);
const AGE_VERBS = words('tiene tien tine tienen ti3ne apenas lleva va');
const LASTING = words('hace desde por durante cada lleva llevo llevamos ase fiebre calentura tos tomando va');

/** "tiene 3 dias con fiebre", "dos semanas que no come". */
function lasts(after: readonly string[]): boolean {
  const [first = '', second = ''] = after;
  if (
    first === 'que' ||
    first === 'q' ||
    first === 'sin' ||
    first === 'enfermo' ||
    first === 'enferma' ||
    first === 'malo'
  )
    return true;
  if (first !== 'con' && first !== 'de') return false;
  return /^(fiebre|calentura|temperatura|tos|gripa|gripe|diarrea|vomito|vomitos|chorro|esto|lo|asi|mocos|dolor|catarro|ronchas|estrenimiento|haber)/.test(
    second,
  );
}

function bornLately(after: readonly string[]): boolean {
  if (
    after.some((word) =>
      /^(ayer|antier|anteayer|anoche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/.test(word),
    )
  )
    return !after.some((word) => /^(ano|anos|pasado)$/.test(word));
  if (after.includes('semana') || after.includes('hoy')) return true;
  const unit = after.findIndex((word) => DAYS_IN[word] !== undefined);
  const amount = unit > 0 ? amountOf(after[unit - 1], after[unit] ?? '') : null;
  return (
    amount !== null &&
    after.includes('hace') &&
    amount * (DAYS_IN[after[unit] ?? ''] ?? 0) <= YOUNG_INFANT_DAYS
  );
}

/** "la cita del mes de mi bb": the visit that is due at that age. */
function isMonthlyVisit(word: string, before: readonly string[], after: readonly string[]): boolean {
  if (word !== 'mes') return false;
  const of = before.at(-1);
  return (
    (of === 'del' && after[0] === 'de' && after.some((other) => CHILD.has(other))) ||
    (before.slice(-3).some((other) => /^(cumple|llega|cumplio)$/.test(other)) &&
      (of === 'el' || of === 'al' || of === 'un'))
  );
}

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta'
    .split(' ')
    .map((word, at) => [word, at]),
);
const MORE_NUMBERS: Readonly<Record<string, number>> = {
  una: 1,
  uno: 1,
  kinse: 15,
  veintiuno: 21,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  ochenta: 80,
  noventa: 90,
};

function amountOf(word: string | undefined, unit: string): number | null {
  if (word === undefined) return null;
  if (word === 'mes' || word === 'pocos' || word === 'pocas') return 1;
  const value = /^\d+$/.test(word) ? Number(word) : (NUMBERS[word] ?? MORE_NUMBERS[word]);
  return value === undefined || (value === 0 && unit !== '') ? null : value;
}
