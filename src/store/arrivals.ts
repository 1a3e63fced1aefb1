import type { ArrivalStore } from '../turn/stores.ts';
import { addressLookup, eventLookup } from './addresses.ts';
import { keysOf } from './keys.ts';
import type { Redis } from './redis.ts';
import type { Sealers } from './sealing.ts';

/** Keys asked for at once: a few milliseconds of Redis' time. */
const mostKeys = 500;

/** What has been taken in, in Redis. */
export function createArrivalStore(redis: Redis, sealers: Sealers): ArrivalStore {
  return {
    async unseen(practice, texts) {
      const sealer = await sealers.of(practice);
      const keys = keysOf(practice);
      const unseen = new Set<string>();
      for (let start = 0; start < texts.length; start += mostKeys) {
        const some = texts.slice(start, start + mostKeys);
        const seen = some.map(({ id, address }) =>
          keys.seen(eventLookup(sealer, addressLookup(sealer, address), id)),
        );
        const known = (await redis.command(seen[0] ?? '', 'MGET', ...seen)) as readonly (string | null)[];
        some.forEach(({ id }, index) => {
          if (known[index] === null) unseen.add(id);
        });
      }
      return unseen;
    },

    async watchedSince(practice, number, now) {
      const sealer = await sealers.of(practice);
      const { watched } = keysOf(practice);
      const field = sealer.lookup(`watched:${number}`);
      await redis.command(watched, 'HSETNX', watched, field, String(now));
      return Number(await redis.command(watched, 'HGET', watched, field));
    },

    async mayLook(practice, forMs) {
      const { looking } = keysOf(practice);
      return (await redis.command(looking, 'SET', looking, '1', 'NX', 'PX', String(forMs))) === 'OK';
    },
  };
}
