import { type Lexeme, lexed, lexForm, lexiconOf } from './day-lexicon.ts';
import { DAY_WORDS } from './spoken-days.ts';

/** A day as it was said, and the hour, where one was. `sure`: morning or afternoon is beyond doubt. */
export type SpokenDate = {
  readonly day:
    | { readonly kind: 'in'; readonly count: number; readonly unit: 'days' | 'weeks' | 'months' }
    /** 1 is Monday. `nextWeek`: that of the week to come, however near the first of its name is. */
    | { readonly kind: 'weekday'; readonly weekday: number; readonly nextWeek: boolean }
    | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly year: number | null };
  readonly time: { readonly hour: number; readonly minute: number; readonly sure: boolean } | null;
};

/**
 * Reads a day, and an hour if there is one, in any of the twelve languages: "mardi prochain à 14h", "3天后", "14 марта",
 * "بعد أسبوعين". Strict: a word that says nothing of either makes it none (null).
 */
export function readSpokenDate(text: string): SpokenDate | null {
  const said = lexForm(text);
  if (said === '' || said.length > LONGEST) return null;
  for (const language of Object.keys(DAY_WORDS)) {
    const lexemes = lexed(said, lexiconOf(language));
    const date = lexemes === null ? null : dateOf(lexemes);
    if (date !== null) return date;
  }
  return null;
}

/** A date and an hour with every word around them. */
const LONGEST = 60;

type Draft = {
  date: { month: number | null; day: number | null; year: number | null };
  day: SpokenDate['day'] | null;
  hour: number | null;
  minute: number;
  half: 'am' | 'pm' | null;
  part: number | null;
  next: boolean;
};

const FIVE_OF: Readonly<Record<string, 'days' | 'weeks' | 'months'>> = {
  'day?': 'days',
  week: 'weeks',
  'month?': 'months',
};
const UNITS = { day: 'days', week: 'weeks', month: 'months' } as const;

/** What the words say together; null where they say no one day. */
function dateOf(lexemes: readonly Lexeme[]): SpokenDate | null {
  const draft: Draft = {
    date: { month: null, day: null, year: null },
    day: null,
    hour: null,
    minute: 0,
    half: null,
    part: null,
    next: false,
  };
  for (let at = 0; at < lexemes.length; at += 1) {
    const taken = take(draft, lexemes, at);
    if (taken === 0) return null;
    at += taken - 1;
  }
  return finished(draft);
}

/** Takes what stands at a place into the draft; answers how many words that were, 0 where it fits nowhere. */
function take(draft: Draft, lexemes: readonly Lexeme[], at: number): number {
  const { kind, number } = lexemes[at] as Lexeme;
  switch (kind) {
    case '#':
      return takeNumber(draft, lexemes, at);
    case '+':
      return setDay(draft, { kind: 'in', count: number, unit: 'days' });
    case 'w':
      if (draft.day?.kind === 'in' && draft.day.count === 7) draft.day = null;
      else return setDay(draft, { kind: 'weekday', weekday: number, nextWeek: false });
      return setDay(draft, { kind: 'weekday', weekday: number, nextWeek: true });
    case 'n':
      return setDay(draft, { kind: 'weekday', weekday: number, nextWeek: true });
    case 'm':
      draft.date.month = number;
      return 1;
    case 'time':
      draft.hour = Math.floor(number / 60);
      draft.minute = number % 60;
      return 1;
    case 'h':
      draft.hour = number;
      return 1;
    case '@':
      draft.part = number;
      return 1;
    case 'am':
    case 'pm':
      draft.half = kind;
      return 1;
    case 'half':
      draft.minute = 30;
      return draft.hour === null ? 0 : 1;
    case 'quarter':
      draft.minute = 15;
      return draft.hour === null ? 0 : 1;
    case 'day':
    case 'week':
    case 'month':
      // "3 часа дня": the word for days is also that for the afternoon.
      if (kind === 'day' && number === 0 && draft.hour !== null && lexemes[at - 1]?.kind === 'clock') {
        draft.part = 15;
        return 1;
      }
      // "Next month", "بعد أسبوعين": one or two of them without a number.
      if (number > 0) return setDay(draft, { kind: 'in', count: number, unit: UNITS[kind] });
      return neighbour(lexemes, at, 'next') || neighbour(lexemes, at, 'in')
        ? setDay(draft, { kind: 'in', count: 1, unit: UNITS[kind] })
        : 0;
    case 'day?':
    case 'month?': {
      const after = lexemes[at + 1];
      if (after?.kind !== '#')
        return kind === 'month?' && after?.kind === 'next'
          ? setDay(draft, { kind: 'in', count: 1, unit: 'months' })
          : 0;
      draft.date[kind === 'day?' ? 'day' : 'month'] = after.number;
      return 2;
    }
    case 'evening?':
      if (draft.hour !== null) draft.part = 18;
      return 1;
    case 'year#': {
      const after = lexemes[at + 1];
      // "Năm" is a year and, without its marks, five.
      if (after !== undefined && after.kind in FIVE_OF)
        return setDay(draft, { kind: 'in', count: 5, unit: FIVE_OF[after.kind] ?? 'days' }) * 2;
      if (after?.kind !== '#' || after.number < 1000) return 0;
      draft.date.year = after.number;
      return 2;
    }
    case 'at':
    case 'in':
    case 'next':
    case 'clock':
      return 1;
    default:
      return 0;
  }
}

function neighbour(lexemes: readonly Lexeme[], at: number, kind: string): boolean {
  return lexemes[at - 1]?.kind === kind || lexemes[at + 1]?.kind === kind;
}

/** A number: so many days, an hour, a day of the month, a month or a year, by what stands beside it. */
function takeNumber(draft: Draft, lexemes: readonly Lexeme[], at: number): number {
  const { number } = lexemes[at] as Lexeme;
  const [before, after, later] = [lexemes[at - 1]?.kind, lexemes[at + 1], lexemes[at + 2]?.kind];
  switch (after?.kind) {
    case 'day':
    case 'week':
    case 'month':
      if (after.number > 0 || number === 0) return 0;
      return setDay(draft, { kind: 'in', count: number, unit: UNITS[after.kind] }) * 2;
    case 'day?':
      if (later === 'in') return setDay(draft, { kind: 'in', count: number, unit: 'days' }) * 2;
      draft.date.day = number;
      return 2;
    case 'month?':
      if (later === 'in') return setDay(draft, { kind: 'in', count: number, unit: 'months' }) * 2;
      // "14 tháng 3": the month's number follows its word.
      draft.date.day = number;
      return 1;
    case 'day#':
      draft.date.day = number;
      return 2;
    case 'month#':
      draft.date.month = number;
      return 2;
    case 'year#':
      if (number < 1000) break;
      draft.date.year = number;
      return 2;
    case 'clock':
      draft.hour = number;
      return 2;
    case 'minute#':
      draft.minute = number;
      return draft.hour === null ? 0 : 2;
    case 'am':
    case 'pm':
      draft.hour = number;
      return 1;
  }
  if (before === 'at') draft.hour = number;
  else if (before === 'clock' && draft.hour !== null) draft.minute = number;
  else if (number >= 1000) draft.date.year = number;
  else if (draft.date.day === null) draft.date.day = number;
  else return 0;
  return 1;
}

/** Two days are no day. */
function setDay(draft: Draft, day: SpokenDate['day']): 0 | 1 {
  if (draft.day !== null) return 0;
  draft.day = day;
  return 1;
}

function finished(draft: Draft): SpokenDate | null {
  const { month, day, year } = draft.date;
  const isDate = month !== null && day !== null;
  // A weekday beside a date says the same again.
  if (
    isDate
      ? draft.day !== null && draft.day.kind !== 'weekday'
      : draft.day === null || day !== null || year !== null
  )
    return null;
  const said: SpokenDate['day'] | null = isDate ? { kind: 'date', month, day, year } : draft.day;
  if (said === null || (said.kind === 'in' && said.count > COUNT_MOST)) return null;
  const time = timeOf(draft);
  return time === 'none such' ? null : { day: said, time };
}

/** Farther than this nobody counts. */
const COUNT_MOST = 100;

function timeOf({ hour, minute, half, part }: Draft): SpokenDate['time'] | 'none such' {
  if (hour === null) return part === null ? null : { hour: part, minute: 0, sure: true };
  if (hour > 23 || minute > 59) return 'none such';
  const isLate = half === 'pm' || (part !== null && part > 12) || (part === 12 && hour < 6);
  const isEarly = half === 'am' || part === 9;
  if (isLate && hour < 12) return { hour: hour + 12, minute, sure: true };
  if (isEarly) return { hour: hour % 12, minute, sure: true };
  return { hour, minute, sure: hour > 12 || part === 12 };
}
