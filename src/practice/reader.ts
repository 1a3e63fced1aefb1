import { Temporal } from 'temporal-polyfill';
import { type Phrase, phrase } from '../care/phrase.ts';
import { isOpen, nextOpening } from './hours.ts';
import type { Practice } from './practice.ts';

const QUARTER_MS = 15 * 60_000;

/**
 * When a person of the practice reads what was sent now, told honestly. In opening hours: by when somebody should have
 * (`due`, epoch milliseconds, is when it is due), or only that they were asked where that time has passed or none is
 * set. Out of hours: after the next opening, for nobody is promised before. Without known hours: to call.
 */
export function nextReader(practice: Practice, now: number, due: number | null): Phrase {
  const { zone } = practice;
  if (isOpen(practice, now)) {
    if (due === null || due <= now) return phrase('practice:reader.asked');
    return phrase('practice:reader.due', { by: momentAs('by', { now, at: roundedUp(due), zone }) });
  }
  const at = nextOpening(practice, now);
  if (at === null) return phrase('practice:reader.call', { phone: practice.phone });
  return phrase('practice:reader.closed', { opens: momentAs('after', { now, at, zone }) });
}

/** "after 8:00 AM tomorrow": when the practice opens next; null where no opening is known. */
export function afterOpening(practice: Practice, now: number): Phrase | null {
  const at = nextOpening(practice, now);
  return at === null ? null : momentAs('after', { now, at, zone: practice.zone });
}

/** Nobody says "by 3:01": the next quarter of an hour. */
function roundedUp(at: number): number {
  return Math.ceil(at / QUARTER_MS) * QUARTER_MS;
}

/** A moment as somebody would say it: its day only where it is not today, its date only where a weekday would mislead. */
function momentAs(
  how: 'after' | 'by',
  { now, at, zone }: { readonly now: number; readonly at: number; readonly zone: string },
): Phrase {
  const days = daysBetween(now, at, zone);
  const key = days === 0 ? 'today' : days === 1 ? 'tomorrow' : days < 7 ? 'weekday' : 'date';
  const hour = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).hour % 12;
  // Spanish counts hours: "las dos", but "la una".
  const time = phrase(hour === 1 ? 'practice:time.one' : 'practice:time.more', {
    time: { at, zone, as: 'time' },
  });
  const day = key === 'date' ? 'date' : 'weekday';
  return phrase(
    `practice:${how}.${key}`,
    key === 'today' || key === 'tomorrow' ? { time } : { time, [day]: { at, zone, as: day } },
  );
}

function daysBetween(now: number, at: number, zone: string): number {
  const day = (moment: number) =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();
  return day(now).until(day(at), { largestUnit: 'day' }).days;
}
