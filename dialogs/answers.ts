import { goalPhrases } from '../src/care/goals.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { FIRST_QUESTIONS, openQuestions } from '../src/care/questions.ts';
import { memberNamed } from '../src/care/team.ts';
import { named } from '../src/care/terms.ts';
import type { Intent, Understood } from '../src/turn/ports.ts';
import type { Turn } from '../src/turn/turn.ts';
import { readDoubt } from './commands.ts';
import { listCircle } from './family.ts';
import { aboutThread, tellNurse } from './family-thread.ts';
import { sayProgress } from './look-back.ts';
import { askForData, copyData, listData } from './my-data.ts';
import { passOn } from './pass-on.ts';
import { planAnswers } from './plan-answers.ts';
import { upcoming, whenOf } from './visits.ts';

/** What is answered in one go. `passed`: a person has it now, so what was asked before is let go. */
export type Answered = 'said' | 'passed';

/** Asked for: the words, and what was understood of them. */
export type Asked = { readonly text: string; readonly understood: Understood | null };

type Answer = (turn: Turn, asked: Asked) => Answered;

/** Answers that need nothing of a chart: anybody gets them. */
export const generalAnswers: Readonly<Partial<Record<Intent, Answer>>> = {
  thanks: (turn) => say(turn, 'general:thanks'),
  what_is_medical_home: (turn) => say(turn, 'general:medical-home'),
  privacy_question: (turn, asked) => say(turn, doubtKey(asked.text)),
  stop: (turn) => say(turn, 'general:stop-how'),
  change_language: answerLanguage,
  talk_to_person: (turn) => pass(turn, 'talk:person', { reason: 'asked_for_person', risk: 'routine' }),
  contact_team: (turn, asked) =>
    pass(turn, 'talk:team', { reason: 'message_to_team', risk: 'routine', ...forWhom(turn, asked.text) }),
  feedback_complaint: (turn) => pass(turn, 'talk:feedback', { reason: 'feedback', risk: 'routine' }),
  tell_nurse: (turn, asked) => {
    tellNurse(turn, asked.text);
    return 'passed';
  },
  // Never answered by the bot: a nurse decides about doses and dangers, the same day.
  clinical_advice_request: (turn) => pass(turn, 'talk:advice', { reason: 'clinical_advice', risk: 'urgent' }),
};

/** Answers out of the chart: said only where it may be. */
export const personalAnswers: Readonly<Partial<Record<Intent, Answer>>> = {
  ...planAnswers,
  appointment_question: answerAppointment,
  review_goal: answerGoals,
  list_questions: answerQuestions,
  data_list: (turn) => {
    listData(turn);
    return 'said';
  },
  data_copy: (turn) => {
    copyData(turn);
    return 'passed';
  },
  data_looked: (turn) => {
    askForData(turn, 'looked');
    return 'passed';
  },
  family_thread: (turn, asked) => {
    aboutThread(turn, asked.text);
    return 'said';
  },
  family_list: (turn) => {
    listCircle(turn);
    return 'said';
  },
};

function say(turn: Turn, key: string): Answered {
  turn.say(key, { practice: turn.practice.name, phone: turn.practice.phone });
  return 'said';
}

function pass(turn: Turn, key: string, need: Parameters<typeof passOn>[2]): Answered {
  passOn(turn, key, need);
  return 'passed';
}

/** A message for somebody of the team by name: whoever reads the queue sees for whom. */
function forWhom(turn: Turn, text: string): { readonly note?: string } {
  const member = turn.chart === null || !turn.may('team') ? null : memberNamed(turn.chart, text);
  return member?.name == null ? {} : { note: `${turn.practiceWord('explain:team.for')} ${member.name}` };
}

function doubtKey(text: string): string {
  const doubt = readDoubt(text);
  return doubt === null || doubt === 'who-sees' ? 'general:privacy' : `general:doubt.${doubt}`;
}

/** Answers in the new language at once; whatever was asked is then asked again in it. */
function answerLanguage(turn: Turn, asked: Asked): Answered {
  const wanted = asked.understood?.slots.language;
  if (wanted === undefined || !turn.tools.voice.locales.includes(wanted))
    return say(turn, 'general:language.unknown');
  return changeLanguage(turn, wanted);
}

/** Writes in that language from now on: the person chose it. */
export function changeLanguage(turn: Turn, locale: string): Answered {
  turn.session.locale = locale;
  turn.session.localeChosen = true;
  turn.say('general:language.changed');
  return 'said';
}

function answerAppointment(turn: Turn): Answered {
  const [visit] = upcoming(turn.chart, turn.now);
  if (visit === undefined) return say(turn, 'general:appointments.none');
  const when = whenOf(visit, turn);
  if (visit.what === null) turn.say('general:appointments.next', { when });
  else turn.say('general:appointments.next-what', { when, what: named(visit.what) });
  if (visit.with.length > 0)
    turn.say('general:appointments.with', { who: { verbatim: visit.with.join(', ') } });
  return say(turn, 'general:appointments.change');
}

function answerGoals(turn: Turn): Answered {
  const lines: readonly Phrase[] = turn.chart === null ? [] : goalPhrases(turn.chart);
  if (lines.length === 0) return say(turn, 'goal:none');
  turn.say('goal:list');
  for (const line of lines) turn.say(line);
  sayProgress(turn);
  return 'said';
}

function answerQuestions(turn: Turn): Answered {
  const all = turn.chart?.questions ?? [];
  const open = turn.chart === null ? [] : openQuestions(turn.chart);
  const answered = all.filter(({ state, answer }) => state === 'answered' && answer !== undefined);
  if (open.length === 0 && answered.length === 0) return say(turn, 'questions:none');
  if (open.length > 0) turn.say('questions:list');
  for (const [index, question] of open.entries()) {
    turn.say(phrase('questions:line', { question: { verbatim: `${index + 1}. ${question.text}` } }));
  }
  for (const { text, answer = '' } of answered.slice(0, FIRST_QUESTIONS)) {
    turn.say('asking:answered', { question: { verbatim: text }, answer: { verbatim: answer } });
  }
  return 'said';
}
