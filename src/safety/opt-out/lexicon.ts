import { plainWords } from '../words.ts';
import { OPT_OUT_LANGUAGES } from './languages.ts';
import { type Index, indexed, split, startingAt, writtenWords } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { OptOutWords } from './words.ts';

/** A list of phrases, ready to be looked for. */
export type Phrases = {
  isWhole(reading: Reading): boolean;
  isIn(reading: Reading): boolean;
  /** One of these follows one of the others within a few words. */
  follows(others: Phrases, reading: Reading): boolean;
  /** Where phrases begin and end, counted in words (in letters, where words are not set apart). */
  places(reading: Reading): readonly Place[];
};

type Place = readonly [from: number, to: number];

/** One language's words, ready to be looked for. */
export type Lexicon = {
  readonly language: string;
  readonly eitherWay: boolean;
  /** "Please stop": one of `stop`, and nothing but politeness around it. */
  isPolitely(reading: Reading): boolean;
} & Readonly<Record<'stop' | 'firm' | 'start' | 'help' | 'wishes' | 'ending' | 'ours' | 'unless', Phrases>>;

/** "Stop sending me all these": no more words than that are between the two. */
const REACH_WORDS = 4;
const REACH_LETTERS = 12;

/** Phrases that are set apart by blanks, found by their first word. */
function spacedPhrases(list: string, accentsTell: boolean): Phrases {
  const plain = indexed(split(list).map(plainWords));
  const exact = accentsTell ? indexed(split(list).map(writtenWords)) : null;
  const places: Phrases['places'] = (reading) =>
    // What has accents says exactly which word it is; without them any that looks like it.
    exact !== null && reading.accented ? found(exact, reading.written) : found(plain, reading.plain);
  return {
    isWhole: (reading) =>
      (exact !== null && isWhole(exact, reading.written)) ||
      ((exact === null || reading.plain.length > 1) && isWhole(plain, reading.plain)),
    isIn: (reading) => places(reading).length > 0,
    follows: (others, reading) => areNear(others.places(reading), places(reading), REACH_WORDS),
    places,
  };
}

/** Phrases looked for among the letters. */
function unspacedPhrases(list: string): Phrases {
  const phrases = split(list).map((phrase) => plainWords(phrase).join(''));
  const whole = new Set(phrases);
  const places: Phrases['places'] = ({ letters }) =>
    phrases.flatMap((phrase) => {
      const at = letters.indexOf(phrase);
      return at === -1 ? [] : [[at, at + phrase.length] as const];
    });
  return {
    isWhole: ({ letters }) => whole.has(letters),
    isIn: ({ letters }) => phrases.some((phrase) => letters.includes(phrase)),
    follows: (others, reading) => areNear(others.places(reading), places(reading), REACH_LETTERS),
    places,
  };
}

function isWhole(index: Index, words: readonly string[]): boolean {
  return startingAt(index, words, 0).includes(words.length);
}

function found(index: Index, words: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const length of startingAt(index, words, at)) places.push([at, at + length]);
  }
  return places;
}

function areNear(first: readonly Place[], second: readonly Place[], reach: number): boolean {
  return first.some(([, end]) => second.some(([from]) => from >= end && from - end <= reach));
}

/** Whether a text is made of the phrases and polite words alone, and of one phrase at least. */
function politely(given: OptOutWords): Lexicon['isPolitely'] {
  const asWritten = given.accentsTell === true || given.unspaced === true;
  const partsOf = asWritten ? writtenWords : plainWords;
  const stops = indexed([['stop'], ...split(given.stop).map(partsOf)]);
  const polite = new Set(split(given.polite).flatMap(partsOf));
  return (reading) => {
    const words = asWritten ? reading.written : reading.plain;
    let stopped = false;
    for (let at = 0; at < words.length; ) {
      const length = Math.max(0, ...startingAt(stops, words, at));
      if (length === 0 && !polite.has(words[at] ?? '')) return false;
      stopped ||= length > 0;
      at += Math.max(length, 1);
    }
    return stopped;
  };
}

function lexiconOf(given: OptOutWords): Lexicon {
  const ready = (list: string) =>
    given.unspaced ? unspacedPhrases(list) : spacedPhrases(list, given.accentsTell === true);
  return {
    language: given.language,
    eitherWay: given.eitherWay === true,
    isPolitely: politely(given),
    stop: ready(given.stop),
    firm: ready(given.firm),
    start: ready(given.start),
    help: ready(given.help),
    wishes: ready(given.wishes),
    ending: ready(given.ending),
    ours: ready(given.ours),
    unless: ready(given.unless),
  };
}

/** Every language's words, ready: read once when the program starts. */
export const LEXICON: readonly Lexicon[] = OPT_OUT_LANGUAGES.map(lexiconOf);
