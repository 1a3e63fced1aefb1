import { phrase } from '../src/care/phrase.ts';
import { ModelError } from '../src/errors.ts';
import { type ContentPassage, dayIn } from '../src/practice/content.ts';
import { sayComputed } from '../src/turn/computer-words.ts';
import { askingOf } from '../src/turn/known-people.ts';
import type { Understood } from '../src/turn/ports.ts';
import type { Turn } from '../src/turn/turn.ts';

/** Shorter texts ask nothing that a page could answer. */
const WORDS_LEAST = 2;

/**
 * Answers out of the practice's approved pages, with where it stands: in the model's words where they hold nothing else,
 * else as it is written there. False where no page says anything; a question is then noted for staff. What only a clinician
 * may answer is not asked here at all.
 */
export async function answerFromLibrary(turn: Turn, understood: Understood): Promise<boolean> {
  const { library } = turn.tools;
  const isClinical = [understood.intent, ...understood.likely].some(
    ({ name }) => name === 'clinical_advice_request',
  );
  if (library === null || isClinical || turn.text.split(/\s+/).length < WORDS_LEAST) return false;
  const asking = askingOf(turn);
  const today = dayIn(turn.practice.zone, turn.now);
  const passages = await library.find(asking, turn.text, { today, language: turn.session.locale });
  const [best] = passages;
  if (best === undefined) {
    const [message] = turn.messages;
    if (/[?¿？؟]/.test(turn.text) && message !== undefined)
      await library.missed(asking, {
        id: message.id,
        text: turn.text,
        language: turn.session.locale,
        at: turn.now,
        conversation: turn.held.conversation,
      });
    return false;
  }
  turn.session.misses = 0;
  if (!(await inOtherWords(turn, passages))) quote(turn, best);
  return true;
}

async function inOtherWords(turn: Turn, passages: readonly ContentPassage[]): Promise<boolean> {
  const { model } = turn.tools;
  if (model === null) return false;
  const given = passages.map(({ id, content, text }) => ({ id, title: content.title, text }));
  try {
    const { value, by } = await model.answer(turn.text, given, askingOf(turn));
    if (value === null) return false;
    const cited = passages.filter(({ id }) => value.cites.includes(id));
    const approved = cited.map(({ text }) => text).join('\n');
    sayComputed(turn, value.text, { prompt: by, about: value.cites.join(' '), approved });
    for (const content of new Set(cited.map((one) => one.content))) saySource(turn, content);
    return true;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return false;
  }
}

function quote(turn: Turn, passage: ContentPassage): void {
  turn.sayText(passage.text, { approved: passage.text });
  turn.note('content-quoted', passage.id, passage.content.signedOn);
  saySource(turn, passage.content);
}

function saySource(turn: Turn, { title, signedBy }: ContentPassage['content']): void {
  turn.say(
    phrase('model:source', {
      practice: turn.practice.name,
      title: { verbatim: title },
      signer: { verbatim: signedBy ?? '' },
    }),
  );
}
