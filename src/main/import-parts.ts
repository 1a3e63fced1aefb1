import { directoryTypes, referencesIn } from '../care/fhir/compartment.ts';
import { type Batch, gather, type Parsed, type ReadResource } from '../care/fhir/read.ts';
import { finderOf, parseReference } from '../care/fhir/references.ts';

/**
 * Parts a file into what it can say by itself and what must wait for others: a resource about nobody in the file, and
 * one that names no patient but points at a patient's resource that is not here (a Provenance of a bulk export). A
 * resource about several people of whom one is here is taken for those who are here.
 */
export function partOf(parsed: Parsed): {
  readonly batches: readonly Batch[];
  readonly waiting: readonly ReadResource[];
} {
  const here = new Set(parsed.resources.filter(({ type }) => type === 'Patient').map(({ id }) => id));
  const waiting: ReadResource[] = [];
  const home: ReadResource[] = [];
  for (const row of parsed.resources) {
    const patients = row.patients.filter((patient) => here.has(patient));
    if (row.patients.length > 0 && patients.length === 0) waiting.push(row);
    else home.push({ ...row, patients });
  }
  const find = finderOf(parsed.resources.map(({ resource }) => resource));
  const rows = new Map(parsed.resources.map((row) => [`${row.type}/${row.id}`, row]));
  const waits = ({ type, resource }: Batch['resources'][number]): boolean =>
    !directoryTypes.has(type) &&
    referencesIn(resource).some((reference) => {
      const asked = parseReference(String(reference.reference));
      if (asked.kind !== 'typed' || directoryTypes.has(asked.type)) return false;
      const target = find(reference, resource);
      return target === null || waiting.some((row) => row.resource === target);
    });
  const batches = gather([{ ...parsed, resources: home }]).map((batch) => {
    if (batch.patient !== null) return batch;
    const [stay, wait] = [batch.resources.filter((row) => !waits(row)), batch.resources.filter(waits)];
    for (const { type, id } of wait) {
      const row = rows.get(`${type}/${id}`);
      if (row !== undefined) waiting.push(row);
    }
    return { patient: null, resources: stay };
  });
  return { batches: batches.filter(({ resources }) => resources.length > 0), waiting };
}
