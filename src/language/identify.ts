import { known } from './learned.ts';
import { datesIn, LATIN } from './learning.ts';
import { letterFeatures } from './letters.ts';
import { sharesOf } from './linear.ts';
import { boundedText, folded } from './normal.ts';

/** Scripts that give a language away, and by how many Latin letters one of their signs is outweighed. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, outweighs: number])[] = [
  // A sign of these says more than a letter: "안녕" is a word, and so is "药".
  ['ko', /\p{Script=Hangul}/gu, 3],
  ['zh', /\p{Script=Han}/gu, 3],
  ['ar', /\p{Script=Arabic}/gu, 1.5],
  ['ru', /\p{Script=Cyrillic}/gu, 1.5],
];

/** Fewer letters than these are an "ok", a name or a number. */
const LETTERS_LEAST = 4;
/** A word or two are often a name or a word that many languages have: they must be surer than a sentence. */
const SURE_WORD = 0.93;
const SURE_WORDS = 0.7;
const SURE_SENTENCE = 0.4;
const SENTENCE_WORDS = 3;
/** How much likelier the language is that the conversation is in. */
const HABIT = 3;

/**
 * The language of a short text as a primary subtag; null when the text is too short or unclear to tell ("ok", numbers,
 * names, emoji). Knows ar, en, es, fr, ht, ko, pt, ru, so, tl, vi and zh. `habit`: the language spoken until now.
 */
export function identify(text: string, habit: string | null = null): string | null {
  const read = boundedText(text).normalize('NFC');
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const scripts = /[^\p{ASCII}]/u.test(read) ? SCRIPTS : [];
  for (const [language, script, outweighs] of scripts) {
    const count = read.match(script)?.length ?? 0;
    if (count > 0 && count * outweighs >= letters - count) return language;
  }
  if (letters < LETTERS_LEAST) return null;
  // "9 de abril de 1951" is Portuguese as well as Spanish: it is in the language spoken until now.
  if (habit !== null && isDateIn(habit, read)) return habit;
  const shares = sharesOf(letterFeatures(read), known().letters);
  const at = habit === null ? -1 : LATIN.indexOf(habit);
  const lifted = Array.from(shares, (share, index) => (index === at ? share * HABIT : share));
  const words = read.match(/\p{L}+/gu)?.length ?? 0;
  const total = lifted.reduce((sum, share) => sum + share, 0);
  const best = Math.max(...lifted);
  const sure = words < 2 ? SURE_WORD : words < SENTENCE_WORDS ? SURE_WORDS : SURE_SENTENCE;
  return best / total >= sure ? (LATIN[lifted.indexOf(best)] ?? null) : null;
}

/** The words of dates in a language, folded; made when they are first needed. */
const dateWords = new Map<string, ReadonlySet<string>>();

/** Nothing but numbers and words of dates as that language writes them. */
function isDateIn(language: string, text: string): boolean {
  if (!/\d/.test(text)) return false;
  const known = dateWords.get(language) ?? new Set(datesIn(language).flatMap(wordsIn));
  dateWords.set(language, known);
  return wordsIn(text).every((word) => known.has(word));
}

function wordsIn(text: string): readonly string[] {
  return folded(text).match(/\p{L}+/gu) ?? [];
}
