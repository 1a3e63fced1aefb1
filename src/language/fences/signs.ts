import type { Fault } from '../../errors.ts';

/** The signs that words for a phone are written with, besides letters and whatever the source itself holds. */
const PLAIN = /[\d \n.,;:!?'"()/%\u2013\u2014\u2018\u2019\u201c\u201d¿¡。，、；：？！（）،؛؟-]/u;

/** Letters of these languages have no others in reserve: one of another script is there to be taken for them. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};
const LATIN = /[\p{Script=Latin}--[\u0131\u017f\uff21-\uff5a]]/v;

/** What looks like a place on the net, or like a number below zero, and stands not in the source. */
const JOINED = /\p{L}\.\p{L}{2,}|\/\/|(?<![\p{L}\p{N}])-\d/gu;

/**
 * Signs that an answer has of its own: letters of another script that look like its own, digits that are none to a reader of
 * digits, marks on or between letters, signs that nobody sees, places on the net. What the source is written with may be
 * repeated.
 */
export function signFaults(source: string, output: string, language: string): readonly Fault[] {
  const known = new Set(source);
  const own = SCRIPTS[language] ?? LATIN;
  const isPlain = (sign: string): boolean =>
    known.has(sign) || PLAIN.test(sign) || (/\p{L}/u.test(sign) && (own.test(sign) || LATIN.test(sign)));
  // Vowel signs of Arabic are marks on their letters; everything else is composed into one letter.
  const text = language === 'ar' ? output.replace(/[\u064b-\u0652]/g, '') : output;
  if (!Array.from(text).every((sign) => isPlain(sign) && !isUnseen(sign, known)))
    return [{ path: 'signs', message: 'a sign that the source is not written with' }];
  if ((text.match(JOINED) ?? []).some((joined) => !source.includes(joined)))
    return [{ path: 'signs', message: 'signs joined as in no source' }];
  return [];
}

function isUnseen(sign: string, known: ReadonlySet<string>): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(sign) && !known.has(sign);
}
