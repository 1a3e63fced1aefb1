import type { Intent } from '../turn/ports.ts';
import { conceptsIn } from './concepts.ts';
import { countsOf, PLACES, rarityOf } from './features.ts';
import { LETTER_PLACES, letterFeatures } from './letters.ts';
import { learn, plainFeatures, type Weights, weighed } from './linear.ts';
import { readMoment } from './moments.ts';
import { unaccented, wordsOf } from './normal.ts';
import { answersIn, LANGUAGES, type Saying, sayingsIn } from './phrases.ts';

/** What is learned from the phrases of all languages. */
export type Learned = {
  /** Each intent's place is its label. */
  readonly names: readonly Intent[];
  readonly intents: Weights;
  /** How rare each place is among the phrases. */
  readonly rarity: Float32Array;
  /** Beginnings of the words of the phrases: a text with none of them is like no phrase. */
  readonly beginnings: ReadonlySet<string>;
  /** Its labels are the places in `LATIN`. */
  readonly letters: Weights;
};

/** Languages that are written in Latin letters: the others are known by their script. */
export const LATIN: readonly string[] = LANGUAGES.filter(
  (language) => !['zh', 'ar', 'ru', 'ko'].includes(language),
);

/** Rounds and rates: found by cross-validation on the phrases. */
const INTENT_PACE = { rounds: 12, rate: 6, hidden: 0.5 };
const LETTER_PACE = { rounds: 3, rate: 6, hidden: 0 };

/** Learns from the phrases of all languages, in a second or two: always the same from the same phrases. */
export function learnAll(): Learned {
  const said = LANGUAGES.map((language) => ({ language, sayings: sayingsIn(language) }));
  const names = [...new Set(said.flatMap(({ sayings }) => sayings.map(({ intent }) => intent)))].sort();
  return { names, ...learnIntents(said, names), letters: learnLetters(said) };
}

type Said = readonly { readonly language: string; readonly sayings: readonly Saying[] }[];

function learnIntents(
  said: Said,
  names: readonly Intent[],
): Pick<Learned, 'intents' | 'rarity' | 'beginnings'> {
  const beginnings = new Set<string>();
  const labels: number[] = [];
  const counted = said.flatMap(({ language, sayings }) => {
    const concepts = conceptsIn(language);
    return sayings.map(({ intent, text }) => {
      const words = wordsOf(text, language);
      for (const word of words) beginnings.add(beginningOf(word));
      labels.push(names.indexOf(intent));
      return plainFeatures(countsOf(words, concepts));
    });
  });
  const rarity = rarityOf(counted);
  const examples = counted.map((features, at) => ({
    features: weighed(features, rarity),
    label: labels[at] as number,
  }));
  const intents = learn(examples, { places: PLACES, labels: names.length }, INTENT_PACE);
  return { intents, rarity, beginnings };
}

/** Half of what people text has lost its accents: each phrase that has any is learned with and without. */
function learnLetters(said: Said): Weights {
  const examples = said.flatMap(({ language, sayings }) => {
    const label = LATIN.indexOf(language);
    if (label < 0) return [];
    const written = [...sayings.map(({ text }) => text), ...answersIn(language), ...datesIn(language)];
    const texts = new Set(written.flatMap((text) => [text, unaccented(text)]));
    return [...texts].map((text) => ({ features: letterFeatures(text), label }));
  });
  return learn(examples, { places: LETTER_PLACES, labels: LATIN.length }, LETTER_PACE);
}

/** A birth date is asked of everybody: "14 de marzo de 1968" is Spanish, though most of it may be Portuguese too. */
export function datesIn(language: string): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => {
    const at = Date.UTC(1952 + 4 * month, month, 2 * month + 3);
    return readMoment(language, { at, zone: 'UTC', as: 'day' });
  });
}

/** What a word begins with: endings differ, and so do ends of misspelled words. */
export function beginningOf(word: string): string {
  return word.slice(0, 4);
}
