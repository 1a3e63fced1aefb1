import { ENGLISH_NUMBER_WORDS } from './numbers.ts';
import { PatternsByPart } from './part-spans.ts';
import type { Join, Pattern } from './pattern.ts';
import { PLAIN_WORD, pieces, textsOf } from './phrase-words.ts';
import { ReachedBySteps } from './reached.ts';
import { FILLERS, JOINERS } from './rules/list.ts';
import { MEANING_THE_SAME } from './rules/mixed.ts';
import { NUMBER_WORDS } from './rules/number-words.ts';
import type { ContextMark, LanguageRules } from './rules/rules.ts';
import { SURELY } from './rules/surely.ts';
import { type End, GrowingSteps, type Steps } from './steps.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export type { Pattern };

/** The rules of all languages, ready to be looked up word by word. */
export type Compiled = {
  readonly vocabulary: Vocabulary;
  /** Phrases as ways through words and concepts. A word's symbol is its id, a concept's -1, -2 …; see `match.ts`. */
  readonly steps: Steps;
  /** Patterns by their first part: only those all of whose parts are in a text are looked at. */
  readonly patterns: PatternsByPart;
  readonly reached: ReachedBySteps;
  /** Words that may stand inside any phrase and change nothing in it. */
  readonly small: ReadonlySet<string>;
  /** What words of numbers are in English: the number of an end of sort `number` is a place here. */
  readonly numberWords: readonly { readonly language: string; readonly english: readonly string[] }[];
  /** The names of concepts: that of symbol -1 at 1. */
  readonly names: readonly (string | undefined)[];
  /** Words that deny: a match that begins with one holds its own "not". */
  readonly denying: ReadonlySet<string>;
};

const JOIN = /&+|\+/g;

function joinOf(sign: string): Join {
  return sign === '+' ? 'next' : sign === '&&' ? 'wide' : 'near';
}

/** What a phrase is made of: a word, or the symbol of a concept or of alternatives. */
type Item = string | number;

/** Compiles at once. Throws where the data is wrong: an unknown concept, a phrase of small words only. */
export function compile(languages: readonly LanguageRules[], ordinary: ReadonlySet<string>): Compiled {
  const making = compiling(languages, ordinary);
  for (;;) {
    const slice = making.next();
    if (slice.done === true) return slice.value;
  }
}

/** Rules being made ready, a few milliseconds a slice: what else there is to do need not wait for all of it. */
export type Compiling = Generator<undefined, Compiled, void>;

/** So many phrases are a slice. */
const SLICE = 250;

/** Compiles in slices, as `compile` does. */
export function* compiling(languages: readonly LanguageRules[], ordinary: ReadonlySet<string>): Compiling {
  const vocabulary = new Vocabulary(new Set([...ordinary, ...FILLERS]), [
    ...ordinary,
    ...FILLERS,
    ...JOINERS,
    'ال',
    'لا',
    'في',
  ]);
  const steps = new GrowingSteps();
  const patterns: Pattern[] = [];
  const small = new Set(STEPPED_OVER);
  const denying = new Set<string>();
  let parts = 0;
  let symbols = 0;
  const names: (string | undefined)[] = [];
  const mayBeLeftOut = new Set<number>();
  const sameIn = new Map<string, number>();
  /** Phrases since the last slice ended. */
  let phrases = 0;
  const isEnough = (): boolean => {
    if (phrases < SLICE) return false;
    phrases = 0;
    return true;
  };

  yield;
  for (const rules of languages) {
    const { language } = rules;
    const wrong = (text: string, what: string): Error => new Error(`rules ${language}: "${text}" ${what}`);
    const concepts = new Map<string, number>();
    const alternatives = new Map<string, number>();
    const known = new Map<string, number>();
    for (const word of rules.small ?? [])
      for (const { text } of wordsOf(word, language === 'ru')) small.add(text);

    /** Leads the phrase to its ends, two for each part that may be left out; none where it has small words only. */
    const endsOf = (text: string, slips: boolean): readonly number[] => {
      let ends = [0];
      for (const item of itemsOf(text, slips)) {
        const symbol = typeof item === 'number' ? item : wordFor(item, slips);
        const grown = ends.map((step) => steps.grow(step, symbol));
        ends = typeof item === 'number' && mayBeLeftOut.has(item) ? [...ends, ...grown] : grown;
      }
      return ends.filter((step) => step !== 0);
    };
    const endAll = (text: string, slips: boolean, sort: End['sort'], number: number): boolean => {
      phrases += 1;
      if (PLAIN_WORD.test(text) && !FILLERS.has(text)) {
        steps.end(steps.grow(0, wordFor(text, slips)), sort, number);
        return true;
      }
      const ends = endsOf(text, slips);
      for (const step of ends) steps.end(step, sort, number);
      return ends.length > 0;
    };
    const wordFor = (word: string, slips: boolean): number => {
      if (word.endsWith('*')) return vocabulary.addPrefix(word.slice(0, -1));
      const id = vocabulary.add(word, slips);
      if (language === 'es' && slips) vocabulary.addSound(word);
      return id;
    };
    const conceptFor = (name: string): number => {
      const symbol = concepts.get(name);
      if (symbol !== undefined) return symbol;
      const its = rules.concepts[name];
      if (its === undefined) throw new Error(`rules ${language}: no concept <${name}>`);
      symbols -= 1;
      const mine = symbols;
      concepts.set(name, mine);
      names[-mine] = name;
      for (const phrase of its)
        if (!endAll(phrase, true, 'concept', mine)) throw wrong(phrase, 'is made of small words only');
      return mine;
    };
    const alternativesFor = (text: string, slips: boolean): number => {
      const key = `${slips}${text}`;
      const symbol = alternatives.get(key);
      if (symbol !== undefined) return symbol;
      symbols -= 1;
      const mine = symbols;
      alternatives.set(key, mine);
      for (const choice of text.split('|'))
        if (!endAll(choice.trim(), slips, 'concept', mine)) mayBeLeftOut.add(mine);
      return mine;
    };
    const itemsOf = (text: string, slips: boolean): readonly Item[] => {
      const items: Item[] = [];
      for (const piece of pieces(text)) {
        if (piece.startsWith('<')) items.push(conceptFor(piece.slice(1, -1)));
        else if (piece.startsWith('(')) items.push(alternativesFor(piece.slice(1, -1), slips));
        else items.push(...textsOf(piece, language));
      }
      return items;
    };
    const partFor = (text: string): number => {
      const before = known.get(text);
      if (before !== undefined) return before;
      if (text.includes('(') !== text.includes(')')) throw wrong(text, 'has an & in its alternatives');
      const part = parts;
      parts += 1;
      known.set(text, part);
      if (!endAll(text, true, 'part', part)) throw wrong(text, 'is made of small words only');
      return part;
    };

    for (const [named, surely, lists] of [
      [false, false, rules.says],
      [true, false, rules.names],
      [false, true, SURELY[language] ?? {}],
    ] as const) {
      for (const [rule, texts] of Object.entries(lists)) {
        for (const text of texts) {
          const its = text.split(JOIN).map((part) => partFor(part.trim()));
          const joins = ['near' as const, ...(text.match(JOIN) ?? []).map(joinOf)];
          patterns.push({ rule, language, text, named, surely, joins, parts: its });
          if (isEnough()) yield;
        }
      }
    }
    for (const [mark, texts] of Object.entries(rules.context) as [ContextMark, readonly string[]][]) {
      for (const text of texts) {
        endAll(text, false, 'mark', MARKS.indexOf(mark));
        if (mark === 'denial' || mark === 'bare-denial') {
          const [first, second] = textsOf(text, language);
          if (first !== undefined && second === undefined) denying.add(first);
        }
        if (isEnough()) yield;
      }
    }
    for (const name of Object.keys(rules.concepts)) {
      conceptFor(name);
      if (isEnough()) yield;
    }
    for (const [name, symbol] of concepts) sameIn.set(`${language}:${name}`, symbol);
  }
  const numberWords: { readonly language: string; readonly english: readonly string[] }[] = [];
  for (const [language, words] of Object.entries(NUMBER_WORDS)) {
    for (const [english, texts] of Object.entries(words)) {
      for (const phrase of texts) {
        let step = 0;
        for (const text of textsOf(phrase, language)) {
          const id = text.endsWith('*')
            ? vocabulary.addPrefix(text.slice(0, -1))
            : vocabulary.add(text, true);
          step = steps.grow(step, id);
        }
        steps.end(step, 'number', numberWords.length);
      }
      numberWords.push({ language, english: english.split(' ') });
    }
    yield;
  }
  for (const word of ENGLISH_NUMBER_WORDS) vocabulary.add(word, true);
  for (const group of MEANING_THE_SAME) {
    const same = ['en', 'es'].flatMap((language) =>
      group.flatMap((name) => sameIn.get(`${language}:${name}`) ?? []),
    );
    for (const symbol of same)
      for (const other of same) if (other !== symbol) steps.end(steps.grow(0, other), 'concept', symbol);
  }
  yield;
  const grown = steps.grown();
  yield;
  return {
    vocabulary,
    steps: grown,
    patterns: new PatternsByPart(patterns, parts),
    reached: new ReachedBySteps(grown, names),
    small,
    denying,
    names,
    numberWords,
  };
}

/** The context marks in the order their numbers stand for. */
export const MARKS: readonly ContextMark[] = [
  'idiom',
  'denial',
  'bare-denial',
  'past',
  'present',
  'general',
  'plan',
  'lesson',
  'request',
  'turn',
];

/** Words that may stand within any phrase and change nothing in it, beside what each language names as `small`. */
const STEPPED_OVER =
  `his her it its this him all real lil little some own plum done them em right now poor old big ال
  我 你 他 她 它 的 了 很 真 太 都 也 就 在 又 还 有 点 一 直 是 个
  이 가 은 는 을 를 도 에 의 만 좀 너 무 고`.split(/\s+/);
