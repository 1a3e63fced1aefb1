import type { Chart } from '../care/chart.ts';
import type { Grief } from '../care/family.ts';
import { GRIEF_SYSTEM } from '../care/grief.ts';

/** The Flag's id: one for each patient, with its history. */
const FLAG = 'grief';

/**
 * The grief switch as FHIR R4 Flag, "active" while it stands. Staff are its author where they set or lifted it; what
 * family told has none, for a text is no finding.
 */
export function griefFlag(patientId: string, grief: Grief, by: string | null) {
  const at = new Date(grief.at).toISOString();
  return {
    resourceType: 'Flag' as const,
    // FHIR ids: at most 64 characters.
    id: `${FLAG}-${patientId}`.slice(0, 64),
    status: grief.stands ? ('active' as const) : ('inactive' as const),
    category: [
      {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/flag-category', code: 'admin' }],
      },
    ],
    code: {
      coding: [{ system: GRIEF_SYSTEM, code: grief.kind }],
      text: grief.kind === 'death' ? 'The patient has died' : 'A pregnancy has ended',
    },
    subject: { reference: `Patient/${patientId}` },
    period: grief.stands ? { start: at } : { end: at },
    ...(by === null ? {} : { author: { display: by } }),
  };
}

/** The chart with what was last told. */
export function withGrief(chart: Chart, grief: Grief): Chart {
  return { ...chart, grief };
}
