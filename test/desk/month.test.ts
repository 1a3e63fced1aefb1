import { openWorld } from '../world.ts';
import { playDays } from './month.ts';

/** PORCHLIGHT_MONTH in the environment of a longer run plays a whole month; here from the day before Thanksgiving to the Monday after. */
const DAYS = process.env.PORCHLIGHT_MONTH === undefined ? 5 : 30;

test('over nights, a holiday and weekends, with staff who ignore pages, nobody is unopened at 12 h or unanswered at 36 h', async () => {
  const world = await openWorld({ at: Date.parse('2026-11-25T16:00:00Z') });
  let seed = 42;
  const chance = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  try {
    const month = await playDays(world, DAYS, chance);
    expect(month.needs).toBeGreaterThan(DAYS * 2);
    const { unopenedAt12, unansweredAt36, withoutNextStep } = month;
    expect({ unopenedAt12, unansweredAt36, withoutNextStep }).toEqual({
      unopenedAt12: 0,
      unansweredAt36: 0,
      withoutNextStep: 0,
    });
    if (DAYS > 5)
      process.stderr.write(
        `${month.needs} needs, ${month.pages} pages, opened within ${Math.max(...month.openedAfter)} h, answered within ${Math.max(...month.answeredAfter)} h\n`,
      );
  } finally {
    await world.close();
  }
}, 120_000);
