import { list } from './rules/list.ts';
import { MINIMISING, type Minimising } from './rules/minimising.ts';
import { wordsOf } from './words.ts';

/** What may stand at one place of a phrase: the ways to go on from its first word, and whether it may be left out. */
type Slot = { readonly ways: ReadonlyMap<string, readonly (readonly string[])[]>; readonly spare: boolean };

type Phrase = readonly Slot[];

/**
 * Which words of a text only make it small, ask pardon for it or greet, by `rules/minimising.ts`: 1 for each of those; null where
 * none do, or where nothing else is said. Made ready once, when first asked.
 */
export function minimisedIn(texts: readonly string[]): Uint8Array | null {
  phrases ??= byFirstWord(({ phrases: all }) => list(all));
  let spared: Uint8Array | null = null;
  let left = texts.length;
  openings ??= byFirstWord(({ openings: all }) => [`(${all})`]);
  for (let at = 0, opening = true; at < texts.length; ) {
    let end = at;
    if (opening)
      for (const phrase of openings.get(texts[at] ?? '') ?? NONE)
        end = Math.max(end, endOf(phrase, 0, texts, at));
    opening &&= end > at;
    for (const phrase of phrases.get(texts[at] ?? '') ?? NONE)
      end = Math.max(end, endOf(phrase, 0, texts, at));
    if (end > at) {
      spared ??= new Uint8Array(texts.length);
      spared.fill(1, at, end);
      left -= end - at;
    }
    at = Math.max(at + 1, end);
  }
  return left < FEWEST_LEFT ? null : spared;
}

/** All words of those phrases: they are no slips of others, and none of them is taken apart. */
export function minimisingWords(): readonly string[] {
  return [...new Set(Object.values(MINIMISING).flatMap(wordsWritten))];
}

function wordsWritten({ lists, phrases: written }: Minimising): readonly string[] {
  const all = [written, ...Object.values(lists)].join(' ').replace(/<[^>]*>|[(),|]/g, ' ');
  return wordsOf(all).map(({ text }) => text);
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | null = null;
let openings: ReadonlyMap<string, readonly Phrase[]> | null = null;

const NONE: readonly Phrase[] = [];
/** What is left must still be a text. */
const FEWEST_LEFT = 2;

/** Where the longest way through the rest of a phrase ends that begins at a word; -1: there is none. */
function endOf(phrase: Phrase, from: number, texts: readonly string[], at: number): number {
  const slot = phrase[from];
  if (slot === undefined) return at;
  let end = slot.spare ? endOf(phrase, from + 1, texts, at) : -1;
  for (const way of slot.ways.get(texts[at] ?? '') ?? NO_WAYS)
    if (way.every((word, next) => texts[at + next] === word))
      end = Math.max(end, endOf(phrase, from + 1, texts, at + way.length));
  return end;
}

const NO_WAYS: readonly (readonly string[])[] = [];

function byFirstWord(
  writtenIn: (one: Minimising) => readonly string[],
): ReadonlyMap<string, readonly Phrase[]> {
  const byWord = new Map<string, Phrase[]>();
  for (const [language, one] of Object.entries(MINIMISING))
    for (const text of writtenIn(one)) {
      const phrase = phraseOf(text, one.lists, language);
      for (const word of firstWords(phrase)) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
    }
  return byWord;
}

function firstWords(phrase: Phrase): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { ways, spare } of phrase) {
    for (const word of ways.keys()) words.add(word);
    if (!spare) return words;
  }
  throw new Error('a phrase of which everything may be left out');
}

const PIECES = /\([^)]*\)|<[^>]*>|[^(<]+/g;

function phraseOf(text: string, lists: Readonly<Record<string, string>>, language: string): Phrase {
  return (text.match(PIECES) ?? [])
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => {
      const all = (piece.startsWith('(') ? piece.slice(1, -1) : piece)
        .split('|')
        .flatMap((one) => (one.startsWith('<') ? listed(one.slice(1, -1), lists, language) : [one]))
        .map((one) => wordsOf(one, language === 'ru').map(({ text: word }) => word));
      return {
        ways: Map.groupBy(
          all.filter(({ length }) => length > 0),
          ([first]) => first ?? '',
        ),
        spare: all.some(({ length }) => length === 0),
      };
    });
}

function listed(name: string, lists: Readonly<Record<string, string>>, language: string): readonly string[] {
  const found = lists[name];
  if (found === undefined) throw new Error(`minimising.ts, ${language}: no list "${name}"`);
  return found.split('|');
}
