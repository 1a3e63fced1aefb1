/** Hashes of words that grow by a letter at a time, and tables of them that are quick to fill. */

/** Taken once: where code runs in a context of its own, as in the tests, looking a global up takes longer than all the rest. */
const { imul } = Math;

/** The hash of no letters. */
export const HASH_START = 7;
const HASH_BASE = 0x01000193;

/** The hash of a word with one letter more. */
export function grown(hash: number, code: number): number {
  return (imul(hash, HASH_BASE) + code) | 0;
}

/** The hash of a word. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) hash = grown(hash, word.charCodeAt(at));
  return hash;
}

/** Hands on the hash of the word without one letter, for each letter, without making the words. */
export function forEachShortened(word: string, take: (hash: number) => void): void {
  const { length } = word;
  let behind = 0;
  for (let at = 0; at < length; at += 1) behind = grown(behind, word.charCodeAt(at));
  let before = HASH_START;
  for (let without = 0; without < length; without += 1) {
    const code = word.charCodeAt(without);
    const power = powerOf(length - 1 - without);
    behind = (behind - imul(code, power)) | 0;
    take((imul(before, power) + behind) | 0);
    before = grown(before, code);
  }
}

const powers: number[] = [1];

function powerOf(exponent: number): number {
  for (let next = powers.length; next <= exponent; next += 1)
    powers.push(imul(powers[next - 1] ?? 1, HASH_BASE));
  return powers[exponent] ?? 1;
}

/** Numbers by hash, several to a hash: each pair once, in the order in which they were put in. */
export class HashedNumbers {
  #count = 0;
  #pairs = new Int32Array(1 << 16);
  /** One more than where the pair stands among the pairs; 0 where there is none. */
  #slots = new Int32Array(1 << 16);

  /** Puts a pair in unless it is there. */
  put(hash: number, number: number): void {
    let slot = this.#slotOf(hash);
    for (let pair = this.#slots[slot] ?? 0; pair !== 0; pair = this.#slots[slot] ?? 0) {
      if (this.#pairs[2 * pair - 2] === hash && this.#pairs[2 * pair - 1] === number) return;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    if (2 * this.#count + 2 > this.#pairs.length) {
      const larger = new Int32Array(this.#pairs.length * 2);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs[2 * this.#count] = hash;
    this.#pairs[2 * this.#count + 1] = number;
    this.#count += 1;
    if (this.#count * 2 > this.#slots.length) this.#rebuild();
    else this.#slots[slot] = this.#count;
  }

  /** Hands on the numbers of a hash. */
  each(hash: number, take: (number: number) => void): void {
    let slot = this.#slotOf(hash);
    for (let pair = this.#slots[slot] ?? 0; pair !== 0; pair = this.#slots[slot] ?? 0) {
      if (this.#pairs[2 * pair - 2] === hash) take(this.#pairs[2 * pair - 1] ?? 0);
      slot = (slot + 1) & (this.#slots.length - 1);
    }
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }

  #rebuild(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let pair = 1; pair <= this.#count; pair += 1) {
      let slot = this.#slotOf(this.#pairs[2 * pair - 2] ?? 0);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = pair;
    }
  }
}
