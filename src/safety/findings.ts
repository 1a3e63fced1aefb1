import { type Compiled, MARKS } from './compile.ts';
import { contextOf } from './context.ts';
import { type Found, find } from './match.ts';
import type { Span } from './part-spans.ts';
import type { Pattern } from './pattern.ts';
import type { ContextMark } from './rules/rules.ts';
import { type Token, tokensOf } from './tokens.ts';
import { matches } from './ways.ts';
import type { Word } from './words.ts';

/**
 * How a match stands in its text. `said`: nothing lowers it · `denied`: "no chest pain" · `planned`: a plan, a class, a
 * story told for a paper · `past`: a name of a condition that is over, somebody else's, or asked about in general.
 */
export type Standing = 'said' | 'denied' | 'planned' | 'past';

/** A rule that matched. `sure`: by words as they stand, not by a slip or a sound. `words`: how many words it is made of. */
export type Finding = {
  readonly rule: string;
  readonly language: string;
  readonly standing: Standing;
  readonly named: boolean;
  /** By words of the must-catch list. */
  readonly surely: boolean;
  readonly sure: boolean;
  readonly words: number;
  /** The sentence it begins in. */
  readonly sentence: number;
};

/** What the rules say of a text: each rule once, as it stands best. `marks`: context marks anywhere in the text. */
export type Findings = {
  readonly rules: readonly Finding[];
  readonly marks: readonly string[];
  /** The words as they are meant: run-together ones taken apart, slips mended. */
  readonly texts: readonly string[];
  /** Words of numbers in other languages than English and Spanish. */
  readonly numbers: Found['numbers'];
  /** The concepts said anywhere, by name. */
  readonly concepts: ReadonlySet<string>;
  /** How many words each sentence has, and the marks it holds. */
  readonly sentences: readonly Sentence[];
};

/** A sentence of the text. */
export type Sentence = { readonly words: number; readonly marks: readonly ContextMark[] };

const BEST_FIRST: readonly Standing[] = ['said', 'past', 'planned', 'denied'];

/** Reads a text by the rules of all languages, or by those patterns alone that `counts` lets pass. */
export function findingsIn(
  words: readonly Word[],
  compiled: Compiled,
  counts: (pattern: Pattern) => boolean = everyOne,
): Findings {
  const { tokens, texts } = tokensOf(words, compiled);
  const found = find(tokens, compiled);
  const context = contextOf(tokens, found, compiled.denying);
  const best = new Map<string, Finding>();
  const standingOf = (spans: readonly Span[], named: boolean): Standing => {
    if (context.denied(spans)) return 'denied';
    if (context.onlyPlanned(spans)) return 'planned';
    return named && context.notNow(spans) ? 'past' : 'said';
  };
  for (const pattern of found.parts.patterns) {
    const { rule, language, named, surely } = pattern;
    const known = best.get(rule);
    const enough = known?.standing === 'said' && known.sure && known.words >= MANY_WORDS;
    if (!surely && enough && counts === everyOne) continue;
    const ways = matches(pattern, found, tokens);
    if (ways.length === 0 || !counts(pattern)) continue;
    for (const spans of ways) {
      const standing = standingOf(spans, named);
      const finding = {
        rule,
        language,
        standing,
        named,
        surely,
        sure: isSure(spans, tokens),
        words: wordsOf(spans),
        sentence: tokens[spans[0]?.start ?? 0]?.sentence ?? 0,
      };
      const before = best.get(rule);
      if (before === undefined || isBetter(finding, before)) best.set(rule, finding);
    }
  }
  const marks = MARKS.filter((mark) => found.marks[mark].length > 0);
  return {
    rules: [...best.values()],
    marks,
    texts,
    numbers: found.numbers,
    concepts: found.concepts,
    sentences: sentencesOf(tokens, found),
  };
}

/** The words with those of numbers in English: what `numbers.ts` reads. The longest phrase from the left comes first. */
export function measuredIn(findings: Findings, language: string, compiled: Compiled): readonly string[] {
  const { texts, numbers } = findings;
  const longest = new Map<number, (typeof numbers)[number]>();
  for (const one of numbers) {
    if (compiled.numberWords[one.word]?.language !== language) continue;
    const known = longest.get(one.span.start);
    if (known === undefined || known.span.end < one.span.end) longest.set(one.span.start, one);
  }
  if (longest.size === 0) return texts;
  const english: string[] = [];
  for (let at = 0; at < texts.length; ) {
    const one = longest.get(at);
    if (one === undefined) {
      english.push(texts[at] ?? '');
      at += 1;
    } else {
      english.push(...(compiled.numberWords[one.word]?.english ?? []));
      at = one.span.end;
    }
  }
  return english;
}

function sentencesOf(tokens: readonly Token[], found: Found): readonly Sentence[] {
  const sentences: { words: number; marks: ContextMark[] }[] = [];
  for (const token of tokens) {
    const sentence = sentences[token.sentence];
    if (sentence === undefined) sentences[token.sentence] = { words: 1, marks: [] };
    else sentence.words += 1;
  }
  for (const mark of MARKS)
    for (const { start } of found.marks[mark]) sentences[tokens[start]?.sentence ?? 0]?.marks.push(mark);
  return sentences;
}

function everyOne(): boolean {
  return true;
}

const MANY_WORDS = 3;

function isBetter(one: Finding, other: Finding): boolean {
  const [left, right] = [BEST_FIRST.indexOf(one.standing), BEST_FIRST.indexOf(other.standing)];
  if (left !== right) return left < right;
  if (one.surely !== other.surely) return one.surely;
  if (one.sure !== other.sure) return one.sure;
  return one.words > other.words;
}

function isSure(spans: readonly Span[], tokens: readonly Token[]): boolean {
  for (const { start, end } of spans)
    for (let at = start; at < end; at += 1) if (!tokens[at]?.sure) return false;
  return true;
}

function wordsOf(spans: readonly Span[]): number {
  let words = 0;
  for (const { start, end } of spans) words += end - start;
  return words;
}
