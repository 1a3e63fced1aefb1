import { phrase } from '../care/phrase.ts';
import { act } from '../handoff/act.ts';
import { replyDueAt, sleepsUntil } from '../handoff/clocks.ts';
import type { Handoff } from '../handoff/handoff.ts';
import { promiseIn } from '../handoff/promises.ts';
import { answered } from '../handoff/waits.ts';
import { nextReader } from '../practice/reader.ts';
import { escalate, stopPages } from './escalate.ts';
import type {
  HandoffActEvent,
  HandoffEventEvent,
  LineCancelledEvent,
  StaffLineEvent,
  StaffRef,
  Timer,
  TimerDueEvent,
} from './events.ts';
import { isQuiet } from './grief.ts';
import { speakAt } from './standing.ts';
import type { Turn } from './turn.ts';

/** What each act is called in the audit log. */
const noted: Readonly<Record<HandoffActEvent['act'], string>> = {
  claim: 'claimed',
  release: 'released',
  resolve: 'resolved',
  'take-over': 'taken-over',
  transfer: 'transferred',
  snooze: 'snoozed',
  wait: 'left-to-patient',
  wake: 'woken',
  note: 'noted',
  unread: 'marked-unread',
};

/** Staff speak only in a conversation they hold: nobody talks over a colleague, and the bot is silent by then. */
export function speakForStaff(turn: Turn, event: StaffLineEvent): void {
  const { holder } = turn.session;
  if (turn.handoff === null || holder.kind !== 'person') {
    const detail = 'claim the handoff before you reply';
    turn.settle(event.id, { ok: false, code: 'not-yours', detail });
    return;
  }
  if (holder.staffId !== event.by.id) {
    const detail = `${holder.staffName} has this conversation`;
    turn.settle(event.id, { ok: false, code: 'taken', detail });
    return;
  }
  if (turn.held.suppressed) {
    const detail = 'this person has opted out of texts: phone them instead';
    turn.settle(event.id, { ok: false, code: 'suppressed', detail });
    return;
  }
  if (turn.session.address === null) {
    const detail = 'the number this came from is somebody else’s now: phone them';
    turn.settle(event.id, { ok: false, code: 'not-found', detail });
    return;
  }
  if (event.sendAt !== undefined && event.sendAt > turn.now) keepForLater(turn, event, event.sendAt);
  else sayForStaff(turn, event);
  turn.settle(event.id, { ok: true });
}

function sayForStaff(turn: Turn, event: Pick<StaffLineEvent, 'by' | 'text' | 'promise'>): void {
  const { handoff, now, practice } = turn;
  turn.sayText(event.text, { from: { kind: 'staff', name: event.by.name } });
  if (handoff === null) return;
  const found = event.promise ?? promiseIn(event.text, practice, now);
  const promise =
    found !== null
      ? { by: event.by.id, name: event.by.name, at: now, dueAt: found.dueAt }
      : stillToKeep(handoff, now);
  const { promise: _, ...kept } = handoff;
  const spoken: Handoff = {
    ...kept,
    ...answered(handoff, event.by.id, now),
    ...(promise !== undefined && { promise }),
  };
  const at = Math.min(replyDueAt(spoken, practice, now), sleepsUntil(spoken, practice, now));
  // A line for later goes out although nobody has it by now: it stays where it is, and whoever is asked is still asked.
  const isHeld = handoff.assignee !== null;
  if (isHeld) stopPages(turn, handoff.id);
  turn.putHandoff({
    ...spoken,
    ...(isHeld && { state: 'with_person', snoozedUntil: null, dueAt: at, ringAt: at }),
    ...(found !== null && { brief: { ...spoken.brief, promised: event.text } }),
  });
  turn.note('replied', handoff.id, null, event.by.id);
}

/** A promise whose day has come ends with the next word. */
function stillToKeep({ promise }: Handoff, now: number): Handoff['promise'] {
  return promise !== undefined && promise.dueAt > now ? promise : undefined;
}

function keepForLater(turn: Turn, event: StaffLineEvent, at: number): void {
  const data = {
    lineId: event.id,
    text: event.text,
    by: event.by.id,
    name: event.by.name,
    role: event.by.role,
  };
  turn.schedule({ id: lineTimer(event.id), at, kind: 'send-later', data });
  turn.session.pendingLines = [...(turn.session.pendingLines ?? []), event.id];
  // What is written is an answer under way: nobody is asked in between, save where it is far off.
  turn.note('reply-scheduled', turn.handoff?.id ?? '', event.id, event.by.id);
}

function lineTimer(lineId: string): string {
  return `line:${lineId}`;
}

/** A line whose time has come goes out unless a colleague has the conversation by now; what cannot go is told to staff. */
export function sayLater(turn: Turn, { data }: Timer): void {
  const lineId = String(data.lineId);
  const pending = turn.session.pendingLines ?? [];
  if (!pending.includes(lineId)) return;
  turn.session.pendingLines = pending.filter((id) => id !== lineId);
  const by: StaffRef = {
    id: String(data.by),
    name: String(data.name),
    role: data.role as StaffRef['role'],
  };
  const { holder, address } = turn.session;
  const others = holder.kind === 'person' && holder.staffId !== by.id;
  if (!others && !turn.held.suppressed && address !== null) {
    sayForStaff(turn, { by, text: String(data.text) });
    return;
  }
  tellUnsent(turn, { lineId, by, why: 'not-sent' }, String(data.text));
}

/** A line for later of somebody who has left goes out never: it stands in the queue with its words, at once or at its time. */
export function holdBack(turn: Turn, { id, timer: { data } }: TimerDueEvent): void {
  const lineId = String(data.lineId);
  const pending = turn.session.pendingLines ?? [];
  turn.settle(id, { ok: true });
  if (!pending.includes(lineId)) return;
  turn.session.pendingLines = pending.filter((one) => one !== lineId);
  turn.cancel(lineTimer(lineId));
  const by = { id: String(data.by), name: String(data.name) };
  tellUnsent(turn, { lineId, by, why: 'not-sent-gone' }, String(data.text));
}

function tellUnsent(
  turn: Turn,
  {
    lineId,
    by,
    why,
  }: { lineId: string; by: Pick<StaffRef, 'id' | 'name'>; why: 'not-sent' | 'not-sent-gone' },
  text: string,
): void {
  turn.note('reply-held-back', turn.handoff?.id ?? '', lineId, by.id);
  const note = `${turn.practiceWord(`handoff:${why}`)} ${by.name}: ${text}`;
  turn.handOff({ risk: 'routine', reason: 'undelivered', asked: [], note });
}

/** Takes back a line that has not gone out. */
export function cancelLine(turn: Turn, event: LineCancelledEvent): void {
  const pending = turn.session.pendingLines ?? [];
  if (!pending.includes(event.lineId)) {
    turn.settle(event.id, { ok: false, code: 'not-found', detail: 'it has gone out' });
    return;
  }
  turn.session.pendingLines = pending.filter((id) => id !== event.lineId);
  turn.cancel(lineTimer(event.lineId));
  turn.note('reply-cancelled', turn.handoff?.id ?? '', event.lineId, event.by.id);
  turn.settle(event.id, { ok: true });
}

/** What staff do with the open handoff. Who speaks with the patient follows from it, in the same commit. */
export function actOnHandoff(turn: Turn, event: HandoffActEvent): void {
  const { handoff, practice, now } = turn;
  if (handoff === null || handoff.id !== event.handoffId) {
    turn.settle(event.id, { ok: false, code: 'resolved', detail: 'this handoff is no longer open' });
    return;
  }
  const acted = act(handoff, event.act, event.by, { ...event.how, practice, now });
  if (!acted.ok) {
    turn.settle(event.id, acted.outcome);
    return;
  }
  turn.putHandoff(acted.handoff);
  writeDown(turn, event, acted.handoff);
  turn.settle(event.id, { ok: true });
  if (acted.handoff.state !== 'waiting' && event.act !== 'note' && event.act !== 'unread')
    stopPages(turn, handoff.id);
  if (event.act === 'resolve') endFor(turn, event.by, handoff);
  else speakNext(turn, acted.handoff, event);
}

function writeDown(turn: Turn, event: HandoffActEvent, after: Handoff): void {
  const { note, mentions = [], to, reason = null } = event.how ?? {};
  const target = to === undefined ? null : 'team' in to ? `team ${to.team}` : to.staffId;
  const why = target ?? (event.act === 'snooze' ? new Date(after.dueAt).toISOString() : reason);
  turn.note(noted[event.act], after.id, why, event.by.id);
  if (note === undefined) return;
  const { id, name } = event.by;
  turn.notes.push({ id: event.id, at: turn.now, by: id, name, text: note, mentions });
}

/** Whoever has it speaks; where nobody has, the bot does while the patient waits. */
function speakNext(turn: Turn, after: Handoff, event: HandoffActEvent): void {
  const { session } = turn;
  if (after.assignee === null) {
    if (event.act !== 'note' && event.act !== 'unread')
      session.holder = { kind: 'waiting', handoffId: after.id };
    return;
  }
  if (session.holder.kind === 'person' && session.holder.staffId === after.assignee) return;
  const { to } = event.how ?? {};
  const staffName = to !== undefined && 'staffId' in to ? to.name : event.by.name;
  session.holder = { kind: 'person', handoffId: after.id, staffId: after.assignee, staffName };
}

function endFor(turn: Turn, by: StaffRef, handoff: Handoff): void {
  const spoke = turn.session.holder.kind === 'person';
  turn.session.holder = { kind: 'bot' };
  turn.session.emergency = null;
  delete turn.session.dangerLocale;
  turn.session.misses = 0;
  const { promise } = handoff;
  if (handoff.risk === 'emergency' || handoff.risk === 'crisis') followUp(turn);
  else if (promise !== undefined && promise.dueAt > turn.now) keepPromise(turn, handoff, promise);
  if (spoke && !turn.held.suppressed && !isQuiet(turn)) turn.say('talk:back', { name: by.name });
}

/** Who was in danger is asked within a day how they are, by a person: a task in the queue, with its time. */
function followUp(turn: Turn): void {
  turn.handOff({
    risk: 'routine',
    reason: 'follow_up',
    asked: [],
    note: turn.practiceWord('handoff:followUp'),
  });
}

/** What was promised for later stays in the queue until then: whoever gave their word, or somebody else, keeps it. */
function keepPromise(turn: Turn, before: Handoff, promise: NonNullable<Handoff['promise']>): void {
  const note = `${turn.practiceWord('handoff:promised')} ${promise.name}: ${before.brief.promised ?? ''}`;
  const task = turn.handOff({ risk: 'routine', reason: 'promise', asked: [], note });
  const { dueAt } = promise;
  turn.putHandoff({ ...task, state: 'snoozed', snoozedUntil: dueAt, dueAt, ringAt: dueAt, promise });
}

/** A Bot Framework client asks for a person, or its hub says what became of that. Said again, it changes nothing. */
export function hearHandoffEvent(turn: Turn, event: HandoffEventEvent): void {
  const { handoff, session } = turn;
  if (event.name === 'handoff.initiate') {
    if (handoff !== null) return;
    speakAt(session, event.from);
    const opened = askForPerson(turn, 'asked_for_person');
    turn.note('handoff-initiated', opened.id, event.from.channel, 'patient');
    return;
  }
  if (handoff === null) return;
  // Another hub's word moves nothing that a person of ours has; and no danger ends without one.
  const danger = handoff.risk === 'emergency' || handoff.risk === 'crisis';
  if (handoff.assignee !== null && handoff.assignee !== HUB.id) return;
  if (event.state === 'failed') escalate(turn);
  if (event.state === 'accepted') take(turn, handoff, 'claim');
  if (event.state === 'completed' && !danger) take(turn, handoff, 'resolve');
}

/** Passes the talk to a person, and says who reads it and when. */
export function askForPerson(turn: Turn, reason: 'asked_for_person' | 'frustration'): Handoff {
  const { practice, now } = turn;
  const handoff = turn.handOff({ risk: 'routine', reason, asked: turn.asked });
  const reader = nextReader(practice, now, handoff.dueAt);
  turn.putHandoff({ ...handoff, brief: { ...handoff.brief, promised: turn.word(reader) } });
  turn.say(phrase('talk:person', { reader, phone: practice.phone }));
  return handoff;
}

const HUB = { id: 'hub', name: 'Hub', role: 'supervisor' } as const;

function take(turn: Turn, handoff: Handoff, what: 'claim' | 'resolve'): void {
  const event = { kind: 'handoff-act', id: `hub-${what}-${handoff.id}`, at: turn.now, act: what } as const;
  actOnHandoff(turn, { ...event, handoffId: handoff.id, by: HUB });
}
