import { phrase } from '../src/care/phrase.ts';
import { hasLapsed } from '../src/people/verification.ts';
import { readAssent } from '../src/turn/readers.ts';
import { type Conversation, step } from './conversation.ts';
import { mayNudge, nudged, tomorrow } from './nudges.ts';
import { yesOrNo } from './questions-of.ts';
import type { Talk } from './talk.ts';

/**
 * At 18 (or what the practice has set) those who cared for the child see nothing any more; the patient says who is to help
 * from now on. Got Transition's Six Core Elements: at 18 consent and privacy change.
 */
export const grownUp: Conversation = {
  name: 'grown-up',
  steps: {
    helper: step({
      ask: () => yesOrNo(phrase('circle:birthday.grown'), phrase('circle:birthday.grown-again')),
      read: readAssent,
      take(turn, _, answer) {
        if (answer === 'yes') return { end: 'this', wish: { intent: 'add_family_member', text: '' } };
        turn.say('circle:birthday.grown-no');
        return { end: 'this' };
      },
      again: 'talk:yes-or-no',
    }),
  },
};

/** Says what a birthday has changed, to whoever agreed to be written to: in waking hours, within the caps, or not at all. */
export async function sayBirthday(
  talk: Talk,
  data: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const { turn } = talk;
  const { person, heardAt, consent, holder, emergency } = turn.session;
  const isLapsed = person?.verifiedAt == null || hasLapsed(person.verifiedAt, heardAt, turn.now);
  const isUnwanted =
    consent !== 'given' || turn.held.suppressed || turn.session.withdrawn?.includes('reminders');
  const what = String(data.say ?? '');
  if (isLapsed || isUnwanted === true || turn.chart?.patient.deceased === true)
    return turn.note('birthday-dropped', String(data.patientId ?? ''), what);
  if (holder.kind === 'person' || emergency !== null || !mayNudge(turn)) {
    const id = `birthday-said:${String(data.patientId)}`;
    return turn.schedule({ id, at: tomorrow(turn), kind: 'birthday', data });
  }
  nudged(turn);
  if (what === 'grown') return talk.begin('grown-up');
  turn.say(`circle:birthday.${what === 'adult' ? 'adult' : 'teen'}`, { phone: turn.practice.phone });
}
