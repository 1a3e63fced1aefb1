import { phrase } from '../src/care/phrase.ts';
import type { Intent } from '../src/turn/ports.ts';
import { plain, readAssent, readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, step } from './conversation.ts';
import { keyAmong } from './questions-of.ts';

const PERSONAL: Readonly<Record<string, Intent>> = {
  'general:menu.plan': 'understand_care_plan',
  'general:menu.team': 'find_team',
  'general:menu.goal': 'set_goal',
  'general:menu.questions': 'prepare_questions',
  'general:menu.help': 'community_resources',
  'general:menu.find': 'find_medical_home',
  'general:menu.person': 'talk_to_person',
};
const GENERAL: Readonly<Record<string, Intent>> = {
  'general:menu.home': 'what_is_medical_home',
  'general:menu.help': 'community_resources',
  'general:menu.find': 'find_medical_home',
  'general:menu.person': 'talk_to_person',
};

const NOTHING = 'nothing';
/** Choices that what is near is looked through for. */
const NEAR: ReadonlySet<string> = new Set(['general:menu.help', 'general:menu.find']);

/** What the bot can do, to pick from. A visitor of the page whom nobody knows is offered what is said to everybody. */
export const menu: Conversation = {
  name: 'menu',
  steps: {
    pick: step({
      kind: 'guess',
      ask: (turn) => ({
        say: phrase('general:menu.ask'),
        choices: Object.keys(offered(turn)).map((key) => phrase(key)),
      }),
      read: (text, turn) =>
        keyAmong(turn, text, Object.keys(offered(turn))) ??
        (readAssent(text) === 'no' || readSkip(text) ? NOTHING : null),
      take(turn, _, key: string) {
        if (key === NOTHING) {
          turn.say('talk:fine');
          return { end: 'this' };
        }
        const intent = offered(turn)[key];
        if (intent === undefined) return { end: 'this' };
        // The pick itself ("2") is no words about the matter; "food", of several kinds of help, is.
        const isPart =
          NEAR.has(key) && /\p{L}{3}/u.test(turn.text) && plain(turn.text) !== plain(turn.word(key));
        return { end: 'all', wish: { intent, text: isPart ? turn.text : '' } };
      },
      again: 'general:menu.again',
    }),
  },
};

function offered(turn: Turn): Readonly<Record<string, Intent>> {
  return isVisitor(turn) ? GENERAL : PERSONAL;
}

/** Somebody on the page of whom nothing is known. A number that texts us is treated alike, known or not. */
export function isVisitor(turn: Turn): boolean {
  return turn.session.person === null && turn.session.address?.channel === 'web';
}
