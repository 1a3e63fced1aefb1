import { StoreAway } from '../errors.ts';
import type { Health } from '../turn/stores.ts';
import type { Redis } from './redis.ts';

/** Asks Redis for an answer. Rejects with StoreAway when there is none, or none before the signal. */
export function createHealth(redis: Redis): Health {
  return {
    async ping(signal) {
      const aborted = Promise.withResolvers<never>();
      const abort = () => aborted.reject(new StoreAway({ cause: signal.reason }));
      if (signal.aborted) abort();
      signal.addEventListener('abort', abort, { once: true });
      try {
        await Promise.race([redis.ping(), aborted.promise]);
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
  };
}
