import { phrase } from '../src/care/phrase.ts';
import { type ContentPassage, dayIn } from '../src/practice/content.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { askingOf } from '../src/turn/known-people.ts';
import { plain, readAssent, readMore, readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { passOn } from './pass-on.ts';
import { yesOrNo } from './questions-of.ts';

/**
 * A choice that the team has put to somebody (SHARE, https://www.ahrq.gov/sharedecisionmaking): what it is, what matters to
 * them, what worries them, what they want to know; in their own words, kept and passed on. Treatments are compared by nobody
 * but the practice: where it has approved a page on the choice, that is offered first, and said as it is written.
 */
export const decide: Conversation = {
  name: 'decide',
  steps: {
    choice: open('choice', 'page'),
    page: step({
      ask: async (turn, values) => {
        const [first] = await approved(turn, values);
        if (first === undefined) return { go: 'matters' };
        const { title, signedBy } = first.content;
        const of = { title: { verbatim: title }, signer: { verbatim: signedBy ?? '' } };
        return yesOrNo(phrase('choices:page.offer', of));
      },
      read: readYesNo,
      take: (_, __, answer) => ({ go: answer === 'yes' ? 'read' : 'matters', values: { part: 0 } }),
      again: 'asking:yes-no',
    }),
    read: step({
      ask: readPart,
      read: (text) =>
        readMore(text) || readAssent(text) === 'yes' || NEXT.test(plain(text))
          ? 'next'
          : readSkip(text) || readAssent(text) === 'no'
            ? 'done'
            : null,
      take: (_, values, answer) =>
        answer === 'next'
          ? { go: 'read', values: { part: Number(values.part ?? 0) + 1 } }
          : { go: 'matters' },
      again: 'choices:page.again',
    }),
    matters: open('matters', 'worry'),
    worry: open('worry', 'question'),
    question: open('question', 'confirm'),
    confirm: step({
      ask: (_, values) =>
        yesOrNo(
          phrase('explain:decide.confirm', {
            choice: { verbatim: String(values.choice ?? '') },
            matters: { verbatim: String(values.matters ?? '') },
          }),
          phrase('explain:decide.confirm-again'),
        ),
      read: readYesNo,
      take: takeConfirm,
      again: 'asking:yes-no',
    }),
  },
};

/** "Next" is a skip elsewhere; here it asks for more. */
const NEXT = /^(?:next|go on|continue|more|read on|siguiente|sigue|siga|continua|continue|mas)$/;

function readYesNo(text: string): 'yes' | 'no' | null {
  const assent = readAssent(text);
  return assent === 'yes' || assent === 'no' ? assent : null;
}

/** The parts of the page that the practice has approved for their choice; looked up anew, for it may be taken away. */
async function approved(turn: Turn, values: Values): Promise<readonly ContentPassage[]> {
  const { library } = turn.tools;
  const options = { today: dayIn(turn.practice.zone, turn.now), language: turn.session.locale };
  return (await library?.forDecision(askingOf(turn), String(values.choice ?? ''), options)) ?? [];
}

/** Says a part as it is written; after the last one the talk goes on by itself. */
async function readPart(turn: Turn, values: Values): Promise<Question | Move> {
  const parts = await approved(turn, values);
  const at = Number(values.part ?? 0);
  const part = parts[at];
  if (part === undefined) return { go: 'matters' };
  turn.sayText(part.text, { approved: part.text });
  turn.note('content-quoted', part.id, part.content.signedOn);
  const read = { read: part.content.title };
  if (at + 1 >= parts.length) return { go: 'matters', values: read };
  const left = parts.length - at - 1;
  return { say: phrase('choices:page.more', { count: left }), buttons: [phrase('choices:page.next')] };
}

const LATER = new Set(['worry', 'question']);

function open(name: string, next: string) {
  return step({
    kind: name === 'question' ? 'questions' : 'open',
    ask: () => ({ say: phrase(`explain:decide.${name}`) }),
    read: (text) => (LATER.has(name) && (readSkip(text) || readAssent(text) === 'no') ? '' : readWords(text)),
    take: (_turn: Turn, _values: Values, said: string): Move => ({ go: next, values: { [name]: said } }),
    again: 'explain:decide.again',
  });
}

function takeConfirm(turn: Turn, values: Values, answer: 'yes' | 'no'): Move {
  if (answer === 'no') {
    turn.say('questions:not-sent');
    return { end: 'this' };
  }
  const parts = ['choice', 'matters', 'worry', 'question'].filter(
    (name) => values[name] !== '' && values[name] !== undefined,
  );
  const { chart } = turn;
  if (chart !== null) {
    const author = { reference: `Patient/${chart.patient.id}` };
    const resource = {
      resourceType: 'QuestionnaireResponse',
      id: turn.tools.newId(),
      questionnaire: 'urn:porchlight:questionnaire:decision',
      status: 'completed',
      subject: author,
      source: author,
      authored: new Date(turn.now).toISOString(),
      item: parts.map((name) => ({ linkId: name, answer: [{ valueString: String(values[name]) }] })),
    };
    turn.record(chart.patient.id, resource, chart);
  }
  const said = parts.map(
    (name) => `${turn.practiceWord(`explain:decide.staff.${name}`)} "${String(values[name])}"`,
  );
  const read =
    typeof values.read === 'string' ? [`${turn.practiceWord('choices:page.staff')} "${values.read}"`] : [];
  const note = [...said, ...read].join('\n');
  passOn(turn, 'explain:decide.sent', { reason: 'message_to_team', risk: 'routine', note });
  return { end: 'all' };
}
