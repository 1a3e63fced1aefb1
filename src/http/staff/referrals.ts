import { z } from 'zod';
import { type ReferralStatus, readReferral, withReferralStatus } from '../../care/help/referral.ts';
import { Refused } from '../../errors.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { allowStaff, isTheirs } from '../staff-access.ts';
import { changePatient, chartFor } from '../staff-patient.ts';
import { EVERYBODY, glass, route, type StaffRoute } from './route.ts';
import type { Tools } from './tools.ts';

/** Why help did not come, as families are asked it (dialogs/helped.ts). */
const REASONS = ['no-answer', 'not-for-us', 'too-far', 'gone', 'other'] as const;

/** A way to help of the community's, as the person panel shows it. */
export const referralShown = z.object({
  id: z.string(),
  name: z.string(),
  /** FHIR Task: `requested` they turn to it, `accepted` it is under way, `completed` it helped, `failed` it did not. */
  status: z.string(),
  reason: z.string().nullable(),
  at: z.string(),
});

const body = z
  .object({
    status: z.enum(['accepted', 'completed', 'failed']),
    reason: z.enum(REASONS).optional(),
  })
  .refine(({ status, reason }) => (status === 'failed') === (reason !== undefined), {
    path: ['reason'],
    error: 'say why where it did not help, and only there',
  });

/** How families' ways to help stand, and closing the loop for those whom the bot has not heard from. */
export function referralRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'post',
      path: '/patients/{id}/referrals/{task}',
      summary:
        'Moves a way to community help on: it is under way, it helped, or it did not and why. What the family says later counts again.',
      who: EVERYBODY,
      headers: glass,
      body,
      answer: z.object({ items: z.array(referralShown) }),
      refusals: [403, 404],
      handle: async ({ staff, params, body: { status, reason = null }, request }) => {
        const { id = '', task = '' } = params;
        const open = await tools.queue.list(staff.practice, null);
        const openHandoff = open.some(
          (one) => one.patientId === id && one.state !== 'resolved' && isTheirs(staff, one),
        );
        await allowStaff(tools, request, staff, { kind: 'goals', act: 'change', what: id, openHandoff });
        await chartFor(tools, staff, id);
        await moveOn(tools, staff, { id, task, status, reason });
        return { items: await referralsOf(tools, staff, id) };
      },
    }),
  ];
}

/** The latest first; what is open before what has ended. */
export async function referralsOf(
  tools: Pick<Tools, 'records'>,
  staff: StaffAccount,
  patient: string,
): Promise<z.infer<typeof referralShown>[]> {
  const isOpen = (status: string): number => Number(status === 'requested' || status === 'accepted');
  return (await tools.records.resources(staff.practice, patient))
    .flatMap(({ type, id, resource }) => {
      const found = type === 'Task' ? readReferral(resource) : null;
      return found === null ? [] : [{ id, ...found }];
    })
    .sort((one, other) => isOpen(other.status) - isOpen(one.status) || (one.at < other.at ? 1 : -1));
}

function moveOn(
  tools: Tools,
  staff: StaffAccount,
  wish: {
    readonly id: string;
    readonly task: string;
    readonly status: ReferralStatus;
    readonly reason: string | null;
  },
): Promise<void> {
  return changePatient(tools, staff, wish.id, async (chart, at) => {
    const all = await tools.records.resources(staff.practice, wish.id);
    const of = (type: string, id: string) =>
      all.find((one) => one.type === type && one.id === id)?.resource as
        | Parameters<typeof withReferralStatus>[0]['task']
        | undefined;
    const task = of('Task', wish.task);
    if (task === undefined || readReferral(task) === null)
      throw new Refused(404, 'not-found', 'There is no such way to help.');
    const [, focus = ''] = /^ServiceRequest\/(.+)$/.exec(focusOf(task)) ?? [];
    const request = of('ServiceRequest', focus) ?? null;
    const { status, reason } = wish;
    const moved = withReferralStatus({ task, request }, { status, reason, at: new Date(at).toISOString() });
    return {
      resource: moved.task,
      beside: moved.request === null ? [] : [moved.request],
      chart,
      did: `referral-${status}`,
      why: wish.task,
    };
  });
}

function focusOf(task: unknown): string {
  const { focus } = task as { focus?: { reference?: unknown } };
  return typeof focus?.reference === 'string' ? focus.reference : '';
}
