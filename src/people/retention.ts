import type { AgeRules, RetentionRules } from '../practice/practice.ts';
import { birthdayOf, DEFAULT_AGES } from './ages.ts';

/**
 * How long things are kept where a practice file says nothing. `record`, in years after the last thing in it: states ask for
 * 5 to 10 years and Medicare Advantage for 10 (42 CFR 422.504(d)); AHIMA advises 10 years after the last encounter.
 * `minor`, in years after coming of age: AHIMA advises the age of majority and the time in which a claim may be brought,
 * which is 3 years or less in most states. `texts`, in years: what was said of care is part of the record, so as long as
 * that. `strangers`, in days, is Porchlight's own: long enough to find out what somebody meant who was never a patient.
 * Law of the state goes before all of these: the practice file sets them.
 */
export const DEFAULT_RETENTION: RetentionRules = { record: 10, minor: 3, texts: 10, strangers: 90 };

/** Documentation of consent and of who looked is kept for 6 years at least: 45 CFR 164.316(b)(2)(i), 164.530(j)(2). */
export const LEAST_YEARS = 6;

const DAY_MS = 24 * 60 * 60_000;
/** A year and what leap years add to it: rather a day too long. */
const YEAR_MS = 366 * DAY_MS;

/**
 * However old a record says it is, it stays so long after it was looked at first: one that was imported yesterday for
 * somebody who comes back must not be gone this morning. Porchlight's own rule.
 */
const AT_LEAST_MS = 90 * DAY_MS;

/**
 * From when on (epoch milliseconds) what is held on a patient may go, by the last thing that is known of them and when they
 * were looked at first.
 */
export function recordMayGo(
  patient: { readonly lastAt: number; readonly birthDate: string | null; readonly firstLook: number },
  practice: { readonly zone: string; readonly ages?: AgeRules | undefined },
  rules: RetentionRules,
): number {
  const after = Math.max(patient.lastAt + rules.record * YEAR_MS, patient.firstLook + AT_LEAST_MS);
  const { adult } = practice.ages ?? DEFAULT_AGES;
  const grown = birthdayOf(patient.birthDate, adult, practice.zone);
  // Nobody knows whether it is a child's.
  if (grown === null) return Math.max(after, patient.lastAt + (adult + rules.minor) * YEAR_MS);
  return Math.max(after, grown + rules.minor * YEAR_MS);
}

/** Lines said before this (epoch milliseconds) may go. */
export function textsMayGo(now: number, rules: RetentionRules): number {
  return now - rules.texts * YEAR_MS;
}

/** What strangers said before this (epoch milliseconds) goes. */
export function strangersMayGo(now: number, rules: RetentionRules): number {
  return now - rules.strangers * DAY_MS;
}

/** A date or moment anywhere in a resource, save the day of birth: the last of them, epoch milliseconds; null for none. */
export function lastDateIn(value: unknown): number | null {
  if (typeof value === 'string') {
    if (!/^(?:19|20)\d\d-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?$/.test(value)) return null;
    const at = Date.parse(value);
    return Number.isNaN(at) ? null : at;
  }
  if (typeof value !== 'object' || value === null) return null;
  const inner = Array.isArray(value)
    ? value
    : Object.entries(value).flatMap(([name, one]) => (name === 'birthDate' ? [] : [one as unknown]));
  const found = inner.map(lastDateIn).filter((at) => at !== null);
  return found.length === 0 ? null : Math.max(...found);
}
