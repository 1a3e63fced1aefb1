import { addOpenTime } from '../practice/hours.ts';
import type { OnCall, Practice } from '../practice/practice.ts';
import type { Handoff, Reason, Risk } from './handoff.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * By when somebody must have taken a handoff. Promises of Porchlight's own until a practice sets others; what each
 * leans on is on its line.
 */
export const targets = {
  /** Any hour. Crisis texts found by machine reached a person in 8-13 minutes (CMD-1, doi 10.1038/s41746-023-00951-3): half of that to acknowledge. */
  danger: 5 * MINUTE,
  /** In hours. A same-day matter that a nurse line calls back about within the half hour. */
  urgentOpen: 30 * MINUTE,
  /** Out of hours, by whoever is on call: NCQA PCMH AC 04 asks for timely clinical advice after hours. */
  urgentClosed: 60 * MINUTE,
  /** Of opening time: an answer the same day (CAHPS PCMH, same-day answer to a medical question). */
  routineOpen: 4 * HOUR,
  /** Any hour, after somebody has ended a danger: within a day a person asks how they are. */
  followUp: 24 * HOUR,
  /** Where no opening hours are known at all: somebody looks within a day. */
  routineUnknown: 24 * HOUR,
} as const;

/** How long the person who was paged has, before the next one is. Danger keeps its own clock; nobody is paged for routine more than hourly. */
const patience: Readonly<Record<Risk, number>> = {
  emergency: 5 * MINUTE,
  crisis: 5 * MINUTE,
  urgent: 15 * MINUTE,
  routine: 60 * MINUTE,
};

/** By when a person must have taken a handoff that is opened now. Epoch milliseconds. */
export function dueAt(risk: Risk, reason: Reason, practice: Practice, now: number): number {
  if (risk === 'emergency' || risk === 'crisis') return now + targets.danger;
  if (reason === 'follow_up') return now + targets.followUp;
  // A picture or a voice note may hold anything and no machine has looked: it waits no longer than a symptom.
  if (risk === 'urgent' || reason === 'unreadable_media') {
    const open = addOpenTime(practice, now, targets.urgentOpen);
    return Math.min(now + targets.urgentClosed, open ?? Number.POSITIVE_INFINITY);
  }
  return addOpenTime(practice, now, targets.routineOpen) ?? now + targets.routineUnknown;
}

/** A page to somebody. `to` is null where the roster is empty: then only the console can show it. `round` counts how often the whole roster was tried. */
export type Escalation = {
  readonly step: number;
  readonly at: number;
  readonly to: OnCall | null;
  readonly round: number;
};

/**
 * The page that follows when nobody takes a handoff. `step` counts the pages so far. A danger pages at once; the rest
 * when its time is up, routine matters only while the practice is open. After the last on the roster the first is
 * tried again: the chain ends only when somebody has the handoff (then null).
 */
export function nextEscalation(
  handoff: Handoff,
  practice: Practice,
  step: number,
  now: number,
): Escalation | null {
  if (handoff.state !== 'waiting') return null;
  const roster = inTurn(practice.roster);
  return {
    step,
    at: pageAt(handoff, practice, step, now),
    to: roster.length === 0 ? null : (roster[step % roster.length] ?? null),
    round: roster.length === 0 ? step : Math.floor(step / roster.length),
  };
}

/** In the roster's order, supervisors last: they are there for when nobody else answers. */
function inTurn(roster: readonly OnCall[]): readonly OnCall[] {
  const isSupervisor = ({ role }: OnCall) => role === 'supervisor';
  return [...roster.filter((one) => !isSupervisor(one)), ...roster.filter(isSupervisor)];
}

function pageAt(handoff: Handoff, practice: Practice, step: number, now: number): number {
  const danger = handoff.risk === 'emergency' || handoff.risk === 'crisis';
  if (step === 0) return danger ? now : Math.max(now, handoff.dueAt);
  if (handoff.risk === 'routine') {
    return addOpenTime(practice, now, patience.routine) ?? now + targets.routineUnknown;
  }
  return now + patience[handoff.risk];
}
