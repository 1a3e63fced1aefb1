import type { Chart } from '../care/chart.ts';
import { CONSENT_WORDING } from '../people/consent.ts';
import { memberIn } from '../people/related.ts';
import { type Address, addressKey } from './address.ts';
import { watchBirthdays } from './birthdays.ts';
import { newMember, putMember, speakAlsoFor, speakOf } from './circle.ts';
import type { Dialogs } from './dialogs.ts';
import { type AddedEvent, type EnrolledEvent, INVITATION, type LeftEvent } from './events.ts';
import { recordConsent } from './ledger.ts';
import type { Person } from './session.ts';
import { personsOf, speakAt, unsure } from './standing.ts';
import type { Turn } from './turn.ts';
import { inWakingHours } from './waking-hours.ts';

/** Staff tie an address to a patient, or to somebody who acts for them. */
export function enroll(turn: Turn, event: EnrolledEvent): void {
  const { session } = turn;
  const known = personsOf(session).find(({ patientId }) => patientId === event.patientId);
  const isSame = known !== undefined && known.relationship === event.proxy;
  const joins = event.joins === true && session.person !== null;
  // A number that now belongs to somebody else takes nothing of the last one's trust along.
  if (!isSame && !joins) {
    const fresh = {
      person: null,
      consent: 'none',
      introduced: false,
      challenges: 0,
      standings: {},
      withdrawn: [],
      dialog: null,
    };
    Object.assign(session, fresh);
    delete session.others;
    delete session.ownPhone;
  }
  const person = {
    ...tied(turn, event, isSame ? known : null),
    verifiedAt: isSame ? known.verifiedAt : null,
  };
  speakAlsoFor(session, person);
  // Staff have looked: birth dates may be tried again there.
  if (session.address !== null && addressKey(session.address) === addressKey(event.address))
    session.challenges = 0;
  // A second phone that nobody has agreed on yet is not where the person is written to from now on.
  if (event.consented || session.address === null) speakAt(session, event.address);
  if (event.consented) {
    Object.assign(session, { consent: 'given', consentWording: CONSENT_WORDING, challenges: 0 });
    speakAlsoFor(session, { ...person, verifiedAt: turn.now });
    speakOf(session, event.patientId, turn.now);
    // The next wish asks whom it is about, where there are several.
    delete session.aboutAt;
  }
  watchBirthdays(turn);
  const language = event.locale ?? turn.chartFor(event.patientId)?.patient.language ?? null;
  if (language !== null && turn.tools.voice.locales.includes(language)) session.locale = language;
  if (event.locale !== null) session.localeChosen = true;
  const patients = [...new Set([...personsOf(session).map(({ patientId }) => patientId), event.patientId])];
  turn.links.push({ address: event.address, conversation: turn.held.conversation, patients });
  turn.note('enrolled', event.patientId, event.consented ? 'consent in person' : null, event.by);
  turn.settle(event.id, { ok: true });
  if (event.consented) recordConsent(turn, { method: 'in-person', recordedBy: event.by, decision: 'permit' });
}

/** Who they are for the patient from now on, in the patient's circle where they act for them. */
function tied(turn: Turn, event: EnrolledEvent, known: Person | null): Omit<Person, 'verifiedAt'> {
  const person = { patientId: event.patientId, relationship: event.proxy, since: turn.now };
  const chart: Chart | null = turn.chartFor(event.patientId);
  if (event.proxy === null || chart === null) return person;
  const before = known === null ? null : (memberIn(chart, known) ?? null);
  const number = event.address.channel === 'sms' ? event.address.number : null;
  const given = { relationship: event.proxy, name: event.name ?? null, rights: event.rights ?? null, number };
  const member = before === null || before.state === 'ended' ? newMember(turn, given) : before;
  const rights = event.rights ?? member.rights;
  const state = event.consented ? 'active' : member.state;
  putMember(turn, chart, { ...member, rights, since: turn.now, state }, 'staff');
  return { ...person, member: member.id };
}

/** A patient (or who acts for them) wants somebody to help: their phone is asked, without a word about whom it is for. */
export async function add(turn: Turn, event: AddedEvent, dialogs: Dialogs): Promise<void> {
  const { session } = turn;
  const { patientId, relationship, member } = event;
  speakAlsoFor(session, { patientId, relationship, member, since: turn.now, verifiedAt: null });
  if (session.address === null) {
    speakAt(session, event.address);
    if (turn.tools.voice.locales.includes(event.locale)) session.locale = event.locale;
  }
  const patients = personsOf(session).map((person) => person.patientId);
  turn.links.push({ address: event.address, conversation: turn.held.conversation, patients });
  turn.note('added', patientId, null);
  await invite(turn, event.address, dialogs, true);
}

/** An address has become somebody else's: nothing more goes there from here. */
export function leave(turn: Turn, event: LeftEvent): void {
  const { session } = turn;
  const key = addressKey(event.address);
  const { [key]: _, ...standings } = session.standings ?? {};
  session.standings = standings;
  turn.settle(event.id, { ok: true });
  if (session.address === null || addressKey(session.address) !== key) return;
  for (const { patientId } of personsOf(session)) turn.changeAccess(patientId);
  unsure(session);
  Object.assign(session, { address: null, consent: 'none', introduced: false, dialog: null });
  turn.cancel(INVITATION);
  turn.note('address-left', session.person?.patientId ?? '', null);
}

/** Writes to somebody first: who this is, who asked for it, and whether it may; in waking hours, and never after a no. */
export async function invite(
  turn: Turn,
  address: Address,
  dialogs: Dialogs,
  isForAnother = false,
): Promise<void> {
  const { session } = turn;
  // What was agreed to on another phone says nothing about this one.
  speakAt(session, address);
  const isOver =
    session.consent === 'refused' || (session.consent === 'given' && !isForAnother) || turn.held.suppressed;
  if (isOver || session.holder.kind === 'person' || session.emergency !== null) return;
  const at = inWakingHours(turn.now, turn.zones);
  const data = { another: isForAnother ? 1 : 0 };
  if (at > turn.now) return turn.schedule({ id: INVITATION, at, kind: 'reminder', data });
  turn.note('invited', session.person?.patientId ?? '', null);
  await dialogs.greet(turn, isForAnother ? 'family' : 'staff');
}
