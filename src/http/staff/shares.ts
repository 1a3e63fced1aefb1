import { z } from 'zod';
import type { Chart } from '../../care/chart.ts';
import { standing, withoutShare } from '../../care/shares.ts';
import { Refused } from '../../errors.ts';
import { openShares } from '../../people/sharing.ts';
import type { Practice } from '../../practice/practice.ts';
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
        await changePatient(tools, staff, id, (chart, at) => {
          const stands = standing(chart, at).some((one) => one.id === share);
          const written = stands ? withoutShare(chart, share) : null;
          if (written === null)
            throw new Refused(404, 'not-found', 'There is no such link that still opens.');
          left = sharesShown(written.chart, practice, at);
          return { ...written, did: 'share-ended', why: `DocumentReference/${share}` };
        });
        return { items: left };
      },
    }),
  ];
}
