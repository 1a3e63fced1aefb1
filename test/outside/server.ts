import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** What a process said and how it ended. */
export type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
};

/** Porchlight as an outsider has it: a process, its address, what it prints. */
export type Server = {
  readonly url: string;
  readonly pid: number;
  readonly out: () => string;
  readonly err: () => string;
  /** SIGTERM, and how it ended. */
  stop(): Promise<Ended>;
  kill(): Promise<Ended>;
  readonly ended: Promise<Ended>;
};

/** A folder of the test's own; `.env` lines are written into it. Everything in it goes when the file's tests are done. */
export function folder(dotEnv?: string): string {
  const path = mkdtempSync(join(tmpdir(), 'porchlight-outside-'));
  folders.push(path);
  if (dotEnv !== undefined) writeFileSync(join(path, '.env'), dotEnv);
  return path;
}
const folders: string[] = [];
const running = new Set<ChildProcess>();

afterAll(async () => {
  await Promise.all([...running].map((child) => ending(child, 'SIGKILL')));
  for (const path of folders) {
    for (const pid of redisServers(path)) process.kill(pid, 'SIGKILL');
    rmSync(path, { recursive: true, force: true });
  }
});

/** Starts `src/<script>` and lets it run: nothing of the test's environment but PATH reaches it. */
function launch(
  cwd: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  input?: string,
) {
  const began = Date.now();
  const child = spawn(process.execPath, ['--disable-warning=DEP0040', ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  child.stdin.end(input ?? '');
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<Ended>((done) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      done({ code, signal, out, err, milliseconds: Date.now() - began });
    });
  });
  return { child, ended, out: () => out, err: () => err };
}

/** The server, which is expected to come up. */
export async function serve(
  port: number,
  environment: Readonly<Record<string, string>> = {},
  options: { readonly demo?: boolean; readonly cwd?: string } = {},
): Promise<Server> {
  const cwd = options.cwd ?? folder();
  const { child, ended, out, err } = launch(
    cwd,
    [join(root, 'src/main.ts'), ...(options.demo === false ? [] : ['--demo'])],
    { PORT: String(port), DATA_DIR: join(cwd, 'data'), ...environment },
  );
  await new Promise<void>((done, failed) => {
    child.stdout?.on('data', () => {
      if (out().includes('"what":"listening"')) done();
    });
    void ended.then(({ code }) => failed(new Error(`the server ended with ${code}: ${err()}`)));
  });
  const end = async (signal: NodeJS.Signals): Promise<Ended> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    out,
    err,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    ended,
  };
}

/** SIGTERM to whatever runs now; resolves when all of it has ended. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((child) => ending(child, 'SIGTERM')));
}

/** The server, which is expected to refuse to start. */
export async function refusedStart(
  environment: Readonly<Record<string, string>>,
  options: { readonly demo?: boolean; readonly cwd?: string } = {},
): Promise<Ended & { readonly cwd: string }> {
  const cwd = options.cwd ?? folder();
  const { ended, child } = launch(
    cwd,
    [join(root, 'src/main.ts'), ...(options.demo === false ? [] : ['--demo'])],
    { DATA_DIR: join(cwd, 'data'), ...environment },
  );
  const limit = setTimeout(() => child.kill('SIGKILL'), 15_000);
  const result = await ended;
  clearTimeout(limit);
  return { ...result, cwd };
}

/** `porchlight <args>`; its end is awaited. */
export function porchlight(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  options: { readonly cwd?: string; readonly input?: string } = {},
): Promise<Ended> {
  return launch(options.cwd ?? folder(), [join(root, 'src/cli.ts'), ...args], environment, options.input)
    .ended;
}

/** A Redis of the test's own on a TCP port, as a practice's own would be; it keeps its file between two runs. */
export async function ownRedis(port: number, settings: readonly string[] = []) {
  const dir = folder();
  let child: ChildProcess;
  const start = async (): Promise<void> => {
    child = spawn(
      'redis-server',
      [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        dir,
        '--save',
        '',
        '--appendonly',
        'yes',
        ...settings,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    running.add(child);
    await new Promise<void>((done, failed) => {
      child.once('exit', (code) => failed(new Error(`redis-server ended with ${code}`)));
      child.stdout?.on('data', (chunk: Buffer) => {
        if (/ready to accept connections/i.test(chunk.toString())) done();
      });
    });
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill: async () => {
      await ending(child, 'SIGKILL');
      running.delete(child);
    },
    freeze: () => process.kill(child.pid ?? 0, 'SIGSTOP'),
    thaw: () => process.kill(child.pid ?? 0, 'SIGCONT'),
  };
}

/** Process ids of redis-servers that have something of `directory` on their command line. */
export function redisServers(directory: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return line.startsWith('redis-server') && line.includes(directory);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Resolves once it holds; fails with `what` after the limit. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limitMs = 15_000,
): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

/** True when the server says that it can serve. */
export async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  return response?.status === 200;
}

async function ending(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGCONT');
  child.kill(signal);
  await ended;
}
