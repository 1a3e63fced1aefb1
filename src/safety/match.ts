import { type Compiled, type Join, MARKS, type Pattern } from './compile.ts';
import { FILLERS, MINE } from './rules/list.ts';
import type { ContextMark } from './rules/rules.ts';
import { isAlone } from './scripts.ts';
import type { Reading } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * A word: a run-together one is taken apart. `mine`: "my", "I" stood before it.
 * `place`: how far it stands from the beginning, in halves of words: a Chinese or Korean character is half a word.
 */
export type Token = {
  readonly ids: readonly number[];
  readonly sure: boolean;
  readonly text: string;
  readonly sentence: number;
  readonly afterComma: boolean;
  readonly mine: boolean;
  readonly place: number;
  /** A small word of English or Spanish: stepped over, takes no place, but may be a word of another language. */
  readonly filler: boolean;
};

/** Where a phrase stands among the tokens, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

/** What was found in a text: spans by part, spans by context mark, each sorted by start. */
export type Found = {
  readonly parts: ReadonlyMap<number, readonly Span[]>;
  readonly marks: Readonly<Record<ContextMark, readonly Span[]>>;
  /** Words of numbers in the ten languages beside English and Spanish, first to last. */
  readonly numbers: readonly { readonly word: number; readonly span: Span }[];
  /** The concepts said anywhere, by name. */
  readonly concepts: ReadonlySet<string>;
};

/** The words as the rules know them, and all words as they are meant: run-together ones taken apart, slips mended. */
export type Read = { readonly tokens: readonly Token[]; readonly texts: readonly string[] };

/** Reads the words of a text as the rules know them. */
export function tokensOf(words: readonly Word[], compiled: Compiled): Read {
  const tokens: Token[] = [];
  const texts: string[] = [];
  let mine = false;
  let comma = false;
  let sentence = -1;
  let place = 0;
  const add = (typed: string, { ids, sure, text = typed }: Reading): void => {
    const [only, second] = ids;
    texts.push(!sure && only !== undefined && second === undefined ? compiled.vocabulary.text(only) : text);
    const filler = FILLERS.has(text);
    tokens.push({ ids, sure, text, sentence, afterComma: comma, mine, place, filler });
    if (filler) {
      mine ||= MINE.has(text);
    } else {
      place += text.length === 1 && isAlone(text.charCodeAt(0)) ? 1 : 2;
      mine = text === 'i';
      comma = false;
    }
  };
  for (const word of words) {
    if (word.sentence !== sentence) {
      mine = false;
      comma = false;
      sentence = word.sentence;
    }
    comma ||= word.afterComma;
    const reading = compiled.vocabulary.find(word.text);
    const pieces =
      reading.ids.length > 0 || reading.text !== undefined || FILLERS.has(word.text)
        ? null
        : compiled.vocabulary.split(word.text);
    if (pieces === null) add(word.text, reading);
    else for (const piece of pieces) add(piece, compiled.vocabulary.find(piece));
  }
  return { tokens, texts };
}

/**
 * Finds every phrase of every rule and context mark; words that an idiom covers are seen by no rule. Reads from the last
 * word to the first: what a concept may cover further on is known by then, and a phrase steps over it as over one word.
 */
export function find(tokens: readonly Token[], compiled: Compiled): Found {
  const { steps, small, names } = compiled;
  const said = new Set<string>();
  const marks = Object.fromEntries(MARKS.map((mark) => [mark, [] as Span[]])) as Record<ContextMark, Span[]>;
  const covered = new Uint8Array(tokens.length);
  const found: { readonly part: number; readonly span: Span }[] = [];
  const numbers: { readonly word: number; readonly span: Span }[] = [];
  const concepts = new Stretches(tokens.length);
  const wayStep = new Int32Array(MOST_WAYS);
  const wayAt = new Int32Array(MOST_WAYS);
  /** How many small words were stepped over since the last that counted. */
  const wayOver = new Uint8Array(MOST_WAYS);
  let start = tokens.length - 1;
  let count = 0;
  const push = (step: number, at: number, over: number): void => {
    if (count === MOST_WAYS) return;
    wayStep[count] = step;
    wayAt[count] = at;
    wayOver[count] = over;
    count += 1;
  };
  const reach = (next: number, end: number): void => {
    if (next === -1) return;
    if (steps.leadsOn(next)) push(next, end, 0);
    for (const { sort, number } of steps.ends(next)) {
      if (sort === 'concept') {
        const name = names[-number];
        if (name !== undefined) said.add(name);
        if (concepts.add(start, number, end)) reach(steps.next(0, number), end);
      } else if (sort === 'number') {
        numbers.push({ word: number, span: { start, end } });
      } else if (sort === 'part') {
        found.push({ part: number, span: { start, end } });
      } else {
        const mark = MARKS[number] as ContextMark;
        // "no, me duele" is not "no me duele".
        if (mark.endsWith('denial') && hasComma(tokens, start + 1, end)) continue;
        marks[mark].push({ start, end });
        if (mark === 'idiom') covered.fill(1, start, end);
      }
    }
  };
  for (; start >= 0; start -= 1) {
    const sentence = tokens[start]?.sentence;
    count = 0;
    push(0, start, 0);
    for (let turn = 0; turn < count; turn += 1) {
      const step = wayStep[turn] ?? 0;
      const at = wayAt[turn] ?? 0;
      const token = tokens[at];
      if (token === undefined || token.sentence !== sentence) continue;
      for (const id of token.ids) reach(steps.next(step, id), at + 1);
      if (at === start) continue;
      for (const symbol of steps.concepts(step)) {
        const next = steps.next(step, symbol);
        concepts.each(at, symbol, (end) => reach(next, end));
      }
      // "cant lift his right arm": small words that may stand within a phrase are stepped over.
      const over = wayOver[turn] ?? 0;
      if (over < MOST_OVER && (token.filler || small.has(token.text))) push(step, at + 1, over + 1);
    }
  }
  for (const spans of Object.values(marks)) spans.reverse();
  const parts = new Map<number, Span[]>();
  for (let last = found.length - 1; last >= 0; last -= 1) {
    const { part, span } = found[last] as (typeof found)[number];
    let inIdiom = false;
    for (let at = span.start; at < span.end; at += 1) inIdiom ||= covered[at] === 1;
    if (inIdiom) continue;
    const spans = parts.get(part);
    if (spans === undefined) parts.set(part, [span]);
    else spans.push(span);
  }
  return { parts, marks, numbers: numbers.reverse(), concepts: said };
}

/** More ways from one word would only come from a text made to be slow. */
const MOST_WAYS = 600;
/** More small words in a row part a phrase in two. */
const MOST_OVER = 4;

/** Which concepts reach from a token to where. One flat table: there are many, and they are asked for often. */
class Stretches {
  #slots: number;
  #count = 0;
  #at: Int32Array;
  #symbol: Int32Array;
  #end: Int32Array;

  constructor(tokens: number) {
    this.#slots = 1 << Math.ceil(Math.log2(tokens * 64 + 64));
    this.#at = new Int32Array(this.#slots);
    this.#symbol = new Int32Array(this.#slots);
    this.#end = new Int32Array(this.#slots);
  }

  /** False where it is known already, or where there is no room: that many come only from a text made to be slow. */
  add(at: number, symbol: number, end: number): boolean {
    if (this.#count * 2 > this.#slots) return false;
    let slot = this.#slotOf(at, symbol);
    for (; this.#end[slot] !== 0; slot = (slot + 1) & (this.#slots - 1))
      if (this.#at[slot] === at && this.#symbol[slot] === symbol && this.#end[slot] === end) return false;
    this.#at[slot] = at;
    this.#symbol[slot] = symbol;
    this.#end[slot] = end;
    this.#count += 1;
    return true;
  }

  each(at: number, symbol: number, take: (end: number) => void): void {
    for (let slot = this.#slotOf(at, symbol); this.#end[slot] !== 0; slot = (slot + 1) & (this.#slots - 1))
      if (this.#at[slot] === at && this.#symbol[slot] === symbol) take(this.#end[slot] ?? 0);
  }

  #slotOf(at: number, symbol: number): number {
    const hash = Math.imul(at, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & (this.#slots - 1);
  }
}

function hasComma(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (tokens[at]?.afterComma) return true;
  return false;
}

/** At most so many halves of words stand between the parts of a pattern. */
const REACHES: Readonly<Record<Join, number>> = { near: 16, wide: 28, next: 4 };
/** In Vietnamese the syllables of a word are written apart. */
const VIETNAMESE_REACH = 1.5;

/** Every way the pattern is said in the text, as the spans of its parts. Bounded: each part looks only at its neighbours. */
export function matches(
  pattern: Pattern,
  found: Found,
  tokens: readonly Token[],
): readonly (readonly Span[])[] {
  const [first, ...rest] = pattern.parts;
  if (first === undefined) return [];
  for (const part of pattern.parts) if (!found.parts.has(part)) return [];
  const factor = pattern.language === 'vi' ? VIETNAMESE_REACH : 1;
  let sofar: (readonly Span[])[] = (found.parts.get(first) ?? []).map((span) => [span]);
  for (const [at, part] of rest.entries()) {
    const join = pattern.joins[at + 1] ?? 'near';
    const reach = REACHES[join] * factor;
    const next: (readonly Span[])[] = [];
    for (const spans of sofar) {
      const [anchor] = spans;
      if (anchor === undefined) continue;
      let taken = 0;
      const last = spans.at(-1) ?? anchor;
      const middle = join === 'next' ? endOf(tokens, last) : (tokens[anchor.start]?.place ?? 0);
      const from = join === 'next' ? middle : middle - reach;
      for (const span of between(found.parts.get(part) ?? [], from, middle + reach, tokens)) {
        if (join !== 'wide' && tokens[span.start]?.sentence !== tokens[anchor.start]?.sentence) continue;
        if (spans.some((other) => span.start < other.end && other.start < span.end)) continue;
        next.push([...spans, span]);
        taken += 1;
        if (taken === MOST_NEIGHBOURS) break;
      }
    }
    sofar = next;
    if (sofar.length === 0) return [];
  }
  return sofar;
}

/** More of the same words around one place say nothing more. */
const MOST_NEIGHBOURS = 4;

function endOf(tokens: readonly Token[], span: Span): number {
  const last = tokens[span.end - 1];
  return last === undefined
    ? 0
    : last.filler
      ? last.place
      : last.place + (last.text.length === 1 && isAlone(last.text.charCodeAt(0)) ? 1 : 2);
}

/** The spans that start in a stretch of places, both ends included. */
function* between(
  spans: readonly Span[],
  from: number,
  to: number,
  tokens: readonly Token[],
): Generator<Span> {
  const placeOf = (at: number): number => tokens[spans[at]?.start ?? 0]?.place ?? 0;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) < from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || placeOf(at) > to) return;
    yield span;
  }
}
