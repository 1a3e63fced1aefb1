import { folded } from '../normal.ts';
import { type Amount, type Phrase, phrase, type TimeUnit, type Value } from '../phrase.ts';
import { timeOf } from '../times.ts';
import { isDate } from './elements.ts';
import { isObject } from './r4.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * What a FHIR Timing, Period or dateTime says, a phrase for each part ("3 times each week", "at 8:00 AM"), with its own
 * numbers and no other. Parts that are not what R4 says are left out, never guessed at. Keys are kept in charts, so a key
 * of `explain:fact` that was once released stays in the catalogue.
 */
export function timingFacts(timing: unknown): readonly Phrase[] {
  if (!isObject(timing)) return [];
  const events = list(timing.event).flatMap((event) => onDay(event));
  const repeat = isObject(timing.repeat) ? timing.repeat : codedRepeat(timing.code);
  return [...events, ...(repeat === null ? [] : repeatFacts(repeat))];
}

/** "from March 1, 2026", "until April 1, 2026". */
export function periodFacts(period: unknown): readonly Phrase[] {
  if (!isObject(period)) return [];
  const [start, end] = [momentOf(period.start), momentOf(period.end)];
  return [
    ...(start === null ? [] : [phrase('explain:fact.from', { date: start })]),
    ...(end === null ? [] : [phrase('explain:fact.until', { date: end })]),
  ];
}

/** "on March 1, 2026": for a date that stands alone. */
export function onDay(date: unknown): readonly Phrase[] {
  const at = momentOf(date);
  return at === null ? [] : [phrase('explain:fact.on', { date: at })];
}

/** A Quantity as it is written, sign and unit included: "< 2 g"; null where it has no number. */
export function quantityText(quantity: unknown): string | null {
  if (!isObject(quantity) || !isNumber(quantity.value)) return null;
  const sign = typeof quantity.comparator === 'string' ? `${quantity.comparator} ` : '';
  return `${sign}${quantity.value}${unitOf(quantity)}`;
}

/** A Ratio as it is written: "4 g / 24 h". */
export function ratioText(ratio: unknown): string | null {
  if (!isObject(ratio)) return null;
  const [over, under] = [quantityText(ratio.numerator), quantityText(ratio.denominator)];
  if (over === null) return null;
  return under === null || under === '1' ? over : `${over} / ${under}`;
}

/** A Range as it is written: "1-2 tablets", "≥ 1 g". */
export function rangeText(range: unknown): string | null {
  if (!isObject(range)) return null;
  const [low, high] = [range.low, range.high].map((edge) =>
    isObject(edge) && isNumber(edge.value) ? edge : null,
  );
  if (low != null && high != null) {
    const [from, to] = [unitOf(low), unitOf(high)];
    return from === '' || from === to
      ? `${low.value}-${high.value}${to}`
      : `${low.value}${from} - ${high.value}${to}`;
  }
  if (high != null) return `≤ ${high.value}${unitOf(high)}`;
  return low == null ? null : `≥ ${low.value}${unitOf(low)}`;
}

function unitOf(quantity: Json): string {
  const { unit, code } = quantity;
  const said = typeof unit === 'string' ? unit : typeof code === 'string' ? code : '';
  return said.trim() === '' || said === '1' ? '' : ` ${said.replace(/^\{|\}$/g, '').trim()}`;
}

const UNITS: Readonly<Record<string, TimeUnit>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
};

function repeatFacts(repeat: Json): readonly Phrase[] {
  const { count, countMax } = repeat;
  return [
    ...often(repeat),
    ...daysAndTimes(repeat),
    ...span(repeat, 'duration', 'durationMax', 'durationUnit').map((value) =>
      phrase('explain:fact.lasting', { span: value }),
    ),
    ...(isNumber(count) ? [phrase('explain:fact.count', { number: ranged(count, countMax) })] : []),
    ...bounds(repeat),
  ];
}

function often(repeat: Json): readonly Phrase[] {
  const { frequency, frequencyMax, period } = repeat;
  const [every] = span(repeat, 'period', 'periodMax', 'periodUnit');
  const number = isNumber(frequency)
    ? ranged(frequency, frequencyMax)
    : isNumber(frequencyMax)
      ? `≤ ${frequencyMax}`
      : null;
  if (every === undefined) return number === null ? [] : [phrase('explain:fact.count', { number })];
  const isOnce = number === null || number === '1';
  if (isOnce && (isNumber(frequency) || list(repeat.dayOfWeek).length + list(repeat.when).length === 0)) {
    if (isEach(period, every)) return [phrase(`explain:fact.each.${every.unit}`, { number: '1' })];
    return [phrase('explain:fact.every', { span: every })];
  }
  if (number === null) return period === 1 ? [] : [phrase('explain:fact.every', { span: every })];
  if (isEach(period, every)) return [phrase(`explain:fact.each.${every.unit}`, { number })];
  return [phrase('explain:fact.times-every', { number, span: every })];
}

/** "Times a day": for the units that people say so of. */
function isEach(period: unknown, every: Amount): boolean {
  return period === 1 && every.to === undefined && every.unit !== 'second' && every.unit !== 'minute';
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A Monday, in UTC: days of the week are said by a date that falls on them. */
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY_MS = 24 * 60 * 60_000;

function daysAndTimes(repeat: Json): readonly Phrase[] {
  const days = list(repeat.dayOfWeek)
    .map((day) => DAYS.indexOf(String(day)))
    .filter((day) => day >= 0)
    .map((day): Value => ({ at: MONDAY + day * DAY_MS, zone: 'UTC', as: 'weekday' }));
  const times = list(repeat.timeOfDay).flatMap((time): Value[] => {
    const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(String(time)) ?? [];
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return [];
    return [{ at: Date.UTC(2024, 0, 1, Number(hour), Number(minute)), zone: 'UTC', as: 'time' }];
  });
  const offset = isNumber(repeat.offset) && repeat.offset > 0 ? repeat.offset : null;
  const whens = list(repeat.when).flatMap((code) => WHEN[String(code)] ?? []);
  return [
    ...(days.length === 0 ? [] : [phrase('explain:fact.days', { days: joined(days) })]),
    ...(times.length === 0 ? [] : [phrase('explain:fact.at', { times: joined(times) })]),
    ...(offset === null ? [] : [phrase('explain:fact.offset', { span: { amount: offset, unit: 'minute' } })]),
    ...whens.map((key) => phrase(`explain:when.${key}`)),
  ];
}

/** When in the day, by HL7's EventTiming (http://hl7.org/fhir/R4/valueset-event-timing.html). */
const WHEN: Readonly<Record<string, string>> = {
  MORN: 'morning',
  'MORN.early': 'morning',
  'MORN.late': 'morning',
  NOON: 'noon',
  AFT: 'afternoon',
  'AFT.early': 'afternoon',
  'AFT.late': 'afternoon',
  EVE: 'evening',
  'EVE.early': 'evening',
  'EVE.late': 'evening',
  NIGHT: 'night',
  PHS: 'waking',
  HS: 'bedtime',
  WAKE: 'waking',
  C: 'with-meal',
  CM: 'with-breakfast',
  CD: 'with-lunch',
  CV: 'with-dinner',
  AC: 'before-meal',
  ACM: 'before-breakfast',
  ACD: 'before-lunch',
  ACV: 'before-dinner',
  PC: 'after-meal',
  PCM: 'after-breakfast',
  PCD: 'after-lunch',
  PCV: 'after-dinner',
};

/** What the abbreviations of a Timing's code stand for (HL7 v3 GTSAbbreviation). */
function codedRepeat(code: unknown): Json | null {
  if (!isObject(code)) return null;
  for (const one of list(code.coding)) {
    const known = isObject(one) ? CODED[String(one.code).toUpperCase()] : undefined;
    if (known !== undefined) return known;
  }
  return null;
}

const daily = (frequency: number): Json => ({ frequency, period: 1, periodUnit: 'd' });
const hourly = (period: number): Json => ({ frequency: 1, period, periodUnit: 'h' });
const CODED: Readonly<Record<string, Json>> = {
  QD: daily(1),
  BID: daily(2),
  TID: daily(3),
  QID: daily(4),
  QOD: { frequency: 1, period: 2, periodUnit: 'd' },
  AM: { when: ['MORN'] },
  PM: { when: ['AFT'] },
  BED: { when: ['HS'] },
  WK: { frequency: 1, period: 1, periodUnit: 'wk' },
  MO: { frequency: 1, period: 1, periodUnit: 'mo' },
  Q1H: hourly(1),
  Q2H: hourly(2),
  Q3H: hourly(3),
  Q4H: hourly(4),
  Q6H: hourly(6),
  Q8H: hourly(8),
};

function bounds(repeat: Json): readonly Phrase[] {
  const { boundsDuration, boundsRange, boundsPeriod } = repeat;
  const range = isObject(boundsRange) ? boundsRange : {};
  const [low, high] = [durationOf(range.low), durationOf(range.high)];
  const ranged =
    low !== null && high !== null && low.unit === high.unit ? [{ ...low, to: high.amount }] : [high ?? low];
  return [
    ...[durationOf(boundsDuration), ...ranged].flatMap((value) =>
      value == null ? [] : [phrase('explain:fact.for', { span: value })],
    ),
    ...periodFacts(boundsPeriod),
  ];
}

function durationOf(quantity: unknown): Amount | null {
  if (!isObject(quantity) || !isNumber(quantity.value)) return null;
  const said = folded(String(quantity.code ?? quantity.unit ?? '')).trim();
  const unit = UNITS[said] ?? UNITS[BY_NAME.find(([name]) => said.startsWith(name))?.[1] ?? ''];
  return unit === undefined ? null : { amount: quantity.value, unit };
}

const BY_NAME: readonly (readonly [string, string])[] = [
  ['sec', 's'],
  ['min', 'min'],
  ['ho', 'h'],
  ['hr', 'h'],
  ['day', 'd'],
  ['we', 'wk'],
  ['mo', 'mo'],
  ['y', 'a'],
];

function span(repeat: Json, from: string, to: string, unitKey: string): readonly Amount[] {
  const unit = UNITS[String(repeat[unitKey])];
  const [amount, most] = [repeat[from], repeat[to]];
  if (unit === undefined) return [];
  if (isNumber(amount))
    return [isNumber(most) && most > amount ? { amount, to: most, unit } : { amount, unit }];
  return isNumber(most) ? [{ amount: most, unit }] : [];
}

function ranged(from: number, to: unknown): string {
  return isNumber(to) && to > from ? `${from}-${to}` : String(from);
}

/** Values one after another, with a comma between. */
function joined(values: readonly Value[]): Value {
  const [first = '', ...others] = values;
  return others.length === 0 ? first : phrase('explain:fact.and', { one: first, other: joined(others) });
}

/** A day as the record has it; with its hour where it has one, in the zone that it was written in. */
function momentOf(date: unknown): Value | null {
  if (typeof date !== 'string' || !isDate(date)) return null;
  if (/^\d{4}$/.test(date)) return date;
  // A month without a day is said as it stands: any day would be made up.
  if (/^\d{4}-\d{2}$/.test(date)) return date;
  return timeOf(date);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
