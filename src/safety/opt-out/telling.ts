import { plainWords } from '../words.ts';
import { OPT_OUT_LANGUAGES } from './languages.ts';
import { indexed, split, startingAt, writtenWords } from './phrases.ts';

/** The carriers' own: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out . Not a word of any one language. */
export const CARRIERS_STOP: ReadonlySet<string> = new Set([
  'stop',
  'stopall',
  'unsubscribe',
  'optout',
  'stop stop',
  'stop stop stop',
]);
/** Theirs for having texts again. */
export const CARRIERS_START: ReadonlySet<string> = new Set([
  'start',
  'unstop',
  'optin',
  'opt in',
  'subscribe',
]);

/** One of these phrases, with its accents or without, stands in every text that wishes anything. */
const wishing = OPT_OUT_LANGUAGES.map((given) => ({
  unspaced: given.unspaced === true,
  phrases: [given.stop, given.firm, given.start, given.help, given.wishes, given.ending].flatMap(split),
}));
const TELLING = indexed([
  ...[...CARRIERS_STOP, ...CARRIERS_START].map((phrase) => phrase.split(' ')),
  ...wishing.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => [plainWords(phrase), writtenWords(phrase)]),
  ),
]);
const TELLING_LETTERS = wishing
  .filter(({ unspaced }) => unspaced)
  .flatMap(({ phrases }) => phrases.map((phrase) => plainWords(phrase).join('')))
  .filter((letters) => letters !== '');
const TELLING_FIRST = new Set(TELLING_LETTERS.map((letters) => letters.charCodeAt(0)));

/** Whether some words hold a phrase of any wish in any language. */
export function isTelling(words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at += 1)
    if (TELLING.has(words[at] ?? '') && startingAt(TELLING, words, at).length > 0) return true;
  return words.some(beginsTelling) && lettersTell(words.join(''));
}

/** Words that are not set apart may hold a phrase anywhere: one of them has its first letter. */
function beginsTelling(word: string): boolean {
  if (word.charCodeAt(0) < 128) return false;
  for (let at = 0; at < word.length; at += 1) if (TELLING_FIRST.has(word.charCodeAt(at))) return true;
  return false;
}

function lettersTell(letters: string): boolean {
  return TELLING_LETTERS.some((phrase) => letters.includes(phrase));
}
