import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../world.ts';
import { ACCOUNT, PRACTICE, TOKEN } from './provider.ts';

const root = resolve(import.meta.dirname, '../..');

/** A process that can be killed and started again; `pid` 0: it does not run. */
export type Process = {
  readonly pid: () => number;
  /** Resolves when it is up; starts it again where it ended before that (a server whose store was away, say). */
  start(): Promise<void>;
  signal(signal: NodeJS.Signals): Promise<void>;
  freeze(milliseconds: number): Promise<void>;
  /** What it wrote to its standard output since it was first started. */
  readonly said: () => string;
};

/** How a process is begun: its command line, what it says when it is up, and what it is told by its environment. */
type Kind = {
  readonly command: string;
  readonly args: readonly string[];
  readonly up: RegExp;
  readonly environment: () => Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Told of lines on standard error: what a server has to say when it cannot start. */
  readonly heard?: (text: string) => void;
};

/** A process that comes up within this or not at all. */
const UP_MS = 60_000;

function processOf(kind: Kind): Process {
  let child: ChildProcess | null = null;
  let said = '';
  let wanted = false;

  const running = (one: ChildProcess | null): one is ChildProcess =>
    one !== null && one.exitCode === null && one.signalCode === null;

  /** True when it is up, false when it ended first. */
  async function begin(): Promise<boolean> {
    const one = spawn(kind.command, [...kind.args], {
      cwd: kind.cwd,
      env: { PATH: process.env.PATH, ...kind.environment() },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = one;
    one.stderr?.on('data', (chunk: Buffer) => kind.heard?.(chunk.toString()));
    return new Promise((done, failed) => {
      let heard = '';
      const limit = setTimeout(() => {
        one.kill('SIGKILL');
        failed(new Error(`${kind.command} did not come up`));
      }, UP_MS);
      const settled = (isUp: boolean): void => {
        clearTimeout(limit);
        done(isUp);
      };
      one.stdout?.on('data', (chunk: Buffer) => {
        heard += chunk.toString();
        said += chunk.toString();
        if (kind.up.test(heard)) settled(true);
      });
      one.once('error', failed);
      one.once('exit', () => settled(false));
    });
  }

  return {
    pid: () => (running(child) ? (child.pid ?? 0) : 0),
    said: () => said,
    start: async () => {
      wanted = true;
      while (wanted && !(await begin())) await new Promise((done) => setTimeout(done, 200));
    },
    signal: async (signal) => {
      wanted = false;
      const dying = child;
      if (!running(dying)) return;
      const ended = new Promise((done) => dying.once('exit', done));
      dying.kill(signal);
      await ended;
    },
    freeze: async (milliseconds) => {
      const frozen = child;
      if (!running(frozen)) return;
      frozen.kill('SIGSTOP');
      await new Promise((done) => setTimeout(done, milliseconds));
      if (running(frozen)) frozen.kill('SIGCONT');
    },
  };
}

/** A Redis that writes to the disk before it answers, and keeps its file from one life to the next. */
export function redisProcess(dir: string, port: number): Process {
  mkdirSync(dir, { recursive: true });
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', ''];
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--no-appendfsync-on-rewrite', 'no'];
  return processOf({
    command: 'redis-server',
    args: [...settings, ...durable],
    up: /ready to accept connections/i,
    environment: () => ({}),
    cwd: dir,
  });
}

/** A server over that Redis. `environment` is asked for at every start: settings may change between two lives. */
export function serverProcess(
  dir: string,
  environment: () => Readonly<Record<string, string>>,
  heard?: (text: string) => void,
): Process {
  mkdirSync(dir, { recursive: true });
  return processOf({
    command: process.execPath,
    args: ['--disable-warning=DEP0040', join(root, 'test/faults/server.ts')],
    up: /(^|\n)up\n/,
    environment,
    cwd: dir,
    ...(heard !== undefined && { heard }),
  });
}

/** The settings of a server under test, whose provider is the double. */
export function serverSettings(
  world: World,
  more: { readonly port: number; readonly redisPort: number; readonly providerUrl: string },
): Record<string, string> {
  return {
    SPEED: String(world.speed),
    BEGAN: String(world.began),
    PORT: String(more.port),
    PUBLIC_URL: world.publicUrl,
    DATA_DIR: join(world.dir, 'data'),
    REDIS_URL: `redis://127.0.0.1:${more.redisPort}`,
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_FROM: PRACTICE,
    TWILIO_API_URL: more.providerUrl,
  };
}

/** What a test's processes share: a folder, ports, and a clock that runs `speed` times as fast as the world's. */
export type World = {
  readonly dir: string;
  readonly speed: number;
  readonly began: number;
  readonly publicUrl: string;
  readonly clock: () => number;
  readonly port: () => Promise<number>;
  /** The keys that the servers made, or were given. */
  readonly keys: () => string;
  readonly remove: () => void;
};

/** `ports`: the first of a range to take, null for any that are free. */
export function worldOf(speed: number, ports: number | null = null): World {
  const dir = mkdtempSync(join(tmpdir(), 'porchlight-faults-'));
  const began = Date.now();
  const epoch = Date.parse('2026-11-23T16:00:00Z');
  let next = ports;
  return {
    dir,
    speed,
    began,
    publicUrl: 'https://porchlight.example',
    clock: () => epoch + (Date.now() - began) * speed,
    port: async () => {
      if (next === null) return freePort();
      next += 1;
      return next - 1;
    },
    keys: () => readFileSync(join(dir, 'data/phi-keys'), 'utf8').trim(),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
