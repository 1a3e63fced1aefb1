import { chartOf } from '../care/chart-from-fhir.ts';
import { directoryTypes, referencesIn } from '../care/fhir/compartment.ts';
import { canonical, contentId, rewired } from '../care/fhir/identity.ts';
import type { Batch, Parsed, ReadFault, ReadResource } from '../care/fhir/read.ts';
import { finderOf, parseReference } from '../care/fhir/references.ts';
import type { Practice } from '../practice/practice.ts';
import type { RecordStore } from '../turn/stores.ts';

type Json = Readonly<Record<string, unknown>>;

export type ImportTools = {
  readonly records: RecordStore;
  readonly practice: Practice;
  /** Who the audit log names. */
  readonly who: string;
  readonly at: number;
};

/** A file on its way. Rows that wait are about somebody who is not in it. */
export type FileInHand = {
  readonly parsed: Parsed;
  /** `Type/id` as the file has it, of what was not in the record like this before. */
  readonly changed: Set<string>;
  /** From `Type/id` as the file has it to what it is called here. */
  readonly moved: Map<string, string>;
  readonly faults: ReadFault[];
  readonly dropped: Set<ReadResource>;
  readonly waiting: readonly ReadResource[];
};

/** Whose a waiting resource is, with its references following; or why nobody can tell. */
type Whose =
  | { readonly patients: readonly string[]; readonly row: ReadResource }
  | { readonly reason: string };

/** The people of one import: who came under which id, and whose records point at names that are not in them. */
export type People = {
  /** A patient of a file landed: the id there and the id here. */
  landed(id: string, here: string): void;
  /** This patient's record points at a practitioner, an organisation that was not in the same file. */
  lacksNames(patient: string): void;
  readonly lacking: ReadonlySet<string>;
  of(row: ReadResource): Promise<Whose>;
};

export function createPeople({ records, practice }: ImportTools): People {
  const landed = new Map<string, Set<string>>();
  const known = new Map<string, boolean>();
  const lacking = new Set<string>();
  const isKnown = async (patient: string): Promise<boolean> => {
    const is = known.get(patient) ?? (await records.chart(practice.id, patient)) !== null;
    known.set(patient, is);
    return is;
  };
  const ownerOf = async (reference: Json): Promise<string | null> => {
    const asked = parseReference(String(reference.reference));
    if (asked.kind !== 'typed' || directoryTypes.has(asked.type)) return null;
    const owner = await records.owner(practice.id, asked.type, asked.id);
    return owner === '' ? null : owner;
  };
  return {
    lacking,
    landed: (id, here) => landed.set(id, (landed.get(id) ?? new Set()).add(here)),
    lacksNames: (patient) => lacking.add(patient),
    async of(row) {
      if (row.patients.length === 0) {
        const owners = await Promise.all(referencesIn(row.resource).map(ownerOf));
        return { patients: [...new Set(owners.filter((owner) => owner !== null))], row };
      }
      const moved = new Map<string, string>();
      const patients: string[] = [];
      for (const patient of row.patients) {
        const [here, another] = landed.get(patient) ?? [];
        if (another !== undefined)
          return { reason: 'names a Patient.id that several people in these files have' };
        if (here !== undefined && here !== patient) moved.set(`Patient/${patient}`, `Patient/${here}`);
        if (here !== undefined || (await isKnown(patient))) patients.push(here ?? patient);
      }
      if (patients.length === 0)
        return { reason: 'names a patient who is neither in these files nor in the record' };
      return { patients, row: { ...row, resource: rewired(row.resource, moved) } };
    },
  };
}

/** Writes batches of a file and notes on it what changed. */
export async function writeBatches(
  tools: ImportTools,
  people: People,
  batches: readonly Batch[],
  file: FileInHand,
): Promise<void> {
  for (const batch of batches) {
    const placed = await place(tools, batch);
    const names = new Map(placed.resources.map((one, index) => [keyOf(one), batch.resources[index]]));
    const changed = await write(tools, placed);
    for (const [from, to] of placed.moved) file.moved.set(from, to);
    for (const name of changed) {
      const before = names.get(name);
      // A practitioner is the practice's: that a patient's record points at them now is no news of them.
      if (before === undefined || (batch.patient !== null && directoryTypes.has(before.type))) continue;
      file.changed.add(keyOf(before));
    }
    for (const { type, id } of batch.resources) {
      if (type === 'Patient') people.landed(id, placed.moved.get(`Patient/${id}`)?.split('/')[1] ?? id);
    }
    if (placed.patient !== null && namesLacking(placed.resources.map(({ resource }) => resource)).length > 0)
      people.lacksNames(placed.patient);
  }
}

/**
 * Gives the records that point at practitioners, roles and organisations of other files (or of an earlier import) a
 * copy of those, to the second step (a role, then its practitioner), so that a patient's chart can say names.
 */
export async function completeNames(tools: ImportTools, people: People): Promise<void> {
  if (people.lacking.size === 0) return;
  const directory = (await tools.records.resources(tools.practice.id, null)).filter(({ type }) =>
    directoryTypes.has(type),
  );
  if (directory.length === 0) return;
  const rows = new Map(directory.map((row) => [row.resource, row]));
  const find = finderOf(directory.map(({ resource }) => resource));
  for (const patient of people.lacking) {
    const held = (await tools.records.resources(tools.practice.id, patient)).map(
      ({ resource }) => resource as Json,
    );
    const found = new Set<(typeof directory)[number]>();
    for (let depth = 0; depth < 2; depth += 1) {
      for (const { reference, from } of namesLacking([
        ...held,
        ...[...found].map((row) => row.resource as Json),
      ])) {
        const row = rows.get(find(reference, from));
        if (row !== undefined) found.add(row);
      }
    }
    const resources = [...found].map((row) => ({ ...row, resource: row.resource as Json }));
    if (resources.length > 0) await write(tools, { patient, resources });
  }
}

/** References to what belongs to the practice, that lead nowhere among the resources themselves. */
function namesLacking(
  resources: readonly Json[],
): readonly { readonly reference: Json; readonly from: Json }[] {
  const find = finderOf(resources);
  return resources.flatMap((from) =>
    referencesIn(from)
      .filter((reference) => {
        const asked = parseReference(String(reference.reference));
        const type = asked.kind === 'typed' || asked.kind === 'conditional' ? asked.type : '';
        return directoryTypes.has(type) && find(reference, from) === null;
      })
      .map((reference) => ({ reference, from })),
  );
}

async function write(tools: ImportTools, { patient, resources }: Batch): Promise<readonly string[]> {
  const { changed } = await tools.records.import({
    practice: tools.practice.id,
    patient,
    resources: resources.map((resource) => ({ ...resource, shared: directoryTypes.has(resource.type) })),
    chart: (all) => chartOf(all, patient ?? ''),
    audit: { at: tools.at, who: tools.who, did: 'imported', what: patient ?? 'directory', why: null },
  });
  return changed;
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
    if (type === 'Patient' && (await isSomebodyElse(tools, id, resource)))
      moved.set(`Patient/${id}`, `Patient/${contentId(resource)}`);
  }
  const newId = (type: string, id: string): string => moved.get(`${type}/${id}`)?.split('/')[1] ?? id;
  const patient = batch.patient === null ? null : newId('Patient', batch.patient);
  for (const { type, id, resource } of batch.resources) {
    if (type === 'Patient' || directoryTypes.has(type)) continue;
    // A resource about several people is in the record of each, under ids of its own.
    const content = { ...resource, 'in the record of': patient };
    if (await isOwnedByOther(tools, type, id, patient))
      moved.set(`${type}/${id}`, `${type}/${contentId(content)}`);
  }
  if (moved.size === 0) return { ...batch, moved };
  return {
    patient,
    resources: batch.resources.map(({ type, id, resource }) => ({
      type,
      id: newId(type, id),
      resource: { ...rewired(resource, moved), id: newId(type, id) },
    })),
    moved,
  };
}

/** True when the id is here already and names another person: another birth date, or, where one has none, another name. */
async function isSomebodyElse(tools: ImportTools, id: string, resource: Json): Promise<boolean> {
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

function keyOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}
