import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossary } from './glossary.ts';
import { folded, untagged } from './normal.ts';

/**
 * A word that we can say plainly. `key` names it in the catalogue (`glossary:a1c`, with `.name`, `.what` and `.again`).
 * `askTeam`: any plain words of ours could mislead, so it has a `.name` alone and the team explains it.
 */
export type Term = { readonly key: string; readonly askTeam: boolean };

/** Names in normal form, each with the terms it can mean: mostly one, two or three for some abbreviations. */
type Names = ReadonlyMap<string, readonly Term[]>;

/** Names longer than this are displays of codes: they are only looked up whole. */
const WORDS_MOST = 7;

/** Terms offered to choose from: more could not be told apart in a text message. */
const CHOICES_MOST = 4;

/** Words around a term that say nothing about which term it is. */
const AROUND = new Set(
  (
    'a an the my our his her their your this that these those it is are was on in of for to at by with from and or ' +
    'me i we you he she they do does did can could please tell explain know mean means meaning say says said word words ' +
    'term what whats which how stand stands about plan paper papers letter report list label bottle form bill chart ' +
    'record note doctor nurse clinic un una el la los las mi mis su sus este esta esto ese esa eso es son en de del ' +
    'para por con y o al lo que cual como significa significan quiere quieren decir palabra termino dice dicen favor ' +
    'hoja papel carta informe lista etiqueta frasco receta expediente clinica me puede explicar explica digame sobre'
  ).split(' '),
);

/** The form in which names are compared: lower case, no accents, no code tag, letters and digits alone. */
export function termForm(text: string): string {
  return folded(untagged(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The terms that these words name, as a whole; none where we have no such name. */
export function termsNamed(words: string): readonly Term[] {
  return names().get(termForm(words)) ?? [];
}

/** The terms that a text names anywhere in it, each of one meaning alone: what may be meant, not what is asked. */
export function termsNamedIn(text: string): readonly Term[] {
  const words = termForm(text).split(' ');
  const found = new Map<string, Term>();
  for (let at = 0; at < words.length; ) {
    const { terms, length } = longestName(words, at);
    const [term, other] = terms;
    if (term !== undefined && other === undefined) found.set(term.key, term);
    at += length;
  }
  return [...found.values()].slice(0, CHOICES_MOST);
}

/**
 * The terms that a longer text asks about ("A1C on my plan"): its longest names, where they are most of what it says
 * beside little words. "Zorbulin test" is not answered with what a test is.
 */
export function termsIn(text: string): readonly Term[] {
  const words = termForm(text).split(' ');
  const found: Term[] = [];
  let covered = 0;
  for (let at = 0; at < words.length; ) {
    const span = longestName(words, at);
    for (const term of span.terms) if (!found.some(({ key }) => key === term.key)) found.push(term);
    covered += span.terms.length === 0 ? 0 : telling(words.slice(at, at + span.length)).length;
    at += span.length;
  }
  return covered * 2 > telling(words).length && found.length <= CHOICES_MOST ? found : [];
}

/** The longest name that begins at this word; a name of little words alone ("do", "on") is none inside a text. */
function longestName(words: readonly string[], at: number): { terms: readonly Term[]; length: number } {
  for (let length = Math.min(WORDS_MOST, words.length - at); length > 0; length -= 1) {
    const some = words.slice(at, at + length);
    const terms = telling(some).length === 0 ? undefined : names().get(some.join(' '));
    if (terms !== undefined) return { terms, length };
  }
  return { terms: [], length: 1 };
}

function telling(words: readonly string[]): readonly string[] {
  return words.filter((word) => !AROUND.has(word));
}

let index: Names | undefined;

/** Read when the first word is asked about: a server that nobody asks does without. */
function names(): Names {
  index ??= readNames(readFileSync(join(import.meta.dirname, 'term-names.txt'), 'utf8'));
  return index;
}

/** Lines of `key: name, name`; `key!` leaves it to the team; `terms:` before it is of the words of care plans (glossary.ts). */
function readNames(text: string): Names {
  const read = new Map<string, Term[]>();
  for (const line of text.trimEnd().split('\n')) {
    const end = line.indexOf(': ');
    const name = line.slice(0, end);
    const askTeam = name.endsWith('!');
    const bare = askTeam ? name.slice(0, -1) : name;
    const term = { key: bare.includes(':') ? bare : `glossary:${bare}`, askTeam };
    for (const alias of line.slice(end + 2).split(', ')) {
      const others = read.get(alias);
      if (others === undefined) read.set(alias, [term]);
      else others.push(term);
    }
  }
  for (const [key, displays] of Object.entries(glossary)) {
    const term = { key: `terms:${key}`, askTeam: key === 'ask-your-team' };
    for (const display of displays) {
      const form = termForm(display);
      if (!read.has(form)) read.set(form, [term]);
    }
  }
  return read;
}
