import { StoreAway } from '../errors.ts';

/** Waits before a call is made again, in milliseconds; the last one is repeated. A dropped connection is back after the first. */
const PAUSES_MS = [100, 400, 1_000];

/**
 * Makes a call whose answer may have been lost on its way again, until an answer comes or `withinMs` have gone by since the
 * first. Only for calls that may be made twice: the store knows the same arrival, commit or alarm again. `missed` hears of
 * every answer that did not come.
 */
export async function surely<T>(call: () => Promise<T>, missed: () => void, withinMs: number): Promise<T> {
  const until = performance.now() + withinMs;
  for (let tries = 0; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
      missed();
      if (performance.now() >= until) throw error;
    }
    const pause = PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)];
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
