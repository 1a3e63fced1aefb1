import { Temporal } from 'temporal-polyfill';

/** Nobody is written to unasked before 8:00 or from 20:00 on, local time: TCPA's hours are 8 to 21 (47 CFR 64.1200(c)(1)). */
export const WAKING = { from: 8, to: 20 } as const;

/** The same moment when it lies in waking hours of `zone`, else the next morning's first. Epoch milliseconds. */
export function inWakingHours(at: number, zone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  if (local.hour >= WAKING.from && local.hour < WAKING.to) return at;
  const day = local.hour < WAKING.from ? local : local.add({ days: 1 });
  return day.withPlainTime({ hour: WAKING.from }).epochMilliseconds;
}

/** The end of today's waking hours in `zone`: after it a text that nobody asked for is stale. */
export function endOfWakingHours(at: number, zone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return local.withPlainTime({ hour: WAKING.to }).epochMilliseconds;
}
