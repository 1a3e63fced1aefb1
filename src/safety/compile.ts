import { ENGLISH } from './rules/en.ts';
import { SPANISH } from './rules/es.ts';
import { FILLERS, JOINERS } from './rules/list.ts';
import { MEANING_THE_SAME } from './rules/mixed.ts';
import { ORDINARY } from './rules/ordinary-words.ts';
import type { ContextMark, LanguageRules } from './rules/rules.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** The languages the guard reads. Every text is read in all of them. */
export const LANGUAGES: readonly LanguageRules[] = [ENGLISH, SPANISH];

/**
 * How a part stands to those before it: `near` the first in its sentence (" & "), `wide`, perhaps in a neighbouring
 * sentence (" && "), or `next`, right after the one before with at most two words between (" + ").
 */
export type Join = 'near' | 'wide' | 'next';

/** One way to say a danger: all of `parts` near each other. `named`: it only counts where the context says it is now. */
export type Pattern = {
  readonly rule: string;
  readonly language: string;
  readonly parts: readonly number[];
  readonly named: boolean;
  /** As many as `parts`; that of the first says nothing. */
  readonly joins: readonly Join[];
};

/** A step in the phrases: which word may follow, and which parts and marks end here. */
export type Step = {
  readonly next: Map<number, Step>;
  readonly parts: number[];
  readonly marks: ContextMark[];
};

/** The rules of all languages, ready to be looked up word by word. */
export type Compiled = {
  readonly vocabulary: Vocabulary;
  readonly root: Step;
  /** Patterns by their first part: only those whose first part is in a text are looked at. */
  readonly patterns: ReadonlyMap<number, readonly Pattern[]>;
};

/** A pattern may stand for at most so many phrases: a mistake in the data must not eat the memory. */
const MOST_PHRASES = 20_000;

const JOIN = /&+|\+/g;

function joinOf(sign: string): Join {
  return sign === '+' ? 'next' : sign === '&&' ? 'wide' : 'near';
}

/** Compiles once, at start. Throws where the data is wrong: an unknown concept, a rule nobody knows. */
export function compile(languages: readonly LanguageRules[]): Compiled {
  const vocabulary = new Vocabulary(ORDINARY, FILLERS, JOINERS);
  const root: Step = { next: new Map(), parts: [], marks: [] };
  const patterns = new Map<number, Pattern[]>();
  const parts = new Map<string, number>();

  const stepFor = (phrase: string, slips: boolean): Step | null => {
    let step = root;
    const words = textsOf(phrase).filter((word) => !FILLERS.has(word));
    for (const word of words) {
      const id = vocabulary.add(word, slips);
      let next = step.next.get(id);
      if (next === undefined) {
        next = { next: new Map(), parts: [], marks: [] };
        step.next.set(id, next);
      }
      step = next;
    }
    return words.length === 0 ? null : step;
  };

  const partFor = (text: string, language: LanguageRules): number => {
    const key = `${language.language}:${text}`;
    const known = parts.get(key);
    if (known !== undefined) return known;
    const part = parts.size;
    parts.set(key, part);
    if (text.includes('(') !== text.includes(')'))
      throw new Error(`rules ${language.language}: "${text}" has an & in its alternatives`);
    for (const phrase of phrasesOf(text, language, languages)) {
      const step = stepFor(phrase, true);
      if (language.language === 'es') for (const word of textsOf(phrase)) vocabulary.addSound(word);
      if (step === null)
        throw new Error(`rules ${language.language}: "${text}" has a phrase of small words only`);
      if (!step.parts.includes(part)) step.parts.push(part);
    }
    return part;
  };

  for (const language of languages) {
    for (const [named, rules] of [
      [false, language.says],
      [true, language.names],
    ] as const) {
      for (const [rule, texts] of Object.entries(rules)) {
        for (const text of texts) {
          const its = text.split(JOIN).map((part) => partFor(part.trim(), language));
          const joins = ['near' as const, ...(text.match(JOIN) ?? []).map(joinOf)];
          const [first = 0] = its;
          const pattern = { rule, language: language.language, named, joins, parts: its };
          patterns.set(first, [...(patterns.get(first) ?? []), pattern]);
        }
      }
    }
    for (const [mark, texts] of Object.entries(language.context) as [ContextMark, readonly string[]][]) {
      for (const text of texts) {
        for (const phrase of phrasesOf(text, language, languages)) stepFor(phrase, false)?.marks.push(mark);
      }
    }
  }
  return { vocabulary, root, patterns };
}

const PLAIN_WORDS = /^[a-z ]+$/;
const SPELLED_OUT = /(?:^| )[a-z] [a-z] [a-z] [a-z](?: |$)/;

/** The words of a phrase. Nearly all phrases are plain already: that saves most of the time at start. */
function textsOf(phrase: string): readonly string[] {
  if (PLAIN_WORDS.test(phrase) && !SPELLED_OUT.test(phrase))
    return phrase.split(' ').filter((word) => word !== '');
  return wordsOf(phrase).map((word) => word.text);
}

/** Every phrase a part stands for: concepts and alternatives written out. */
function phrasesOf(
  text: string,
  language: LanguageRules,
  languages: readonly LanguageRules[],
): readonly string[] {
  let phrases = [''];
  for (const piece of pieces(text)) {
    const choices = piece.startsWith('<')
      ? conceptPhrases(piece.slice(1, -1), language, languages)
      : piece.startsWith('(')
        ? piece
            .slice(1, -1)
            .split('|')
            .flatMap((choice) => phrasesOf(choice.trim(), language, languages))
        : [piece];
    phrases = phrases.flatMap((sofar) => choices.map((choice) => `${sofar} ${choice}`));
    if (phrases.length > MOST_PHRASES)
      throw new Error(`rules ${language.language}: "${text}" stands for too many phrases`);
  }
  return phrases;
}

/** "(a|b) <c> d" -> ["(a|b)", "<c>", "d"]; "(a|b)?" may be left out: "(a|b|)". */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let current = '';
  for (const character of text) {
    if (character === '(' || character === '<') {
      if (current.startsWith('(')) {
        current += character;
        continue;
      }
      if (current.trim() !== '') found.push(current.trim());
      current = character;
    } else if (character === ')' || (character === '>' && !current.startsWith('('))) {
      found.push(current + character);
      current = '';
    } else if (character === '?' && current === '' && found.at(-1)?.endsWith(')')) {
      found.push(`${found.pop()?.slice(0, -1)}|)`);
    } else {
      current += character;
    }
  }
  if (current.trim() !== '') found.push(current.trim());
  return found;
}

function conceptPhrases(
  name: string,
  language: LanguageRules,
  languages: readonly LanguageRules[],
): readonly string[] {
  const own = language.concepts[name];
  if (own === undefined) throw new Error(`rules ${language.language}: no concept <${name}>`);
  const elsewhere = MEANING_THE_SAME.filter((group) => group.includes(name)).flatMap((group) =>
    languages
      .filter((other) => other !== language)
      .flatMap((other) => group.flatMap((same) => other.concepts[same] ?? [])),
  );
  return [...own, ...elsewhere];
}
