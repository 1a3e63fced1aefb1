import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type HsdsFile, helpFromHsds } from '../care/help/from-hsds.ts';
import type { Help } from '../care/help/help.ts';
import { homesFromCsv } from '../care/homes/from-csv.ts';
import { homesFromPlanNet } from '../care/homes/from-plan-net.ts';
import type { Home, LoadFault } from '../care/homes/home.ts';

/** What files hold of one kind of directory, and what of them could not be read. */
export type ReadFiles<Entry> = {
  readonly entries: readonly Entry[];
  readonly faults: readonly (LoadFault & { readonly file: string })[];
  /** Sound, and nothing that people are sent to. */
  readonly passed: number;
  readonly files: number;
};

/** A directory of the whole country is a few hundred MB; more than this in one file is a mistake. */
const FILE_BYTES_MOST = 256 * 1024 * 1024;

/** Medical homes from CSV and from FHIR (Plan-Net). The FHIR files of one call belong together: they name each other. */
export function readHomes(path: string): ReadFiles<Home> {
  const { files, faults } = filesAt(path, /\.(?:csv|json|ndjson|jsonl)(?:\.gz)?$/i);
  const homes = new Map<string, Home>();
  let passed = 0;
  for (const { name, bytes } of files.filter((file) => /\.csv$/i.test(file.name))) {
    const read = homesFromCsv(new TextDecoder().decode(bytes));
    for (const home of read.entries) homes.set(home.id, home);
    faults.push(...read.faults.map((fault) => ({ ...fault, file: name })));
  }
  const fhir = files.filter((file) => !/\.csv$/i.test(file.name));
  const read = homesFromPlanNet(fhir);
  for (const home of read.entries) homes.set(home.id, home);
  passed += read.passed;
  faults.push(
    ...read.faults.map((fault) => ({ ...fault, file: fhir.length === 1 ? (fhir[0]?.name ?? '') : path })),
  );
  faults.push(...read.refused.map(({ name, reason }) => ({ file: name, line: 0, id: null, reason })));
  return { entries: [...homes.values()], faults, passed, files: files.length };
}

/** Help of the community from HSDS: JSON files, or a folder of tables, which belong together. */
export function readHelp(path: string): ReadFiles<Help> {
  const { files, faults } = filesAt(path, /\.(?:csv|json|ndjson|jsonl)$/i);
  const texts: HsdsFile[] = files.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }));
  const read = helpFromHsds(texts);
  faults.push(...read.faults.map((fault) => ({ ...fault, file: fault.file ?? path })));
  return { entries: read.entries, faults, passed: read.passed, files: files.length };
}

function filesAt(path: string, wanted: RegExp) {
  const faults: (LoadFault & { file: string })[] = [];
  const files: { name: string; bytes: Uint8Array }[] = [];
  const read = (name: string): void => {
    try {
      if (statSync(name).size > FILE_BYTES_MOST) throw new RangeError('larger than 256 MB');
      files.push({ name, bytes: readFileSync(name) });
    } catch (error) {
      const reason = error instanceof RangeError ? error.message : 'cannot be read';
      faults.push({ file: name, line: 0, id: null, reason });
    }
  };
  const at = statSync(path, { throwIfNoEntry: false });
  if (at === undefined)
    faults.push({ file: path, line: 0, id: null, reason: 'there is no such file or folder' });
  else if (!at.isDirectory()) read(path);
  else
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }).sort((one, other) =>
      one.name < other.name ? -1 : 1,
    ))
      if (wanted.test(entry.name) && !entry.isDirectory()) read(join(entry.parentPath, entry.name));
  return { files, faults };
}
