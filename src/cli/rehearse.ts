import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refused } from '../errors.ts';
import { openLog } from '../log.ts';
import { rehearse, type Script } from '../main/rehearsal/rehearse.ts';
import { choosePractice, withStores } from './open.ts';

const OWN = resolve(import.meta.dirname, '../../rehearsals');

/** The same moment every time, so that two runs can be compared; `while open` and `while closed` move on from it. */
const BEGINS = Date.parse('2026-11-23T16:00:00Z');

/**
 * Plays the transcripts of a folder (default: those that come with Porchlight) against the practice's settings, and prints
 * a line for each, with the reason where one failed. 0 when all passed, 1 when one did not; Refused where the folder has no
 * transcript.
 */
export async function rehearseFolder(options: {
  readonly folder: string | undefined;
  readonly practice?: string;
  /** False: without the language model, although one is set. */
  readonly model: boolean;
}): Promise<number> {
  const scripts = scriptsOf(resolve(options.folder ?? OWN));
  const { practice, config } = await withStores(async (stores, config) => ({
    practice: await choosePractice(stores, options.practice),
    config,
  }));
  const openai = options.model ? config.openai : null;
  const log = openLog('fatal');
  const failed: string[] = [];
  process.stdout.write(
    `Rehearsing ${scripts.length} conversations with the settings of ${practice.id}, ${openai === null ? 'without a language model' : `with ${openai.model}`}\n`,
  );
  for await (const played of rehearse(
    { config: { ...config, openai }, log, at: BEGINS },
    practice,
    scripts,
  )) {
    const { name, milliseconds, fault } = played;
    process.stdout.write(`${fault === null ? 'pass' : 'FAIL'}  ${name}  (${milliseconds} ms)\n`);
    if (fault === null) continue;
    failed.push(name);
    for (const line of fault.split('\n')) process.stdout.write(`        ${line}\n`);
  }
  process.stdout.write(`${scripts.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : 1;
}

/** The transcripts of a folder and the folders in it, or the one that is named. */
function scriptsOf(path: string): readonly Script[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new Refused(404, 'no-folder', `There is no ${path}: name a folder of transcripts (*.txt).`);
  }
  const folder = stats.isDirectory() ? path : dirname(path);
  const names = stats.isDirectory() ? globSync('**/*.txt', { cwd: folder }).sort() : [basename(path)];
  if (names.length === 0) {
    throw new Refused(404, 'no-transcripts', `There is no transcript (*.txt) in ${folder}.`);
  }
  return names.map((name) => ({
    name: name.replace(/\.txt$/, ''),
    transcript: readFileSync(join(folder, name), 'utf8'),
  }));
}
