import type { Handoff, Risk } from '../handoff/handoff.ts';

const worstFirst: readonly Risk[] = ['emergency', 'crisis', 'urgent', 'routine'];

/** Place of a handoff in the queue: worst first, then earliest due. Risks are further apart than any two moments. */
export function queueScore(handoff: Pick<Handoff, 'risk' | 'dueAt'>): number {
  return worstFirst.indexOf(handoff.risk) * 10_000_000_000_000 + handoff.dueAt;
}

/**
 * The open handoff with a new danger put into it: the worse risk with its reason, the earlier due time, all that was
 * asked. Who has it keeps it.
 */
export function raise(open: Handoff, danger: Handoff): Handoff {
  const worse = worstFirst.indexOf(danger.risk) <= worstFirst.indexOf(open.risk) ? danger : open;
  const other = worse === danger ? open : danger;
  return {
    ...open,
    patientId: open.patientId ?? danger.patientId,
    risk: worse.risk,
    reason: worse.reason,
    dueAt: Math.min(open.dueAt, danger.dueAt),
    brief: {
      ...open.brief,
      who: open.brief.who ?? danger.brief.who,
      relationship: open.brief.relationship ?? danger.brief.relationship,
      asked: [...open.brief.asked, ...danger.brief.asked].filter(
        ({ eventId }, index, all) => all.findIndex((each) => each.eventId === eventId) === index,
      ),
      tried: [...new Set([...open.brief.tried, ...danger.brief.tried])],
      safety: worse.brief.safety ?? other.brief.safety,
      promised: worse.brief.promised ?? other.brief.promised,
      questions: [...new Set([...open.brief.questions, ...danger.brief.questions])],
      note: worse.brief.note ?? other.brief.note,
    },
  };
}
