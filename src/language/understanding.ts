import type { Expected, Intent, Understanding, Understood } from '../turn/ports.ts';
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
/** A guess less sure than this is wrong four times in five: the text fits nothing. */
const FITS_NOTHING = 0.15;
/** What is none of our business has more ways to be said than the phrases hold: this share of the best guess is enough. */
const OUTSIDE_ENOUGH = 0.5;
/** Of what is out of scope, and of a text with no words, nothing is surer than this. */
const OUT_OF_SCOPE_MOST = 0.4;
/** Where a guess is surer than this there is nothing to ask back. */
const ASK_BACK_MOST = 0.8;
/** What is less likely than this is not worth asking back, nor what is likely together with another less than `PAIR_LEAST`. */
const LIKELY_LEAST = 0.1;
const PAIR_LEAST = 0.35;
/** From this share on a text is none of our business, whatever else it may be like. */
const SURELY_OUTSIDE = 0.6;

/** Nobody means a greeting or thanks so that they would have to be asked about it. */
const NEVER_ASKED: ReadonlySet<Intent> = new Set(['out_of_scope', 'greeting', 'thanks']);

/** What is left to a nurse stays hers, and who wants out or wants a person is heard, whatever else was expected. */
const NEVER_OUTWEIGHED: ReadonlySet<Intent> = new Set(['clinical_advice_request', 'talk_to_person', 'stop']);

/** Understands what people text, in twelve languages, without a model: rules first, then what was learned from phrases. */
export function createUnderstanding(): Understanding {
  const heard = new WeakMap<Expected, Map<string, Understood>>();
  return {
    understand(text, { locale: habit, expected = NOTHING }) {
      if (text.length > SHORT) return read(text, habit, expected);
      const known = heard.get(expected) ?? new Map<string, Understood>();
      heard.set(expected, known);
      const name = `${habit} ${text}`;
      const found = known.get(name);
      if (found !== undefined) return found;
      if (known.size >= HEARD_MOST) known.clear();
      const understood = read(text, habit, expected);
      known.set(name, understood);
      return understood;
    },
  };
}

const NOTHING: Expected = {};

/**
 * What people answer with again and again ("1", "yes", "no thanks", "back to the list") is read once for each question that
 * expects something of its own; longer texts are their writer's alone. Who wrote it is not kept, and nothing leaves memory.
 */
const SHORT = 24;
const HEARD_MOST = 500;

function read(text: string, habit: string, expected: Expected): Understood {
  const locale = identify(text, habit);
  const { guesses, likely } = guessesOf(text, { language: locale ?? spoken(habit), expected });
  const [first, second] = guesses;
  const intent = first ?? { name: 'out_of_scope', confidence: 0 };
  return {
    intent,
    second: second ?? null,
    likely: likely.map((one) => ({ ...one, slots: slotsOf(one.name, text) })),
    locale,
    slots: slotsOf(intent.name, text),
  };
}

function spoken(habit: string): string {
  const primary = habit.split('-')[0] ?? 'en';
  return LANGUAGES.includes(primary as (typeof LANGUAGES)[number]) ? primary : 'en';
}

type Guess = Understood['intent'];

/** What the text may want: the two likeliest, and those that can be asked back. */
type Guesses = { readonly guesses: readonly Guess[]; readonly likely: readonly Guess[] };

function guessesOf(
  text: string,
  { language, expected }: { readonly language: string; readonly expected: Expected },
): Guesses {
  const words = wordsOf(text, language);
  if (!words.some((word) => /\p{L}/u.test(word))) return { guesses: [], likely: [] };
  const rule = ruled(wordsOf(text), folded(boundedText(text)));
  const ranked = rankedOf(words, { language, expected });
  const [best, next] = ranked;
  if (best === undefined || next === undefined) return { guesses: [], likely: [] };
  if (rule !== null) {
    const other = best.name === rule ? next : best;
    return { guesses: [{ name: rule, confidence: RULE_CONFIDENCE }, rounded(other)], likely: [] };
  }
  const outside = ranked.find(({ name }) => name === 'out_of_scope')?.confidence ?? 0;
  const likely = outside >= SURELY_OUTSIDE ? [] : likelyOf(ranked);
  const isOutside = outside > best.confidence * OUTSIDE_ENOUGH;
  if (!isOutside && best.confidence >= FITS_NOTHING)
    return { guesses: [rounded(best), rounded(next)], likely: best.confidence > ASK_BACK_MOST ? [] : likely };
  const fits = best.name === 'out_of_scope' ? next : best;
  const nothing = {
    name: 'out_of_scope' as const,
    confidence: Math.min(best.confidence, OUT_OF_SCOPE_MOST),
  };
  return { guesses: [rounded(nothing), rounded(fits)], likely };
}

/** Every intent with how likely it is, the likeliest first. */
function rankedOf(
  words: readonly string[],
  { language, expected }: { readonly language: string; readonly expected: Expected },
): readonly Guess[] {
  const learned = known();
  const features = plainFeatures(countsOf(words, conceptsIn(language)));
  const shares = sharesOf(weighed(features, learned.rarity), learned.intents);
  const likeness = Math.min(1, shareKnown(words, learned) / LIKE_NONE);
  const best = learned.names[shares.indexOf(Math.max(...shares))];
  const isHeard = best !== undefined && NEVER_OUTWEIGHED.has(best);
  const weights = learned.names.map((name) => (isHeard ? 1 : (expected[name] ?? 1)));
  const total = weights.reduce((sum, weight, label) => sum + weight * (shares[label] as number), 0);
  return learned.names
    .map((name, label) => {
      const share = ((weights[label] as number) * (shares[label] as number)) / total;
      return { name, confidence: share * likeness };
    })
    .sort((one, other) => other.confidence - one.confidence);
}

/** The two likeliest that can be asked back; none where they are unlikely too. */
function likelyOf(ranked: readonly Guess[]): readonly Guess[] {
  const two = ranked
    .filter(({ name, confidence }) => !NEVER_ASKED.has(name) && confidence >= LIKELY_LEAST)
    .slice(0, 2);
  const sum = two.reduce((total, { confidence }) => total + confidence, 0);
  return sum < PAIR_LEAST ? [] : two.map(rounded);
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
