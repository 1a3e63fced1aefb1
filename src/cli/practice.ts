import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Temporal } from 'temporal-polyfill';
import { Conflict, Faults, Refused } from '../errors.ts';
import type { Stores } from '../main/stores.ts';
import { type SetInConsole, setInConsole } from '../practice/console-sections.ts';
import { type Change, changesBetween, keptBeside } from '../practice/file-changes.ts';
import { changedHolds } from '../practice/legal-holds.ts';
import type { Practice } from '../practice/practice.ts';
import { openPracticeFile } from '../practice/practice-file.ts';
import { auditOnly } from '../turn/commit.ts';
import { withStores } from './open.ts';

/** Loads against somebody who changes the same settings in the console, before we give up. */
const TRIES = 3;

/**
 * Makes or changes a practice from its file, and says which settings become others and who had set them in the console. What
 * the file does not name stays. Nothing is written when the file has a fault, or when this is only a look.
 */
export async function loadPractice(
  file: string,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<number> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Refused(404, 'no-file', `${file} cannot be read.`);
  }
  const written = named(file, () => openPracticeFile(text));
  // What no practice could be made of needs no store: it says so at once.
  if (written.id === null) named(file, () => written.onto(null));
  return withStores(async (stores) => {
    for (let tries = 1; ; tries += 1) {
      const before = written.id === null ? null : await stores.practices.find(written.id);
      const after = named(file, () => written.onto(before));
      const changes = before === null ? [] : changesBetween(before, after);
      try {
        // Before it is written down that they are the file's.
        const lines = await linesOf(stores, after, changes);
        const result = dryRun ? looked(before, changes) : await save(stores, before, after, changes);
        const where = `(${after.name}; texts to ${after.numbers.join(', ')})`;
        const kept = before === null ? [] : keptBeside(after, written.names);
        if (kept.length > 0)
          lines.push(`  stays as it was, as the file does not name it: ${kept.join(', ')}`);
        if (dryRun) lines.push('Nothing was written: this was a look.');
        process.stdout.write([`${after.id}: ${result} ${where}`, ...lines, ''].join('\n'));
        return 0;
      } catch (error) {
        if (!(error instanceof Conflict) || tries === TRIES) throw error;
      }
    }
  });
}

function looked(before: Practice | null, changes: readonly Change[]): string {
  return before === null ? 'would be created' : changes.length === 0 ? 'unchanged' : 'would be changed';
}

async function save(
  stores: Stores,
  before: Practice | null,
  after: Practice,
  changes: readonly Change[],
): Promise<string> {
  const by = { at: Date.now(), who: operator() };
  const why = before === null ? null : changes.map(({ name }) => name).join(', ');
  const audit = { ...by, did: 'practice-loaded', what: after.id, why };
  const result = await stores.practices.save(after, audit, before ?? undefined);
  for (const { did, patient } of changedHolds(before, after)) {
    const entry = { ...by, did, what: `Patient/${patient}`, why: 'legal hold' };
    await stores.conversations.commit(auditOnly(after.id, entry));
  }
  return result;
}

/** What each setting was and becomes, and whose of the console it was. */
async function linesOf(stores: Stores, practice: Practice, changes: readonly Change[]): Promise<string[]> {
  if (changes.length === 0) return [];
  const console = await setInConsole(stores.audit.entries(practice.id));
  const lines: string[] = [];
  for (const { name, gone, comes } of changes) {
    const set = console.get(name);
    const whose = set === undefined ? '' : `, in place of what ${await setBy(stores, practice, set)}`;
    lines.push(`  ${name}: as the file says${whose}`);
    lines.push(...gone.map((line) => `    - ${line}`), ...comes.map((line) => `    + ${line}`));
  }
  return lines;
}

async function setBy(stores: Stores, { id, zone }: Practice, { who, at }: SetInConsole): Promise<string> {
  const name = (await stores.staff.byId(id, who))?.name ?? who;
  const when = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return `${name} set in the console on ${when.toString({ smallestUnit: 'minute' }).replace('T', ' at ')}`;
}

/** Faults under the file's own name: a script may load several. */
function named<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Faults ? new Faults(file, error.faults) : error;
  }
}

/** Who the audit log names for what is done at a terminal. */
export function operator(): string {
  return `terminal:${userInfo().username}`;
}
