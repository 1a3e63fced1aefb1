import { phrase } from '../src/care/phrase.ts';
import { askGently, beginGrief, endDoubt } from '../src/turn/grief.ts';
import { readAssent } from '../src/turn/readers.ts';
import { type Conversation, step } from './conversation.ts';
import { yesOrNo } from './questions-of.ts';

/** Somebody told of a death, and it may be the patient's: asked once. Staff have it already, whatever is answered. */
export const loss: Conversation = {
  name: 'loss',
  fleeting: true,
  steps: {
    whose: step({
      ask: () => yesOrNo(phrase('grief:ask')),
      // "No, my sister" is a whole answer here.
      read: (text) => readAssent(text) ?? readAssent(text.split(/[,.;]/)[0] ?? ''),
      take(turn, _, answer) {
        if (answer === 'yes') beginGrief(turn, 'death');
        else if (answer === 'no') endDoubt(turn);
        else askGently(turn);
        return { end: 'all' };
      },
      again: 'talk:yes-or-no',
    }),
  },
};
