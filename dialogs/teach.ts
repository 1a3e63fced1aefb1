import type { PlanItem } from '../src/care/chart.ts';
import { explainItem } from '../src/care/explain.ts';
import { phrase } from '../src/care/phrase.ts';
import { lacksOnlyWords, type Shown, shownBy, TEACH_ROUNDS } from '../src/care/teach-back.ts';
import { ModelError } from '../src/errors.ts';
import { discloseComputer } from '../src/turn/computer-words.ts';
import { askingOf } from '../src/turn/known-people.ts';
import { readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Move, type Step, step, type Values } from './conversation.ts';
import { passOn } from './pass-on.ts';

/** What the step is part of: which item was explained, how it is said in other words, where to go on. */
type Around = {
  readonly itemOf: (turn: Turn) => PlanItem | undefined;
  readonly differently: (turn: Turn) => Promise<Move>;
  readonly onward: string;
};

/**
 * Teach-back: they say in their own words what they will do. Whoever has it otherwise, or cannot say, hears it once in
 * other words; then a person goes on, with the item and what was said. The blame is with the explanation, never theirs.
 */
export function teach({ itemOf, differently, onward }: Around): Step {
  return step({
    kind: 'open',
    ask: (_, values) => ({
      say: phrase(Number(values.rounds ?? 0) === 0 ? 'explain:teach.ask' : 'explain:teach.ask-again'),
    }),
    read: (text) => (readSkip(text) ? 'skip' : readWords(text)),
    take: (turn, values, said: string) => takeWords(turn, values, said),
    again: 'explain:teach.again',
  });

  async function takeWords(turn: Turn, values: Values, said: string): Promise<Move> {
    const item = itemOf(turn);
    if (said === 'skip' || item === undefined) {
      turn.say('talk:fine');
      return { go: onward };
    }
    const { shown, by, judged } = await judge(turn, item, said);
    const rounds = Number(values.rounds ?? 0) + 1;
    turn.note('taught-back', item.id, [shown, rounds, ...(by === null ? [] : [by])].join(' '));
    if (shown === 'right') {
      turn.say('explain:teach.right');
      if (by !== null) discloseComputer(turn, 'model:judge.said');
      return { go: onward };
    }
    if (rounds < TEACH_ROUNDS) {
      turn.say('explain:teach.differently');
      await differently(turn);
      return { go: 'teach', values: { rounds } };
    }
    const { verbatim } = item.what;
    const computer = judged === null ? '' : ` ${turn.practiceWord(`model:judge.${judged}`)}`;
    const note = `${turn.practiceWord('explain:teach.note')} ${verbatim} (${item.id}). "${said}"${computer}`;
    passOn(turn, 'explain:teach.to-team', { reason: 'message_to_team', risk: 'routine', note });
    return { end: 'all' };
  }
}

/** What their words show; `judged` what a model made of what nobody could tell, by which prompt. */
type Judged = {
  readonly shown: Shown;
  readonly by: string | null;
  readonly judged: 'wrong' | 'unsure' | null;
};

/**
 * The strict reading alone where it can tell. Where it cannot, a model is asked: it may hold other words for the right
 * ones, and only where nothing else is missing. What it is unsure of, or holds to be wrong, goes to staff with its word.
 */
async function judge(turn: Turn, item: PlanItem, said: string): Promise<Judged> {
  const { model } = turn.tools;
  const words = turn.word(explainItem(item, 0));
  const shown = shownBy(said, item, words);
  const alone: Judged = { shown, by: null, judged: null };
  if (shown !== 'unsure' || model === null || saysNothing(said)) return alone;
  try {
    const { value, by } = await model.judgeTeachBack(said, words, askingOf(turn));
    const isRight = value === 'right' && lacksOnlyWords(said, item, words);
    // It never says right where a number or an order is missing, whatever it thinks.
    if (isRight) return { shown: 'right', by, judged: null };
    return { shown: 'unsure', by, judged: value === 'wrong' ? 'wrong' : 'unsure' };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return alone;
  }
}

/** A word or two show nothing that anybody could judge. */
function saysNothing(said: string): boolean {
  return said.trim().split(/\s+/).length < WORDS_LEAST;
}

const WORDS_LEAST = 3;
