import type { Chart } from './chart.ts';
import type { Grief } from './family.ts';

/** The coding of our Flag: its code is the kind. */
export const GRIEF_SYSTEM = 'urn:porchlight:grief';

/**
 * How long a loss that only the record tells of keeps us quiet: past the due date and the first year, by when nobody has to
 * lift it for a later pregnancy. Porchlight's own rule.
 */
const LOSS_ON_RECORD_MS = 365 * 24 * 60 * 60_000;

/** What stops everything around this patient now; null: nothing does. */
export function griefOf(chart: Chart | null, now: number): Grief['kind'] | null {
  if (chart === null) return null;
  if (chart.patient.deceased) return 'death';
  const { grief } = chart;
  if (grief == null || !grief.stands) return null;
  return grief.source === 'record' && now - grief.at > LOSS_ON_RECORD_MS ? null : grief.kind;
}
