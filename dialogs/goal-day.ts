import { phrase } from '../src/care/phrase.ts';
import { readWhen } from '../src/turn/date-readers.ts';
import { plain, readAssent, readCount, readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { inWakingHours } from '../src/turn/waking-hours.ts';

/** When nobody names a day: Brief Action Planning checks after a week. */
const USUAL_DAYS = 7;
const DAY_MS = 24 * 60 * 60_000;

const DAYS = ['goal:week', 'goal:two-weeks'];

/** Days between check-ins that can be agreed. Oftener than three a week nobody is asked: the caps of `nudges.ts`. */
const RHYTHMS = [1, 2, 3, 7, 14, 30] as const;

/** When to ask, and how often from then on; `every`, in days, is null for the one day alone. */
export type CheckDay = { readonly at: number; readonly every: number | null };

/** Asked and read alike here and at a check-in. */
export function askWhen() {
  return {
    say: phrase('goal:ask-when'),
    buttons: [phrase('journey:rhythm.7'), ...DAYS.map((key) => phrase(key))],
  };
}

/** A day, or a rhythm: "Monday", "in two weeks", "every week", "each Friday", "every 2 weeks". Waking hours where they live. */
export function readCheckDay(text: string, turn: Turn): CheckDay | null {
  const every = readRhythm(text, turn);
  if (every !== null) {
    const weekday = WEEKDAY.exec(plain(text))?.[0];
    const first = weekday === undefined ? null : readDay(weekday, turn);
    return { at: first ?? inWakingHours(turn.now + every * DAY_MS, turn.zones), every };
  }
  const at = readDay(text, turn);
  return at === null ? null : { at, every: null };
}

const WEEKDAY =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo)/;

/** Days between, of a text that is nothing but a rhythm. */
function readRhythm(text: string, turn: Turn): number | null {
  const said = plain(text).replace(/^(?:ask me |please ask |check |pregunteme |pregunta )?(?:me )?/, '');
  const own = RHYTHMS.find((days) => plain(turn.word(`journey:rhythm.${days}`)) === said);
  if (own !== undefined) return own;
  if (/^(?:daily|every ?day|each day|cada dia|todos los dias|diario|a diario)$/.test(said)) return 1;
  if (
    /^(?:weekly|once a week|(?:every|each) week|cada semana|una vez (?:a la|por) semana|semanal(?:mente)?)$/.test(
      said,
    )
  )
    return 7;
  if (/^(?:monthly|once a month|(?:every|each) month|cada mes|una vez al mes)$/.test(said)) return 30;
  if (/^(?:every other day|un dia si y otro no|cada tercer dia)$/.test(said)) return 2;
  if (/^(?:every other week|biweekly|cada quincena)$/.test(said)) return 14;
  const weekly = new RegExp(`^(?:(?:every|each|on|cada|todos los|los) )${WEEKDAY.source}e?s?$`).test(said);
  if (weekly && !/^on \w+y$/.test(said)) return 7;
  const counted = /^(?:every|each|cada) (\S+) (days?|dias?|weeks?|semanas?)$/.exec(said);
  const count = counted === null ? null : readCount(counted[1] ?? '');
  if (count === null || count === 0) return null;
  const days = /^[ws]/.test(counted?.[2] ?? '') ? count * 7 : count;
  return RHYTHMS.find((one) => one >= days) ?? 30;
}

/** A moment in waking hours where they live; a week from now when they leave it to us. */
export function readDay(text: string, turn: Turn): number | null {
  const { zones } = turn;
  const left = readSkip(text) || ['unsure', 'yes'].includes(readAssent(text) ?? '');
  const at = left ? turn.now + USUAL_DAYS * DAY_MS : readWhen(text, { now: turn.now, zone: zones[0] });
  return at === null ? null : inWakingHours(at, zones);
}
