import { createHash } from 'node:crypto';
import { createClient, createCluster, ErrorReply } from 'redis';
import { Faults, StoreAway } from '../errors.ts';

/** What Redis answers: strings, whole numbers, nothing, or lists of these. */
export type Reply = string | number | null | readonly Reply[];

/** A Lua script, known to Redis by its hash. Made once at start with `script`. */
export type Script = { readonly name: string; readonly source: string; readonly sha: string };

/**
 * The one way to Redis, the same for a single server and a cluster. Every call is answered or rejected with StoreAway
 * within about two seconds; after StoreAway it is not known whether the call was carried out. It reconnects by itself.
 */
export type Redis = {
  /** Runs a script atomically. All keys it touches are in `keys` and bear one practice's tag. One round trip, once Redis knows it. */
  run(script: Script, keys: readonly string[], args: readonly string[]): Promise<Reply>;
  /** One plain command; `key` is what it is routed by. */
  command(key: string, ...args: readonly string[]): Promise<Reply>;
  /** Calls back for each message published on the channel, over a connection of its own. Answers how to stop. */
  subscribe(channel: string, heard: (message: string) => void): Promise<() => Promise<void>>;
  /** Resolves when the server answers. */
  ping(): Promise<void>;
  /** Round trips so far. */
  readonly roundTrips: number;
  close(): Promise<void>;
};

/** An answer later than this is no answer: above the socket's own limit, so that a hung server is noticed by it first. */
const answerMs = 1_500;
/** A connection that brings nothing for so long is dead: pings keep a live one talking. */
const socketTimeoutMs = 1_200;
const pingIntervalMs = 300;
const connectTimeoutMs = 1_000;

/** Replies of Redis by which it says that it cannot serve now, rather than that we asked wrongly. */
const away = /^(LOADING|READONLY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|MISCONF|OOM|BUSY|NOREPLICAS|UNBLOCKED)\b/;

/** Replies of Redis by which it says that it does not know us. */
const refused = /^(NOAUTH|WRONGPASS|NOPERM|ERR (AUTH|Client sent AUTH|invalid password))\b/;

const clientOptions = {
  RESP: 2,
  disableOfflineQueue: true,
  disableClientInfo: true,
  maintNotifications: 'disabled',
  pingInterval: pingIntervalMs,
} as const;

const socketOptions = {
  connectTimeout: connectTimeoutMs,
  socketTimeout: socketTimeoutMs,
  // Without a strategy of our own a socket timeout would close the client for good.
  reconnectStrategy: (retries: number) => Math.min(1_000, 25 * 2 ** Math.min(retries, 6)),
};

/** Makes a script out of its source. */
export function script(name: string, source: string): Script {
  return { name, source, sha: createHash('sha1').update(source).digest('hex') };
}

/**
 * Connects to `redis://`, `rediss://`, `unix:///path/of/socket` or `redis+cluster://host:port,host:port`. Rejects with
 * StoreAway when nothing answers in time, with Faults when it wants another password; a connection that is lost later comes back by itself.
 */
export async function connect(url: string): Promise<Redis> {
  const wire = url.startsWith('redis+cluster://') ? clusterWire(url) : singleWire(url);
  try {
    await inTime(wire.open(), 2 * connectTimeoutMs);
    await inTime(wire.send(undefined, ['PING']), answerMs);
  } catch (cause) {
    wire.destroy();
    const told = [cause, wire.heard()].some((error) => error instanceof Error && refused.test(error.message));
    if (told) {
      const message = 'the user or the password in it is missing or wrong: Redis refuses it';
      throw new Faults('settings', [{ path: 'REDIS_URL', message }]);
    }
    throw new StoreAway({ cause });
  }
  return overWire(wire);
}

/** What differs between one server and a cluster. */
type Wire = {
  open(): Promise<unknown>;
  send(key: string | undefined, args: readonly string[]): Promise<unknown>;
  subscriber(): Subscriber;
  /** What it last complained of: a refused password is told there alone, and tried again for ever. */
  heard(): unknown;
  close(): Promise<void>;
  destroy(): void;
};

type Subscriber = {
  open(): Promise<unknown>;
  subscribe(channel: string, heard: (message: unknown) => void): Promise<void>;
  unsubscribe(channel: string, heard: (message: unknown) => void): Promise<void>;
  destroy(): void;
};

function overWire(wire: Wire): Redis {
  let roundTrips = 0;
  let listening: Promise<Subscriber> | null = null;

  async function send(key: string | undefined, args: readonly string[]): Promise<Reply> {
    roundTrips += 1;
    try {
      return (await inTime(wire.send(key, args), answerMs)) as Reply;
    } catch (error) {
      if (error instanceof ErrorReply && !away.test(error.message)) throw error;
      throw new StoreAway({ cause: error });
    }
  }

  async function subscriber(): Promise<Subscriber> {
    listening ??= openSubscriber(wire).catch((error: unknown) => {
      listening = null;
      throw error;
    });
    return listening;
  }

  return {
    get roundTrips() {
      return roundTrips;
    },
    async run(script, keys, args) {
      const rest = [String(keys.length), ...keys, ...args];
      try {
        return await send(keys[0], ['EVALSHA', script.sha, ...rest]);
      } catch (error) {
        // Nothing ran: this server has not seen the script since it started.
        if (!(error instanceof ErrorReply) || !error.message.startsWith('NOSCRIPT')) throw error;
        return send(keys[0], ['EVAL', script.source, ...rest]);
      }
    },
    command: (key, ...args) => send(key, args),
    async subscribe(channel, heard) {
      const connection = await subscriber();
      const listener = (message: unknown) => heard(String(message));
      await inTime(connection.subscribe(channel, listener), answerMs).catch((cause: unknown) => {
        throw new StoreAway({ cause });
      });
      return () => connection.unsubscribe(channel, listener).catch(() => undefined);
    },
    async ping() {
      await send(undefined, ['PING']);
    },
    async close() {
      const connection = await listening?.catch(() => null);
      connection?.destroy();
      await inTime(wire.close(), answerMs).catch(() => wire.destroy());
    },
  };
}

async function openSubscriber(wire: Wire): Promise<Subscriber> {
  const connection = wire.subscriber();
  try {
    await inTime(connection.open(), 2 * connectTimeoutMs);
    return connection;
  } catch (cause) {
    connection.destroy();
    throw new StoreAway({ cause });
  }
}

/** A server answers for itself: an unheard 'error' would end the process, and every call learns of it by its own rejection. */
const unheard = () => undefined;

function singleWire(url: string): Wire {
  const where = url.startsWith('unix://')
    ? {
        socket: {
          ...socketOptions,
          path: decodeURIComponent(url.slice('unix://'.length)),
          tls: false,
        } as const,
      }
    : { url, socket: socketOptions };
  let heard: unknown = null;
  const client = createClient({ ...clientOptions, ...where }).on('error', (error) => {
    heard = error;
  });
  return {
    heard: () => heard,
    open: () => client.connect(),
    send: (_key, args) => client.sendCommand([...args]),
    subscriber() {
      const own = createClient({ ...clientOptions, ...where, disableOfflineQueue: false }).on(
        'error',
        unheard,
      );
      return {
        open: () => own.connect(),
        subscribe: (channel, heard) => own.subscribe(channel, heard),
        unsubscribe: (channel, heard) => own.unsubscribe(channel, heard),
        destroy: () => own.destroy(),
      };
    },
    close: () => client.close(),
    destroy: () => client.destroy(),
  };
}

function clusterWire(url: string): Wire {
  const make = () =>
    createCluster({
      rootNodes: url
        .slice('redis+cluster://'.length)
        .split(',')
        .map((root) => ({ url: `redis://${root}` })),
      RESP: 2,
      // Not inherited from the root nodes: every connection must be told.
      defaults: { ...clientOptions, socket: socketOptions },
    }).on('error', unheard);
  const cluster = make();
  let heard: unknown = null;
  cluster.on('error', (error) => {
    heard = error;
  });
  return {
    heard: () => heard,
    open: () => cluster.connect(),
    send: (key, args) => cluster.sendCommand(key, false, [...args]),
    subscriber() {
      const own = make();
      return {
        open: () => own.connect(),
        subscribe: (channel, heard) => own.subscribe(channel, heard),
        unsubscribe: (channel, heard) => own.unsubscribe(channel, heard),
        destroy: () => own.destroy(),
      };
    },
    close: () => cluster.close(),
    destroy: () => cluster.destroy(),
  };
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  });
  // Whoever loses the race may still reject later: that is nobody's business any more.
  work.catch(unheard);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
