import { Temporal } from 'temporal-polyfill';
import type { OnCall, Practice } from './practice.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * Who is on call at a moment, in the order they are tried: those whose shift it is, with whoever stands in for them on
 * that day; who has no shift is on call always, after those. Never empty while the roster is not: where nobody's shift it
 * is, everybody is tried.
 */
export function onCallAt(practice: Practice, now: number): readonly OnCall[] {
  const all = practice.roster.map((one) => standIn(practice, one, now));
  const onShift = all.filter(({ shifts }) => shifts !== undefined && isOnShift(practice, shifts, now));
  const always = all.filter(({ shifts }) => shifts === undefined);
  const found = [...onShift, ...always];
  return found.length === 0 ? all : found;
}

/** Who answers in somebody's place on the local day; `from` and `to` are both of the days. */
function standIn({ substitutions, roster, zone }: Practice, one: OnCall, now: number): OnCall {
  const day = localDay(now, zone);
  const found = substitutions?.find(({ name, from, to }) => name === one.name && from <= day && day <= to);
  if (found === undefined) return one;
  const other = roster.find(({ name }) => name === found.by);
  const phone = found.phone ?? other?.phone ?? one.phone;
  return { ...one, name: found.by, phone };
}

function isOnShift({ zone }: Practice, shifts: NonNullable<OnCall['shifts']>, now: number): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const minute = local.hour * 60 + local.minute;
  const today = weekdays[local.dayOfWeek - 1];
  const yesterday = weekdays[(local.dayOfWeek + 5) % 7];
  return shifts.some(({ day, from, to }) => {
    const [begin, end] = [minutes(from), minutes(to)];
    if (end > begin) return day === today && begin <= minute && minute < end;
    // A night shift goes on after midnight.
    return (day === today && minute >= begin) || (day === yesterday && minute < end);
  });
}

function localDay(now: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
