import { StoreAway } from '../errors.ts';

/** Waits before a call is made again, in milliseconds: together longer than a dropped connection takes to come back. */
const PAUSES_MS = [100, 400];

/**
 * Makes a call whose answer may have been lost on its way once or twice more. Only for calls that may be made twice: the
 * store knows the same commit or the same alarm again. `missed` hears of every answer that did not come.
 */
export async function surely<T>(call: () => Promise<T>, missed: () => void): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
      missed();
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return call();
}
