import { type Concepts, sensesOf } from './concepts.ts';
import { type Features, placeOf } from './linear.ts';
import { HAN, HANGUL } from './normal.ts';

/** Places in a text's vector. */
export const PLACES = 1 << 17;

/** Found by cross-validation: what words stand for says more than the words, and says it in every language. */
const WORD = 0.7;
const PAIR = 0.8;
const APART = 0.5;
const GRAM = 0.4;
/** A sign of Chinese says as much as a word. */
const SIGNS = 0.6;
const SENSE = 1.5;
const TOGETHER = 1;
/** Of a long text the first of what is said together. */
const TOGETHER_MOST = 8;

/** The places of a word's letter n-grams, kept for the words of the examples: most of what people text is among them. */
const gramsOfKnown = new Map<string, readonly number[]>();
const KNOWN_MOST = 20_000;

/**
 * Words, what they stand for, pairs of neighbours and of neighbours but one, what is said together in any order (each
 * language has its own), and n-grams of letters that hold against misspelling; each place once.
 */
export function countsOf(words: readonly string[], concepts: Concepts): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (place: number, weight: number): void => {
    if ((counts.get(place) ?? 0) < weight) counts.set(place, weight);
  };
  let word = '^';
  for (const next of words) {
    add(hash(`w${next}`), WORD);
    add(hash(`p${word} ${next}`), PAIR);
    const gram = HAN.test(next) ? SIGNS : GRAM;
    for (const place of gramsOf(next)) add(place, gram);
    word = next;
  }
  let sense = '^';
  let senseBefore = '^';
  const said = new Set<string>();
  for (const next of sensesOf(words, concepts)) {
    if (next.startsWith('@')) {
      add(hash(`c${next}`), SENSE);
      for (const other of said) add(hash(other < next ? `t${other} ${next}` : `t${next} ${other}`), TOGETHER);
      if (said.size < TOGETHER_MOST) said.add(next);
    }
    add(hash(`p${sense} ${next}`), PAIR);
    add(hash(`s${senseBefore} ${next}`), APART);
    senseBefore = sense;
    sense = next;
  }
  add(hash(`p${sense} $`), PAIR);
  return counts;
}

function gramsOf(word: string): readonly number[] {
  const known = gramsOfKnown.get(word);
  if (known !== undefined) return known;
  const isHan = HAN.test(word);
  const [least, most] = isHan ? [1, 4] : HANGUL.test(word) ? [2, 3] : [3, 5];
  const padded = isHan ? word : `<${word}>`;
  const places: number[] = [];
  for (let length = least; length <= most; length += 1) {
    for (let at = 0; at + length <= padded.length; at += 1) places.push(hash(padded.slice(at, at + length)));
  }
  if (gramsOfKnown.size < KNOWN_MOST) gramsOfKnown.set(word, places);
  return places;
}

/** How rare each place is among texts: the higher the rarer. Unseen places count as the rarest. */
export function rarityOf(texts: readonly Features[]): Float32Array {
  const seen = new Float32Array(PLACES);
  for (const { places } of texts) for (const place of places) seen[place] = (seen[place] as number) + 1;
  return seen.map((count) => Math.log((texts.length + 1) / (count + 1)) + 1);
}

function hash(feature: string): number {
  return placeOf(feature, PLACES);
}
