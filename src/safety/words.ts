import {
  inOneScript,
  isAlone,
  isLetterOrDigit,
  isSurelyCyrillic,
  plainArabic,
  simplified,
  withoutArticle,
} from './scripts.ts';

/** One word as it is compared. `sentence` counts from 0; `afterComma`: a comma or colon stands before it. */
export type Word = { readonly text: string; readonly sentence: number; readonly afterComma: boolean };

/**
 * Turns what people type into words that can be compared: lower case, no accents, no invisible marks, look-alike letters
 * made plain, numbers with a decimal point, sentences told apart; Chinese and Korean by single characters. Linear in the
 * text's length. `russian`: a word that looks Latin letter by letter is Russian; null: the text tells.
 */
export function wordsOf(text: string, russian: boolean | null = null): readonly Word[] {
  const words: Word[] = [];
  const plain = plainText(text);
  const cyrillic = russian ?? hasCyrillic(plain);
  let start = -1;
  let letters = '';
  let sentence = 0;
  let afterComma = false;
  const add = (word: string): void => {
    words.push({ text: word, sentence, afterComma });
    afterComma = false;
  };
  const push = (end: number): void => {
    if (start < 0 && letters === '') return;
    const run = start < 0 ? letters : letters + plain.slice(start, end);
    letters = '';
    start = -1;
    if (isPlain(run)) add(run);
    else for (const part of parts(inOneScript(run, cyrillic))) add(withoutArticle(part));
  };
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    if (code === SPACE) {
      push(at);
      continue;
    }
    if (isLetterOrDigit(code)) {
      if (code > LAST_PLAIN && isAlone(code)) {
        push(at);
        add(plain.charAt(at));
        continue;
      }
      if (start < 0) start = at;
      if (at - start + letters.length >= LONGEST_WORD) {
        push(at);
        start = at;
      }
      continue;
    }
    if (code === APOSTROPHE) {
      // French and Haitian "j'ai", "m'ap" are two words; "can't" is one.
      if (start >= 0) {
        const before = letters + plain.slice(start, at);
        if (ELISIONS.has(before) && isLetterOrDigit(plain.charCodeAt(at + 1))) push(at);
        else {
          letters = before;
          start = -1;
        }
      }
      continue;
    }
    if ((code === POINT || code === COMMA) && isDigit(plain, at - 1) && isDigit(plain, at + 1)) {
      letters += `${start < 0 ? '' : plain.slice(start, at)}.`;
      start = -1;
      continue;
    }
    if (LEET_SIGNS.has(code) && (start >= 0 || letters !== '') && isLetterOrDigit(plain.charCodeAt(at + 1))) {
      if (start < 0) start = at;
      continue;
    }
    push(at);
    const sign = plain.charAt(at);
    if (SENTENCE_ENDS.has(sign)) {
      sentence += 1;
      afterComma = false;
    } else if (COMMAS.has(sign)) {
      afterComma = true;
    }
  }
  push(plain.length);
  return joinSpelledOut(words);
}

/** The words of a text as plain strings: lower case, no accents, no signs. */
export function plainWords(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.text);
}

/** A "word" longer than this is cut: no word is, and few texts run together are. */
const LONGEST_WORD = 400;

const SPACE = 32;
const APOSTROPHE = 39;
const COMMA = 44;
const POINT = 46;
/** The last of the letters from "a" to "z". */
const LAST_PLAIN = 122;
const SENTENCE_ENDS = new Set(['.', '!', '?', ';', '\n', '…', '¿', '¡', '。']);
const COMMAS = new Set([',', ':', '、']);
const LEET_SIGNS = new Set(['@', '$', '*'].map((sign) => sign.charCodeAt(0)));
const ELISIONS = new Set('c d j l m n s t w k qu'.split(' '));

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

const SURROGATE = /[\ud800-\udfff]/;
const PLAIN = /^[ -~\n]*$/;

function plainText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('`', "'");
  let plain = text;
  if (SURROGATE.test(text)) {
    for (const [picture, word] of PICTURES)
      if (plain.includes(picture)) plain = plain.replaceAll(picture, word);
  }
  plain = plain
    .replace(/[°º]/g, ' ')
    .replace(/[’‘‛ʼ´`′＇ʻ]/g, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return simplified(plainArabic(plain));
}

/** Whether there is nothing but letters from "a" to "z" in a word: most words. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > LAST_PLAIN) return false;
  }
  return true;
}

function hasCyrillic(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isSurelyCyrillic(text.charCodeAt(at))) return true;
  return false;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** "100.4f" is a number and a unit, "temp38.5" the other way round. */
function parts(word: string): readonly string[] {
  if (!isDigit(word, 0)) {
    let start = word.length;
    while (start > 0 && (isDigit(word, start - 1) || word.charAt(start - 1) === '.')) start -= 1;
    // "temp38.5" is a word and a number; "o2" and "spo2" are words.
    return word.length - start >= 2 && start >= 2 ? [word.slice(0, start), word.slice(start)] : [word];
  }
  let end = 1;
  while (end < word.length && (isDigit(word, end) || word.charAt(end) === '.')) end += 1;
  return end === word.length ? [word] : [word.slice(0, end), word.slice(end)];
}

/** "c a n t  b r e a t h e": four or more single letters in a row are one word. */
function joinSpelledOut(words: readonly Word[]): readonly Word[] {
  let singles = 0;
  let longest = 0;
  for (const word of words) {
    singles = isSingleLetter(word) ? singles + 1 : 0;
    if (singles > longest) longest = singles;
  }
  if (longest < FEWEST_SPELLED_OUT) return words;
  const joined: Word[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const [first] = run;
    if (first !== undefined && run.length >= FEWEST_SPELLED_OUT) {
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
    if (isSingleLetter(word)) {
      run.push(word);
    } else {
      close();
      joined.push(word);
    }
  }
  close();
  return joined;
}

const FEWEST_SPELLED_OUT = 4;

function isSingleLetter(word: Word): boolean {
  return word.text.length === 1 && !isDigit(word.text, 0) && !isAlone(word.text.charCodeAt(0));
}

/** A word without digits. */
export const LETTERS_ONLY = /^\p{L}+$/u;
