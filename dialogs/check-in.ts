import type { Goal } from '../src/care/chart.ts';
import { type CheckIn, goesOn, isRisky, withCheckIn } from '../src/care/goals.ts';
import { phrase } from '../src/care/phrase.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { plain, readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { askWhen, checkInAt, readDay, write } from './goal.ts';
import { passOn } from './pass-on.ts';
import { keyAmong } from './questions-of.ts';

type Progress = 'done' | 'partly' | 'not';

const PROGRESS = ['goal:check.done', 'goal:check.partly', 'goal:check.not'];
const NEXT = ['goal:check.same', 'goal:check.change', 'goal:check.stop'];

/** How people say it, besides the choices' own words. */
const SAID: readonly (readonly [Progress, RegExp])[] = [
  [
    'done',
    /^(?:yes|yep|done|did it|i did|all of it|great|good|very good|went well|it went well|si|hecho|lo hice|todo|bien|muy bien|me fue bien|lo logre|si lo hice)$/,
  ],
  [
    'partly',
    /^(?:some|some of it|partly|half|a little|a bit|kind of|sort of|so so|sometimes|mas o menos|un poco|algo|a medias|a veces|la mitad|en parte|regular)$/,
  ],
  [
    'not',
    /^(?:no|nope|not yet|not really|not at all|didn'?t|i didn'?t|did not|i did not|not this time|bad|nothing|todavia no|aun no|no pude|no lo hice|no lo logre|nada|para nada|mal|esta vez no)$/,
  ],
];

/** How it went, without blame, and what next. Begun by the clock or by the person. */
export const checkIn: Conversation = {
  name: 'check-in',
  steps: {
    how: step({ ask: askHow, read: readProgress, take: takeProgress, again: 'goal:check.again' }),
    next: step({
      ask: () => ({ say: phrase('goal:check.next'), choices: NEXT.map((key) => phrase(key)) }),
      read: (text, turn) => keyAmong(turn, text, NEXT) ?? (readSkip(text) ? 'goal:check.stop' : null),
      take: takeNext,
      again: 'goal:check.again',
    }),
    change: step({
      kind: 'open',
      ask: () => ({ say: phrase('goal:check.ask-step') }),
      read: readWords,
      take: takeStep,
      again: 'goal:again-step',
    }),
    when: step({ ask: askWhen, read: readDay, take: takeWhen, again: 'goal:again-when' }),
  },
};

function askHow(turn: Turn, values: Values): Question | Move {
  const goal = goalOf(turn, values);
  if (goal === undefined) {
    turn.say('goal:none');
    return { end: 'this' };
  }
  const text = { verbatim: goal.step ?? goal.text };
  // A text nobody asked for says who it is from.
  const key = values.due === true ? 'goal:check.ask-due' : 'goal:check.ask';
  return {
    say: phrase(key, { step: text, practice: turn.practice.name }),
    choices: PROGRESS.map((one) => phrase(one)),
  };
}

/** The goal spoken of: the one named, else the latest of the person's own that goes on. */
export function goalOf(turn: Turn, values: Values): Goal | undefined {
  const goals = (turn.chart?.goals ?? []).filter((goal) => goal.owner === 'patient' && goesOn(goal));
  return values.goalId == null ? goals.at(-1) : goals.find((goal) => goal.id === values.goalId);
}

function readProgress(text: string, turn: Turn): Progress | null {
  const said = SAID.find(([, words]) => words.test(plain(text)));
  if (said !== undefined) return said[0];
  const index = PROGRESS.indexOf(keyAmong(turn, text, PROGRESS) ?? '');
  return (['done', 'partly', 'not'] as const)[index] ?? null;
}

function takeProgress(turn: Turn, values: Values, progress: Progress): Move {
  record(turn, values, { progress });
  turn.say(`goal:check.after-${progress}`);
  return { go: 'next' };
}

function takeNext(turn: Turn, values: Values, key: string): Move {
  if (key === 'goal:check.change') return { go: 'change' };
  if (key === 'goal:check.same') return { go: 'when' };
  record(turn, values, { ended: true });
  turn.say('goal:check.stopped');
  return { end: 'this' };
}

function takeStep(turn: Turn, _: Values, words: string): Move {
  if (!isRisky(words)) return { go: 'when', values: { step: words } };
  passOn(turn, 'goal:risky', { reason: 'risky_goal', risk: 'urgent' });
  return { end: 'this' };
}

function takeWhen(turn: Turn, values: Values, at: number): Move {
  const goal = goalOf(turn, values);
  if (goal === undefined) return { end: 'this' };
  const changed = typeof values.step === 'string' ? { step: values.step } : {};
  record(turn, values, { ...changed, dueAt: at });
  checkInAt(turn, goal.id, at);
  const text = String(values.step ?? goal.step ?? goal.text);
  const when = { at, zone: turn.zones[0], as: 'date' as const };
  turn.say('goal:check.scheduled', { step: { verbatim: text }, when });
  return { end: 'this' };
}

function record(turn: Turn, values: Values, change: Omit<CheckIn, 'goalId' | 'at' | 'zone'>): void {
  const goal = goalOf(turn, values);
  const { chart } = turn;
  if (goal === undefined || chart === null) return;
  write(turn, withCheckIn(chart, { goalId: goal.id, at: turn.now, zone: turn.zones[0], ...change }));
}
