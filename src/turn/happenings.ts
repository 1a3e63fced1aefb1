import type { ThreadLine } from '../care/family.ts';
import { phrase } from '../care/phrase.ts';
import { askToAgree } from './agree.ts';
import { haveBirthday } from './birthdays.ts';
import { comeDue } from './come-due.ts';
import { actOnHandoff, cancelLine, hearHandoffEvent, sayLater, speakForStaff } from './desk.ts';
import type { Dialogs } from './dialogs.ts';
import { add, enroll, invite, leave } from './enroll.ts';
import { escalate, pageNext, pageToPhone } from './escalate.ts';
import {
  type DamagedEvent,
  type Event,
  type HandoffActEvent,
  INVITATION,
  type ShareEndedEvent,
  type TimerDueEvent,
  type UndeliveredEvent,
} from './events.ts';
import { CONFIRMATION_PREFIX, PAGE_PREFIX } from './finish.ts';
import { fold, takeIn } from './fold.ts';
import { HOOK_UNDELIVERED, hookOfConversation, passToHook } from './hooks.ts';
import { checkCode, sendCode, tryCodeAgain } from './proof.ts';
import { hearShareEnded } from './share-ended.ts';
import { reopen, standsFor } from './stand-in.ts';
import { speakAt } from './standing.ts';
import { hearFamily } from './thread.ts';
import type { Turn } from './turn.ts';
import { doubtNumbers } from './wrong-person.ts';

/** What happens to a conversation that is no message of the patient's: staff, timers, the provider, enrolment. */
export async function happen(
  turn: Turn,
  event: Exclude<Event, { kind: 'message' }>,
  dialogs: Dialogs,
): Promise<void> {
  switch (event.kind) {
    case 'staff-line':
      return speakForStaff(turn, event);
    case 'handoff-act':
      return endTalk(turn, event, dialogs);
    case 'line-cancelled':
      return cancelLine(turn, event);
    case 'handoff-event':
      return hearHandoffEvent(turn, event);
    case 'hook':
      return passToHook(turn, event);
    case 'timer-due':
      return ring(turn, event, dialogs);
    case 'undelivered':
      return tellStaff(turn, event);
    case 'enrolled':
      enroll(turn, event);
      return event.invite === true && !event.consented ? invite(turn, event.address, dialogs) : undefined;
    case 'added':
      return add(turn, event, dialogs);
    case 'named':
      return askToAgree(turn, event, dialogs);
    case 'left':
      return leave(turn, event);
    case 'code-asked':
      return sendCode(turn, event);
    case 'code-answered':
      return checkCode(turn, event);
    case 'code-checked':
      return event.into === null ? tryCodeAgain(turn, dialogs) : fold(turn, { ...event, into: event.into });
    case 'folded-in':
      return takeIn(turn, event, dialogs);
    case 'family-line':
      turn.settle(event.id, { ok: true });
      return hearFamily(turn, event, dialogs);
    case 'share-ended':
      return hearShareEnded(turn, event);
    case 'promise-act':
    case 'program-act':
      return dialogs.journey(turn, event);
    case 'damaged':
      return passOnUnread(turn, event);
    case 'joined':
      speakAt(turn.session, event.from);
      if (turn.session.person === null && event.localeHint !== null && !turn.session.localeChosen) {
        if (turn.tools.voice.locales.includes(event.localeHint)) turn.session.locale = event.localeHint;
      }
      return dialogs.greet(turn);
  }
}

/**
 * A page's own timer outlives the pages by nothing: once somebody has answered there are none to go on with. The time by
 * which a handoff must be taken begins them, and leaves those that are under way to their own time: whoever was paged
 * last has theirs before the next one is, and before the patient is told that nobody came.
 */
function isTimeToPage({ session, handoff }: Turn, timerId: string): boolean {
  const underWay = session.pages != null && session.pages.handoffId === handoff?.id;
  return underWay === timerId.startsWith('page:');
}

/** Staff act on a handoff; whoever talked with a person about no danger may later be asked how it was. */
function endTalk(turn: Turn, asked: HandoffActEvent, dialogs: Dialogs): void {
  const { handoff, session } = turn;
  const event = standsFor(turn, asked);
  const spoke = session.holder.kind === 'person';
  const isDanger = handoff?.risk === 'emergency' || handoff?.risk === 'crisis';
  actOnHandoff(turn, event);
  const isOver = event.act === 'resolve' && turn.handoffs.get(event.handoffId)?.state === 'resolved';
  if (!isOver || !spoke) return;
  if (isDanger) turn.session.dangerAt = turn.now;
  else dialogs.talkEnded(turn);
}

async function ring(turn: Turn, event: TimerDueEvent, dialogs: Dialogs): Promise<void> {
  const { timer } = event;
  const quiet = turn.session.holder.kind === 'person' || turn.session.emergency !== null;
  if (timer.kind === 'escalation') {
    const { handoff } = turn;
    if (handoff === null || timer.data.handoffId !== handoff.id) return;
    if (handoff.state !== 'waiting' && !timer.id.startsWith('page:')) return comeDue(turn, handoff);
    if (isTimeToPage(turn, timer.id)) escalate(turn);
    return;
  }
  if (timer.kind === 'send-later') return sayLater(turn, timer);
  if (timer.kind === 'reopened') return reopen(turn, timer);
  if (timer.kind === 'reminder' && timer.id === INVITATION && turn.session.address !== null)
    return invite(turn, turn.session.address, dialogs, timer.data.another === 1);
  if (timer.kind === 'reminder' && timer.id !== INVITATION) return remind(turn, event, dialogs, quiet);
  if (timer.kind === 'agreement') return dialogs.begin(turn, 'agree', timer.data);
  if (timer.kind === 'family' && typeof timer.data.line === 'string') {
    const { patientId, line } = timer.data;
    return hearFamily(turn, { patientId: String(patientId), line: JSON.parse(line) as ThreadLine }, dialogs);
  }
  if (timer.kind === 'family' && typeof timer.data.ended === 'string') {
    const { patientId, ended } = timer.data;
    return hearShareEnded(turn, {
      patientId: String(patientId),
      share: JSON.parse(ended) as ShareEndedEvent['share'],
    });
  }
  if (timer.kind === 'birthday') return haveBirthday(turn, timer, dialogs);
  // What the practice owes somebody is looked at whoever speaks with them; what is said of it is decided there.
  if (timer.kind === 'promise') return dialogs.outreach(turn, timer);
  // Who ended our texts ended this with them; it does not come back with the next START.
  if (turn.held.suppressed) return turn.note(`${timer.kind}-dropped`, timer.id, 'opted out');
  // Nobody is asked about their walks while a nurse sees to an emergency: the check-in comes back tomorrow.
  if (quiet) {
    turn.schedule({ ...timer, at: turn.now + 24 * 60 * 60_000 });
    return;
  }
  if (timer.kind === 'helped') await dialogs.begin(turn, 'helped', timer.data);
  else await dialogs.outreach(turn, timer);
}

/** While a person speaks or sees to a danger nobody is reminded; what comes daily comes again tomorrow. */
async function remind(turn: Turn, { timer }: TimerDueEvent, dialogs: Dialogs, quiet: boolean): Promise<void> {
  if (!quiet) return dialogs.begin(turn, 'remind', timer.data);
  if (timer.data.what === 'medicine') turn.schedule({ ...timer, at: turn.now + 24 * 60 * 60_000 });
  turn.note('reminder-dropped', String(timer.data.what ?? ''), 'a person speaks');
}

function tellStaff(turn: Turn, event: UndeliveredEvent): void {
  // No patient and no page to anybody: who runs the practice sees it beside the webhook.
  const hook = hookOfConversation(turn.held.conversation);
  if (hook !== null) {
    turn.note(HOOK_UNDELIVERED, hook, event.code);
    return;
  }
  if (event.entryId.startsWith(PAGE_PREFIX)) {
    turn.note('page-undelivered', turn.handoff?.id ?? '', event.code);
    pageNext(turn);
    return;
  }
  // The carrier has obeyed the word and said so: nobody is without an answer.
  if (event.entryId.startsWith(CONFIRMATION_PREFIX)) {
    turn.note('confirmation-undelivered', event.entryId, event.code);
    return;
  }
  const act = turn.tools.actOf(event.code);
  const why = turn.practiceWord(`handoff:undelivered.${act}`);
  if (act === 'bad-number') doubtNumbers(turn);
  turn.handOff({
    risk: event.lane === 'safety' ? 'emergency' : 'routine',
    reason: 'undelivered',
    asked: [],
    note: `${why} (${event.code})`,
  });
  if (event.lane === 'safety') pageToPhone(turn);
}

/** It may have been anything, a cry for help too: somebody asks the person today what they wanted to say. */
function passOnUnread(turn: Turn, event: DamagedEvent): void {
  const { voice } = turn.tools;
  const note = voice.say(turn.practice.languages[0] ?? 'en', phrase('handoff:unread'));
  turn.handOff({ risk: 'urgent', reason: 'turn_failed', asked: [], note });
  turn.note('set-aside', turn.handoff?.id ?? '', 'cannot be read');
  const detail = 'this could not be done; it has been noted';
  if (event.id !== '') turn.settle(event.id, { ok: false, code: 'not-found', detail });
}
