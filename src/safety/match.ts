import { type Compiled, MARKS } from './compile.ts';
import { type PartSpans, partSpans, type Span } from './part-spans.ts';
import { followed, type Reached } from './reached.ts';
import type { ContextMark } from './rules/rules.ts';
import type { Token } from './tokens.ts';

/** What was found in a text: spans by part, spans by context mark, each sorted by start. */
export type Found = {
  readonly parts: PartSpans;
  readonly marks: Readonly<Record<ContextMark, readonly Span[]>>;
  /** Words of numbers in the ten languages beside English and Spanish, first to last. */
  readonly numbers: readonly { readonly word: number; readonly span: Span }[];
  /** The concepts said anywhere, by name. */
  readonly concepts: ReadonlySet<string>;
};

/** Concepts that reach from one token to another. */
type Stretch = { readonly symbols: ReadonlySet<number>; readonly end: number };

const NO_STRETCHES: readonly Stretch[] = [];

/**
 * Finds every phrase of every rule and context mark; words that an idiom covers are seen by no rule. Reads from the last
 * word to the first: what a concept may cover further on is known by then, and a phrase steps over it as over one word.
 */
export function find(tokens: readonly Token[], compiled: Compiled): Found {
  const { steps, reached } = compiled;
  const concepts = new Set<string>();
  const marks = noMarks();
  const numbers: { readonly word: number; readonly span: Span }[] = [];
  const found = partSpans(compiled.parts);
  const stretches: (Stretch[] | undefined)[] = new Array(tokens.length);
  let room = mostStretches(tokens.length);
  let covered: Uint8Array | null = null;
  let start = tokens.length - 1;
  let count = 0;

  /** Takes what was reached from the start to here. */
  const take = (what: Reached, end: number): void => {
    for (const step of what.ways) {
      if (count === MOST_WAYS) break;
      wayStep[count] = step;
      wayAt[count] = end;
      wayOver[count] = 0;
      count += 1;
    }
    if (what.parts.length > 0) found.add(what.parts, start, end);
    for (const number of what.marks) {
      const mark = MARKS[number] as ContextMark;
      // "no, me duele" is not "no me duele".
      if (mark.endsWith('denial') && hasComma(tokens, start + 1, end)) continue;
      marks[mark].push({ start, end });
      if (mark !== 'idiom') continue;
      covered ??= new Uint8Array(tokens.length);
      covered.fill(1, start, end);
    }
    for (const word of what.numbers) numbers.push({ word, span: { start, end } });
    if (what.symbols.size === 0) return;
    const stretch = { symbols: what.symbols, end };
    const others = stretches[start];
    if (others === undefined) stretches[start] = [stretch];
    else others.push(stretch);
  };

  const reach = (step: number, end: number): void => {
    const all = reached.of(step);
    const before = stretches[start] ?? NO_STRETCHES;
    if (all.symbols.size <= room && (all.symbols.size === 0 || before.every((other) => other.end !== end))) {
      room -= all.symbols.size;
      for (const name of all.names) concepts.add(name);
      take(all, end);
      return;
    }
    // Some of it may be known already: that leads no further a second time.
    const isNew = (symbol: number): boolean => {
      const name = compiled.names[-symbol];
      if (name !== undefined) concepts.add(name);
      if (room === 0 || before.some((other) => other.end === end && other.symbols.has(symbol))) return false;
      room -= 1;
      return true;
    };
    take(followed(steps, step, isNew), end);
  };

  const go = (step: number, symbol: number, end: number): void => {
    const next = steps.next(step, symbol);
    if (next !== -1) reach(next, end);
  };

  for (; start >= 0; start -= 1) {
    const first = tokens[start] as Token;
    // The first way is the one that has gone nowhere yet.
    count = 1;
    for (const id of first.ids) go(0, id, start + 1);
    for (let turn = 1; turn < count; turn += 1) {
      const step = wayStep[turn] ?? 0;
      const at = wayAt[turn] ?? 0;
      const token = tokens[at];
      if (token === undefined || token.sentence !== first.sentence) continue;
      for (const id of token.ids) go(step, id, at + 1);
      const further = stretches[at];
      if (further !== undefined)
        for (const symbol of steps.concepts(step))
          for (const { symbols, end } of further) if (symbols.has(symbol)) go(step, symbol, end);
      // "cant lift his right arm": small words that may stand within a phrase are stepped over.
      const over = wayOver[turn] ?? 0;
      if (over === MOST_OVER || !token.small || count === MOST_WAYS) continue;
      wayStep[count] = step;
      wayAt[count] = at + 1;
      wayOver[count] = over + 1;
      count += 1;
    }
  }
  for (const mark of MARKS) marks[mark].reverse();
  return { parts: found.close(covered), marks, numbers: numbers.reverse(), concepts };
}

/** More ways from one word would only come from a text made to be slow. */
const MOST_WAYS = 600;
/** More small words in a row part a phrase in two. */
const MOST_OVER = 4;
const wayStep = new Int32Array(MOST_WAYS);
const wayAt = new Int32Array(MOST_WAYS);
/** How many small words were stepped over since the last that counted. */
const wayOver = new Uint8Array(MOST_WAYS);

function noMarks(): Record<ContextMark, Span[]> {
  return {
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
}

/** So many concepts may reach from one word to another: more come only from a text made to be slow. */
function mostStretches(tokens: number): number {
  return (1 << Math.ceil(Math.log2(tokens * 64 + 64))) / 2 + 1;
}

function hasComma(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (tokens[at]?.afterComma) return true;
  return false;
}
