import { conceptOf } from './concepts.ts';

/** Places in a text's vector. A hash: two features may share a place, which costs less than a dictionary. */
export const PLACES = 1 << 14;

/** A text as places and weights. */
export type Features = { readonly places: Int32Array; readonly weights: Float32Array };

const WORD = 1;
const PAIR = 0.8;
const APART = 0.5;
const GRAM = 0.5;

/** The places of a word's letter n-grams, kept for the words of the examples: most of what people text is among them. */
const gramsOfKnown = new Map<string, readonly number[]>();
const KNOWN_MOST = 8000;

/**
 * Words, what they stand for, pairs of neighbours and of neighbours but one, and 3- and 4-grams of letters that hold
 * against misspelling; each place once.
 */
export function countsOf(words: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (place: number, weight: number): void => {
    if ((counts.get(place) ?? 0) < weight) counts.set(place, weight);
  };
  let word = '^';
  let sense = '^';
  let senseBefore = '^';
  for (const next of words) {
    const concept = conceptOf(next);
    const nextSense = concept === null ? next : `@${concept}`;
    add(hash(`w${next}`), WORD);
    add(hash(`p${word} ${next}`), PAIR);
    if (concept !== null) add(hash(`c${concept}`), WORD);
    if (nextSense !== next || sense !== word) add(hash(`p${sense} ${nextSense}`), PAIR);
    add(hash(`s${senseBefore} ${nextSense}`), APART);
    for (const place of gramsOf(next)) add(place, GRAM);
    senseBefore = sense;
    sense = nextSense;
    word = next;
  }
  add(hash(`p${sense} $`), PAIR);
  return counts;
}

function gramsOf(word: string): readonly number[] {
  const known = gramsOfKnown.get(word);
  if (known !== undefined) return known;
  const padded = `<${word}>`;
  const places: number[] = [];
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    places.push(hash(padded.slice(at, at + 3)));
    if (at + 4 <= padded.length) places.push(hash(padded.slice(at, at + 4)));
  }
  if (gramsOfKnown.size < KNOWN_MOST) gramsOfKnown.set(word, places);
  return places;
}

/** Weighs by rarity (`rarity` is by place) and makes the vector's length 1. */
export function featuresOf(counts: ReadonlyMap<number, number>, rarity: Float32Array): Features {
  const places = new Int32Array(counts.size);
  const weights = new Float32Array(counts.size);
  let at = 0;
  let square = 0;
  for (const [place, count] of counts) {
    const weight = count * (rarity[place] ?? 0);
    places[at] = place;
    weights[at] = weight;
    square += weight * weight;
    at += 1;
  }
  const length = Math.sqrt(square) || 1;
  for (let index = 0; index < weights.length; index += 1) weights[index] = (weights[index] ?? 0) / length;
  return { places, weights };
}

/** How rare each place is among texts: the higher the rarer. Unseen places count as the rarest. */
export function rarityOf(texts: readonly ReadonlyMap<number, number>[]): Float32Array {
  const seen = new Float32Array(PLACES);
  for (const text of texts) for (const place of text.keys()) seen[place] = (seen[place] ?? 0) + 1;
  return seen.map((count) => Math.log((texts.length + 1) / (count + 1)) + 1);
}

/** FNV-1a, 32 bits, folded onto the places. */
function hash(feature: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    value = Math.imul(value ^ feature.charCodeAt(at), 0x01000193);
  }
  return ((value >>> 14) ^ value) & (PLACES - 1);
}
