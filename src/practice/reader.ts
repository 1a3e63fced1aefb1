import { Temporal } from 'temporal-polyfill';
import { type Phrase, phrase } from '../care/phrase.ts';
import { isOpen, nextOpening } from './hours.ts';
import type { Practice } from './practice.ts';

/**
 * When a person of the practice reads what was sent now, told honestly: in opening hours "now", else after the next
 * opening, with its day as somebody would say it. Nobody is promised before that. Without known hours: to call.
 */
export function nextReader(practice: Practice, now: number): Phrase {
  if (isOpen(practice, now)) return phrase('practice:reader.now');
  const at = nextOpening(practice, now);
  if (at === null) return phrase('practice:reader.call', { phone: practice.phone });
  const zone = practice.zone;
  const time = { at, zone, as: 'time' } as const;
  switch (daysBetween(now, at, zone)) {
    case 0:
      return phrase('practice:reader.today', { time });
    case 1:
      return phrase('practice:reader.tomorrow', { time });
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
      return phrase('practice:reader.weekday', { time, weekday: { at, zone, as: 'weekday' } });
    default:
      return phrase('practice:reader.date', { time, date: { at, zone, as: 'date' } });
  }
}

function daysBetween(now: number, at: number, zone: string): number {
  const day = (moment: number) =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();
  return day(now).until(day(at), { largestUnit: 'day' }).days;
}
