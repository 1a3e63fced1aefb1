/** The phrases of a list, which are parted by commas. */
export const split = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim());

/** The words of a text as they are written, in lower case, with their accents. */
export function writtenWords(text: string): readonly string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '');
}

/** Phrases as words, by their first word. */
export type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Sorts phrases by their first word. */
export function indexed(phrases: readonly (readonly string[])[]): Index {
  return Map.groupBy(
    phrases.filter((phrase) => phrase.length > 0),
    ([first = '']) => first,
  );
}

/** Lengths of the phrases that begin at a word. */
export function startingAt(index: Index, words: readonly string[], at: number): readonly number[] {
  const phrases = index.get(words[at] ?? '');
  if (phrases === undefined) return NONE;
  return phrases
    .filter((phrase) => phrase.every((word, n) => words[at + n] === word))
    .map(({ length }) => length);
}

const NONE: readonly number[] = [];
