import { Temporal } from 'temporal-polyfill';
import type { Practice } from './practice.ts';

/** Local hours at which somebody on call may be asked about what is no danger. Later pages of the same evening are let pass until the night. */
const MORNING = 7;
const EVENING = 20.5;
const NIGHT = 22;

const HOUR_MS = 60 * 60_000;
/** How much later than asked the morning may come. */
const MORNING_GRACE_MS = 2 * HOUR_MS;

/**
 * When somebody is asked to look at something that came at `since` and must be looked at within about `length`
 * milliseconds: then, if people are awake; else in the morning if that is hardly later; else the evening before.
 */
export function lookBy({ zone }: Practice, since: number, length: number): number {
  const at = since + length;
  const hour = hourOf(at, zone);
  if (hour >= MORNING && hour <= EVENING) return at;
  const morning = nextAt(at, MORNING, zone);
  if (morning <= at + MORNING_GRACE_MS) return morning;
  return Math.max(since, lastAt(at, EVENING, zone));
}

/** The moment itself where people are awake, else the next morning. */
export function wakingMoment({ zone }: Practice, at: number): number {
  const hour = hourOf(at, zone);
  return hour >= MORNING && hour < NIGHT ? at : nextAt(at, MORNING, zone);
}

function zoned(at: number, zone: string) {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

function hourOf(at: number, zone: string): number {
  const { hour, minute, second } = zoned(at, zone);
  return hour + minute / 60 + second / 3600;
}

function atHour(at: number, hour: number, zone: string, days: number): number {
  const time = Temporal.PlainTime.from({ hour: Math.floor(hour), minute: (hour % 1) * 60 });
  return zoned(at, zone).toPlainDate().add({ days }).toZonedDateTime({ timeZone: zone, plainTime: time })
    .epochMilliseconds;
}

function nextAt(at: number, hour: number, zone: string): number {
  const today = atHour(at, hour, zone, 0);
  return today >= at ? today : atHour(at, hour, zone, 1);
}

function lastAt(at: number, hour: number, zone: string): number {
  const today = atHour(at, hour, zone, 0);
  return today <= at ? today : atHour(at, hour, zone, -1);
}
