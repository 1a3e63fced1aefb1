import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Intent } from '../turn/ports.ts';
import { LATIN, type Learned, learnAll } from './learning.ts';
import { LANGUAGES } from './phrases.ts';

let learned: Learned | null = null;

/**
 * What was learned from the phrases; it is learned once, in a second or two, and kept beside what Node compiles, where
 * only who may change the libraries may write: the next process finds it there as long as neither phrases nor the code
 * that learns changed. Where nothing can be written nothing is kept.
 */
export function known(): Learned {
  if (learned !== null) return learned;
  const path = keptPath();
  const kept = readKept(path);
  learned = kept ?? learnAll();
  if (kept === null) keep(path, learned);
  return learned;
}

/** Has what must be learned learned on another thread, so that no message waits for it; a message that is earlier learns it itself. */
export async function prepare(): Promise<void> {
  learned ??= readKept(keptPath());
  if (learned !== null) return;
  const worker = new Worker(join(import.meta.dirname, 'learning-thread.ts'));
  // A process that ends meanwhile does not wait for it.
  worker.unref();
  const done = await new Promise<Learned>((resolveDone, reject) => {
    worker.once('message', resolveDone);
    worker.once('error', reject);
  });
  learned ??= done;
}

const KEPT = resolve(import.meta.dirname, '../../node_modules/.cache/porchlight');

function keptPath(): string {
  return join(KEPT, `understanding-${fingerprint()}.bin`);
}

/** Of everything that what is learned depends on: the phrases, the concepts and the code that learns. */
function fingerprint(): string {
  const sum = createHash('sha256');
  const read = (...path: readonly string[]) => sum.update(readFileSync(join(import.meta.dirname, ...path)));
  for (const language of LANGUAGES) {
    read('intents', `${language}.txt`);
    read('concepts', `${language}.txt`);
  }
  read('concepts', 'common.txt');
  for (const name of [
    'concepts',
    'features',
    'learning',
    'letters',
    'linear',
    'moments',
    'normal',
    'phrases',
    'shorthand',
  ]) {
    read(`${name}.ts`);
  }
  return sum.digest('hex').slice(0, 16);
}

type Head = {
  readonly names: readonly Intent[];
  readonly beginnings: readonly string[];
  readonly floats: readonly number[];
};

function readKept(path: string): Learned | null {
  try {
    const file = readFileSync(path);
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    const headLength = file.readUInt32LE(0);
    const { names, beginnings, floats } = JSON.parse(file.toString('utf8', 4, 4 + headLength)) as Head;
    let at = aligned(4 + headLength);
    const [intents, rarity, letters] = floats.map((length) => {
      const numbers = new Float32Array(bytes, at, length);
      at += numbers.byteLength;
      return numbers;
    });
    if (intents === undefined || rarity === undefined || letters === undefined) return null;
    return {
      names,
      intents: { numbers: intents, labels: names.length },
      rarity,
      beginnings: new Set(beginnings),
      letters: { numbers: letters, labels: LATIN.length },
    };
  } catch {
    // Not there yet, or cut short: it is learned anew.
    return null;
  }
}

function keep(path: string, { names, intents, rarity, beginnings, letters }: Learned): void {
  const arrays = [intents.numbers, rarity, letters.numbers];
  const head = Buffer.from(
    JSON.stringify({ names, beginnings: [...beginnings], floats: arrays.map(({ length }) => length) }),
  );
  const start = Buffer.alloc(aligned(4 + head.length));
  start.writeUInt32LE(head.length, 0);
  head.copy(start, 4);
  try {
    mkdirSync(KEPT, { recursive: true });
    const draft = `${path}.${process.pid}`;
    const parts = arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
    writeFileSync(draft, Buffer.concat([start, ...parts]));
    renameSync(draft, path);
  } catch {
    // A folder that may not be written to: each process learns for itself.
  }
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
