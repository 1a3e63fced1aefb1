import type { Fault } from '../../errors.ts';

/** The most an answer may be longer than what it puts into other words, and what is always allowed. */
const LONGER_MOST = 1.6;
const ALWAYS_ALLOWED = 160;
/** Fewer signs than these say nothing. */
const LEAST = 6;
/** Words of a prompt in a row that no answer has by chance. */
const PROMPT_WORDS = 6;

/** Marks that a text for a phone never needs: markup, links, invisible signs, instructions to a program. */
const MARKUP =
  /[<>{}[\]`*_#|\\^~$=]|https?:|www\.|\b\w+@\w+|\p{Cc}(?<!\n)|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]|\b(?:END|ITEM|SYSTEM|ASSISTANT|USER)\b|&(?:[a-z]+|#\d+);/u;

/** Talk about itself: no explanation of a plan needs any of these words. */
const OF_ITSELF =
  /\b(?:prompt|instructions? (?:above|were|say|to me)|as an ai|language model|i cannot|i can'?t|i(?:'m| am) sorry|openai|gpt|chatbot|json|schema|system message|my rules|como (?:una )?ia|modelo de lenguaje|lo siento|no puedo ayudar|mis (?:reglas|instrucciones))\b/i;

/** What is wrong with how an answer looks, whatever it says: its length, marks in it, parts of what the model was told. */
export function formFaults(
  output: string,
  told: { readonly source: string; readonly prompt: string; readonly charactersMost: number },
): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (path: string, message: string) => void faults.push({ path, message });
  if (!(/\p{L}{2}/u.test(output) && output.trim().length >= LEAST)) add('empty', 'nothing is said');
  const most = Math.min(told.charactersMost, Math.max(ALWAYS_ALLOWED, told.source.length * LONGER_MOST));
  if (output.length > most) add('length', 'longer than it may be');
  const without = output.replaceAll(/\b\d+%/g, '').replaceAll(/mm\[Hg\]/g, '');
  if (MARKUP.test(without) && !MARKUP.test(told.source)) add('markup', 'marks that no text to a phone needs');
  if (OF_ITSELF.test(output)) add('itself', 'it speaks of itself');
  if (tellsPrompt(output, told.prompt, told.source)) add('prompt', 'it says what it was told');
  return faults;
}

function tellsPrompt(output: string, prompt: string, source: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = words(output);
  const known = ` ${words(prompt).join(' ')} `;
  const own = ` ${words(source).join(' ')} `;
  for (let at = 0; at + PROMPT_WORDS <= said.length; at += 1) {
    const run = ` ${said.slice(at, at + PROMPT_WORDS).join(' ')} `;
    if (known.includes(run) && !own.includes(run)) return true;
  }
  return false;
}
