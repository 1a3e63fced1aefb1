import { writtenOut } from './shorthand.ts';

/** Of a longer text the beginning and the end are read: what people want stands there. */
const READ_CHARACTERS = 600;

/** A text cut to what is read of it. */
export function boundedText(text: string): string {
  if (text.length <= READ_CHARACTERS) return text;
  const half = READ_CHARACTERS / 2;
  return `${text.slice(0, half)} ${text.slice(-half)}`;
}

/**
 * Lower case without accents, letter by letter: as long as the text given, so that a place in one is that place in the
 * other.
 */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // Nothing to take off, and most texts are so.
  if (/^[\p{ASCII}’‘]*$/u.test(text)) return lower.replace(/[’‘`]/g, "'");
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const [base = '', mark = ''] = character.normalize('NFD');
    plain += /\p{M}/u.test(mark) && base.toLowerCase().length === 1 ? base.toLowerCase() : lowerOf(character);
  }
  return plain.replace(/[’‘`´]/g, "'");
}

/** As people text it who have no accents at hand: letters as they are, without marks. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}

/** In lower case where that is one letter too, else as it is. */
function lowerOf(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** Signs that are written without blanks between words, and syllables whose words carry their endings. */
export const HAN = /\p{Script=Han}/u;
export const HANGUL = /\p{Script=Hangul}/u;

/** The words of a text as they are compared: folded, apostrophes gone, texting written out, numbers made `#`. */
export function wordsOf(text: string, language = 'en'): readonly string[] {
  return folded(boundedText(text).normalize('NFC'))
    .replace(/\p{M}/gu, '')
    .replace(/'/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (/^\p{N}/u.test(word) ? ['#'] : writtenOut(word, language)));
}
