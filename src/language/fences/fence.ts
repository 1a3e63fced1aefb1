import { checkFaithful } from '../../care/faithful.ts';
import { folded } from '../../care/normal.ts';
import { amountsIn } from '../../care/quantities.ts';
import type { Fault } from '../../errors.ts';
import { mayLeave } from '../../safety/outgoing.ts';
import { identify } from '../identify.ts';
import { beyond } from './beyond.ts';
import { BOUNDED } from './concepts.ts';
import { EVERYDAY_PHRASES } from './everyday.ts';
import { formFaults } from './form.ts';
import { heldFaults } from './held.ts';
import { LEXICONS } from './lexicon.ts';
import { nameFaults } from './names.ts';
import { isPlain } from './reading-level.ts';
import { signFaults } from './signs.ts';
import { standInsLeft } from './stand-ins.ts';
import { stem, tokensOf, type Vocabulary } from './vocabulary.ts';

/** What an answer of a model is held against. `prompt` is all the model was told; `language` what it should be in. */
export type Fenced = {
  readonly source: string;
  readonly output: string;
  readonly language: string;
  readonly prompt: string;
  readonly charactersMost: number;
  /** Drugs and names that must be kept although they look like none. */
  readonly names?: readonly string[];
};

/**
 * Everything that speaks against saying a model's words in place of their source. Empty: they may be said. Messages name
 * kinds of fault, never words. Pure, bounded by `charactersMost`. Knows no model, so nothing a model says can talk it over.
 */
export function fenceFaults(fenced: Fenced, vocabulary: Vocabulary): readonly Fault[] {
  const { source, output, language, names = [] } = fenced;
  const form = formFaults(output, fenced);
  // What is far too long is not read any further.
  if (form.some(({ path }) => path === 'length' || path === 'empty')) return form;
  return [
    ...form,
    ...signFaults(source, output, language),
    ...(standInsLeft(output) ? [{ path: 'stand-in', message: 'a stand-in for nobody' }] : []),
    ...languageFaults(output, language),
    // In every language: what the clinic wrote in English or Spanish stands as it is in plans that are told in others.
    ...checkFaithful(source, output, names),
    ...beyond(source, output),
    ...(language === 'en' || language === 'es'
      ? heldFaults(source, output, language)
      : otherFaults(source, output, language)),
    ...nameFaults(source, output),
    ...vocabularyFaults(fenced, vocabulary),
    ...outgoingFaults(source, output),
  ];
}

/** False where a text is too hard to read: the model is asked once more. */
export function isEasy(text: string, language: string, names: readonly string[] = []): boolean {
  return isPlain(text, language, names);
}

function languageFaults(output: string, language: string): readonly Fault[] {
  const found = identify(output, language);
  if (found === language || (found === null && output.length < SHORT)) return [];
  return [{ path: 'language', message: 'another language than was asked for' }];
}

/** Shorter texts do not tell their language. */
const SHORT = 24;

function outgoingFaults(source: string, output: string): readonly Fault[] {
  // What was held against the source already may be in the other language: the same amount is the same amount.
  const isKept = /\b(?:no|nunca) deje de tomar/i.test(source);
  const said = isKept ? output.replace(/\b(?:do not|never) stop taking\b/gi, ' ') : output;
  const leave = mayLeave(said, `${source}\n${amountsIn(source)}`);
  return leave.ok ? [] : [{ path: `outgoing.${leave.why}`, message: 'no bot may say this' }];
}

function vocabularyFaults({ source, output, language }: Fenced, vocabulary: Vocabulary): readonly Fault[] {
  const own = tokensOf(source, language);
  // A word of three letters is itself: "Sol" is somebody where the source says "solo".
  const known = new Set(own.map((word) => stem(word, language)));
  const whole = new Set(own);
  // What is held against the source thing by thing (`beyond`) is no word of its own any more.
  const rest = language === 'en' || language === 'es' ? withoutThings(folded(output), language) : output;
  const unknown = tokensOf(rest, language).some(
    (word) =>
      !(word.length < 4 ? whole.has(word) : known.has(stem(word, language))) &&
      !vocabulary.knows(word, language),
  );
  return unknown ? [{ path: 'vocabulary', message: 'a word that is neither plain nor in the source' }] : [];
}

function withoutThings(text: string, language: 'en' | 'es'): string {
  const plain = text.replaceAll('’', "'").replace(EVERYDAY_PHRASES[language], ' ');
  return BOUNDED.reduce((left, { every }) => left.replace(every, ' '), plain);
}

/**
 * Languages of which we know few words: all numbers are digits and the same, no order or soothing word is new, and it is
 * turned round no less often than the source. Stricter than need be: then the deterministic form is said.
 */
function otherFaults(source: string, output: string, language: string): readonly Fault[] {
  const lexicon = LEXICONS[language];
  if (lexicon === undefined) return [{ path: 'language', message: 'no fence knows this language' }];
  const [before, after] = [folded(source), folded(output)];
  const digits = (text: string) => (text.match(/\d+(?:[.,:/]\d+)*/g) ?? []).toSorted().join(' ');
  const faults: Fault[] = [];
  if (digits(before) !== digits(after))
    faults.push({ path: 'number', message: 'numbers are not those of the source' });
  const units = (text: string) => (text.match(UNITS) ?? []).toSorted().join(' ');
  if (units(before) !== units(after))
    faults.push({ path: 'unit', message: 'units are not those of the source' });
  const fresh = (words: readonly string[]) => words.some((word) => has(after, word) && !has(before, word));
  if (fresh(lexicon.numbers))
    faults.push({ path: 'number', message: 'a number that the source does not have' });
  if (fresh(lexicon.orders))
    faults.push({ path: 'order', message: 'an order that the source does not give' });
  if (fresh(lexicon.soothing))
    faults.push({ path: 'soothing', message: 'it soothes where the source does not' });
  const said = new Set(tokensOf(after, language));
  const asked = tokensOf(before, language);
  if (asked.filter((word) => said.has(word)).length < asked.length * KEPT_LEAST)
    faults.push({ path: 'left-out', message: 'too little of the source is left' });
  const turns = (text: string) => lexicon.not.reduce((sum, word) => sum + times(text, word), 0);
  const english = before.match(ENGLISH_NOT)?.length ?? 0;
  if (turns(after) < Math.max(turns(before), Math.min(english, 1)))
    faults.push({ path: 'warning.not', message: 'a warning of the source is missing' });
  if (turns(after) > turns(before) + english)
    faults.push({ path: 'warning.not', message: 'a warning that the source does not give' });
  return faults;
}

/** The share of the source's words that other words of a language we know little of must still hold. */
const KEPT_LEAST = 0.4;

const UNITS = /\b(?:mg|mcg|ml|g|kg|l|iu|%|mmhg)\b/g;
const ENGLISH_NOT = /\b(?:do not|don'?t|never|avoid|stop|no (?:lo|la|deje|tome)|nunca|evite)\b/g;

function has(text: string, word: string): boolean {
  return times(text, word) > 0;
}

/** Whole words where words stand apart; anywhere in Chinese, Korean and Arabic, whose endings and articles are joined on. */
function times(text: string, word: string): number {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}]/u.test(word)) return text.split(word).length - 1;
  return ` ${text.replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `.split(` ${word} `).length - 1;
}
