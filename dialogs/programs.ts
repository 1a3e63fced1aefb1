import { phrase } from '../src/care/phrase.ts';
import {
  businessDaysAfter,
  findProgram,
  type Program,
  stepAt,
  timelineOf,
  wordsFor,
} from '../src/practice/program.ts';
import type { ProgramActEvent } from '../src/turn/events.ts';
import { isQuiet } from '../src/turn/grief.ts';
import type { ProgramRun } from '../src/turn/session.ts';
import type { Turn } from '../src/turn/turn.ts';
import { inWakingHours } from '../src/turn/waking-hours.ts';
import { nudged } from './nudges.ts';
import { isUnwelcome, waitsUntil } from './outreach.ts';
import type { Talk } from './talk.ts';

const DAY_MS = 24 * 60 * 60_000;
/** A contact that could not be made for so long is left out: "how was your first day at home?" is stale by then. */
const STALE_MS = 3 * DAY_MS;

/** Staff begin, pause, go on with or stop a program. */
export async function actOnProgram(
  turn: Turn,
  event: ProgramActEvent,
  shipped: readonly Program[],
): Promise<void> {
  const program = findProgram(turn.practice, shipped, event.program);
  const { person } = turn.session;
  const run = turn.session.programs?.[event.program];
  const refused = program === null ? 'there is no such program' : whyNot(turn, event, program, run);
  if (program === null || refused !== null || person === null) {
    turn.settle(event.id, { ok: false, code: 'not-found', detail: refused ?? 'nobody is enrolled here' });
    return;
  }
  turn.settle(event.id, { ok: true });
  turn.note(`program-${event.act}`, event.program, null, event.by);
  switch (event.act) {
    case 'start': {
      const from = event.from ?? turn.now;
      const begun: ProgramRun = { patientId: event.patientId, from, state: 'on', done: [], by: event.by };
      // Of a discharge some days ago only what is still to come is said.
      const past = timelineOf(program, startOf(turn, begun)).filter(({ at }) => at < turn.now - DAY_MS);
      return goOn(turn, program, { ...begun, done: past.map(({ step }) => step.id) });
    }
    case 'pause':
      turn.cancel(timerOf(program.id));
      if (run !== undefined) keep(turn, program.id, { ...run, state: 'paused' });
      return;
    case 'resume':
      if (run !== undefined) goOn(turn, program, { ...run, state: 'on' });
      return;
    case 'stop':
      return endProgram(turn, program.id);
  }
}

function whyNot(
  turn: Turn,
  event: ProgramActEvent,
  program: Program,
  run: ProgramRun | undefined,
): string | null {
  const { person } = turn.session;
  if (person === null || person.patientId !== event.patientId)
    return 'nobody is enrolled here for this patient';
  const isFamily = person.relationship !== null;
  if (program.for !== 'anyone' && (program.for === 'family') !== isFamily)
    return `this program is for the ${program.for}`;
  if (event.act === 'start') {
    if (isQuiet(turn)) return 'the family is in grief: nothing is begun';
    return run === undefined ? null : 'it is under way already';
  }
  return run === undefined ? 'it is not under way' : null;
}

/** A program's next step came due: it is said, where it may be; else it waits, and what is stale is left out. */
export async function programDue(
  talk: Talk,
  data: Readonly<Record<string, string | number | null>>,
  shipped: readonly Program[],
): Promise<void> {
  const { turn } = talk;
  const id = String(data.program);
  const program = findProgram(turn.practice, shipped, id);
  const run = turn.session.programs?.[id];
  if (program === null || run === undefined || run.state !== 'on')
    return turn.note('program-dropped', id, null);
  if (isQuiet(turn)) {
    turn.note('program-stopped', id, 'grief');
    return endProgram(turn, id);
  }
  const due = timelineOf(program, startOf(turn, run)).find(({ step }) => !run.done.includes(step.id));
  if (due === undefined) return finish(turn, id);
  if (due.at > turn.now) return goOn(turn, program, run);
  const { step, at } = due;
  const done = { ...run, done: [...run.done, step.id] };
  const speaks = step.say !== undefined || step.ask !== undefined;
  const later = speaks && !isUnwelcome(turn, 'reminders') ? waitsUntil(talk) : null;
  if (later !== null && later - at < STALE_MS)
    return turn.schedule({ id: timerOf(id), at: later, kind: 'program', data });
  // What is for staff does not depend on whether the family can be written to.
  if (step.staff !== undefined)
    toStaff(turn, step.staff.note, {
      by: businessDaysAfter(turn.practice, run.from, step.staff.within),
      program,
    });
  if (speaks && later === null && !isUnwelcome(turn, 'reminders')) {
    nudged(turn);
    const values = { program: id, step: step.id, place: 0, total: 0 };
    if (step.ask !== undefined) await talk.begin('program', values);
    else turn.sayText(fill(turn, wordsFor(step.say ?? {}, localesOf(turn))));
  } else if (speaks) turn.note('program-skipped', `${id}/${step.id}`, later === null ? 'unwelcome' : 'stale');
  goOn(turn, program, done);
}

/** Something for staff out of a program, in their queue; by that moment where one is given. */
export function toStaff(
  turn: Turn,
  note: string,
  of: { readonly program: Program; readonly risk?: 'urgent' | 'routine'; readonly by?: number },
): void {
  const name = wordsFor(of.program.name, [turn.practice.languages[0] ?? 'en']);
  const until =
    of.by === undefined ? '' : ` (${new Date(of.by).toISOString().slice(0, 16).replace('T', ' ')} UTC)`;
  const handoff = turn.handOff({
    risk: of.risk ?? 'routine',
    reason: 'program',
    asked: turn.asked,
    note: `${name}: ${note}${until}`,
  });
  if (of.by !== undefined && of.by > turn.now && of.by < handoff.dueAt)
    turn.putHandoff({ ...handoff, dueAt: of.by });
}

/** The languages to look for words in: theirs, then the practice's own. */
export function localesOf(turn: Turn): readonly string[] {
  return [turn.session.locale, ...turn.practice.languages];
}

/** Words of a program with what they name filled in. */
export function fill(turn: Turn, text: string): string {
  const values: Readonly<Record<string, string>> = {
    practice: turn.practice.name,
    phone: turn.word(phrase('journey:phone', { phone: turn.practice.phone })),
    name: turn.chart?.patient.given ?? '',
  };
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Ends a program here, with what it still had to say. */
export function endProgram(turn: Turn, id: string): void {
  const { [id]: _, ...others } = turn.session.programs ?? {};
  turn.session.programs = others;
  turn.cancel(timerOf(id));
}

function finish(turn: Turn, id: string): void {
  endProgram(turn, id);
  turn.note('program-finished', id, null);
}

/** Keeps where a program stands, and puts its next step on the wake list; none left: it is over. */
function goOn(turn: Turn, program: Program, run: ProgramRun): void {
  const start = startOf(turn, run);
  const next = program.steps
    .filter(({ id }) => !run.done.includes(id))
    .toSorted((one, other) => stepAt(one, start) - stepAt(other, start))[0];
  if (next === undefined) {
    finish(turn, program.id);
    return;
  }
  keep(turn, program.id, run);
  const at = inWakingHours(Math.max(turn.now, stepAt(next, start)), turn.zones);
  turn.schedule({ id: timerOf(program.id), at, kind: 'program', data: { program: program.id } });
}

function keep(turn: Turn, id: string, run: ProgramRun): void {
  turn.session.programs = { ...turn.session.programs, [id]: run };
}

function startOf(turn: Turn, { from }: ProgramRun) {
  return { from, zone: turn.zones[0], practice: turn.practice };
}

function timerOf(program: string): string {
  return `program:${program}`;
}
