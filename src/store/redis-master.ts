import { createClient, ErrorReply } from 'redis';
import type { Place, RedisAddress } from '../config/redis-url.ts';
import { inTime } from '../turn/in-time.ts';
import {
  type Client,
  clientOptions,
  connectTimeoutMs,
  type StoreNews,
  socketOptions,
  unheard,
  type Wire,
} from './redis-wire.ts';

/** After a look for the master, the next one waits so long: a set without a master is asked about a few times a second. */
const LOOK_AGAIN_MS = 200;

/** By this a server says that it is a replica: another has become master behind the same address. */
const demoted = /READONLY/;

/**
 * A wire to the one master of a replica set, or to a single server. A lost connection is made anew; where sentinels are
 * asked, to whom they name then. A server that says it is a replica is left, and the master looked for again.
 */
export function masterWire(address: RedisAddress, news: (what: StoreNews) => void): Wire {
  let heard: unknown = null;
  let current: { readonly client: Client; readonly name: string } | null = null;
  let looking: Promise<void> | null = null;
  let isClosed = false;
  let lineage: string | null = null;

  function make(place: Place): Client {
    const client = clientTo(address, place);
    client.on('error', (error) => {
      heard = error;
    });
    client.on('ready', () => void follow(client));
    client.on('reconnecting', () => {
      if (client === current?.client) look('where it was told');
    });
    return client;
  }

  /** A new master that goes on from the old one's history is a failover; one that was started anew is none. */
  async function follow(client: Client): Promise<void> {
    const info = await client.sendCommand(['INFO', 'replication']).catch(() => '');
    const [id, former] = ['master_replid', 'master_replid2'].map(
      (name) => new RegExp(`^${name}:(\\w+)`, 'm').exec(String(info))?.[1] ?? null,
    );
    if (id == null || !String(info).includes('role:master')) return;
    if (lineage !== null && id !== lineage && former === lineage) news('failover');
    lineage = id;
  }

  /** Goes over to the master, if another server is it now, or the one in hand says that it is not. */
  function look(why: 'where it was told' | 'it is a replica'): void {
    if (isClosed || looking !== null || (why === 'where it was told' && address.kind !== 'sentinel')) return;
    looking = (async () => {
      const place = await masterOf(address);
      const name = nameOf(place);
      if (isClosed || (why === 'where it was told' && name === current?.name)) return;
      const client = make(place);
      try {
        await inTime(client.connect(), 2 * connectTimeoutMs);
      } catch {
        client.destroy();
        return;
      }
      const before = current?.client;
      current = { client, name };
      before?.destroy();
      if (isClosed) client.destroy();
    })()
      .catch((error: unknown) => {
        heard = error;
      })
      .finally(() => {
        setTimeout(() => {
          looking = null;
        }, LOOK_AGAIN_MS).unref();
      });
  }

  function client(): Client {
    if (current === null) throw new Error('not connected');
    return current.client;
  }

  return {
    heard: () => heard,
    async open() {
      const place = await masterOf(address);
      current = { client: make(place), name: nameOf(place) };
      await current.client.connect();
    },
    async send(_key, args) {
      try {
        return await client().sendCommand(args as string[]);
      } catch (error) {
        if (error instanceof ErrorReply && demoted.test(error.message)) look('it is a replica');
        throw error;
      }
    },
    ping: () => client().sendCommand(['PING']),
    serverOf: async () => client(),
    async close() {
      isClosed = true;
      await current?.client.close();
    },
    destroy() {
      isClosed = true;
      if (current?.client.isOpen) current.client.destroy();
    },
  };
}

function clientTo(address: RedisAddress, place: Place): Client {
  const { username, password, database } = address;
  const socket =
    address.kind === 'socket' ? { path: address.path, tls: false as const } : { ...place, ...tlsOf(address) };
  return createClient({
    ...clientOptions,
    ...(username !== null && { username }),
    ...(password !== null && { password }),
    ...(database > 0 && { database }),
    socket: { ...socketOptions, ...socket },
  }) as unknown as Client;
}

/** Options of a socket that speaks TLS, where the address says so. */
export function tlsOf({ tls }: RedisAddress): { readonly tls?: true } {
  return tls ? { tls } : {};
}

/** Where the master is: at the address itself, or where the first sentinel that answers says. */
async function masterOf(address: RedisAddress): Promise<Place> {
  const [first] = address.places;
  if (address.kind !== 'sentinel') return first ?? { host: '', port: 0 };
  let last: unknown = new Error('no sentinel is named');
  for (const sentinel of address.places) {
    // A sentinel knows no users of Redis and no databases.
    const client = clientTo({ ...address, username: null, password: null, database: 0 }, sentinel);
    client.on('error', unheard);
    try {
      await inTime(client.connect(), connectTimeoutMs);
      const asked = client.sendCommand(['SENTINEL', 'GET-MASTER-ADDR-BY-NAME', address.master]);
      const found = (await inTime(asked, connectTimeoutMs)) as unknown as readonly string[] | null;
      const [host, port] = found ?? [];
      if (host !== undefined) return { host, port: Number(port) };
      last = new Error('a sentinel does not know the master by this name');
    } catch (error) {
      last = error;
    } finally {
      if (client.isOpen) client.destroy();
    }
  }
  throw last;
}

function nameOf({ host, port }: Place): string {
  return `${host}:${port}`;
}
