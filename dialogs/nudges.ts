import type { Turn } from '../src/turn/turn.ts';
import { inWakingHours } from '../src/turn/waking-hours.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Unasked texts to one person: FCC's health-care exemption allows one a day and three a week, 47 CFR 64.1200(a)(9)(iv). */
const CAPS = [
  { within: DAY_MS, most: 1 },
  { within: 7 * DAY_MS, most: 3 },
] as const;

/** True when a text that nobody asked for just now may go out: in waking hours, within the caps. */
export function mayNudge(turn: Turn): boolean {
  if (inWakingHours(turn.now, turn.zones) !== turn.now) return false;
  return CAPS.every(({ within, most }) => sentWithin(turn, within).length < most);
}

/** Counts one that goes out now. */
export function nudged(turn: Turn): void {
  turn.session.nudgedAt = [...sentWithin(turn, 7 * DAY_MS), turn.now];
}

/** When to try again: a day on, in waking hours; at night, as soon as they begin. */
export function tomorrow(turn: Turn): number {
  const waking = inWakingHours(turn.now, turn.zones);
  return waking === turn.now ? inWakingHours(turn.now + DAY_MS, turn.zones) : waking;
}

function sentWithin(turn: Turn, within: number): readonly number[] {
  return turn.session.nudgedAt.filter((at) => turn.now - at < within);
}
