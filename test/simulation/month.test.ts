import { faultsOf, playMonth } from './month.ts';

/** Ten days around the end of daylight saving in the United States (2026-11-01), from a Monday at 15:00 UTC. */
const FROM = Date.parse('2026-10-26T15:00:00Z');

test('over days, zones, a change of clocks, a crash and opt-outs each text comes at its time, and no other', async () => {
  const month = await playMonth({ patients: 24, days: 12, from: FROM, crashes: 1, seed: 7 });
  expect(faultsOf(month)).toEqual([]);
  // It looked at something: all kinds of texts went out, and somebody had opted out.
  const texts = month.people.flatMap(({ got }) => got.filter(({ asked }) => !asked));
  expect(texts.length).toBeGreaterThan(month.people.length);
  expect(texts.some(({ text }) => text.includes('It is late'))).toBe(true);
  expect(month.people.filter(({ stoppedAt }) => stoppedAt !== null).length).toBeGreaterThan(0);
  expect(month.crashes).toBe(1);
}, 240_000);
