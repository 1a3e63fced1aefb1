import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Imported, type ImportTools, importFiles as importTogether } from '../main/importing.ts';
import { choosePractice, withStores } from './open.ts';
import { operator } from './practice.ts';

/** What is looked for in a folder. A file that is named is read whatever it is called. */
const READABLE = /\.(json|ndjson|jsonl)(\.gz)?$/i;

/** Faults of one file that are printed; the rest is counted. */
const FAULTS_PRINTED = 50;

/** Loads files and folders. 0 when everything landed, 1 when some did not, 2 when nothing could be read. */
export async function importFiles(
  paths: readonly string[],
  options: { readonly practice?: string },
): Promise<number> {
  const found = paths.flatMap(filesAt);
  const unreadable = found.filter((file) => 'reason' in file);
  for (const file of unreadable)
    process.stderr.write(`${file.path}: ${'reason' in file ? file.reason : ''}\n`);
  const files = found.flatMap((file) => ('reason' in file ? [] : [file.path]));
  if (files.length === 0) {
    if (unreadable.length === 0)
      process.stderr.write('There is no .json, .ndjson or .jsonl file there (gz or not).\n');
    return 2;
  }
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const tools = { records: stores.records, practice, who: operator(), at: Date.now() };
    const results = await run(tools, files);
    const read = results.filter((result) => result.refused === null);
    if (read.length === 0) return 2;
    const failed =
      unreadable.length > 0 || results.some((result) => result.refused !== null || result.faults.length > 0);
    return failed ? 1 : 0;
  });
}

/** Bundles hold whole patients and are taken one by one; lines and single resources may belong to each other. */
async function run(tools: ImportTools, files: readonly string[]): Promise<readonly Imported[]> {
  const results: Imported[] = [];
  const together: { name: string; bytes: Uint8Array }[] = [];
  const begun = bar(files.length);
  for (const path of files) {
    const file = { name: path, bytes: readFileSync(path) };
    if (isBundle(path, file.bytes)) results.push(...(await importTogether(tools, [file])));
    else together.push(file);
    begun.step(basename(path));
  }
  results.push(...(await importTogether(tools, together)));
  begun.end();
  for (const result of results) print(result);
  return results;
}

function isBundle(path: string, bytes: Buffer): boolean {
  if (/\.(ndjson|jsonl)(\.gz)?$/i.test(path)) return false;
  // Packed files are taken as bundles: that is how records are handed over.
  return path.endsWith('.gz') || bytes.includes('"Bundle"');
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
  for (const { from, id } of assigned) process.stdout.write(`${name}: ${from}: has the id ${id} here\n`);
  for (const fault of faults.slice(0, FAULTS_PRINTED)) {
    process.stdout.write(`${name}: entry ${fault.index}: ${fault.id ?? 'no id'}: ${fault.reason}\n`);
  }
  if (faults.length > FAULTS_PRINTED)
    process.stdout.write(`${name}: and ${faults.length - FAULTS_PRINTED} more\n`);
}

type Found = { readonly path: string } | { readonly path: string; readonly reason: string };

function filesAt(path: string): Found[] {
  try {
    if (!statSync(path).isDirectory()) return [{ path }];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && READABLE.test(entry.name))
      .map((entry) => ({ path: join(entry.parentPath, entry.name) }))
      .sort((one, other) => one.path.localeCompare(other.path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return [
      { path, reason: code === 'ENOENT' ? 'there is no such file or folder' : `cannot be read (${code})` },
    ];
  }
}

/** A progress bar on a terminal; in a pipe nothing, the summary lines are enough. */
function bar(total: number): { step(name: string): void; end(): void } {
  if (process.stderr.isTTY !== true) return { step: () => undefined, end: () => undefined };
  let done = 0;
  return {
    step: (name) => {
      done += 1;
      const filled = Math.round((done / total) * 24);
      process.stderr.write(
        `\r[${'#'.repeat(filled)}${'.'.repeat(24 - filled)}] ${done}/${total} ${name.slice(0, 40).padEnd(40)}`,
      );
    },
    end: () => void process.stderr.write('\n'),
  };
}
