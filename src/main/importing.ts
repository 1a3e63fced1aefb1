import { type Parsed, type ReadFault, type ReadResource, readFile } from '../care/fhir/read.ts';
import { partOf } from './import-parts.ts';
import {
  completeNames,
  createPeople,
  type FileInHand,
  type ImportTools,
  type People,
  writeBatches,
} from './import-writing.ts';

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

/**
 * Imports files, each read only when its turn comes. A file is taken by itself first: ids mean what that file means by
 * them. What it says of people who are not in it is kept until all files are there, and then goes to the patient of
 * that id in the other files, else in the record; where there is none it is a fault. Each patient's part is written
 * whole or not at all, and a second import of the same files changes nothing. `settled` is called once for each file, as
 * soon as nothing of it can change any more.
 */
export async function importFiles(
  tools: ImportTools & { readonly settled?: (imported: Imported) => void },
  files: Iterable<{ readonly name: string; readonly bytes: Uint8Array }>,
): Promise<readonly Imported[]> {
  const people = createPeople(tools);
  const results = new Map<FileInHand, Imported | null>();
  const settle = (file: FileInHand): void => {
    const imported = summary(file);
    results.set(file, imported);
    tools.settled?.(imported);
  };
  for (const { name, bytes } of files) {
    const file = await takeFile(tools, people, readFile(name, bytes));
    results.set(file, null);
    if (file.waiting.length === 0) settle(file);
  }
  await takeWaiting(tools, people, [...results.keys()]);
  await completeNames(tools, people);
  for (const [file, result] of results) if (result === null) settle(file);
  return [...results.values()].filter((result) => result !== null);
}

async function takeFile(tools: ImportTools, people: People, parsed: Parsed): Promise<FileInHand> {
  const { batches, waiting } = partOf(parsed);
  const file = {
    parsed,
    changed: new Set<string>(),
    moved: new Map<string, string>(),
    faults: [...parsed.faults],
    dropped: new Set<ReadResource>(),
    waiting,
  };
  await writeBatches(tools, people, batches, file);
  return file;
}

/** Rows that name a patient come first: those that only point at another resource then find whose that is. */
async function takeWaiting(tools: ImportTools, people: People, files: readonly FileInHand[]): Promise<void> {
  for (const namesPatient of [true, false]) {
    for (const file of files) {
      const batches = new Map<string | null, ReadResource[]>();
      for (const row of file.waiting) {
        if (row.patients.length > 0 !== namesPatient) continue;
        const whose = await people.of(row);
        if ('reason' in whose) {
          file.faults.push({ index: row.index, id: row.id, reason: whose.reason });
          file.dropped.add(row);
          continue;
        }
        const owners = whose.patients.length > 0 ? whose.patients : [null];
        for (const owner of owners) batches.set(owner, [...(batches.get(owner) ?? []), whose.row]);
      }
      const parts = [...batches].map(([patient, resources]) => ({ patient, resources }));
      await writeBatches(tools, people, parts, file);
    }
  }
}

function summary({ parsed, changed, moved, faults, dropped }: FileInHand): Imported {
  const rows = parsed.resources.filter((row) => !dropped.has(row));
  const fresh = rows.filter((row) => changed.has(`${row.type}/${row.id}`)).length;
  return {
    name: parsed.name,
    refused: parsed.refused,
    written: fresh,
    unchanged: rows.length - fresh,
    patients: rows
      .filter(({ type }) => type === 'Patient')
      .map(({ id }) => moved.get(`Patient/${id}`)?.split('/')[1] ?? id),
    faults: faults.toSorted((one, other) => one.index - other.index),
    assigned: rows.flatMap((row) => {
      const key = `${row.type}/${row.id}`;
      const here = moved.get(key);
      if (here !== undefined && row.patients.length < 2) return [{ from: key, id: here }];
      return row.assigned ? [{ from: `entry ${row.index}`, id: key }] : [];
    }),
  };
}
