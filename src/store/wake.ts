import type { WakeStore } from '../turn/stores.ts';
import { globalKeys, keysOf } from './keys.ts';
import type { Redis } from './redis.ts';
import { conversationKeys, scripts } from './scripts.ts';

/** The wake list in Redis. */
export function createWakeStore(redis: Redis): WakeStore {
  return {
    async due(practice, now, limit) {
      const { wake, leases } = keysOf(practice);
      return (await redis.run(
        scripts.wake,
        [wake, leases],
        [String(now), String(limit)],
      )) as readonly string[];
    },

    async ring(practice, conversation, now) {
      await redis.run(scripts.ring, conversationKeys(keysOf(practice), conversation), [
        conversation,
        String(now),
      ]);
    },

    async practices() {
      return (await redis.command(
        globalKeys.practices,
        'SMEMBERS',
        globalKeys.practices,
      )) as readonly string[];
    },
  };
}
