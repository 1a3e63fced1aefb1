import { phrase } from '../src/care/phrase.ts';
import { RATED } from '../src/handoff/reports.ts';
import { isQuiet } from '../src/turn/grief.ts';
import { plain, readAssent, readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { inWakingHours } from '../src/turn/waking-hours.ts';
import { type Conversation, step } from './conversation.ts';
import { nudged } from './nudges.ts';
import { isUnwelcome, waitsUntil } from './outreach.ts';
import { passOn } from './pass-on.ts';
import { keyAmong } from './questions-of.ts';
import type { Talk } from './talk.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
/** Nobody is asked more often than once in so many days, nor so soon after a danger. */
const EVERY_DAYS = 30;
const AFTER_DANGER_DAYS = 14;
/** The question comes when things have settled. */
const AFTER_MS = 2 * HOUR_MS;

/** What the question is about: a talk with a person, a goal that was looked back at or ended, a program that ended. */
export type Journey = 'talk' | 'goal' | 'program';

const SCORES = ['journey:feedback.good', 'journey:feedback.so-so', 'journey:feedback.bad'];
const CODES = ['good', 'so-so', 'bad'] as const;

/** How people say it in English and Spanish, besides the choices' own words; in the order of these. */
const SAID = [
  /^(?:(?:it was |very |pretty |really )*(?:good|great|fine|nice|ok|okay|helpful|excellent|perfect|well|love it|loved it)|(?:estuvo |fue |me fue |muy )*(?:bien|buen[oa]|excelente|perfecto|util|me gusto))$/,
  /^(?:(?:it was |just )*(?:so so|ok i guess|meh|not great|average|alright i guess|could be better)|(?:estuvo |fue |me fue )*(?:regular|mas o menos|asi asi|ni bien ni mal))$/,
  /^(?:(?:it was |very |pretty |really )*(?:bad|not good|terrible|awful|useless|horrible|annoying|poor)|(?:estuvo |fue |me fue |muy )*(?:mal|mal[oa]|pesimo|terrible|horrible|no me gusto))$/,
] as const;

/** One question about how it was; whoever was not well served can tell a person. */
export const feedback: Conversation = {
  name: 'feedback',
  fleeting: true,
  steps: {
    score: step({
      ask: (turn, values) => ({
        say: phrase(`journey:feedback.ask.${String(values.about ?? 'talk')}`, {
          practice: turn.practice.name,
        }),
        choices: SCORES.map((key) => phrase(key)),
      }),
      read: (text, turn) =>
        keyAmong(turn, text, SCORES) ?? SCORES[SAID.findIndex((words) => words.test(plain(text)))] ?? null,
      take(turn, values, key) {
        const score = CODES[SCORES.indexOf(key)] ?? 'so-so';
        const about = String(values.about ?? 'talk');
        turn.ratings.push({ about, score });
        turn.note('feedback', about, score);
        // Whose work it was: the report finds team, language and person by it.
        if (typeof values.handoff === 'string') turn.note(RATED, values.handoff, score);
        if (score !== 'good') return { go: 'why' };
        turn.say('journey:feedback.thanks');
        return { end: 'this' };
      },
      again: 'goal:check.again',
    }),
    why: step({
      kind: 'open',
      ask: () => ({ say: phrase('journey:feedback.why') }),
      read: (text) => (readAssent(text) === 'no' || readSkip(text) ? '' : readWords(text)),
      take(turn, _, words) {
        if (words === '') turn.say('talk:fine');
        else passOn(turn, 'talk:feedback', { reason: 'feedback', risk: 'routine' });
        return { end: 'this' };
      },
      again: 'goal:again-words',
    }),
  },
};

/** Asks how it was, later, where nobody was asked within the month and there was no danger. */
export function askLater(turn: Turn, about: Journey): void {
  const { feedbackAt, dangerAt, emergency } = turn.session;
  const isSoon = feedbackAt !== undefined && turn.now - feedbackAt < EVERY_DAYS * DAY_MS;
  const wasDanger = dangerAt !== undefined && turn.now - dangerAt < AFTER_DANGER_DAYS * DAY_MS;
  if (isSoon || wasDanger || emergency !== null) return;
  const at = inWakingHours(turn.now + AFTER_MS, turn.zones);
  const ended = [...turn.handoffs.values()].find(({ state }) => state === 'resolved');
  const handoff = about === 'talk' ? (ended?.id ?? null) : null;
  turn.schedule({ id: 'feedback', at, kind: 'feedback', data: { about, handoff, until: at + 2 * DAY_MS } });
}

/** The question came due; after two days nobody remembers what it is about, and it is dropped. */
export async function feedbackNow(
  talk: Talk,
  data: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const { turn } = talk;
  const { feedbackAt, dangerAt } = turn.session;
  const isSoon = feedbackAt !== undefined && turn.now - feedbackAt < EVERY_DAYS * DAY_MS;
  const wasDanger = dangerAt !== undefined && turn.now - dangerAt < AFTER_DANGER_DAYS * DAY_MS;
  if (isQuiet(turn) || isSoon || wasDanger || isUnwelcome(turn, 'surveys')) return;
  const later = waitsUntil(talk);
  if (later !== null) {
    if (later <= Number(data.until ?? 0))
      turn.schedule({ id: 'feedback', at: later, kind: 'feedback', data });
    return;
  }
  nudged(turn);
  turn.session.feedbackAt = turn.now;
  await talk.begin('feedback', { about: data.about ?? 'talk', handoff: data.handoff ?? null });
}
