import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import type { Right } from '../src/care/chart.ts';
import { readConfig } from '../src/config.ts';
import type { Handoff } from '../src/handoff/handoff.ts';
import { openLog } from '../src/log.ts';
import { type App, openApp } from '../src/main/app.ts';
import type { Practice } from '../src/practice/practice.ts';
import type { Outcome } from '../src/turn/commit.ts';
import { tieAddress } from '../src/work/tie-address.ts';

/** A moment when the demo practice is open: Monday 2026-11-23, 10:00 in Chicago. */
export const OFFICE_HOURS = Date.parse('2026-11-23T16:00:00Z');

export type World = {
  readonly app: App;
  readonly practice: Practice;
  readonly url: string;
  readonly log: () => string;
  now(): number;
  /** Moves the app's clock on and handles everything that came due on the way, in steps of an hour at most. */
  wait(milliseconds: number): Promise<void>;
  setClock(at: number): void;
  /** Resolves when nothing is in hand: no turn, no delivery. */
  settle(): Promise<void>;
  /** A phone texts the practice, through the simulator's signed webhook. */
  text(number: string, body: string, media?: readonly { contentType: string; url: string }[]): Promise<void>;
  /** Texts that the practice's phones got so far, oldest first. */
  received(number: string): string[];
  enroll(
    patient: string,
    number: string,
    options?: {
      locale?: string;
      proxy?: string;
      consented?: boolean;
      invite?: boolean;
      also?: boolean;
      rights?: readonly Right[];
      name?: string;
    },
  ): Promise<string>;
  handoffs(): Promise<readonly Handoff[]>;
  staff(
    name: string,
    act: 'claim' | 'release' | 'resolve' | { readonly reply: string },
    handoff: Handoff,
  ): Promise<Outcome>;
  /** The same app as another practice's phones and staff see it. */
  at(practice: Practice): World;
  close(): Promise<void>;
};

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
  let acts = 0;

  const seenFrom = (practice: Practice): World => ({
    app,
    practice,
    url,
    log: () => lines.join(''),
    now: () => now,
    setClock: (at) => {
      now = at;
    },
    settle: () => app.work.idle(),
    wait: async (milliseconds) => {
      const end = now + milliseconds;
      while (now < end) {
        now = Math.min(end, now + 3_600_000);
        await app.work.sweep();
        await app.work.idle();
      }
    },
    text: async (number, body, media = []) => {
      await simulator.textFrom(number, practice.numbers[0] ?? '', body, media);
      await app.work.idle();
    },
    received: (number) =>
      simulator
        .messages()
        .filter(({ direction, from, to }) => {
          const isOurs = from === null || practice.numbers.includes(from);
          return direction === 'outbound-api' && isOurs && to === number;
        })
        .map((message) => message.body),
    enroll: async (patient, number, options = {}) => {
      const { locale, proxy, consented = true, invite = false, also = false, rights, name } = options;
      acts += 1;
      const { conversation } = await tieAddress(
        { conversations: app.stores.conversations, work: app.work },
        practice,
        {
          id: `enrolled-${acts}-${now}`,
          at: now,
          patient,
          address: { channel: 'sms', number, via: practice.numbers[0] ?? '' },
          locale: locale ?? null,
          proxy: proxy ?? null,
          consented,
          invite,
          also,
          rights: rights ?? null,
          name: name ?? null,
          by: 'test',
        },
      );
      await app.work.idle();
      return conversation;
    },
    handoffs: async () =>
      (await app.stores.queue.list(practice.id, null)).filter((handoff) => handoff.state !== 'resolved'),
    staff: async (name, act, handoff) => {
      acts += 1;
      const by = { id: name, name: name.charAt(0).toUpperCase() + name.slice(1), role: 'nurse' } as const;
      const base = { id: `act-${acts}`, at: now, by };
      const outcome = await app.work.perform(
        practice.id,
        handoff.conversationId,
        typeof act === 'string'
          ? { ...base, kind: 'handoff-act', act, handoffId: handoff.id }
          : { ...base, kind: 'staff-line', text: act.reply },
      );
      await app.work.idle();
      return outcome;
    },
    close: async () => {
      await app.close();
      if (options.redis === undefined) await redis.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
    at: seenFrom,
  });
  return seenFrom(practice);
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

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
