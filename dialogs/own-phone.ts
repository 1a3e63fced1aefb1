import { phrase } from '../src/care/phrase.ts';
import type { Intent } from '../src/turn/ports.ts';
import { type Assent, readAssent } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, step } from './conversation.ts';
import { yesOrNo } from './questions-of.ts';

/** A teen is asked once on each phone and page whether it is theirs alone: what is between them and the team depends on it. */
export const ownPhone: Conversation = {
  name: 'own-phone',
  steps: {
    alone: step({
      ask: () => yesOrNo(phrase('circle:own-phone.ask'), phrase('circle:own-phone.ask-again')),
      read: readAssent,
      take(turn, { wish, text }, answer: Assent) {
        // Who is not sure does not have it alone.
        turn.session.ownPhone = answer === 'yes';
        turn.note('own-phone', turn.session.person?.patientId ?? '', answer, 'patient');
        turn.say(answer === 'yes' ? 'circle:own-phone.yes' : 'circle:own-phone.no', {
          phone: turn.practice.phone,
        });
        return { end: 'this', wish: { intent: wish as Intent, text: String(text ?? '') } };
      },
      again: 'talk:yes-or-no',
    }),
  },
};

/** True where a teen has not said yet whether this phone is theirs alone. */
export function asksWhosePhone(turn: Turn): boolean {
  return turn.session.ownPhone === undefined && turn.parties.includes('teen');
}
