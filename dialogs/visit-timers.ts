import { Temporal } from 'temporal-polyfill';
import type { Appointment } from '../src/care/chart.ts';
import type { Turn } from '../src/turn/turn.ts';
import { inWakingHours } from '../src/turn/waking-hours.ts';

const HOUR_MS = 60 * 60_000;
/** The questions come back at this hour of the day before, where the patient is. */
const DAY_BEFORE_HOUR = 10;
/** A visit is over by then: what was said is asked for after it. */
const AFTER_MS = 3 * HOUR_MS;

/** Has the questions come back on the day before a visit, and asks after it what was said. Once for each visit. */
export function followVisit(turn: Turn, patientId: string, visit: Appointment): void {
  const before = dayBefore(turn, visit);
  const data = { patientId, visitId: visit.id };
  if (before > turn.now)
    turn.schedule({
      id: `questions:${visit.id}`,
      at: before,
      kind: 'reminder',
      data: { ...data, what: 'questions' },
    });
  const after = inWakingHours(Date.parse(visit.at) + AFTER_MS, turn.zones);
  turn.schedule({
    id: `after:${visit.id}`,
    at: after,
    kind: 'reminder',
    data: { ...data, what: 'after-visit' },
  });
}

/** Ten in the morning of the day before, on the patient's own clock, whatever clocks do in that night. */
export function dayBefore(turn: Turn, visit: Appointment): number {
  const at = Temporal.Instant.fromEpochMilliseconds(Date.parse(visit.at)).toZonedDateTimeISO(turn.zones[0]);
  const morning = at.subtract({ days: 1 }).withPlainTime({ hour: DAY_BEFORE_HOUR }).epochMilliseconds;
  return inWakingHours(morning, turn.zones);
}
