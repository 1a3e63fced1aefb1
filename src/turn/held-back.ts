import type { CannedReply } from '../practice/practice.ts';
import type { Translation, TranslationStore } from './translations.ts';

/** So many words at a time are compared: two may meet by chance, three of a critical text seldom do. */
const WINDOW = 3;
/** So much of a computer's words in a text makes it these words, with a greeting before them or a word changed. */
const SAME_SHARE = 0.7;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The translation that a text would let out unapproved: a computer's words about what is critical, whole or little changed,
 * alone or among others. Null: the text may go. Words of the practice's own ready replies were approved there. 45 CFR
 * 92.201(c)(3): a qualified human reviews machine translation of what is critical before it is used.
 */
export async function heldBackIn(
  translations: Pick<TranslationStore, 'held'>,
  {
    id: practice,
    canned = [],
  }: { readonly id: string; readonly canned?: readonly CannedReply[] | undefined },
  text: string,
): Promise<Translation | null> {
  const held = await translations.held(practice);
  if (held.length === 0) return null;
  const said = wordsOf(text);
  const isReady = canned.some(({ texts }) =>
    Object.values(texts).some((ready) => wordsOf(ready).join(' ') === said.join(' ')),
  );
  if (isReady) return null;
  return held.find((one) => repeats(said, wordsOf(one.drafted ?? '')) && !isApproved(one, said)) ?? null;
}

/** What a qualified person made of it may be close to what the computer did: theirs is there, and the computer's is not. */
function isApproved({ state, text, drafted = '' }: Translation, said: readonly string[]): boolean {
  if (state !== 'approved') return false;
  const holds = (all: readonly string[], some: readonly string[]): boolean =>
    ` ${all.join(' ')} `.includes(` ${some.join(' ')} `);
  const [theirs, computers] = [wordsOf(text), wordsOf(drafted)];
  return holds(said, theirs) && (holds(theirs, computers) || !holds(said, computers));
}

function repeats(said: readonly string[], drafted: readonly string[]): boolean {
  if (drafted.length === 0) return false;
  const size = Math.min(WINDOW, drafted.length);
  const there = new Set(windowsOf(said, size));
  const wanted = windowsOf(drafted, size);
  return wanted.filter((one) => there.has(one)).length >= SAME_SHARE * wanted.length;
}

function windowsOf(words: readonly string[], size: number): readonly string[] {
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
}

/** Without case, accents and marks; also of languages that write no spaces. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...segmenter.segment(plain)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}
