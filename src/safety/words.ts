/**
 * Turns what people type into words that can be compared: lower case, no accents, no invisible marks, look-alike letters
 * made plain, numbers with a decimal point, sentences told apart. Linear in the text's length.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let letters = '';
  let sentence = 0;
  let afterComma = false;
  const plain = plainText(text);
  const push = (): void => {
    if (letters === '') return;
    for (const part of parts(letters)) {
      words.push({ text: part, sentence, afterComma });
      afterComma = false;
    }
    letters = '';
  };
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain.charAt(at);
    if (isLetterOrDigit(character)) {
      letters += character;
      if (letters.length >= LONGEST_WORD) push();
      continue;
    }
    if (character === "'") continue;
    if (
      (character === '.' || character === ',') &&
      isDigit(plain.charAt(at - 1)) &&
      isDigit(plain.charAt(at + 1))
    ) {
      letters += '.';
      continue;
    }
    if (LEET_SIGNS.has(character) && letters !== '' && isLetterOrDigit(plain.charAt(at + 1))) {
      letters += character;
      continue;
    }
    push();
    if (SENTENCE_ENDS.has(character)) {
      sentence += 1;
      afterComma = false;
    } else if (character === ',' || character === ':') {
      afterComma = true;
    }
  }
  push();
  return joinSpelledOut(words);
}

/** One word as it is compared. `sentence` counts from 0; `afterComma`: a comma or colon stands before it. */
export type Word = { readonly text: string; readonly sentence: number; readonly afterComma: boolean };

/** A "word" longer than this is cut: no word is, and run-together texts are taken apart piece by piece. */
const LONGEST_WORD = 64;

const SENTENCE_ENDS = new Set(['.', '!', '?', ';', '\n', '…', '¿', '¡', '。']);
const LEET_SIGNS = new Set(['@', '$', '*']);

/** Letters of other scripts that look like Latin ones (Unicode confusables), after accents are gone. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Pictures that say a word of a danger. */
const PICTURES: readonly (readonly [string, string])[] = [
  ['🔫', ' gun '],
  ['🔪', ' knife '],
  ['🗡', ' knife '],
  ['💊', ' pills '],
  ['🩸', ' blood '],
  ['🤮', ' vomiting '],
  ['🔥', ' fire '],
  ['🐍', ' snake '],
];

function plainText(text: string): string {
  let plain = text;
  for (const [picture, word] of PICTURES) {
    if (plain.includes(picture)) plain = plain.replaceAll(picture, word);
  }
  return plain
    .replace(/[°º]/g, ' ')
    .replace(/[’‘‛ʼ´`′＇]/g, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function isLetterOrDigit(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return LETTER_OR_DIGIT.test(character);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** "100.4f" is a number and a unit, "temp38.5" the other way round; "раin" with Cyrillic letters is "pain". */
function parts(letters: string): readonly string[] {
  const latin = plainLetters(letters);
  if (!isDigit(latin.charAt(0))) {
    let start = latin.length;
    while (start > 0 && (isDigit(latin.charAt(start - 1)) || latin.charAt(start - 1) === '.')) start -= 1;
    // "temp38.5" is a word and a number; "o2" and "spo2" are words.
    return latin.length - start >= 2 && start >= 2 ? [latin.slice(0, start), latin.slice(start)] : [latin];
  }
  let end = 1;
  while (end < latin.length && (isDigit(latin.charAt(end)) || latin.charAt(end) === '.')) end += 1;
  return end === latin.length ? [latin] : [latin.slice(0, end), latin.slice(end)];
}

function plainLetters(letters: string): string {
  let plain = '';
  let changed = false;
  let latin = false;
  for (const character of letters) {
    const code = character.charCodeAt(0);
    const instead = code < 128 ? undefined : LOOK_ALIKES[character];
    if (instead !== undefined) changed = true;
    if (code >= 97 && code <= 122) latin = true;
    plain += instead ?? character;
  }
  // A word wholly in another script keeps its letters, unless every one of them looks Latin.
  if (!changed) return letters;
  return latin || isPlainLatin(plain) ? plain : letters;
}

function isPlainLatin(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** "c a n t  b r e a t h e": four or more single letters in a row are one word. */
function joinSpelledOut(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const [first] = run;
    if (first !== undefined && run.length >= 4) {
      joined.push({
        ...first,
        text: run
          .map((word) => word.text)
          .join('')
          .slice(0, LONGEST_WORD),
      });
    } else {
      joined.push(...run);
    }
    run = [];
  };
  for (const word of words) {
    if (word.text.length === 1 && !isDigit(word.text)) {
      run.push(word);
    } else {
      close();
      joined.push(word);
    }
  }
  close();
  return joined;
}

/** The words of a text as plain strings: lower case, no accents, no signs. */
export function plainWords(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.text);
}

/** A word without digits. */
export const LETTERS_ONLY = /^\p{L}+$/u;
