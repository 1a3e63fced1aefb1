import { FILLERS } from './rules/list.ts';
import { wordsOf } from './words.ts';

/** Nothing to take apart: most phrases are one plain word. */
export const PLAIN_WORD = /^[a-z]{2,}$/;
const PLAIN_WORDS = /^[a-z ]+$/;
const SPELLED_OUT = /(?:^| )[a-z] [a-z] [a-z] [a-z](?: |$)/;

/** The words of a phrase; in English and Spanish without the small ones. Most phrases are plain already: that saves much of the time at start. */
export function textsOf(phrase: string, language: string): readonly string[] {
  const fillers = language === 'en' || language === 'es';
  if (PLAIN_WORD.test(phrase)) return fillers && FILLERS.has(phrase) ? [] : [phrase];
  const words =
    PLAIN_WORDS.test(phrase) && !SPELLED_OUT.test(phrase)
      ? phrase.split(' ')
      : phrase.includes('*')
        ? phrase.split(' ').flatMap((word) => {
            const texts = wordsOf(word, language === 'ru').map(({ text }) => text);
            const last = texts.pop();
            return last === undefined ? texts : [...texts, word.endsWith('*') ? `${last}*` : last];
          })
        : wordsOf(phrase, language === 'ru').map(({ text }) => text);
  return words.filter((word) => word !== '' && !(fillers && FILLERS.has(word)));
}

const PIECES = /<[^>]*>|\([^)]*\)\??|[^<(]+/g;

/** What a pattern is made of, one after another: "(a|b) <c> d" -> ["(a|b)", "<c>", "d"]; "(a|b)?" may be left out: "(a|b|)". */
export function pieces(text: string): readonly string[] {
  if (!text.includes('(') && !text.includes('<')) return [text];
  return (text.match(PIECES) ?? [])
    .map((piece) => (piece.endsWith(')?') ? `${piece.slice(0, -2)}|)` : piece.trim()))
    .filter((piece) => piece !== '');
}
