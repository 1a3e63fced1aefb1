/** Taken once: where code runs in a context of its own, as in the tests, looking a global up takes longer than all the rest. */
const { imul, max, min } = Math;

/** What each word of a text has of its own, whatever stands beside it: made once, read for each stretch of the text. */
export type WordFeatures = {
  /** The hash of each word. */
  readonly words: Int32Array;
  /** Beginnings and pieces of the words one after another; `from` tells where each word's begin. */
  readonly own: Int32Array;
  readonly from: Int32Array;
};

/** Hashes the words of a text and their pieces. */
export function wordFeatures(texts: readonly string[]): WordFeatures {
  const words = new Int32Array(texts.length);
  const from = new Int32Array(texts.length + 1);
  let room = 0;
  for (const text of texts) room += text.length;
  const own = new Int32Array(3 * room);
  let count = 0;
  for (let at = 0; at < texts.length; at += 1) {
    const word = texts[at] ?? '';
    words[at] = isNumber(word) ? numberHash(word) : hashOf(word, 0, word.length, WORD);
    from[at] = count;
    if (word.length <= 3) continue;
    if (word.length > 5) {
      own[count] = hashOf(word, 0, 5, BEGINNING);
      count += 1;
    }
    count = pieces(word, own, count);
  }
  from[texts.length] = count;
  return { words, own, from };
}

/**
 * What a stretch of a text is made of, as numbers: its words, pairs and triples of neighbours, pairs a few words apart,
 * beginnings and pieces of words. Chinese and Korean characters count as words. Each feature is a 32-bit hash. The words
 * are those from `start` to `end`, as if there were no others. Writes them from the beginning of `into`, and answers how
 * many they are.
 */
export function featuresBetween(
  features: WordFeatures,
  start: number,
  end: number,
  into: Int32Array,
): number {
  const { words, own, from } = features;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const hash = words[at] ?? 0;
    into[count++] = hash;
    for (let other = max(start, at + 1 - REACH); other < at; other += 1) {
      const before = words[other] ?? 0;
      if (before !== hash) into[count++] = together(before, hash);
    }
    const one = at - 1 >= start ? (words[at - 1] ?? 0) : EDGE;
    const two = at - 2 >= start ? (words[at - 2] ?? 0) : EDGE;
    into[count++] = mixed(one, hash, PAIR);
    if (two !== EDGE || one !== EDGE) into[count++] = mixed(mixed(two, one, PAIR), hash, TRIPLE);
    if (two !== EDGE) into[count++] = mixed(two, hash, APART);
    const last = from[at + 1] ?? 0;
    for (let piece = from[at] ?? 0; piece < last; piece += 1) into[count++] = own[piece] ?? 0;
  }
  return count;
}

/** No stretch of words has more features than this. */
export function mostFeatures({ from }: WordFeatures, start: number, end: number): number {
  return (end - start) * (REACH + 3) + (from[end] ?? 0) - (from[start] ?? 0);
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
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

/** Every three, four and five letters of "<word>", written from `count` on; answers where they end. */
function pieces(word: string, into: Int32Array, count: number): number {
  let next = count;
  for (let at = -1; at + SHORTEST_PIECE <= word.length + 1; at += 1) {
    let hash = PIECE;
    const end = min(at + LONGEST_PIECE, word.length + 1);
    for (let letter = at; letter < end; letter += 1) {
      hash = grown(hash, letter < 0 || letter >= word.length ? 1 : word.charCodeAt(letter));
      if (letter + 1 - at < SHORTEST_PIECE) continue;
      into[next] = hashEnd(hash, letter + 1 - at);
      next += 1;
    }
  }
  return next;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Numbers are alike where they have as many digits. */
function numberHash(word: string): number {
  return finished(grown(WORD, word.includes('.') ? 100 : min(word.length, 5)));
}

function hashOf(word: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = grown(hash, word.charCodeAt(at));
  return finished(hash);
}

/** A hash with one more letter in it. */
export function grown(hash: number, code: number): number {
  return imul(hash ^ code, 0x01000193) ^ (hash >>> 15);
}

function mixed(left: number, right: number, seed: number): number {
  return finished(imul(left, 0x9e3779b1) ^ imul(right ^ seed, 0x85ebca6b));
}

/** Two words near each other, in whichever order. */
function together(left: number, right: number): number {
  return left < right ? mixed(left, right, TOGETHER) : mixed(right, left, TOGETHER);
}

/** A hash that has taken all its letters, told by `sort` from others of the same. */
export function hashEnd(hash: number, sort: number): number {
  return finished(hash ^ imul(sort, 0x9e3779b1));
}

function finished(hash: number): number {
  let mixedUp = hash ^ (hash >>> 16);
  mixedUp = imul(mixedUp, 0x7feb352d);
  mixedUp ^= mixedUp >>> 15;
  return mixedUp;
}

/** A feature that is named, not counted in words: what the rules found. */
export function namedFeature(name: string): number {
  return hashOf(name, 0, name.length, 17);
}
