import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { createClient } from 'redis';
import { openPrivateRedis } from '../../src/store/private-redis.ts';

const source = pathToFileURL(join(import.meta.dirname, '../../src/store/private-redis.ts')).href;
const program = `
  import { openPrivateRedis } from '${source}';
  const use = await openPrivateRedis({ dataDir: process.argv[1] });
  console.log(use.url);
  process.stdin.once('data', async () => { await use.close(); process.exit(0); });
`;

let root: string;
let dataDir: string;
const users: ChildProcess[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'private redis '));
  dataDir = join(root, 'data');
});

afterEach(async () => {
  for (const user of users.splice(0)) if (user.exitCode === null) user.kill('SIGKILL');
  // Whatever a test left running is adopted and, its last user going, stopped.
  await (await openPrivateRedis({ dataDir })).close();
  rmSync(root, { recursive: true, force: true });
});

/** Another process that uses the private Redis; resolves when it has it. */
async function user(folder = dataDir) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  users.push(child);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`user ended with ${code}`)));
  });
  return {
    url,
    leave: () => {
      child.stdin.write('close\n');
      return gone;
    },
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}

async function connect(url: string) {
  const client = createClient({ url, socket: { tls: false, path: '', reconnectStrategy: () => 50 } });
  client.on('error', () => undefined);
  await client.connect();
  return {
    client,
    async [Symbol.asyncDispose]() {
      if (client.isOpen) client.destroy();
    },
  };
}

async function put(url: string, key: string, value: string): Promise<void> {
  await using connection = await connect(url);
  await connection.client.set(key, value);
}

async function get(url: string, key: string): Promise<string | null> {
  await using connection = await connect(url);
  return await connection.client.get(key);
}

function pid(folder = dataDir): number | null {
  const file = join(folder, 'redis/redis.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : null;
}

function isRunning(id: number | null): boolean {
  if (id === null) return false;
  try {
    process.kill(id, 0);
    // A process that ended and that nobody has waited for still has an id, but no command line.
    return !existsSync('/proc/self/cmdline') || readFileSync(`/proc/${id}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

test('users share one server, and the last one out stops it', async () => {
  const [first, second] = await Promise.all([user(), user()]);
  expect(first.url).toBe(second.url);
  const server = pid();
  await first.leave();
  await put(second.url, 'kept', 'yes');
  expect(isRunning(server)).toBe(true);
  await second.leave();
  expect(isRunning(server)).toBe(false);
  const third = await user();
  expect(await get(third.url, 'kept')).toBe('yes');
});

test('the server that killed users left running is adopted, and stopped by its next last user', async () => {
  const [first, second] = await Promise.all([user(), user()]);
  const server = pid();
  await Promise.all([first.kill(), second.kill()]);
  expect(isRunning(server)).toBe(true);
  const next = await user();
  expect(pid()).toBe(server);
  await next.leave();
  expect(isRunning(server)).toBe(false);
});

test('a server killed under its users comes back at the same address with what it acknowledged', async () => {
  const [first, second] = await Promise.all([user(), user()]);
  await put(first.url, 'kept', 'yes');
  const server = pid();
  process.kill(server ?? 0, 'SIGKILL');
  await until(() => pid() !== server && isRunning(pid()));
  expect(await get(second.url, 'kept')).toBe('yes');
  const again = pid();
  await Promise.all([first.leave(), second.leave()]);
  expect(isRunning(again)).toBe(false);
});

test('a server that died with all its users comes back with what it acknowledged', async () => {
  const first = await user();
  await put(first.url, 'kept', 'yes');
  const server = pid() ?? 0;
  await first.kill();
  process.kill(server, 'SIGKILL');
  await until(() => !isRunning(server));
  expect(existsSync(join(dataDir, 'redis.sock'))).toBe(true);
  const next = await user();
  expect(await get(next.url, 'kept')).toBe('yes');
});

test('of many users that leave at the same moment, one is the last', async () => {
  const several = await Promise.all(Array.from({ length: 6 }, () => openPrivateRedis({ dataDir })));
  const server = pid();
  expect(isRunning(server)).toBe(true);
  await Promise.all(several.map((each) => each.close()));
  expect(isRunning(server)).toBe(false);
});

test('a user whose server is killed while it leaves is gone all the same', async () => {
  const use = await openPrivateRedis({ dataDir });
  process.kill(pid() ?? 0, 'SIGKILL');
  await use.close();
  expect(isRunning(pid())).toBe(false);
});

test('a joiner never meets a server that a leaver is stopping', async () => {
  let current = await user();
  for (let round = 0; round < 3; round += 1) {
    const [, joined] = await Promise.all([current.leave(), user()]);
    await put(joined.url, `round-${round}`, 'here');
    expect(await get(joined.url, `round-${round}`)).toBe('here');
    current = joined;
  }
  await current.leave();
  expect(isRunning(pid())).toBe(false);
});

test('a socket path that is too long gets a short temporary one that every user finds', async () => {
  const long = join(root, 'x'.repeat(120));
  const [first, second] = await Promise.all([user(long), user(long)]);
  expect(first.url).toBe(second.url);
  const place = readFileSync(join(long, 'redis.place'), 'utf8');
  expect(statSync(join(place, '..')).mode & 0o777).toBe(0o700);
  await Promise.all([first.leave(), second.leave()]);
  expect(existsSync(join(place, '..'))).toBe(false);
  expect(isRunning(pid(long))).toBe(false);
});

test('a server whose socket was swept away is replaced, not doubled', async () => {
  const first = await user();
  await put(first.url, 'kept', 'yes');
  const server = pid();
  await first.kill();
  rmSync(join(dataDir, 'redis.sock'));
  const next = await user();
  expect(isRunning(server)).toBe(false);
  expect(await get(next.url, 'kept')).toBe('yes');
});

test('a lock file and a process id left by something else do not stand in the way', async () => {
  const use = await openPrivateRedis({ dataDir });
  await use.close();
  writeFileSync(join(dataDir, 'redis.lock'), '{"pid":1,"host":"gone"}');
  writeFileSync(join(dataDir, 'redis/redis.pid'), String(process.pid));
  writeFileSync(join(dataDir, 'redis.sock'), 'not a socket');
  const next = await user();
  await put(next.url, 'key', 'value');
  expect(await get(next.url, 'key')).toBe('value');
});

test('it writes to the disk before it answers, listens on no port, and nobody else can read it', async () => {
  const use = await openPrivateRedis({ dataDir });
  {
    await using connection = await connect(use.url);
    const config = await connection.client.configGet([
      'appendonly',
      'appendfsync',
      'save',
      'port',
      'maxmemory-policy',
    ]);
    expect({ ...config }).toEqual({
      appendonly: 'yes',
      appendfsync: 'always',
      save: '',
      port: '0',
      'maxmemory-policy': 'noeviction',
    });
    await connection.client.set('key', 'value');
  }
  const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(dataDir, name),
  );
  expect(files.length).toBeGreaterThan(4);
  for (const file of [dataDir, ...files]) expect([file, statSync(file).mode & 0o077]).toEqual([file, 0]);
  await use.close();
  await use.close();
});

test('without redis-server it says what to do', async () => {
  const refused = openPrivateRedis({ dataDir, redisServer: join(root, 'no-such-redis-server') });
  await expect(refused).rejects.toThrow(/install it .* or set REDIS_URL/);
});

test('a server that cannot read its file says where to look', async () => {
  const use = await openPrivateRedis({ dataDir });
  await use.close();
  const manifest = join(dataDir, 'redis/appendonlydir/appendonly.aof.manifest');
  const good = readFileSync(manifest);
  writeFileSync(manifest, 'spoiled\n');
  await expect(openPrivateRedis({ dataDir })).rejects.toThrow(/redis\.log says why/);
  writeFileSync(manifest, good);
});
