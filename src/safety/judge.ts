import { featuresBetween, mostFeatures, namedFeature, type WordFeatures, wordFeatures } from './features.ts';
import type { Findings } from './findings.ts';
import type { Level } from './verdict.ts';

/** Weights learnt from the lessons: a signed byte for each place, worth `step` each. As many places as a power of two. */
export type Weights = { readonly bytes: Int8Array; readonly step: number };

/** All that was learnt. `bars`: what an opinion on danger must exceed, by language. */
export type JudgeWeights = {
  readonly danger: Weights;
  readonly crisis: Weights;
  readonly bars: Readonly<Record<string, number>>;
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

/** What the judge makes of a text: above 0 rather a danger; and, if one, above 0 rather a crisis than an emergency. */
export type Opinion = { readonly danger: number; readonly crisis: number };

/** A long text is read in overlapping windows of so many words: a danger is one or two sentences. */
const WINDOW = 48;

/**
 * The second layer: how like the known dangers a text is, and how unlike harmless texts, by its words and by what the
 * rules found in it and how that stands. Linear models, learnt by test/safety/learn.ts from the texts in test/safety; no
 * text is kept in them. A long text is as dangerous as its most dangerous stretch.
 */
export function opinionOf(
  text: string,
  findings: Findings,
  levelOf: (rule: string) => Level,
  weights: JudgeWeights,
): Opinion {
  const named = namedFeatures(text, findings, levelOf);
  let worst: Opinion = { danger: Number.NEGATIVE_INFINITY, crisis: 0 };
  const { length } = findings.texts;
  const only = length <= WINDOW * 1.5;
  const words = wordFeatures(findings.texts);
  for (let from = 0; from === 0 || (!only && from + WINDOW / 2 < length); from += WINDOW / 2) {
    const to = only ? length : Math.min(length, from + WINDOW);
    const places = placesBetween(words, from, to, named, weights.danger.bytes.length);
    const danger = sumOf(weights.danger, places);
    if (danger > worst.danger) worst = { danger, crisis: sumOf(weights.crisis, places) };
  }
  return worst;
}

/** Where the features of some words lie among `size` weights, each place once. Good until the next call. */
export function placesOf(texts: readonly string[], named: readonly number[], size: number): Int32Array {
  return placesBetween(wordFeatures(texts), 0, texts.length, named, size);
}

function placesBetween(
  words: WordFeatures,
  from: number,
  to: number,
  named: readonly number[],
  size: number,
): Int32Array {
  const most = mostFeatures(words, from, to);
  if (most > features.length) features = new Int32Array(most);
  let count = 0;
  for (const hash of named) count = taken(hash & (size - 1), count);
  const all = featuresBetween(words, from, to, features);
  for (let at = 0; at < all; at += 1) count = taken((features[at] ?? 0) & (size - 1), count);
  for (let at = 0; at < count; at += 1) takenPlaces[(foundPlaces[at] ?? 0) >>> 5] = 0;
  return foundPlaces.subarray(0, count);
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
export function sumOf({ bytes, step }: Weights, places: Int32Array): number {
  let sum = 0;
  const last = bytes.length - 1;
  for (let at = 0; at < places.length; at += 1) sum += bytes[(places[at] ?? 0) & last] ?? 0;
  return sum * step * scaleOf(places.length);
}

/** What a sum of so many weights is multiplied by. */
export function scaleOf(count: number): number {
  return 1 / Math.sqrt(Math.max(24, count));
}

/**
 * What the rules found, and the little else that can be seen: length, a question mark, pictures. `rules` null: as if
 * nobody had asked the rules.
 */
export function namedFeatures(
  text: string,
  findings: Omit<Findings, 'rules'> & { readonly rules: Findings['rules'] | null },
  levelOf: (rule: string) => Level,
): readonly number[] {
  const names = ['bias', `length ${Math.min(6, Math.round(Math.log2(findings.texts.length + 1)))}`];
  if (QUESTION.test(text)) names.push('question');
  const { rules } = findings;
  names.push(...(rules === null ? ['no rules'] : ruleNames({ ...findings, rules }, levelOf)));
  for (const concept of findings.concepts) names.push(`concept ${concept}`);
  if (!NO_PICTURE.test(text)) for (const [picture] of text.matchAll(PICTURE)) names.push(picture);
  return names.map(namedFeature);
}

/** The names of what the rules found and how it stands. */
function ruleNames(findings: Findings, levelOf: (rule: string) => Level): readonly string[] {
  const names: string[] = [];
  let said = 0;
  for (const { rule, standing, surely, sure, named, words } of findings.rules) {
    const level = levelOf(rule);
    const alarm = level === 'emergency' || level === 'crisis';
    if (alarm && standing === 'said') said += 1;
    if (surely) names.push(`surely ${standing}`);
    names.push(
      `${rule} ${standing}`,
      `${level} ${standing}`,
      `${alarm} ${standing} ${sure} ${named}`,
      `${alarm} ${standing} ${Math.min(4, words)}`,
    );
  }
  names.push(`said ${Math.min(3, said)}`);
  for (const mark of findings.marks) names.push(`mark ${mark}`, `mark ${mark} ${said > 0}`);
  return names;
}

const QUESTION = /[?？؟]/;
/** Almost every text: quicker than to look for pictures. */
const NO_PICTURE = /^[\0-\x7f]*$/;
const PICTURE = /\p{Extended_Pictographic}/gu;
