import type { Practice } from '../practice/practice.ts';
import { mergeBrief } from './brief.ts';
import { dueAt, ringAt } from './clocks.ts';
import type { Brief, Handoff, Reason, Risk } from './handoff.ts';
import { moreSevere } from './queue.ts';
import { teamFor } from './route.ts';
import { dueAgain, heard } from './waits.ts';

/** What a turn found that a person must see to. `asked` are the patient's own words. */
export type HandoffNeed = {
  readonly risk: Risk;
  readonly reason: Reason;
  readonly asked: Brief['asked'];
  readonly tried?: readonly string[];
  readonly safety?: Brief['safety'];
  readonly questions?: readonly string[];
  readonly promised?: string;
  readonly note?: string;
  /** The team of the practice it is for, or what it is about (`Need` in care/chart.ts), where that is known. */
  readonly team?: string;
  readonly topic?: string;
};

/** Where a need arises. `id` is used only when a new handoff is opened. */
export type HandoffContext = {
  readonly id: string;
  readonly conversationId: string;
  readonly patientId: string | null;
  readonly who: string | null;
  readonly relationship: string | null;
  readonly language: string;
  readonly practice: Practice;
  readonly now: number;
};

/**
 * Opens a handoff, or merges the need into the open one: the higher risk with its reason, the earlier due time, all
 * that was asked. Who has it keeps it. A resolved one is not open: a new one begins.
 */
export function handOff(open: Handoff | null, need: HandoffNeed, context: HandoffContext): Handoff {
  const due = dueAt(need.risk, need.reason, context.practice, context.now);
  const asks = need.asked.length > 0;
  if (open === null || open.state === 'resolved') {
    const fresh: Handoff = {
      id: context.id,
      conversationId: context.conversationId,
      patientId: context.patientId,
      risk: need.risk,
      reason: need.reason,
      state: 'waiting',
      openedAt: context.now,
      dueAt: due,
      assignee: null,
      brief: mergeBrief(null, need, context),
      team: need.team ?? teamFor(context.practice, need.reason, need.topic ?? null),
    };
    return {
      ...fresh,
      ...(asks && heard(fresh, context.practice, context.now)),
      ringAt: ringAt(fresh, context.practice, context.now),
    };
  }
  // A task of ours gives way to what the patient wants now; its note stays.
  const isOurs = open.reason === 'follow_up' || open.reason === 'promise' || open.reason === 'program';
  const raised = moreSevere(need.risk, open.risk) || isOurs;
  const merged: Handoff = {
    ...open,
    patientId: context.patientId ?? open.patientId,
    risk: raised ? need.risk : open.risk,
    reason: raised ? need.reason : open.reason,
    dueAt: Math.min(open.dueAt, due),
    brief: mergeBrief(open.brief, need, context),
  };
  const { practice, now } = context;
  const isGraver = moreSevere(need.risk, open.risk);
  const rings = (next: Handoff): number => soonest(open, ringAt(next, practice, now), isGraver ? now : null);
  // What sleeps or waits for the patient does so no longer when it becomes graver, whoever says so.
  const isAsleep = open.state === 'snoozed' || open.state === 'waiting_on_patient';
  const woken = { state: open.assignee === null ? 'waiting' : 'with_person', snoozedUntil: null } as const;
  if (!asks) return { ...merged, ...(isGraver && isAsleep && woken), ringAt: rings(merged) };
  const begins = open.waits?.at(-1)?.answeredAt !== null;
  const listening: Handoff = { ...merged, ...heard(merged, practice, now) };
  if (open.state === 'waiting' || (open.state === 'with_person' && !begins))
    return { ...listening, ringAt: rings(listening) };
  // It slept, or it was the patient's turn, or all was answered: now somebody is waited for.
  return {
    ...listening,
    ...woken,
    ...dueAgain(listening, practice, now),
  };
}

/**
 * When it rings next: as before, or sooner. What has become graver begins anew (`graverAt`): a moment that has rung for the
 * milder matter does not ring again.
 */
export function soonest(open: Handoff, next: number, graverAt: number | null): number {
  const known = open.ringAt ?? open.dueAt;
  if (graverAt === null || known > graverAt) return Math.min(known, next);
  return Math.max(next, graverAt + 1);
}
