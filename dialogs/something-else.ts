import { isUrgentNeed } from '../src/care/help/help.ts';
import { readCardWish } from '../src/people/card-wish.ts';
import type { Intent, Understood } from '../src/turn/ports.ts';
import { readMore, readSkip } from '../src/turn/readers.ts';
import { readDoubt } from './commands.ts';
import { isUnsure } from './did-you-mean.ts';
import type { Pending } from './talk.ts';

/** What is never an answer in free words: "hola" is no question for a visit, "thanks" no goal. */
const BETWEEN: ReadonlySet<Intent> = new Set(['talk_to_person', 'change_language', 'greeting', 'thanks']);

/** What is asked for itself, also where the words would pick something of the list that is open. */
const BEYOND: ReadonlySet<Intent> = new Set([
  'ask_term',
  'find_team',
  'contact_team',
  'medicine_question',
  'clinical_advice_request',
  'appointment_question',
  'what_is_medical_home',
]);

/** From here on an intent is acted on; below, the text counts as not understood. */
export const UNDERSTOOD = 0.5;
/** What interrupts a step that takes free words has to be surer: most free words sound like something. */
export const SURE = 0.7;
/** More words than these are a sentence, not the name of a thing. */
export const NAMES_AT_MOST = 3;
/** More words than these are a question of their own about something. */
const DOUBT_WORDS_MOST = 8;

/** Whoever doubts who writes is answered at any step: where free words are asked for, if they say nothing else. */
export function doubts(pending: Pending, text: string, isAnswer: boolean): boolean {
  if (readDoubt(text) === null) return false;
  if (!isAnswer) return true;
  return (
    pending.step.kind !== 'closed' && isQuestion(text) && text.trim().split(/\s+/).length <= DOUBT_WORDS_MOST
  );
}

/** True where the text wants something other than to answer. A strict answer to a closed question is always the answer. */
export function isSomethingElse(
  pending: Pending,
  understood: Understood,
  said: { readonly text: string; readonly isAnswer: boolean },
): boolean {
  const { name, confidence } = understood.intent;
  // "More" where there is no more is no wish of its own.
  if (name === 'out_of_scope' || readMore(said.text)) return false;
  // "Paso" alone sounds like a greeting to who learned from phrases; where it answers, it skips.
  if (said.isAnswer && readSkip(said.text)) return false;
  const calls = BETWEEN.has(name) && confidence >= SURE;
  switch (pending.step.kind) {
    case 'closed':
      if (said.isAnswer) return asksBeyond(understood, said.text);
      return confidence >= (isQuestion(said.text) || calls ? UNDERSTOOD : SURE);
    case 'open':
      return (
        calls ||
        // Whose eyes are to be kept out, or who is spoken to, is heard at any step.
        name === 'family_remove' ||
        name === 'family_say' ||
        readCardWish(said.text)?.kind === 'show' ||
        name === 'tell_nurse' ||
        // So is a need that cannot wait.
        isUrgentNeed(said.text) ||
        (confidence >= SURE && isQuestion(said.text) && name !== 'set_goal' && name !== 'report_progress')
      );
    case 'questions':
      return calls && !isQuestion(said.text);
    case 'guess':
      return said.isAnswer ? asksBeyond(understood, said.text) : !isUnsure(understood);
  }
}

/** A whole question in which a choice happens to be named ("what does hypertension mean?") is no choice of it. */
function asksBeyond(understood: Understood, text: string): boolean {
  const { name, confidence } = understood.intent;
  const isLong = text.trim().split(/\s+/).length > NAMES_AT_MOST;
  return BEYOND.has(name) && confidence >= SURE && isLong && isQuestion(text);
}

function isQuestion(text: string): boolean {
  return (
    /[?¿]/.test(text) ||
    /^\s*(?:who|what|when|where|how|why|can|could|should|is|are|do|does|show|tell me|qui[eé]n|qu[eé]|cu[aá]ndo|d[oó]nde|c[oó]mo|por qu[eé]|cu[aá]l|puedo|puede|debo|mu[eé]str|d[ií]game)\b/i.test(
      text,
    )
  );
}
