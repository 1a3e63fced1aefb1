import type { Appointment, Chart } from '../src/care/chart.ts';
import { type Moment, type Phrase, phrase } from '../src/care/phrase.ts';
import { named } from '../src/care/terms.ts';
import type { Turn } from '../src/turn/turn.ts';

/** Visits that stand: FHIR R4 AppointmentStatus without those cancelled, missed or over. */
const STANDING = new Set(['proposed', 'pending', 'booked', 'arrived', 'checked-in', 'waitlist']);

/** The visits to come, the next one first; at most five, as many as one text can list. */
export function upcoming(chart: Chart | null, now: number): readonly Appointment[] {
  return (chart?.appointments ?? [])
    .filter((visit) => STANDING.has(visit.status) && Date.parse(visit.at) > now)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .slice(0, 5);
}

/** Farther ahead than this a day is told with its year: "Friday, November 12" would be taken for this year's. */
const NEAR_MS = 180 * 24 * 60 * 60_000;

/** True when a visit is near enough to think of questions for it now. */
export function isNear(visit: Appointment, now: number): boolean {
  return Date.parse(visit.at) - now < NEAR_MS;
}

/** The day of a visit and its hour, where the practice is. */
export function whenOf(visit: Appointment, turn: Turn): Moment {
  const as = isNear(visit, turn.now) ? 'date-time' : 'day-time';
  return { at: Date.parse(visit.at), zone: turn.practice.zone, as };
}

/** A visit as one line of a list. */
export function visitLine(visit: Appointment, turn: Turn): Phrase {
  const when = whenOf(visit, turn);
  if (visit.what === null) return phrase('questions:visit.line', { when });
  return phrase('questions:visit.line-what', { when, what: named(visit.what) });
}
