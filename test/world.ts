import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { readConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { openApp } from '../src/main/app.ts';
import { freePort } from '../src/main/rehearsal/free-port.ts';
import { type World, worldOf } from '../src/main/rehearsal/world.ts';

/** A moment when the demo practice is open: Monday 2026-11-23, 10:00 in Chicago. */
export const OFFICE_HOURS = Date.parse('2026-11-23T16:00:00Z');

export { freePort } from '../src/main/rehearsal/free-port.ts';
export type { World } from '../src/main/rehearsal/world.ts';

export type WorldOptions = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly redis?: TestRedis;
  readonly at?: number;
  /** Begin with an empty Redis. */
  readonly flush?: boolean;
};

/** The whole app on a real Redis of its own, with the simulator in Twilio's place and a clock that the test moves. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const redis = options.redis ?? (await startRedis());
  if (options.flush) await flush(redis);
  const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const lines: string[] = [];
  const log = openLog('debug', { write: (line: string) => void lines.push(line) });
  let now = options.at ?? OFFICE_HOURS;
  const config = readConfig(
    { PORT: String(port), DATA_DIR: dataDir, REDIS_URL: redis.url, ...options.environment },
    null,
    dataDir,
  );
  const app = await openApp({ config, log, clock: () => now, demo: true, sweepEveryMs: null }).catch(
    async (error: unknown) => {
      // A Redis left behind holds Jest's pipes open: the run would never end, and nobody would read why.
      if (options.redis === undefined) await redis.close();
      throw error;
    },
  );
  const [practice] = (await app.stores.practices.reached()).practices;
  if (practice === undefined || app.simulator === null)
    throw new Error('the demo practice or the simulator is missing');
  const { simulator } = app;
  const close = async () => {
    await app.close();
    if (options.redis === undefined) await redis.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const clock = {
    now: () => now,
    set: (at: number) => {
      now = at;
    },
  };
  return worldOf({ app, simulator, url, log: () => lines.join(''), clock, close }, practice);
}

async function flush(redis: TestRedis): Promise<void> {
  const client = createClient({ socket: { path: redis.url.replace('unix://', ''), tls: false } });
  await client.connect();
  await client.flushAll();
  await client.close();
}

export type TestRedis = {
  readonly url: string;
  readonly pid: number;
  readonly dir: string;
  close(): Promise<void>;
};

/** A redis-server of the test's own, on a socket in a folder that goes with it. */
export async function startRedis(settings: readonly string[] = ['--appendonly', 'no']): Promise<TestRedis> {
  const dir = mkdtempSync(join(tmpdir(), 'porchlight-redis-'));
  const socket = join(dir, 's');
  const child = spawn(
    'redis-server',
    ['--port', '0', '--unixsocket', socket, '--dir', dir, '--save', '', ...settings],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      if (/ready to accept connections/i.test(chunk.toString())) resolve();
    });
  });
  return {
    url: `unix://${socket}`,
    pid: child.pid ?? 0,
    dir,
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await ended;
      }
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
