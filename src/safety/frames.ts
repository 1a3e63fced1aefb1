import { grown, hashEnd } from './features.ts';
import { FRAMES } from './rules/frames.ts';
import { list } from './rules/list.ts';
import { wordsOf } from './words.ts';

/** Words of a frame in a text. `frame`: its name. `at`: the word it begins with, counted from 0. */
export type FrameFound = { readonly frame: string; readonly at: number };

/** Finds what a text is about beside a danger: the words of `rules/frames.ts`. Made ready once, when first asked. */
export function framesIn(texts: readonly string[]): readonly FrameFound[] {
  ways ??= new Ways();
  return ways.find(texts);
}

let ways: Ways | null = null;

const START = 1;
const WHOLE = 1;
const BEGINNING = 2;
/** Longer beginnings than this are none of the list's. */
const LONGEST_BEGINNING = 14;
/** No phrase has more words; in Chinese and Korean a character is one. */
const LONGEST_PHRASE = 10;

/**
 * Ways through phrases, from word to word: each step is one number in a flat table, found by where one stands and the
 * hash of the next word or of its beginning.
 */
class Ways {
  readonly #names = Object.keys(FRAMES);
  readonly #next = new Map<number, number>();
  readonly #ends: (number[] | undefined)[] = [];
  #count = START;

  constructor() {
    for (const [number, name] of this.#names.entries())
      for (const [language, words] of Object.entries(FRAMES[name] ?? {}))
        for (const phrase of list(words)) this.#add(phrase, language, number);
  }

  find(texts: readonly string[]): readonly FrameFound[] {
    const found: FrameFound[] = [];
    for (let at = 0; at < texts.length; at += 1) this.#follow(texts, at, at, START, found);
    return found;
  }

  #follow(texts: readonly string[], from: number, at: number, step: number, found: FrameFound[]): void {
    for (const frame of this.#ends[step] ?? NONE) found.push({ frame: this.#names[frame] ?? '', at: from });
    const word = texts[at];
    if (word === undefined || at - from === LONGEST_PHRASE) return;
    let hash = step;
    for (let letter = 0; letter < word.length; letter += 1) {
      hash = grown(hash, word.charCodeAt(letter));
      if (letter === 0 || letter >= LONGEST_BEGINNING) continue;
      const next = this.#next.get(hashEnd(hash, BEGINNING));
      if (next !== undefined) this.#follow(texts, from, at + 1, next, found);
    }
    const next = this.#next.get(hashEnd(hash, WHOLE));
    if (next !== undefined) this.#follow(texts, from, at + 1, next, found);
  }

  #add(phrase: string, language: string, frame: number): void {
    const open = phrase.endsWith('*');
    const words = wordsOf(open ? phrase.slice(0, -1) : phrase, language === 'ru').map(({ text }) => text);
    let step = START;
    for (const [at, word] of words.entries()) {
      let hash = step;
      for (let letter = 0; letter < word.length; letter += 1) hash = grown(hash, word.charCodeAt(letter));
      const key = hashEnd(hash, open && at === words.length - 1 ? BEGINNING : WHOLE);
      let next = this.#next.get(key);
      if (next === undefined) {
        this.#count += 1;
        next = this.#count;
        this.#next.set(key, next);
      }
      step = next;
    }
    if (step === START) return;
    const ends = this.#ends[step] ?? [];
    if (!ends.includes(frame)) ends.push(frame);
    this.#ends[step] = ends;
  }
}

const NONE: readonly number[] = [];
