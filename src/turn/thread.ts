import type { Chart } from '../care/chart.ts';
import type { ThreadLine } from '../care/family.ts';
import { threadCommunication, withLine } from '../care/thread.ts';
import { type ActOn, isAllowed, type Kind } from '../people/access.ts';
import { birthdayOf, DEFAULT_AGES } from '../people/ages.ts';
import { isCurrent } from '../people/consent.ts';
import { placeOf } from '../people/parties.ts';
import { circleOf } from '../people/related.ts';
import { hasLapsed } from '../people/verification.ts';
import type { Address } from './address.ts';
import type { Dialogs } from './dialogs.ts';
import type { FamilyLineEvent } from './events.ts';
import { isQuiet } from './grief.ts';
import type { Person } from './session.ts';
import { personsOf } from './standing.ts';
import type { Turn } from './turn.ts';
import { inWakingHours } from './waking-hours.ts';

/** What a line waits where a nurse speaks with its reader, or sees to a danger: one conversation at a time. */
const LATER_MS = 30 * 60_000;

/** Somebody who reads a family's thread; `address` null: the patient, wherever they write from. */
export type Reader = {
  readonly id: string;
  readonly relationship: string | null;
  readonly name: string | null;
  readonly address: Address | null;
};

/** Who of a family reads along: those in the circle whom the access table lets, and the patient who is no child. */
export function readersOf(
  turn: Pick<Turn, 'practice' | 'now' | 'partiesOf'>,
  chart: Chart,
): readonly Reader[] {
  const via = turn.practice.numbers[0] ?? '';
  const patientId = chart.patient.id;
  const members = circleOf(chart).flatMap((member): Reader[] => {
    const { id, relationship, name, number } = member;
    if (member.state !== 'active' || number === null) return [];
    const person = { patientId, relationship, member: id, verifiedAt: null };
    const may = isAllowed(turn.partiesOf(person), { kind: 'family thread', act: 'read', place: 'sms' });
    return may ? [{ id, relationship, name, address: { channel: 'sms', number, via } }] : [];
  });
  const { own } = turn.practice.ages ?? DEFAULT_AGES;
  const reads = birthdayOf(chart.patient.birthDate, own, turn.practice.zone);
  if (reads === null || turn.now < reads) return members;
  const { given, name } = chart.patient;
  return [{ id: patientId, relationship: null, name: given ?? name, address: null }, ...members];
}

/** The readers without whoever writes. */
export function othersThan(turn: Turn, chart: Chart): readonly Reader[] {
  const { person, address } = turn.session;
  return readersOf(turn, chart).filter(({ id, relationship, address: to }) => {
    if (person?.relationship === null) return relationship !== null;
    const isOwnPhone = to?.channel === 'sms' && address?.channel === 'sms' && to.number === address.number;
    return id !== person?.member && !isOwnPhone;
  });
}

/** Says something to the family: kept in the record, and told to everybody who reads along, in one commit. */
export function tellFamily(turn: Turn, chart: Chart, text: string): void {
  const { person } = turn.session;
  if (person === null) return;
  const patientId = chart.patient.id;
  const member = chart.circle?.find(({ id }) => id === person.member);
  const { relationship } = person;
  const line: ThreadLine = {
    id: `thread-${turn.tools.newId()}`,
    at: turn.now,
    by:
      relationship === null
        ? { kind: 'patient', relationship: null, name: chart.patient.given ?? chart.patient.name }
        : { kind: 'family', relationship, name: member?.name ?? null },
    locale: turn.understood?.locale ?? turn.session.locale,
    text,
  };
  turn.record(patientId, threadCommunication(line, patientId), withLine(chart, line));
  turn.note('told-family', patientId, line.id, relationship === null ? 'patient' : 'family');
  for (const reader of othersThan(turn, chart)) {
    const event = familyLine(line, patientId, turn.now);
    turn.told.push(
      reader.address === null ? { event, patient: patientId } : { event, address: reader.address },
    );
  }
}

/** A line as an event in a reader's mailbox. */
export function familyLine(line: ThreadLine, patientId: string, at: number): FamilyLineEvent {
  return { kind: 'family-line', id: `family-${line.id}`, at, patientId, line };
}

/**
 * A line of the family comes to one who reads along: said at once in waking hours, where it was made sure who reads, they
 * agreed, and the access table lets them at this moment. What may not be said is dropped, and the audit log says so.
 */
export async function hearFamily(
  turn: Turn,
  { patientId, line }: Pick<FamilyLineEvent, 'patientId' | 'line'>,
  dialogs: Dialogs,
): Promise<void> {
  const person = personsOf(turn.session).find((one) => one.patientId === patientId);
  const drop = (why: string) => turn.note('family-line-dropped', patientId, why);
  if (person === undefined || turn.session.address === null) return drop('nobody here');
  if (turn.held.suppressed) return drop('opted out');
  if (isQuiet(turn)) return drop('grief');
  if (turn.session.threadLeft?.includes(patientId) === true) return drop('left');
  if (!mayOnThread(turn, person, 'read')) return drop('not allowed');
  const at = heardLaterAt(turn);
  if (at !== null) {
    const data = { patientId, line: JSON.stringify(line) };
    return turn.schedule({ id: `family:${line.id}`, at, kind: 'family', data });
  }
  await dialogs.begin(turn, 'family-line', { patientId, line: JSON.stringify(line) });
}

/** When a line for the family is said that cannot be said now: at night, or while a nurse speaks or sees to a danger. */
export function heardLaterAt({ session, now, zones }: Turn): number | null {
  const isBusy = session.holder.kind === 'person' || session.emergency !== null;
  const at = isBusy ? now + LATER_MS : inWakingHours(now, zones);
  return at > now ? at : null;
}

/** True where the thread of this patient may be read, or written, here by this person, whomever the talk is about. */
export function mayOnThread(turn: Turn, person: Person, act: ActOn): boolean {
  return mayAbout(turn, person, { kind: 'family thread', act });
}

/** True where it was made sure who this person is, they agreed, and the access table lets them, whomever the talk is about. */
export function mayAbout(
  turn: Turn,
  person: Person,
  wish: { readonly kind: Kind; readonly act: ActOn },
): boolean {
  const { address, consent, consentWording, heardAt } = turn.session;
  if (address === null || person.verifiedAt === null) return false;
  if (consent !== 'given' || !isCurrent(consentWording)) return false;
  if (hasLapsed(person.verifiedAt, heardAt, turn.now)) return false;
  return isAllowed(turn.partiesOf(person), { ...wish, place: placeOf(address.channel) });
}
