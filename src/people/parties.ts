import type { CircleMember, Right } from '../care/family.ts';
import type { AgeRules } from '../practice/practice.ts';
import type { Party, Place } from './access.ts';
import { DEFAULT_AGES, isAged } from './ages.ts';
import { rightsOf } from './circle.ts';

/**
 * Whoever is at the other end. `since`: when staff or the patient last said so, epoch milliseconds. `member`: what the
 * patient's circle says of them; absent: they are not in it, and have what their relationship gives.
 */
export type Viewer = {
  readonly relationship: string | null;
  readonly since?: number | null;
  readonly member?: Pick<CircleMember, 'rights' | 'state' | 'since'> | null;
};

/** The patient it is about, and by which clock birthdays are reckoned. */
export type Subject = {
  readonly birthDate: string | null;
  readonly zone: string;
  readonly now: number;
  readonly ages?: AgeRules;
};

const BY_RIGHT: Readonly<Record<Right, Party>> = {
  see: 'proxy: see plan',
  ask: 'proxy: ask',
  decide: 'proxy: decide',
  emergency: 'proxy: emergency only',
};

/** Authority that a court or the patient gave for an adult: no birthday ends it. */
const LEGAL = /^(?:conservator|health ?care (?:proxy|agent)|power of attorney)$/i;

/**
 * Which rows of the access table somebody is. Rights change by themselves on birthdays: a teen's carers see less, and at
 * 18 all that was given in childhood ends. Where the birth date is not known to the day, a carer counts as a teen's.
 */
export function partiesOf(viewer: Viewer, subject: Subject): readonly Party[] {
  const { own, teen, adult } = subject.ages ?? DEFAULT_AGES;
  const { birthDate, zone, now } = subject;
  const has = (years: number, at = now) => isAged(birthDate, years, { zone, at });
  const isGrown = has(adult);
  if (viewer.relationship === null) return isGrown !== true && has(own) === true ? ['teen'] : ['patient'];
  const { member } = viewer;
  if (member?.state === 'ended') return ['proxy that ended'];
  if (member?.state === 'invited' || member?.state === 'asked') return ['unverified'];
  const rights = member?.rights ?? rightsOf(viewer.relationship);
  if (isGrown === true) {
    const since = member?.since ?? viewer.since ?? 0;
    const goesOn = has(adult, since) === true || LEGAL.test(viewer.relationship.replaceAll('_', ' ').trim());
    return goesOn ? rights.map((right) => BY_RIGHT[right]) : ['proxy that ended'];
  }
  const isTeen = isGrown === null || has(teen) === true;
  if (!isTeen) return rights.map((right) => BY_RIGHT[right]);
  if (rights.includes('decide')) return ['parent of a teen'];
  return rights.includes('ask') ? ['proxy: ask'] : ['proxy: emergency only'];
}

/** The column of the access table that a channel is. */
export function placeOf(channel: 'sms' | 'web' | 'chat' | 'terminal'): Place {
  return channel === 'sms' ? 'sms' : 'web';
}
