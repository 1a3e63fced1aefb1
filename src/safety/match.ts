import { type Compiled, MARKS } from './compile.ts';
import { FoundParts, type PartSpans, type Span } from './part-spans.ts';
import { followed, type Reached } from './reached.ts';
import type { ContextMark } from './rules/rules.ts';
import { Stretches } from './stretches.ts';
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

/**
 * Finds every phrase of every rule and context mark; words that an idiom covers are seen by no rule. Reads from the last
 * word to the first: what a concept may cover further on is known by then, and a phrase steps over it as over one word.
 */
export function find(tokens: readonly Token[], compiled: Compiled): Found {
  const { steps, reached } = compiled;
  const concepts = new Set<string>();
  const marks = noMarks();
  const numbers: { readonly word: number; readonly span: Span }[] = [];
  parts.clear();
  stretches.clear(tokens.length);
  let room = mostStretches(tokens.length);
  let covered: Uint8Array | null = null;
  let start = tokens.length - 1;
  let count = 0;

  /** Takes what was reached from the start to here. */
  const take = (what: Reached, end: number): void => {
    const { ways } = what;
    for (let at = 0; at < ways.length && count < MOST_WAYS; at += 1) {
      wayStep[count] = ways[at] ?? 0;
      wayAt[count] = end;
      wayOver[count] = 0;
      count += 1;
    }
    if (what.parts.length > 0) parts.add(what.parts, start, end);
    for (let at = 0; at < what.marks.length; at += 1) {
      const mark = MARKS[what.marks[at] ?? 0] as ContextMark;
      // "no, me duele" is not "no me duele".
      if (mark.endsWith('denial') && hasComma(tokens, start + 1, end)) continue;
      marks[mark].push({ start, end });
      if (mark !== 'idiom') continue;
      covered ??= new Uint8Array(tokens.length);
      covered.fill(1, start, end);
    }
    for (let at = 0; at < what.numbers.length; at += 1)
      numbers.push({ word: what.numbers[at] ?? 0, span: { start, end } });
    if (what.concepts > 0) stretches.add(start, what.symbols, end);
  };

  const reach = (step: number, end: number): void => {
    const all = reached.of(step);
    if (all.concepts === 0 || (all.concepts <= room && !stretches.reach(start, end))) {
      room -= all.concepts;
      for (let at = 0; at < all.names.length; at += 1) concepts.add(all.names[at] ?? '');
      take(all, end);
      return;
    }
    reachAgain(step, end);
  };

  /** Where some of it may be known already: that leads no further a second time. */
  const reachAgain = (step: number, end: number): void => {
    const isNew = (symbol: number): boolean => {
      const name = compiled.names[-symbol];
      if (name !== undefined) concepts.add(name);
      if (room === 0 || stretches.reach(start, end, symbol)) return false;
      room -= 1;
      return true;
    };
    take(followed(steps, step, isNew), end);
  };

  const go = (step: number, ids: readonly number[], end: number): void => {
    for (let at = 0; at < ids.length; at += 1) {
      const next = steps.next(step, ids[at] ?? 0);
      if (next !== -1) reach(next, end);
    }
  };

  for (; start >= 0; start -= 1) {
    const first = tokens[start] as Token;
    // The first way is the one that has gone nowhere yet.
    count = 1;
    go(0, first.ids, start + 1);
    for (let turn = 1; turn < count; turn += 1) {
      const step = wayStep[turn] ?? 0;
      const at = wayAt[turn] ?? 0;
      const token = tokens[at];
      if (token === undefined || token.sentence !== first.sentence) continue;
      go(step, token.ids, at + 1);
      const symbols = stretches.first(at) === 0 ? NO_CONCEPTS : steps.concepts(step);
      for (let one = 0; one < symbols.length; one += 1) {
        const symbol = symbols[one] ?? 0;
        for (let stretch = stretches.first(at); stretch !== 0; stretch = stretches.after(stretch))
          if (stretches.has(stretch, symbol)) reach(steps.next(step, symbol), stretches.end(stretch));
      }
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
  return { parts: parts.close(compiled.patterns, covered), marks, numbers: numbers.reverse(), concepts };
}

/** More ways from one word would only come from a text made to be slow. */
const MOST_WAYS = 600;
/** More small words in a row part a phrase in two. */
const MOST_OVER = 4;
/** Room for one text after another: nothing in it is of the text itself. */
const parts = new FoundParts();
const stretches = new Stretches();
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

const NO_CONCEPTS: readonly number[] = [];

function hasComma(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (tokens[at]?.afterComma) return true;
  return false;
}
