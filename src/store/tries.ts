import { roomOf } from './addresses.ts';
import { type Redis, script } from './redis.ts';
import type { Sealers } from './sealing.ts';

/** Guarantee: no two callers get the same count. KEYS 1 tries. ARGV 1 milliseconds after which they are forgotten. */
const countTry = script(
  'count-try',
  `local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return count`,
);

/** Counts tries at something, over all processes. `name` is kept as a look-up alone. Every method rejects with StoreAway. */
export type TryStore = {
  /** Counts a try before it is looked at, so that many at once are not let pass; answers the count with it. */
  take(practice: string, name: string, forMs: number): Promise<number>;
  /** It was no wrong one: it does not count. */
  giveBack(practice: string, name: string): Promise<void>;
};

export function createTryStore(redis: Redis, sealers: Sealers): TryStore {
  const keyOf = async (practice: string, name: string) => {
    const { keys, sealer } = await roomOf(sealers, practice);
    return keys.tries(sealer.lookup(`tries:${name}`));
  };
  return {
    take: async (practice, name, forMs) =>
      Number(await redis.run(countTry, [await keyOf(practice, name)], [String(forMs)])),
    async giveBack(practice, name) {
      const key = await keyOf(practice, name);
      await redis.command(key, 'DECR', key);
    },
  };
}
