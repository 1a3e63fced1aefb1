import { type Phrase, phrase } from '../src/care/phrase.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { readChoice } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';

/** A question for yes or no: buttons on the page, no numbers in a text. */
export function yesOrNo(say: Phrase, again?: Phrase): Question {
  const shorter = again === undefined ? {} : { again };
  return { say, ...shorter, buttons: [phrase('talk:yes'), phrase('talk:no')] };
}

/** Reads a choice among phrases, as the person sees them. */
export function choiceAmong(turn: Turn, text: string, choices: readonly Phrase[]): number | null {
  return readChoice(
    text,
    choices.map((choice) => turn.word(choice)),
  );
}

/** A choice among keys of the catalogue: what is asked, and which key a text picks. */
export function keyAmong(turn: Turn, text: string, keys: readonly string[]): string | null {
  const index = choiceAmong(
    turn,
    text,
    keys.map((key) => phrase(key)),
  );
  return index === null ? null : (keys[index] ?? null);
}
