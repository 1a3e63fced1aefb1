import { Temporal } from 'temporal-polyfill';
import type { Practice, Span, Weekday } from '../practice/practice.ts';

/** A practice that does not open within three weeks has no hours that a promise could be made by. */
const HORIZON_DAYS = 21;

const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/**
 * The moment at which the practice will have been open for `length` milliseconds from `now`. Nights, lunch breaks and
 * holidays do not count; days on which clocks change have the length they have. Null when it is not open that long
 * within three weeks.
 */
export function addOpenTime(practice: Practice, now: number, length: number): number | null {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(practice.zone).toPlainDate();
  let left = length;
  // Yesterday too: its last span may reach past midnight.
  for (let day = -1; day <= HORIZON_DAYS; day += 1) {
    for (const [from, to] of openSpans(practice, today.add({ days: day }))) {
      const begin = Math.max(from, now);
      if (begin >= to) continue;
      if (begin + left <= to) return begin + left;
      left -= to - begin;
    }
  }
  return null;
}

/** When the practice is open on a day, as epoch milliseconds, in order. */
function openSpans(practice: Practice, date: Temporal.PlainDate): (readonly [number, number])[] {
  const holiday = practice.holidays.find((one) => one.date === date.toString());
  const weekday = weekdays[date.dayOfWeek - 1] ?? 'monday';
  const spans: readonly Span[] = holiday?.hours ?? practice.hours[weekday] ?? [];
  return spans
    .map(([from, to]): readonly [number, number] => {
      const later = minutes(to) <= minutes(from) ? date.add({ days: 1 }) : date;
      return [moment(date, from, practice.zone), moment(later, to, practice.zone)];
    })
    .sort(([one], [other]) => one - other);
}

function moment(date: Temporal.PlainDate, time: string, zone: string): number {
  const midnight = time === '24:00';
  return (midnight ? date.add({ days: 1 }) : date).toZonedDateTime({
    timeZone: zone,
    plainTime: midnight ? '00:00' : time,
  }).epochMilliseconds;
}

function minutes(time: string): number {
  const [hours, rest] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (rest ?? 0);
}
