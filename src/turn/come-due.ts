import { claimedUntil, dueAt, followUpAt, replyDueAt, sleepsUntil } from '../handoff/clocks.ts';
import type { Handoff } from '../handoff/handoff.ts';
import { dueAgain } from '../handoff/waits.ts';
import { escalateToSupervisor } from './escalate.ts';
import type { Turn } from './turn.ts';

/**
 * The time of a handoff that somebody has, or that was put off, has come. What is unanswered goes back to the queue and
 * others are asked; what is answered becomes the patient's turn; what slept comes back.
 */
export function comeDue(turn: Turn, handoff: Handoff): void {
  const { practice, now, session } = turn;
  const last = handoff.waits?.at(-1);
  const isAwaited = last === undefined || last.answeredAt === null;
  const isPut = handoff.state !== 'with_person' || (!isAwaited && handoff.unread !== true);
  if (handoff.assignee !== null && isPut && (handoff.promise?.dueAt ?? now + 1) <= now) {
    // Whoever has it is told; who says nothing on that day either loses it to the queue.
    const at = dueAt(handoff.risk, handoff.reason, practice, now);
    const told = { state: 'with_person', snoozedUntil: null, unread: true } as const;
    turn.putHandoff({ ...handoff, ...told, dueAt: at, ringAt: at });
    turn.note('promise-due', handoff.id, handoff.promise?.by ?? null);
    return;
  }
  if (handoff.state === 'with_person' && !isAwaited && handoff.unread !== true) {
    const at = Math.min(followUpAt(now), sleepsUntil(handoff, practice, now));
    turn.putHandoff({ ...handoff, state: 'waiting_on_patient', dueAt: at, ringAt: at });
    turn.note('left-to-patient', handoff.id, 'answered');
    return;
  }
  if (handoff.state !== 'with_person' && handoff.assignee !== null) {
    turn.putHandoff({
      ...handoff,
      state: 'with_person',
      snoozedUntil: null,
      unread: true,
      dueAt: replyDueAt(handoff, practice, now),
      ringAt: claimedUntil(handoff, practice, now),
    });
    turn.note('woken', handoff.id, handoff.state);
    return;
  }
  const from = handoff.assignee ?? '';
  const breach = { at: now, did: 'breach', by: 'bot', to: null, note: from } as const;
  const back: Handoff = {
    ...handoff,
    ...{ state: 'waiting', assignee: null, snoozedUntil: null },
    // What nobody had and slept was forgotten by nobody.
    ...(handoff.state === 'with_person' && { passed: [...(handoff.passed ?? []), breach] }),
  };
  const due = dueAgain(back, practice, now);
  // A moment that has rung does not ring again, so the next one is later than now.
  turn.putHandoff({ ...back, dueAt: Math.max(due.dueAt, now), ringAt: now + 1 });
  session.holder = { kind: 'waiting', handoffId: handoff.id };
  turn.note(handoff.state === 'with_person' ? 'breached' : 'woken', handoff.id, from === '' ? null : from);
  // Who had it knew of it, and might take and forget it again: now the supervisor hears of it.
  if (handoff.state === 'with_person') escalateToSupervisor(turn);
}
