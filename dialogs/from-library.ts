import { itemsAsked } from '../src/care/asked-of-plan.ts';
import type { PlanItem } from '../src/care/chart.ts';
import { explainItem } from '../src/care/explain.ts';
import { phrase } from '../src/care/phrase.ts';
import { termsNamedIn } from '../src/care/term-index.ts';
import { ModelError } from '../src/errors.ts';
import { type ContentPassage, dayIn } from '../src/practice/content.ts';
import { sayComputed } from '../src/turn/computer-words.ts';
import { askingOf } from '../src/turn/known-people.ts';
import type { Passage } from '../src/turn/language-model.ts';
import type { Understood } from '../src/turn/ports.ts';
import type { Turn } from '../src/turn/turn.ts';
import { nameOf, seen } from './my-plan.ts';

/** Shorter texts ask nothing that a page could answer. */
const WORDS_LEAST = 2;

/**
 * Answers out of the practice's approved pages, the plan and our plain words, with where it stands: in the model's words
 * where they hold nothing else, else as a page has it written. False where no page says anything; a question is then noted
 * for staff. What only a clinician may answer is not asked here at all.
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
  const own = turn.tools.model === null ? [] : ownPassages(turn);
  const [best] = passages;
  if (await inOtherWords(turn, [...passages.map(ofPage), ...own])) {
    turn.session.misses = 0;
    return true;
  }
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
  quote(turn, best);
  return true;
}

/** What an answer may be made from, and how it is said where that stands. */
type Given = Passage & { readonly saySource: (turn: Turn) => void };

function ofPage({ id, content, text }: ContentPassage): Given {
  return { id, title: content.title, text, saySource: (turn) => saySource(turn, content) };
}

/**
 * What the model may answer from besides the practice's pages: our plain words, and the plan, as it is told here. Of the plan
 * only to somebody of whom it was made sure that it is theirs to read (`seen`), and nothing that no text may say.
 */
function ownPassages(turn: Turn): readonly Given[] {
  const words = termsNamedIn(turn.text)
    .filter(({ askTeam }) => !askTeam)
    .map(({ key }): Given => {
      const name = turn.word(phrase(`${key}.name`));
      return {
        id: `word/${key}`,
        title: name,
        text: turn.word(phrase(`${key}.what`)),
        saySource: (on) => on.say(phrase('model:from-word', { word: { verbatim: name } })),
      };
    });
  const chart = seen(turn);
  if (chart === null) return words;
  const told = (item: PlanItem) => turn.word(explainItem(item, 0));
  const items = itemsAsked(chart, turn.text, told).map((item): Given => {
    const name = turn.word(nameOf(item));
    return {
      id: `plan/${item.id}`,
      title: name,
      text: told(item),
      saySource: (on) => on.say(phrase('model:from-plan', { item: { verbatim: name } })),
    };
  });
  return [...items, ...words];
}

async function inOtherWords(turn: Turn, passages: readonly Given[]): Promise<boolean> {
  const { model } = turn.tools;
  if (model === null || passages.length === 0) return false;
  const given = passages.map(({ id, title, text }) => ({ id, title, text }));
  try {
    const { value, by } = await model.answer(turn.text, given, askingOf(turn));
    if (value === null) return false;
    const cited = passages.filter(({ id }) => value.cites.includes(id));
    const approved = cited.map(({ text }) => text).join('\n');
    sayComputed(turn, value.text, { prompt: by, about: value.cites.join(' '), approved });
    const [...pages] = new Map(cited.map((one) => [one.id.replace(/\/\d+$/, ''), one])).values();
    for (const one of pages) one.saySource(turn);
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
