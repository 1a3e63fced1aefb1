import { birthdayOf, DEFAULT_AGES } from '../people/ages.ts';
import { memberIn } from '../people/related.ts';
import type { Dialogs } from './dialogs.ts';
import type { Timer } from './events.ts';
import { isQuiet } from './grief.ts';
import type { Person } from './session.ts';
import { personsOf } from './standing.ts';
import type { Turn } from './turn.ts';

/** What a birthday changes: what a teen's carers see, what ends for them, what begins for the patient. */
type Change = 'teen' | 'adult' | 'grown';

/** Puts the next birthday on which rights change on the wake list, for everybody whom this person speaks for. */
export function watchBirthdays(turn: Turn): void {
  for (const person of personsOf(turn.session)) {
    const [next] = changesOf(turn, person).filter(({ at }) => at > turn.now);
    if (next === undefined) turn.cancel(idOf(person));
    else
      turn.schedule({
        id: idOf(person),
        at: next.at,
        kind: 'birthday',
        data: { patientId: person.patientId },
      });
  }
}

/**
 * A birthday has come. Rights have changed by the clock alone, to the second; here what waits in outboxes is looked at
 * again, staff get a task, and the person is told in waking hours. A birth date that was corrected since is believed.
 */
export async function haveBirthday(turn: Turn, timer: Timer, dialogs: Dialogs): Promise<void> {
  // Nobody is told of a birthday that there was none of.
  if (isQuiet(turn)) return turn.note('birthday-dropped', timer.id, 'grief');
  if (typeof timer.data.say === 'string') return dialogs.begin(turn, 'birthday', timer.data);
  const person = personsOf(turn.session).find(({ patientId }) => patientId === timer.data.patientId);
  watchBirthdays(turn);
  const chart = person === undefined ? null : turn.chartFor(person.patientId);
  if (person === undefined || chart === null || chart.patient.deceased) return;
  const change = changesOf(turn, person).findLast(({ at }) => at <= turn.now && at >= timer.at);
  if (change === undefined || isOver(turn, person)) return;
  turn.note('birthday', person.patientId, change.what);
  turn.changeAccess(person.patientId);
  const { name } = chart.patient;
  const note = [name ?? person.patientId, turn.practiceWord(`handoff:birthday.${change.what}`)].join(': ');
  turn.handOff({ risk: 'routine', reason: 'follow_up', asked: [], note });
  await dialogs.begin(turn, 'birthday', { patientId: person.patientId, say: change.what });
}

/** Birthdays on which something changes for this person, the earliest first. */
function changesOf(turn: Turn, person: Person): readonly { readonly what: Change; readonly at: number }[] {
  const { teen, adult } = turn.practice.ages ?? DEFAULT_AGES;
  const birthDate = turn.chartFor(person.patientId)?.patient.birthDate ?? null;
  const at = (years: number) => birthdayOf(birthDate, years, turn.practice.zone);
  const all: readonly (readonly [Change, number | null])[] =
    person.relationship === null
      ? [['grown', at(adult)]]
      : [
          ['teen', at(teen)],
          ['adult', at(adult)],
        ];
  return all
    .flatMap(([what, when]) => (when === null ? [] : [{ what, at: when }]))
    .sort((one, other) => one.at - other.at);
}

/** Nothing changes for whom it was taken back, nor for whom a court or a grown patient gave it. */
function isOver(turn: Turn, person: Person): boolean {
  const chart = turn.chartFor(person.patientId);
  if (person.relationship === null || chart === null) return false;
  const member = memberIn(chart, person);
  return (
    member === undefined || member?.state === 'ended' || turn.partiesOf(person).includes('proxy: decide')
  );
}

function idOf({ patientId }: Person): string {
  return `birthday:${patientId}`;
}
