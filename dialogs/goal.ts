import { isWholeStep, missingParts, partsOf, startOf } from '../src/care/action-plan.ts';
import { SURE_ENOUGH, type Written, withGoal } from '../src/care/goals.ts';
import { phrase } from '../src/care/phrase.ts';
import { riskOf } from '../src/care/risky-goals.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { readWhen } from '../src/turn/date-readers.ts';
import { plain, readAssent, readScale, readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { askWhen, type CheckDay, readCheckDay } from './goal-day.ts';
import { watchVisit } from './look-back.ts';
import { passOn } from './pass-on.ts';
import { keyAmong } from './questions-of.ts';
import { shape, shaped } from './shape.ts';

/** Rounds of less sureness before a smaller plan or none is offered (Brief Action Planning, JCOM 2014;21(1):17). */
const ROUNDS = 2;

const IDEAS = ['goal:ideas.move', 'goal:ideas.food', 'goal:ideas.rest'];
const LOW = ['goal:low.smaller', 'goal:low.keep', 'goal:low.stop'];

/** What a step that takes free words makes of "skip", "no" and "not sure". */
const NOTHING = '';
/** That they want to say the step anew. */
const CHANGE = ' ';
/** More than one number, where one was asked for. */
const SEVERAL = '  ';

/**
 * A goal by Brief Action Planning: own words, why, a step (what, when, where, how much, how often, from which day), how sure,
 * when to ask. Begins with `words` where they are known; what they tell already is not asked again.
 */
export const goal: Conversation = {
  name: 'goal',
  steps: {
    words: step({
      kind: 'open',
      ask: (turn, values) => {
        const words = readWords(String(values.words ?? ''));
        return words === null ? { say: phrase('goal:ask-words') } : takeWords(turn, values, words);
      },
      read: readWish,
      take: takeWish,
      again: 'goal:again-words',
    }),
    ideas: step({
      kind: 'open',
      ask: () => ({ say: phrase('goal:ideas.ask'), choices: IDEAS.map((key) => phrase(key)) }),
      read: (text, turn) => {
        const key = keyAmong(turn, text, IDEAS);
        return key === null ? readWish(text) : turn.word(key);
      },
      take: takeWish,
      again: 'goal:again-words',
    }),
    shape: shape('why', (turn, words) => verbatimWish(turn, words)),
    why: step({
      kind: 'open',
      ask: (_, values) => ({ say: phrase('journey:why', { goal: verbatim(values.words) }) }),
      read: readOptional,
      take: (_, values, why) => ({
        go: values.step === undefined ? 'step' : 'missing',
        values: why === NOTHING ? {} : { why },
      }),
      again: 'goal:again-words',
    }),
    step: step({
      kind: 'open',
      ask: (_, values) => ({ say: phrase('goal:ask-step', { goal: verbatim(values.words) }) }),
      read: readStep,
      take: (turn, values, words) => takeStep(turn, values, words, 'missing'),
      again: 'goal:again-step',
    }),
    missing: step({
      kind: 'open',
      ask: askMissing,
      read: (text) => (wantsChange(text) ? CHANGE : readOptional(text)),
      take: takeMissing,
      again: 'goal:again-step',
    }),
    confidence: step({
      ask: () => ({ say: phrase('goal:ask-confidence') }),
      read: (text) => readScale(text) ?? (isTwoNumbers(text) ? SEVERAL : readSecondThought(text)),
      take: takeConfidence,
      again: 'goal:again-confidence',
    }),
    easier: step({
      kind: 'open',
      ask: () => ({ say: phrase('journey:raise') }),
      read: readOptional,
      take: (_, values, help) => ({
        go: 'change',
        values: help === NOTHING ? {} : { notes: [...notesOf(values), `Would help: ${help}`] },
      }),
      again: 'goal:again-step',
    }),
    change: step({
      kind: 'open',
      ask: (_, values) => ({ say: phrase('journey:change', { step: verbatim(values.step) }) }),
      read: (text) => (isKeep(text) ? NOTHING : readWords(text)),
      take: (turn, values, words) =>
        words === NOTHING ? { go: 'confidence' } : takeStep(turn, values, words, 'confidence'),
      again: 'goal:again-step',
    }),
    low: step({
      ask: () => ({ say: phrase('goal:low.ask'), choices: LOW.map((key) => phrase(key)) }),
      read: (text, turn) => keyAmong(turn, text, LOW),
      take: takeLow,
      again: 'goal:check.again',
    }),
    when: step({ ask: askWhen, read: readCheckDay, take: takeWhen, again: 'goal:again-when' }),
  },
};

function readWish(text: string): string | null {
  const assent = readAssent(text);
  if (assent === 'unsure') return 'unsure';
  return assent === 'no' || readSkip(text) ? 'no' : readWords(text);
}

/** Free words, or nothing where they would rather not say. */
function readOptional(text: string): string | null {
  const assent = readAssent(text);
  return assent === 'no' || assent === 'unsure' || readSkip(text) ? NOTHING : readWords(text);
}

/** Words for a step; a heap of letters ("hjkdf") is none. */
function readStep(text: string): string | null {
  return /^[b-df-hj-np-tv-xz]{4,}$/i.test(text.trim()) ? null : readWords(text);
}

/** "Keep it", "the same": the step stays. */
function isKeep(text: string): boolean {
  return (
    readOptional(text) === NOTHING ||
    /^(?:keep|keep it|keep that|same|the same|it is fine|it'?s fine|leave it as it is|igual|el mismo|la misma|lo mismo|dejarlo asi|asi esta bien|quedarme con ese|mantener(?:lo)?)$/.test(
      plain(text),
    )
  );
}

/** "Change it", "cambiarlo": the step, at a later question. */
export function wantsChange(text: string): boolean {
  return /^(?:(?:i want to |can i |let'?s |quiero |puedo )?(?:change|edit|fix|cambiar|corregir)(?:lo|la)?(?: it| that| the step| my step| the goal| el paso| mi paso| la meta| eso)?|change|cambio|wait,? change it|wrong step)$/.test(
    plain(text),
  );
}

function takeWish(turn: Turn, values: Values, answer: string): Move | Promise<Move> {
  if (answer === 'unsure') return { go: 'ideas' };
  if (answer !== 'no') return takeWords(turn, values, answer);
  turn.say('goal:not-now');
  return { end: 'this' };
}

/** A long wish may be said shorter first; they confirm it, or keep their own words. */
async function takeWords(turn: Turn, _: Values, words: string): Promise<Move> {
  const short = riskOf(words) === null ? await shaped(turn, words) : null;
  return short === null ? verbatimWish(turn, words) : { go: 'shape', values: short };
}

function verbatimWish(turn: Turn, words: string): Move {
  if (riskOf(words) !== null) return toStaff(turn);
  return { go: 'why', values: isWholeStep(words) ? { words, step: words } : { words } };
}

function takeStep(turn: Turn, _: Values, words: string, next: string): Move {
  return riskOf(words) === null ? { go: next, values: { step: words } } : toStaff(turn);
}

/** A plan that may do harm is never written down as a goal: a nurse sees the person's own words first. */
export function toStaff(turn: Turn): Move {
  passOn(turn, 'goal:risky', { reason: 'risky_goal', risk: 'urgent' });
  return { end: 'this' };
}

/** Languages in which it can be told what a step names already; in others nothing more is asked of it. */
const READ_IN: ReadonlySet<string> = new Set(['en', 'es']);

/** All that is still open of the step, in one text; nothing where it is whole. */
function askMissing(turn: Turn, values: Values): Question | Move {
  const missing = READ_IN.has(turn.session.locale) ? missingParts(String(values.step)) : [];
  if (missing.length === 0) return { go: 'confidence' };
  const parts = missing.map((part) => phrase(`journey:part.${part}`));
  const [only] = parts;
  if (missing.length === 1 && only !== undefined)
    return { say: phrase('journey:missing-one', { part: only }) };
  return { say: phrase('journey:missing', { parts }) };
}

/** "Actually …", "mejor …": what follows takes the place of what was said before. */
const INSTEAD =
  /^(?:no,? |actually,? |sorry,? |i mean,? |wait,? |make (?:it|that) |mejor,? |en realidad,? |perdon,? |perdón,? |digo,? )+/i;

function takeMissing(turn: Turn, values: Values, answer: string): Move {
  if (answer === NOTHING) return { go: 'confidence' };
  if (answer === CHANGE) return { go: 'step' };
  const isInstead = INSTEAD.test(answer);
  const words = isInstead ? answer.replace(INSTEAD, '') : `${String(values.step)}, ${answer}`;
  return takeStep(turn, values, words, isInstead ? 'missing' : 'confidence');
}

/** "Change it", or the step anew ("no, 10 minutes after lunch"), where a number was asked for. */
function readSecondThought(text: string): string | null {
  if (wantsChange(text)) return CHANGE;
  const words = readWords(text)?.replace(INSTEAD, '') ?? '';
  const isSentence = words.split(/\s+/).length >= 3;
  return isSentence && Object.keys(partsOf(words)).length > 0 && !/[?¿]/.test(words) ? words : null;
}

/** "5 or 6", "entre 6 y 7": no answer, and nothing else either. */
function isTwoNumbers(text: string): boolean {
  return /^(?:maybe |like |between |about |around |entre |como |tal vez |quizas? )*\d{1,2} ?(?:or|to|and|o|u|y|a|-|,|\/)? ?\d{1,2}$/.test(
    plain(text),
  );
}

function takeConfidence(turn: Turn, values: Values, answer: number | string): Move {
  if (answer === SEVERAL) {
    turn.say('goal:again-confidence');
    return { go: 'confidence' };
  }
  if (answer === CHANGE) return { go: 'step' };
  if (typeof answer === 'string') return takeStep(turn, values, answer, 'confidence');
  if (answer >= SURE_ENOUGH) return { go: 'when', values: { confidence: answer } };
  const rounds = Number(values.rounds ?? 0) + 1;
  return { go: rounds > ROUNDS ? 'low' : 'easier', values: { confidence: answer, rounds } };
}

function takeLow(turn: Turn, _: Values, key: string): Move {
  if (key === 'goal:low.smaller') return { go: 'change' };
  if (key === 'goal:low.keep') return { go: 'when' };
  turn.say('goal:not-now');
  return { end: 'this' };
}

function takeWhen(turn: Turn, values: Values, { at, every }: CheckDay): Move {
  const { chart } = turn;
  if (chart === null) return { end: 'this' };
  const [words, small] = [String(values.words), String(values.step)];
  const named = startOf(small);
  const startAt = named === null ? null : readWhen(named, { now: turn.now, zone: turn.zones[0] });
  const written = withGoal(chart, {
    id: turn.tools.newId(),
    text: words,
    step: small,
    confidence: Number(values.confidence),
    at: turn.now,
    dueAt: at,
    zone: turn.zones[0],
    notes: notesOf(values),
    ...(typeof values.why === 'string' ? { why: values.why } : {}),
    ...(every === null ? {} : { everyDays: every }),
    ...(startAt === null ? {} : { startAt }),
  });
  write(turn, written);
  const goalId = written.resource.id;
  checkInAt(turn, goalId, at);
  watchVisit(turn);
  const when = { at, zone: turn.zones[0], as: 'date' as const };
  if (small.startsWith(words)) turn.say('journey:saved', { step: verbatim(small), when });
  else turn.say('goal:done', { goal: verbatim(words), step: verbatim(small), when });
  if (every !== null) turn.say('journey:then', { rhythm: phrase(`journey:rhythm.${every}`) });
  return { begin: 'goal-more', values: { goalId } };
}

function notesOf(values: Values): readonly string[] {
  return Array.isArray(values.notes) ? (values.notes as readonly string[]) : [];
}

/** Writes a goal, and what is said about it, into the record. */
export function write(turn: Turn, written: Written): void {
  for (const resource of written.resources) {
    turn.record(written.chart.patient.id, resource as { resourceType: string; id: string }, written.chart);
  }
}

/** Asks about a goal at that moment; one check-in a goal. `silent`: check-ins before it that nobody answered. */
export function checkInAt(turn: Turn, goalId: string, at: number, silent = 0): void {
  const data = silent === 0 ? { goalId } : { goalId, silent };
  turn.schedule({ id: `check-in:${goalId}`, at, kind: 'check-in', data });
}

function verbatim(value: unknown) {
  return { verbatim: String(value ?? '') };
}
