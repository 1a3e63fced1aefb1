import { phrase } from '../src/care/phrase.ts';
import { readAssent, readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { passOn } from './pass-on.ts';
import { yesOrNo } from './questions-of.ts';

/**
 * A choice that the team has put to somebody (SHARE, https://www.ahrq.gov/sharedecisionmaking): what it is, what matters to
 * them, what worries them, what they want to know; in their own words, kept and passed on. Treatments are not compared: the
 * practice has no material of its own for it that somebody approved.
 */
export const decide: Conversation = {
  name: 'decide',
  steps: {
    choice: open('choice', 'matters'),
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
      read: (text) => {
        const assent = readAssent(text);
        return assent === 'yes' || assent === 'no' ? assent : null;
      },
      take: takeConfirm,
      again: 'asking:yes-no',
    }),
  },
};

const LATER = new Set(['worry', 'question']);

function open(name: string, next: string) {
  return step({
    kind: 'open',
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
  const note = parts
    .map((name) => `${turn.practiceWord(`explain:decide.staff.${name}`)} "${String(values[name])}"`)
    .join('\n');
  passOn(turn, 'explain:decide.sent', { reason: 'message_to_team', risk: 'routine', note });
  return { end: 'all' };
}
