import { calledBy } from '../src/care/card.ts';
import type { Chart } from '../src/care/chart.ts';
import { phrase } from '../src/care/phrase.ts';
import { whatIsWrong } from '../src/people/data-wish.ts';
import { circleOf } from '../src/people/related.ts';
import { type Assent, readAssent, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, type Move, step } from './conversation.ts';
import { seen } from './my-plan.ts';
import { GOOD_FOR_MINUTES } from './page-link.ts';
import { yesOrNo } from './questions-of.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * By when the practice must have done it, in days: a copy, 45 CFR 164.524(b)(2); a correction, 164.526(b)(2); who looked,
 * 164.528(c)(1). HIPAA gives no right to deletion: 45 days are what state law allows where it does (Cal. Civ. Code
 * 1798.130(a)(2)).
 */
const DUE_DAYS = { copy: 30, wrong: 60, looked: 60, erase: 45 } as const;

/** What is kept, as far as whoever asks may know it here; and how to get the whole, put it right or end it. */
export function listData(turn: Turn): void {
  const chart = turn.may('identity') ? seen(turn) : null;
  if (chart === null) return;
  turn.note('told-data', chart.patient.id, 'list', 'patient');
  turn.say('data:list.title', { name: { verbatim: calledBy(chart) ?? '' } });
  turn.say('data:list.identity');
  for (const [key, n] of countsOf(turn, chart)) if (n > 0) turn.say(`data:list.${key}`, { n });
  turn.say('data:list.talk');
  turn.say('data:list.how', { practice: turn.practice.name, phone: turn.practice.phone });
}

function countsOf(turn: Turn, chart: Chart): readonly (readonly [string, number])[] {
  const open = chart.questions.filter(({ state }) => state === 'open');
  return [
    ['plan', turn.may('plan') ? chart.plans.flatMap(({ items }) => items).length : 0],
    ['medicines', turn.may('plan') ? chart.medicines.length : 0],
    ['goals', turn.may('goals') ? chart.goals.filter(({ owner }) => owner !== 'not-a-goal').length : 0],
    ['questions', turn.may('questions') ? open.length : 0],
    ['team', turn.may('team') ? chart.team.length : 0],
    ['card', turn.may('memory card') ? (chart.card ?? []).length : 0],
    ['circle', turn.may('consents') ? circleOf(chart).length : 0],
  ];
}

/** A copy: at once as a page to read, print and save, and the whole from a person, as the law says. */
export function copyData(turn: Turn): void {
  const patient = turn.session.person?.patientId;
  const link = patient === undefined ? null : (turn.tools.dataLink?.(patient) ?? null);
  if (link !== null) turn.say('mydata:link', { link, minutes: GOOD_FOR_MINUTES });
  askForData(turn, 'copy');
}

/** Makes a task for staff of what only they can do, with the day by which the law wants it done. */
export function askForData(turn: Turn, what: keyof typeof DUE_DAYS, more: string | null = null): void {
  const { zone, name, phone } = turn.practice;
  const day = { at: turn.now + DUE_DAYS[what] * DAY_MS, zone, as: 'day' } as const;
  const { voice } = turn.tools;
  const own = turn.practice.languages[0] ?? 'en';
  const task = voice.say(own, phrase(`handoff:data.${what}`, { day }));
  const note = more === null ? task : `${task}\n${more}`;
  turn.handOff({ risk: 'routine', reason: 'records_request', asked: turn.asked, note });
  turn.note('data-asked-for', turn.session.person?.patientId ?? '', what, 'patient');
  turn.say(`data:${what}`, { practice: name, phone, day });
}

/** All that is kept is to go: what cannot go is said first, and it is asked once. */
export const eraseData: Conversation = {
  name: 'data-erase',
  steps: {
    sure: step({
      ask: () => yesOrNo(phrase('data:erase-sure')),
      read: readAssent,
      take(turn, _, answer: Assent): Move {
        if (answer === 'yes') askForData(turn, 'erase');
        else turn.say('data:erase-not');
        return { end: 'all' };
      },
      again: 'talk:yes-or-no',
    }),
  },
};

/** Something is wrong: what it is, in their words, goes to staff beside what was shown last. */
export const correctData: Conversation = {
  name: 'data-wrong',
  steps: {
    what: step({
      kind: 'open',
      ask(turn, { text }) {
        if (whatIsWrong(String(text ?? '')) === null) return { say: phrase('data:what-is-wrong') };
        return correct(turn, null);
      },
      read: readWords,
      take: (turn, _, words: string) => correct(turn, words),
      again: 'data:what-is-wrong',
    }),
  },
};

function correct(turn: Turn, words: string | null): Move {
  const last = turn.session.lastItem?.itemId;
  const item = seen(turn)
    ?.plans.flatMap(({ items }) => items)
    .find(({ id }) => id === last);
  const shown =
    item === undefined ? null : `${turn.practiceWord('handoff:data.shown')} ${item.what.verbatim}`;
  askForData(turn, 'wrong', [words, shown].filter((one) => one !== null).join('\n') || null);
  return { end: 'all' };
}
