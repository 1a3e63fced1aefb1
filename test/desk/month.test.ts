import { openWorld } from '../world.ts';
import { dice, lengthOf } from './length.ts';
import { playDays } from './month.ts';

/** Here from the day before Thanksgiving to the Monday after. */
const { days: DAYS, seed, isLong } = lengthOf();

test(
  'over nights, a holiday and weekends, with staff who ignore pages, nobody is unopened at 12 h or unanswered at 36 h',
  async () => {
    const world = await openWorld({ at: Date.parse('2026-11-25T16:00:00Z') });
    try {
      const month = await playDays(world, DAYS, dice(seed));
      expect(month.needs).toBeGreaterThan(DAYS * 2);
      const { unopenedAt12, unansweredAt36, withoutNextStep } = month;
      expect({ unopenedAt12, unansweredAt36, withoutNextStep }).toEqual({
        unopenedAt12: 0,
        unansweredAt36: 0,
        withoutNextStep: 0,
      });
      if (isLong)
        process.stderr.write(
          `${month.needs} needs, ${month.pages} pages, opened within ${Math.max(...month.openedAfter)} h, answered within ${Math.max(...month.answeredAfter)} h\n`,
        );
    } finally {
      await world.close();
    }
  },
  Math.max(120_000, DAYS * 30_000),
);
