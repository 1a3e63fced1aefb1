import type { HandoffNeed } from '../handoff/open.ts';
import { speakAlsoFor, speakOf } from './circle.ts';
import type { Dialogs } from './dialogs.ts';
import { stopPages } from './escalate.ts';
import type { CodeCheckedEvent, FoldedInEvent } from './events.ts';
import { recordConsent } from './ledger.ts';
import { personsOf, speakAt, unsure } from './standing.ts';
import type { Turn } from './turn.ts';

/**
 * The address has shown whose it is: it, what was said there and what is open there become a part of that person's
 * conversation, in one commit. What is still in this mailbox, or comes into it, is passed on by `passOnFolded`.
 */
export function fold(
  turn: Turn,
  event: CodeCheckedEvent & { readonly into: NonNullable<CodeCheckedEvent['into']> },
): void {
  const { session, handoff } = turn;
  const { claim, address } = session;
  if (claim === undefined || address === null) return;
  delete session.claim;
  const isSpokenFor = session.holder.kind === 'person' || session.emergency !== null;
  if (session.person !== null || isSpokenFor) {
    // Somebody else's phone already, or a nurse is in the middle of something: people settle it.
    turn.handOff({
      risk: handoff?.risk ?? 'routine',
      reason: 'verification',
      asked: [],
      note: turn.practiceWord('handoff:two-in-one'),
    });
    if (!isSpokenFor) turn.say('consent:code.elsewhere', { phone: turn.practice.phone });
    return;
  }
  const { conversation, patients, patientId } = event.into;
  let need: HandoffNeed | null = null;
  if (handoff !== null) {
    const { risk, reason, brief } = handoff;
    need = { risk, reason, asked: brief.asked, ...(brief.note !== null && { note: brief.note }) };
    stopPages(turn, handoff.id);
    turn.putHandoff({ ...handoff, state: 'resolved' });
    session.holder = { kind: 'bot' };
  }
  turn.links.push({ address, conversation, patients });
  turn.foldInto = conversation;
  const { locale, localeChosen } = session;
  const { agreed, wish, text } = claim;
  turn.told.push({
    conversation,
    event: {
      kind: 'folded-in',
      id: `folded-${event.id}`,
      at: turn.now,
      address,
      from: turn.held.conversation,
      patientId,
      ...{ agreed, wish, text, locale, localeChosen, need },
    },
  });
  Object.assign(session, { foldedInto: conversation, dialog: null, recent: [] });
  turn.note('folded', patientId, turn.held.conversation);
}

/** In the person's conversation: one more address of theirs, made sure of just now. It goes on where it was. */
export async function takeIn(turn: Turn, event: FoldedInEvent, dialogs: Dialogs): Promise<void> {
  const { session } = turn;
  const person = personsOf(session).find(({ patientId }) => patientId === event.patientId);
  const isNewHere = session.address === null;
  speakAt(session, event.address);
  // Nothing that holds on another phone or page holds here.
  unsure(session);
  Object.assign(session, { consent: 'none', introduced: true, challenges: 0 });
  delete session.consentWording;
  if (isNewHere || event.localeChosen)
    Object.assign(session, { locale: event.locale, localeChosen: event.localeChosen });
  if (event.need !== null) turn.handOff(event.need);
  // Taken back while the code was on its way.
  if (person === undefined) return;
  speakAlsoFor(session, { ...person, verifiedAt: turn.now });
  speakOf(session, person.patientId, turn.now);
  session.heardAt = turn.now;
  turn.note('verified', person.patientId, 'code', 'patient');
  if (event.agreed) {
    const agrees = recordConsent(turn, { method: 'message', recordedBy: 'bot', decision: 'permit' });
    if (agrees) session.consent = 'given';
  }
  if (session.holder.kind === 'person' || session.emergency !== null) return;
  await dialogs.proven(turn, { kind: 'right', wish: event.wish, text: event.text });
}

/** Whatever still comes to a conversation that is a part of another one goes on to that. True when it was. */
export function passOnFolded(turn: Turn): boolean {
  const into = turn.held.session?.foldedInto;
  if (into === undefined) return false;
  const moving = turn.events.filter(({ kind }) => kind === 'message' || kind === 'joined');
  for (const event of moving) turn.told.push({ conversation: into, event });
  return moving.length > 0;
}
