import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { phrase } from '../care/phrase.ts';
import { type Term, termsIn, termsNamed } from '../care/term-index.ts';
import { Refused } from '../errors.ts';
import { createVoice } from '../language/voice.ts';
import { ownTermIn, textIn } from '../practice/own-terms.ts';
import { readPractice } from '../practice/practice-file.ts';
import type { Voice } from '../turn/ports.ts';

/**
 * Prints what the bot says a word means, and how it says it again; with a practice file, in the practice's own words
 * first. Exit code 1 where there are no words for it.
 */
export function term(
  words: string,
  options: { readonly locale: string; readonly file?: string },
): Promise<number> {
  const voice = createVoice(resolve(import.meta.dirname, '../../locales'));
  if (!voice.localesOf('glossary').includes(options.locale)) {
    const there = voice.localesOf('glossary').join(', ');
    throw new Refused(
      400,
      'locale',
      `The glossary is not there in ${options.locale} yet: give one of ${there}.`,
    );
  }
  const own = options.file === undefined ? null : ownLines(options.file, words, options.locale);
  const named = termsNamed(words);
  const terms = named.length > 0 ? named : termsIn(words);
  const blocks = own === null ? terms.map((one) => linesOf(voice, options.locale, one)) : [own];
  if (blocks.length === 0) {
    process.stdout.write('No plain words for that: the bot says so and offers to ask the team.\n');
    return Promise.resolve(1);
  }
  if (blocks.length > 1) process.stdout.write('Several meanings: the bot asks which.\n\n');
  process.stdout.write(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return Promise.resolve(0);
}

function linesOf(voice: Voice, locale: string, { key, askTeam }: Term): readonly string[] {
  const name = voice.say(locale, phrase(`${key}.name`));
  if (askTeam) return [name, '(left to the team: the bot passes the question on)'];
  return [name, voice.say(locale, phrase(`${key}.what`)), voice.say(locale, phrase(`${key}.again`))];
}

function ownLines(file: string, words: string, locale: string): readonly string[] | null {
  let yaml: string;
  try {
    yaml = readFileSync(file, 'utf8');
  } catch {
    throw new Refused(404, 'no-file', `${file} cannot be read.`);
  }
  const practice = readPractice(yaml);
  const own = ownTermIn(practice, words);
  if (own === null) return null;
  return [own.name, own.what, ...(own.again === undefined ? [] : [own.again])].map((texts) =>
    textIn(practice, texts, locale),
  );
}
