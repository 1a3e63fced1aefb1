import type { Plan } from './chart.ts';
import { type Phrase, phrase } from './phrase.ts';

/**
 * After a year without a change a plan is called old. Half of the active plans in public data are over five years old;
 * US practices review a plan at least once a year (42 CFR 410.15 asks the same of the annual wellness visit's plan).
 */
const OLD_AFTER_MS = 365 * 24 * 60 * 60_000;

/** How far a plan can be trusted to hold. `at` is when it was last changed, or for `ended` when it ended. */
export type Age = { readonly kind: 'fresh' | 'old' | 'ended' | 'unknown'; readonly at: number | null };

/** The age of a plan at a moment. A plan that does not say when it was made counts as unknown, not as fresh. */
export function ageOf(plan: Plan, now: number): Age {
  const ended = moment(plan.endsOn ?? null, 'end');
  if (ended !== null && ended < now) return { kind: 'ended', at: ended };
  const updated = moment(plan.updatedAt, 'start');
  if (updated === null) return { kind: 'unknown', at: null };
  return { kind: now - updated > OLD_AFTER_MS ? 'old' : 'fresh', at: updated };
}

/** What is said of a plan's age: always something. Dates are the record's days, so they are said in UTC. */
export function ageLine(age: Age): Phrase {
  if (age.at === null) return phrase('plan:age.unknown');
  return phrase(`plan:age.${age.kind}`, { date: { at: age.at, zone: 'UTC', as: 'day' } });
}

/** A FHIR date or dateTime as a moment: a bare day at noon (or its end), so that no zone moves it to another day. */
function moment(date: string | null, edge: 'start' | 'end'): number | null {
  if (date === null) return null;
  const day = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (day === null) return null;
  const [, year, month, dayOfMonth] = day;
  if (edge === 'end' && date.length <= 10) {
    if (dayOfMonth !== undefined)
      return Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth), 23, 59);
    if (month !== undefined) return Date.UTC(Number(year), Number(month), 0, 23, 59);
    return Date.UTC(Number(year), 11, 31, 23, 59);
  }
  return Date.UTC(Number(year), Number(month ?? '1') - 1, Number(dayOfMonth ?? '1'), 12);
}
