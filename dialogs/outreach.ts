import type { Topic } from '../src/people/topics.ts';
import { hasLapsed } from '../src/people/verification.ts';
import type { Turn } from '../src/turn/turn.ts';
import { inWakingHours } from '../src/turn/waking-hours.ts';
import { mayNudge, tomorrow } from './nudges.ts';
import type { Talk } from './talk.ts';

/** A question of ours that stood open this long waits for nobody: something that is due may take its place. */
const STALE_MS = 20 * 60 * 60_000;

/** True where this person may not be written to unasked at all: nobody knows who reads it, or they want none of it. */
export function isUnwelcome(turn: Turn, topic: Topic): boolean {
  const { person, heardAt, withdrawn } = turn.session;
  const lapsed = person?.verifiedAt == null || hasLapsed(person.verifiedAt, heardAt, turn.now);
  return lapsed || !turn.mayDisclose || turn.held.suppressed || withdrawn?.includes(topic) === true;
}

/**
 * Null when a text nobody asked for may go out now: in waking hours, within the caps over all of them, nobody of staff
 * speaking, no question of today open (an older one is put away). Else when to look again, epoch milliseconds.
 */
export function waitsUntil(talk: Talk): number | null {
  const { turn, pending } = talk;
  const { holder, emergency } = turn.session;
  const { askedAt } = talk.open;
  const isFresh = pending !== null && askedAt !== null && turn.now - askedAt < STALE_MS;
  if (holder.kind === 'person' || emergency !== null || isFresh || !mayNudge(turn)) return tomorrow(turn);
  talk.letGo();
  return null;
}

/** True outside the hours in which anybody is written to unasked. */
export function isNight(turn: Turn): boolean {
  return inWakingHours(turn.now, turn.zones) !== turn.now;
}
