import type { Intent, Understanding, Understood } from '../turn/ports.ts';
import { conceptsIn } from './concepts.ts';
import { countsOf } from './features.ts';
import { identify } from './identify.ts';
import { known } from './learned.ts';
import { beginningOf, type Learned } from './learning.ts';
import { plainFeatures, sharesOf, weighed } from './linear.ts';
import { boundedText, folded, HAN, HANGUL, wordsOf } from './normal.ts';
import { LANGUAGES } from './phrases.ts';
import { ruled } from './rules.ts';
import { slotsOf } from './slots.ts';

/** How sure a rule is: they are written to hold. */
const RULE_CONFIDENCE = 0.95;
/** A text of whose letters less than this are in words that begin as those of the phrases: what is guessed of it is worth less. */
const LIKE_NONE = 0.5;
/**
 * Learned from three quarters of the phrases, shares are too modest: this is the power that makes them tell how often they
 * are right.
 */
const CALIBRATION = 0.75;
/** A guess less sure than this is wrong three times in four: the text fits nothing. */
const FITS_NOTHING = 0.24;
/** What is none of our business has more ways to be said than the phrases hold: this share of the best guess is enough. */
const OUTSIDE_ENOUGH = 0.25;
/** Of what is out of scope, and of a text with no words, nothing is surer than this. */
const OUT_OF_SCOPE_MOST = 0.4;

/** Understands what people text, in twelve languages, without a model: rules first, then what was learned from phrases. */
export function createUnderstanding(): Understanding {
  return {
    understand(text, { locale: habit }) {
      const locale = identify(text, habit);
      const guesses = guessesOf(text, locale ?? spoken(habit));
      const [first, second] = guesses;
      const intent = first ?? { name: 'out_of_scope', confidence: 0 };
      return { intent, second: second ?? null, locale, slots: slotsOf(intent.name, text) };
    },
  };
}

function spoken(habit: string): string {
  const primary = habit.split('-')[0] ?? 'en';
  return LANGUAGES.includes(primary as (typeof LANGUAGES)[number]) ? primary : 'en';
}

type Guess = Understood['intent'];

/** What the text may want, likeliest first: one where a rule says it, else two. */
function guessesOf(text: string, language: string): readonly Guess[] {
  const words = wordsOf(text, language);
  if (!words.some((word) => /\p{L}/u.test(word))) return [];
  const rule = ruled(wordsOf(text), folded(boundedText(text)));
  const learned = known();
  const features = plainFeatures(countsOf(words, conceptsIn(language)));
  const shares = sharesOf(weighed(features, learned.rarity), learned.intents);
  const likeness = Math.min(1, shareKnown(words, learned) / LIKE_NONE);
  const ranked = learned.names
    .map((name, label) => ({ name, confidence: (shares[label] as number) ** CALIBRATION * likeness }))
    .sort((one, other) => other.confidence - one.confidence);
  const [best, next] = ranked;
  if (best === undefined || next === undefined) return [];
  if (rule !== null) {
    const other = best.name === rule ? next : best;
    return [{ name: rule, confidence: RULE_CONFIDENCE }, rounded(other)];
  }
  const outside = ranked.find(({ name }) => name === 'out_of_scope')?.confidence ?? 0;
  const isOutside = outside > best.confidence * OUTSIDE_ENOUGH ** CALIBRATION;
  if (!isOutside && best.confidence >= FITS_NOTHING) return [rounded(best), rounded(next)];
  const fits = best.name === 'out_of_scope' ? next : best;
  const nothing: Intent = 'out_of_scope';
  return [
    rounded({ name: nothing, confidence: Math.min(best.confidence, OUT_OF_SCOPE_MOST) }),
    rounded(fits),
  ];
}

/** How much of a text stands in words that begin as a word of the phrases does, 0-1. */
function shareKnown(words: readonly string[], { beginnings }: Learned): number {
  let letters = 0;
  let knownLetters = 0;
  for (const word of words) {
    letters += word.length;
    // What is written without blanks is found by its parts.
    const isKnown = HAN.test(word) || HANGUL.test(word) || beginnings.has(beginningOf(word));
    if (isKnown) knownLetters += word.length;
  }
  return letters === 0 ? 0 : knownLetters / letters;
}

function rounded({ name, confidence }: Guess): Guess {
  return { name, confidence: Math.round(confidence * 1000) / 1000 };
}
