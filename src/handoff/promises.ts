import { Temporal } from 'temporal-polyfill';
import { addOpenTime } from '../practice/hours.ts';
import type { Practice } from '../practice/practice.ts';

/** Words by which staff promise to come back to somebody, in the languages that staff write in. */
const PROMISES: readonly RegExp[] = [
  /\b(?:i|we|she|he|they|the (?:nurse|doctor))(?:\s+will|['’]ll)\s+(?:call|phone|text|write|get back|be in touch|let you know|send)\b/i,
  /\b(?:le|te|les)\s+(?:llamar|escribir|avisar|mandar|enviar)(?:é|emos|á|án)(?![\p{L}])/iu,
  /\b(?:voy|vamos|va)\s+a\s+(?:llamarle|llamarla|llamarlo|escribirle|avisarle|mandarle)\b/i,
];

const TOMORROW = /\btomorrow\b|\bmañana\b/iu;
const TODAY = /\b(?:today|this (?:morning|afternoon|evening)|tonight)\b|\b(?:hoy|esta tarde|esta noche)\b/i;
const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'lunes'],
  ['tuesday', 'martes'],
  ['wednesday', 'miércoles', 'miercoles'],
  ['thursday', 'jueves'],
  ['friday', 'viernes'],
  ['saturday', 'sábado', 'sabado'],
  ['sunday', 'domingo'],
];

/** Local hour by which a promised day is over for whoever waits. */
const END_OF_DAY = 17;
/** "We will call you", and no day: a working day of eight hours. */
const SOME_TIME_MS = 8 * 60 * 60_000;

/** By when staff have just promised something, epoch milliseconds; null where nothing is promised. */
export function promiseIn(text: string, practice: Practice, now: number): { readonly dueAt: number } | null {
  if (!PROMISES.some((form) => form.test(text))) return null;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(practice.zone).toPlainDate();
  const at = (days: number): number =>
    today.add({ days }).toZonedDateTime({ timeZone: practice.zone, plainTime: { hour: END_OF_DAY } })
      .epochMilliseconds;
  if (TOMORROW.test(text)) return { dueAt: at(1) };
  if (TODAY.test(text)) return { dueAt: Math.max(at(0), now + 60_000) };
  const lower = text.toLowerCase();
  const day = WEEKDAYS.findIndex((names) => names.some((name) => lower.includes(name)));
  if (day !== -1) return { dueAt: at((day + 1 - today.dayOfWeek + 7) % 7 || 7) };
  return { dueAt: addOpenTime(practice, now, SOME_TIME_MS) ?? now + 24 * 60 * 60_000 };
}
