import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { Refused } from '../errors.ts';
import { openLog } from '../log.ts';
import { type Played, rehearse, type Script } from '../main/rehearsal/rehearse.ts';
import type { Practice } from '../practice/practice.ts';
import { conformanceSheet, sideBySide } from './conformance.ts';
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
  /** Also prints the sheet against HL7's criteria. */
  readonly sheet?: boolean;
  /** Another model, tried beside the one that is set: 1 where anything passes with that one and fails with this. */
  readonly compare?: string;
}): Promise<number> {
  const scripts = scriptsOf(resolve(options.folder ?? OWN));
  const { practice, config, contents } = await withStores(async (stores, config) => {
    const practice = await choosePractice(stores, options.practice);
    return { practice, config, contents: await stores.content.list(practice.id) };
  });
  const openai = options.model ? config.openai : null;
  if (options.compare !== undefined && openai === null) {
    throw new Refused(
      400,
      'no-model',
      'Set a language model first (OPENAI_API_KEY or OPENAI_BASE_URL): two are compared.',
    );
  }
  const run = { practice, scripts, config: { ...config, openai } };
  const played = await playAll(run);
  const failed = played.filter(({ fault }) => fault !== null).length;
  process.stdout.write(`${scripts.length - failed} passed, ${failed} failed\n`);
  if (options.sheet === true) {
    const { evidenceOf } = await import('./conformance-evidence.ts');
    const evidence = evidenceOf(openai, contents, { zone: practice.zone, now: Date.now() });
    process.stdout.write(`\n${conformanceSheet(played, evidence)}`);
  }
  if (options.compare === undefined || openai === null) return failed === 0 ? 0 : 1;
  const other = { ...openai, model: options.compare };
  process.stdout.write(`\nThe same with ${other.model}\n`);
  const again = await playAll({ ...run, config: { ...config, openai: other } });
  const report = sideBySide({ model: openai.model, played }, { model: other.model, played: again });
  process.stdout.write(`\n${report.text}`);
  return report.worse === 0 ? 0 : 1;
}

/** Plays all of them and prints a line for each, with the reason where one failed. */
async function playAll(run: {
  readonly config: Config;
  readonly practice: Practice;
  readonly scripts: readonly Script[];
}): Promise<readonly Played[]> {
  const all: Played[] = [];
  const tools = { config: run.config, log: openLog('fatal'), at: BEGINS };
  for await (const played of rehearse(tools, run.practice, run.scripts)) {
    const { name, milliseconds, fault } = played;
    all.push(played);
    process.stdout.write(`${fault === null ? 'pass' : 'FAIL'}  ${name}  (${milliseconds} ms)\n`);
    for (const line of fault?.split('\n') ?? []) process.stdout.write(`        ${line}\n`);
  }
  return all;
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
