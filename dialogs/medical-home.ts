import { phrase } from '../src/care/phrase.ts';
import { readAssent, readMore, readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, decision, type Move, step } from './conversation.ts';
import { keyAmong, yesOrNo } from './questions-of.ts';

/**
 * The seven attributes of a medical home (American Academy of Pediatrics, Medical Home policy statement, Pediatrics
 * 2002;110:184, reaffirmed 2008), each with what to ask of the present doctor.
 */
export const SEVEN = [
  'accessible',
  'family',
  'continuous',
  'comprehensive',
  'coordinated',
  'compassionate',
  'cultural',
] as const;

const PICKS = ['home:about.seven', 'home:about.build', 'home:about.find', 'home:about.done'];
const YES = 'yes';
const NEXT = ['home:seven.next', 'home:about.build', 'home:about.done'];
const BUILT = ['home:build.questions', 'home:about.find', 'home:about.done'];

/** What a medical home is, in seven short texts, and how to build one with the doctor one has. Needs to know nobody. */
export const medicalHome: Conversation = {
  name: 'medical-home',
  fleeting: true,
  steps: {
    start: decision((turn) => {
      turn.say('general:medical-home');
      return { go: 'pick' };
    }),
    pick: step({
      // Under the words that say who speaks, the list would make the first text they get a long one.
      ask: (turn) =>
        turn.held.session?.introduced === true
          ? { say: phrase('home:about.ask'), choices: PICKS.map((key) => phrase(key)) }
          : yesOrNo(phrase('home:about.ask')),
      read: (text, turn) => keyAmong(turn, text, PICKS) ?? (readAssent(text) === 'yes' ? YES : leaving(text)),
      take(turn, _, key: string) {
        if (key === YES) return { go: 'pick' };
        return key === 'home:about.seven' ? { go: 'seven', values: { at: 0 } } : follow(turn, key);
      },
      again: 'general:menu.again',
    }),
    seven: step({
      ask: (_, { at }) => ({
        say: phrase(`home:seven.${SEVEN[Number(at)] ?? 'accessible'}`),
        buttons: NEXT.map((key) => phrase(key)),
      }),
      read: (text, turn) =>
        readMore(text) || readAssent(text) === 'yes' || isNext(text)
          ? 'home:seven.next'
          : (keyAmong(turn, text, NEXT) ?? leaving(text)),
      take(turn, { at }, key: string) {
        if (key !== 'home:seven.next') return follow(turn, key);
        const next = Number(at) + 1;
        return next < SEVEN.length ? { go: 'seven', values: { at: next } } : { go: 'build' };
      },
      again: 'home:seven.again',
    }),
    build: step({
      ask: () => ({ say: phrase('home:build.how'), choices: BUILT.map((key) => phrase(key)) }),
      read: (text, turn) => keyAmong(turn, text, BUILT) ?? leaving(text),
      take: (turn, _, key: string) => follow(turn, key),
      again: 'general:menu.again',
    }),
  },
};

/** "Next" is a skip elsewhere; here it asks for more. */
function isNext(text: string): boolean {
  return /^\s*(?:next|go on|continue|siguiente|sigue|contin[uú]a|otra|otro)\b/i.test(text);
}

function leaving(text: string): string | null {
  return readSkip(text) || readAssent(text) === 'no' ? 'home:about.done' : null;
}

function follow(turn: Turn, key: string): Move {
  switch (key) {
    case 'home:about.build':
      return { go: 'build' };
    case 'home:about.find':
      return { end: 'all', wish: { intent: 'find_medical_home', text: '' } };
    case 'home:build.questions':
      return { end: 'all', wish: { intent: 'prepare_questions', text: '' } };
    default:
      turn.say('talk:fine');
      return { end: 'this' };
  }
}
