import type { KinWord, Loss } from './kin.ts';
import type { Tie } from './tie.ts';
import { tieOf } from './ties.ts';

/** What a loss that was told means here: the switch, a question whose it is, or another's death. */
export type Meaning = 'death' | 'pregnancy' | 'ask' | 'kindness';

/** Who tells it. `sure`: it was made sure who they are; `names` are the patient's, folded; `infant`: under two, or unknown. */
export type Teller = {
  readonly sure: boolean;
  readonly relationship: string | null;
  readonly names: readonly string[];
  readonly infant: boolean;
};

/** What whoever is this to a patient calls the patient. */
const CALLS: Readonly<Partial<Record<Tie, readonly KinWord[]>>> = {
  mother: ['child'],
  father: ['child'],
  parent: ['child'],
  guardian: ['child'],
  grandmother: ['grandchild'],
  grandfather: ['grandchild'],
  sister: ['sibling'],
  brother: ['sibling'],
  daughter: ['parent'],
  son: ['parent'],
  aunt: ['relative'],
  uncle: ['relative'],
  cousin: ['relative'],
  niece: ['relative'],
  nephew: ['relative'],
  wife: ['partner'],
  husband: ['partner'],
  partner: ['partner'],
};

const PARTNERS: readonly (Tie | null)[] = ['wife', 'husband', 'partner'];

/**
 * Whose death it is. Where it was not made sure who writes, nothing may depend on whether a patient is known there: what may
 * be theirs counts as theirs, and staff look. Null: a name that is nobody's here.
 */
export function meaningOf(loss: Loss, teller: Teller): Meaning | null {
  if (loss.of === 'other') return 'kindness';
  if (loss.of === 'unclear') return 'ask';
  if (!teller.sure) return loss.of === 'pregnancy' || loss.of === 'baby' ? 'pregnancy' : 'death';
  if (loss.of === 'named') return teller.names.includes(loss.name) ? 'death' : null;
  if (loss.of === 'patient') return 'death';
  return teller.relationship === null ? ofPatient(loss) : ofKin(loss, teller, tieOf(teller.relationship));
}

/** On the patient's own phone: family may hold it by now, or it is the patient who mourns. */
function ofPatient(loss: Loss): Meaning {
  if (loss.of === 'pregnancy') return loss.own ? 'pregnancy' : 'kindness';
  if (loss.of === 'baby') return 'pregnancy';
  return loss.of === 'them' ? 'ask' : 'kindness';
}

function ofKin(loss: Loss, { infant }: Teller, tie: Tie | null): Meaning {
  const isPartner = PARTNERS.includes(tie);
  if (loss.of === 'them') return 'death';
  if (loss.of === 'pregnancy') return isPartner || !loss.own ? 'pregnancy' : 'kindness';
  if (loss.of === 'baby') return isPartner ? 'pregnancy' : infant ? 'death' : 'ask';
  const calls = tie === null ? undefined : CALLS[tie];
  if (calls === undefined) return 'ask';
  return calls.some((kin) => kin === loss.of) ? 'death' : 'kindness';
}
