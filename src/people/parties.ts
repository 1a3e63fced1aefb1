import type { Party, Place } from './access.ts';
import { type AgeRules, birthdayOf, DEFAULT_AGES } from './ages.ts';
import { type Right, rightsOf } from './circle.ts';

/** Whoever is at the other end. `since`: when staff or the patient last said so, epoch milliseconds. */
export type Viewer = { readonly relationship: string | null; readonly since?: number | null };

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
  const { teen, adult } = subject.ages ?? DEFAULT_AGES;
  const born = (years: number) => birthdayOf(subject.birthDate, years, subject.zone);
  const adultFrom = born(adult);
  const isGrown = adultFrom !== null && subject.now >= adultFrom;
  const teenFrom = isGrown ? null : born(teen);
  const isTeen = !isGrown && (teenFrom === null || subject.now >= teenFrom);
  if (viewer.relationship === null) return isTeen && teenFrom !== null ? ['teen'] : ['patient'];
  const rights = rightsOf(viewer.relationship);
  if (isGrown) {
    const goesOn =
      (viewer.since ?? 0) >= adultFrom || LEGAL.test(viewer.relationship.replaceAll('_', ' ').trim());
    return goesOn ? rights.map((right) => BY_RIGHT[right]) : ['proxy that ended'];
  }
  if (!isTeen) return rights.map((right) => BY_RIGHT[right]);
  return rights.includes('decide') ? ['parent of a teen'] : ['proxy: ask'];
}

/** The column of the access table that a channel is. */
export function placeOf(channel: 'sms' | 'web' | 'terminal'): Place {
  return channel === 'sms' ? 'sms' : 'web';
}
