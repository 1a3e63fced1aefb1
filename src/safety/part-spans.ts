import type { Pattern } from './pattern.ts';

/** Where a phrase stands among the tokens, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

/** Which patterns a text may say, and where their parts stand in it. Good until the next text is read. */
export type PartSpans = {
  /** Those all of whose parts stand anywhere in the text, that of the first word first. */
  readonly patterns: readonly Pattern[];
  /** The spans of a part of one of those patterns, the first in the text first. */
  readonly of: (part: number) => readonly Span[];
};

/** A list of patterns by their first part, and a note of which parts the text in hand has. */
export class PatternsByPart {
  readonly #patterns: (Pattern[] | undefined)[];
  /** The second part of the only pattern of a part: almost every part has one, and it is mostly missing. */
  readonly #second: Int32Array;
  /** The text that a part was last found in. */
  readonly #seen: Int32Array;
  /** One more than where the spans of a part are being gathered; 0 for one that is of no interest. */
  readonly #gathered: Int32Array;
  #text = 0;

  /** `parts`: how many there are. */
  constructor(patterns: Iterable<Pattern>, parts: number) {
    this.#second = new Int32Array(parts).fill(NO_PATTERN);
    this.#seen = new Int32Array(parts);
    this.#gathered = new Int32Array(parts);
    this.#patterns = Array.from({ length: parts }, () => undefined);
    for (const pattern of patterns) {
      const [first = 0, second = first] = pattern.parts;
      const others = this.#patterns[first];
      if (others === undefined) this.#patterns[first] = [pattern];
      else others.push(pattern);
      this.#second[first] = others === undefined || this.#second[first] === second ? second : first;
    }
  }

  /** The patterns of a text, from so many lists of parts that were found in it, the last first. */
  among(lists: readonly (readonly number[])[], count: number): readonly Pattern[] {
    this.#text += 1;
    const [seen, second, text] = [this.#seen, this.#second, this.#text];
    const firsts: number[] = [];
    for (let list = count - 1; list >= 0; list -= 1) {
      const parts = lists[list] ?? NONE;
      for (let at = parts.length - 1; at >= 0; at -= 1) {
        const part = parts[at] ?? 0;
        if (seen[part] === text) continue;
        seen[part] = text;
        if (second[part] !== NO_PATTERN) firsts.push(part);
      }
    }
    const patterns: Pattern[] = [];
    for (let at = 0; at < firsts.length; at += 1) {
      const first = firsts[at] ?? 0;
      if (seen[second[first] ?? 0] !== text) continue;
      for (const pattern of this.#patterns[first] ?? [])
        if (pattern.parts.every((part) => seen[part] === text)) patterns.push(pattern);
    }
    return patterns;
  }

  /** The spans of the parts of those patterns, from the lists of parts and where each of them stands. */
  spansOf(
    patterns: readonly Pattern[],
    lists: readonly (readonly number[])[],
    count: number,
    spanOf: (list: number) => Span,
  ): ReadonlyMap<number, readonly Span[]> {
    const gathered = this.#gathered;
    const spans: Span[][] = [];
    const wanted = new Map<number, Span[]>();
    for (const { parts } of patterns)
      for (const part of parts) {
        if (gathered[part] !== 0) continue;
        const its: Span[] = [];
        gathered[part] = spans.push(its);
        wanted.set(part, its);
      }
    for (let list = count - 1; list >= 0; list -= 1) {
      const parts = lists[list] ?? NONE;
      let span: Span | null = null;
      for (let at = parts.length - 1; at >= 0; at -= 1) {
        const its = gathered[parts[at] ?? 0] ?? 0;
        if (its === 0) continue;
        span ??= spanOf(list);
        spans[its - 1]?.push(span);
      }
    }
    for (const part of wanted.keys()) gathered[part] = 0;
    return wanted;
  }
}

const NO_PATTERN = -1;
const NONE: readonly number[] = [];

/** The spans of parts as they are found, from the last word to the first. */
export class FoundParts {
  #count = 0;
  readonly #lists: (readonly number[])[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Forgets all. */
  clear(): void {
    this.#count = 0;
  }

  /** Parts that all have the same span. */
  add(parts: readonly number[], start: number, end: number): void {
    this.#lists[this.#count] = parts;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  /** What they come to. Parts that have one of the covered words are left out. */
  close(by: PatternsByPart, covered: Uint8Array | null): PartSpans {
    if (covered !== null) this.#leaveOut(covered);
    const patterns = by.among(this.#lists, this.#count);
    if (patterns.length === 0) return { patterns, of: nowhere };
    const spans = by.spansOf(patterns, this.#lists, this.#count, (list) => ({
      start: this.#starts[list] ?? 0,
      end: this.#ends[list] ?? 0,
    }));
    return { patterns, of: (part) => spans.get(part) ?? NOWHERE };
  }

  #leaveOut(covered: Uint8Array): void {
    for (let list = 0; list < this.#count; list += 1)
      for (let at = this.#starts[list] ?? 0; at < (this.#ends[list] ?? 0); at += 1)
        if (covered[at] === 1) this.#lists[list] = NONE;
  }
}

function nowhere(): readonly Span[] {
  return NOWHERE;
}

const NOWHERE: readonly Span[] = [];
