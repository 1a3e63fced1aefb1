import { phrase } from '../care/phrase.ts';
import { act } from '../handoff/act.ts';
import type { Handoff } from '../handoff/handoff.ts';
import { CONSENT_WORDING } from '../people/consent.ts';
import type { Dialogs } from './dialogs.ts';
import { escalate, pageNext, pageToPhone, stopPages } from './escalate.ts';
import {
  type Address,
  addressKey,
  type DamagedEvent,
  type EnrolledEvent,
  type Event,
  type HandoffActEvent,
  INVITATION,
  type StaffLineEvent,
  type TimerDueEvent,
  type UndeliveredEvent,
} from './events.ts';
import { CONFIRMATION_PREFIX, PAGE_PREFIX } from './finish.ts';
import { recordConsent } from './ledger.ts';
import { speakAt } from './standing.ts';
import type { Turn } from './turn.ts';
import { inWakingHours } from './waking-hours.ts';
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
      return actOnHandoff(turn, event);
    case 'timer-due':
      return ring(turn, event, dialogs);
    case 'undelivered':
      return tellStaff(turn, event);
    case 'enrolled':
      enroll(turn, event);
      return event.invite === true && !event.consented ? invite(turn, event.address, dialogs) : undefined;
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

/** Staff speak only in a conversation they hold: nobody talks over a colleague, and the bot is silent by then. */
function speakForStaff(turn: Turn, event: StaffLineEvent): void {
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
  turn.sayText(event.text, { from: { kind: 'staff', name: event.by.name } });
  stopPages(turn, turn.handoff.id);
  turn.note('replied', turn.handoff.id, null, event.by.id);
  turn.settle(event.id, { ok: true });
}

function actOnHandoff(turn: Turn, event: HandoffActEvent): void {
  const { handoff } = turn;
  if (handoff === null || handoff.id !== event.handoffId) {
    turn.settle(event.id, { ok: false, code: 'resolved', detail: 'this handoff is no longer open' });
    return;
  }
  const acted = act(handoff, event.act, event.by);
  if (!acted.ok) {
    turn.settle(event.id, acted.outcome);
    return;
  }
  turn.putHandoff(acted.handoff);
  turn.note(event.act === 'claim' ? 'claimed' : `${event.act}d`, handoff.id, null, event.by.id);
  turn.settle(event.id, { ok: true });
  if (event.act !== 'release') stopPages(turn, handoff.id);
  switch (event.act) {
    case 'claim':
      turn.session.holder = {
        kind: 'person',
        handoffId: handoff.id,
        staffId: event.by.id,
        staffName: event.by.name,
      };
      return;
    case 'release':
      turn.session.holder = { kind: 'waiting', handoffId: handoff.id };
      return;
    case 'resolve': {
      const spoke = turn.session.holder.kind === 'person';
      turn.session.holder = { kind: 'bot' };
      turn.session.emergency = null;
      delete turn.session.dangerLocale;
      turn.session.misses = 0;
      if (isDanger(handoff)) followUp(turn);
      if (spoke && !turn.held.suppressed) turn.say('talk:back', { name: event.by.name });
      return;
    }
  }
}

function isDanger({ risk }: Handoff): boolean {
  return risk === 'emergency' || risk === 'crisis';
}

/** Who was in danger is asked within a day how they are, by a person: a task in the queue, with its time. */
function followUp(turn: Turn): void {
  const { voice } = turn.tools;
  const note = voice.say(turn.practice.languages[0] ?? 'en', phrase('handoff:followUp'));
  turn.handOff({ risk: 'routine', reason: 'follow_up', asked: [], note });
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

async function ring(turn: Turn, event: TimerDueEvent, dialogs: Dialogs): Promise<void> {
  const { timer } = event;
  const quiet = turn.session.holder.kind === 'person' || turn.session.emergency !== null;
  if (timer.kind === 'escalation') {
    if (timer.data.handoffId === turn.handoff?.id && isTimeToPage(turn, timer.id)) escalate(turn);
    return;
  }
  if (timer.kind === 'reminder' && timer.id === INVITATION && turn.session.address !== null)
    return invite(turn, turn.session.address, dialogs);
  if (timer.kind !== 'check-in') return;
  // Who ended our texts ended this with them; it does not come back with the next START.
  if (turn.held.suppressed) return turn.note('check-in-dropped', timer.id, 'opted out');
  // Nobody is asked about their walks while a nurse sees to an emergency: the check-in comes back tomorrow.
  if (quiet) {
    turn.schedule({ ...timer, at: turn.now + 24 * 60 * 60_000 });
    return;
  }
  await dialogs.begin(turn, 'check-in', timer.data);
}

function tellStaff(turn: Turn, event: UndeliveredEvent): void {
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

function enroll(turn: Turn, event: EnrolledEvent): void {
  const { session } = turn;
  const known = session.person;
  const isSame = known?.patientId === event.patientId && known.relationship === event.proxy;
  const person = { patientId: event.patientId, relationship: event.proxy, since: turn.now };
  // A number that now belongs to somebody else takes nothing of the last one's trust along.
  if (!isSame) {
    const fresh = {
      consent: 'none',
      introduced: false,
      challenges: 0,
      standings: {},
      withdrawn: [],
      dialog: null,
    };
    Object.assign(session, fresh);
  }
  session.person = { ...person, verifiedAt: isSame ? known.verifiedAt : null };
  // Staff have looked: birth dates may be tried again there.
  if (session.address !== null && addressKey(session.address) === addressKey(event.address))
    session.challenges = 0;
  // A second phone that nobody has agreed on yet is not where the person is written to from now on.
  if (event.consented || session.address === null) speakAt(session, event.address);
  if (event.consented) {
    Object.assign(session, { consent: 'given', consentWording: CONSENT_WORDING, challenges: 0 });
    session.person = { ...person, verifiedAt: turn.now };
  }
  const language = event.locale ?? turn.chart?.patient.language ?? null;
  if (language !== null && turn.tools.voice.locales.includes(language)) session.locale = language;
  if (event.locale !== null) session.localeChosen = true;
  turn.links.push({
    address: event.address,
    conversation: turn.held.conversation,
    patients: [event.patientId],
  });
  turn.note('enrolled', event.patientId, event.consented ? 'consent in person' : null, event.by);
  turn.settle(event.id, { ok: true });
  if (event.consented) recordConsent(turn, { method: 'in-person', recordedBy: event.by, decision: 'permit' });
}

/** Writes to somebody first: who this is, who asked for it, and whether it may; in waking hours, and never after a no. */
async function invite(turn: Turn, address: Address, dialogs: Dialogs): Promise<void> {
  const { session } = turn;
  // What was agreed to on another phone says nothing about this one.
  speakAt(session, address);
  const isOver = session.consent === 'refused' || session.consent === 'given' || turn.held.suppressed;
  if (isOver || session.holder.kind === 'person' || session.emergency !== null) return;
  const at = inWakingHours(turn.now, turn.zones);
  if (at > turn.now) return turn.schedule({ id: INVITATION, at, kind: 'reminder', data: {} });
  turn.note('invited', session.person?.patientId ?? '', null);
  await dialogs.greet(turn, true);
}
