import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { Refused } from '../errors.ts';
import { root } from '../main/workshop.ts';
import { type Program, type ProgramStep, type Texts, timelineOf } from '../practice/program.ts';
import { readProgram, readPrograms } from '../practice/program-file.ts';
import { choosePractice, withStores, withWorkshop } from './open.ts';
import { operator } from './practice.ts';

/** A preview needs a day to begin on and a place to be: a Monday in Chicago, without holidays. */
const SAMPLE = {
  from: Date.parse('2026-06-01T15:00:00Z'),
  zone: 'America/Chicago',
  practice: { zone: 'America/Chicago', holidays: [] },
} as const;
const NAMES: Readonly<Record<string, string>> = {
  practice: 'Your practice',
  phone: '(312) 555-0100',
  name: 'Ana',
};

/**
 * Prints what a program file would say to a sample patient and when, in each language that has all its texts, and names what
 * the other languages lack. 0 when it is right; a fault throws Faults with the line.
 */
export function checkProgram(file: string): number {
  const program = readProgram(textOf(file), file);
  const languages = languagesOf(program);
  const out = (line: string) => process.stdout.write(`${line}\n`);
  out(`${program.id}: ${program.name.en} (for: ${program.for}; ${program.steps.length} steps)`);
  for (const { language, missing } of languages.filter((one) => one.missing > 0))
    out(
      `${language}: ${missing} texts are missing; those are said in the practice's own language, or English`,
    );
  for (const { language } of languages.filter((one) => one.missing === 0)) {
    out(`\n== ${language}`);
    for (const { step, at } of timelineOf(program, SAMPLE)) printStep(step, at, language, out);
  }
  return 0;
}

function printStep(step: ProgramStep, at: number, language: string, out: (line: string) => void): void {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(SAMPLE.zone);
  const day = step.businessDay === undefined ? `day ${step.day ?? 0}` : `business day ${step.businessDay}`;
  out(`${local.toPlainDate()} ${local.toPlainTime().toString().slice(0, 5)}  ${step.id} (${day})`);
  const say = (texts: Texts) =>
    (texts[language] ?? '').replace(/\{\{\s*(\w+)\s*\}\}/g, (all, name) => NAMES[name] ?? all);
  if (step.staff !== undefined)
    out(`    to staff, within ${step.staff.within} business days: ${step.staff.note}`);
  if (step.say !== undefined) out(`    "${say(step.say)}"`);
  for (const question of step.ask ?? []) {
    out(`    "${say(question.text)}"  [${question.answer}]`);
    for (const { text, score } of question.choices ?? [])
      out(`        - ${say(text)}${score === undefined ? '' : ` (${score})`}`);
    for (const alert of question.alerts ?? []) {
      const when =
        alert.is ?? (alert.atLeast === undefined ? `${alert.atMost} or less` : `${alert.atLeast} or more`);
      out(`        ${when}: to staff, ${alert.risk}: ${alert.note}`);
    }
  }
  if (step.total !== undefined)
    out(`    sum ${step.total.atLeast} or more: to staff, ${step.total.risk}: ${step.total.note}`);
}

/** The languages that any text is in, with how many texts each lacks. */
function languagesOf(program: Program): readonly { readonly language: string; readonly missing: number }[] {
  const texts = textsOf(program);
  const all = [...new Set(texts.flatMap((one) => Object.keys(one)))];
  return all.map((language) => ({
    language,
    missing: texts.filter((one) => one[language] === undefined).length,
  }));
}

/** Every text of a program. */
export function textsOf({ name, steps }: Program): readonly Texts[] {
  const ofStep = ({ say, ask = [], total }: ProgramStep) => [
    ...(say === undefined ? [] : [say]),
    ...(total === undefined ? [] : [total.say]),
    ...ask.flatMap(({ text, choices = [], alerts = [] }) => [
      text,
      ...choices.map((choice) => choice.text),
      ...alerts.map((alert) => alert.say),
    ]),
  ];
  return [name, ...steps.flatMap(ofStep)];
}

/** Makes a program the practice's own, in place of one of the same id; a program under way goes on with the new words. */
export async function loadProgram(file: string, options: { readonly practice?: string }): Promise<number> {
  const program = readProgram(textOf(file), file);
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const others = (practice.programs ?? []).filter(({ id }) => id !== program.id);
    const entry = { at: Date.now(), who: operator(), did: 'program-loaded', what: program.id, why: null };
    const result = await stores.practices.save({ ...practice, programs: [...others, program] }, entry);
    process.stdout.write(`${practice.id}: ${program.id} ${result}\n`);
    return 0;
  });
}

/** Prints the programs that the practice has: its own, and those that come with Porchlight. */
export async function listPrograms(options: { readonly practice?: string }): Promise<number> {
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const own = practice.programs ?? [];
    const shipped = readPrograms(resolve(root, 'programs')).filter(
      ({ id }) => !own.some((one) => one.id === id),
    );
    for (const { id, name, for: whom, steps } of [...own, ...shipped])
      process.stdout.write(`${id}\t${whom}\t${steps.length} steps\t${name.en ?? ''}\n`);
    return 0;
  });
}

/** Begins, pauses, goes on with or stops a program for a patient, as staff would. 0 when done, 1 when it may not be done. */
export async function actOnProgram(
  act: 'start' | 'pause' | 'resume' | 'stop',
  program: string,
  options: {
    readonly practice?: string;
    readonly patient: string;
    readonly proxy?: string;
    readonly from?: string;
  },
): Promise<number> {
  const from = options.from === undefined ? null : Date.parse(options.from);
  if (from !== null && Number.isNaN(from)) throw new Refused(400, 'from', 'Write the day as 2026-12-25.');
  return withWorkshop(null, async ({ work }, stores) => {
    const practice = await choosePractice(stores, options.practice);
    const { patient, proxy = null } = options;
    const conversation = await stores.conversations.conversationOfPerson(practice.id, patient, proxy);
    const outcome = await work.perform(practice.id, conversation, {
      kind: 'program-act',
      id: randomUUID(),
      at: Date.now(),
      act,
      patientId: patient,
      program,
      from,
      by: operator(),
    });
    if (outcome.ok) process.stdout.write(`${program}: ${act} done for ${patient}\n`);
    else process.stderr.write(`${program}: ${outcome.detail}\n`);
    return outcome.ok ? 0 : 1;
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refused(404, 'no-file', `${file} cannot be read.`);
  }
}
