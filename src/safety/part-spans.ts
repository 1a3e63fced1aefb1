/** Where a phrase stands among the tokens, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

/** Where the parts of patterns stand in a text. Good until the next text is read. */
export type PartSpans = {
  /** The parts that stand anywhere, each once, that of the first word first. */
  readonly found: readonly number[];
  readonly has: (part: number) => boolean;
  /** The spans of a part, the first in the text first. */
  readonly of: (part: number) => readonly Span[];
};

/** Gathers spans of parts from the last word to the first. */
type Gathered = {
  readonly add: (parts: readonly number[], start: number, end: number) => void;
  /** Ends the gathering. Parts that have one of the covered words are left out. */
  readonly close: (covered: Uint8Array | null) => PartSpans;
};

/** Room for the parts of patterns, used for one text after another: most texts hold few of very many. */
export class PartRoom {
  /** The text that a part was last found in, and where its first and last span are kept. */
  readonly seen: Uint32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  text = 0;

  constructor(parts: number) {
    this.seen = new Uint32Array(parts);
    this.first = new Int32Array(parts);
    this.last = new Int32Array(parts);
  }
}

/** Begins to gather the spans of a text. */
export function partSpans(room: PartRoom): Gathered {
  const lists: (readonly number[])[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    add: (parts, start, end) => {
      lists.push(parts);
      starts.push(start);
      ends.push(end);
    },
    close: (covered) => {
      room.text += 1;
      const { seen, first, last, text } = room;
      const found: number[] = [];
      /** The span that a part has next, and the list that the span is of. */
      const next: number[] = [];
      const listOf: number[] = [];
      for (let list = lists.length - 1; list >= 0; list -= 1) {
        if (covered !== null && isCovered(covered, starts[list] ?? 0, ends[list] ?? 0)) continue;
        const parts = lists[list] ?? [];
        for (let at = parts.length - 1; at >= 0; at -= 1) {
          const part = parts[at] ?? 0;
          const here = listOf.length;
          listOf.push(list);
          next.push(-1);
          if (seen[part] === text) next[last[part] ?? 0] = here;
          else {
            seen[part] = text;
            first[part] = here;
            found.push(part);
          }
          last[part] = here;
        }
      }
      const has = (part: number): boolean => seen[part] === text;
      const of = (part: number): readonly Span[] => {
        const spans: Span[] = [];
        if (!has(part)) return spans;
        for (let span = first[part] ?? -1; span !== -1; span = next[span] ?? -1) {
          const list = listOf[span] ?? 0;
          spans.push({ start: starts[list] ?? 0, end: ends[list] ?? 0 });
        }
        return spans;
      };
      return { found, has, of };
    },
  };
}

function isCovered(covered: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (covered[at] === 1) return true;
  return false;
}
