import type { Moment } from './phrase.ts';

/**
 * A date or dateTime of the record as it is said: with its hour where it has one, on the clock that it was written by.
 * Null for what is no date, or has no day: any day would be made up.
 */
export function timeOf(date: string | null | undefined): Moment | null {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(date ?? '') ?? [];
  if (day === undefined) return null;
  // Midnight is how systems write a day alone.
  const isDay = clock === undefined || clock === '00:00';
  const at = Date.parse(isDay ? `${day}T12:00:00Z` : `${day}T${clock}:00Z`);
  return Number.isNaN(at) ? null : { at, zone: 'UTC', as: isDay ? 'day' : 'day-time' };
}
