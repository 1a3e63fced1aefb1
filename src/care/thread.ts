import type { Chart } from './chart.ts';
import type { ThreadLine } from './family.ts';

/** The category of a Communication of the family thread; the urls of our extensions begin with it. */
export const THREAD_SYSTEM = 'urn:porchlight:family-thread';

/** Lines that a chart keeps; all of them are in the record. */
const KEPT = 10;

/** A line of a family's thread as FHIR R4 Communication, in the words and the language of who wrote it. */
export function threadCommunication(line: ThreadLine, patientId: string) {
  return {
    resourceType: 'Communication' as const,
    id: line.id,
    language: line.locale,
    extension: [
      { url: `${THREAD_SYSTEM}:by`, valueCode: line.by.kind },
      ...(line.by.relationship === null
        ? []
        : [{ url: `${THREAD_SYSTEM}:relationship`, valueString: line.by.relationship }]),
    ],
    status: 'completed' as const,
    category: [{ coding: [{ system: THREAD_SYSTEM, code: 'line' }] }],
    subject: { reference: `Patient/${patientId}` },
    sent: new Date(line.at).toISOString(),
    sender:
      line.by.kind === 'patient' ? { reference: `Patient/${patientId}` } : { display: line.by.name ?? '' },
    payload: [{ contentString: line.text }],
  };
}

/** The chart with one more line; the oldest fall out, not out of the record. */
export function withLine(chart: Chart, line: ThreadLine): Chart {
  const others = (chart.thread ?? []).filter(({ id }) => id !== line.id);
  return { ...chart, thread: latest([...others, line]) };
}

/** The latest lines, oldest first. */
export function latest(lines: readonly ThreadLine[]): readonly ThreadLine[] {
  return [...lines].sort((one, other) => one.at - other.at).slice(-KEPT);
}
