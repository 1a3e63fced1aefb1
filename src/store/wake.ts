import type { WakeStore } from '../turn/conversation-stores.ts';
import { globalKeys, keysOf } from './keys.ts';
import type { Redis } from './redis.ts';
import { conversationKeys, scripts } from './scripts.ts';

/** The wake list in Redis. */
export function createWakeStore(redis: Redis): WakeStore {
  let known: readonly string[] | null = null;
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

    async soon(practice, before, limit) {
      const { wake } = keysOf(practice);
      const list = ['ZRANGE', wake, '-inf', String(before), 'BYSCORE', 'LIMIT', '0', String(limit)];
      return (await redis.command(wake, ...list)) as readonly string[];
    },

    async practices() {
      const { practices } = globalKeys;
      try {
        known = (await redis.command(practices, 'SMEMBERS', practices)) as readonly string[];
      } catch (error) {
        // Of a cluster the master of this list alone may be away.
        if (known === null) throw error;
      }
      return known;
    },
  };
}
