import { isOpen } from '../practice/hours.ts';
import type { Practice } from '../practice/practice.ts';
import { dueAt, ringAt } from './clocks.ts';
import type { Handoff, Wait } from './handoff.ts';

/** Waits that a handoff remembers: a conversation of weeks is one entry. */
const MOST_WAITS = 100;

/** The patient has said something: from now on they wait, if they did not already. */
export function heard(handoff: Handoff, practice: Practice, at: number): Pick<Handoff, 'waits'> {
  const waits = handoff.waits ?? [];
  const last = waits.at(-1);
  if (last !== undefined && last.answeredAt === null) return { waits };
  const wait: Wait = { askedAt: at, open: isOpen(practice, at), answeredAt: null };
  return { waits: [...waits, wait].slice(-MOST_WAITS) };
}

/** A person has answered: whatever was unanswered is answered by them. */
export function answered(
  handoff: Handoff,
  by: string,
  at: number,
): Pick<Handoff, 'waits' | 'firstReplyAt' | 'unread'> {
  const waits = (handoff.waits ?? []).map((wait) =>
    wait.answeredAt === null ? { ...wait, answeredAt: at, by } : wait,
  );
  return { waits, firstReplyAt: handoff.firstReplyAt ?? at, unread: false };
}

/**
 * The times of a handoff that waits for somebody anew. A wait that was there before keeps its own: nobody begins again at the
 * end of the line. A moment that has rung does not ring again, so the next one is later than now.
 */
export function dueAgain(
  handoff: Handoff,
  practice: Practice,
  now: number,
): Pick<Handoff, 'dueAt' | 'ringAt'> {
  const last = handoff.waits?.at(-1);
  const since = last !== undefined && last.answeredAt === null ? last.askedAt : now;
  const due = dueAt(handoff.risk, handoff.reason, practice, since);
  const next = { ...handoff, dueAt: due };
  return { dueAt: due, ringAt: Math.max(now + 1, ringAt(next, practice, since)) };
}
