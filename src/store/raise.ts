import { mergeBrief } from '../handoff/brief.ts';
import type { Handoff, Risk } from '../handoff/handoff.ts';
import { soonest } from '../handoff/open.ts';
import { moreSevere } from '../handoff/queue.ts';

/** The order of a queue. */
export const risksWorstFirst: readonly Risk[] = ['emergency', 'crisis', 'urgent', 'routine'];

/** How far the risks are apart in a queue: further than any two moments. */
export const RISK_APART = 10_000_000_000_000;

/** Place of a handoff in its queue: worst first, then earliest due. */
export function queueScore(handoff: Pick<Handoff, 'risk' | 'dueAt'>): number {
  return risksWorstFirst.indexOf(handoff.risk) * RISK_APART + handoff.dueAt;
}

/**
 * The open handoff with a new danger put into it: the graver risk with its reason, the earlier due time, all that was
 * asked. Who has it keeps it.
 */
export function raise(open: Handoff, danger: Handoff): Handoff {
  const graver = moreSevere(danger.risk, open.risk) ? danger : open;
  const { brief, risk, reason } = danger;
  const { promised, note, ...rest } = brief;
  const need = {
    ...rest,
    risk,
    reason,
    ...(promised === null ? {} : { promised }),
    ...(note === null ? {} : { note }),
  };
  return {
    ...open,
    patientId: open.patientId ?? danger.patientId,
    risk: graver.risk,
    reason: graver.reason,
    dueAt: Math.min(open.dueAt, danger.dueAt),
    ringAt: soonest(open, danger.ringAt ?? danger.dueAt, graver === danger ? danger.openedAt : null),
    // Whoever put it off is called back to it.
    state: open.state === 'waiting' || open.assignee === null ? 'waiting' : 'with_person',
    snoozedUntil: null,
    waits:
      open.waits?.at(-1)?.answeredAt === null ? open.waits : [...(open.waits ?? []), ...(danger.waits ?? [])],
    brief: mergeBrief(open.brief, need, brief),
  };
}
