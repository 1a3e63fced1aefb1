import fc from 'fast-check';
import { endOfWakingHours, inWakingHours, WAKING } from '../../src/turn/waking-hours.ts';

const LOS_ANGELES = ['America/Los_Angeles'] as const;
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

test('a moment at night becomes the next morning', () => {
  for (const night of ['2026-11-24T05:00:00Z', '2026-11-24T11:00:00Z', '2026-11-24T04:00:00Z'])
    expect(inWakingHours(Date.parse(night), LOS_ANGELES)).toBe(Date.parse('2026-11-24T16:00:00Z'));
});

test('a moment in the day stays', () => {
  const noon = Date.parse('2026-11-24T20:00:00Z');
  expect(inWakingHours(noon, LOS_ANGELES)).toBe(noon);
  expect(endOfWakingHours(noon, LOS_ANGELES)).toBe(Date.parse('2026-11-25T04:00:00Z'));
});

test('where two zones are possible the hour suits in both', () => {
  const both = ['America/Chicago', 'America/Denver'] as const;
  // 8:30 in Dallas is 7:30 in El Paso.
  expect(inWakingHours(Date.parse('2026-11-24T14:30:00Z'), [...both])).toBe(
    Date.parse('2026-11-24T15:00:00Z'),
  );
  // 20:30 in Dallas is 19:30 in El Paso.
  expect(inWakingHours(Date.parse('2026-11-25T02:30:00Z'), [...both])).toBe(
    Date.parse('2026-11-25T15:00:00Z'),
  );
  expect(endOfWakingHours(Date.parse('2026-11-24T20:00:00Z'), [...both])).toBe(
    Date.parse('2026-11-25T02:00:00Z'),
  );
});

test('the morning comes at eight on both sides of each change of the clocks', () => {
  // 2027: clocks go forward on 14 March and back on 7 November.
  expect(inWakingHours(Date.parse('2027-03-14T07:30:00Z'), ['America/Chicago'])).toBe(
    Date.parse('2027-03-14T13:00:00Z'),
  );
  expect(inWakingHours(Date.parse('2027-11-07T06:30:00Z'), ['America/Chicago'])).toBe(
    Date.parse('2027-11-07T14:00:00Z'),
  );
});

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'America/Puerto_Rico',
  'Pacific/Honolulu',
  'Pacific/Guam',
] as const;

function hourIn(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
  return Number(parts.format(at));
}

test('any moment of three years, in any zone, becomes an hour that suits, never an earlier one, within a day', () => {
  const start = Date.parse('2026-01-01T00:00:00Z');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }),
      fc.constantFrom(...ZONES),
      fc.option(fc.constantFrom('America/Chicago', 'America/Denver')),
      (minutes, zone, second) => {
        const at = start + minutes * 60_000;
        const near = second !== null && ['America/New_York', 'America/Phoenix'].includes(zone);
        const zones: [string, ...string[]] = near ? [zone, second] : [zone];
        const moment = inWakingHours(at, zones);
        expect(moment).toBeGreaterThanOrEqual(at);
        expect(moment - at).toBeLessThanOrEqual(DAY_MS);
        for (const one of zones) {
          expect(hourIn(one, moment)).toBeGreaterThanOrEqual(WAKING.from);
          expect(hourIn(one, moment)).toBeLessThan(WAKING.to);
        }
        expect(inWakingHours(moment, zones)).toBe(moment);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('zones with no hour in common go by the first', () => {
  const far = ['America/New_York', 'Asia/Bangkok'] as const;
  const noon = Date.parse('2026-11-24T17:00:00Z');
  expect(inWakingHours(noon, [...far])).toBe(noon);
});
