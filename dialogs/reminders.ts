import { phrase } from '../src/care/phrase.ts';
import { openQuestions } from '../src/care/questions.ts';
import { isQuiet } from '../src/turn/grief.ts';
import { personsOf } from '../src/turn/standing.ts';
import type { Turn } from '../src/turn/turn.ts';
import { nudged, tomorrow } from './nudges.ts';
import { isUnwelcome, waitsUntil } from './outreach.ts';
import { scheduleDaily } from './remind.ts';
import type { Talk } from './talk.ts';
import { upcoming, whenOf } from './visits.ts';

type Data = Readonly<Record<string, string | number | null>>;

/**
 * A reminder that came due: what was asked for goes out at its hour; what was not (questions before a visit, how it went
 * after) within the caps of unasked texts. Nothing after an opt-out, in grief, to a phone that may be in other hands, or about
 * another patient than the one who is talked about.
 */
export async function remindNow(talk: Talk, data: Data): Promise<void> {
  const { turn } = talk;
  const what = String(data.what ?? '');
  if (!isWanted(turn, data)) return turn.note('reminder-dropped', what, null);
  if (what === 'medicine') {
    scheduleDaily(turn, Number(data.place ?? 0), String(data.hour ?? '09:00'));
    if (talk.turn.session.holder.kind === 'bot') turn.say('explain:remind.medicine-now');
    return;
  }
  const chart = turn.chartFor(String(data.patientId));
  const visit = upcoming(chart, turn.now).find(({ id }) => id === data.visitId);
  if (what === 'visit') {
    if (visit !== undefined) turn.say('explain:remind.visit-now', { when: whenOf(visit, turn) });
    return;
  }
  const open = chart === null ? [] : openQuestions(chart);
  if (open.length === 0 || (what === 'questions' && visit === undefined)) return;
  if (waitsUntil(talk) !== null) {
    // The day before is the only day for it; how a visit went can wait a day.
    if (what === 'after-visit' && Number(data.tries ?? 0) < 3)
      turn.schedule({
        id: `after:${String(data.visitId)}`,
        at: tomorrow(turn),
        kind: 'reminder',
        data: { ...data, tries: Number(data.tries ?? 0) + 1 },
      });
    return;
  }
  nudged(turn);
  if (what === 'after-visit' && chart !== turn.chart) return;
  if (what === 'after-visit') return talk.begin('after-visit', { text: '' });
  if (visit === undefined) return;
  turn.say('asking:day-before', {
    when: whenOf(visit, turn),
    questions: open.map(({ text }, place) =>
      phrase('questions:line', { question: { verbatim: `${place + 1}. ${text}` } }),
    ),
  });
}

/** Of a patient whom they speak for, and were made sure of. After a visit it is asked about the one who is talked about. */
function isTheirs(turn: Turn, patientId: string | number | null | undefined): boolean {
  return personsOf(turn.session).some((one) => one.patientId === patientId && one.verifiedAt !== null);
}

function isWanted(turn: Turn, data: Data): boolean {
  return (
    !isQuiet(turn) &&
    turn.session.emergency === null &&
    !isUnwelcome(turn, 'reminders') &&
    isTheirs(turn, data.patientId) &&
    turn.may('plan')
  );
}
