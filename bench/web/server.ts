import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { WebSocket } from 'ws';

const root = resolve(import.meta.dirname, '../..');
const START_LIMIT_MS = 60_000;

/** Porchlight's server with the demo practice, as a process of its own that can be asked what it holds. */
export type Served = {
  readonly url: string;
  /** Bytes that it holds once all that is garbage is gone: heap, buffers beside it, and resident memory. */
  memory(): Promise<{ readonly held: number; readonly resident: number }>;
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
      const targets = (await (await fetch(`http://127.0.0.1:${inspector}/json`)).json()) as {
        webSocketDebuggerUrl: string;
      }[];
      const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? '');
      await once(socket, 'open');
      const ask = async (id: number, method: string, params: object = {}) => {
        socket.send(JSON.stringify({ id, method, params }));
        for (;;) {
          const [data] = (await once(socket, 'message')) as [Buffer];
          const answer = JSON.parse(String(data)) as {
            id?: number;
            result?: { result?: { value?: string } };
          };
          if (answer.id === id) return answer.result?.result?.value ?? '';
        }
      };
      await ask(1, 'HeapProfiler.collectGarbage');
      await ask(2, 'HeapProfiler.collectGarbage');
      const expression = 'JSON.stringify(process.memoryUsage())';
      const usage = JSON.parse(await ask(3, 'Runtime.evaluate', { expression }));
      socket.close();
      return { held: usage.heapUsed + usage.external, resident: usage.rss };
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
