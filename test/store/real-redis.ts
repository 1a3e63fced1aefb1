import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPrivateRedis } from '../../src/store/private-redis.ts';
import { connect, type Redis, type Reply } from '../../src/store/redis.ts';
import { createSealers, type PhiKey, type Sealers } from '../../src/store/sealing.ts';

/** A redis-server of the calling test file's own, two connections to it as two processes would have, and what it holds. */
export type RealRedis = {
  readonly redis: Redis;
  readonly other: Redis;
  readonly sealers: Sealers;
  readonly otherSealers: Sealers;
  /** Everything in the server, keys, fields and values, as one text. */
  everything(): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Starts it. */
export async function realRedis(): Promise<RealRedis> {
  const dataDir = mkdtempSync(join(tmpdir(), 'store-'));
  const server = await openPrivateRedis({ dataDir });
  const [redis, other] = [await connect(server.url), await connect(server.url)];
  const keys: readonly PhiKey[] = [{ id: 'test', key: randomBytes(32) }];
  return {
    redis,
    other,
    sealers: createSealers(redis, keys),
    otherSealers: createSealers(other, keys),
    async everything() {
      const names = ((await redis.command('', 'KEYS', '*')) as string[]).sort();
      const dump = await Promise.all(names.map((name) => contents(redis, name)));
      return JSON.stringify(dump);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([redis.close(), other.close()]);
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function contents(redis: Redis, name: string): Promise<Reply> {
  const read: Readonly<Record<string, readonly string[]>> = {
    string: ['GET', name],
    hash: ['HGETALL', name],
    list: ['LRANGE', name, '0', '-1'],
    set: ['SMEMBERS', name],
    zset: ['ZRANGE', name, '0', '-1', 'WITHSCORES'],
    stream: ['XRANGE', name, '-', '+'],
  };
  const kind = (await redis.command(name, 'TYPE', name)) as string;
  return [name, await redis.command(name, ...(read[kind] ?? ['EXISTS', name]))];
}
