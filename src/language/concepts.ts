import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HAN, HANGUL, wordsOf } from './normal.ts';

/**
 * What words stand for, in one language and in those words that all use (names of medicines): what was learned of a
 * mother and of metformin in English is known of an uncle and of losartan in Somali. Read from `concepts/<language>.txt`:
 * `concept: word, two words, stem*`, accents as they are written.
 */
export type Concepts = {
  /** By the first word, longest first. */
  readonly whole: ReadonlyMap<string, readonly Entry[]>;
  readonly stems: ReadonlyMap<string, string>;
  /** Written without blanks: found anywhere in a run of letters, the longest first. */
  readonly runs: ReadonlyMap<string, string>;
  readonly language: string;
};

type Entry = { readonly words: readonly string[]; readonly concept: string };

const read = new Map<string, Concepts>();

/** The concepts of a language; read when they are first asked for. */
export function conceptsIn(language: string): Concepts {
  const known = read.get(language);
  if (known !== undefined) return known;
  const whole = new Map<string, Entry[]>();
  const stems = new Map<string, string>();
  const runs = new Map<string, string>();
  for (const file of new Set([language, 'en', 'common'])) {
    for (const line of readFileSync(join(import.meta.dirname, 'concepts', `${file}.txt`), 'utf8').split(
      '\n',
    )) {
      const at = line.indexOf(':');
      if (at < 0) continue;
      const concept = line.slice(0, at).trim();
      for (const given of line.slice(at + 1).split(',')) {
        const isStem = given.trim().endsWith('*');
        const words = wordsOf(given.replace('*', ''), file);
        const [first] = words;
        if (first === undefined) continue;
        if (HAN.test(first) || HANGUL.test(first)) {
          const run = words.join(' ');
          if (!runs.has(run)) runs.set(run, concept);
        } else if (isStem) {
          if (!stems.has(first)) stems.set(first, concept);
        } else whole.set(first, [...(whole.get(first) ?? []), { words, concept }]);
      }
    }
  }
  for (const entries of whole.values()) entries.sort((one, other) => other.words.length - one.words.length);
  const concepts = { whole, stems, runs, language };
  read.set(language, concepts);
  return concepts;
}

/** What each part of a text stands for, in its order: a concept with an `@` before it, or the word itself. */
export function sensesOf(words: readonly string[], concepts: Concepts): readonly string[] {
  const senses: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as string;
    if (concepts.runs.size > 0 && (HAN.test(word) || HANGUL.test(word))) {
      senses.push(...sensesInRun(word, concepts.runs));
      at += 1;
      continue;
    }
    const entry = entryAt(words, at, concepts);
    if (entry !== null) {
      senses.push(`@${entry.concept}`);
      at += entry.length;
      continue;
    }
    senses.push(word);
    at += 1;
  }
  return senses;
}

function entryAt(
  words: readonly string[],
  at: number,
  { whole, stems, language }: Concepts,
): { readonly concept: string; readonly length: number } | null {
  const forms = language === 'ar' ? bareForms(words[at] as string) : [words[at] as string];
  for (const form of forms) {
    const entry = whole
      .get(form)
      ?.find(({ words: wanted }) => wanted.every((want, index) => index === 0 || words[at + index] === want));
    if (entry !== undefined) return { concept: entry.concept, length: entry.words.length };
  }
  for (const form of forms) {
    for (let length = form.length; length > 0; length -= 1) {
      const concept = stems.get(form.slice(0, length));
      if (concept !== undefined) return { concept, length: 1 };
    }
  }
  return null;
}

/** An Arabic word with and without what is written onto its front: and, with, for, the. */
function bareForms(word: string): readonly string[] {
  const bare = word.replace(/^(?:[وف](?=.{3}))?(?:ال|بال|لل|[بلك](?=.{3}))?/u, '');
  return bare === word || bare.length < 2 ? [word] : [word, bare];
}

/** Longest run of signs that is known. */
const RUN_MOST = 6;

function sensesInRun(word: string, runs: ReadonlyMap<string, string>): readonly string[] {
  const isHangul = HANGUL.test(word);
  const senses: string[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(RUN_MOST, word.length - at);
    for (; length > 0; length -= 1) {
      // One syllable alone is in many words: it counts where a word begins.
      if (isHangul && length === 1 && at > 0) continue;
      const concept = runs.get(word.slice(at, at + length));
      if (concept === undefined) continue;
      senses.push(`@${concept}`);
      break;
    }
    at += Math.max(1, length);
  }
  if (senses.length === 0) senses.push(word);
  return senses;
}
