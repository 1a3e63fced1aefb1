import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as pause } from 'node:timers/promises';
import { createCluster, ErrorReply } from 'redis';
import type { RedisAddress } from '../config/redis-url.ts';
import { inTime } from '../turn/in-time.ts';
import { tlsOf } from './redis-master.ts';
import {
  answerMs,
  type Client,
  clientOptions,
  connectTimeoutMs,
  type StoreNews,
  socketOptions,
  unheard,
  type Wire,
} from './redis-wire.ts';

/** How long after a master was lost the others are asked who has its place, and again with every try to reach it. */
const TOPOLOGY_AGAIN_MS = 100;

/** Keys of one practice that are on their way to another master are together again soon, or the call is given up. */
const SPLIT_FIRST_MS = 10;
const SPLIT_LIMIT_MS = answerMs - 300;

/** What a command is about lies on the server that has the key; the client would ask any server. */
const asksOneServer = new Set(['INFO', 'BGREWRITEAOF', 'TIME']);

/** Where the client tells of redirects, those of all clusters of the process. */
const TOLD_ON = 'node-redis:error';

/**
 * A wire to a cluster: each command goes to the master that has its key, after MOVED and ASK to where the key is now. A
 * master that is gone is replaced by the replica that takes its place, within about a second of its doing so.
 */
export function clusterWire(address: RedisAddress, news: (what: StoreNews) => void): Wire {
  let heard: unknown = null;
  const { username, password, places } = address;
  const cluster = createCluster({
    rootNodes: places.map((place) => ({ socket: { ...place, ...tlsOf(address) } })),
    RESP: 2,
    // Not inherited from the root nodes: every connection must be told.
    defaults: {
      ...clientOptions,
      ...(username !== null && { username }),
      ...(password !== null && { password }),
      socket: { ...socketOptions, ...tlsOf(address) },
    },
    // Otherwise finding out who has which slots waits for a master that is gone.
    minimizeConnections: true,
    topologyRefreshOnReconnectionAttemptStrategy: TOPOLOGY_AGAIN_MS,
  });
  for (const event of ['error', 'node-error']) {
    cluster.on(event, (error: unknown) => {
      heard = error;
    });
  }
  const redirected = (message: unknown): void => {
    const { error, origin } = message as { readonly error: Error; readonly origin: string };
    if (origin !== 'cluster') return;
    if (error.message.startsWith('MOVED')) news('moved');
    if (error.message.startsWith('ASK')) news('asked');
  };

  let seen = cluster.slots;
  let masters: ReadonlySet<string> = new Set();
  /** Compares who has the slots with who had them, once after each time that was asked. */
  function watchMasters(): void {
    if (seen === cluster.slots) return;
    seen = cluster.slots;
    const now = new Set(cluster.masters.map((master) => master.address));
    const gone = [...masters].filter((name) => !now.has(name)).length;
    const come = [...now].filter((name) => !masters.has(name)).length;
    for (let count = Math.min(gone, come); count > 0; count -= 1) news('failover');
    masters = now;
  }

  // A connection that is being made is one promise for all who wait for it, and so is its being late: whoever comes
  // after that is told at once, and nobody's command is sent long after it was given up.
  const reached = new WeakMap<Promise<unknown>, Promise<Client>>();
  function serverOf(key: string | undefined): Promise<Client> {
    const making = (key === undefined
      ? cluster.nodeClient(cluster.getRandomNode())
      : cluster.getNodeClientForKey(key)) as unknown as Promise<Client>;
    const known = reached.get(making);
    if (known !== undefined) return known;
    const server = inTime(making, connectTimeoutMs);
    server.catch(unheard);
    reached.set(making, server);
    return server;
  }

  async function once(key: string | undefined, args: readonly string[]): Promise<unknown> {
    const server = await serverOf(key);
    if (asksOneServer.has(args[0] ?? '')) return server.sendCommand([...args]);
    return cluster.sendCommand(key, false, [...args]);
  }

  return {
    heard: () => heard,
    async open() {
      subscribe(TOLD_ON, redirected);
      await cluster.connect();
      watchMasters();
    },
    async send(key, args) {
      const until = performance.now() + SPLIT_LIMIT_MS;
      for (let wait = SPLIT_FIRST_MS; ; wait *= 2) {
        try {
          return await once(key, args);
        } catch (error) {
          const isSplit = error instanceof ErrorReply && error.message.startsWith('TRYAGAIN');
          if (!isSplit || performance.now() + wait > until) throw error;
          if (wait === SPLIT_FIRST_MS) news('split');
          await pause(wait);
        } finally {
          watchMasters();
        }
      }
    },
    // One master that is gone does not keep the practices of the others from being served.
    ping: () =>
      Promise.any(
        cluster.masters.map(async (master) => {
          const server = (await inTime(cluster.nodeClient(master), connectTimeoutMs)) as unknown as Client;
          return server.sendCommand(['PING']);
        }),
      ),
    serverOf,
    async close() {
      unsubscribe(TOLD_ON, redirected);
      // A master that is gone would be tried again for ever, and keep the process from ending.
      for (const { client } of cluster.masters) if (client?.isReady === false) client.destroy();
      await cluster.close();
    },
    destroy() {
      unsubscribe(TOLD_ON, redirected);
      cluster.destroy();
    },
  };
}
