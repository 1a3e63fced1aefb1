import { connect } from 'node:net';
import { createHttp, type HttpDeps } from '../../src/http/server.ts';
import { openLog } from '../../src/log.ts';
import { openMetrics } from '../../src/metrics.ts';

/** A door that listens on loopback, with what it logged. Closed by `close`. */
export async function openDoor(more: Partial<HttpDeps> = {}) {
  const lines: string[] = [];
  let number = 0;
  const http = createHttp({
    publicUrl: 'http://localhost:3978',
    production: false,
    trustProxy: null,
    log: openLog('debug', { write: (line: string) => void lines.push(line) }),
    metrics: openMetrics({ process: false }),
    clock: () => Date.now(),
    newId: () => {
      number += 1;
      return `r${number}`;
    },
    health: { ping: async () => {} },
    routes: [],
    pages: '/nonexistent',
    ...more,
  });
  const port = await http.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  return { http, port, url, lines, close: () => http.close(200) };
}

/** Sends bytes as they are, and answers what came back until the other side closed. For what no client would send. */
export function sendRaw(port: number, bytes: string | Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (/\r\n\r\n[\s\S]*\}$/.test(Buffer.concat(chunks).toString('latin1'))) socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}
