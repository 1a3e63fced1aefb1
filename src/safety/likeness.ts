import { CRISIS_WEIGHTS, DANGER_WEIGHTS } from './likeness-weights.ts';
import { soundOf } from './sounds.ts';
import type { Word } from './words.ts';

/**
 * A second look beside the rules: whether a text is more like the known dangers than like harmless texts, by its words,
 * pairs of words and pieces of words. It can only add an alarm, never take one away: rules first, statistics or-ed to
 * them, is the shape with the best published evidence (domain brief 4.3). The weights were learnt from the development
 * texts in test/safety (logistic regression); no text is kept in them. Null: not like a danger. `doubted`: the rules saw
 * something less in the text, or something denied: it has to be surely like a danger then.
 */
export function likenessOf(words: readonly Word[], doubted: boolean): 'emergency' | 'crisis' | null {
  if (words.length < FEWEST_WORDS) return null;
  let worst = { danger: Number.NEGATIVE_INFINITY, crisis: 0 };
  for (let from = 0; from === 0 || from + WINDOW / 2 < words.length; from += WINDOW / 2) {
    const window = words.slice(from, from + WINDOW).map((word) => word.text);
    const places = likenessFeatures(window);
    const danger = sumOf(DANGER, places);
    if (danger > worst.danger) worst = { danger, crisis: sumOf(CRISIS, places) };
  }
  // Above 0 it is likelier than not.
  const few = Math.max(0, (ENOUGH_WORDS - words.length) * BAR_PER_MISSING_WORD);
  if (worst.danger <= Math.max(few, doubted ? SURELY_DANGER : 0)) return null;
  return worst.crisis > SURELY_CRISIS ? 'crisis' : 'emergency';
}

/** Less than that says too little to be like anything: such texts are left to the rules. */
const FEWEST_WORDS = 5;
/** From so many words on, likelier than not is enough; each word less raises the bar: a few words are like many things. */
const ENOUGH_WORDS = 10;
const BAR_PER_MISSING_WORD = 0.25;
/** 911 is the safer answer where the two are close. */
const SURELY_CRISIS = 0.3;
const SURELY_DANGER = 1;

/** A long text is read in overlapping windows of so many words: a danger is one or two sentences. */
const WINDOW = 40;

/** Weights lie in so many places; features that share a place share its weight. A power of two. */
export const LIKENESS_PLACES = 32_768;

/** Weights are kept in whole steps of this size. */
export const LIKENESS_STEP = 1 / 24;

/** The places of a text's features, each once. `words` are lower case without accents. */
export function likenessFeatures(words: readonly string[]): readonly number[] {
  const places = new Set<number>([placeOf('bias')]);
  let before = '^';
  for (const word of words) {
    const sound = soundOf(word);
    places.add(placeOf(`w${sound}`));
    if (sound.length > 5) places.add(placeOf(`s${sound.slice(0, 5)}`));
    places.add(placeOf(`b${before} ${sound}`));
    before = sound;
    const piece = `<${sound}>`;
    for (let at = 0; at + 4 <= piece.length; at += 1) places.add(placeOf(`c${piece.slice(at, at + 4)}`));
  }
  return [...places];
}

/** Fowler-Noll-Vo 1a, 32 bit, folded to the places. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 14) ^ hash) & (LIKENESS_PLACES - 1);
}

const DANGER = unpacked(DANGER_WEIGHTS);
const CRISIS = unpacked(CRISIS_WEIGHTS);

function sumOf(weights: Int8Array, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += weights[place] ?? 0;
  return (sum * LIKENESS_STEP) / Math.sqrt(Math.max(24, places.length));
}

function unpacked(base64: string): Int8Array {
  const bytes = atob(base64);
  const weights = new Int8Array(LIKENESS_PLACES);
  for (let at = 0; at < bytes.length; at += 1) weights[at] = bytes.charCodeAt(at);
  return weights;
}
