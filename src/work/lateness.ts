import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How finely the loop is looked at, milliseconds. */
const RESOLUTION_MS = 20;
const WINDOW_MS = 1_000;

/** Watches how late this process's loop is. `late` answers the median of the last second, milliseconds beyond the usual. */
export function watchLateness(): { late(): number; stop(): void } {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  let late = 0;
  const timer = setInterval(() => {
    late = histogram.count === 0 ? 0 : Math.max(0, histogram.percentile(50) / 1e6 - RESOLUTION_MS);
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
