import { Temporal } from 'temporal-polyfill';
import type { Practice, Span, Weekday } from './practice.ts';

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

/** From when to when the practice is open, epoch milliseconds; `to` is the first moment at which it is closed again. */
export type OpenSpan = { readonly from: number; readonly to: number };

/** True while the practice is open: its weekly hours, or a holiday's own. */
export function isOpen(practice: Practice, now: number): boolean {
  return openSpans(practice, now).some(({ from, to }) => from <= now && now < to);
}

/** When the practice opens next, after now; null when it does not within three weeks. Open now is not "next". */
export function nextOpening(practice: Practice, now: number): number | null {
  return openSpans(practice, now).find(({ from }) => from > now)?.from ?? null;
}

/** When the practice closes, if it is open now; null when it is not. A lunch break counts as closing. */
export function closesAt(practice: Practice, now: number): number | null {
  return openSpans(practice, now).find(({ from, to }) => from <= now && now < to)?.to ?? null;
}

/**
 * The moment at which the practice will have been open for `length` milliseconds from `now`: nights, breaks and holidays
 * do not count, and days on which clocks change have the length they have. Null when that is not within three weeks.
 */
export function addOpenTime(practice: Practice, now: number, length: number): number | null {
  let left = length;
  for (const { from, to } of openSpans(practice, now)) {
    const begin = Math.max(from, now);
    if (begin >= to) continue;
    if (begin + left <= to) return begin + left;
    left -= to - begin;
  }
  return null;
}

/** The spans from the one that now is in (or after it) to three weeks ahead, in order, those that touch made one. */
export function openSpans(practice: Practice, now: number): readonly OpenSpan[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(practice.zone).toPlainDate();
  const spans: OpenSpan[] = [];
  // From yesterday: its last span may reach past midnight.
  for (let day = -1; day <= HORIZON_DAYS; day += 1)
    spans.push(...spansOf(practice, today.add({ days: day })));
  const merged: OpenSpan[] = [];
  for (const span of spans.filter(({ to }) => to > now).toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

/** Minutes from midnight of a span; one that ends at or before its beginning reaches into the next day. */
export function spanMinutes([from, to]: Span): readonly [number, number] {
  const [begin, end] = [minutes(from), minutes(to)];
  return [begin, end < begin ? end + 24 * 60 : end];
}

function spansOf(practice: Practice, date: Temporal.PlainDate): readonly OpenSpan[] {
  const holiday = practice.holidays.find((one) => one.date === date.toString());
  const weekday = weekdays[date.dayOfWeek - 1];
  const spans = holiday?.hours ?? (weekday === undefined ? [] : (practice.hours[weekday] ?? []));
  return spans.map(([from, to]) => ({
    from: moment(date, from, practice.zone),
    to: moment(minutes(to) < minutes(from) ? date.add({ days: 1 }) : date, to, practice.zone),
  }));
}

/** A local time as a moment. In the hour that a change of clocks leaves out it is the moment after the gap. */
function moment(date: Temporal.PlainDate, time: string, zone: string): number {
  const [day, clock] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time];
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) }).epochMilliseconds;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
