import { createInterface } from 'node:readline/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Refused } from '../errors.ts';
import type { Stores } from '../main/stores.ts';
import { keysOf } from '../store/keys.ts';
import { auditOnly } from '../turn/commit.ts';
import { unknownPatient } from './export.ts';
import { choosePractice, withStores } from './open.ts';
import { operator } from './practice.ts';

/** Removes all that is held on a patient. 0 when it is gone, 1 under legal hold, 2 for a patient nobody knows, or without a yes. */
export async function erasePatient(options: {
  readonly practice?: string;
  readonly patient: string;
  readonly yes?: boolean;
}): Promise<number> {
  return withStores(async (stores) => {
    const { id: practice, legalHolds = [] } = await choosePractice(stores, options.practice);
    const { patient } = options;
    if (!(await stores.holdings.knows(practice, patient))) throw unknownPatient(practice, patient);
    if (legalHolds.includes(patient)) {
      const did = { at: Date.now(), who: operator(), did: 'erase-refused', what: `Patient/${patient}` };
      await stores.conversations.commit(auditOnly(practice, { ...did, why: 'legal hold' }));
      throw new Refused(409, 'legal-hold', `${patient} is under legal hold: nothing was erased.`);
    }
    if (options.yes !== true && !(await agreed(practice, patient))) {
      throw new Refused(400, 'not-agreed', 'Nothing was erased.');
    }
    const erased = await stores.erase(practice, patient, { who: operator(), now: Date.now });
    const counts = Object.entries(erased).map(([name, count]) => `${count} ${name}`);
    process.stdout.write(`${patient}: erased (${counts.join(', ')})\n`);
    process.stdout.write('Opt-outs of their numbers stay in force, and the audit log keeps its entries.\n');
    await forgetOnDisk(stores, practice);
    return 0;
  });
}

async function agreed(practice: string, patient: string): Promise<boolean> {
  if (process.stdin.isTTY !== true) {
    const message = 'Erasing cannot be undone, and there is no terminal to ask at: say it with --yes.';
    throw new Refused(400, 'not-agreed', message);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const question = `All that ${practice} holds on ${patient} is removed for good. To go on, type the patient's id: `;
    // Ctrl-C and Ctrl-D close the terminal, and the question would wait for ever.
    const closed = new Promise<string>((end) => terminal.once('close', () => end('')));
    return (await Promise.race([terminal.question(question), closed])).trim() === patient;
  } finally {
    terminal.close();
  }
}

/** How long a rewrite of the append-only file is waited for, and how often it is looked at. */
const REWRITE_MS = 60_000;
const LOOK_AGAIN_MS = 50;

/**
 * The append-only file holds what was until it is written anew. It is waited for: a private Redis ends with its last user,
 * and a rewrite with it. Some hosted Redis rewrite by themselves and refuse the command.
 */
async function forgetOnDisk({ redis }: Stores, practice: string): Promise<void> {
  const key = keysOf(practice).audit;
  try {
    await redis.command(key, 'BGREWRITEAOF');
    for (let waited = 0; waited < REWRITE_MS; waited += LOOK_AGAIN_MS) {
      const info = String(await redis.command(key, 'INFO', 'persistence'));
      if (!/aof_rewrite_(in_progress|scheduled):1/.test(info)) {
        if (!info.includes('aof_last_bgrewrite_status:ok')) break;
        process.stdout.write("Redis' append-only file is written anew: nothing of it is on its disk.\n");
        return;
      }
      await pause(LOOK_AGAIN_MS);
    }
  } catch {
    // Said below.
  }
  process.stderr.write(
    "Redis' append-only file still holds what was erased: run BGREWRITEAOF there, or wait until it rewrites itself.\n",
  );
}
