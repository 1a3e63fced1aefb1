import { type Features, placeOf, plainFeatures, weighed } from './linear.ts';
import { folded } from './normal.ts';

/** Places in the vector of a text whose language is looked for. */
export const LETTER_PLACES = 1 << 16;

const WORD = 1;
const PAIR = 0.5;
const GRAM = 0.3;
const MARK = 0.5;

/** What tells a language: words, pairs of them, runs of two to four letters, and letters with marks where there are any. */
export function letterFeatures(text: string): Features {
  const counts = new Map<number, number>();
  const add = (feature: string, weight: number): void => {
    const place = placeOf(feature, LETTER_PLACES);
    if ((counts.get(place) ?? 0) < weight) counts.set(place, weight);
  };
  const lower = text.normalize('NFC').toLowerCase().replace(/[’‘`]/g, "'");
  for (const mark of lower.match(/[^\p{ASCII}]/gu) ?? []) add(`m${mark}`, MARK);
  let before = '^';
  for (const written of lower.match(/[\p{L}']+/gu) ?? []) {
    const word = folded(written);
    add(`w${word}`, WORD);
    if (word !== written) add(`r${written}`, MARK);
    add(`p${before} ${word}`, PAIR);
    before = word;
    const padded = `<${word}>`;
    for (let length = 2; length <= 4; length += 1) {
      for (let at = 0; at + length <= padded.length; at += 1) add(padded.slice(at, at + length), GRAM);
    }
  }
  return weighed(plainFeatures(counts), null);
}
