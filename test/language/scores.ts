import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../../src/language/identify.ts';
import { LANGUAGES } from '../../src/language/phrases.ts';
import { createUnderstanding } from '../../src/language/understanding.ts';
import type { Intent } from '../../src/turn/ports.ts';

/** What somebody who had not seen our phrases wrote for an intent. Never trained on. */
export type Utterance = { readonly language: string; readonly text: string; readonly intent: Intent };

/** A short text and the language it is in. */
export type Spoken = { readonly text: string; readonly locale: string };

const BLIND = join(import.meta.dirname, 'blind');

function linesOf<T>(name: string): readonly T[] {
  const path = join(BLIND, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The blind utterances of all languages. */
export function blindUtterances(): readonly Utterance[] {
  return LANGUAGES.flatMap((language) =>
    linesOf<{ text: string; intent: Intent }>(`${language}.jsonl`).map((line) => ({ language, ...line })),
  );
}

/** The blind short texts whose language is to be told. */
export function blindTexts(): readonly Spoken[] {
  return linesOf<Spoken>('lid.jsonl');
}

/** One utterance and what was understood of it. */
export type Judged = Utterance & {
  readonly first: Intent;
  readonly second: Intent | null;
  readonly locale: string | null;
  readonly confidence: number;
  readonly milliseconds: number;
};

/** What is understood of each, with no hint which language it is in. */
export function judged(utterances: readonly Utterance[]): readonly Judged[] {
  const understanding = createUnderstanding();
  return utterances.map((utterance) => {
    const from = performance.now();
    const { intent, second, locale } = understanding.understand(utterance.text, { locale: 'en' });
    return {
      ...utterance,
      first: intent.name,
      second: second?.name ?? null,
      locale,
      confidence: intent.confidence,
      milliseconds: performance.now() - from,
    };
  });
}

/** Share of those that hold, 0-1; 0 of none. */
export function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

/** Texts by language with what they were taken for. */
export function identified(
  texts: readonly Spoken[],
): readonly (Spoken & { readonly taken: string | null })[] {
  return texts.map((one) => ({ ...one, taken: identify(one.text) }));
}
