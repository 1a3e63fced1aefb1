import type { Promised } from '../src/care/chart.ts';
import { withoutPromise, withPromise } from '../src/care/promises.ts';
import type { PromiseActEvent, Timer } from '../src/turn/events.ts';
import { isQuiet } from '../src/turn/grief.ts';
import type { Turn } from '../src/turn/turn.ts';
import { inWakingHours } from '../src/turn/waking-hours.ts';
import { nudged } from './nudges.ts';
import { isNight, isUnwelcome, waitsUntil } from './outreach.ts';
import type { Talk } from './talk.ts';

const HOUR_MS = 60 * 60_000;
/** Staff are reminded a day before; of what is promised for sooner, when a quarter of the time is left. */
const REMIND_MS = 24 * HOUR_MS;

type Data = Timer['data'];

/** Writes down something promised, or asked for, by a moment; from now on it is reminded and, where it slips, told. */
export function promise(turn: Turn, promised: Promised): void {
  const { chart } = turn;
  if (chart === null) return;
  const { chart: after, resource } = withPromise(chart, promised);
  turn.record(chart.patient.id, resource, after);
  if (promised.state === 'asked') toQueue(turn, promised, 'asked');
  const remindAt = promised.dueAt - Math.min(REMIND_MS, Math.max(0, promised.dueAt - turn.now) / 4);
  wake(turn, promised.id, remindAt, { stage: 'remind' });
}

/** A moment of a promise has come: staff are reminded, or it has slipped, or what staff did is told now that it is day. */
export async function promiseDue(talk: Talk, timer: Timer): Promise<void> {
  const { turn } = talk;
  const { data } = timer;
  if (data.stage === 'say') return tell(talk, timer.id, String(data.key), data);
  const promised = turn.chart?.promises?.find(({ id }) => id === data.promiseId);
  if (promised === undefined) return turn.note('promise-dropped', String(data.promiseId), null);
  if (data.stage === 'remind') {
    toQueue(turn, promised, 'due');
    return wake(turn, promised.id, promised.dueAt, { stage: 'due' });
  }
  toQueue(turn, promised, 'late');
  await tell(talk, `promise-said:${promised.id}`, 'journey:promise.late', { what: promised.what });
}

/** What staff do about a promise. */
export async function actOnPromise(talk: Talk, event: PromiseActEvent): Promise<void> {
  const { turn } = talk;
  const { chart } = turn;
  const before = chart?.promises?.find(({ id }) => id === event.promiseId);
  if (
    chart === null ||
    chart.patient.id !== event.patientId ||
    (before === undefined && event.act !== 'make')
  ) {
    const detail = 'there is no such promise, or nobody is enrolled for this patient';
    return turn.settle(event.id, { ok: false, code: 'not-found', detail });
  }
  turn.settle(event.id, { ok: true });
  turn.note(`promise-${event.act}`, event.promiseId, null, event.by.id);
  const what = event.what ?? before?.what ?? '';
  if (event.act === 'make' || event.act === 'agree') {
    const dueAt = event.dueAt ?? before?.dueAt ?? turn.now;
    const goal = before?.goalId === undefined ? {} : { goalId: before.goalId };
    const { promiseId: id, by } = event;
    promise(turn, {
      id,
      what,
      dueAt,
      state: 'agreed',
      by: by.id,
      madeAt: before?.madeAt ?? turn.now,
      ...goal,
    });
    if (event.tell) await tell(talk, `promise-said:${id}`, 'journey:promise.made', { what, at: dueAt });
    return;
  }
  if (before === undefined) return;
  const ending = event.act === 'keep' ? 'kept' : 'taken-back';
  const { chart: after, resource } = withoutPromise(chart, before, ending);
  turn.record(chart.patient.id, resource, after);
  turn.cancel(`promise:${before.id}`);
  if (event.tell) await tell(talk, `promise-said:${before.id}`, `journey:promise.${ending}`, { what });
}

/** Says it by day, where the person may be told; what slipped counts among the texts nobody asked for. */
async function tell(talk: Talk, timerId: string, key: string, data: Data): Promise<void> {
  const { turn } = talk;
  const { what = '', at } = data;
  const isOwed = key === 'journey:promise.late';
  if (isQuiet(turn) || isUnwelcome(turn, isOwed ? 'care' : 'reminders'))
    return turn.note('promise-untold', timerId, null);
  const later = isOwed ? waitsUntil(talk) : isNight(turn) ? inWakingHours(turn.now, turn.zones) : null;
  if (later !== null)
    return turn.schedule({ id: timerId, at: later, kind: 'promise', data: { ...data, key, stage: 'say' } });
  if (isOwed) nudged(turn);
  const when = { at: Number(at ?? turn.now), zone: turn.zones[0], as: 'date-time' as const };
  turn.say(key, {
    what: { verbatim: String(what) },
    when,
    practice: turn.practice.name,
    phone: turn.practice.phone,
  });
}

/** A promise in the staff's queue: to be agreed to, soon due, or late. */
function toQueue(turn: Turn, promised: Promised, why: 'asked' | 'due' | 'late'): void {
  const day = new Date(promised.dueAt).toISOString().slice(0, 16).replace('T', ' ');
  const note = `${turn.practiceWord(`journey:queue.${why}`)} "${promised.what}" (${day} UTC)`;
  const handoff = turn.handOff({
    risk: why === 'late' ? 'urgent' : 'routine',
    reason: 'promise',
    asked: why === 'asked' ? turn.asked : [],
    note,
  });
  // The queue goes by when the promise falls due where that is sooner than anybody would have looked.
  if (promised.dueAt > turn.now && promised.dueAt < handoff.dueAt)
    turn.putHandoff({ ...handoff, dueAt: promised.dueAt });
}

function wake(turn: Turn, promiseId: string, at: number, data: Data): void {
  turn.schedule({ id: `promise:${promiseId}`, at, kind: 'promise', data: { promiseId, ...data } });
}
