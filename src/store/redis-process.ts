import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient, ErrorReply } from 'redis';
import { Faults } from '../errors.ts';

/** The longest path of a Unix socket: sockaddr_un.sun_path of Linux holds 108 bytes with its end mark (unix(7)). */
const SOCKET_PATH_BYTES = 107;

/** An answer to PING that takes longer is none. */
const ANSWER_MS = 1_000;

/** How often a starting or stopping server is looked at. */
const LOOK_AGAIN_MS = 25;

/** How long a server may take to come up, and to write its file out on stop. While it reads its file it takes what it needs. */
const START_MS = 60_000;
const STOP_MS = 20_000;

/** Where a private redis-server has its things; all of it under one folder that only its owner can enter. */
export type RedisPlace = {
  readonly directory: string;
  readonly socket: string;
  readonly pidFile: string;
  readonly logFile: string;
  /** Holds the socket's path where that is not the usual one. */
  readonly placeFile: string;
};

/** Finds or makes the place of the private redis-server under `dataDir` (absolute). Call it under the lock. */
export function redisPlace(dataDir: string): RedisPlace {
  const directory = join(dataDir, 'redis');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const placeFile = join(dataDir, 'redis.place');
  const usual = join(dataDir, 'redis.sock');
  return {
    directory,
    socket: Buffer.byteLength(usual) <= SOCKET_PATH_BYTES ? usual : shortSocket(placeFile),
    pidFile: join(directory, 'redis.pid'),
    logFile: join(directory, 'redis.log'),
    placeFile,
  };
}

/** The address of a Unix socket as the redis package reads it. */
export function socketUrl(socket: string): string {
  return `unix://${socket.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * Makes sure that the one redis-server of this place answers: adopts the one that runs, waits for one that is starting
 * or stopping, starts one where there is none. Call it under the lock. Rejects with Faults that say what to do.
 */
export async function ensureRunning(
  place: RedisPlace,
  redisServer: string,
  startMs = START_MS,
): Promise<void> {
  let deadline = performance.now() + startMs;
  let child: ChildProcess | null = null;
  let ended: string | null = null;
  while (performance.now() < deadline) {
    const answer = await answers(place);
    if (answer === 'ready') return;
    // A large practice is gigabytes: to give up on it would only begin the reading anew.
    if (answer === 'reading') deadline = performance.now() + startMs;
    const running = runningPid(place);
    if (ended !== null) throw fault(ended);
    if (running !== null && child === null && !existsSync(place.socket)) {
      // Its socket was swept away: nobody new can reach it, and two servers on one file would spoil it.
      process.kill(running, 'SIGTERM');
    } else if (running === null && child === null) {
      child = start(place, redisServer);
      child.once('error', (error: NodeJS.ErrnoException) => {
        ended =
          error.code === 'ENOENT'
            ? 'redis-server is not installed; install it (on Debian: apt-get install redis-server) or set REDIS_URL'
            : `redis-server cannot be started (${error.code}); mend that or set REDIS_URL`;
      });
      child.once('exit', (code, signal) => {
        ended ??= `redis-server stopped at once (${signal ?? code}); ${place.logFile} says why`;
      });
    }
    await pause(LOOK_AGAIN_MS);
  }
  throw fault(`the private redis-server did not answer in ${startMs / 1_000} s; see ${place.logFile}`);
}

/** Stops the server and resolves when its process is gone, everything it acknowledged being on the disk. Call it under the lock. */
export async function stopRunning(place: RedisPlace, shutdown: () => Promise<unknown>): Promise<void> {
  const pid = runningPid(place);
  // It answers a SHUTDOWN that succeeds by closing the connection.
  await shutdown().catch(() => undefined);
  const deadline = performance.now() + STOP_MS;
  while (pid !== null && runningPid(place, pid) !== null) {
    if (performance.now() > deadline) throw fault(`redis-server (${pid}) does not stop`);
    await pause(LOOK_AGAIN_MS);
  }
  if (existsSync(place.placeFile)) {
    rmSync(dirname(place.socket), { recursive: true, force: true });
    rmSync(place.placeFile, { force: true });
  }
}

function start(place: RedisPlace, redisServer: string): ChildProcess {
  const settings: readonly (readonly [string, string])[] = [
    ['port', '0'],
    ['unixsocket', place.socket],
    ['unixsocketperm', '700'],
    ['dir', place.directory],
    ['pidfile', place.pidFile],
    ['logfile', place.logFile],
    ['daemonize', 'no'],
    ['appendonly', 'yes'],
    ['appendfsync', 'always'],
    ['no-appendfsync-on-rewrite', 'no'],
    ['save', ''],
    ['maxmemory-policy', 'noeviction'],
  ];
  // The server inherits the mask: its append-only file is nobody else's to read.
  const mask = process.umask(0o077);
  try {
    const child = spawn(
      redisServer,
      settings.flatMap(([name, value]) => [`--${name}`, value]),
      { detached: true, stdio: 'ignore', cwd: place.directory },
    );
    child.unref();
    return child;
  } finally {
    process.umask(mask);
  }
}

/** What the server says to PING: nothing, that it is ready, or that it is still reading its file (LOADING). */
async function answers(place: RedisPlace): Promise<'nothing' | 'reading' | 'ready'> {
  if (!existsSync(place.socket)) return 'nothing';
  const client = createClient({
    url: socketUrl(place.socket),
    socket: {
      tls: false,
      path: place.socket,
      connectTimeout: ANSWER_MS,
      reconnectStrategy: false,
      socketTimeout: ANSWER_MS,
    },
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG' ? 'ready' : 'nothing';
  } catch (error) {
    return error instanceof ErrorReply && error.message.startsWith('LOADING') ? 'reading' : 'nothing';
  } finally {
    if (client.isOpen) client.destroy();
  }
}

/**
 * The process id of this place's server, null when it is not running. A process id alone proves nothing (the kernel
 * gives it out again), so its command line must name our socket; a dead process that nobody has reaped has none.
 */
function runningPid(place: RedisPlace, known?: number): number | null {
  const pid = known ?? Number.parseInt(readIfThere(place.pidFile) ?? '', 10);
  if (!Number.isInteger(pid) || pid <= 1) return null;
  try {
    process.kill(pid, 0);
  } catch {
    return null;
  }
  if (!existsSync('/proc/self/cmdline')) return pid;
  return readIfThere(`/proc/${pid}/cmdline`)?.includes(place.socket) ? pid : null;
}

function shortSocket(placeFile: string): string {
  const known = readIfThere(placeFile)?.trim();
  if (known !== undefined && known !== '' && isOurs(dirname(known))) return known;
  const socket = join(mkdtempSync(join(tmpdir(), 'porchlight-')), 'redis.sock');
  if (Buffer.byteLength(socket) > SOCKET_PATH_BYTES) {
    throw fault(
      `${tmpdir()} is too long a path for a Unix socket; set TMPDIR to a shorter one, or REDIS_URL`,
    );
  }
  writeFileSync(placeFile, socket, { mode: 0o600 });
  return socket;
}

/** True for a folder of our own that nobody else can enter; makes it anew where a clean-up of the temporary files took it. */
function isOurs(directory: string): boolean {
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch {
    // It is there, or cannot be: what stands there decides.
  }
  const found = lstatSync(directory, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function fault(message: string): Faults {
  return new Faults('private Redis', [{ path: 'REDIS_URL', message }]);
}
