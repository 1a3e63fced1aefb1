import { soundOf } from './sounds.ts';

/** The known words a typed word may be. `sure`: as it stands or with letters repeated; not by a slip or a sound. */
export type Reading = {
  readonly ids: readonly number[];
  readonly sure: boolean;
  /** The word with repeated letters and digits for letters mended, where that is a known or an ordinary word. */
  readonly text?: string;
};

/**
 * The words the rules know, found again in spite of how they were typed: repeated letters ("helppp"), digits for letters
 * ("su1cide"), one slip in a long word ("brethe"), Spanish written as it sounds ("pexo"), other endings where a rule
 * allows them ("болит*"), words run together ("cantbreathe"). Ordinary words are never taken for slips of others.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  /** Beginnings of words ("болит*") and the beginnings of those, three letters long, that are worth a look. */
  readonly #prefixes = new Map<string, number>();
  readonly #heads = new Set<string>();
  /** Hash of a long word with one letter left out -> the words it may be. Two words one slip apart share such a form. */
  readonly #slips = new Map<number, number | number[]>();
  readonly #forgiven = new Set<number>();
  /** How a word sounds -> the words it may be. */
  readonly #sounds = new Map<string, number[]>();
  readonly #ordinary: ReadonlySet<string>;
  /** Words that may stand between others in a run-together text, and the hashes of all their beginnings. */
  readonly #pieces = new Set<number>();
  readonly #beginnings = new Set<number>();
  /** Words whose beginnings are not known yet: they are needed for the first run-together text only. */
  #fresh: string[] = [];

  /** `pieces`: small words that run-together texts may hold beside the words of the rules. */
  constructor(ordinary: ReadonlySet<string>, pieces: Iterable<string>) {
    this.#ordinary = ordinary;
    this.#fresh.push(...pieces);
  }

  /** Makes a word known and answers its id. `slips`: one wrong letter is forgiven where the word is long enough. */
  add(word: string, slips: boolean): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#texts.length;
      this.#ids.set(word, id);
      this.#texts.push(word);
      this.#fresh.push(word);
    }
    if (slips && word.length >= SHORTEST_FORGIVEN && !this.#forgiven.has(id) && !isNumber(word)) {
      this.#forgiven.add(id);
      this.#addSlip(hashOf(word), id);
      forEachShortened(word, (hash) => this.#addSlip(hash, id));
    }
    return id;
  }

  /** Makes every word known that begins so. */
  addPrefix(prefix: string): number {
    let id = this.#prefixes.get(prefix);
    if (id === undefined) {
      id = this.#texts.length;
      this.#texts.push(`${prefix}*`);
      this.#prefixes.set(prefix, id);
      this.#heads.add(prefix.length < HEAD ? prefix.charAt(0) : prefix.slice(0, HEAD));
      this.#fresh.push(prefix);
    }
    return id;
  }

  /** Lets a word that is known be found by its Spanish sound as well. */
  addSound(word: string): void {
    const id = this.#ids.get(word);
    if (id === undefined || word.length < SHORTEST_SOUND || isNumber(word)) return;
    const sound = soundOf(word);
    const known = this.#sounds.get(sound);
    if (known === undefined) this.#sounds.set(sound, [id]);
    else if (!known.includes(id)) known.push(id);
  }

  /** The word with that id. */
  text(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** Whether a word is known as it stands. */
  has(word: string): boolean {
    return this.#ids.has(word);
  }

  /** The known words a typed word may be: one in most cases, none for a word no rule knows. */
  find(typed: string): Reading {
    const known = this.#exactly(typed);
    if (known !== null) return { ids: known, sure: true };
    if (this.#ordinary.has(typed) || isNumber(typed)) return NOTHING;
    // "seee" is "see" and "se": every spelling that is a word counts.
    const ids: number[] = [];
    let text: string | null = null;
    for (const form of otherSpellings(typed)) {
      const found = this.#exactly(form);
      if (found !== null) for (const id of found) if (!ids.includes(id)) ids.push(id);
      if (found !== null || this.#ordinary.has(form)) text = form;
    }
    if (text !== null) return { ids, sure: true, text };
    if (typed.length < SHORTEST_SOUND - 1 || typed.length > LONGEST_FORGIVEN) return NOTHING;
    if (typed.charCodeAt(0) < 128) {
      const sounding = this.#sounds.get(soundOf(typed));
      if (sounding !== undefined) return { ids: sounding, sure: false };
    }
    const once = squeezed(typed, 1);
    const twice = squeezed(typed, 2);
    const slips = this.#slipOf(once) ?? (twice === once ? null : this.#slipOf(twice));
    return slips === null ? NOTHING : { ids: slips, sure: false };
  }

  /**
   * Takes a run-together text apart into known words and what stands between them; null where that would be mostly
   * guesses. Looks for the cheapest way: a known word costs one, a letter of no word more than that.
   */
  split(typed: string): readonly string[] | null {
    if (typed.length < SHORTEST_SPLIT || this.#ordinary.has(typed) || isNumber(typed)) return null;
    for (const word of this.#fresh) this.#addPiece(word);
    this.#fresh = [];
    const cheapest = new Float64Array(typed.length + 1).fill(Number.POSITIVE_INFINITY);
    const begins = new Uint16Array(typed.length + 1);
    cheapest[0] = 0;
    for (let start = 0; start < typed.length; start += 1) {
      const sofar = cheapest[start] ?? 0;
      if (sofar + STRANGE_LETTER < (cheapest[start + 1] ?? 0)) {
        cheapest[start + 1] = sofar + STRANGE_LETTER;
        begins[start + 1] = start;
      }
      const longest = Math.min(typed.length, start + LONGEST_PIECE);
      let hash = HASH_START;
      for (let end = start + 1; end <= longest; end += 1) {
        hash = grown(hash, typed.charCodeAt(end - 1));
        if (!this.#beginnings.has(hash)) break;
        if (sofar + 1 < (cheapest[end] ?? 0) && this.#isPiece(typed, start, end, hash)) {
          cheapest[end] = sofar + 1;
          begins[end] = start;
        }
      }
    }
    const pieces: string[] = [];
    let strange = '';
    let letters = 0;
    let strangers = 0;
    // In a short text two letters may be all there is; else one- and two-letter pieces are chance, not words.
    const shortest = typed.length <= 8 ? 2 : 3;
    for (let end = typed.length; end > 0; end = begins[end] ?? 0) {
      const piece = typed.slice(begins[end] ?? 0, end);
      if (piece.length === 1 && !this.#isSingle(typed, end - 1)) {
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

  #exactly(typed: string): readonly number[] | null {
    const id = this.#ids.get(typed);
    if (!this.#heads.has(typed.slice(0, HEAD)) && !this.#heads.has(typed.charAt(0)))
      return id === undefined ? null : [id];
    const found = id === undefined ? [] : [id];
    for (let end = 1; end <= typed.length; end += 1) {
      const prefix = this.#prefixes.get(typed.slice(0, end));
      if (prefix !== undefined) found.push(prefix);
    }
    return found.length === 0 ? null : found;
  }

  #addPiece(word: string): void {
    let hash = HASH_START;
    for (let at = 0; at < word.length && at < LONGEST_PIECE; at += 1) {
      hash = grown(hash, word.charCodeAt(at));
      this.#beginnings.add(hash);
    }
    if (word.length <= LONGEST_PIECE) this.#pieces.add(hash);
  }

  #isPiece(typed: string, start: number, end: number, hash: number): boolean {
    return end - start > 1 ? this.#pieces.has(hash) : this.#isSingle(typed, start);
  }

  /** A letter that is a word: English, Spanish and Portuguese ones, and French and Haitian ones before another word. */
  #isSingle(typed: string, at: number): boolean {
    const letter = typed.charAt(at);
    return 'iayuoe'.includes(letter) || (at === 0 && 'jldmnst'.includes(letter));
  }

  #addSlip(hash: number, id: number): void {
    const known = this.#slips.get(hash);
    if (known === undefined) this.#slips.set(hash, id);
    else if (typeof known === 'number') {
      if (known !== id) this.#slips.set(hash, [known, id]);
    } else if (!known.includes(id)) known.push(id);
  }

  #slipOf(typed: string): readonly number[] | null {
    if (typed.length < SHORTEST_FORGIVEN - 1) return null;
    let found: number[] | null = null;
    const look = (hash: number): void => {
      const known = this.#slips.get(hash);
      if (known === undefined) return;
      for (const id of typeof known === 'number' ? [known] : known) {
        if (found?.includes(id) || !isOneSlip(typed, this.#texts[id] ?? '')) continue;
        if (found === null) found = [id];
        else found.push(id);
      }
    };
    look(hashOf(typed));
    forEachShortened(typed, look);
    return found;
  }
}

/** Shorter words are one slip from too many others: the rules list their spellings instead. */
const SHORTEST_FORGIVEN = 5;
/** Shorter words sound like too many others. */
const SHORTEST_SOUND = 4;
const SHORTEST_SPLIT = 4;
const HEAD = 3;
const LONGEST_PIECE = 16;
const LONGEST_FORGIVEN = 24;
/** A letter of no known word is dearer than any word, and dearer than two short ones. */
const STRANGE_LETTER = 1.6;
const NOTHING: Reading = { ids: [], sure: true };

const HASH_START = 7;
const HASH_BASE = 0x01000193;

function grown(hash: number, code: number): number {
  return (Math.imul(hash, HASH_BASE) + code) | 0;
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) hash = grown(hash, word.charCodeAt(at));
  return hash;
}

/** Hands on the hash of the word without one letter, for each letter, without making the words. */
function forEachShortened(word: string, take: (hash: number) => void): void {
  let before = HASH_START;
  for (let without = 0; without < word.length; without += 1) {
    let hash = before;
    for (let at = without + 1; at < word.length; at += 1) hash = grown(hash, word.charCodeAt(at));
    take(hash);
    before = grown(before, word.charCodeAt(without));
  }
}

const LETTERS_FOR_SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
};

function isNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const LEET = /[0-9@$*]/;

function otherSpellings(typed: string): readonly string[] {
  const forms: string[] = [];
  let plain = typed;
  if (LEET.test(typed)) {
    plain = '';
    for (const sign of typed) plain += sign === '*' ? '' : (LETTERS_FOR_SIGNS[sign] ?? sign);
    forms.push(plain);
    forms.push(plain.replaceAll('i', 'l'));
  }
  const twice = squeezed(plain, 2);
  const once = squeezed(plain, 1);
  if (twice !== plain) forms.push(twice);
  if (once !== twice) forms.push(once);
  // Arabic "and", "so", "with", "for" cling to the word that follows.
  if (plain.length >= 4 && CLINGING.has(plain.charAt(0))) forms.push(plain.slice(1));
  return forms;
}

const CLINGING = new Set(['و', 'ف', 'ب', 'ل', 'ك']);

/** At most `most` of the same letter in a row. */
export function squeezed(typed: string, most: number): string {
  let result = '';
  let run = 0;
  let from = 0;
  for (let at = 0; at < typed.length; at += 1) {
    run = at > 0 && typed.charCodeAt(at) === typed.charCodeAt(at - 1) ? run + 1 : 1;
    if (run <= most) continue;
    result += typed.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? typed : result + typed.slice(from);
}

/** One letter added, left out or changed, or two neighbours swapped. */
function isOneSlip(left: string, right: string): boolean {
  if (left === right) return true;
  if (Math.abs(left.length - right.length) > 1) return false;
  const shorter = Math.min(left.length, right.length);
  let same = 0;
  while (same < shorter && left.charCodeAt(same) === right.charCodeAt(same)) same += 1;
  const restOfLeft = left.slice(same);
  const restOfRight = right.slice(same);
  if (left.length > right.length) return restOfLeft.slice(1) === restOfRight;
  if (left.length < right.length) return restOfLeft === restOfRight.slice(1);
  if (restOfLeft.slice(1) === restOfRight.slice(1)) return true;
  return (
    restOfLeft.charAt(0) === restOfRight.charAt(1) &&
    restOfLeft.charAt(1) === restOfRight.charAt(0) &&
    restOfLeft.slice(2) === restOfRight.slice(2)
  );
}
