import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Faults, Refused } from '../errors.ts';
import type { Practice } from '../practice/practice.ts';
import { readPractice } from '../practice/practice-file.ts';
import { withStores } from './open.ts';

/** Makes or changes a practice from its file. Nothing is written when the file has a fault. */
export async function loadPractice(file: string): Promise<number> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Refused(404, 'no-file', `${file} cannot be read.`);
  }
  const practice = read(file, text);
  return withStores(async (stores) => {
    // Programs have files of their own: what was loaded from them stays. So does a legal hold that was placed in the console,
    // unless the file says which there are: a file that knows of none must not let a record go.
    const { programs, legalHolds } = (await stores.practices.find(practice.id)) ?? {};
    const kept = {
      ...practice,
      ...(programs !== undefined && { programs }),
      ...(practice.legalHolds === undefined && legalHolds !== undefined && { legalHolds }),
    };
    const result = await stores.practices.save(kept, {
      at: Date.now(),
      who: operator(),
      did: 'practice-loaded',
      what: practice.id,
      why: null,
    });
    process.stdout.write(
      `${practice.id}: ${result} (${practice.name}; texts to ${practice.numbers.join(', ')})\n`,
    );
    return 0;
  });
}

/** Faults under the file's own name: a script may load several. */
function read(file: string, text: string): Practice {
  try {
    return readPractice(text);
  } catch (error) {
    throw error instanceof Faults ? new Faults(file, error.faults) : error;
  }
}

/** Who the audit log names for what is done at a terminal. */
export function operator(): string {
  return `terminal:${userInfo().username}`;
}
