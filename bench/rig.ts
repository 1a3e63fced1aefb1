import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ACCOUNT, PRACTICE, PUBLIC_URL, TOKEN } from './driver.ts';

const root = resolve(import.meta.dirname, '..');

/** Processes and folders of one run; `close` ends and removes all of them. */
export type Rig = {
  readonly folder: string;
  /** A redis-server that has written to disk what it answers for. */
  redis(name: string): Promise<string>;
  /** The process of a Redis that was started here, by its address. */
  redisPid(url: string): number;
  /** A contestant's process; resolves once it listens. */
  contestant(
    file: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<{ readonly port: number; readonly pid: number }>;
  /** Porchlight's server, as `npm start` starts it. */
  porchlight(options: Started): Promise<Server>;
  /** Milliseconds until a server with nothing there but its settings is ready, its private Redis included. */
  coldStart(): Promise<number>;
  command(
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
    input?: string,
  ): Promise<void>;
  close(): Promise<void>;
};

export type Started = {
  readonly environment: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
};

/** `readyMs`: from the start of the process to the first 200 of /readyz. */
export type Server = {
  readonly port: number;
  readonly pid: number;
  readonly readyMs: number;
  stop(): Promise<void>;
};

/** Whatever has not come up by then will not. */
const START_LIMIT_MS = 30_000;

const NODE = ['--disable-warning=DEP0040'];

/** What `npm start` gives Node, out of package.json. */
function startOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  return scripts.start.split(' ').filter((part) => part.startsWith('--'));
}

export function openRig(): Rig {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-'));
  const running = new Set<ChildProcess>();
  const redisPids = new Map<string, number>();
  const launch = (
    command: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
    options: { readonly cwd?: string; readonly input?: string; readonly log?: string } = {},
  ): ChildProcess => {
    const log = options.log === undefined ? 'pipe' : openSync(join(folder, `${options.log}.log`), 'a');
    const child = spawn(command, [...args], {
      cwd: options.cwd ?? folder,
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['pipe', log, 'pipe'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    child.stdin?.end(options.input ?? '');
    return child;
  };

  const rig: Rig = {
    folder,
    async redis(name) {
      const dir = join(folder, name);
      mkdirSync(dir);
      const port = await freePort();
      const settings = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'always'];
      const child = launch(
        'redis-server',
        ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, ...settings],
        {},
      );
      await says(child, 'Ready to accept connections');
      const url = `redis://127.0.0.1:${port}`;
      redisPids.set(url, child.pid ?? 0);
      return url;
    },
    redisPid: (url) => redisPids.get(url) ?? 0,
    async contestant(file, environment) {
      const port = await freePort();
      const script = join(root, 'bench/contestants', file);
      const child = launch(process.execPath, [...NODE, script], { PORT: String(port), ...environment });
      await says(child, 'listening');
      return { port, pid: child.pid ?? 0 };
    },
    async porchlight({ environment, nodeOptions = [] }) {
      const port = await freePort();
      const cwd = mkdtempSync(join(folder, 'server-'));
      const began = performance.now();
      const child = launch(
        process.execPath,
        [...startOptions(), ...nodeOptions, join(root, 'src/main.ts')],
        { PORT: String(port), DATA_DIR: join(folder, 'data'), ...environment },
        { cwd, log: 'porchlight' },
      );
      await ready(child, port);
      return {
        port,
        pid: child.pid ?? 0,
        readyMs: performance.now() - began,
        stop: () => ended(child, 'SIGTERM'),
      };
    },
    async coldStart() {
      const data = mkdtempSync(join(folder, 'cold-'));
      const { REDIS_URL: _, ...settings } = productionSettings('', 'http://127.0.0.1:9');
      const server = await rig.porchlight({ environment: { ...settings, DATA_DIR: data } });
      await server.stop();
      return server.readyMs;
    },
    async command(args, environment, input) {
      const child = launch(
        process.execPath,
        [...NODE, join(root, 'src/cli.ts'), ...args],
        environment,
        input === undefined ? {} : { input },
      );
      const fault = textOf(child.stderr);
      child.stdout?.resume();
      const code = await new Promise((done) => child.once('close', done));
      if (code !== 0)
        throw new Error(`porchlight ${args[0]} ended with ${code}: ${(await fault).slice(-500)}`);
    },
    async close() {
      await Promise.all([...running].map((child) => ended(child, 'SIGKILL')));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return rig;
}

/** Processor time a process has used so far, in milliseconds; null where `/proc` does not tell. */
export function cpuMsOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // User and system time, in hundredths of a second: proc(5), fields 14 and 15.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/** What a practice in production would set. */
export function productionSettings(redisUrl: string, apiUrl: string): Readonly<Record<string, string>> {
  return {
    NODE_ENV: 'production',
    REDIS_URL: redisUrl,
    PHI_KEYS: `bench:${randomBytes(32).toString('base64')}`,
    PUBLIC_URL,
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_FROM: PRACTICE,
    TWILIO_API_URL: apiUrl,
  };
}

/** Loads the practice and as many patients as there are numbers, each with the demo patient's record, all enrolled. */
export async function enroll(
  rig: Rig,
  environment: Readonly<Record<string, string>>,
  numbers: readonly string[],
): Promise<void> {
  const file = join(rig.folder, 'practice.yaml');
  const demo = readFileSync(join(root, 'demo/practice.yaml'), 'utf8');
  writeFileSync(file, demo.replace('demo: true', 'demo: false').replace(' (demo)', ''));
  await rig.command(['practice', 'load', file], environment);
  const record = readFileSync(join(root, 'demo/patients/denise-carter.json'), 'utf8');
  const records = join(rig.folder, 'records');
  mkdirSync(records);
  const lines = numbers.map((phone, index) => {
    const patient = `bench-${index}`;
    writeFileSync(join(records, `${patient}.json`), record.replaceAll('demo-denise', patient));
    return JSON.stringify({ patient, phone, consented: true });
  });
  await rig.command(['import', records], environment);
  await rig.command(['enroll', '--jsonl'], environment, `${lines.join('\n')}\n`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text = (text + String(chunk)).slice(-10_000);
  return text;
}

/** Resolves when the process prints the words; afterwards whatever it prints is read and forgotten. */
async function says(child: ChildProcess, words: string): Promise<void> {
  const fault = textOf(child.stderr);
  let out = '';
  await new Promise<void>((done, failed) => {
    child.once('exit', async (code) =>
      failed(new Error(`${child.spawnfile} ended with ${code}: ${await fault}`)),
    );
    child.once('error', failed);
    child.stdout?.on('data', (chunk: Buffer) => {
      out = (out + chunk.toString()).slice(-10_000);
      if (out.includes(words)) done();
    });
    setTimeout(() => failed(new Error(`${child.spawnfile} did not come up`)), START_LIMIT_MS).unref();
  });
}

async function ready(child: ChildProcess, port: number): Promise<void> {
  const fault = textOf(child.stderr);
  let hasEnded = false;
  child.once('exit', () => {
    hasEnded = true;
  });
  const end = performance.now() + START_LIMIT_MS;
  while (!hasEnded && performance.now() < end) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.status === 200) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`the server did not come up: ${hasEnded ? await fault : 'not ready in time'}`);
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await end;
}
