import { ModelError } from '../../errors.ts';
import type { Clock } from '../../turn/ports.ts';

/** Failures in a row after which the model is left alone. */
const FAILURES = 4;

/** How long it is left alone. One call is then let through; if it fails, the wait begins anew. */
const REST_MS = 30_000;

/** Keeps a model that fails from costing every patient the deadline: after some failures calls fail at once for a while. */
export type Breaker = { readonly call: <T>(work: () => Promise<T>) => Promise<T> };

export function createBreaker(clock: Clock): Breaker {
  let failures = 0;
  let restUntil = 0;
  return {
    call: async (work) => {
      if (clock() < restUntil) throw new ModelError('off');
      try {
        const result = await work();
        failures = 0;
        return result;
      } catch (error) {
        // What the model said badly is no sign that it is away.
        if (error instanceof ModelError && error.reason !== 'timeout' && error.reason !== 'unavailable')
          throw error;
        failures += 1;
        if (failures >= FAILURES) restUntil = clock() + REST_MS;
        throw error;
      }
    },
  };
}
