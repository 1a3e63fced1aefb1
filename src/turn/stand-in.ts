import type { Handoff } from '../handoff/handoff.ts';
import { dueAgain } from '../handoff/waits.ts';
import { pageForDanger } from './escalate.ts';
import type { HandoffActEvent, Timer } from './events.ts';
import type { Turn } from './turn.ts';

/** The id of the event by which a handoff comes back. `at`: when it was set aside; the same is never brought back twice. */
export function reopeningId(handoff: Handoff, at: number): string {
  return `reopened:${handoff.id}:${at}`;
}

/**
 * The conversation's open handoff cannot be read. Another one bears the need from now on, with an owner and a clock: whoever
 * speaks with the patient has it, or else somebody is paged, since it may be an emergency. The commit takes the unreadable one
 * out of the queue and leaves its bytes alone.
 */
export function standIn(turn: Turn): void {
  const { held, session } = turn;
  if (held.unreadHandoff === undefined) return;
  const { holder } = session;
  // Whoever speaks with them knows how grave it is; what muted the bot was a danger and stays one.
  const risk = holder.kind === 'person' && session.emergency === null ? 'urgent' : 'emergency';
  const note = turn.practiceWord('handoff:unread');
  const opened = turn.handOff({ risk, reason: 'unreadable', asked: [], note });
  turn.note('stood-in', opened.id, held.unreadHandoff);
  // What muted the bot does so until this one is ended.
  if (session.emergency !== null) session.emergency = { ...session.emergency, handoffId: opened.id };
  if (holder.kind === 'person') {
    turn.putHandoff({ ...opened, state: 'with_person', assignee: holder.staffId });
    session.holder = { ...holder, handoffId: opened.id };
    return;
  }
  session.holder = { kind: 'waiting', handoffId: opened.id };
  pageForDanger(turn);
}

/** What staff do with the one that cannot be read, they do with the one that stands for it. */
export function standsFor(turn: Turn, event: HandoffActEvent): HandoffActEvent {
  const { handoff, held } = turn;
  const isFor = handoff !== null && held.unreadHandoff === event.handoffId;
  return isFor ? { ...event, handoffId: handoff.id } : event;
}

/** One that was set aside can be read again: its words go into the open handoff, or it waits again itself. */
export function reopen(turn: Turn, { data }: Timer): void {
  const back = JSON.parse(String(data.handoff)) as Handoff;
  const { practice, now, session } = turn;
  turn.note('reopened', back.id, turn.handoff?.id ?? null);
  if (back.id === turn.handoff?.id) {
    // What came with the timer may be older than what the conversation has.
    turn.putHandoff(turn.handoff);
    return;
  }
  if (back.state === 'resolved') {
    turn.handoffs.set(back.id, back);
    return;
  }
  if (turn.handoff !== null) {
    const { risk, reason, brief, team } = back;
    const { asked, tried, safety, questions, promised, note } = brief;
    turn.handoffs.set(back.id, { ...back, state: 'resolved' });
    turn.handOff({
      ...{ risk, reason, asked, tried, safety, questions },
      ...(promised !== null && { promised }),
      ...(note !== null && { note }),
      ...(team != null && { team }),
    });
    const { promise } = back;
    if (promise !== undefined && turn.handoff.promise === undefined)
      turn.putHandoff({ ...turn.handoff, promise });
  } else {
    const waiting: Handoff = { ...back, state: 'waiting', assignee: null, snoozedUntil: null };
    turn.putHandoff({ ...waiting, ...dueAgain(waiting, practice, now) });
    if (session.holder.kind === 'bot') session.holder = { kind: 'waiting', handoffId: back.id };
  }
  pageForDanger(turn);
}
