import { grown, HASH_START, HashedNumbers } from './hashes.ts';

/** Taken once: where code runs in a context of its own, as in the tests, looking a global up takes longer than all the rest. */
const { min } = Math;

/** Takes run-together texts apart ("cantbreathe"). */
export class RunTogether {
  /** The words that may stand in one, and all their beginnings, by hash. */
  readonly #known = new HashedNumbers();

  /** Makes a word known. */
  add(word: string): void {
    let hash = HASH_START;
    for (let at = 0; at < word.length && at < LONGEST_PIECE; at += 1) {
      hash = grown(hash, word.charCodeAt(at));
      this.#known.put(hash, BEGINNING);
    }
    if (word.length <= LONGEST_PIECE) this.#known.put(hash, WHOLE);
  }

  /**
   * Takes a run-together text apart into known words and what stands between them; null where that would be mostly
   * guesses. Looks for the cheapest way: a known word costs one, a letter of no word more than that.
   */
  split(typed: string): readonly string[] | null {
    if (typed.length < SHORTEST_SPLIT) return null;
    const begins = this.#cheapest(typed);
    const pieces: string[] = [];
    let strange = '';
    let letters = 0;
    let strangers = 0;
    // In a short text two letters may be all there is; else one- and two-letter pieces are chance, not words.
    const shortest = typed.length <= 8 ? 2 : 3;
    for (let end = typed.length; end > 0; end = begins[end] ?? 0) {
      const piece = typed.slice(begins[end] ?? 0, end);
      if (piece.length === 1 && !isSingle(typed, end - 1)) {
        strange = piece + strange;
        continue;
      }
      if (strange !== '') pieces.unshift(strange);
      strangers += strange.length;
      strange = '';
      pieces.unshift(piece);
      if (piece.length >= shortest) letters += piece.length;
    }
    if (strange !== '') pieces.unshift(strange);
    strangers += strange.length;
    const most = typed.length <= LONGEST_PIECE ? 0.15 : 0.4;
    return pieces.length > 1 && letters > typed.length * 0.45 && strangers <= typed.length * most
      ? pieces
      : null;
  }

  /** Where the piece begins that ends at each place, on the cheapest way there. */
  #cheapest(typed: string): Uint16Array {
    const cheapest = new Float64Array(typed.length + 1).fill(Number.POSITIVE_INFINITY);
    const begins = new Uint16Array(typed.length + 1);
    cheapest[0] = 0;
    let known = 0;
    const look = (sort: number): void => {
      known |= sort;
    };
    for (let start = 0; start < typed.length; start += 1) {
      const sofar = cheapest[start] ?? 0;
      if (sofar + STRANGE_LETTER < (cheapest[start + 1] ?? 0)) {
        cheapest[start + 1] = sofar + STRANGE_LETTER;
        begins[start + 1] = start;
      }
      const longest = min(typed.length, start + LONGEST_PIECE);
      let hash = HASH_START;
      for (let end = start + 1; end <= longest; end += 1) {
        hash = grown(hash, typed.charCodeAt(end - 1));
        known = 0;
        this.#known.each(hash, look);
        if ((known & BEGINNING) === 0) break;
        if (sofar + 1 >= (cheapest[end] ?? 0)) continue;
        if (end - start > 1 ? (known & WHOLE) !== 0 : isSingle(typed, start)) {
          cheapest[end] = sofar + 1;
          begins[end] = start;
        }
      }
    }
    return begins;
  }
}

/** A letter that is a word: English, Spanish and Portuguese ones, and French and Haitian ones before another word. */
function isSingle(typed: string, at: number): boolean {
  const letter = typed.charAt(at);
  return 'iayuoe'.includes(letter) || (at === 0 && 'jldmnst'.includes(letter));
}

const SHORTEST_SPLIT = 4;
const LONGEST_PIECE = 16;
/** A letter of no known word is dearer than any word, and dearer than two short ones. */
const STRANGE_LETTER = 1.6;

const BEGINNING = 1;
const WHOLE = 2;
