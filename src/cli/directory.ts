import { readReferral } from '../care/help/referral.ts';
import { type ReadFiles, readHelp, readHomes } from '../main/directory-files.ts';
import type { DirectoryChange } from '../turn/directory.ts';
import { choosePractice, withStores } from './open.ts';
import { operator } from './practice.ts';

/** Faults that are printed; the rest is counted. */
const MOST_PRINTED = 50;

type Options = { readonly practice?: string; readonly replace?: boolean };

/** Loads a directory of medical homes. 0 when all landed, 1 when some did not, 2 when nothing could be read. */
export function loadHomes(path: string, options: Options): Promise<number> {
  const read = readHomes(path);
  return load('medical homes', read, options, (stores, practice, audit) =>
    stores.directory.load({ practice, kind: 'homes', replace: options.replace === true }, read.entries, {
      ...audit,
      did: 'directory-loaded',
      what: 'homes',
    }),
  );
}

/** Loads help of the community. As `loadHomes`. */
export function loadHelp(path: string, options: Options): Promise<number> {
  const read = readHelp(path);
  return load('services', read, options, (stores, practice, audit) =>
    stores.directory.load({ practice, kind: 'help', replace: options.replace === true }, read.entries, {
      ...audit,
      did: 'directory-loaded',
      what: 'help',
    }),
  );
}

type Stores = Parameters<Parameters<typeof withStores>[0]>[0];

async function load(
  what: string,
  read: ReadFiles<unknown>,
  options: Options,
  put: (
    stores: Stores,
    practice: string,
    audit: { readonly at: number; readonly who: string; readonly why: null },
  ) => Promise<DirectoryChange>,
): Promise<number> {
  for (const { file, line, id, reason } of read.faults.slice(0, MOST_PRINTED)) {
    const where = line === 0 ? file : `${file}: line ${line}`;
    process.stderr.write(`${where}: ${id === null ? '' : `${id}: `}${reason}\n`);
  }
  if (read.faults.length > MOST_PRINTED)
    process.stderr.write(`and ${read.faults.length - MOST_PRINTED} more faults\n`);
  if (read.entries.length === 0) {
    process.stderr.write(`No ${what} were found in ${read.files} files; nothing was changed.\n`);
    return 2;
  }
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const { added, changed, unchanged, removed } = await put(stores, practice.id, {
      at: Date.now(),
      who: operator(),
      why: null,
    });
    process.stdout.write(
      `${practice.id}: ${read.entries.length} ${what}: ${added} new, ${changed} changed, ${unchanged} unchanged, ` +
        `${removed} removed; ${read.passed} passed over, ${read.faults.length} not read\n`,
    );
    return read.faults.length > 0 ? 1 : 0;
  });
}

/** Lists how families' ways to help stand: one line each, what is open first. Names no person but by id. */
export function listReferrals(options: Options): Promise<number> {
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const rows: (readonly [status: string, line: string])[] = [];
    for (const patient of await stores.records.patients(practice.id)) {
      for (const { type, resource } of await stores.records.resources(practice.id, patient)) {
        const task = type === 'Task' ? readReferral(resource) : null;
        if (task === null) continue;
        const { status, reason, name, at } = task;
        const why = reason === null ? '' : ` (${reason})`;
        rows.push([status, `${at.slice(0, 10)}  ${status}${why}  Patient/${patient}  ${name}`]);
      }
    }
    const isOpen = (status: string) => ['requested', 'accepted'].includes(status);
    rows.sort(
      (one, other) => Number(isOpen(other[0])) - Number(isOpen(one[0])) || (one[1] < other[1] ? -1 : 1),
    );
    for (const [, line] of rows) process.stdout.write(`${line}\n`);
    if (rows.length === 0) process.stdout.write('No referrals.\n');
    return 0;
  });
}
