import type { Redis } from './redis.ts';

/** Keys or fields that Redis looks at in one call, so that it keeps nobody waiting. */
const LOOKED_AT = 500;

/** Names of keys that fit a pattern, in parts; a name may come twice. Of a cluster, all masters are looked through. */
export async function* scanKeys(redis: Redis, pattern: string): AsyncGenerator<readonly string[]> {
  let cursor = '0';
  do {
    const [next, names] = (await redis.command(
      pattern,
      'SCAN',
      cursor,
      'MATCH',
      pattern,
      'COUNT',
      String(LOOKED_AT),
    )) as readonly [string, readonly string[]];
    yield names;
    cursor = next;
  } while (cursor !== '0');
}

/** Fields and values of a hash, one after the other, in parts; a field may come twice. */
export async function* scanFields(redis: Redis, key: string): AsyncGenerator<readonly string[]> {
  let cursor = '0';
  do {
    const [next, fields] = (await redis.command(
      key,
      'HSCAN',
      key,
      cursor,
      'COUNT',
      String(LOOKED_AT),
    )) as readonly [string, readonly string[]];
    yield fields;
    cursor = next;
  } while (cursor !== '0');
}
