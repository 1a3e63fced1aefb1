import type { Intent } from '../../turn/ports.ts';
import { english } from './en.ts';
import { englishAgain } from './en-again.ts';
import { spanish } from './es.ts';
import { spanishAgain } from './es-again.ts';
import { phrasesOf } from './phrases.ts';

/** What people say for each intent, in every language there are phrases of. */
export function examples(): readonly { readonly intent: Intent; readonly text: string }[] {
  return [english, spanish, englishAgain, spanishAgain].flatMap((phrases) =>
    Object.entries(phrases).flatMap(([intent, joined]) =>
      phrasesOf(joined).map((text) => ({ intent: intent as Intent, text })),
    ),
  );
}
