import type { Compiled, Join, Pattern, Step } from './compile.ts';
import { FILLERS, list, MINE } from './rules/list.ts';
import type { ContextMark } from './rules/rules.ts';
import type { Word } from './words.ts';

/** A word that counts: a small word is left out, a run-together one is taken apart. `mine`: "my", "I" stood before it. */
export type Token = {
  readonly ids: readonly number[];
  readonly text: string;
  readonly sentence: number;
  readonly afterComma: boolean;
  readonly mine: boolean;
};

/** Where a phrase stands among the tokens, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

/** What was found in a text: spans by part, spans by context mark, each sorted by start. */
export type Found = {
  readonly parts: ReadonlyMap<number, readonly Span[]>;
  readonly marks: Readonly<Record<ContextMark, readonly Span[]>>;
};

/** The words that count, each with the known words it may be. */
export function tokensOf(words: readonly Word[], compiled: Compiled): readonly Token[] {
  const tokens: Token[] = [];
  let mine = false;
  let comma = false;
  let sentence = -1;
  const add = (text: string, ids: readonly number[], word: Word): void => {
    tokens.push({ ids, text, sentence: word.sentence, afterComma: comma, mine });
    mine = false;
    comma = false;
  };
  for (const word of words) {
    if (word.sentence !== sentence) {
      mine = false;
      comma = false;
      sentence = word.sentence;
    }
    comma ||= word.afterComma;
    if (FILLERS.has(word.text)) {
      mine ||= MINE.has(word.text);
      continue;
    }
    const ids = compiled.vocabulary.find(word.text);
    const pieces = ids.length === 0 ? compiled.vocabulary.split(word.text) : null;
    if (pieces === null) {
      add(word.text, ids, word);
    } else {
      for (const piece of pieces) {
        if (FILLERS.has(piece)) mine ||= MINE.has(piece);
        else add(piece, compiled.vocabulary.find(piece), word);
      }
    }
    if (word.text === 'i') mine = true;
  }
  return tokens;
}

/** Finds every phrase of every rule and context mark; words that an idiom covers are seen by no rule. */
export function find(tokens: readonly Token[], compiled: Compiled): Found {
  const parts = new Map<number, Span[]>();
  const marks: Record<ContextMark, Span[]> = {
    idiom: [],
    denial: [],
    'bare-denial': [],
    past: [],
    present: [],
    general: [],
    plan: [],
    lesson: [],
    request: [],
    turn: [],
  };
  const covered = new Uint8Array(tokens.length);
  const found: { part: number; span: Span }[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    let steps: Step[] = [compiled.root];
    for (let end = start; end < tokens.length && steps.length > 0; end += 1) {
      const token = tokens[end];
      if (token === undefined || token.sentence !== tokens[start]?.sentence) break;
      // "cant lift his right arm": small words that may stand within a phrase are stepped over.
      const reached: Step[] = end > start && STEPPED_OVER.has(token.text) ? [...steps] : [];
      for (const step of steps) {
        for (const id of token.ids) {
          const next = step.next.get(id);
          if (next === undefined) continue;
          reached.push(next);
          for (const part of next.parts) found.push({ part, span: { start, end: end + 1 } });
          for (const mark of next.marks) {
            // "no, me duele" is not "no me duele".
            if (mark.endsWith('denial') && end > start && token.afterComma) continue;
            marks[mark].push({ start, end: end + 1 });
            if (mark === 'idiom') covered.fill(1, start, end + 1);
          }
        }
      }
      steps = reached;
    }
  }
  for (const { part, span } of found) {
    let inIdiom = false;
    for (let at = span.start; at < span.end; at += 1) inIdiom ||= covered[at] === 1;
    if (inIdiom) continue;
    const spans = parts.get(part);
    if (spans === undefined) parts.set(part, [span]);
    else spans.push(span);
  }
  return { parts, marks };
}

/** English words that may stand within any phrase and change nothing in it. */
const STEPPED_OVER: ReadonlySet<string> = new Set(
  list(
    'his, her, it, its, this, him, all, real, lil, little, some, own, plum, done, them, em, right now, poor, old, big',
  ),
);

/** At most so many words stand between the parts of a pattern. */
const REACHES: Readonly<Record<Join, number>> = { near: 8, wide: 14, next: 2 };

/** Every way the pattern is said in the text, as the spans of its parts. Bounded: each part looks only at its neighbours. */
export function matches(
  pattern: Pattern,
  found: Found,
  tokens: readonly Token[],
): readonly (readonly Span[])[] {
  const [first, ...rest] = pattern.parts;
  if (first === undefined) return [];
  for (const part of pattern.parts) if (!found.parts.has(part)) return [];
  let sofar: (readonly Span[])[] = (found.parts.get(first) ?? []).map((span) => [span]);
  for (const [at, part] of rest.entries()) {
    const join = pattern.joins[at + 1] ?? 'near';
    const next: (readonly Span[])[] = [];
    for (const spans of sofar) {
      const [anchor] = spans;
      if (anchor === undefined) continue;
      let taken = 0;
      const last = spans.at(-1) ?? anchor;
      const from = join === 'next' ? last.end : anchor.start - REACHES[join];
      const to = join === 'next' ? last.end + REACHES.next : anchor.start + REACHES[join];
      for (const span of between(found.parts.get(part) ?? [], from, to)) {
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

/** The spans that start in a stretch of words, both ends included. */
function* between(spans: readonly Span[], from: number, to: number): Generator<Span> {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start > to) return;
    yield span;
  }
}
