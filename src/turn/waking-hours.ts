import { Temporal } from 'temporal-polyfill';

/**
 * Nobody is written to unasked before 8:00 or from 20:00 on, where they are: TCPA's hours are 8 to 21 of the called
 * party's local time (47 CFR 64.1200(c)(1)), several states' end at 20.
 */
export const WAKING = { from: 8, to: 20 } as const;

/** A state of two zones, a proxy's and the patient's: in so many steps an hour is found that suits in all of them. */
const MOST_STEPS = 12;

/**
 * The same moment when it lies in waking hours of all the zones, else the first after it that does. Epoch milliseconds.
 * Where zones lie so far apart that no hour suits all, the first zone's decide.
 */
export function inWakingHours(at: number, zones: readonly [string, ...string[]]): number {
  let moment = at;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const later = zones.reduce((sofar, zone) => wakingIn(sofar, zone), moment);
    if (later === moment) return moment;
    moment = later;
  }
  return wakingIn(at, zones[0]);
}

/** When today's waking hours end in the first of the zones where they do: after it a text nobody asked for is stale. */
export function endOfWakingHours(at: number, zones: readonly [string, ...string[]]): number {
  return Math.min(
    ...zones.map((zone) => localTime(at, zone).withPlainTime({ hour: WAKING.to }).epochMilliseconds),
  );
}

function wakingIn(at: number, zone: string): number {
  const local = localTime(at, zone);
  if (local.hour >= WAKING.from && local.hour < WAKING.to) return at;
  const day = local.hour < WAKING.from ? local : local.add({ days: 1 });
  return day.withPlainTime({ hour: WAKING.from }).epochMilliseconds;
}

function localTime(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
