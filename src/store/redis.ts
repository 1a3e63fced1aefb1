import { createHash } from 'node:crypto';
import { ErrorReply } from 'redis';
import { readRedisAddress } from '../config/redis-url.ts';
import { Faults, StoreAway } from '../errors.ts';
import { inTime } from '../turn/in-time.ts';
import { clusterWire } from './redis-cluster.ts';
import { masterWire } from './redis-master.ts';
import { createConfirm } from './redis-replicas.ts';
import { createSubscriber } from './redis-subscriber.ts';
import { answerMs, connectTimeoutMs, type StoreNews, unheard, type Wire } from './redis-wire.ts';

/** What Redis answers: strings, whole numbers, nothing, or lists of these. */
export type Reply = string | number | null | readonly Reply[];

/** A Lua script, known to Redis by its hash. Made once at start with `script`. */
export type Script = {
  readonly name: string;
  readonly source: string;
  readonly sha: string;
  /** It changes nothing: no replica is waited for. */
  readonly reads: boolean;
};

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

/** Replies of Redis by which it says that it cannot serve now, rather than that we asked wrongly; Redis 6 tells a script's in its middle. */
const away =
  /(?:^|: -)(LOADING|READONLY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|MISCONF|OOM|BUSY|NOREPLICAS|UNBLOCKED)\b/;

/** Commands after which there is nothing that replicas would have to have. */
const reading = new Set(
  `EXISTS GET HEXISTS HGET HGETALL HKEYS HMGET HSCAN INFO LRANGE MGET PING PUBLISH SCAN SISMEMBER SMEMBERS TIME TYPE XRANGE
   XREVRANGE ZRANGE`.split(/\s+/),
);

/** Replies of Redis by which it says that it does not know us. */
const refused = /^(NOAUTH|WRONGPASS|NOPERM|ERR (AUTH|Client sent AUTH|invalid password))\b/;

/** Makes a script out of its source. `reads`: it changes nothing. */
export function script(
  name: string,
  source: string,
  options: { readonly reads: boolean } = { reads: false },
): Script {
  return { name, source, sha: createHash('sha1').update(source).digest('hex'), ...options };
}

/** How Redis is reached beyond its address. */
export type RedisOptions = {
  /** Whatever was written is on so many replicas before a call is answered; 0: none is waited for. */
  readonly replicas?: number;
  readonly news?: (what: StoreNews) => void;
  /** Hears how long each round trip took, by the script's name or the command's. */
  readonly timed?: (call: string, seconds: number) => void;
};

/**
 * Connects to what `readRedisAddress` reads. Rejects with StoreAway when nothing answers in time, with Faults when the
 * address is none or it wants another password; a connection that is lost later comes back by itself.
 */
export async function connect(url: string, options: RedisOptions = {}): Promise<Redis> {
  const { replicas = 0, news = unheard, timed = unheard } = options;
  const address = readRedisAddress(url);
  if (address === null)
    throw new Faults('settings', [{ path: 'REDIS_URL', message: 'is no address of Redis' }]);
  const wire = address.kind === 'cluster' ? clusterWire(address, news) : masterWire(address, news);
  try {
    await inTime(wire.open(), 2 * connectTimeoutMs);
    await inTime(wire.ping(), answerMs);
  } catch (cause) {
    wire.destroy();
    const told = [cause, wire.heard()].some((error) => error instanceof Error && refused.test(error.message));
    if (told) {
      const message = 'the user or the password in it is missing or wrong: Redis refuses it';
      throw new Faults('settings', [{ path: 'REDIS_URL', message }]);
    }
    throw new StoreAway({ cause });
  }
  return overWire(wire, replicas, { news, timed });
}

function overWire(
  wire: Wire,
  replicas: number,
  { news, timed }: Required<Pick<RedisOptions, 'news' | 'timed'>>,
): Redis {
  let roundTrips = 0;
  const confirming = replicas === 0 ? null : createConfirm(replicas, wire.serverOf);
  const subscriber = createSubscriber(() => wire.serverOf(undefined));

  async function send(key: string | undefined, args: readonly string[], call: string): Promise<Reply> {
    roundTrips += 1;
    const began = performance.now();
    try {
      return (await inTime(wire.send(key, args), answerMs)) as Reply;
    } catch (error) {
      if (error instanceof ErrorReply && !away.test(error.message)) throw error;
      throw new StoreAway({ cause: error });
    } finally {
      timed(call, (performance.now() - began) / 1000);
    }
  }

  /** Nothing is true that one machine alone holds, where more are asked for: not even what it answered twice. */
  async function confirm(key: string): Promise<void> {
    if (confirming === null) return;
    roundTrips += 1;
    try {
      await inTime(confirming.confirm(key), answerMs);
    } catch (cause) {
      news('unconfirmed');
      throw new StoreAway({ cause });
    }
  }

  return {
    get roundTrips() {
      return roundTrips;
    },
    async run(script, keys, args) {
      const count = String(keys.length);
      let reply: Reply;
      try {
        reply = await send(keys[0], ['EVALSHA', script.sha, count, ...keys, ...args], script.name);
      } catch (error) {
        // Nothing ran: this server has not seen the script since it started.
        if (!(error instanceof ErrorReply) || !error.message.startsWith('NOSCRIPT')) throw error;
        reply = await send(keys[0], ['EVAL', script.source, count, ...keys, ...args], script.name);
      }
      if (!script.reads && keys[0] !== undefined) await confirm(keys[0]);
      return reply;
    },
    async command(key, ...args) {
      const reply = await send(key, args, args[0] ?? '');
      if (!reading.has(args[0] ?? '')) await confirm(key);
      return reply;
    },
    async subscribe(channel, heard) {
      await inTime(subscriber.subscribe(channel, heard), 2 * connectTimeoutMs + answerMs).catch(
        (cause: unknown) => {
          throw new StoreAway({ cause });
        },
      );
      return () => subscriber.unsubscribe(channel, heard).catch(unheard);
    },
    async ping() {
      await inTime(wire.ping(), answerMs).catch((cause: unknown) => {
        throw new StoreAway({ cause });
      });
    },
    async close() {
      subscriber.close();
      confirming?.close();
      await inTime(wire.close(), answerMs).catch(() => wire.destroy());
    },
  };
}
