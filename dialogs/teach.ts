import type { PlanItem } from '../src/care/chart.ts';
import { explainItem } from '../src/care/explain.ts';
import { phrase } from '../src/care/phrase.ts';
import { shownBy, TEACH_ROUNDS } from '../src/care/teach-back.ts';
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
    const shown = shownBy(said, item, turn.word(explainItem(item, 0)));
    const rounds = Number(values.rounds ?? 0) + 1;
    turn.note('taught-back', item.id, `${shown} ${rounds}`);
    if (shown === 'right') {
      turn.say('explain:teach.right');
      return { go: onward };
    }
    if (rounds < TEACH_ROUNDS) {
      turn.say('explain:teach.differently');
      await differently(turn);
      return { go: 'teach', values: { rounds } };
    }
    const { verbatim } = item.what;
    const note = `${turn.practiceWord('explain:teach.note')} ${verbatim} (${item.id}). "${said}"`;
    passOn(turn, 'explain:teach.to-team', { reason: 'message_to_team', risk: 'routine', note });
    return { end: 'all' };
  }
}
