import { isAlone } from './scripts.ts';

/**
 * What a text is made of, as numbers: its words, pairs and triples of neighbours, pairs a few words apart, beginnings and
 * pieces of words. Chinese and Korean characters count as words. Each feature is a 32-bit hash, each once.
 */
export function featuresOf(words: readonly string[], take: (hash: number) => void): void {
  let one = EDGE;
  let two = EDGE;
  const lately: number[] = [];
  for (const word of words) {
    const hash = isNumber(word) ? numberHash(word) : hashOf(word, 0, word.length, WORD);
    take(hash);
    for (const other of lately) if (other !== hash) take(together(other, hash));
    lately.push(hash);
    if (lately.length === REACH) lately.shift();
    take(mixed(one, hash, PAIR));
    if (two !== EDGE || one !== EDGE) take(mixed(mixed(two, one, PAIR), hash, TRIPLE));
    if (two !== EDGE) take(mixed(two, hash, APART));
    two = one;
    one = hash;
    if (word.length === 1 && isAlone(word.charCodeAt(0))) continue;
    if (word.length > 5) take(hashOf(word, 0, 5, BEGINNING));
    if (word.length > 3) pieces(word, take);
  }
}

/** Two words count as together within so many. */
const REACH = 8;
const EDGE = 1;
const WORD = 11;
const PAIR = 12;
const APART = 13;
const TRIPLE = 14;
const BEGINNING = 15;
const PIECE = 16;
const TOGETHER = 18;
const PIECE_LENGTH = 4;

/** Every four letters of "<word>". */
function pieces(word: string, take: (hash: number) => void): void {
  for (let at = -1; at + PIECE_LENGTH <= word.length + 1; at += 1) {
    let hash = PIECE;
    for (let letter = at; letter < at + PIECE_LENGTH; letter += 1)
      hash = grown(hash, letter < 0 || letter >= word.length ? 1 : word.charCodeAt(letter));
    take(finished(hash));
  }
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Numbers are alike where they have as many digits. */
function numberHash(word: string): number {
  return finished(grown(WORD, word.includes('.') ? 100 : Math.min(word.length, 5)));
}

function hashOf(word: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = grown(hash, word.charCodeAt(at));
  return finished(hash);
}

function grown(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);
}

function mixed(left: number, right: number, seed: number): number {
  return finished(Math.imul(left, 0x9e3779b1) ^ Math.imul(right ^ seed, 0x85ebca6b));
}

/** Two words near each other, in whichever order. */
function together(left: number, right: number): number {
  return left < right ? mixed(left, right, TOGETHER) : mixed(right, left, TOGETHER);
}

function finished(hash: number): number {
  let mixedUp = hash ^ (hash >>> 16);
  mixedUp = Math.imul(mixedUp, 0x7feb352d);
  mixedUp ^= mixedUp >>> 15;
  return mixedUp;
}

/** A feature that is named, not counted in words: what the rules found. */
export function namedFeature(name: string): number {
  return hashOf(name, 0, name.length, 17);
}
