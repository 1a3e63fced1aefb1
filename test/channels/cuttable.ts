import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** A network between a client and a server, which can be cut and mended. */
export type Network = {
  readonly port: number;
  /** Every connection ends, and new ones are refused. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
};

/** Passes on what comes to a port of its own to the server's port, whoever listens there by then. */
export async function cuttableNetwork(to: () => number, port = 0): Promise<Network> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to(), '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  const listen = async (at: number): Promise<void> => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(port);
  const taken = (server.address() as AddressInfo).port;
  const cut = async (): Promise<void> => {
    const closed = server.listening ? once(server, 'close') : null;
    server.close();
    for (const socket of open) socket.destroy();
    await closed;
  };
  return {
    port: taken,
    cut,
    async mend() {
      if (!server.listening) await listen(taken);
    },
    close: cut,
  };
}
