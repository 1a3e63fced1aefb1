import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Imported, importFiles as importTogether } from '../main/importing.ts';
import { choosePractice, withStores } from './open.ts';
import { operator } from './practice.ts';

/** What is looked for in a folder. A file that is named is read whatever it is called. */
const READABLE = /\.(json|ndjson|jsonl)(\.gz)?$/i;

/** Faults of one file that are printed, and ids given to what is no patient; the rest is counted. */
const MOST_PRINTED = 50;
const IDS_PRINTED = 10;

/** Loads files and folders. 0 when everything landed, 1 when some did not, 2 when nothing could be read. */
export async function importFiles(
  paths: readonly string[],
  options: { readonly practice?: string },
): Promise<number> {
  const found = paths.flatMap(filesAt);
  const unreadable = found.filter((file) => 'reason' in file);
  const files = [...new Set(found.flatMap((file) => ('reason' in file ? [] : [file.path])))];
  if (files.length === 0) {
    for (const { path, reason } of unreadable) process.stderr.write(`${path}: ${reason}\n`);
    if (unreadable.length === 0)
      process.stderr.write('There is no .json, .ndjson or .jsonl file there (gz or not).\n');
    return 2;
  }
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const begun = bar(files.length);
    const { records } = stores;
    const settled = (result: Imported): void => begun.above(() => print(result));
    const tools = { records, practice, who: operator(), at: Date.now(), settled };
    const results = await importTogether(tools, read(files, unreadable, begun));
    begun.end();
    for (const { path, reason } of unreadable) process.stderr.write(`${path}: ${reason}\n`);
    const landed = results.filter((result) => result.refused === null);
    if (landed.length === 0) return 2;
    const failed = results.some((result) => result.refused !== null || result.faults.length > 0);
    return failed || unreadable.length > 0 ? 1 : 0;
  });
}

/** Each file's bytes when its turn comes: a folder may hold more than fits into memory. */
function* read(files: readonly string[], unreadable: Unreadable[], begun: Bar) {
  for (const path of files) {
    begun.step(basename(path));
    try {
      yield { name: path, bytes: readFileSync(path) };
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) });
    }
  }
}

function print({ name, refused, written, unchanged, patients, faults, assigned }: Imported): void {
  if (refused !== null) {
    process.stdout.write(`${name}: refused: ${refused}\n`);
    return;
  }
  const people = patients.length === 0 ? '' : `, patients ${patients.join(' ')}`;
  process.stdout.write(
    `${name}: ${written} written, ${unchanged} unchanged, ${faults.length} not read${people}\n`,
  );
  // Patients' ids are what other commands ask for: all of them; of the rest some.
  const others = assigned.filter(({ id }) => !id.startsWith('Patient/'));
  const told = [...assigned.filter(({ id }) => id.startsWith('Patient/')), ...others.slice(0, IDS_PRINTED)];
  for (const { from, id } of told) process.stdout.write(`${name}: ${from}: has the id ${id} here\n`);
  if (others.length > IDS_PRINTED)
    process.stdout.write(`${name}: and ${others.length - IDS_PRINTED} more ids\n`);
  for (const fault of faults.slice(0, MOST_PRINTED)) {
    process.stdout.write(`${name}: entry ${fault.index}: ${fault.id ?? 'no id'}: ${fault.reason}\n`);
  }
  if (faults.length > MOST_PRINTED)
    process.stdout.write(`${name}: and ${faults.length - MOST_PRINTED} more faults\n`);
}

type Unreadable = { readonly path: string; readonly reason: string };

function filesAt(path: string): ({ readonly path: string } | Unreadable)[] {
  try {
    if (!statSync(path).isDirectory()) return [{ path }];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => READABLE.test(entry.name) && !entry.isDirectory())
      .map((entry) => ({ path: join(entry.parentPath, entry.name) }))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  } catch (error) {
    return [{ path, reason: reasonOf(error) }];
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  return code === 'ENOENT' ? 'there is no such file or folder' : `cannot be read (${code})`;
}

type Bar = {
  /** The next of the files begins. */
  step(name: string): void;
  /** Prints something, the bar out of its way. */
  above(print: () => void): void;
  end(): void;
};

/** A progress bar on a terminal; in a pipe nothing, the summary lines are enough. */
function bar(total: number): Bar {
  if (process.stderr.isTTY !== true) {
    return { step: () => undefined, above: (print) => print(), end: () => undefined };
  }
  let begun = 0;
  let shown = '';
  const draw = (): void => void process.stderr.write(`\r\u001b[K${shown}`);
  return {
    step: (name) => {
      const filled = Math.round((begun / total) * 24);
      begun += 1;
      shown = `[${'#'.repeat(filled)}${'.'.repeat(24 - filled)}] ${begun}/${total} ${name.slice(0, 40)}`;
      draw();
    },
    above: (print) => {
      process.stderr.write('\r\u001b[K');
      print();
      draw();
    },
    end: () => {
      shown = '';
      draw();
    },
  };
}
