import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'redis';

/** A redis-server of the test's own on a port, and a connection to it that asks as an operator does. */
export type Node = {
  readonly port: number;
  readonly isAlive: boolean;
  ask(...args: readonly string[]): Promise<unknown>;
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  kill(): Promise<void>;
  /** Starts it again after a kill: the same port, the same files. */
  again(): Promise<void>;
};

/** Servers that end with the test file, whatever becomes of it. */
export type Servers = {
  start(settings?: readonly string[]): Promise<Node>;
  close(): Promise<void>;
};

/** Ports that are free now: taken all at once, so that none is given twice. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(address === null || typeof address === 'string' ? 0 : address.port);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Waits until it holds, and says what it waited for in vain. */
export async function until(
  what: string,
  holds: () => Promise<boolean> | boolean,
  limitMs = 60_000,
): Promise<void> {
  const end = Date.now() + limitMs;
  for (;;) {
    if (await holds()) return;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await pause(20);
  }
}

/** Where redis-servers of one test are started. */
export function servers(): Servers {
  const started: Node[] = [];
  const folders: string[] = [];

  async function startOnce(settings: readonly string[]): Promise<Node> {
    const [port = 0, bus = 0] = await freePorts(2);
    const folder = mkdtempSync(join(tmpdir(), 'porchlight-node-'));
    folders.push(folder);
    const where = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
    const cluster = settings.includes('--cluster-enabled') ? ['--cluster-port', String(bus)] : [];
    const args = settings[0]?.endsWith('.conf')
      ? [...settings.slice(0, 1), '--port', String(port), '--dir', folder, ...settings.slice(1)]
      : [...where, ...cluster, ...settings];
    let child = await run(args);
    let client = await operatorOf(port);
    const node: Node = {
      port,
      get isAlive() {
        return child.exitCode === null && child.signalCode === null;
      },
      ask: (...words) => client.sendCommand([...words]),
      signal: (name) => void child.kill(name),
      async kill() {
        if (client.isOpen) client.destroy();
        if (!node.isAlive) return;
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await ended;
      },
      async again() {
        child = await run(args);
        client = await operatorOf(port);
      },
    };
    return node;
  }

  return {
    async start(settings = []) {
      for (let tries = 1; ; tries += 1) {
        try {
          const node = await startOnce(settings);
          started.push(node);
          return node;
        } catch (error) {
          // Somebody else was given the port in between.
          if (tries === 5) throw error;
        }
      }
    },
    async close() {
      await Promise.all(started.map((node) => node.kill()));
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function run(args: readonly string[]): Promise<ChildProcess> {
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      // A sentinel says its id when it is ready.
      if (/ready to accept connections|Sentinel ID is/i.test(chunk.toString())) resolve();
    });
  });
  return child;
}

async function operatorOf(port: number) {
  const client = createClient({
    RESP: 2,
    disableClientInfo: true,
    maintNotifications: 'disabled',
    socket: { host: '127.0.0.1', port },
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** A Redis Cluster of three masters, each with a replica where asked for. */
export type Cluster = {
  readonly url: string;
  readonly masters: readonly Node[];
  readonly replicas: readonly Node[];
  slotOf(key: string): Promise<number>;
  /** The master that has the key's slot now. */
  ownerOf(key: string): Promise<Node>;
  /** Begins to move the slot of a key to another master; answers how to move keys and how to end it. */
  moveSlotOf(key: string, to: Node): Promise<{ some(count: number): Promise<number>; end(): Promise<void> }>;
};

const SLOTS = 16_384;

/** Starts it, and waits until every node knows of every other. */
export async function startCluster(
  here: Servers,
  options: { readonly replicas: boolean; readonly nodeTimeoutMs: number },
): Promise<Cluster> {
  const settings = [
    '--cluster-enabled',
    'yes',
    '--cluster-node-timeout',
    String(options.nodeTimeoutMs),
    '--appendonly',
    'no',
    '--cluster-require-full-coverage',
    'no',
    '--repl-diskless-sync-delay',
    '0',
  ];
  const nodes = await Promise.all(
    Array.from({ length: options.replicas ? 6 : 3 }, () => here.start(settings)),
  );
  const [masters, replicas] = [nodes.slice(0, 3), nodes.slice(3)];
  const [first] = nodes;
  if (first === undefined) throw new Error('no nodes');
  const idOf = async (node: Node): Promise<string> => String(await node.ask('CLUSTER', 'MYID'));
  for (const [index, node] of masters.entries()) {
    const [from, to] = [index, index + 1].map((part) => Math.round((part * SLOTS) / 3));
    await node.ask('CLUSTER', 'ADDSLOTSRANGE', String(from), String((to ?? 0) - 1));
    await node.ask('CLUSTER', 'SET-CONFIG-EPOCH', String(index + 1));
  }
  for (const node of nodes.slice(1)) {
    await node.ask('CLUSTER', 'MEET', '127.0.0.1', String(first.port), await busOf(first));
  }
  const knows = async (node: Node, count: number): Promise<boolean> => {
    const info = String(await node.ask('CLUSTER', 'INFO'));
    return info.includes('cluster_state:ok') && info.includes(`cluster_known_nodes:${count}`);
  };
  for (const node of nodes) await until('the nodes know each other', () => knows(node, nodes.length));
  for (const [index, replica] of replicas.entries()) {
    const master = masters[index];
    if (master === undefined) continue;
    await replica.ask('CLUSTER', 'REPLICATE', await idOf(master));
    await until('a replica has its master', async () =>
      String(await replica.ask('INFO', 'replication')).includes('master_link_status:up'),
    );
  }
  for (const node of nodes) {
    await until('the nodes know the replicas', async () => {
      const shown = String(await node.ask('CLUSTER', 'NODES'));
      return (await knows(node, nodes.length)) && shown.split('slave').length - 1 === replicas.length;
    });
  }

  async function slotOf(key: string): Promise<number> {
    return Number(await alive(nodes).ask('CLUSTER', 'KEYSLOT', key));
  }

  async function ownerOf(key: string): Promise<Node> {
    const slot = await slotOf(key);
    const ranges = (await alive(nodes).ask('CLUSTER', 'SLOTS')) as [number, number, [string, number]][];
    const port = ranges.find(([from, to]) => from <= slot && slot <= to)?.[2][1];
    const owner = nodes.find((node) => node.port === port);
    if (owner === undefined) throw new Error(`nobody has slot ${slot}`);
    return owner;
  }

  return {
    url: `redis+cluster://${masters.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    masters,
    replicas,
    slotOf,
    ownerOf,
    async moveSlotOf(key, to) {
      const slot = String(await slotOf(key));
      const from = await ownerOf(key);
      const ids = { from: await idOf(from), to: await idOf(to) };
      await to.ask('CLUSTER', 'SETSLOT', slot, 'IMPORTING', ids.from);
      await from.ask('CLUSTER', 'SETSLOT', slot, 'MIGRATING', ids.to);
      const some = async (count: number): Promise<number> => {
        const keys = (await from.ask('CLUSTER', 'GETKEYSINSLOT', slot, String(count))) as string[];
        if (keys.length > 0)
          await from.ask('MIGRATE', '127.0.0.1', String(to.port), '', '0', '5000', 'KEYS', ...keys);
        return keys.length;
      };
      return {
        some,
        async end() {
          while ((await some(100)) > 0);
          for (const node of [to, from, ...masters]) {
            if (node.isAlive) await node.ask('CLUSTER', 'SETSLOT', slot, 'NODE', ids.to);
          }
        },
      };
    },
  };
}

function alive(nodes: readonly Node[]): Node {
  const node = nodes.find((each) => each.isAlive);
  if (node === undefined) throw new Error('no node is left');
  return node;
}

/** The port of a node's cluster bus. */
async function busOf(node: Node): Promise<string> {
  return /@(\d+)[^\n]*myself/.exec(String(await node.ask('CLUSTER', 'NODES')))?.[1] ?? '';
}
