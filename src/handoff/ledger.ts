import { Temporal } from 'temporal-polyfill';

/** A stretch of time that somebody of staff spent for a patient, epoch milliseconds. */
export type Spent = {
  readonly id: string;
  readonly staff: string;
  readonly role: string;
  readonly patient: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly activity: string;
  readonly ref: string | null;
  /** The entry that this one stands for instead. Nothing is ever removed. */
  readonly corrects?: string;
};

/** What a month comes to for one patient, whole seconds. `clinician` is time of nobody here: see the practice's own codes. */
export type MonthOf = {
  readonly patient: string;
  readonly seconds: number;
  readonly byRole: Readonly<Record<string, number>>;
  readonly byStaff: Readonly<Record<string, number>>;
  readonly entries: number;
  /** Seconds that are missing to the first 20 minutes of care management (CPT 99490); 0 where they are reached. Never a bill. */
  readonly missing: number;
};

/** CPT 99490: the first 20 minutes of clinical staff time in a calendar month. */
const FIRST_SECONDS = 20 * 60;

/** The first moment of a month (`2026-11`) and of the next, in the practice's zone. */
export function monthSpan(month: string, zone: string): readonly [number, number] {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const at = (day: Temporal.PlainDate): number => day.toZonedDateTime({ timeZone: zone }).epochMilliseconds;
  return [at(first), at(first.add({ months: 1 }))];
}

/**
 * The coordination time of a month, patient by patient (domain.md §3.9). Staff time alone: nothing that the bot does is an
 * entry. A moment of one person counts for one patient, the one they turned to first; a moment of two people for one patient
 * counts once. What reaches over the month's end counts up to it. Corrected entries do not count.
 */
export function monthOf(
  entries: readonly Spent[],
  [from, to]: readonly [number, number],
): readonly MonthOf[] {
  const corrected = new Set(entries.flatMap(({ corrects }) => (corrects === undefined ? [] : [corrects])));
  const given = entries
    .filter(({ id, startedAt, endedAt }) => !corrected.has(id) && startedAt < to && endedAt > from)
    .map((one) => ({
      ...one,
      startedAt: Math.max(from, one.startedAt),
      endedAt: Math.min(to, one.endedAt),
    }))
    .sort((one, other) => one.startedAt - other.startedAt || (one.id < other.id ? -1 : 1));
  const mine = given.reduce<Map<string, Spent[]>>((all, one) => {
    const before = all.get(one.staff)?.at(-1)?.endedAt ?? Number.NEGATIVE_INFINITY;
    const startedAt = Math.max(one.startedAt, before);
    if (startedAt < one.endedAt) all.set(one.staff, [...(all.get(one.staff) ?? []), { ...one, startedAt }]);
    return all;
  }, new Map());
  const byPatient = Map.groupBy([...mine.values()].flat(), ({ patient }) => patient);
  return [...byPatient]
    .map(([patient, spent]) => {
      const ordered = spent.toSorted((one, other) => one.startedAt - other.startedAt);
      const byRole: Record<string, number> = {};
      const byStaff: Record<string, number> = {};
      let milliseconds = 0;
      let until = Number.NEGATIVE_INFINITY;
      for (const { startedAt, endedAt, role, staff } of ordered) {
        const counted = Math.max(0, endedAt - Math.max(startedAt, until));
        until = Math.max(until, endedAt);
        milliseconds += counted;
        byRole[role] = (byRole[role] ?? 0) + counted;
        byStaff[staff] = (byStaff[staff] ?? 0) + counted;
      }
      const seconds = Math.floor(milliseconds / 1000);
      return {
        patient,
        seconds,
        byRole: inSeconds(byRole),
        byStaff: inSeconds(byStaff),
        entries: spent.length,
        missing: Math.max(0, FIRST_SECONDS - seconds),
      };
    })
    .sort((one, other) => (one.patient < other.patient ? -1 : 1));
}

function inSeconds(all: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(all).map(([name, ms]) => [name, Math.floor(ms / 1000)]));
}
