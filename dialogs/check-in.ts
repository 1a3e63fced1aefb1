import { LEVELS, type Level } from '../src/care/attainment.ts';
import type { Goal } from '../src/care/chart.ts';
import { type CheckIn, goesOn, withCheckIn } from '../src/care/goals.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { riskOf } from '../src/care/risky-goals.ts';
import { hasLapsed } from '../src/people/verification.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { isQuiet, putOffInGrief } from '../src/turn/grief.ts';
import { plain, readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { inWakingHours } from '../src/turn/waking-hours.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { askLater as askHowItWas } from './feedback.ts';
import { checkInAt, toStaff, wantsChange, write } from './goal.ts';
import { askWhen, type CheckDay, readCheckDay } from './goal-day.ts';
import { watchVisit } from './look-back.ts';
import { nudged } from './nudges.ts';
import { isUnwelcome, waitsUntil } from './outreach.ts';
import { choiceAmong, keyAmong } from './questions-of.ts';
import type { Talk } from './talk.ts';

type Progress = 'done' | 'partly' | 'not';
/** How it went; or that this is no moment to ask, that the step is to change, that nobody is to ask any more. */
type How = Progress | Level | 'later' | 'change' | 'stop';

const DAY_MS = 24 * 60 * 60_000;
/** Check-ins in a row that nobody answers before the bot falls silent about the goal. */
const SILENT_MOST = 3;
/** Where no rhythm was agreed the bot asks after a week again. */
const USUAL_DAYS = 7;
/** "Not now": it asks again after so many days. */
const LATER_DAYS = 2;

const PROGRESS = ['goal:check.done', 'goal:check.partly', 'goal:check.not'];
const NEXT = ['goal:check.same', 'goal:check.change', 'goal:check.stop'];

/** How people say it, besides the choices' own words. */
const SAID: readonly (readonly [How, RegExp])[] = [
  [
    'later',
    /^(?:not now|later|ask (?:me )?(?:again )?later|busy|i'?m busy|not today|another (?:time|day)|ahora no|mas tarde|luego|despues|hoy no|otro dia|estoy ocupad[oa]|en otro momento)$/,
  ],
  [
    'stop',
    /^(?:stop asking(?: me)?|do not ask (?:again|any ?more)|don'?t ask(?: me)?(?: again| any ?more)?|no more (?:of this|check ?ins?)|ya no me pregunten?|no me pregunten? mas|deje de preguntar(?:me)?)$/,
  ],
  [
    'done',
    /^(?:yes|yep|done|did it|i did|i did it|all of it|every day|great|good|very good|went well|it went well|si|hecho|lo hice|todo|todos los dias|bien|muy bien|me fue bien|lo logre|si lo hice)$/,
  ],
  [
    'partly',
    /^(?:some|some of it|partly|half|a little|a bit|kind of|sort of|so so|sometimes|a few times|most of it|mas o menos|un poco|algo|a medias|a veces|algunas veces|la mitad|en parte|regular)$/,
  ],
  [
    'not',
    /^(?:no|nope|not yet|not really|not at all|didn'?t|i didn'?t|did not|i did not|not this time|bad|nothing|i failed|i forgot|forgot|todavia no|aun no|no pude|no lo hice|no lo logre|nada|para nada|mal|esta vez no|se me olvido|lo olvide|falle)$/,
  ],
];

/** How it went, without blame, and what next. Begun by the clock or by the person. */
export const checkIn: Conversation = {
  name: 'check-in',
  steps: {
    how: step<How>({ ask: askHow, read: readHow, take: takeHow, again: 'goal:check.again' }),
    next: step({
      ask: () => ({ say: phrase('goal:check.next'), choices: NEXT.map((key) => phrase(key)) }),
      read: (text, turn) =>
        keyAmong(turn, text, NEXT) ??
        (wantsChange(text) ? 'goal:check.change' : readSkip(text) ? 'goal:check.stop' : null),
      take(turn, values, key) {
        // The goal is over, and they have just said how it went: later, how it was with us.
        if (key === 'goal:check.stop') askHowItWas(turn, 'goal');
        return takeNext(turn, values, key);
      },
      again: 'goal:check.again',
    }),
    change: step({
      kind: 'open',
      ask: () => ({ say: phrase('goal:check.ask-step') }),
      read: readWords,
      take: takeStep,
      again: 'goal:again-step',
    }),
    when: step({ ask: askWhen, read: readCheckDay, take: takeWhen, again: 'goal:again-when' }),
  },
};

/** A check-in that came due: asked where it may be, in waking hours and within the caps; else it waits or is dropped. */
export async function checkInNow(
  talk: Talk,
  data: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const { turn } = talk;
  if (isQuiet(turn)) return putOffInGrief(turn, data);
  const goalId = typeof data.goalId === 'string' ? data.goalId : null;
  if (goalId === null || isUnwelcome(turn, 'reminders') || !turn.may('goals', 'change'))
    return turn.note('check-in-dropped', goalId ?? '', null);
  const silent = Number(data.silent ?? 0);
  const goal = goalOf(turn, { goalId });
  if (goal === undefined) return turn.note('check-in-dropped', goalId, 'ended');
  const later = waitsUntil(talk);
  if (later !== null) return checkInAt(turn, goalId, later, silent);
  nudged(turn);
  // Silence is answered by asking less: each time after twice as long, and after the third no more; nor after so long that
  // somebody else may have the phone.
  const days = Math.max(goal.everyDays ?? USUAL_DAYS, LATER_DAYS) * 2 ** (silent + 1);
  const next = inWakingHours(turn.now + days * DAY_MS, turn.zones);
  const { person, heardAt } = turn.session;
  const last = silent + 1 >= SILENT_MOST || hasLapsed(person?.verifiedAt ?? 0, heardAt, next);
  await talk.begin('check-in', { goalId, due: true, last });
  if (!last) checkInAt(turn, goalId, next, silent + 1);
}

function askHow(turn: Turn, values: Values): Question | Move {
  const goal = goalOf(turn, values);
  if (goal === undefined) {
    turn.say('goal:none');
    return { end: 'this' };
  }
  const text = { verbatim: goal.step ?? goal.text };
  // A text nobody asked for says who it is from.
  const due = values.last === true ? 'journey:check.ask-last' : 'goal:check.ask-due';
  return {
    say: phrase(values.due === true ? due : 'goal:check.ask', {
      step: text,
      practice: turn.practice.name,
    }),
    choices: choicesOf(goal),
  };
}

function choicesOf(goal: Goal): readonly Phrase[] {
  if (goal.levels === undefined) return PROGRESS.map((one) => phrase(one));
  return goal.levels.map((level) => phrase('journey:as-is', { text: { verbatim: level } }));
}

/** The goal spoken of: the one named, else the latest of the person's own that goes on. */
export function goalOf(turn: Turn, values: Values): Goal | undefined {
  const goals = (turn.chart?.goals ?? []).filter((goal) => goal.owner === 'patient' && goesOn(goal));
  return values.goalId == null ? goals.at(-1) : goals.find((goal) => goal.id === values.goalId);
}

function readHow(text: string, turn: Turn, values: Values): How | null {
  if (wantsChange(text)) return 'change';
  const said = saidIn(text);
  const goal = goalOf(turn, values);
  if (goal?.levels !== undefined) {
    if (said === 'later' || said === 'stop') return said;
    const level = LEVELS[choiceAmong(turn, text, choicesOf(goal)) ?? -1];
    // "I did it" is what they expected of themselves.
    return level ?? (said === 'done' ? 0 : said === 'not' ? -2 : null);
  }
  if (said !== undefined) return said;
  const index = PROGRESS.indexOf(keyAmong(turn, text, PROGRESS) ?? '');
  return (['done', 'partly', 'not'] as const)[index] ?? null;
}

/** The whole text, or its parts where they do not contradict each other: "no, I forgot". */
function saidIn(text: string): How | undefined {
  const find = (part: string) => SAID.find(([, words]) => words.test(plain(part)))?.[0];
  const whole = find(text);
  if (whole !== undefined) return whole;
  const parts = text.split(/[,.;!\n]+/).filter((part) => plain(part) !== '');
  const found = new Set(parts.map(find));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function takeHow(turn: Turn, values: Values, how: How): Move {
  if (how === 'change') return { go: 'change' };
  if (how === 'later') return askLater(turn, values);
  if (how === 'stop') return takeNext(turn, values, 'goal:check.stop');
  record(turn, values, typeof how === 'number' ? { level: how } : { progress: how });
  watchVisit(turn);
  const after = typeof how === 'string' ? how : how >= 0 ? 'done' : how === -1 ? 'partly' : 'not';
  turn.say(`goal:check.after-${after}`);
  return { go: 'next' };
}

function askLater(turn: Turn, values: Values): Move {
  const goal = goalOf(turn, values);
  if (goal === undefined) return { end: 'this' };
  const at = inWakingHours(turn.now + LATER_DAYS * DAY_MS, turn.zones);
  checkInAt(turn, goal.id, at);
  turn.say('journey:check.later', { when: { at, zone: turn.zones[0], as: 'date' } });
  return { end: 'this' };
}

function takeNext(turn: Turn, values: Values, key: string): Move {
  const goal = goalOf(turn, values);
  if (key === 'goal:check.change') return { go: 'change' };
  if (key === 'goal:check.same') {
    const every = goal?.everyDays;
    if (every === undefined) return { go: 'when' };
    // The rhythm was agreed: it is kept, and not asked about again.
    return takeWhen(turn, values, { at: inWakingHours(turn.now + every * DAY_MS, turn.zones), every });
  }
  record(turn, values, { ended: true });
  if (goal !== undefined) turn.cancel(`check-in:${goal.id}`);
  turn.say('goal:check.stopped');
  return { end: 'this' };
}

function takeStep(turn: Turn, _: Values, words: string): Move {
  return riskOf(words) === null ? { go: 'when', values: { step: words } } : toStaff(turn);
}

function takeWhen(turn: Turn, values: Values, { at, every }: CheckDay): Move {
  const goal = goalOf(turn, values);
  if (goal === undefined) return { end: 'this' };
  const changed = typeof values.step === 'string' ? { step: values.step } : {};
  const rhythm = every === null ? {} : { everyDays: every };
  record(turn, values, { ...changed, ...rhythm, dueAt: at });
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
