import { Temporal } from 'temporal-polyfill';
import { westernDigits } from '../care/digits.ts';
import { plain, readCount } from './readers.ts';
import { readSpokenDate, type SpokenDate } from './spoken-dates.ts';
import { WAKING } from './waking-hours.ts';

const MONTHS: readonly RegExp[] = [
  /^(?:jan(?:uary)?|ene(?:ro)?)$/,
  /^(?:feb(?:ruary|rero)?)$/,
  /^(?:mar(?:ch|zo)?)$/,
  /^(?:apr(?:il)?|abr(?:il)?)$/,
  /^(?:may|mayo)$/,
  /^(?:june?|junio)$/,
  /^(?:july?|julio)$/,
  /^(?:aug(?:ust)?|ago(?:sto)?)$/,
  /^(?:sept?(?:ember)?|sep(?:tiembre)?|setiembre)$/,
  /^(?:oct(?:ober|ubre)?)$/,
  /^(?:nov(?:ember|iembre)?)$/,
  /^(?:dec(?:ember)?|dic(?:iembre)?)$/,
];
const WEEKDAYS: readonly RegExp[] = [
  /^(?:mon(?:day)?|lunes)$/,
  /^(?:tue(?:s(?:day)?)?|martes)$/,
  /^(?:wed(?:nesday)?|miercoles)$/,
  /^(?:thu(?:r(?:s(?:day)?)?)?|jueves)$/,
  /^(?:fri(?:day)?|viernes)$/,
  /^(?:sat(?:urday)?|sabado)$/,
  /^(?:sun(?:day)?|domingo)$/,
];
const BIRTH_LEAD =
  /^(?:(?:my |her |his |the )?(?:birthday|birth date|date of birth|dob|bday)(?: is)?|(?:i|he|she) was born(?: on)?|born(?: on)?|it'?s|its|(?:mi |su |la )?fecha de nacimiento(?: es)?|mi cumpleanos es|naci(?:o)?(?: el)?|es)[\s:]*(?:el\s+)?/;

/** Nobody is older, in years: the oldest person on record lived 122. */
const OLDEST = 123;

/** The days a birth date may mean, ISO, the likelier first: one, or two where day and month can be swapped. Empty: ask again. */
export function readBirthDate(
  text: string,
  context: { readonly locale: string; readonly today: string },
): readonly string[] {
  const said = westernDigits(plain(text)).replace(BIRTH_LEAD, '');
  const today = Temporal.PlainDate.from(context.today);
  const born = (year: string, month: number, day: number): readonly string[] => {
    const date = dateOf(fullYear(year, today), month, day);
    if (date === null || Temporal.PlainDate.compare(date, today) > 0) return [];
    return today.year - date.year > OLDEST ? [] : [date.toString()];
  };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(said);
  if (iso !== null) return born(iso[1] ?? '', Number(iso[2]), Number(iso[3]));
  const numbers =
    /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(said) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(said);
  if (numbers !== null) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), numbers[3] ?? ''];
    const american = born(year, first, second);
    const other = born(year, second, first);
    // In English the American order stands alone; in Spanish both are in use, so the person is asked which.
    if (context.locale === 'en') return american.length > 0 ? american : other;
    return [...new Set([...other, ...american])];
  }
  const named = namedDay(said);
  if (named?.year != null) return born(named.year, named.month, named.day);
  const spoken = readSpokenDate(said);
  if (spoken?.day.kind !== 'date' || spoken.time !== null || spoken.day.year === null) return [];
  return born(String(spoken.day.year), spoken.day.month, spoken.day.day);
}

type NamedDay = { readonly month: number; readonly day: number; readonly year: string | null };

/** "April 9th, 1951", "9 de abril de 1951", "9 abr 51", the year optional. */
function namedDay(said: string): NamedDay | null {
  const words = said
    .replace(/[,.]/g, ' ')
    .split(/\s+/)
    .filter((word) => !/^(?:de|del|of|the|el)$/.test(word));
  const numbers = words.map((word) =>
    word.replace(/^(\d{1,2})(?:st|nd|rd|th|ro|o)$/, '$1').replace(/^primero$/, '1'),
  );
  const at = words.findIndex((word) => monthOf(word) !== null);
  const month = at === -1 ? null : monthOf(words[at] ?? '');
  if (month === null || at > 1 || words.length > 3 || words.length < 2) return null;
  const [day, year = null] = numbers.filter((_, index) => index !== at);
  if (day === undefined || !/^\d{1,2}$/.test(day) || (year !== null && !/^(?:\d{4}|'?\d{2})$/.test(year)))
    return null;
  return { month, day: Number(day), year: year === null ? null : year.replace("'", '') };
}

function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((names) => names.test(word));
  return index === -1 ? null : index + 1;
}

/** Two digits are the latest year that is not to come. */
function fullYear(year: string, today: Temporal.PlainDate): number {
  if (year.length === 4) return Number(year);
  const recent = 2000 + Number(year);
  return recent > today.year ? recent - 100 : recent;
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The hour of a day that nobody gave an hour for. */
const USUAL_HOUR = 10;
/** Farthest day that a check can be agreed for, in days. */
const FARTHEST = 92;

/** When somebody wants to be asked again: a moment in waking hours to come, epoch milliseconds; null: ask again. */
export function readWhen(
  text: string,
  context: { readonly now: number; readonly zone: string },
): number | null {
  const now = Temporal.Instant.fromEpochMilliseconds(context.now).toZonedDateTimeISO(context.zone);
  const { rest, hour } = splitHour(plain(text));
  const day = dayOf(rest, now.toPlainDate());
  if (day === null) return spokenMoment(text, now);
  return hour === null ? null : momentOf(day, { hour: hour === 'usual' ? USUAL_HOUR : hour }, now);
}

/** That hour of that day, epoch milliseconds; null where it is past or too far. */
function momentOf(
  day: Temporal.PlainDate,
  plainTime: { readonly hour: number; readonly minute?: number },
  now: Temporal.ZonedDateTime,
): number | null {
  const at = day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime }).epochMilliseconds;
  const { days } = now.toPlainDate().until(day, { largestUnit: 'day' });
  return at > now.epochMilliseconds && days <= FARTHEST ? at : null;
}

/** The same, said in any of the twelve languages. */
function spokenMoment(text: string, now: Temporal.ZonedDateTime): number | null {
  const spoken = readSpokenDate(text);
  if (spoken === null) return null;
  const day = spokenDay(spoken.day, now.toPlainDate());
  const { hour, minute, sure } = spoken.time ?? { hour: USUAL_HOUR, minute: 0, sure: true };
  const fitting = (sure ? [hour] : [hour, (hour % 12) + 12]).find(
    (one) => one >= WAKING.from && one < WAKING.to,
  );
  return day === null || fitting === undefined ? null : momentOf(day, { hour: fitting, minute }, now);
}

function spokenDay(said: SpokenDate['day'], today: Temporal.PlainDate): Temporal.PlainDate | null {
  if (said.kind === 'in') return today.add({ [said.unit]: said.count });
  if (said.kind === 'weekday') {
    const ahead = ((said.weekday - today.dayOfWeek + 6) % 7) + 1;
    return today.add({ days: said.nextWeek ? 7 - today.dayOfWeek + said.weekday : ahead });
  }
  const date = dateOf(said.year ?? today.year, said.month, said.day);
  return date !== null && said.year === null && Temporal.PlainDate.compare(date, today) < 0
    ? date.add({ years: 1 })
    : date;
}

const PARTS_OF_DAY: readonly (readonly [RegExp, number])[] = [
  [/\s+(?:in the |por la |en la )?(?:morning|manana)$/, 9],
  [/\s+(?:at |a )?(?:noon|mediodia)$/, 12],
  [/\s+(?:in the |por la |en la )?(?:afternoon|tarde)$/, 15],
  [/\s+(?:in the |at |por la |en la )?(?:evening|night|noche)$/, 18],
];

/** Takes an hour off the end. A bare "at 7" is the one of the two that people are awake at; `hour` null: none that can be kept. */
function splitHour(said: string): { readonly rest: string; readonly hour: number | 'usual' | null } {
  const clock =
    /\s+(?:at|a las?)\s+(\d{1,2})(?::00)?\s*(am|pm|a\.m|p\.m|de la manana|de la tarde|de la noche)?$/.exec(
      said,
    );
  if (clock !== null) {
    const given = Number(clock[1]);
    const half = clock[2] ?? '';
    const late = (given % 12) + 12;
    const early = given % 12;
    const hours =
      given > 12
        ? [given]
        : /^a|manana/.test(half)
          ? [early]
          : half !== ''
            ? [late]
            : [given === 12 ? 12 : early, late];
    const fitting = hours.find((hour) => hour >= WAKING.from && hour < WAKING.to);
    return { rest: said.slice(0, clock.index), hour: fitting ?? null };
  }
  const part = PARTS_OF_DAY.find(([words]) => words.test(said));
  return part === undefined
    ? { rest: said, hour: 'usual' }
    : { rest: said.replace(part[0], ''), hour: part[1] };
}

function dayOf(said: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const core = said.replace(
    /^(?:on|this|next|el|este|el proximo|proximo|para el|the)\s+(?!week|semana|month|mes)/,
    '',
  );
  if (/^(?:today|hoy)$/.test(core)) return today;
  if (/^(?:tomorrow|tmrw|tmw|manana)$/.test(core)) return today.add({ days: 1 });
  if (/^(?:(?:day )?after tomorrow|pasado manana)$/.test(core)) return today.add({ days: 2 });
  if (
    /^(?:next week|la (?:proxima semana|semana (?:que viene|proxima))|proxima semana|semana proxima)$/.test(
      core,
    )
  )
    return today.add({ days: 7 });
  const weekday = WEEKDAYS.findIndex((names) => names.test(core.replace(/\s+(?:que viene|proximo)$/, '')));
  if (weekday !== -1) return today.add({ days: ((weekday + 1 - today.dayOfWeek + 6) % 7) + 1 });
  const span =
    /^(?:in |en |dentro de )?(a|an|\S+) (days?|dias?|weeks?|semanas?|months?|mes(?:es)?)(?: from now)?$/.exec(
      core,
    );
  if (span !== null) {
    const count = /^an?$/.test(span[1] ?? '') ? 1 : readCount(span[1] ?? '');
    if (count === null || count === 0) return null;
    const unit = span[2] ?? '';
    if (unit.startsWith('d')) return today.add({ days: count });
    return unit.startsWith('m') ? today.add({ months: count }) : today.add({ weeks: count });
  }
  const named = namedDay(core) ?? numberedDay(core);
  if (named === null) return null;
  const date = dateOf(named.year === null ? today.year : fullYear(named.year, today), named.month, named.day);
  return date !== null && named.year === null && Temporal.PlainDate.compare(date, today) < 0
    ? date.add({ years: 1 })
    : date;
}

/** "4/15": month and day in the order of the United States, as no other is offered. */
function numberedDay(said: string): NamedDay | null {
  const parts = /^(\d{1,2})\/(\d{1,2})$/.exec(said);
  return parts === null ? null : { month: Number(parts[1]), day: Number(parts[2]), year: null };
}
