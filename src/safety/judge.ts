import { featuresBetween, mostFeatures, type WordFeatures, wordFeatures } from './features.ts';
import type { Findings } from './findings.ts';
import type { FrameFound } from './frames.ts';
import { namedFeatures, partOf, sharedFeatures } from './signs.ts';
import type { Level } from './verdict.ts';

/** Weights learnt from the lessons: a signed byte for each place, worth `step` each. As many places as a power of two. */
export type Weights = { readonly bytes: Int8Array; readonly step: number };

/** All that was learnt. An opinion on danger must exceed `bar` where rules found something, `bareBar` where none did. */
export type JudgeWeights = {
  readonly danger: Weights;
  readonly crisis: Weights;
  readonly bar: number;
  readonly bareBar: number;
  /** What it must exceed beside, where a text is long: the worst of many stretches is worse than the text. */
  readonly longBar: number;
};

/** Weights as the page's guard keeps them: two to a byte, each from -7 to 7. */
export function unpackedHalves(base64: string, step: number, places: number): Weights {
  const text = atob(base64);
  const bytes = new Int8Array(places);
  for (let at = 0; at < text.length; at += 1) {
    const both = text.charCodeAt(at);
    bytes[2 * at] = (both >> 4) - 8;
    bytes[2 * at + 1] = (both & 15) - 8;
  }
  return { bytes, step };
}

/** Weights as they are kept: signed bytes in base64. */
export function unpacked(base64: string, step: number, places: number): Weights {
  const text = atob(base64);
  const bytes = new Int8Array(places);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return { bytes, step };
}

/**
 * What the judge makes of a text: above 0 rather a danger; and, if one, above 0 rather a crisis than an emergency, which is
 * only looked for when asked: nearly no text is a danger.
 */
export type Opinion = { readonly danger: number; readonly crisis: () => number };

/** A long text is read in overlapping windows of so many words: a danger is one or two sentences. */
const WINDOW = 48;

/** Whether a text of so many words is read in windows. */
export function isLong(words: number): boolean {
  return words > WINDOW * 1.5;
}

/**
 * The second layer: how like the known dangers a text is, and how unlike harmless texts, by its words, by what the rules
 * found in it and how that stands, and by what else it is about. Linear models, learnt by test/safety/learn.ts from the
 * texts in test/safety; no text is kept in them. A long text is as dangerous as its most dangerous stretch.
 */
export function opinionOf(
  text: string,
  findings: Findings,
  frames: readonly FrameFound[],
  levelOf: (rule: string) => Level,
  weights: JudgeWeights,
): Opinion {
  let worst: Opinion = { danger: Number.NEGATIVE_INFINITY, crisis: () => 0 };
  const words = wordFeatures(findings.texts);
  const shared = sharedFeatures(text, findings.concepts);
  for (const [from, to] of stretchesOf(findings.texts.length)) {
    const part = partOf(findings, frames, from, to);
    const named = namedFeatures(shared, part.findings, part.frames, levelOf);
    const places = (): Places => placesBetween(words, from, to, named, weights.danger.bytes.length);
    const danger = sumOf(weights.danger, places());
    if (danger > worst.danger) worst = { danger, crisis: () => sumOf(weights.crisis, places()) };
  }
  return worst;
}

/** The stretches that a text of so many words is read in: all of a short one. */
export function stretchesOf(words: number): readonly (readonly [from: number, to: number])[] {
  if (!isLong(words)) return [[0, words]];
  const stretches: [number, number][] = [];
  for (let from = 0; from === 0 || from + WINDOW / 2 < words; from += WINDOW / 2)
    stretches.push([from, Math.min(words, from + WINDOW)]);
  return stretches;
}

/** Where features lie among the weights, each once; the first `named` of them are no words, and weigh more. */
export type Places = { readonly all: Int32Array; readonly named: number };

/** Where the features of some words lie among `size` weights, each place once. Good until the next call. */
export function placesOf(texts: readonly string[], named: readonly number[], size: number): Places {
  return placesBetween(wordFeatures(texts), 0, texts.length, named, size);
}

function placesBetween(
  words: WordFeatures,
  from: number,
  to: number,
  named: readonly number[],
  size: number,
): Places {
  const most = mostFeatures(words, from, to);
  if (most > features.length) features = new Int32Array(most);
  let count = 0;
  for (const hash of named) count = taken(hash & (size - 1), count);
  const ofNamed = count;
  const all = featuresBetween(words, from, to, features);
  for (let at = 0; at < all; at += 1) count = taken((features[at] ?? 0) & (size - 1), count);
  for (let at = 0; at < count; at += 1) takenPlaces[(foundPlaces[at] ?? 0) >>> 5] = 0;
  return { all: foundPlaces.subarray(0, count), named: ofNamed };
}

/** Takes a place unless it was taken before; answers how many there are. */
function taken(place: number, count: number): number {
  const bit = 1 << (place & 31);
  const others = takenPlaces[place >>> 5] ?? 0;
  if ((others & bit) !== 0 || count === MOST_PLACES) return count;
  takenPlaces[place >>> 5] = others | bit;
  foundPlaces[count] = place;
  return count + 1;
}

/** More than any window of words that people write has. */
const MOST_PLACES = 4096;
let features = new Int32Array(1024);
const foundPlaces = new Int32Array(MOST_PLACES);
/** A bit for each place that was found: few enough to stay near the processor. */
const takenPlaces = new Int32Array((1 << 20) / 32);

/** The weights' sum over the places, made comparable between short and long texts. */
export function sumOf({ bytes, step }: Weights, places: Places): number {
  const { all, named } = places;
  const last = bytes.length - 1;
  let sum = 0;
  for (let at = 0; at < named; at += 1) sum += bytes[(all[at] ?? 0) & last] ?? 0;
  sum *= NAMED_WORTH;
  for (let at = named; at < all.length; at += 1) sum += bytes[(all[at] ?? 0) & last] ?? 0;
  return sum * step * scaleOf(places);
}

/**
 * What the rules found and what a text is about count so many times as much as a word: they are few and mean the same in
 * every language.
 */
export const NAMED_WORTH = 3;

/** What the sum over the places is multiplied by. */
export function scaleOf({ all, named }: Places): number {
  return 1 / Math.sqrt(Math.max(24, all.length + named * (NAMED_WORTH * NAMED_WORTH - 1)));
}
