import type { AgeRules } from '../practice/practice.ts';

/**
 * Birthdays on which rights change; a practice file may set others, as its state does. From 12 on a minor may keep some
 * things for themselves, on a phone of their own (California lets minors of 12 consent to some care alone: Family Code
 * 6924 and 6926). From 13 on a parent sees less (AAP, "Confidentiality Protections for Adolescents", 2016, leaves the year to the
 * state); at 18 a parent's authority ends (45 CFR 164.502(g)(3)).
 */
export const DEFAULT_AGES: AgeRules = { own: 12, teen: 13, adult: 18 };

/**
 * The moment, epoch milliseconds, at which somebody has that many years: the first of the birthday in the zone. Born on
 * 29 February they are a year older on 1 March. Null where the birth date is not known to the day.
 */
export function birthdayOf(birthDate: string | null, years: number, zone: string): number | null {
  const midnight = midnightOf(birthDate, years);
  return midnight === null ? null : midnight - offsetAt(midnight, zone);
}

/** Whether somebody has that many years at a moment, as `birthdayOf` has it. Null where the birth date is not known to the day. */
export function isAged(
  birthDate: string | null,
  years: number,
  { zone, at }: { readonly zone: string; readonly at: number },
): boolean | null {
  const midnight = midnightOf(birthDate, years);
  if (midnight === null) return null;
  // Mostly it is long ago or far ahead on every clock, and none need be asked.
  if (Math.abs(at - midnight) > FARTHEST_MS) return at > midnight;
  return at >= midnight - offsetAt(midnight, zone);
}

/** No zone's clocks are further from UTC than this: 14 hours on the Line Islands (tz database). */
const FARTHEST_MS = 14 * 3_600_000;

/** When that birthday begins in UTC, epoch milliseconds. */
function midnightOf(birthDate: string | null, years: number): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(birthDate ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return Date.UTC(Number(year) + years, Number(month) - 1, Number(day));
}

/** How far the zone's clocks are ahead of UTC around then, in milliseconds. */
function offsetAt(at: number, zone: string): number {
  return Date.parse(`${clockOf(zone).format(at).replace(' ', 'T')}Z`) - at;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  clocks.set(zone, clock);
  return clock;
}

/** By zone: making one takes longer than all else that a turn asks the access table. */
const clocks = new Map<string, Intl.DateTimeFormat>();
