import { z } from 'zod';
import type { Chart, Share } from '../../care/chart.ts';
import { standing, withoutShare } from '../../care/shares.ts';
import { Refused } from '../../errors.ts';
import { circleOf } from '../../people/related.ts';
import { openShares } from '../../people/sharing.ts';
import type { Practice } from '../../practice/practice.ts';
import type { Told } from '../../turn/commit.ts';
import type { ShareEndedEvent } from '../../turn/events.ts';
import { allowStaff } from '../staff-access.ts';
import { changePatient } from '../staff-patient.ts';
import { iso } from '../staff-schema.ts';
import { EVERYBODY, route, type StaffRoute } from './route.ts';
import { practiceOf, type Tools } from './tools.ts';

/** A link by which somebody outside reads what a family shares; `to` in the family's words. Its key and code nobody has here. */
export const shareShown = z.object({
  id: z.string(),
  what: z.enum(['plan', 'questions']),
  to: z.string(),
  /** Who gave it: a relationship, or null for the patient. */
  by: z.string().nullable(),
  at: z.iso.datetime(),
  until: z.iso.datetime(),
});

/** Links that open something at that moment, the latest first. */
export function sharesShown(chart: Chart, practice: Practice, now: number): z.infer<typeof shareShown>[] {
  return openShares(chart, practice, now)
    .toSorted((one, other) => other.at - one.at)
    .map(({ id, what, to, by, at, until }) => ({
      ...{ id, what, to, by: by?.relationship ?? null, at: iso(at), until: iso(until) },
    }));
}

/** Ending a family's link for them: like a consent that is taken back, by whoever of staff hears of it. */
export function shareRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'post',
      path: '/patients/{id}/shares/{share}/end',
      summary:
        'Ends a link by which somebody outside reads a plan or questions; from then on it opens nothing.',
      who: EVERYBODY,
      answer: z.object({ items: z.array(shareShown) }),
      refusals: [404, 409],
      handle: async ({ staff, params, request }) => {
        const { id = '', share = '' } = params;
        const wish = { kind: 'consents', act: 'change', what: id, openHandoff: false } as const;
        await allowStaff(tools, request, staff, wish);
        const practice = await practiceOf(tools, staff);
        let left: readonly z.infer<typeof shareShown>[] = [];
        await changePatient(tools, staff, id, async (chart, at) => {
          const stands = standing(chart, at).find((one) => one.id === share);
          const written = stands === undefined ? null : withoutShare(chart, share);
          if (stands === undefined || written === null)
            throw new Refused(404, 'not-found', 'There is no such link that still opens.');
          left = sharesShown(written.chart, practice, at);
          const told = await familyTold(tools, { practice, chart, share: stands, at });
          return { ...written, told, did: 'share-ended', why: `DocumentReference/${share}` };
        });
        return { items: left };
      },
    }),
  ];
}

/**
 * The patient, their circle, and whoever gave it without being in one: each hears that it was ended, where they may know of
 * such links.
 */
async function familyTold(
  { conversations }: Pick<Tools, 'conversations'>,
  ended: { readonly practice: Practice; readonly chart: Chart; readonly share: Share; readonly at: number },
): Promise<readonly Told[]> {
  const { practice, chart, at } = ended;
  const { id, what, to, by } = ended.share;
  const patientId = chart.patient.id;
  const event: ShareEndedEvent = {
    ...{ kind: 'share-ended', id: `share-ended-${id}`, at, patientId },
    share: { id, what, to },
  };
  const via = practice.numbers[0] ?? '';
  const members = circleOf(chart).flatMap(({ state, number }): Told[] =>
    state === 'active' && number !== null ? [{ event, address: { channel: 'sms', number, via } }] : [],
  );
  const family: readonly Told[] = [{ event, patient: patientId }, ...members];
  if (by === undefined || by.member !== undefined) return family;
  const giver = await conversations.conversationOfPerson(practice.id, patientId, by.relationship);
  return [...family, { event, conversation: giver }];
}
