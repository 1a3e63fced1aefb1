import { plainWords } from '../words.ts';
import { writtenWords } from './phrases.ts';
import { isTelling } from './telling.ts';

/** A text as it is compared: once for all languages. */
export type Reading = {
  /** Lower case, without accents and signs. */
  readonly plain: readonly string[];
  /** Lower case, with their accents. */
  readonly written: readonly string[];
  /** The text has accents: whoever wrote it means them. */
  readonly accented: boolean;
  /** The text without blanks. */
  readonly letters: string;
  /** What stands after the last comma or full stop, where something stands before it. */
  readonly last: Reading | null;
};

const LONGEST_READ = 1_600;

/** A picture that says the word, and has no letters. */
const STOP_SIGN = /[🛑✋]/gu;
const CLAUSE_ENDS = /[,.!?;\n،。，！？；]+/u;

/**
 * Reads a text; null for one that holds no phrase of any wish: of most a look at their words tells. `anyway`: reads it
 * all the same, for a wish that is no wish in another moment.
 */
export function readText(whole: string, anyway: boolean): Reading | null {
  const text = whole.slice(0, LONGEST_READ).replace(STOP_SIGN, ' stop ');
  const mayTell = anyway || holdsTelling(text);
  if (mayTell === false) return null;
  const all = readClause(text);
  const clauses = text.split(CLAUSE_ENDS).filter((clause) => /\p{L}/u.test(clause));
  const last = clauses.length < 2 ? null : readClause(clauses.at(-1) ?? '');
  if (mayTell === null && (last === null || !isTelling(last.plain))) return null;
  return { ...all, last };
}

/** Whether a text holds a phrase of any wish; null where its last clause has to be asked as well. */
function holdsTelling(text: string): boolean | null {
  if (isTelling(plainWords(text))) return true;
  const isPlain = PLAIN.test(text);
  // Signs make other words only where they stand within one.
  if (isPlain && !SIGNS_IN_WORDS.test(text)) return SPELLED_OUT.test(text) ? null : false;
  const written = writtenWords(text);
  if (isTelling(written)) return true;
  // Read alone, letters spelled out and those that look like other letters may make other words.
  const spelledOut = written.filter((word) => word.length === 1).length >= FEWEST_SPELLED_OUT;
  return spelledOut || CYRILLIC.test(text) ? null : false;
}

const PLAIN = /^[\n -~]*$/;
const CYRILLIC = /[\u0400-\u052f]/;
const FEWEST_SPELLED_OUT = 4;
/** Letters written one by one, which make a word. */
const SPELLED_OUT = /(?<![a-z0-9])(?:[a-z][^a-z0-9]+){3}[a-z](?![a-z0-9])/i;
/** Signs that stand within a word for a letter, or for none. */
const SIGNS_IN_WORDS = /['`@$*]/;

function readClause(text: string): Reading {
  const plain = plainWords(text);
  const written = writtenWords(text);
  const marked = written.join('');
  return {
    plain,
    written,
    accented: marked.normalize('NFD') !== marked,
    letters: plain.join(''),
    last: null,
  };
}
