import { type Phrase, phrase } from '../src/care/phrase.ts';
import {
  findProgram,
  type Program,
  type ProgramQuestion,
  type ProgramStep,
  wordsFor,
} from '../src/practice/program.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { plain, readAssent, readChoice, readScale, readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { askLater } from './feedback.ts';
import { endProgram, fill, localesOf, toStaff } from './programs.ts';

/** An answer as it is kept: its code, its score and the words; or what they want of the program itself. */
type Answer =
  | {
      readonly kind: 'answer';
      readonly code: string;
      readonly number: number | null;
      readonly score: number;
      readonly more: string | null;
    }
  | { readonly kind: 'skip' | 'end' };

const LATER =
  /^(?:not now|later|skip|busy|ask (?:me )?later|rather not say|i'?d rather not|ahora no|mas tarde|luego|saltar|prefiero no (?:decir|contestar)|despues)$/;
const END =
  /^(?:stop asking(?: me)?|no more (?:of )?(?:these|questions)|stop (?:this|these|the program)|end (?:this|the program)|deje de preguntar(?:me)?|no mas preguntas|ya no me pregunten?|pare con esto)$/;
/** More words than these beside a yes or a no are something that somebody should read. */
const MORE_WORDS = 3;

/** The questions of one contact of a program, one after the other. */
export function programTalk(shipped: readonly Program[]): Conversation {
  const now = (turn: Turn, values: Values) => placeIn(turn, values, shipped);
  return {
    name: 'program',
    steps: {
      ask: step<Answer>({
        ask(turn, values) {
          const here = now(turn, values);
          return here === null ? { end: 'this' } : questionOf(turn, here, Number(values.place) === 0);
        },
        read(text, turn, values) {
          const here = now(turn, values);
          return here === null ? null : readAnswer(text, turn, here.question);
        },
        take(turn, values, answer): Move {
          const here = now(turn, values);
          return here === null ? { end: 'this' } : take(turn, values, here, answer);
        },
        again: 'journey:program.again',
        isWritten: true,
      }),
    },
  };
}

type Here = { readonly program: Program; readonly step: ProgramStep; readonly question: ProgramQuestion };

function placeIn(turn: Turn, values: Values, shipped: readonly Program[]): Here | null {
  const program = findProgram(turn.practice, shipped, String(values.program));
  const step = program?.steps.find(({ id }) => id === values.step);
  const question = step?.ask?.[Number(values.place)];
  return program == null || step === undefined || question === undefined ? null : { program, step, question };
}

function questionOf(turn: Turn, { step, question }: Here, isFirst: boolean): Question {
  const words = (texts: Parameters<typeof wordsFor>[0]) => fill(turn, wordsFor(texts, localesOf(turn)));
  const before = isFirst && step.say !== undefined ? `${words(step.say)}\n` : '';
  const say = asIs(before + words(question.text));
  const again = asIs(words(question.text));
  if (question.answer === 'choice') return { say, again, choices: labelsOf(turn, question).map(asIs) };
  if (question.answer === 'yes-no') return { say, again, buttons: [phrase('talk:yes'), phrase('talk:no')] };
  return { say, again };
}

function asIs(text: string): Phrase {
  return phrase('journey:as-is', { text: { verbatim: text } });
}

function labelsOf(turn: Turn, { choices = [] }: ProgramQuestion): readonly string[] {
  return choices.map(({ text }) => wordsFor(text, localesOf(turn)));
}

function readAnswer(text: string, turn: Turn, question: ProgramQuestion): Answer | null {
  const said = plain(text);
  if (END.test(said)) return { kind: 'end' };
  if (LATER.test(said) || (readSkip(text) && question.answer !== 'yes-no')) return { kind: 'skip' };
  const answer = (
    code: string,
    number: number | null = null,
    score = 0,
    more: string | null = null,
  ): Answer => ({
    kind: 'answer',
    code,
    number,
    score,
    more,
  });
  switch (question.answer) {
    case 'yes-no': {
      const whole = readAssent(text);
      if (whole === 'unsure') return answer('unsure', null, 0, text);
      if (whole !== null) return answer(whole);
      // "yes, my knee hurts a bit": the first word answers, and somebody reads the rest.
      const [, first = '', more = ''] = /^\s*[¡¿]*([\p{L}']+)[\s,.;:!-]+([\s\S]*)$/u.exec(text) ?? [];
      const assent = readAssent(first);
      if (assent === null || assent === 'unsure' || more === '') return null;
      return answer(assent, null, 0, more.split(/\s+/).length >= MORE_WORDS ? text : null);
    }
    case 'scale': {
      const number = readScale(text);
      return number === null ? null : answer(String(number), number);
    }
    case 'choice': {
      const choice = question.choices?.[readChoice(text, labelsOf(turn, question)) ?? -1];
      return choice === undefined ? null : answer(choice.id, null, choice.score ?? 0);
    }
    case 'words':
      return readWords(text) === null ? null : answer('words', null, 0, text.trim());
  }
}

function take(turn: Turn, values: Values, here: Here, answer: Answer): Move {
  const { program, step } = here;
  if (answer.kind === 'end') {
    endProgram(turn, program.id);
    turn.note('program-stopped', program.id, 'patient');
    toStaff(turn, turn.practiceWord('journey:queue.left'), { program });
    turn.say('journey:program.ended', { phone: turn.practice.phone });
    return { end: 'this' };
  }
  const total = Number(values.total) + (answer.kind === 'answer' ? answer.score : 0);
  let isSaid = false;
  if (answer.kind === 'answer') {
    writeAnswer(turn, here, answer.more ?? answer.code);
    isSaid = alertOn(turn, here, answer);
  }
  const place = Number(values.place) + 1;
  if (place < (step.ask?.length ?? 0)) return { go: 'ask', values: { place, total } };
  const { total: limit } = step;
  if (limit !== undefined && total >= limit.atLeast) {
    toStaff(turn, `${limit.note} (${total})`, { program, risk: limit.risk });
    turn.sayText(fill(turn, wordsFor(limit.say, localesOf(turn))));
    isSaid = true;
  }
  // The last question of the last contact: how was all of it?
  if (turn.session.programs?.[program.id] === undefined) askLater(turn, 'program');
  if (!isSaid) turn.say('journey:program.thanks', { phone: turn.practice.phone });
  return { end: 'this' };
}

/** Puts an answer over its threshold, or words that somebody should read, into the queue. True where the person was told. */
function alertOn(
  turn: Turn,
  { program, question }: Here,
  answer: Extract<Answer, { kind: 'answer' }>,
): boolean {
  const { code, number, more } = answer;
  const hit = (question.alerts ?? []).find(
    ({ is, atLeast, atMost }) =>
      is === code ||
      (number !== null && atLeast !== undefined && number >= atLeast) ||
      (number !== null && atMost !== undefined && number <= atMost),
  );
  if (hit !== undefined) {
    toStaff(turn, hit.note, { program, risk: hit.risk });
    turn.sayText(fill(turn, wordsFor(hit.say, localesOf(turn))));
    return true;
  }
  if (more === null) return false;
  toStaff(turn, turn.practiceWord('journey:queue.words'), { program });
  turn.say('journey:program.read', { practice: turn.practice.name });
  return true;
}

/** FHIR R4 QuestionnaireResponse: one an answer, so that a crash between two loses none. */
function writeAnswer(turn: Turn, { program, step, question }: Here, value: string): void {
  const { chart } = turn;
  if (chart === null) return;
  const resource = {
    resourceType: 'QuestionnaireResponse',
    id: turn.tools.newId(),
    status: 'completed',
    questionnaire: `urn:porchlight:program:${program.id}:${step.id}`,
    subject: { reference: `Patient/${chart.patient.id}` },
    authored: new Date(turn.now).toISOString(),
    item: [{ linkId: question.id, text: wordsFor(question.text, ['en']), answer: [{ valueString: value }] }],
  };
  turn.record(chart.patient.id, resource, chart);
}
