/**
 * Birthdays on which rights change, in years; a state may set others. From 13 on a teen has privacy of their own (AAP,
 * "Confidentiality Protections for Adolescents", 2016, leaves the year to the state); at 18 a parent's authority ends
 * (45 CFR 164.502(g)(3)).
 */
export type AgeRules = { readonly teen: number; readonly adult: number };

export const DEFAULT_AGES: AgeRules = { teen: 13, adult: 18 };

/**
 * The moment, epoch milliseconds, at which somebody has that many years: the first of the birthday in the zone. Born on
 * 29 February they are a year older on 1 March. Null where the birth date is not known to the day.
 */
export function birthdayOf(birthDate: string | null, years: number, zone: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(birthDate ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const wall = Date.UTC(Number(year) + years, Number(month) - 1, Number(day));
  return wall - offsetAt(wall, zone);
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
