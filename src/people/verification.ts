/** Birth dates somebody may try before a person has to look: more would let a stranger guess within a year of births. */
export const TRIES = 3;

/** After this long without a word from them it is made sure again who holds the phone: numbers change hands. */
export const LASTS_MS = 30 * 24 * 60 * 60_000;

/**
 * True when the birth date on record is among those the answer may mean. A record with none, or with a year or month
 * alone, is never matched: a person must then look.
 */
export function birthDateMatches(onRecord: string | null | undefined, answered: readonly string[]): boolean {
  if (onRecord == null || !/^\d{4}-\d{2}-\d{2}/.test(onRecord)) return false;
  return answered.includes(onRecord.slice(0, 10));
}

/** True when no more birth dates are taken, however often they are sent. */
export function isLockedOut(tries: number): boolean {
  return tries >= TRIES;
}

/** True when who this is was made sure too long ago. `heardAt` is when they last wrote; epoch milliseconds. */
export function hasLapsed(verifiedAt: number, heardAt: number | null | undefined, now: number): boolean {
  return now - Math.max(verifiedAt, heardAt ?? verifiedAt) > LASTS_MS;
}
