import type { Chart, Share } from '../care/chart.ts';
import { standing } from '../care/shares.ts';
import type { Practice } from '../practice/practice.ts';
import { isAllowed, type Kind } from './access.ts';
import { partiesOf } from './parties.ts';
import { memberIn } from './related.ts';

/** What somebody must be allowed to change to give others a link to this, and to read to hear of it. */
export const NEEDED: Readonly<Record<Share['what'], Kind>> = { plan: 'consents', questions: 'questions' };

/**
 * Links that open something at that moment. Besides those that were taken back or are too old, one ends with the right of
 * whoever gave it: a parent's on the birthday that narrows their own, a proxy's when they are let go.
 */
export function openShares(chart: Chart, practice: Practice, now: number): readonly Share[] {
  const { zone, ages } = practice;
  const subject = { birthDate: chart.patient.birthDate, zone, now, ...(ages !== undefined && { ages }) };
  return standing(chart, now).filter(({ by, what, at }) => {
    const member = by === undefined ? null : memberIn(chart, by);
    if (member === undefined) return false;
    const parties = partiesOf({ relationship: by?.relationship ?? null, since: at, member }, subject);
    return isAllowed(parties, { kind: NEEDED[what], act: 'change', place: 'web' }, {});
  });
}
