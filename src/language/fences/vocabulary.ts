import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folded } from '../../care/normal.ts';
import { EVERYDAY } from './everyday.ts';

/**
 * The words that an answer of a model may hold although its source does not. For English and Spanish those in which things
 * are told differently (everyday.ts) and those that are held against the source one by one (concepts.ts); for others the
 * words of Porchlight's own reviewed texts, whose answers have stricter fences besides. With any other word an answer is not
 * used: a name, a drug, a promise or a lie has to be written in words that the source has.
 */
export type Vocabulary = { knows(word: string, language: string): boolean };

/** Reads each language's texts when its first word is asked for. */
export function createVocabulary(localesFolder: string): Vocabulary {
  const known = new Map<string, ReadonlySet<string>>();
  const wordsIn = (language: string): ReadonlySet<string> => {
    const there = known.get(language);
    if (there !== undefined) return there;
    const own = EVERYDAY[language];
    const stems = new Set(own?.map((word) => stem(word, language)));
    const files = own === undefined ? globSync('*.json', { cwd: join(localesFolder, language) }) : [];
    for (const file of files) {
      for (const text of textsIn(JSON.parse(readFileSync(join(localesFolder, language, file), 'utf8')))) {
        // What stands in braces is filled in later: no word of the language.
        for (const word of tokensOf(text.replace(/\{\{[^}]*\}\}/g, ' '), language))
          stems.add(stem(word, language));
      }
    }
    known.set(language, stems);
    return stems;
  };
  return { knows: (word, language) => wordsIn(language).has(stem(word, language)) };
}

/** The words of a text, folded; for Chinese each pair of signs, as nothing stands between its words. */
export function tokensOf(text: string, language: string): readonly string[] {
  const plain = folded(text.normalize('NFC').replaceAll('’', "'"));
  if (language !== 'zh') return plain.match(/[\p{L}][\p{L}']*/gu) ?? [];
  const runs = plain.match(/\p{Script=Han}+/gu) ?? [];
  const pairs = runs.flatMap((run) => {
    const signs = Array.from(run);
    return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
  });
  return [...pairs, ...(plain.match(/[a-z][a-z']*/g) ?? [])];
}

/** A word without the endings of its form: enough to know it again, never shown. */
export function stem(word: string, language: string): string {
  const plain = word.replaceAll("'", '');
  if (language === 'en') return english(plain);
  if (language === 'es') return spanish(plain);
  return plain;
}

function english(word: string): string {
  if (word.length < 4) return word;
  const bare = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|edly|ed|ly|est|er|es|s)$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1')
    .replace(/e$/, '');
  return bare.length < 3 ? word : bare;
}

function spanish(word: string): string {
  if (word.length < 4) return word;
  const bare = word
    .replace(/(?:selos?|selas?|l[ao]s?|les?|se|nos|me)$/, (end) => (word.length - end.length > 3 ? '' : end))
    .replace(/(?:aciones|acion|ciones|cion)$/, 'c')
    .replace(
      /(?:amiento|imiento|ando|iendo|yendo|ados?|adas?|idos?|idas?|aremos|iremos|aran|eran|iran|ara|era|ira)$/,
      '',
    )
    .replace(/(?:amos|emos|imos|aste|iste|aron|ieron|aba|aban|ia|ian|mente)$/, '')
    .replace(/(?:ar|er|ir|as|es|os|an|en|a|e|o|s|n)$/, '');
  return bare.length < 3 ? word : bare.replace(/qu$/, 'c').replace(/gu$/, 'g').replace(/z$/, 'c');
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
