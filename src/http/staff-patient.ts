import type { Chart } from '../care/chart.ts';
import { Conflict, Refused } from '../errors.ts';
import type { Told } from '../turn/commit.ts';
import type { ConversationStore } from '../turn/conversation-stores.ts';
import type { Clock } from '../turn/ports.ts';
import type { RecordStore, StaffAccount } from '../turn/stores.ts';

/** Turns of families that write at the same moment: each moves the chart's version once. */
const TRIES = 5;

export type PatientTools = {
  readonly records: Pick<RecordStore, 'chart'>;
  readonly conversations: Pick<ConversationStore, 'commit'>;
  readonly clock: Clock;
};

type Resource = { readonly resourceType: string; readonly id: string };

/** What staff change of a patient: the resource, the chart that follows from it, and what the audit log says. */
export type PatientChange = {
  readonly resource: Resource;
  /** Others that change with it. */
  readonly beside?: readonly Resource[];
  readonly chart: Chart;
  /** Events for the conversations of those whom it concerns, in the same commit. */
  readonly told?: readonly Told[];
  readonly did: string;
  readonly why: string | null;
};

/** The chart of a patient of this practice. Rejects with Refused 404. */
export async function chartFor(tools: Pick<PatientTools, 'records'>, staff: StaffAccount, patient: string) {
  const loaded = await tools.records.chart(staff.practice, patient);
  if (loaded === null) throw new Refused(404, 'not-found', 'There is no such patient.');
  return loaded;
}

/** Writes what staff change of a patient, on the chart as it is at that moment. Rejects with Refused 404, Conflict. */
export async function changePatient(
  tools: PatientTools,
  staff: StaffAccount,
  patient: string,
  change: (chart: Chart, at: number) => PatientChange | Promise<PatientChange>,
): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const { chart, chartVersion, accessVersion } = await chartFor(tools, staff, patient);
    const at = tools.clock();
    const { resource, beside = [], chart: next, told = [], did, why } = await change(chart, at);
    const records = [resource, ...beside].map((one) => {
      return { patient, type: one.resourceType, id: one.id, resource: one };
    });
    try {
      await tools.conversations.commit({
        practice: staff.practice,
        now: at,
        conversation: null,
        reads: [{ patient, chartVersion, accessVersion }],
        records,
        charts: [{ patient, chart: next, accessChanged: false }],
        handoffs: [],
        suppressions: [],
        links: [],
        others: told,
        audit: [{ at, who: staff.id, did, what: patient, why }],
      });
      return;
    } catch (error) {
      if (!(error instanceof Conflict) || tried === TRIES) throw error;
    }
  }
}
