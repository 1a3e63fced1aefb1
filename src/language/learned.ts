import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { LATIN, type Learned, learnAll } from './learning.ts';
import { pack, unpack } from './packed.ts';
import { LANGUAGES } from './phrases.ts';

let learned: Learned | null = null;

/**
 * What was learned from the phrases; it is learned once, in some seconds, and kept beside what Node compiles, where only
 * who may change the libraries may write: the next process finds it there as long as neither phrases nor the code that
 * learns changed. Where nothing can be written nothing is kept.
 */
export function known(): Learned {
  learned ??= readKept(keptPath()) ?? learnedElsewhere() ?? learnHere();
  return learned;
}

/** Learns in this process, and keeps it. */
export function learnHere(): Learned {
  const learnt = learnAll();
  keep(keptPath(), learnt);
  return learnt;
}

const PROCESS = join(import.meta.dirname, 'learning-process.ts');
/** More than what was learned takes as bytes. */
const HANDED_MOST = 64 * 1024 * 1024;

/** Waits while another process learns: this one never holds what learning takes, a fifth of a gigabyte. */
function learnedElsewhere(): Learned | null {
  try {
    return unpack(
      execFileSync(process.execPath, [PROCESS], {
        maxBuffer: HANDED_MOST,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  } catch {
    // No process to be had: it is learned here.
    return null;
  }
}

/** Has another process learn what must be learned, so that no message waits for it, save one that is earlier. */
export async function prepare(): Promise<void> {
  learned ??= readKept(keptPath());
  if (learned !== null) return;
  const child = spawn(process.execPath, [PROCESS], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // A process that ends meanwhile does not wait for it.
  child.unref();
  (child.stdout as Socket).unref();
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise<void>((resolveDone, reject) => {
    child.once('close', () => resolveDone());
    child.once('error', reject);
  });
  const done = unpack(Buffer.concat(chunks));
  if (done === null) throw new Error('learning ended without a result');
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
  for (const language of LATIN) read('answers', `${language}.txt`);
  read('concepts', 'common.txt');
  for (const name of [
    'concepts',
    'features',
    'learning',
    'letters',
    'linear',
    'moments',
    'normal',
    'packed',
    'phrases',
    'shorthand',
  ]) {
    read(`${name}.ts`);
  }
  return sum.digest('hex').slice(0, 16);
}

function readKept(path: string): Learned | null {
  try {
    return unpack(readFileSync(path));
  } catch {
    // Not there yet: it is learned anew.
    return null;
  }
}

/** Kept of what was learned from phrases or by code that has changed since: enough to go back and forth once. */
const KEPT_MOST = 2;

function keep(path: string, what: Learned): void {
  try {
    mkdirSync(KEPT, { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, pack(what));
    renameSync(draft, path);
    forgetOlder();
  } catch {
    // A folder that may not be written to: each process learns for itself.
  }
}

/** What others need lies in the same folder: only what this module wrote is looked at. */
function forgetOlder(): void {
  const files = readdirSync(KEPT)
    .filter((name) => /^understanding-[0-9a-f]+\.bin$/.test(name))
    .map((name) => ({ path: join(KEPT, name), at: statSync(join(KEPT, name)).mtimeMs }))
    .sort((one, other) => other.at - one.at);
  for (const { path } of files.slice(KEPT_MOST)) rmSync(path, { force: true });
}
