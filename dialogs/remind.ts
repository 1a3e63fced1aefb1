import { Temporal } from 'temporal-polyfill';
import { readHours } from '../src/care/hours-of-day.ts';
import { phrase } from '../src/care/phrase.ts';
import { readAssent } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, decision, type Move, step, type Values } from './conversation.ts';
import { keyAmong } from './questions-of.ts';
import { dayBefore } from './visit-timers.ts';
import { upcoming } from './visits.ts';

const KINDS = ['explain:remind.medicine', 'explain:remind.visits'];
/** So many times a day at most: more is a program, which staff set up. */
const TIMES_MOST = 3;

/** Reminders that are asked for: of medicine at the hours that they say, of visits on the day before. */
export const remind: Conversation = {
  name: 'remind',
  steps: {
    start: decision(start),
    kind: step({
      ask: () => ({ say: phrase('explain:remind.ask'), choices: KINDS.map((key) => phrase(key)) }),
      read: (text, turn) => keyAmong(turn, text, KINDS),
      take: (turn, _, key: string) => (key === KINDS[1] ? visits(turn) : { go: 'hours' }),
      again: 'general:menu.again',
    }),
    hours: step({
      kind: 'open',
      ask: () => ({ say: phrase('explain:remind.hours') }),
      read: (text) => {
        const hours = readHours(text);
        return hours.length > 0 && hours.length <= TIMES_MOST
          ? hours
          : readAssent(text) === 'no'
            ? 'none'
            : null;
      },
      take: (turn, _, hours: readonly string[] | 'none') => {
        if (hours === 'none') {
          turn.say('talk:fine');
          return { end: 'this' };
        }
        return medicine(turn, hours);
      },
      again: 'explain:remind.again',
    }),
  },
};

const OFF =
  /\b(?:stop|end|cancel|quit|no more|off|pare|quite|cancele|termine|ya no)\b|\bdon['’]?t want (?:\S+ ){0,3}reminders?\b|\bno (?:quiero|m[aá]s) (?:\S+ ){0,2}recordatorios?\b/i;
const OF_VISITS = /\b(?:visits?|appointments?|citas?|consultas?)\b/i;
const OF_MEDICINE =
  /\b(?:med|meds|medicines?|medications?|pills?|tablets?|inhaler|insulin|medicinas?|medicamentos?|pastillas?|inhalador|insulina)\b/i;

function start(turn: Turn, values: Values): Move {
  const text = String(values.text ?? '');
  if (OFF.test(text)) {
    for (let place = 0; place < TIMES_MOST; place += 1) turn.cancel(idOf(turn, place));
    turn.say('explain:remind.off');
    return { end: 'this' };
  }
  const hours = readHours(text);
  if (OF_MEDICINE.test(text) && hours.length > 0 && hours.length <= TIMES_MOST) return medicine(turn, hours);
  if (OF_VISITS.test(text)) return visits(turn);
  return { go: OF_MEDICINE.test(text) ? 'hours' : 'kind' };
}

function medicine(turn: Turn, hours: readonly string[]): Move {
  for (let place = 0; place < TIMES_MOST; place += 1) {
    const hour = hours[place];
    if (hour === undefined) turn.cancel(idOf(turn, place));
    else scheduleDaily(turn, place, hour);
  }
  turn.say('explain:remind.medicine-set', { times: hours.map(said).join(', ') });
  return { end: 'this' };
}

/** Sets the next reminder at that hour of the patient's clock, today or tomorrow. */
export function scheduleDaily(turn: Turn, place: number, hour: string): void {
  const zone = turn.zones[0];
  const now = Temporal.Instant.fromEpochMilliseconds(turn.now).toZonedDateTimeISO(zone);
  const today = now.withPlainTime(Temporal.PlainTime.from(hour));
  const at =
    today.epochMilliseconds > turn.now
      ? today
      : now.add({ days: 1 }).withPlainTime(Temporal.PlainTime.from(hour));
  const data = { what: 'medicine', place, hour, patientId: turn.session.person?.patientId ?? null };
  turn.schedule({ id: idOf(turn, place), at: at.epochMilliseconds, kind: 'reminder', data });
}

function visits(turn: Turn): Move {
  const ahead = upcoming(turn.chart, turn.now).filter((visit) => dayBefore(turn, visit) > turn.now);
  for (const visit of ahead) {
    const data = { what: 'visit', visitId: visit.id, patientId: turn.session.person?.patientId ?? null };
    turn.schedule({ id: `visit:${visit.id}`, at: dayBefore(turn, visit), kind: 'reminder', data });
  }
  if (ahead.length === 0) turn.say('general:appointments.none', { phone: turn.practice.phone });
  else turn.say('explain:remind.visits-set', { count: ahead.length });
  return { end: 'this' };
}

function idOf(turn: Turn, place: number): string {
  return `medicine:${turn.session.person?.patientId ?? ''}:${place}`;
}

function said(hour: string): string {
  const [hours = '0', minutes = '00'] = hour.split(':');
  const half = Number(hours) < 12 ? 'AM' : 'PM';
  return `${Number(hours) % 12 === 0 ? 12 : Number(hours) % 12}:${minutes} ${half}`;
}
