import { addOpenTime } from '../practice/hours.ts';
import { onCallAt } from '../practice/on-call.ts';
import type { OnCall, Practice } from '../practice/practice.ts';
import { lookBy, wakingMoment } from '../practice/waking.ts';
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
  /** Who has taken a danger may be on the phone; after this without a word, others are asked. */
  dangerReply: 15 * MINUTE,
  /** Any hour: nobody waits longer for a person's answer. 36 hours unanswered is what 17.6 % wait in practice (features.md §2). */
  replyLongest: 12 * HOUR,
  /** An answered matter that nobody ends is looked at again. */
  idle: 24 * HOUR,
  /** A patient who was asked and is silent is asked after. */
  silent: 72 * HOUR,
  /** From their words on, nobody who waits for an answer is put off or left with one person for longer: it leaves half a day of the 36 hours to answer in. */
  waitsLongest: 24 * HOUR,
} as const;

/** What a practice sets instead, in minutes (practice file, `targets`). */
function targetsOf({ targets: own }: Practice) {
  const minutes = (value: number | undefined, usual: number): number =>
    value === undefined ? usual : value * MINUTE;
  return {
    danger: minutes(own?.danger, targets.danger),
    urgentOpen: minutes(own?.urgentOpen, targets.urgentOpen),
    urgentClosed: minutes(own?.urgentClosed, targets.urgentClosed),
    routineOpen: minutes(own?.routineOpen, targets.routineOpen),
  };
}

/** How long the person who was paged has, before the next one is. Danger keeps its own clock; nobody is paged for routine more than hourly. */
const patience: Readonly<Record<Risk | 'routineLate', number>> = {
  emergency: 5 * MINUTE,
  crisis: 5 * MINUTE,
  urgent: 15 * MINUTE,
  routine: 60 * MINUTE,
  routineLate: 30 * MINUTE,
};

/** By when a person must have taken a handoff that is opened now. Epoch milliseconds. */
export function dueAt(risk: Risk, reason: Reason, practice: Practice, now: number): number {
  const own = targetsOf(practice);
  if (risk === 'emergency' || risk === 'crisis') return now + own.danger;
  if (reason === 'follow_up') return now + targets.followUp;
  // A picture or a voice note may hold anything and no machine has looked: it waits no longer than a symptom.
  if (risk === 'urgent' || reason === 'unreadable_media') {
    const open = addOpenTime(practice, now, own.urgentOpen);
    return Math.min(now + own.urgentClosed, open ?? Number.POSITIVE_INFINITY);
  }
  return addOpenTime(practice, now, own.routineOpen) ?? now + targets.routineUnknown;
}

/**
 * By when whoever has it must have answered the patient; where nothing is unanswered, by when they look at it again. Epoch
 * milliseconds.
 */
export function replyDueAt(
  handoff: Pick<Handoff, 'risk' | 'reason' | 'waits'>,
  practice: Practice,
  now: number,
): number {
  if (!isAwaited(handoff)) return now + targets.idle;
  if (isDanger(handoff.risk)) return now + targets.dangerReply;
  return dueAt(handoff.risk, handoff.reason, practice, now);
}

/** Until when it stays with whoever has it and says nothing: then others are asked. Weekends do not make it longer. */
export function claimedUntil(
  handoff: Pick<Handoff, 'risk' | 'reason' | 'waits'>,
  practice: Practice,
  now: number,
): number {
  const due = replyDueAt(handoff, practice, now);
  if (!isAwaited(handoff)) return due;
  // Who is claimed and forgotten again and again waits no longer for that.
  return Math.min(due, lookBy(practice, now, targets.replyLongest), waitsUntil(handoff, practice, now));
}

/**
 * Until when it may be put off, or left to the patient, at most. Whoever waits for an answer comes back within a day of asking,
 * and at the latest an hour from now; an unanswered danger when its next word is due; what was promised on its day. What else
 * was answered, and staff's own tasks, may sleep long.
 */
export function sleepsUntil(
  handoff: Pick<Handoff, 'risk' | 'waits' | 'promise'>,
  practice: Practice,
  now: number,
): number {
  if (isDanger(handoff.risk) && isAwaited(handoff)) return now + targets.dangerReply;
  const { promise } = handoff;
  const kept = promise !== undefined && promise.dueAt > now ? promise.dueAt : Number.POSITIVE_INFINITY;
  return Math.min(kept, waitsUntil(handoff, practice, now));
}

/** A day from the words that nobody has answered, and an hour from now at least; never where all is answered. */
function waitsUntil({ waits }: Pick<Handoff, 'waits'>, practice: Practice, now: number): number {
  const last = waits?.at(-1);
  if (last === undefined || last.answeredAt !== null) return Number.POSITIVE_INFINITY;
  return Math.max(lookBy(practice, last.askedAt, targets.waitsLongest), now + HOUR);
}

/** When a silent patient is asked after. */
export function followUpAt(now: number): number {
  return now + targets.silent;
}

/** When somebody is reminded of what waits: when it is due, and before half a day is over, whatever the hours. */
export function ringAt(
  handoff: Pick<Handoff, 'risk' | 'reason' | 'dueAt'>,
  practice: Practice,
  since: number,
): number {
  // A task of staff's own has its time; nobody waits for it.
  if (handoff.risk !== 'routine' || isTask(handoff.reason)) return handoff.dueAt;
  return Math.min(handoff.dueAt, lookBy(practice, since, ROUTINE_LOOK_MS));
}

function isAwaited({ waits }: Pick<Handoff, 'waits'>): boolean {
  const last = waits?.at(-1);
  return last === undefined || last.answeredAt === null;
}

function isTask(reason: Reason): boolean {
  return reason === 'follow_up' || reason === 'promise' || reason === 'program';
}

function isDanger(risk: Risk): boolean {
  return risk === 'emergency' || risk === 'crisis';
}

/** Somebody looks at what is routine within this, and the two after them still have time before twelve hours are over. */
const ROUTINE_LOOK_MS = 8 * HOUR;

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
  const roster = inTurn(onCallAt(practice, now));
  return {
    step,
    at: pageAt(handoff, practice, step, now),
    to: roster.length === 0 ? null : (roster[step % roster.length] ?? null),
    round: roster.length === 0 ? step : Math.floor(step / roster.length),
  };
}

/** The step at which the first supervisor is paged: where somebody took a handoff and forgot it. 0 where there is none. */
export function supervisorStep(practice: Practice, now: number): number {
  const found = inTurn(onCallAt(practice, now)).findIndex(({ role }) => role === 'supervisor');
  return Math.max(0, found);
}

/** In the roster's order, supervisors last: they are there for when nobody else answers. */
function inTurn(roster: readonly OnCall[]): readonly OnCall[] {
  const isSupervisor = ({ role }: OnCall) => role === 'supervisor';
  return [...roster.filter((one) => !isSupervisor(one)), ...roster.filter(isSupervisor)];
}

function pageAt(handoff: Handoff, practice: Practice, step: number, now: number): number {
  const first = ringAt(handoff, practice, handoff.openedAt);
  if (step === 0) return isDanger(handoff.risk) ? now : Math.max(now, first);
  if (handoff.risk === 'routine') {
    const open = addOpenTime(practice, now, patience.routine) ?? now + targets.routineUnknown;
    const late = now >= first ? wakingMoment(practice, now + patience.routineLate) : Number.POSITIVE_INFINITY;
    return Math.min(open, late);
  }
  return now + patience[handoff.risk];
}
