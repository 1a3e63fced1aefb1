import { forEachShortened, grown, HASH_START, HashedNumbers, hashOf } from './hashes.ts';
import { RunTogether } from './run-together.ts';
import { soundOf } from './sounds.ts';
import { isOneSlip, otherSpellings, squeezed } from './spellings.ts';

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
 * All words are made known before the first is looked for.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  /** Beginnings of words ("болит*"), their hashes, and the letters they begin with. */
  readonly #prefixes = new Map<string, number>();
  readonly #prefixHashes = new Set<number>();
  readonly #firstLetters = new Set<number>();
  /** Hash of a long word with one letter left out -> the words it may be. Two words one slip apart share such a form. */
  readonly #slips = new HashedNumbers();
  readonly #forgiven = new Set<number>();
  /** How a word sounds -> the words it may be. */
  readonly #sounds = new Map<string, number[]>();
  readonly #ordinary: ReadonlySet<string>;
  readonly #pieces = new RunTogether();
  /** What known and ordinary words are read as. No other words are kept: they are people's. */
  readonly #readings = new Map<string, Reading>();

  /** `pieces`: small words that run-together texts may hold beside the words of the rules. */
  constructor(ordinary: ReadonlySet<string>, pieces: Iterable<string>) {
    this.#ordinary = ordinary;
    for (const piece of pieces) this.#pieces.add(piece);
  }

  /** Makes a word known and answers its id. `slips`: one wrong letter is forgiven where the word is long enough. */
  add(word: string, slips: boolean): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#texts.length;
      this.#ids.set(word, id);
      this.#texts.push(word);
      this.#pieces.add(word);
    }
    if (slips && word.length >= SHORTEST_FORGIVEN && !this.#forgiven.has(id) && !isNumber(word)) {
      const its = id;
      this.#forgiven.add(its);
      this.#slips.put(hashOf(word), its);
      forEachShortened(word, (hash) => this.#slips.put(hash, its));
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
      this.#prefixHashes.add(hashOf(prefix));
      this.#firstLetters.add(prefix.charCodeAt(0));
      this.#pieces.add(prefix);
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

  /** The known words a typed word may be: one in most cases, none for a word no rule knows. */
  find(typed: string): Reading {
    const kept = this.#readings.get(typed);
    if (kept !== undefined) return kept;
    const reading = this.#read(typed);
    if (this.#ids.has(typed) || this.#ordinary.has(typed)) this.#readings.set(typed, reading);
    return reading;
  }

  /** Takes a run-together text apart; null where it is a word, or where that would be mostly guesses. */
  split(typed: string): readonly string[] | null {
    return this.#ordinary.has(typed) || isNumber(typed) ? null : this.#pieces.split(typed);
  }

  #read(typed: string): Reading {
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

  #exactly(typed: string): readonly number[] | null {
    const id = this.#ids.get(typed);
    if (!this.#firstLetters.has(typed.charCodeAt(0))) return id === undefined ? null : [id];
    const found = id === undefined ? [] : [id];
    let hash = HASH_START;
    for (let end = 1; end <= typed.length; end += 1) {
      hash = grown(hash, typed.charCodeAt(end - 1));
      if (!this.#prefixHashes.has(hash)) continue;
      const prefix = this.#prefixes.get(typed.slice(0, end));
      if (prefix !== undefined) found.push(prefix);
    }
    return found.length === 0 ? null : found;
  }

  #slipOf(typed: string): readonly number[] | null {
    if (typed.length < SHORTEST_FORGIVEN - 1) return null;
    let found: number[] | null = null;
    const take = (id: number): void => {
      if (found?.includes(id) || !isOneSlip(typed, this.#texts[id] ?? '')) return;
      if (found === null) found = [id];
      else found.push(id);
    };
    this.#slips.each(hashOf(typed), take);
    forEachShortened(typed, (hash) => this.#slips.each(hash, take));
    return found;
  }
}

/** Shorter words are one slip from too many others: the rules list their spellings instead. */
const SHORTEST_FORGIVEN = 5;
/** Shorter words sound like too many others. */
const SHORTEST_SOUND = 4;
const LONGEST_FORGIVEN = 24;
const NOTHING: Reading = { ids: [], sure: true };

function isNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
