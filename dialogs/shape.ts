import { isWholeStep } from '../src/care/action-plan.ts';
import { phrase } from '../src/care/phrase.ts';
import { riskOf } from '../src/care/risky-goals.ts';
import { ModelError } from '../src/errors.ts';
import { askingOf } from '../src/turn/known-people.ts';
import { readAssent, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Move, type Step, step, type Values } from './conversation.ts';
import { yesOrNo } from './questions-of.ts';

/** Words up to this many say shortly enough what is wanted. */
const SHORT_WORDS = 12;

/** Languages in which it can be told whether what was said shorter still means the same (language/fences/own-words.ts). */
const SHAPED_IN: ReadonlySet<string> = new Set(['en', 'es']);

/**
 * A long wish said shorter by a model, in its own words, to be confirmed; null where it is short enough, there is no model
 * for their language, or what it said may not be used. What was said itself is kept with it.
 */
export async function shaped(turn: Turn, words: string): Promise<Values | null> {
  const { model } = turn.tools;
  if (model === null || !SHAPED_IN.has(turn.session.locale)) return null;
  if (words.split(/\s+/).length <= SHORT_WORDS) return null;
  try {
    const { value, by } = await model.shapeGoal(words, askingOf(turn));
    const { goal, step: first } = value;
    if (riskOf(goal) !== null || (first !== null && riskOf(first) !== null)) return null;
    turn.note('model-shaped', 'goal', by);
    return { said: words, shaped: goal, first, by };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return null;
  }
}

/** Asks whether the shorter words are theirs: yes takes them, no keeps their own to the letter, others are a wish anew. */
export function shape(onward: string, takeAnew: (turn: Turn, words: string) => Move): Step {
  return step({
    kind: 'open',
    ask: (_, { shaped: goal, first }) =>
      yesOrNo(
        first == null
          ? phrase('model:shape.ask', { goal: { verbatim: String(goal) } })
          : phrase('model:shape.ask-step', {
              goal: { verbatim: String(goal) },
              step: { verbatim: String(first) },
            }),
      ),
    read(text) {
      const assent = readAssent(text);
      return assent === 'yes' || assent === 'no' ? assent : readWords(text);
    },
    take(turn, values, answer: string): Move {
      if (answer !== 'yes' && answer !== 'no') return takeAnew(turn, answer);
      turn.note(answer === 'yes' ? 'shape-taken' : 'shape-refused', 'goal', String(values.by));
      const words = String(values.said);
      const own = { go: onward, values: isWholeStep(words) ? { words, step: words } : { words } };
      return answer === 'yes' ? { go: onward, values: taken(values) } : own;
    },
    again: 'asking:yes-no',
  });
}

function taken({ said, shaped: goal, first }: Values): Values {
  const words = String(goal);
  const small = first ?? [words, String(said)].find(isWholeStep);
  return {
    words,
    ...(small === undefined ? {} : { step: small }),
    notes: [`In their own words: ${String(said)}`],
  };
}
