import { phrase } from '../src/care/phrase.ts';
import type { Reason } from '../src/handoff/handoff.ts';
import { readAssent } from '../src/turn/readers.ts';
import { type Conversation, step } from './conversation.ts';
import { passOn } from './pass-on.ts';
import { yesOrNo } from './questions-of.ts';

const REASONS: readonly Reason[] = ['not_understood', 'message_to_team', 'asked_for_person'];

/** Offers a person: after two misses, and for what the bot cannot do itself. `values.reason` is why. */
export const reach: Conversation = {
  name: 'reach',
  fleeting: true,
  steps: {
    offer: step({
      ask: (_, values) =>
        yesOrNo(phrase(values.reason === 'not_understood' ? 'talk:offer' : 'talk:offer-person')),
      read: readAssent,
      take(turn, values, answer) {
        if (answer === 'no') {
          turn.say('talk:fine');
          return { end: 'this' };
        }
        const reason = REASONS.find((known) => known === values.reason) ?? 'asked_for_person';
        // The words that led here are the need; the "yes" of this turn alone would tell staff nothing.
        const note = typeof values.said === 'string' ? { note: values.said } : {};
        passOn(turn, 'talk:person', { reason, risk: 'routine', ...note });
        return { end: 'all' };
      },
      again: 'talk:yes-or-no',
    }),
  },
};
