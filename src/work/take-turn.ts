import type { DeliveryAct } from '../errors.ts';
import type { Handoff } from '../handoff/handoff.ts';
import type { Practice } from '../practice/practice.ts';
import { addressKey } from '../turn/address.ts';
import type { Commit } from '../turn/commit.ts';
import type { Held } from '../turn/conversation-stores.ts';
import { holdBack } from '../turn/desk.ts';
import type { Dialogs } from '../turn/dialogs.ts';
import type { Directory } from '../turn/directory.ts';
import { pageForDanger } from '../turn/escalate.ts';
import type { Event, Timer } from '../turn/events.ts';
import { commitOf, wasAlarmed } from '../turn/finish.ts';
import { passOnFolded } from '../turn/fold.ts';
import { happen } from '../turn/happenings.ts';
import type { LanguageModel } from '../turn/language-model.ts';
import type { Library } from '../turn/library.ts';
import { obeyOptOut } from '../turn/opt-out.ts';
import { tellPlace } from '../turn/place.ts';
import type { FetchMedia, Understanding, Voice } from '../turn/ports.ts';
import type { SharedWith } from '../turn/said.ts';
import { runStages } from '../turn/stages.ts';
import { standIn } from '../turn/stand-in.ts';
import { speakAt } from '../turn/standing.ts';
import { Turn } from '../turn/turn.ts';
import { withTranscripts } from './voice-notes.ts';

/** What every turn is handed. */
export type Mind = {
  readonly understanding: Understanding;
  readonly dialogs: Dialogs;
  readonly voice: Voice;
  readonly model: LanguageModel | null;
  readonly library: Library | null;
  /** Absent: recordings are not put into words. */
  readonly fetchMedia?: FetchMedia;
  readonly newId: () => string;
  /** Six digits that nobody can foresee. */
  readonly newCode: () => string;
  readonly actOf: (code: string) => DeliveryAct;
  /** Makes short-lived links to the page where a conversation goes on; null where there is no page. */
  readonly pageLinks: {
    maker(
      practice: Practice,
    ): Promise<(conversation: string, patients: readonly string[], to: string) => string>;
  } | null;
  /** The same to the page of what is kept on a patient. */
  readonly dataLinks?: Mind['pageLinks'];
  /** What is known of the surroundings; none: nothing is. */
  readonly directory?: Directory;
  /** Makes links by which somebody else reads what is shared; absent where there are no pages. */
  readonly sharedLinks?: { maker(practice: Practice): Promise<(opens: SharedWith) => string> };
  readonly timed: (stage: string) => () => void;
  /** True for somebody of staff whose account is disabled; absent: nobody's is. */
  readonly isGone?: (practice: string, staffId: string) => Promise<boolean>;
  /** How many wait before a handoff; absent: nobody is told their place. */
  readonly ahead?: (practice: string, handoff: Handoff) => Promise<number>;
};

/** The most messages that are read as one thought. More than that is a flood and is read in several turns. */
const MESSAGES_PER_TURN = 20;

/** The events one turn takes: messages that stand together, or one event of another kind. */
export function eventsOfTurn(events: readonly Event[]): readonly Event[] {
  const [first] = events;
  if (first === undefined) return [];
  if (first.kind !== 'message') return [first];
  // What people answer is kept apart from what the bot answers.
  const late = first.found?.late === true;
  const end = events.findIndex((event) => event.kind !== 'message' || (event.found?.late === true) !== late);
  return events.slice(0, Math.min(end === -1 ? events.length : end, MESSAGES_PER_TURN));
}

/** Thinks one turn through and answers what it decided. Does nothing to the world. */
export async function takeTurn(
  mind: Mind,
  practice: Practice,
  held: Held,
  now: number,
  signal: AbortSignal,
): Promise<{ readonly turn: Turn; readonly commit: Commit }> {
  const fetchMedia = mind.fetchMedia ?? null;
  const events = await withTranscripts(
    { ...mind, fetchMedia },
    practice,
    { held, events: eventsOfTurn(held.events) },
    signal,
  );
  const turn = await begin(mind, practice, { ...held, events }, now, signal);
  const [first] = turn.events;
  if (first === undefined) throw new Error('a turn needs an event');
  if (passOnFolded(turn)) return { turn, commit: commitOf(turn) };
  if (first.kind === 'message') {
    await runStages(turn, mind, mind.timed);
    sayHeard(turn);
    if (mind.ahead !== undefined) await tellPlace(turn, mind.ahead);
  } else if (first.kind === 'timer-due' && (await isOfOneGone(mind, practice, first.timer)))
    holdBack(turn, first);
  else await happen(turn, first, mind.dialogs);
  return { turn, commit: commitOf(turn) };
}

/** A line for later of somebody who may not sign in any more: nobody speaks for the practice who has left it. */
async function isOfOneGone(mind: Mind, practice: Practice, timer: Timer): Promise<boolean> {
  return timer.kind === 'send-later' && (await mind.isGone?.(practice.id, String(timer.data.by))) === true;
}

/** One text message beside the answer; what was said at length is told from its beginning. */
const HEARD_MOST = 120;

/**
 * What was made out of a recording, so that whoever sent it sees it where it is wrong. Not beside the answer to a danger,
 * which is all that is to be read then, and which somebody else may be reading.
 */
function sayHeard(turn: Turn): void {
  const hasHeard = turn.messages.some(({ media }) => media.some(({ heard }) => heard === true));
  if (!hasHeard || turn.dangerMet || turn.said.length === 0) return;
  const { text } = turn;
  const signs = Array.from(text);
  const shown = signs.length <= HEARD_MOST ? text : `${signs.slice(0, HEARD_MOST).join('').trimEnd()}…`;
  turn.sayText(turn.word('model:heard', { text: { verbatim: shown } }), { quoted: [shown] });
  // Before the answer: what comes last is what is asked of them.
  const last = turn.said.pop();
  if (last !== undefined) turn.said.unshift(last);
}

/**
 * The turn of last resort, when the ordinary one has failed on every try: the events are written down, a person is
 * told, and the patient gets an honest sentence. Of what could have thrown only two things are tried again, each by
 * itself: that somebody is paged for a danger, and that whoever wants no more texts gets none.
 */
export async function admitFailure(
  mind: Mind,
  practice: Practice,
  held: Held,
  now: number,
  signal: AbortSignal,
): Promise<{ readonly turn: Turn; readonly commit: Commit }> {
  const turn = await begin(mind, practice, held, now, signal);
  for (const message of turn.messages) speakAt(turn.session, message.from);
  turn.session.dialog = null;
  turn.handOff({ risk: 'urgent', reason: 'turn_failed', asked: turn.asked });
  attempt(() => pageForDanger(turn));
  const stopped = attempt(() => obeyOptOut(turn)) === 'done';
  // Who has been told to call 911 is not told that something went wrong.
  const answered = turn.messages.some(({ id, alarmed }) => wasAlarmed(turn, id, alarmed));
  const heard = turn.messages.length > 0 && !held.suppressed && turn.session.holder.kind !== 'person';
  if (heard && !stopped && !answered) turn.say('safety:failed', { phone: practice.phone });
  for (const event of turn.events) {
    turn.settle(event.id, {
      ok: false,
      code: 'not-found',
      detail: 'this could not be done; it has been noted',
    });
  }
  return { turn, commit: commitOf(turn) };
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** The event that nothing can be done with, not even an admission of that: kept as it is, and a person is told. */
export async function setAside(
  mind: Mind,
  practice: Practice,
  held: Held,
  now: number,
  signal: AbortSignal,
): Promise<{ readonly turn: Turn; readonly commit: Commit }> {
  const [first, ...events] = held.events;
  const unread = { kind: 'damaged', id: first?.id ?? '', at: 0 } as const;
  return takeTurn(mind, practice, { ...held, events: [unread, ...events] }, now, signal);
}

async function begin(
  mind: Mind,
  practice: Practice,
  held: Held,
  now: number,
  signal: AbortSignal,
): Promise<Turn> {
  const makeLink = (await mind.pageLinks?.maker(practice)) ?? null;
  const makeDataLink = (await mind.dataLinks?.maker(practice)) ?? null;
  const shareLink = await mind.sharedLinks?.maker(practice);
  const patients = held.patients.map((loaded) => loaded.patient);
  const turn: Turn = new Turn(practice, held, eventsOfTurn(held.events), {
    now,
    newId: mind.newId,
    newCode: mind.newCode,
    voice: mind.voice,
    model: mind.model,
    library: mind.library,
    actOf: mind.actOf,
    dataLink:
      makeDataLink === null ? null : (patient) => makeDataLink(held.conversation, [patient], addressed(turn)),
    pageLink: makeLink === null ? null : () => makeLink(held.conversation, patients, addressed(turn)),
    ...(shareLink === undefined ? {} : { shareLink }),
    ...(mind.directory === undefined ? {} : { directory: mind.directory }),
    signal,
  });
  standIn(turn);
  return turn;
}

/** The key of the address that is spoken to. */
function addressed({ session }: Turn): string {
  return session.address === null ? '' : addressKey(session.address);
}
