import { faultOf } from './check.ts';
import { directoryTypes, ownersOf, referencesIn } from './compartment.ts';
import { decode } from './decode.ts';
import { type Entry, expand } from './expand.ts';
import { canonical, idOf, isTooDeep, rewired } from './identity.ts';
import { isObject, otherVersion } from './r4.ts';
import { type Finder, finderOf } from './references.ts';

type Json = Readonly<Record<string, unknown>>;

/** A resource that landed. `patients` are the ids of those it is about; none for what belongs to the practice. */
export type ReadResource = {
  readonly index: number;
  readonly type: string;
  readonly id: string;
  /** True where the file gave no id, or one that R4 does not allow. */
  readonly assigned: boolean;
  readonly patients: readonly string[];
  readonly resource: Json;
};

/** A resource that did not land: where it stood, its id if it has one, what is wrong. No words of a patient. */
export type ReadFault = { readonly index: number; readonly id: string | null; readonly reason: string };

/** What became of a file. `refused` is why nothing of it was read; then the lists are empty. */
export type Parsed = {
  readonly name: string;
  readonly refused: string | null;
  readonly resources: readonly ReadResource[];
  readonly faults: readonly ReadFault[];
};

/** One patient's resources, or the practice's own (`patient` null). */
export type Batch = {
  readonly patient: string | null;
  readonly resources: readonly { readonly type: string; readonly id: string; readonly resource: Json }[];
};

/**
 * Reads a file of FHIR R4: a Bundle of any type, a single resource, a list of them or NDJSON; gzip too. A resource with
 * a structural fault is left out and told, the rest lands. A file that is not FHIR, or not R4, is refused whole. Pure:
 * the same bytes give the same result, ids included.
 */
export function readFile(name: string, bytes: Uint8Array): Parsed {
  const decoded = decode(name, bytes);
  if (decoded.kind === 'refused') return { name, refused: decoded.reason, resources: [], faults: [] };
  const { entries, broken } = expand(decoded.values);
  const faults: ReadFault[] = [...decoded.broken.map((one) => ({ ...one, id: null })), ...broken];
  if (entries.length === 0 && broken.length > 0 && broken.length === decoded.values.length) {
    return { name, refused: 'not FHIR: no resourceType', resources: [], faults: [] };
  }
  const version = otherVersion(entries.map(({ resource }) => resource));
  if (version !== null) {
    return { name, refused: `FHIR ${version}, not R4: nothing of it is read`, resources: [], faults: [] };
  }
  const kept = entries.filter((entry) => {
    const reason = isTooDeep(entry.resource) ? 'nested too deeply' : faultOf(entry.resource);
    if (reason !== null) faults.push({ index: entry.index, id: ownId(entry.resource), reason });
    return reason === null;
  });
  const resources = owned(named(kept, faults), faults);
  return { name, refused: null, resources, faults: faults.toSorted((a, b) => a.index - b.index) };
}

/**
 * The batches that files make together: one for each patient, and one for the practice. A resource about several
 * patients is in the batch of each. Practitioners, organisations and the like (and medicines, questionnaires) are the
 * practice's own, and are also put into the batch of every patient whose resources point at them, to the second step
 * (a role, then its practitioner): so a chart made from a patient's batch alone can say names.
 */
export function gather(files: readonly Parsed[]): readonly Batch[] {
  const all = latest(files.flatMap(({ resources }) => resources));
  const find = finderOf(all.map(({ resource }) => resource));
  const rowOf = new Map(all.map((row) => [row.resource, row]));
  const batches = new Map<string | null, Map<string, ReadResource>>();
  const put = (patient: string | null, row: ReadResource) => {
    const batch = batches.get(patient) ?? new Map<string, ReadResource>();
    batch.set(`${row.type}/${row.id}`, row);
    batches.set(patient, batch);
  };
  for (const row of all) {
    const patients = row.patients.length > 0 ? row.patients : ownersAround(row.resource, find);
    for (const patient of patients) put(patient, row);
    if (patients.length === 0) put(null, row);
  }
  for (const [patient, batch] of batches) {
    if (patient === null) continue;
    let step: readonly ReadResource[] = [...batch.values()];
    for (let depth = 0; depth < 2; depth += 1) {
      step = step.flatMap(({ resource }) =>
        referencesIn(resource).flatMap((reference) => {
          const target = find(reference, resource);
          const row = target === null ? undefined : rowOf.get(target);
          if (row === undefined || row.patients.length > 0 || batch.has(`${row.type}/${row.id}`)) return [];
          batch.set(`${row.type}/${row.id}`, row);
          return [row];
        }),
      );
    }
  }
  return [...batches].map(([patient, batch]) => ({
    patient,
    resources: [...batch.values()].map(({ type, id, resource }) => ({ type, id, resource })),
  }));
}

function ownId(resource: Json): string | null {
  return typeof resource.id === 'string' ? resource.id : null;
}

/** Gives every resource its id and makes references follow. Of two with one id the later version stays. */
function named(entries: readonly Entry[], faults: ReadFault[]): readonly ReadResource[] {
  const moved = new Map<string, string>();
  const rows = entries.map((entry) => {
    const type = String(entry.resource.resourceType);
    const id = idOf(entry);
    if (entry.address?.startsWith('urn:')) moved.set(entry.address, `${type}/${id}`);
    if (typeof entry.resource.id === 'string' && entry.resource.id !== id) {
      moved.set(`${type}/${entry.resource.id}`, `${type}/${id}`);
    }
    return { entry, type, id };
  });
  const byKey = new Map<string, ReadResource>();
  for (const { entry, type, id } of rows) {
    const resource = { ...rewired(entry.resource, moved), id };
    const row: ReadResource = {
      index: entry.index,
      type,
      id,
      assigned: entry.resource.id !== id,
      patients: [],
      resource,
    };
    const earlier = byKey.get(`${type}/${id}`);
    if (earlier !== undefined && type === 'Patient' && !samePerson(earlier.resource, resource)) {
      faults.push({
        index: entry.index,
        id,
        reason: 'this Patient.id belongs to somebody else in the same file',
      });
      continue;
    }
    byKey.set(`${type}/${id}`, earlier === undefined ? row : later(earlier, row));
  }
  return [...byKey.values()];
}

function owned(rows: readonly ReadResource[], faults: ReadFault[]): readonly ReadResource[] {
  const find = finderOf(rows.map(({ resource }) => resource));
  const patients = rows.filter(({ type }) => type === 'Patient');
  const only = patients.length === 1 ? patients[0] : undefined;
  return rows.flatMap((row) => {
    const { patients: owners, lost } = ownersOf(row.resource, find);
    if (!lost) return [{ ...row, patients: owners }];
    // A reference that leads nowhere, in a file about one person, is about that person.
    if (only !== undefined) return [{ ...row, patients: [only.id] }];
    faults.push({ index: row.index, id: row.id, reason: 'names a patient who is not in the file' });
    return [];
  });
}

/** A resource that names no patient but points at a patient's resources (a Provenance, a reply) is theirs too. */
function ownersAround(resource: Json, find: Finder): readonly string[] {
  if (directoryTypes.has(String(resource.resourceType))) return [];
  const around = referencesIn(resource).flatMap((reference) => {
    const target = find(reference, resource);
    return target === null ? [] : ownersOf(target, find).patients;
  });
  return [...new Set(around)];
}

function latest(rows: readonly ReadResource[]): readonly ReadResource[] {
  const byKey = new Map<string, ReadResource>();
  for (const row of rows) {
    const key = `${row.type}/${row.id}`;
    const earlier = byKey.get(key);
    byKey.set(key, earlier === undefined ? row : later(earlier, row));
  }
  return [...byKey.values()];
}

function later(earlier: ReadResource, row: ReadResource): ReadResource {
  const [before, after] = [updatedAt(earlier.resource), updatedAt(row.resource)];
  return before !== null && after !== null && before > after ? earlier : row;
}

function updatedAt(resource: Json): number | null {
  const stamp = isObject(resource.meta) ? resource.meta.lastUpdated : undefined;
  const at = typeof stamp === 'string' ? Date.parse(stamp) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

function samePerson(one: Json, other: Json): boolean {
  if (one.birthDate !== undefined && other.birthDate !== undefined) return one.birthDate === other.birthDate;
  return canonical(one.name) === canonical(other.name);
}
