import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Refused } from '../errors.ts';
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
  const practice = readPractice(text);
  return withStores(async (stores) => {
    const result = await stores.practices.save(practice, {
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

/** Who the audit log names for what is done at a terminal. */
export function operator(): string {
  return `terminal:${userInfo().username}`;
}
