import { chartOf } from '../care/chart-from-fhir.ts';
import { directoryTypes } from '../care/fhir/compartment.ts';
import { canonical, contentId, rewired } from '../care/fhir/identity.ts';
import { type Batch, gather, type Parsed, type ReadFault, readFile } from '../care/fhir/read.ts';
import type { Practice } from '../practice/practice.ts';
import type { RecordStore } from '../turn/ports.ts';

/** What became of one file. `assigned` are ids given where a file had none, or one that is somebody else's. */
export type Imported = {
  readonly name: string;
  readonly refused: string | null;
  readonly written: number;
  readonly unchanged: number;
  readonly patients: readonly string[];
  readonly faults: readonly ReadFault[];
  readonly assigned: readonly { readonly from: string; readonly id: string }[];
};

export type ImportTools = {
  readonly records: RecordStore;
  readonly practice: Practice;
  /** Who the audit log names. */
  readonly who: string;
  readonly at: number;
};

/**
 * Imports files that belong together: what one says of a patient whom another holds finds its way. Each patient's part
 * is written whole or not at all; a second import of the same files changes nothing.
 */
export async function importFiles(
  tools: ImportTools,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<readonly Imported[]> {
  const parsed = files.map((file) => readFile(file.name, file.bytes));
  const landed = new Map<string, Landing>();
  for (const batch of gather(parsed)) {
    const placed = await place(tools, batch);
    const { written, unchanged } = await tools.records.import({
      practice: tools.practice.id,
      patient: placed.patient,
      resources: placed.resources.map((resource) => ({
        ...resource,
        shared: directoryTypes.has(resource.type),
      })),
      chart: (resources) => chartOf(resources, placed.patient ?? ''),
      audit: {
        at: tools.at,
        who: tools.who,
        did: 'imported',
        what: placed.patient ?? 'directory',
        why: null,
      },
    });
    for (const resource of batch.resources) {
      const key = `${resource.type}/${resource.id}`;
      landed.set(key, { fresh: written > 0 && unchanged === 0, moved: placed.moved.get(key) ?? null });
    }
  }
  return parsed.map((file) => summary(file, landed));
}

type Landing = { readonly fresh: boolean; readonly moved: string | null };

function summary(file: Parsed, landed: ReadonlyMap<string, Landing>): Imported {
  const rows = file.resources.map((row) => ({ row, landing: landed.get(`${row.type}/${row.id}`) }));
  const fresh = rows.filter(({ landing }) => landing?.fresh === true).length;
  return {
    name: file.name,
    refused: file.refused,
    written: fresh,
    unchanged: rows.length - fresh,
    patients: rows
      .filter(({ row }) => row.type === 'Patient')
      .map(({ row, landing }) => landing?.moved?.split('/')[1] ?? row.id),
    faults: file.faults,
    assigned: rows.flatMap(({ row, landing }) => {
      const moved = landing?.moved ?? null;
      if (moved !== null) return [{ from: `${row.type}/${row.id}`, id: moved }];
      return row.assigned ? [{ from: `entry ${row.index}`, id: `${row.type}/${row.id}` }] : [];
    }),
  };
}

/**
 * Gives ids that are somebody else's here a new one, made from the content so that it is the same every time, and lets
 * the references of the batch follow.
 */
async function place(
  tools: ImportTools,
  batch: Batch,
): Promise<Batch & { readonly moved: ReadonlyMap<string, string> }> {
  const moved = new Map<string, string>();
  for (const { type, id, resource } of batch.resources) {
    if (directoryTypes.has(type)) continue;
    const taken =
      type === 'Patient'
        ? await isSomebodyElse(tools, id, resource)
        : await isOwnedByOther(tools, type, id, batch.patient);
    if (taken) moved.set(`${type}/${id}`, `${type}/${contentId(resource)}`);
  }
  if (moved.size === 0) return { ...batch, moved };
  const newId = (type: string, id: string): string => moved.get(`${type}/${id}`)?.split('/')[1] ?? id;
  return {
    patient: batch.patient === null ? null : newId('Patient', batch.patient),
    resources: batch.resources.map(({ type, id, resource }) => ({
      type,
      id: newId(type, id),
      resource: { ...rewired(resource, moved), id: newId(type, id) },
    })),
    moved,
  };
}

/** True when the id is here already and names another person: another birth date, or, where one has none, another name. */
async function isSomebodyElse(
  tools: ImportTools,
  id: string,
  resource: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const known = await tools.records.chart(tools.practice.id, id);
  if (known === null) return false;
  const given = chartOf([resource], id).patient;
  const { patient } = known.chart;
  if (patient.birthDate !== null && given.birthDate !== null) return patient.birthDate !== given.birthDate;
  return canonical(patient.name) !== canonical(given.name);
}

async function isOwnedByOther(
  tools: ImportTools,
  type: string,
  id: string,
  patient: string | null,
): Promise<boolean> {
  const owner = await tools.records.owner(tools.practice.id, type, id);
  return owner !== null && owner !== (patient ?? '') && owner !== patient;
}
