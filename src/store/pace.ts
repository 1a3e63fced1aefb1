import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaceStore } from '../turn/conversation-stores.ts';
import { keysOf } from './keys.ts';
import { type Redis, script } from './redis.ts';

const pace = script('pace', readFileSync(join(import.meta.dirname, 'lua', 'pace.lua'), 'utf8'));

/** How fast senders may send, over all processes: one round trip a message, made only where a rate is set. */
export function createPaceStore(redis: Redis): PaceStore {
  return {
    async reserve(practice, { sender, takesMs, urgent }, now) {
      const args = [sender, String(takesMs), String(now), urgent ? '1' : ''];
      return Number(await redis.run(pace, [keysOf(practice).pace], args));
    },
  };
}
