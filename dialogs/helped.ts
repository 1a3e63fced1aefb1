import { phrase } from '../src/care/phrase.ts';
import { plain, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { searching, toStaff } from './community.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { keyAmong } from './questions-of.ts';
import { askAgainLater, writeReferral } from './referrals.ts';

const HOW = ['help:did.yes', 'help:did.waiting', 'help:did.no', 'help:did.not-tried'];
const WHY = [
  'help:why.no-answer',
  'help:why.not-for-us',
  'help:why.too-far',
  'help:why.gone',
  'help:why.other',
];
const NEXT = ['help:next.other', 'help:next.staff', 'help:next.nothing'];

/** How people say it, besides the choices' own words. */
const SAID: readonly (readonly [string, RegExp])[] = [
  [
    'help:did.yes',
    // "Y" is Spanish for "and", "ya no" for "no more", and a yes with a "but" is none: a list that is closed is looked at by nobody.
    /^(?!.*\b(?:no|not|but|never|nobody|\w+n'?t|pero|nunca|nadie|todavia|aun)\b)(?:y|yes|yeah|yep|it did|it helped|yes it did|si|si me ayudo|me ayudo|si ayudo|ya)\b/,
  ],
  [
    'help:did.waiting',
    /^(?:waiting|still waiting|not yet|they said|estoy esperando|esperando|todavia no|aun no)\b/,
  ],
  [
    'help:did.not-tried',
    /\b(?:(?:didn'?t|did not|haven'?t|have not) (?:call|called|go|gone|tried|try)|forgot|no (?:llame|fui|he llamado|he ido)|se me olvido)\b/,
  ],
  ['help:did.no', /^(?:n|no|nope|not really|no luck|it didn'?t|did not|no me ayudo|no ayudo|no sirvio)\b/],
];

/** Some days later: whether it helped, and the next thing if not. Nobody is to blame for not having called. */
export const helped: Conversation = {
  name: 'helped',
  steps: {
    how: step({
      ask: (turn, { name }) => ({
        say: phrase('help:did.ask', { name: { verbatim: String(name ?? '') }, practice: turn.practice.name }),
        choices: HOW.map((key) => phrase(key)),
      }),
      read: (text, turn) =>
        keyAmong(turn, text, HOW) ?? SAID.find(([, words]) => words.test(plain(text)))?.[0] ?? null,
      take: takeHow,
      again: 'general:menu.again',
    }),
    why: step({
      ask: () => ({ say: phrase('help:why.ask'), choices: WHY.map((key) => phrase(key)) }),
      read: (text, turn) => keyAmong(turn, text, WHY) ?? (readReason(text) ? 'help:why.other' : null),
      take(turn, values, key: string) {
        writeReferral(turn, dataOf(values), 'failed', key.slice('help:why.'.length));
        turn.say('help:why.thanks');
        return { go: 'next' };
      },
      again: 'general:menu.again',
    }),
    next: step({
      ask: () => ({ say: phrase('help:next.ask'), choices: NEXT.map((key) => phrase(key)) }),
      read: (text, turn) => keyAmong(turn, text, NEXT),
      take: takeNext,
      again: 'general:menu.again',
    }),
    ...searching,
  },
};

/** Why in own words, short: longer texts are about something else. */
function readReason(text: string): boolean {
  return readWords(text) !== null && text.split(/\s+/).length <= 12 && !text.includes('?');
}

function takeHow(turn: Turn, values: Values, key: string): Move {
  const data = dataOf(values);
  switch (key) {
    case 'help:did.yes':
      writeReferral(turn, data, 'completed', null);
      turn.say('help:did.glad');
      return { end: 'this' };
    case 'help:did.no':
      return { go: 'why' };
    default: {
      // They were reached and something is under way; or it is still as it was.
      if (key === 'help:did.waiting') writeReferral(turn, data, 'accepted', null);
      if (askAgainLater(turn, data)) {
        turn.say(key === 'help:did.waiting' ? 'help:did.patience' : 'help:did.any-time');
        return { end: 'this' };
      }
      return { go: 'next' };
    }
  }
}

function takeNext(turn: Turn, values: Values, key: string): Move {
  if (key === 'help:next.other')
    return { go: 'search', values: { not: [String(values.helpId ?? '')], from: 0 } };
  if (key === 'help:next.staff') {
    toStaff(turn, { ...values, chosenName: values.name }, 'help:staff.passed');
    return { end: 'all' };
  }
  turn.say('help:211');
  return { end: 'this' };
}

function dataOf(values: Values): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || value === null ? [[name, value]] : [],
    ),
  );
}
