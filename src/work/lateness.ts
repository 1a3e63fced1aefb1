import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How finely the loop is looked at, milliseconds. */
const RESOLUTION_MS = 20;
const WINDOW_MS = 1_000;

/**
 * Watches how late this process's loop is. `late` answers the median of a second, milliseconds beyond the usual: of the
 * better one of the last two, because one stall (a start, a collection) is over when it is seen and no reason to turn anybody
 * away.
 */
export function watchLateness(): { late(): number; stop(): void } {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  let late = 0;
  let before = 0;
  const timer = setInterval(() => {
    const now = histogram.count === 0 ? 0 : Math.max(0, histogram.percentile(50) / 1e6 - RESOLUTION_MS);
    late = Math.min(before, now);
    before = now;
    histogram.reset();
  }, WINDOW_MS);
  timer.unref();
  return {
    late: () => late,
    stop: () => {
      clearInterval(timer);
      histogram.disable();
    },
  };
}
