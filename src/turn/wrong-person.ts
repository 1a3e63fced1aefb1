import { calledBy } from '../care/card.ts';
import { TRIES } from '../people/verification.ts';
import { readWrongPerson } from '../people/wrong-person.ts';
import { personsOf, unsure } from './standing.ts';
import type { Turn } from './turn.ts';

/**
 * Somebody says that this is not whom we mean, or has another name: from here on nothing personal is said on this address,
 * what waits for it dies, and a person looks. Also where the same words end our texts, or are said beside a danger.
 */
export function doubtWhoItIs(turn: Turn): 'next' {
  const { person } = turn.session;
  const isPatient = person?.relationship === null && person.verifiedAt !== null;
  const onFile = turn.chart?.patient.name ?? turn.chart?.patient.given ?? null;
  // Whoever asked to be called Nena may say that this is Nena.
  const name = isPatient && onFile !== null ? `${onFile} ${calledBy(turn.chart) ?? ''}` : null;
  const found = turn.messages.map(({ text }) => readWrongPerson(text, name)).find((one) => one !== null);
  if (found === undefined || found === null) return 'next';
  turn.doubt = found;
  stepDown(turn, found);
  // Another name may be the same person's, or a relative's at this phone: the birth date will tell.
  if (found !== 'other-name') {
    turn.session.challenges = TRIES;
    turn.session.consent = 'none';
  }
  turn.handOff({
    risk: turn.handoff?.risk ?? 'routine',
    reason: 'verification',
    asked: turn.asked,
    note: turn.practiceWord(`handoff:doubt.${found}`),
  });
  return 'next';
}

/** Thanks for it. A patient's number and a stranger's get the same words. */
export function answerDoubt(turn: Turn): 'done' | 'next' {
  const { holder, emergency } = turn.session;
  if (turn.doubt === null || holder.kind === 'person' || emergency !== null) return 'next';
  const { name: practice, phone } = turn.practice;
  turn.say(turn.doubt === 'other-name' ? 'consent:other-name' : 'consent:wrong-person', { practice, phone });
  return 'done';
}

/** Takes back that it was made sure who this is; what is on its way about the patients dies in the outbox. */
export function stepDown(turn: Turn, why: string): void {
  const { session } = turn;
  session.dialog = null;
  const persons = personsOf(session);
  unsure(session);
  for (const { patientId } of persons) {
    turn.note('stepped-down', patientId, why);
    turn.changeAccess(patientId);
  }
}

/** A number that cannot be reached any more may soon be somebody else's: wherever it is, it is made sure again who answers. */
export function doubtNumbers(turn: Turn): void {
  const { standings } = turn.session;
  stepDown(turn, 'bad-number');
  if (standings === undefined) return;
  turn.session.standings = Object.fromEntries(
    Object.entries(standings).map(([address, { verifiedFor: _, ownPhone: __, ...standing }]) => [
      address,
      { ...standing, verifiedAt: null },
    ]),
  );
}
