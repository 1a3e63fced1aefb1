import type { Chart } from '../care/chart.ts';
import type { CircleMember, Right } from '../care/family.ts';
import { rightsOf } from '../people/circle.ts';
import { circleConsent, type GivenBy, memberIn, relatedPerson, withMember } from '../people/related.ts';
import { watchBirthdays } from './birthdays.ts';
import type { Person, Session } from './session.ts';
import type { Turn } from './turn.ts';

/**
 * Writes somebody of a patient's circle as they are now. Where they may do less than before, what waits to be sent dies,
 * and a turn of theirs that is running meets the new version and replays.
 */
export function putMember(turn: Turn, chart: Chart, member: CircleMember, by: GivenBy): void {
  const patientId = chart.patient.id;
  const before = chart.circle?.find(({ id }) => id === member.id);
  const isLess =
    member.state === 'ended' || before?.rights.some((right) => !member.rights.includes(right)) === true;
  const next = withMember(chart, member);
  turn.record(patientId, relatedPerson(member, patientId), next, isLess);
  turn.record(patientId, circleConsent(member, { patientId, by, at: turn.now }), next, isLess);
  turn.note('circle-changed', patientId, `${member.state} ${member.rights.join('+')}`, by);
}

/** A new member of a circle, who has not shown yet who they are. */
export function newMember(
  turn: Turn,
  given: {
    readonly relationship: string;
    readonly name?: string | null;
    readonly rights?: readonly Right[] | null;
    readonly number: string | null;
  },
): CircleMember {
  return {
    id: `related-${turn.tools.newId()}`,
    relationship: given.relationship,
    name: given.name ?? null,
    rights: given.rights ?? rightsOf(given.relationship),
    since: turn.now,
    state: 'invited',
    number: given.number,
  };
}

/** Somebody of a circle has shown who they are: from now on their rights hold. */
export function joinCircle(turn: Turn): void {
  const { person, address } = turn.session;
  const { chart } = turn;
  if (person === null || person.relationship === null || chart === null) return;
  watchBirthdays(turn);
  const known = memberIn(chart, person);
  if (known === null) {
    // Tied by staff before there were circles.
    const number = address?.channel === 'sms' ? address.number : null;
    const member = newMember(turn, { relationship: person.relationship, number });
    putMember(turn, chart, { ...member, since: person.since ?? turn.now, state: 'active' }, 'staff');
    turn.session.person = { ...person, member: member.id };
    return;
  }
  if (known?.state === 'invited') putMember(turn, chart, { ...known, state: 'active' }, 'conversation');
}

/** Takes somebody's rights back, at once. */
export function endMember(turn: Turn, chart: Chart, member: CircleMember): void {
  putMember(turn, chart, { ...member, state: 'ended' }, 'conversation');
}

/** From here on it is about this patient; what was open about another one is let go by the caller. */
export function speakOf(session: Session, patientId: string, now: number): void {
  const { person, others = [] } = session;
  session.aboutAt = now;
  const next = others.find((other) => other.patientId === patientId);
  if (person === null || next === undefined) return;
  session.person = next;
  session.others = others.map((other) => (other === next ? person : other));
}

/** One more patient whom the same person speaks for; who is there already is replaced. */
export function speakAlsoFor(session: Session, person: Person): void {
  if (session.person === null || session.person.patientId === person.patientId) {
    session.person = person;
    return;
  }
  const others = (session.others ?? []).filter(({ patientId }) => patientId !== person.patientId);
  session.others = [...others, person];
}
