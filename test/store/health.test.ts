import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreAway } from '../../src/errors.ts';
import { createHealth } from '../../src/store/health.ts';
import { openPrivateRedis } from '../../src/store/private-redis.ts';
import { connect } from '../../src/store/redis.ts';
import { createSealers } from '../../src/store/sealing.ts';
import { createSecretStore } from '../../src/store/secrets.ts';

test('a store that answers is well; one that hangs is not, as soon as the asker has no more time', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'health-'));
  const server = await openPrivateRedis({ dataDir });
  const redis = await connect(server.url);
  const pid = Number(readFileSync(join(dataDir, 'redis/redis.pid'), 'utf8'));
  const health = createHealth(redis);
  try {
    await health.ping(AbortSignal.timeout(1_000));
    process.kill(pid, 'SIGSTOP');
    const asked = performance.now();
    await expect(health.ping(AbortSignal.timeout(100))).rejects.toBeInstanceOf(StoreAway);
    expect(performance.now() - asked).toBeLessThan(600);
    await expect(health.ping(AbortSignal.abort())).rejects.toBeInstanceOf(StoreAway);
  } finally {
    process.kill(pid, 'SIGCONT');
    await redis.close();
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

test("a practice's signing key is the same for every process and another one for every practice", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
  const server = await openPrivateRedis({ dataDir });
  const redis = await connect(server.url);
  try {
    const phiKeys = [{ id: 'k', key: Buffer.alloc(32, 7) }];
    const [one, two] = [1, 2].map(() => createSecretStore(createSealers(redis, phiKeys)));
    const key = await one?.signingKey('maple');
    expect(key).toHaveLength(32);
    expect(await two?.signingKey('maple')).toEqual(key);
    expect(await two?.signingKey('oak')).not.toEqual(key);
  } finally {
    await redis.close();
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
