import { soundOf } from './sounds.ts';

/**
 * The words the rules know, found again in spite of how they were typed: repeated letters ("helppp"), digits for letters
 * ("su1cide"), one slip in a long word ("brethe"), Spanish written as it sounds ("pexo"), words run together ("cantbreathe"). Ordinary words are never taken for
 * slips of others.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  /** A long word with one letter left out -> the words it may be. Two words one slip apart share such a form. */
  readonly #slips = new Map<string, number[]>();
  readonly #forgiven = new Set<number>();
  /** How a word sounds -> the words it may be. */
  readonly #sounds = new Map<string, number[]>();
  readonly #texts: string[] = [];
  readonly #ordinary: ReadonlySet<string>;
  /** Words that may stand between others in a run-together text but mean nothing to the rules. */
  readonly #fillers: ReadonlySet<string>;
  readonly #joiners: ReadonlySet<string>;

  /** Beginnings of all words that a run-together text may be made of: a split stops where nothing begins so. */
  readonly #beginnings = new Set<string>();

  constructor(ordinary: ReadonlySet<string>, fillers: ReadonlySet<string>, joiners: ReadonlySet<string>) {
    this.#joiners = joiners;
    for (const joiner of joiners) this.#addBeginnings(joiner);
    this.#ordinary = ordinary;
    this.#fillers = fillers;
    for (const filler of fillers) this.#addBeginnings(filler);
  }

  /** Makes a word known and answers its id. `slips`: one wrong letter is forgiven where the word is long enough. */
  add(word: string, slips: boolean): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#texts.length;
      this.#ids.set(word, id);
      this.#texts.push(word);
      this.#addBeginnings(word);
    }
    if (slips && !this.#forgiven.has(id) && word.length >= SHORTEST_FORGIVEN && !isNumber(word)) {
      this.#forgiven.add(id);
      for (const form of [word, ...withoutOneLetter(word)]) {
        const known = this.#slips.get(form);
        if (known === undefined) this.#slips.set(form, [id]);
        else if (!known.includes(id)) known.push(id);
      }
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
  find(typed: string): readonly number[] {
    const id = this.#ids.get(typed);
    if (id !== undefined) return [id];
    if (this.#ordinary.has(typed) || this.#fillers.has(typed) || isNumber(typed)) return NONE;
    for (const form of otherSpellings(typed)) {
      const found = this.#ids.get(form);
      if (found !== undefined) return [found];
      if (this.#fillers.has(form) || this.#ordinary.has(form)) return NONE;
    }
    const sounding = typed.length < SHORTEST_SOUND - 1 ? undefined : this.#sounds.get(soundOf(typed));
    if (sounding !== undefined) return sounding;
    return this.#slipOf(squeezed(typed, 1)) ?? this.#slipOf(squeezed(typed, 2)) ?? NONE;
  }

  /** Takes a run-together text apart into known words; null when it is not made of them. */
  split(typed: string): readonly string[] | null {
    if (typed.length < SHORTEST_SPLIT || this.#ordinary.has(typed) || isNumber(typed)) return null;
    // fewest[end]: the fewest words that make up the first `end` letters, and where the last of them begins.
    const fewest = new Array<number>(typed.length + 1).fill(Number.POSITIVE_INFINITY);
    const begins = new Array<number>(typed.length + 1).fill(0);
    fewest[0] = 0;
    for (let start = 0; start < typed.length; start += 1) {
      const sofar = fewest[start] ?? Number.POSITIVE_INFINITY;
      if (sofar === Number.POSITIVE_INFINITY) continue;
      const longest = Math.min(typed.length, start + LONGEST_PIECE);
      for (let end = start + 1; end <= longest; end += 1) {
        const piece = typed.slice(start, end);
        if (!this.#beginnings.has(piece)) break;
        if (sofar + 1 < (fewest[end] ?? Number.POSITIVE_INFINITY) && this.#isPiece(piece)) {
          fewest[end] = sofar + 1;
          begins[end] = start;
        }
      }
    }
    if (fewest[typed.length] === Number.POSITIVE_INFINITY) return null;
    const pieces: string[] = [];
    for (let end = typed.length; end > 0; end = begins[end] ?? 0)
      pieces.unshift(typed.slice(begins[end] ?? 0, end));
    // Mostly one- and two-letter pieces are chance, not words; in a short text two letters may be all there is.
    const shortest = typed.length <= 8 ? 2 : 3;
    const long = pieces.filter((piece) => piece.length >= shortest);
    const letters = long.reduce((sum, piece) => sum + piece.length, 0);
    return pieces.length > 1 && letters * 2 > typed.length ? pieces : null;
  }

  #addBeginnings(word: string): void {
    for (let end = 1; end <= Math.min(word.length, LONGEST_PIECE); end += 1)
      this.#beginnings.add(word.slice(0, end));
  }

  #isPiece(piece: string): boolean {
    if (piece.length === 1) return piece === 'i' || piece === 'a' || piece === 'y' || piece === 'u';
    return this.#ids.has(piece) || this.#fillers.has(piece) || this.#joiners.has(piece);
  }

  #slipOf(typed: string): readonly number[] | null {
    if (typed.length < SHORTEST_FORGIVEN - 1) return null;
    const found = new Set<number>();
    for (const form of [typed, ...withoutOneLetter(typed)]) {
      for (const id of this.#slips.get(form) ?? NONE) {
        if (isOneSlip(typed, this.#texts[id] ?? '')) found.add(id);
      }
    }
    return found.size === 0 ? null : [...found];
  }
}

/** Shorter words are one slip from too many others: the rules list their spellings instead. */
const SHORTEST_FORGIVEN = 5;
/** Shorter words sound like too many others. */
const SHORTEST_SOUND = 4;
const SHORTEST_SPLIT = 4;
const LONGEST_PIECE = 16;
const NONE: readonly number[] = [];

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

function otherSpellings(typed: string): readonly string[] {
  const forms: string[] = [];
  let plain = typed;
  if (/[0-9@$*]/.test(typed)) {
    plain = '';
    for (const sign of typed) plain += sign === '*' ? '' : (LETTERS_FOR_SIGNS[sign] ?? sign);
    forms.push(plain);
    forms.push(plain.replaceAll('i', 'l'));
  }
  const twice = squeezed(plain, 2);
  const once = squeezed(plain, 1);
  if (twice !== plain) forms.push(twice);
  if (once !== twice) forms.push(once);
  return forms;
}

/** At most `most` of the same letter in a row. */
function squeezed(typed: string, most: number): string {
  let result = '';
  let run = 0;
  for (let at = 0; at < typed.length; at += 1) {
    run = at > 0 && typed.charCodeAt(at) === typed.charCodeAt(at - 1) ? run + 1 : 1;
    if (run <= most) result += typed.charAt(at);
  }
  return result;
}

function withoutOneLetter(word: string): readonly string[] {
  const forms: string[] = [];
  for (let at = 0; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
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
