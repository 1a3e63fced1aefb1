import { isRisky, SURE_ENOUGH, type Written, withGoal } from '../src/care/goals.ts';
import { phrase } from '../src/care/phrase.ts';
import { readWhen } from '../src/turn/date-readers.ts';
import { readAssent, readScale, readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { inWakingHours } from '../src/turn/waking-hours.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { passOn } from './pass-on.ts';
import { keyAmong } from './questions-of.ts';

/** Rounds of less sureness before a smaller plan or none is offered (Brief Action Planning, JCOM 2014;21(1):17). */
const ROUNDS = 2;
/** When nobody names a day: Brief Action Planning checks after a week. */
const USUAL_DAYS = 7;
const DAY_MS = 24 * 60 * 60_000;

const IDEAS = ['goal:ideas.move', 'goal:ideas.food', 'goal:ideas.rest'];
const LOW = ['goal:low.smaller', 'goal:low.keep', 'goal:low.stop'];

/** A goal by Brief Action Planning: own words, a small step, how sure, when to ask. Begins with `words` where they are known. */
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
    step: step({
      kind: 'open',
      ask: (_, values) => ({ say: phrase('goal:ask-step', { goal: verbatim(values.words) }) }),
      read: readWords,
      take: takeStep,
      again: 'goal:again-step',
    }),
    confidence: step({
      ask: () => ({ say: phrase('goal:ask-confidence') }),
      read: readScale,
      take: takeConfidence,
      again: 'goal:again-confidence',
    }),
    easier: step({
      kind: 'open',
      ask: () => ({ say: phrase('goal:ask-easier') }),
      read: readWords,
      take: takeStep,
      again: 'goal:again-step',
    }),
    low: step({
      ask: () => ({ say: phrase('goal:low.ask'), choices: LOW.map((key) => phrase(key)) }),
      read: (text, turn) => keyAmong(turn, text, LOW),
      take: takeLow,
      again: 'goal:check.again',
    }),
    when: step({ ask: askWhen, read: readDay, take: takeWhen, again: 'goal:again-when' }),
  },
};

function readWish(text: string): string | null {
  const assent = readAssent(text);
  if (assent === 'unsure') return 'unsure';
  return assent === 'no' || readSkip(text) ? 'no' : readWords(text);
}

function takeWish(turn: Turn, values: Values, answer: string): Move {
  if (answer === 'unsure') return { go: 'ideas' };
  if (answer !== 'no') return takeWords(turn, values, answer);
  turn.say('goal:not-now');
  return { end: 'this' };
}

function takeWords(turn: Turn, _: Values, words: string): Move {
  return isRisky(words) ? toStaff(turn) : { go: 'step', values: { words } };
}

function takeStep(turn: Turn, _: Values, words: string): Move {
  return isRisky(words) ? toStaff(turn) : { go: 'confidence', values: { step: words } };
}

/** A plan that may do harm is never written down as a goal: a nurse sees the person's own words first. */
function toStaff(turn: Turn): Move {
  passOn(turn, 'goal:risky', { reason: 'risky_goal', risk: 'urgent' });
  return { end: 'this' };
}

function takeConfidence(_: Turn, values: Values, confidence: number): Move {
  if (confidence >= SURE_ENOUGH) return { go: 'when', values: { confidence } };
  const rounds = Number(values.rounds ?? 0) + 1;
  return { go: rounds > ROUNDS ? 'low' : 'easier', values: { confidence, rounds } };
}

function takeLow(turn: Turn, _: Values, key: string): Move {
  if (key === 'goal:low.smaller') return { go: 'easier' };
  if (key === 'goal:low.keep') return { go: 'when' };
  turn.say('goal:not-now');
  return { end: 'this' };
}

const DAYS = ['goal:week', 'goal:two-weeks'];

/** Asked and read alike here and at a check-in. */
export function askWhen() {
  return { say: phrase('goal:ask-when'), buttons: DAYS.map((key) => phrase(key)) };
}

/** A moment in waking hours where they live; a week from now when they leave it to us. */
export function readDay(text: string, turn: Turn): number | null {
  const { zones } = turn;
  const left = readSkip(text) || ['unsure', 'yes'].includes(readAssent(text) ?? '');
  const at = left ? turn.now + USUAL_DAYS * DAY_MS : readWhen(text, { now: turn.now, zone: zones[0] });
  return at === null ? null : inWakingHours(at, zones);
}

function takeWhen(turn: Turn, values: Values, at: number): Move {
  const { chart } = turn;
  if (chart === null) return { end: 'this' };
  const [words, small] = [String(values.words), String(values.step)];
  const written = withGoal(chart, {
    id: turn.tools.newId(),
    text: words,
    step: small,
    confidence: Number(values.confidence),
    at: turn.now,
    dueAt: at,
    zone: turn.zones[0],
  });
  write(turn, written);
  checkInAt(turn, written.resource.id, at);
  const when = { at, zone: turn.zones[0], as: 'date' as const };
  turn.say('goal:done', { goal: verbatim(words), step: verbatim(small), when });
  return { end: 'this' };
}

/** Writes a goal, and what is said about it, into the record. */
export function write(turn: Turn, written: Written): void {
  for (const resource of written.resources) {
    turn.record(written.chart.patient.id, resource as { resourceType: string; id: string }, written.chart);
  }
}

/** Asks about a goal at that moment; one check-in a goal. */
export function checkInAt(turn: Turn, goalId: string, at: number): void {
  turn.schedule({ id: `check-in:${goalId}`, at, kind: 'check-in', data: { goalId } });
}

function verbatim(value: unknown) {
  return { verbatim: String(value ?? '') };
}
