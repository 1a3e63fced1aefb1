import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { openPrivateRedis } from '../../src/store/private-redis.ts';
import { ensureRunning, redisPlace } from '../../src/store/redis-process.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'porchlight-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** A redis-server that takes its time over each key of its file, and answers meanwhile as over a large one. */
function slowServer(): string {
  const path = join(dataDir, 'slow-redis');
  writeFileSync(
    path,
    '#!/bin/sh\nexec redis-server "$@" --key-load-delay 40000 --loading-process-events-interval-bytes 1024\n',
  );
  chmodSync(path, 0o700);
  return path;
}

test('a server that reads a large file is waited for, however long that takes', async () => {
  const first = await openPrivateRedis({ dataDir });
  const client = createClient({ url: first.url, socket: { tls: false, path: join(dataDir, 'redis.sock') } });
  await client.connect();
  for (let key = 0; key < 50; key += 1) await client.set(`key ${key}`, randomBytes(2_000).toString('hex'));
  await client.bgRewriteAof();
  while (/aof_rewrite_in_progress:1|aof_rewrite_scheduled:1/.test(await client.info('persistence')))
    await new Promise((done) => setTimeout(done, 20));
  await client.close();
  await first.close();

  const began = performance.now();
  await ensureRunning(redisPlace(dataDir), slowServer(), 700);
  expect(performance.now() - began).toBeGreaterThan(1_500);
  const again = await openPrivateRedis({ dataDir });
  await again.close();
  expect(readFileSync(join(dataDir, 'redis', 'redis.log'), 'utf8').match(/Loading RDB/g)).toHaveLength(1);
}, 30_000);
