import { SegmentedMessage } from 'sms-segments-calculator';

/** Twilio refuses longer bodies with error 21617: https://www.twilio.com/docs/api/errors/21617 */
export const longestSms = 1600;

/** How a text travels. `characters` counts what a person would (an extension character of GSM-7 counts twice). */
export type Segments = {
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly segments: number;
  readonly characters: number;
};

/** Counts the segments that a carrier bills and sends a body in. An empty body has none. */
export function segments(text: string): Segments {
  return plainSegments(text) ?? anySegments(text);
}

/** By the library, which knows what makes one character of several signs. It takes a millisecond for a long text. */
function anySegments(text: string): Segments {
  const message = new SegmentedMessage(text);
  return {
    encoding: message.getEncodingName() === 'UCS-2' ? 'UCS-2' : 'GSM-7',
    segments: text === '' ? 0 : message.segmentsCount,
    characters: message.numberOfCharacters,
  };
}

/** Signs of GSM-7 that take one place, and those that take two: 3GPP TS 23.038 §6.2.1. */
const GSM_SIGNS =
  '\n\r !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz' +
  '¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ';
const GSM_PAIRS = '\f[\\]^{|}~€';

/** Ranges of other signs that are characters by themselves: most letters of Latin, Greek, Cyrillic, Arabic, Chinese, Korean. */
const ALONE =
  '20-2ff 370-482 48a-52f 620-64a 660-66f 1e00-1fff 2010-2027 20a0-20bf 3000-3029 4e00-9fd0 ac00-d7a3 ff01-ff60';

/** Places of a sign in GSM-7; UCS-2 where it has none there; 0 where the library is to be asked. */
const UCS2 = 3;
const places = new Uint8Array(0x1_00_00);
for (const range of ALONE.split(' ')) {
  const [from = 0, to = 0] = range.split('-').map((code) => Number.parseInt(code, 16));
  places.fill(UCS2, from, to + 1);
}
for (const sign of GSM_SIGNS) places[sign.charCodeAt(0)] = 1;
for (const sign of GSM_PAIRS) places[sign.charCodeAt(0)] = 2;

/** Counts a text in which each sign is a character by itself, as nearly all are; null for others. */
function plainSegments(text: string): Segments | null {
  let characters = 0;
  let isGsm = true;
  // Of a body in several segments: a sign of two places is not parted.
  let [whole, inLast] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const size = places[text.charCodeAt(at)] ?? 0;
    if (size === 0) return null;
    if (size === UCS2) isGsm = false;
    characters += size;
    inLast += size;
    if (inLast > 153) {
      whole += 1;
      inLast = size;
    }
  }
  if (!isGsm) {
    const { length } = text;
    return { encoding: 'UCS-2', segments: length <= 70 ? 1 : Math.ceil(length / 67), characters: length };
  }
  const count = characters <= 160 ? Math.min(characters, 1) : whole + 1;
  return { encoding: 'GSM-7', segments: count, characters };
}

/**
 * Splits a text into bodies of at most 1,600 UTF-16 units: between sentences where a sentence fits, else between words,
 * never inside a character, a link or between a number and what it counts, unless that alone is longer than a body.
 * Nothing but white space at the borders is lost. White space alone gives no body.
 */
export function smsParts(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = plainPunctuation(text).trim();
  while (rest.length > longestSms) {
    const cut = cutAt(rest);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== '') parts.push(rest);
  return parts;
}

/**
 * Look-alike punctuation, by what GSM 03.38 has for it. Twilio's own table (SmartEncoded) is not used: it turns `½` into
 * `1/2`, so that "take 1½" would read "take 11/2", and it strips combining marks, which are letters' accents.
 */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u02BC]/gu, "'"],
  [/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/gu, '"'],
  [/[\u2010-\u2015\u2043\u2212]/gu, '-'],
  [/\u2022/gu, '-'],
  [/\u2026/gu, '...'],
  [/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' '],
  [/[\u00AD\u200B\u2060\uFEFF]/gu, ''],
  [/\r\n?|[\u0085\u2028\u2029]/gu, '\n'],
];

/**
 * Puts typographic punctuation and spaces into their GSM-7 forms, so that an English text is not sent as UCS-2 for the
 * sake of a curly quote. Letters keep their accents ("año" is not "ano"). Doing it twice changes nothing.
 */
export function plainPunctuation(text: string): string {
  // Nothing to change, and most texts in English are so.
  if (/^[\n\x20-\x7e]*$/.test(text)) return text;
  const whole = text.toWellFormed().normalize('NFC');
  return lookAlikes.reduce((plain, [pattern, replacement]) => plain.replace(pattern, replacement), whole);
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where the first body ends: an index in 1..1600, at least one character in. */
function cutAt(text: string): number {
  const fits = (index: number) => index > 0 && text.slice(0, index).trimEnd().length <= longestSms;
  const window = text.slice(0, 2 * longestSms);
  const ends = [...sentences.segment(window)]
    .map((sentence) => sentence.index)
    .filter((index) => fits(index) && isSentenceEnd(text.slice(0, index)) && mayBreak(text, index));
  const words = [...window.matchAll(/\s+/gu)].map((space) => space.index + space[0].length).filter(fits);
  return (
    ends.at(-1) ??
    words.filter((index) => mayBreak(text, index)).at(-1) ??
    words.at(-1) ??
    [...characters.segment(window)]
      .map((character) => character.index)
      .filter(fits)
      .at(-1) ??
    wholeCodePoints(text)
  );
}

/** Titles and shortenings whose full stop ends no sentence (English and Spanish). */
const shortened =
  /(?:^|[\s(])(?:dr|dra|drs|sr|sra|srta|mr|mrs|ms|st|no|n\.º|núm|tel|ext|approx|aprox|vs|e\.g|i\.e|p\.\s?ej|ud|uds)\.\s+$/iu;

/** A boundary of sentences counts where white space or a full stop of Chinese or Japanese stands: not inside a link. */
export function isSentenceEnd(before: string): boolean {
  return /[\s。！？｡]$/u.test(before) && !shortened.test(before);
}

/** False between a number and the word after it, or a sign and its number: "5 mg", "$ 5", "2. Rest", "(555) 010-4477". */
export function mayBreak(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  if (/\n\s*$/u.test(before)) return true;
  if (/(?:^|\n)\s*\d{1,3}[.)]\s+$/u.test(before)) return false;
  return !/(?:[\p{N}%][^\s.!?;:,)\]]{0,3}|[$€£#<>≤≥=+-]|\(\d{3}\))\s+$/u.test(before);
}

/** The last resort, for one character longer than a body: between code points. */
function wholeCodePoints(text: string): number {
  const high = text.charCodeAt(longestSms - 1);
  return high >= 0xd800 && high <= 0xdbff ? longestSms - 1 : longestSms;
}
