import type { Compiled } from './compile.ts';
import { FILLERS, MINE } from './rules/list.ts';
import { isAlone } from './scripts.ts';
import type { Reading } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * A word: a run-together one is taken apart. `mine`: "my", "I" stood before it.
 * `place`: how far it stands from the beginning, in halves of words: a Chinese or Korean character is half a word.
 */
export type Token = {
  readonly ids: readonly number[];
  readonly sure: boolean;
  readonly text: string;
  readonly sentence: number;
  readonly afterComma: boolean;
  readonly mine: boolean;
  readonly place: number;
  /** A small word of English or Spanish: stepped over, takes no place, but may be a word of another language. */
  readonly filler: boolean;
  /** May stand within a phrase and changes nothing in it: a filler, or a small word of any language. */
  readonly small: boolean;
};

/** The words as the rules know them, and all words as they are meant: run-together ones taken apart, slips mended. */
export type Read = { readonly tokens: readonly Token[]; readonly texts: readonly string[] };

/** Reads the words of a text as the rules know them. */
export function tokensOf(words: readonly Word[], compiled: Compiled): Read {
  const { vocabulary, small } = compiled;
  const tokens: Token[] = [];
  const texts: string[] = [];
  let mine = false;
  let comma = false;
  let sentence = -1;
  let place = 0;
  const add = (typed: string, { ids, sure, text = typed }: Reading): void => {
    const [only] = ids;
    texts.push(!sure && ids.length === 1 && only !== undefined ? vocabulary.text(only) : text);
    const filler = FILLERS.has(text);
    tokens.push({
      ids,
      sure,
      text,
      sentence,
      afterComma: comma,
      mine,
      place,
      filler,
      small: filler || small.has(text),
    });
    if (filler) {
      mine ||= MINE.has(text);
    } else {
      place += placesOf(text);
      mine = text === 'i';
      comma = false;
    }
  };
  for (const word of words) {
    if (word.sentence !== sentence) {
      mine = false;
      comma = false;
      sentence = word.sentence;
    }
    comma ||= word.afterComma;
    const reading = vocabulary.find(word.text);
    const pieces =
      reading.ids.length > 0 || reading.text !== undefined || FILLERS.has(word.text)
        ? null
        : vocabulary.split(word.text);
    if (pieces === null) add(word.text, reading);
    else for (const piece of pieces) add(piece, vocabulary.find(piece));
  }
  return { tokens, texts };
}

/** How many halves of words a word is: a character that stands alone is one. */
export function placesOf(text: string): number {
  return text.length === 1 && isAlone(text.charCodeAt(0)) ? 1 : 2;
}
