import type { Goal } from '../src/care/chart.ts';
import { goesOn, withCheckIn } from '../src/care/goals.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { progressOfGoal } from '../src/care/progress.ts';
import { addressKey } from '../src/turn/address.ts';
import { isQuiet } from '../src/turn/grief.ts';
import { readAssent, readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { inWakingHours } from '../src/turn/waking-hours.ts';
import { type Conversation, step } from './conversation.ts';
import { askLater } from './feedback.ts';
import { nudged } from './nudges.ts';
import { isUnwelcome, waitsUntil } from './outreach.ts';
import type { Talk } from './talk.ts';
import { upcoming, whenOf } from './visits.ts';

const DAY_MS = 24 * 60 * 60_000;
/** So long before a visit the family looks back at how its goals went; the day before belongs to the questions. */
const BEFORE_DAYS = 3;

/** Looking back at a goal before a visit: how it went, and what they want to say about it there. */
export const lookBack: Conversation = {
  name: 'look-back',
  steps: {
    say: step({
      kind: 'open',
      ask(turn) {
        const goal = lookedAt(turn);
        const [visit] = upcoming(turn.chart, turn.now);
        if (goal === undefined || visit === undefined) return { end: 'this' };
        return {
          say: phrase('journey:look-back.ask', {
            practice: turn.practice.name,
            when: whenOf(visit, turn),
            back: backPhrase(goal),
          }),
        };
      },
      read: (text) => (readAssent(text) === 'no' || readSkip(text) ? '' : readWords(text)),
      take(turn, _, words) {
        const goal = lookedAt(turn);
        const { chart } = turn;
        askLater(turn, 'goal');
        if (words === '' || goal === undefined || chart === null) {
          turn.say('talk:fine');
          return { end: 'this' };
        }
        const note = `For the visit: ${words}`;
        const written = withCheckIn(chart, { goalId: goal.id, at: turn.now, zone: turn.zones[0], note });
        for (const resource of written.resources)
          turn.record(chart.patient.id, resource as { resourceType: string; id: string }, written.chart);
        turn.say('journey:look-back.kept');
        return { end: 'this' };
      },
      again: 'goal:again-words',
    }),
  },
};

/** How often a goal was done, partly done and not done: what never was is left out. */
export function backPhrase(goal: Goal): Phrase {
  const { counts, points } = progressOfGoal(goal);
  const step_ = { verbatim: goal.step ?? goal.text };
  if (goal.levels === undefined) {
    const lines = (['done', 'partly', 'not'] as const)
      .filter((how) => counts[how] > 0)
      .map((how) =>
        phrase('journey:look-back.line', { answer: phrase(`goal:check.${how}`), count: counts[how] }),
      );
    return phrase('journey:look-back.counts', { step: step_, lines });
  }
  const reached = { verbatim: goal.levels[(points.at(-1)?.level ?? -2) + 2] ?? '' };
  return phrase('journey:look-back.level', { step: step_, reached });
}

/** How the person's goals went so far, and from a phone the way to the page that shows it as a picture. */
export function sayProgress(turn: Turn): void {
  const own = (turn.chart?.goals ?? []).filter(
    (goal) => goal.owner === 'patient' && goesOn(goal) && progressOfGoal(goal).points.length > 0,
  );
  for (const goal of own) turn.say(backPhrase(goal));
  const { address } = turn.session;
  const link = turn.tools.pageLink?.();
  if (own.length === 0 || link === undefined || address?.channel !== 'sms' || !turn.may('transcript')) return;
  turn.session.linkedFrom = addressKey(address);
  turn.say('journey:look-back.picture', { link });
}

/** The goal that there is most to look back at. */
function lookedAt(turn: Turn): Goal | undefined {
  const own = (turn.chart?.goals ?? []).filter((goal) => goal.owner === 'patient' && goesOn(goal));
  const [most] = own.toSorted(
    (one, other) => progressOfGoal(other).points.length - progressOfGoal(one).points.length,
  );
  return most === undefined || progressOfGoal(most).points.length === 0 ? undefined : most;
}

/** Puts the look back before the next visit on the wake list; once a visit. */
export function watchVisit(turn: Turn): void {
  const [visit] = upcoming(turn.chart, turn.now);
  if (visit === undefined) return;
  const at = inWakingHours(Date.parse(visit.at) - BEFORE_DAYS * DAY_MS, turn.zones);
  if (at <= turn.now) return;
  turn.schedule({ id: `look-back:${visit.id}`, at, kind: 'look-back', data: { visitId: visit.id } });
}

/** The look back came due: where the visit still stands and there is something to look back at. */
export async function lookBackNow(
  talk: Talk,
  data: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const { turn } = talk;
  const [visit] = upcoming(turn.chart, turn.now);
  const isOver = visit === undefined || visit.id !== data.visitId || lookedAt(turn) === undefined;
  if (isQuiet(turn) || isOver || isUnwelcome(turn, 'reminders') || !turn.may('goals', 'change'))
    return turn.note('look-back-dropped', String(data.visitId ?? ''), null);
  const later = waitsUntil(talk);
  if (later === null) {
    nudged(turn);
    return talk.begin('look-back');
  }
  // After the visit there is nothing to look forward to.
  if (later < Date.parse(visit.at))
    turn.schedule({ id: `look-back:${visit.id}`, at: later, kind: 'look-back', data });
}
