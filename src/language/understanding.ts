import type { Intent, Understanding } from '../turn/ports.ts';
import { train } from './classifier.ts';
import { identify } from './identify.ts';
import { examples } from './intents/intents.ts';
import { boundedText, folded, wordsOf } from './normal.ts';
import { ruled } from './rules.ts';
import { slotsOf } from './slots.ts';

/** How sure a rule is: they are written to hold. */
const RULE_CONFIDENCE = 0.95;
/** A text less like every example than this is like none: what is guessed of it is worth less. */
const LIKE_NONE = 0.25;
/**
 * Learned from four fifths of the examples, a share of 0.55 was right in two of three of the rest, one of 0.75 in seven of
 * eight: shares are too modest, and this is the power that makes them tell how often they are right.
 */
const CALIBRATION = 0.75;
/** A guess less sure than this is wrong three times in four: the text fits nothing. */
const FITS_NOTHING = 0.28;
/** Of what is out of scope, and of a text with no words, nothing is surer than this. */
const OUT_OF_SCOPE_MOST = 0.4;

/** Understands what people text, in English and Spanish, without a model: rules first, then what was learned from examples. */
export function createUnderstanding(): Understanding {
  learned ??= learn();
  const { intents, guess } = learned;
  const intentOf = (text: string): { name: Intent; confidence: number } => {
    const words = wordsOf(text);
    if (!words.some((word) => /\p{L}/u.test(word))) return { name: 'out_of_scope', confidence: 0 };
    const rule = ruled(words, folded(boundedText(text)));
    if (rule !== null) return { name: rule, confidence: RULE_CONFIDENCE };
    const best = guess(words);
    const name = intents[best.label];
    if (name === undefined) return { name: 'out_of_scope', confidence: 0 };
    const confidence = best.share ** CALIBRATION * Math.min(1, best.nearest / LIKE_NONE);
    if (name !== 'out_of_scope' && confidence >= FITS_NOTHING)
      return { name, confidence: rounded(confidence) };
    return { name: 'out_of_scope', confidence: rounded(Math.min(confidence, OUT_OF_SCOPE_MOST)) };
  };
  return {
    understand(text) {
      const intent = intentOf(text);
      return { intent, locale: identify(text), slots: slotsOf(intent.name, text) };
    },
  };
}

type Learned = { readonly intents: readonly Intent[]; readonly guess: ReturnType<typeof train> };

/** Learned once in a process: the examples are always the same. */
let learned: Learned | null = null;

function learn(): Learned {
  const known = examples();
  const intents = [...new Set(known.map(({ intent }) => intent))];
  const labelled = known.map(({ intent, text }) => ({
    words: wordsOf(text),
    label: intents.indexOf(intent),
  }));
  return { intents, guess: train(labelled, intents.length, LIKE_NONE) };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
