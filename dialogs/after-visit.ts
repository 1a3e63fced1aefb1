import { phrase } from '../src/care/phrase.ts';
import { tickedIn } from '../src/care/plan-wish.ts';
import { openQuestions, withAnswers } from '../src/care/questions.ts';
import { readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, decision, type Move, step, type Values } from './conversation.ts';

/** At a visit questions are ticked off by their numbers; after it each is kept with what was said to it. */
export const afterVisit: Conversation = {
  name: 'after-visit',
  steps: {
    start: decision(start),
    said: step({
      kind: 'open',
      ask: askSaid,
      read: (text) => (readSkip(text) || NOT_ASKED.test(text) ? 'skip' : readWords(text)),
      take: takeSaid,
      again: 'asking:after.again',
    }),
  },
};

/** It was not asked: the question waits for the next visit. */
const NOT_ASKED =
  /^\s*(?:not? asked|did ?n.?t ask|we did ?n.?t ask|no (?:lo |la )?pregunt\S+|no (?:me )?dio tiempo|no time)\W*$/i;

function start(turn: Turn, values: Values): Move {
  const open = turn.chart === null ? [] : openQuestions(turn.chart);
  if (open.length === 0) {
    turn.say('questions:none');
    return { end: 'this' };
  }
  const numbers = tickedIn(String(values.text ?? '')).filter(
    (number) => number >= 1 && number <= open.length,
  );
  if (numbers.length === 0) return { go: 'said', values: { left: open.map(({ id }) => id) } };
  const done = numbers.flatMap((number) => open[number - 1] ?? []);
  keep(
    turn,
    done.map(({ id }) => ({ id })),
  );
  const left = turn.chart === null ? [] : openQuestions(turn.chart);
  if (left.length === 0) turn.say('asking:ticked-all');
  else
    turn.say('asking:ticked', {
      questions: left.map(({ text }, place) =>
        phrase('questions:line', { question: { verbatim: `${place + 1}. ${text}` } }),
      ),
    });
  return { end: 'this' };
}

function askSaid(turn: Turn, values: Values) {
  const question = turn.chart?.questions.find(({ id }) => id === leftOf(values)[0]);
  if (question === undefined) return finish(turn);
  return { say: phrase('asking:after.ask', { question: { verbatim: question.text } }) };
}

function takeSaid(turn: Turn, values: Values, answer: string): Move {
  const [id, ...left] = leftOf(values);
  if (id !== undefined && answer !== 'skip') keep(turn, [{ id, answer }]);
  return left.length === 0 ? finish(turn) : { go: 'said', values: { left } };
}

function finish(turn: Turn): Move {
  turn.say('asking:after.kept');
  return { end: 'this' };
}

function keep(turn: Turn, answers: readonly { readonly id: string; readonly answer?: string }[]): void {
  const { chart } = turn;
  if (chart === null) return;
  const written = withAnswers(chart, answers, { at: turn.now, id: `${turn.tools.newId()}-list` });
  turn.record(chart.patient.id, written.resource, written.chart);
}

function leftOf(values: Values): readonly string[] {
  return Array.isArray(values.left) ? (values.left as readonly string[]) : [];
}
