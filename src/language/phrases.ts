import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Intent } from '../turn/ports.ts';

/** The languages Porchlight understands, as primary subtags. Each has a file of phrases, `intents/<language>.txt`. */
export const LANGUAGES = ['en', 'es', 'zh', 'vi', 'ar', 'ht', 'so', 'ru', 'fr', 'pt', 'ko', 'tl'] as const;

/** What somebody may text, and what they want by it. Invented, never taken from a patient. */
export type Saying = { readonly intent: Intent; readonly text: string };

/**
 * What people say in a language for each intent, as its file has it: `= intent`, then phrases with a ` | ` or a new line
 * between them. A translator may mend, add and take out phrases; the intents stay as they are.
 */
export function sayingsIn(language: string): readonly Saying[] {
  const sayings: Saying[] = [];
  let intent: Intent | null = null;
  for (const line of readFileSync(join(import.meta.dirname, 'intents', `${language}.txt`), 'utf8').split(
    '\n',
  )) {
    if (line.startsWith('= ')) intent = line.slice(2).trim() as Intent;
    else if (intent !== null) {
      for (const phrase of line.split('|')) {
        const text = phrase.trim();
        if (text !== '') sayings.push({ intent, text });
      }
    }
  }
  return sayings;
}

/**
 * What people answer to questions, a line each, as `answers/<language>.txt` has it: it tells the language, and no wish. Only
 * languages of Latin letters have such a file: the others are known by their script.
 */
export function answersIn(language: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, 'answers', `${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
