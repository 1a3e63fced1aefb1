import { LEVELS } from '../src/care/attainment.ts';
import { withCheckIn } from '../src/care/goals.ts';
import { phrase } from '../src/care/phrase.ts';
import { riskOf } from '../src/care/risky-goals.ts';
import { readAssent, readList, readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { goalOf } from './check-in.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { toStaff, write } from './goal.ts';
import { askWhen, readDay } from './goal-day.ts';
import { promise } from './promises.ts';
import { keyAmong } from './questions-of.ts';

const MORE = ['journey:more.team', 'journey:more.levels', 'journey:more.none'];
/** Levels are asked from what is expected outwards: that one is the easiest to say. */
const ORDER = [0, 1, 2, -1, -2] as const;
/** A level longer than this makes the check-in longer than two texts. */
const LEVEL_MOST = 60;

/** What may be added to a goal once it is saved: what the team does for it, and five levels of how it may come out. An offer. */
export const goalMore: Conversation = {
  name: 'goal-more',
  fleeting: true,
  steps: {
    pick: step({
      ask: (turn, values) =>
        goalOf(turn, values) === undefined
          ? { end: 'this' }
          : { say: phrase('journey:more.ask'), choices: MORE.map((key) => phrase(key)) },
      read: (text, turn) =>
        keyAmong(turn, text, MORE) ??
        (readAssent(text) === 'no' || readSkip(text) ? 'journey:more.none' : null),
      take(turn, _, key) {
        if (key === 'journey:more.team') return { go: 'team' };
        if (key === 'journey:more.levels') return { go: 'level', values: { levels: [] } };
        turn.say('talk:fine');
        return { end: 'this' };
      },
      again: 'goal:check.again',
    }),
    team: step({
      kind: 'open',
      ask: () => ({ say: phrase('journey:team.ask') }),
      read: (text) => (readAssent(text) === 'no' || readSkip(text) ? '' : readWords(text)),
      take(turn, _, what) {
        if (what === '') {
          turn.say('talk:fine');
          return { end: 'this' };
        }
        return riskOf(what) === null ? { go: 'by', values: { what } } : toStaff(turn);
      },
      again: 'goal:again-words',
    }),
    by: step({
      ask: () => ({ ...askWhen(), say: phrase('journey:team.by') }),
      read: readDay,
      take: takeBy,
      again: 'goal:again-when',
    }),
    level: step({
      kind: 'open',
      ask: (_, values) => ({
        say: phrase(`journey:level.ask${ORDER[levelsOf(values).length] ?? 0}`),
      }),
      read: readLevels,
      take: takeLevels,
      again: 'journey:level.again',
    }),
  },
};

function takeBy(turn: Turn, values: Values, dueAt: number): Move {
  const what = String(values.what);
  const goalId = String(values.goalId);
  const id = turn.tools.newId();
  promise(turn, { id, what, dueAt, state: 'asked', by: 'patient', madeAt: turn.now, goalId });
  const when = { at: dueAt, zone: turn.zones[0], as: 'date' as const };
  turn.say('journey:team.asked', { what: { verbatim: what }, when });
  return { end: 'this' };
}

function levelsOf(values: Values): readonly string[] {
  return Array.isArray(values.levels) ? (values.levels as readonly string[]) : [];
}

/** One level; or all five in one text, from the least to the most. */
function readLevels(text: string): readonly string[] | null {
  const list = readList(text);
  const all = list.length === LEVELS.length ? list : [text.trim()];
  return all.every((one) => readWords(one) !== null && one.length <= LEVEL_MOST) ? all : null;
}

function takeLevels(turn: Turn, values: Values, said: readonly string[]): Move {
  const goal = goalOf(turn, values);
  const { chart } = turn;
  if (goal === undefined || chart === null) return { end: 'this' };
  const given = [...levelsOf(values), ...said];
  if (said.some((one) => riskOf(one) !== null)) return toStaff(turn);
  if (said.length < LEVELS.length && given.length < LEVELS.length)
    return { go: 'level', values: { levels: given } };
  const levels =
    said.length === LEVELS.length ? said : LEVELS.map((level) => given[ORDER.indexOf(level)] ?? '');
  write(turn, withCheckIn(chart, { goalId: goal.id, at: turn.now, zone: turn.zones[0], levels }));
  turn.say('journey:level.saved');
  return { end: 'this' };
}
