import type { Appointment, Chart } from '../src/care/chart.ts';
import { type Moment, type Phrase, phrase } from '../src/care/phrase.ts';
import { named } from '../src/care/terms.ts';

/** Visits that stand: FHIR R4 AppointmentStatus without those cancelled, missed or over. */
const STANDING = new Set(['proposed', 'pending', 'booked', 'arrived', 'checked-in', 'waitlist']);

/** The visits to come, the next one first; at most five, as many as one text can list. */
export function upcoming(chart: Chart | null, now: number): readonly Appointment[] {
  return (chart?.appointments ?? [])
    .filter((visit) => STANDING.has(visit.status) && Date.parse(visit.at) > now)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .slice(0, 5);
}

/** The day of a visit and its hour, where the practice is. */
export function whenOf(visit: Appointment, zone: string): Moment {
  return { at: Date.parse(visit.at), zone, as: 'date-time' };
}

/** A visit as one line of a list. */
export function visitLine(visit: Appointment, zone: string): Phrase {
  const when = whenOf(visit, zone);
  if (visit.what === null) return phrase('questions:visit.line', { when });
  return phrase('questions:visit.line-what', { when, what: named(visit.what) });
}
