import { LEXICON, type Lexicon } from './opt-out/lexicon.ts';
import { type Reading, readText } from './opt-out/reading.ts';
import { CARRIERS_START, CARRIERS_STOP } from './opt-out/telling.ts';
import { LETTERS_ONLY } from './words.ts';

/** What a person wants of our texts: none any more, to have them again, or to know what this is. */
export type Wish = 'stop' | 'start' | 'help';

/** A wish and the language it was said in; null where the words are every carrier's. */
export type OptOut = { readonly wish: Wish; readonly language: string | null };

/**
 * Reads an opt-out, opt-in or help word in any of our languages. Carriers match the whole trimmed text; the law takes
 * any reasonable wording (47 CFR 64.1200(a)(10)), so free wording counts too: "leave me alone", "ya no me escriban".
 * `suppressed`: this address gets nothing at present, so that a plain YES asks for texts again.
 */
export function optOut(text: string, state: { readonly suppressed?: boolean } = {}): OptOut | null {
  const reading = readText(text, state.suppressed === true);
  if (reading === null) return null;
  const whole = reading.plain.join(' ');
  if (CARRIERS_START.has(whole)) return { wish: 'start', language: null };
  if (state.suppressed === true) {
    if (YES.has(whole)) return { wish: 'start', language: null };
    const starts = LEXICON.find(({ start }) => start.isWhole(reading));
    if (starts !== undefined) return { wish: 'start', language: starts.language };
  }
  const helps = LEXICON.find(({ help }) => help.isWhole(reading));
  if (helps !== undefined) return { wish: 'help', language: helps.language };
  if (CARRIERS_STOP.has(whole) || isStopWithCode(reading.plain)) return { wish: 'stop', language: null };
  const stops = LEXICON.find(({ stop }) => stop.isWhole(reading));
  if (stops !== undefined) return { wish: 'stop', language: stops.language };
  return freeWording(reading);
}

/** A wish to be left alone is short; a word of it in a long story is not one. */
const LONGEST_WISH = 25;
const LONGEST_LETTERS = 250;

const YES = new Set(['yes', 'si', 'yes please', 'si por favor', 'yes start', 'y', 'yes yes']);

function freeWording(reading: Reading): OptOut | null {
  const { plain: words } = reading;
  if (words.length === 0 || words.length > LONGEST_WISH || reading.letters.length > LONGEST_LETTERS)
    return null;
  if (LEXICON.some(({ unless }) => unless.isIn(reading))) return null;
  const wishing = LEXICON.find(
    (lexicon) =>
      lexicon.wishes.isIn(reading) ||
      endsOurTexts(lexicon, reading) ||
      (reading.last !== null && lexicon.firm.isWhole(reading.last)),
  );
  if (wishing !== undefined) return { wish: 'stop', language: wishing.language };
  const polite = LEXICON.find((lexicon) => lexicon.isPolitely(reading));
  return polite === undefined ? null : { wish: 'stop', language: polite.language };
}

/** "Stop sending me these reminders": a word of ending, and within a few words one for our texts. */
function endsOurTexts({ ending, ours, eitherWay }: Lexicon, reading: Reading): boolean {
  return ours.follows(ending, reading) || (eitherWay && ending.follows(ours, reading));
}

/** "STOP 12345": the word and a code. */
function isStopWithCode(words: readonly string[]): boolean {
  const [first, second, ...rest] = words;
  return first === 'stop' && second !== undefined && rest.length === 0 && !LETTERS_ONLY.test(second);
}
