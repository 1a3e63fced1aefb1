import { birthdayOf, DEFAULT_AGES } from '../people/ages.ts';
import { putMember } from './circle.ts';
import type { Dialogs } from './dialogs.ts';
import type { NamedEvent } from './events.ts';
import type { Turn } from './turn.ts';

/**
 * Staff have named somebody who is to help. A grown patient who writes to us and was made sure of is asked first, and until
 * then that person sees nothing; for whoever cannot be asked staff's word stands (45 CFR 164.510(b)).
 */
export async function askToAgree(turn: Turn, event: NamedEvent, dialogs: Dialogs): Promise<void> {
  turn.settle(event.id, { ok: true });
  const { chart } = turn;
  const { person } = turn.session;
  if (chart === null || person?.relationship !== null || !turn.mayDisclose) return;
  const { adult } = turn.practice.ages ?? DEFAULT_AGES;
  const grownFrom = birthdayOf(chart.patient.birthDate, adult, turn.practice.zone);
  if (grownFrom === null || turn.now < grownFrom) return;
  const named = chart.circle?.findLast(
    ({ state, relationship }) => state === 'invited' && relationship === event.relationship,
  );
  if (named === undefined) return;
  putMember(turn, chart, { ...named, state: 'asked' }, 'staff');
  await dialogs.begin(turn, 'agree', { member: named.id });
}
