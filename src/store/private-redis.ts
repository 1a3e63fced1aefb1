import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'redis';
import { makeDataDir } from '../config/data-dir.ts';
import { underFileLock } from './file-lock.ts';
import { ensureRunning, type RedisPlace, redisPlace, socketUrl, stopRunning } from './redis-process.ts';

/** A user's connection bears this name, so that the server itself knows how many users it has. */
const USER_NAME = 'porchlight-user';

/** Somebody else's start or stop may take its whole time before the lock is free. */
const LOCK_WAIT_MS = 90_000;

/** How often a server may die in our hands before it is said to be broken. */
const JOIN_TRIES = 5;

/** Between tries to bring back a server that was killed under us: short at first, as patients wait. */
const HEAL_FIRST_MS = 50;
const HEAL_LONGEST_MS = 5_000;

/** A use of the private redis-server. `close` gives it up; the last user out stops the server. */
export type PrivateRedis = { readonly url: string; close(): Promise<void> };

/**
 * Gives the use of a redis-server of our own under `dataDir`: starts it, or joins the one that runs, also where every
 * earlier user was killed. What it acknowledges is on the disk. While a user lives, a server that dies is started again
 * at the same address. Rejects with Faults where redis-server is not installed or cannot start.
 *
 * Joining and leaving happen under `dataDir/redis.lock`, and a user is a connection: so a leaver never stops the server
 * under a joiner, and a user that was killed no longer counts.
 */
export async function openPrivateRedis(options: {
  readonly dataDir: string;
  readonly redisServer?: string;
}): Promise<PrivateRedis> {
  const dataDir = resolve(options.dataDir);
  makeDataDir(dataDir);
  chmodSync(dataDir, 0o700);
  const lock = join(dataDir, 'redis.lock');
  const redisServer = options.redisServer ?? 'redis-server';

  const closing = new AbortController();
  let healing: Promise<void> = Promise.resolve();
  let use = await underFileLock(lock, LOCK_WAIT_MS, joinServer);
  const url = socketUrl(use.place.socket);

  async function joinServer(): Promise<Use> {
    const place = redisPlace(dataDir);
    for (let tries = 1; ; tries += 1) {
      await ensureRunning(place, redisServer);
      try {
        return { place, client: await connectUser(place, lost) };
      } catch (error) {
        // It was killed between its answer and our joining.
        if (tries === JOIN_TRIES) throw error;
      }
    }
  }

  function lost(): void {
    if (!closing.signal.aborted) healing = heal();
  }

  async function heal(): Promise<void> {
    for (let wait = HEAL_FIRST_MS; !closing.signal.aborted; wait = Math.min(HEAL_LONGEST_MS, wait * 2)) {
      try {
        await underFileLock(lock, LOCK_WAIT_MS, async () => {
          if (!closing.signal.aborted) use = await joinServer();
        });
        return;
      } catch {
        // It cannot start now (a full disk, say). Callers see a store that is away; we go on trying.
        await pause(wait, undefined, { signal: closing.signal }).catch(() => undefined);
      }
    }
  }

  async function close(): Promise<void> {
    if (closing.signal.aborted) return;
    closing.abort();
    await healing;
    await underFileLock(lock, LOCK_WAIT_MS, () => leave(use));
  }

  return { url, close };
}

/** A user's own connection to the server. */
type Use = { readonly place: RedisPlace; readonly client: UserClient };
type UserClient = Awaited<ReturnType<typeof connectUser>>;

async function connectUser(place: RedisPlace, lost: () => void) {
  const client = createClient({
    url: socketUrl(place.socket),
    name: USER_NAME,
    disableOfflineQueue: true,
    socket: { tls: false, path: place.socket, reconnectStrategy: false },
  });
  let joined = false;
  client.on('error', () => {
    if (joined) {
      joined = false;
      lost();
    }
  });
  await client.connect();
  joined = true;
  return client;
}

/** Gives up a use, and stops the server where it was the last. A server that is dead or dies meanwhile needs no stopping. */
async function leave({ client: own, place }: Use): Promise<void> {
  // Joined anew where our own connection is gone but the server may not be: then it is ours to stop all the same.
  const client = own.isReady ? own : await connectUser(place, () => undefined).catch(() => null);
  if (client === null) return;
  try {
    const users = await client.clientList().catch(() => null);
    if (users === null) return;
    const others = users.filter((each) => each.name === USER_NAME).length > 1;
    // The name goes before the lock does: a closed connection may still be counted for a moment.
    if (others) await client.clientSetName('').catch(() => undefined);
    else await stopRunning(place, () => client.sendCommand(['SHUTDOWN']));
  } finally {
    if (client.isOpen) client.destroy();
  }
}
