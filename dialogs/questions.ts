import type { Appointment } from '../src/care/chart.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { bankOf, isAskedForIdeas, TOPIC_KEYS } from '../src/care/question-bank.ts';
import { FIRST_QUESTIONS, withQuestions } from '../src/care/questions.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { readAssent, readChoice, readList, readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { clinicianPage } from './clinician-page.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { passOn } from './pass-on.ts';
import { choiceAmong, keyAmong, yesOrNo } from './questions-of.ts';
import { suggest } from './suggest.ts';
import { followVisit } from './visit-timers.ts';
import { isNear, upcoming, visitLine, whenOf } from './visits.ts';

/** Questions read from one text: beyond these somebody pasted a page. */
const READ_MOST = 9;

/** Questions for a visit: for which, up to three in one text or more, in their order, confirmed, and on to the team. */
export const questions: Conversation = {
  name: 'questions',
  steps: {
    visit: step({
      ask: askVisit,
      read: (text, turn) => choiceAmong(turn, text, visitChoices(turn)),
      take: takeVisit,
      again: 'general:menu.again',
    }),
    ask: step({
      kind: 'questions',
      ask: askQuestions,
      read: (text) => (isAskedForIdeas(text) ? 'ideas' : readQuestions(text)),
      take: (turn, values, answer: readonly string[] | 'ideas') =>
        answer === 'ideas' ? { go: 'suggested' } : takeQuestions(turn, values, answer),
      again: 'questions:again',
    }),
    suggested: suggest({ readPicks: readThree, takeQuestions }),
    topic: step({
      ask: () => ({ say: phrase('asking:topic.ask'), choices: TOPIC_KEYS.map((key) => phrase(key)) }),
      read: (text, turn) => keyAmong(turn, text, TOPIC_KEYS),
      take: (_, __, key: string) => ({ go: 'ideas', values: { topic: key } }),
      again: 'general:menu.again',
    }),
    ideas: step({
      kind: 'questions',
      ask: (_, values) => ({
        say: phrase('asking:ideas.ask'),
        choices: bankOf(String(values.topic)).map((key) => phrase(key)),
      }),
      read: (text, turn, values) => readIdeas(text, turn, bankOf(String(values.topic))),
      take: takeQuestions,
      again: 'questions:again',
    }),
    more: step({
      kind: 'questions',
      ask: (_, values) => ({ say: phrase('questions:more', { count: asked(values).length }) }),
      read: (text) =>
        isAskedForIdeas(text)
          ? 'ideas'
          : readSkip(text) || readAssent(text) === 'no'
            ? 'done'
            : readQuestions(text),
      take: (turn, values, answer: readonly string[] | 'done' | 'ideas') =>
        answer === 'ideas'
          ? { go: 'suggested' }
          : answer === 'done'
            ? { go: 'confirm' }
            : takeQuestions(turn, values, answer),
      again: 'questions:again',
    }),
    three: step({
      ask: (_, values) => ({
        say: phrase('questions:too-many', { count: asked(values).length }),
        choices: lines(asked(values)),
      }),
      read: (text, _, values) => readThree(text, asked(values).length),
      take: (_, values, picked: readonly number[]) => ({
        go: 'confirm',
        values: {
          questions: picked.map((index) => asked(values)[index] ?? ''),
          // What did not make the first three is asked if there is time.
          later: asked(values).filter((_question, index) => !picked.includes(index)),
        },
      }),
      again: 'questions:again-three',
    }),
    confirm: step({
      ask: askConfirm,
      read: readConfirm,
      take: takeConfirm,
      again: 'questions:again-confirm',
    }),
  },
};

function askVisit(turn: Turn): Question | Move {
  const visits = soon(turn);
  if (visits.length > 1) return { say: phrase('questions:visit.ask'), choices: visitChoices(turn) };
  return { go: 'ask', values: { visit: visits[0]?.id ?? null } };
}

/** The visits that questions may be for: the near ones, else the next. Nobody is asked to choose one a year ahead. */
function soon(turn: Turn): readonly Appointment[] {
  const visits = upcoming(turn.chart, turn.now);
  const near = visits.filter((visit) => isNear(visit, turn.now));
  return near.length > 0 ? near : visits.slice(0, 1);
}

function visitChoices(turn: Turn): readonly Phrase[] {
  return [...soon(turn).map((visit) => visitLine(visit, turn)), phrase('questions:visit.other')];
}

function takeVisit(turn: Turn, _: Values, index: number): Move {
  return { go: 'ask', values: { visit: soon(turn)[index]?.id ?? null } };
}

function askQuestions(turn: Turn, values: Values): Question {
  const visit = visitOf(turn, values);
  const ask =
    visit === undefined
      ? phrase('questions:ask')
      : phrase('questions:ask-for', { when: whenOf(visit, turn) });
  return { say: phrase('asking:ask', { ask }) };
}

function visitOf(turn: Turn, values: Values): Appointment | undefined {
  return upcoming(turn.chart, turn.now).find((visit) => visit.id === values.visit);
}

function readQuestions(text: string): readonly string[] | null {
  const list = readList(text).slice(0, READ_MOST);
  return list.length > 0 && text.length <= 1600 ? list : null;
}

function takeQuestions(_: Turn, values: Values, answer: readonly string[]): Move {
  const all = [...asked(values), ...answer];
  const next =
    all.length > FIRST_QUESTIONS
      ? 'three'
      : all.length === FIRST_QUESTIONS || answer.length > 1
        ? 'confirm'
        : 'more';
  return { go: next, values: { questions: all } };
}

/** Numbers of the list, or questions of their own; both as they will be asked. */
function readIdeas(text: string, turn: Turn, keys: readonly string[]): readonly string[] | null {
  const picked = readThree(text, keys.length);
  if (picked !== null) return picked.map((index) => turn.word(keys[index] ?? ''));
  const one = keyAmong(turn, text, keys);
  if (one !== null) return [turn.word(one)];
  // "Hmm" is no question of theirs, where they were asked to pick.
  return text.trim().split(/\s+/).length > 1 ? readQuestions(text) : null;
}

/** "1 2 4", "1, 3 y 4": one to three different numbers of the list. */
function readThree(text: string, count: number): readonly number[] | null {
  const parts = text.split(/[\s,;.&]+|\by\b|\band\b/).filter((part) => part !== '');
  const picked = parts.map((part) => (/^\d$/.test(part) ? Number(part) - 1 : -1));
  const right =
    picked.length > 0 && picked.length <= FIRST_QUESTIONS && new Set(picked).size === picked.length;
  return right && picked.every((index) => index >= 0 && index < count) ? picked : null;
}

function askConfirm(_: Turn, values: Values): Question {
  const all = asked(values);
  if (all.length === 1) return yesOrNo(phrase('questions:confirm-one'));
  return { say: phrase('questions:confirm'), choices: lines(all) };
}

function readConfirm(text: string, _: Turn, values: Values): 'yes' | 'no' | number | null {
  const assent = readAssent(text);
  if (assent === 'yes' || assent === 'no') return assent;
  return asked(values).length === 1 ? null : readChoice(text, asked(values));
}

function takeConfirm(turn: Turn, values: Values, answer: 'yes' | 'no' | number): Move {
  if (answer === 'no') {
    turn.say('questions:not-sent');
    return { end: 'this' };
  }
  const all = asked(values);
  const first = typeof answer === 'number' ? all[answer] : undefined;
  const ranked = first === undefined ? all : [first, ...all.filter((question) => question !== first)];
  send(turn, values, ranked);
  return { end: 'this' };
}

function send(turn: Turn, values: Values, texts: readonly string[]): void {
  const { chart } = turn;
  const later = Array.isArray(values.later) ? (values.later as readonly string[]) : [];
  const visit = visitOf(turn, values);
  const all = [...texts, ...later].map((text, place) => ({
    id: turn.tools.newId(),
    text,
    must: place < texts.length,
    ...bankKey(turn, text),
    ...(isSuggested(values, text) ? { suggestedBy: String(values.suggestedBy) } : {}),
  }));
  let page: string | null = null;
  if (chart !== null) {
    const written = withQuestions(chart, { questions: all, appointmentId: visit?.id ?? null, at: turn.now });
    for (const resource of written.resources) turn.record(chart.patient.id, resource, written.chart);
    page = clinicianPage(turn);
    if (visit !== undefined) followVisit(turn, chart.patient.id, visit);
  }
  const numbered = texts.map((text, index) => `${index + 1}. ${text}`);
  turn.say('questions:sent', { questions: lines(numbered) });
  if (later.length > 0) turn.say('asking:later', { questions: lines(later) });
  const english = all.map((question) => inEnglish(turn, question));
  const note = [...english, ...(page === null ? [] : [page])].join('\n');
  passOn(turn, 'talk:team', {
    reason: 'questions_for_visit',
    risk: 'routine',
    questions: [...texts, ...later],
    ...(turn.session.locale === 'en' && page === null && !all.some(isMarked) ? {} : { note }),
  });
  if (page !== null) turn.say('asking:page', { link: page });
}

type Sent = { readonly text: string; readonly bank?: string; readonly suggestedBy?: string };

const isMarked = ({ suggestedBy }: Sent): boolean => suggestedBy !== undefined;

/** A question that a computer suggested and the patient took, as it stands. */
function isSuggested({ picked }: Values, text: string): boolean {
  return Array.isArray(picked) && picked.includes(text);
}

/** Ours has an English form that somebody has checked; their own words stay as they are, and that is said. */
function inEnglish(turn: Turn, { text, bank, suggestedBy }: Sent): string {
  const mark = suggestedBy === undefined ? '' : ` [${turn.practiceWord('model:suggest.mark')}]`;
  if (turn.session.locale === 'en') return `${text}${mark}`;
  if (bank !== undefined) return `${turn.tools.voice.say('en', phrase(bank))} / ${text}${mark}`;
  return `[${turn.tools.voice.say('en', phrase('asking:own-words'))}] ${text}`;
}

function bankKey(turn: Turn, text: string): { readonly bank: string } | Record<string, never> {
  const bank = TOPIC_KEYS.flatMap(bankOf).find((key) => turn.word(key) === text);
  return bank === undefined ? {} : { bank };
}

function asked(values: Values): readonly string[] {
  const list = values.questions;
  return Array.isArray(list) ? list : [];
}

function lines(texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => phrase('questions:line', { question: { verbatim: text } }));
}
