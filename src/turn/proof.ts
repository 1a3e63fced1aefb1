import { CODES_A_DAY, codeMatches, sentCode, withinDay } from '../people/code.ts';
import { birthDateMatches, isLockedOut } from '../people/verification.ts';
import { type Address, addressKey } from './address.ts';
import type { Dialogs } from './dialogs.ts';
import type { CodeAnsweredEvent, CodeAskedEvent } from './events.ts';
import type { Claim, Session } from './session.ts';
import { personsOf } from './standing.ts';
import type { Turn } from './turn.ts';

/**
 * Asks whoever has that number for a code by text. Nothing that happens here tells whether anybody has it: the question
 * goes to the number's conversation, known or not, and only there it is seen whether the birth date fits. False when too
 * many were asked for today.
 */
export function askForCode(turn: Turn, claim: Claim): boolean {
  const { session } = turn;
  const asked = withinDay(session.codesAsked, turn.now);
  const via = turn.practice.numbers[0];
  if (asked.length >= CODES_A_DAY || via === undefined || session.address === null) return false;
  session.codesAsked = [...asked, turn.now];
  session.claim = { ...claim, tries: 0 };
  const number = { channel: 'sms', number: claim.number, via } as const;
  turn.told.push({
    address: number,
    event: {
      kind: 'code-asked',
      id: `code-${turn.tools.newId()}`,
      at: turn.now,
      asker: turn.held.conversation,
      number,
      dates: claim.dates,
    },
  });
  return true;
}

/** Gives the digits to whoever sent them; the answer comes back as an event. */
export function giveCode(turn: Turn, code: string): void {
  const { claim } = turn.session;
  const via = turn.practice.numbers[0];
  if (claim === undefined || via === undefined) return;
  const number = { channel: 'sms', number: claim.number, via } as const;
  const id = `code-${turn.tools.newId()}`;
  const asker = turn.held.conversation;
  turn.told.push({
    address: number,
    event: { kind: 'code-answered', id, at: turn.now, asker, number, code },
  });
}

/** At the number: sends a code where the birth date is that of somebody whom this number speaks for. */
export function sendCode(turn: Turn, event: CodeAskedEvent): void {
  const detail = 'no code was sent';
  const isSent = sendsCode(turn, event);
  if (event.waits === true)
    turn.settle(event.id, isSent ? { ok: true } : { ok: false, code: 'suppressed', detail });
}

function sendsCode(turn: Turn, event: CodeAskedEvent): boolean {
  const { session } = turn;
  const person = personsOf(session).find(({ patientId }) =>
    birthDateMatches(turn.chartFor(patientId)?.patient.birthDate, event.dates),
  );
  if (person === undefined || event.asker === turn.held.conversation) return false;
  const sent = withinDay(session.codesSent, turn.now);
  // Who said that they are somebody else, or stopped our texts, gets no code either.
  if (!isTheirs(session, event.number) || turn.held.suppressed || sent.length >= CODES_A_DAY) {
    turn.note('code-withheld', person.patientId, sent.length >= CODES_A_DAY ? 'too many' : 'number');
    turn.checks.push({ way: 'code', result: 'withheld' });
    return false;
  }
  const code = turn.tools.newCode();
  session.codesSent = [...sent, turn.now];
  session.code = sentCode(code, { asker: event.asker, patientId: person.patientId, now: turn.now });
  const { name: practice } = turn.practice;
  turn.sayText(turn.word('consent:code.text', { code: { verbatim: code }, practice }), {
    address: event.number,
    expiresAt: session.code.expiresAt,
    personal: false,
    // Nobody who reads the conversation later, staff included, can use it.
    shownAs: turn.word('consent:code.text', { code: { verbatim: '••••••' }, practice }),
  });
  turn.note('code-sent', person.patientId, null);
  turn.checks.push({ way: 'code', result: 'sent' });
  return true;
}

/** At the number: says whether the digits are those. A number without a code says the same as for wrong digits. */
export function checkCode(turn: Turn, event: CodeAnsweredEvent): void {
  const { session } = turn;
  const { code: sent } = session;
  const answer = { kind: 'code-checked', id: `checked-${event.id}`, at: turn.now } as const;
  const person = personsOf(session).find(({ patientId }) => patientId === sent?.patientId);
  if (sent !== undefined && person !== undefined && codeMatches(sent, event.code, event.asker, turn.now)) {
    delete session.code;
    const patients = personsOf(session).map(({ patientId }) => patientId);
    const into = { conversation: turn.held.conversation, patients, patientId: person.patientId };
    turn.told.push({ conversation: event.asker, event: { ...answer, into } });
    turn.note('code-matched', person.patientId, null);
    turn.checks.push({ way: 'code', result: 'matched' });
    return;
  }
  if (sent?.asker === event.asker) session.code = { ...sent, tries: sent.tries + 1 };
  turn.told.push({ conversation: event.asker, event: { ...answer, into: null } });
  turn.checks.push({ way: 'code', result: 'wrong' });
}

/** Where the digits were typed: they were not those. Tried again a few times, then a person has to look. */
export async function tryCodeAgain(turn: Turn, dialogs: Dialogs): Promise<void> {
  const { claim, holder, emergency } = turn.session;
  if (claim === undefined || holder.kind === 'person' || emergency !== null) return;
  turn.session.claim = { ...claim, tries: claim.tries + 1 };
  await dialogs.proven(turn, { kind: 'wrong', tries: claim.tries + 1 });
}

/** True where the number is one of the person's that nothing speaks against. */
function isTheirs(session: Session, number: Address): boolean {
  const key = addressKey(number);
  if (session.address !== null && addressKey(session.address) === key)
    return !isLockedOut(session.challenges);
  const standing = session.standings?.[key];
  return standing === undefined || !isLockedOut(standing.challenges);
}
