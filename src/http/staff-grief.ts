import { z } from 'zod';
import type { Grief } from '../care/family.ts';
import { Conflict, Refused } from '../errors.ts';
import { griefFlag, withGrief } from '../people/grief.ts';
import type { ConversationStore } from '../turn/conversation-stores.ts';
import type { Clock } from '../turn/ports.ts';
import type { RecordStore, StaffAccount } from '../turn/stores.ts';
import { EVERYBODY, route, type StaffRoute } from './staff/route.ts';
import { allowStaff, type StaffAccessTools } from './staff-access.ts';

/** Body of `POST /patients/{id}/grief`: what happened, or `lifted` where it was not so. */
const griefBody = z.object({ grief: z.enum(['death', 'pregnancy', 'lifted']) });

/** Answer: what stands now. */
const griefShown = z.object({
  patientId: z.string(),
  grief: z.enum(['death', 'pregnancy']).nullable(),
});

/** Turns of families that write at the same moment: each moves the chart's version once. */
const TRIES = 5;

type Tools = {
  readonly records: Pick<RecordStore, 'chart'>;
  readonly conversations: Pick<ConversationStore, 'commit'>;
  readonly clock: Clock;
};

/**
 * The grief switch for staff: on, it stops whatever nobody asked for around a patient, for everybody linked to them, and
 * what waits to be sent dies; lifted, things go on from then. What the record itself says is changed in the record.
 */
export function griefRoutes(tools: Tools & StaffAccessTools): readonly StaffRoute[] {
  return [
    route({
      method: 'post',
      path: '/patients/{id}/grief',
      summary:
        'A patient died or a pregnancy ended: whatever nobody asked for stops for everybody linked to them. `lifted`: it was not so.',
      who: EVERYBODY,
      body: griefBody,
      answer: griefShown,
      refusals: [404, 409],
      handle: async ({ staff, params, body, request }) => {
        const { id = '' } = params;
        // Whoever takes the call from the family, an agent too: like a consent that is taken back.
        await allowStaff(tools, request, staff, {
          kind: 'consents',
          act: 'change',
          what: id,
          openHandoff: false,
        });
        return { patientId: id, grief: await setGrief(tools, staff, { patient: id, grief: body.grief }) };
      },
    }),
  ];
}

async function setGrief(
  { records, conversations, clock }: Tools,
  staff: StaffAccount,
  wish: { readonly patient: string; readonly grief: z.infer<typeof griefBody>['grief'] },
): Promise<Grief['kind'] | null> {
  const { practice } = staff;
  const { patient } = wish;
  for (let tried = 1; ; tried += 1) {
    const loaded = await records.chart(practice, patient);
    if (loaded === null) throw new Refused(404, 'not-found', 'There is no such patient.');
    const { chart, chartVersion, accessVersion } = loaded;
    if (wish.grief === 'lifted' && chart.patient.deceased)
      throw new Refused(
        409,
        'on-record',
        'The record itself says that the patient has died: change it there.',
      );
    const at = clock();
    const kind = wish.grief === 'lifted' ? (chart.grief?.kind ?? 'death') : wish.grief;
    const grief: Grief = { kind, at, source: 'staff', stands: wish.grief !== 'lifted' };
    const resource = griefFlag(patient, grief, staff.id);
    const did = grief.stands ? 'grief-begun' : 'grief-lifted';
    try {
      await conversations.commit({
        practice,
        now: at,
        conversation: null,
        reads: [{ patient, chartVersion, accessVersion }],
        records: [{ patient, type: resource.resourceType, id: resource.id, resource }],
        charts: [{ patient, chart: withGrief(chart, grief), accessChanged: true }],
        handoffs: [],
        suppressions: [],
        links: [],
        others: [],
        audit: [{ at, who: staff.id, did, what: patient, why: kind }],
      });
      return grief.stands ? kind : null;
    } catch (error) {
      if (!(error instanceof Conflict) || tried === TRIES) throw error;
    }
  }
}
