import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { WebSocket } from 'ws';

const root = resolve(import.meta.dirname, '../..');
const START_LIMIT_MS = 60_000;

/** What the server has used of its processor since it started, and how late its loop was since the last look (milliseconds). */
export type Effort = { readonly cpuMs: number; readonly resident: number; readonly lateMs: Late };

/** How much later than due the server's loop came round: what no speed of the machine's other work explains away. */
type Late = { readonly p50: number; readonly p99: number; readonly worst: number };

/** Porchlight's server with the demo practice, as a process of its own that can be asked what it holds. */
export type Served = {
  readonly url: string;
  /** Bytes that it holds once all that is garbage is gone: heap, buffers beside it, and resident memory. */
  memory(): Promise<{ readonly held: number; readonly resident: number }>;
  effort(): Promise<Effort>;
  stop(): Promise<void>;
  start(): Promise<void>;
};

/** Starts it on free ports over `folder`, where its own Redis keeps what it is told. */
export async function serve(folder: string): Promise<Served> {
  const [port, inspector] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;

  async function start(): Promise<void> {
    child = spawn(
      process.execPath,
      [
        '--disable-warning=DEP0040',
        '--max-semi-space-size=32',
        `--inspect=127.0.0.1:${inspector}`,
        resolve(root, 'src/main.ts'),
        '--demo',
      ],
      {
        cwd: folder,
        env: {
          PATH: process.env.PATH,
          PORT: String(port),
          PUBLIC_URL: url,
          DATA_DIR: folder,
          LOG_LEVEL: 'error',
        },
        stdio: 'ignore',
      },
    );
    const until = performance.now() + START_LIMIT_MS;
    while (performance.now() < until) {
      const ready = await fetch(`${url}/readyz`).catch(() => null);
      if (ready?.ok === true) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('the server did not come up');
  }

  await start();
  return {
    url,
    start,
    async stop() {
      if (child === null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      child = null;
    },
    async memory() {
      const usage = await within(inspector, 'process.memoryUsage()', true);
      return { held: usage.heapUsed + usage.external, resident: usage.rss };
    },
    effort: () => within(inspector, EFFORT, false),
  };
}

/** In the server: its processor time, and a watch of its loop that begins anew with each look. */
const EFFORT = `(() => {
  const watch = (globalThis.loopWatch ??= process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution: 10 }));
  const { user, system } = process.cpuUsage();
  const late = (share) => Math.max(0, Math.round(watch.percentile(share) / 1e6) - 10);
  const lateMs = { p50: late(50), p99: late(99), worst: late(100) };
  watch.enable();
  watch.reset();
  return { cpuMs: Math.round((user + system) / 1000), resident: process.memoryUsage().rss, lateMs };
})()`;

/** Has the server say something of itself, once what is garbage is gone if that is wanted. */
async function within(inspector: number, expression: string, collected: boolean) {
  const listed = await fetch(`http://127.0.0.1:${inspector}/json`);
  const targets = (await listed.json()) as { webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? '');
  await once(socket, 'open');
  let asked = 0;
  const ask = async (method: string, params: object = {}) => {
    asked += 1;
    const id = asked;
    socket.send(JSON.stringify({ id, method, params }));
    for (;;) {
      const [data] = (await once(socket, 'message')) as [Buffer];
      const answer = JSON.parse(String(data)) as { id?: number; result?: { result?: { value?: string } } };
      if (answer.id === id) return answer.result?.result?.value ?? '';
    }
  };
  if (collected) {
    await ask('HeapProfiler.collectGarbage');
    await ask('HeapProfiler.collectGarbage');
  }
  const said = JSON.parse(await ask('Runtime.evaluate', { expression: `JSON.stringify(${expression})` }));
  socket.close();
  return said;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
