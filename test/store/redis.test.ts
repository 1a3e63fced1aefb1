import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreAway } from '../../src/errors.ts';
import { createConversationStore } from '../../src/store/conversations.ts';
import { createOutboxStore } from '../../src/store/outbox.ts';
import { connect, script } from '../../src/store/redis.ts';
import { createSealers } from '../../src/store/sealing.ts';
import { createWakeStore } from '../../src/store/wake.ts';
import {
  alarm,
  commit,
  entry,
  handoff,
  heldOf,
  message,
  now,
  practice,
  sms,
  writeCharts,
} from './conversation-world.ts';

let folder: string;
let port: number;
const servers: ChildProcess[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wire-'));
  port = await freePort();
});
afterEach(() => {
  for (const server of servers.splice(0)) server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function start(...more: readonly string[]): Promise<ChildProcess> {
  const given = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', ...more];
  const server = spawn('redis-server', given, { stdio: 'ignore' });
  servers.push(server);
  const redis = await untilThere(() => connect(`redis://127.0.0.1:${port}`));
  await redis.close();
  return server;
}

/** Does it again until the store is there. */
async function untilThere<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
      // Away is told at once: without this nobody else would get a turn.
      await pause(10);
    }
  }
}

async function rejectionOf(
  work: Promise<unknown>,
): Promise<{ readonly error: unknown; readonly ms: number }> {
  const before = performance.now();
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, ms: performance.now() - before };
}

const echo = script('echo', `return { KEYS[1], ARGV[1], 7, false, { 'deep' } }`);

test('a script is known after its first run, and run again by one that a restarted server has forgotten', async () => {
  const server = await start();
  const redis = await connect(`redis://127.0.0.1:${port}`);
  const answer = ['{p}:k', 'a', 7, null, ['deep']];
  expect(await redis.run(echo, ['{p}:k'], ['a'])).toEqual(answer);
  const before = redis.roundTrips;
  expect(await redis.run(echo, ['{p}:k'], ['a'])).toEqual(answer);
  expect(redis.roundTrips - before).toBe(1);
  server.kill('SIGKILL');
  await once(server, 'exit');
  await start();
  await untilThere(() => redis.ping());
  expect(await redis.run(echo, ['{p}:k'], ['a'])).toEqual(answer);
  await redis.close();
});

test('a server that hangs is a store that is away, within seconds, and comes back by itself', async () => {
  const server = await start();
  const redis = await connect(`redis://127.0.0.1:${port}`);
  server.kill('SIGSTOP');
  const hung = await rejectionOf(redis.run(echo, ['{p}:k'], ['a']));
  expect(hung.error).toBeInstanceOf(StoreAway);
  expect(hung.ms).toBeLessThan(4_000);
  server.kill('SIGCONT');
  await untilThere(() => redis.ping());
  await redis.close();
});

test('a server that is not there is told within a few seconds, and while it is gone every call at once', async () => {
  const none = await rejectionOf(connect(`redis://127.0.0.1:${port}`));
  expect(none.error).toBeInstanceOf(StoreAway);
  expect(none.ms).toBeLessThan(6_000);
  const server = await start();
  const redis = await connect(`redis://127.0.0.1:${port}`);
  server.kill('SIGKILL');
  await once(server, 'exit');
  await rejectionOf(redis.ping());
  const gone = await rejectionOf(redis.run(echo, ['{p}:k'], ['a']));
  expect(gone.error).toBeInstanceOf(StoreAway);
  expect(gone.ms).toBeLessThan(1_500);
  await redis.close();
});

test('a fault of ours is not taken for a store that is away', async () => {
  await start();
  const redis = await connect(`redis://127.0.0.1:${port}`);
  const { error } = await rejectionOf(redis.command('{p}:k', 'NO-SUCH-COMMAND'));
  expect(error).not.toBeInstanceOf(StoreAway);
  expect(error).toBeInstanceOf(Error);
  await redis.close();
});

test('what is published is heard until it is no longer listened to', async () => {
  await start();
  const redis = await connect(`redis://127.0.0.1:${port}`);
  const heard: string[] = [];
  const first = Promise.withResolvers<void>();
  const stop = await redis.subscribe('{p}:channel', (text) => {
    heard.push(text);
    first.resolve();
  });
  await redis.command('{p}:channel', 'PUBLISH', '{p}:channel', 'one');
  await first.promise;
  await stop();
  expect(await redis.command('{p}:channel', 'PUBLISH', '{p}:channel', 'two')).toBe(0);
  expect(heard).toEqual(['one']);
  await redis.close();
});

test('every script runs on a cluster, where all keys of a call must share a slot', async () => {
  await start('--cluster-enabled', 'yes');
  const single = await connect(`redis://127.0.0.1:${port}`);
  await single.command('', 'CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
  while (!String(await single.command('', 'CLUSTER', 'INFO')).includes('cluster_state:ok'));
  const redis = await connect(`redis+cluster://127.0.0.1:${port}`);
  const sealers = createSealers(redis, [{ id: 'k', key: Buffer.alloc(32, 7) }]);
  const conversations = createConversationStore(redis, sealers);
  const outbox = createOutboxStore(redis, sealers, 'here');
  const wake = createWakeStore(redis);
  const ana = sms('+15551110001');

  await writeCharts({ conversations, outbox, wake }, 'p1');
  await conversations.link(practice, { address: ana, conversation: 'p-ana', patients: ['p1'] });
  const held = heldOf(await conversations.accept({ practice, address: ana, event: message('m1', ana) }));
  expect(await conversations.renew(held)).toBe(true);
  const { claimed } = await conversations.commit(
    commit(
      held,
      { outbox: [entry('e1', ana), entry('e2', ana)] },
      {
        handoffs: [handoff('h1', 'p-ana')],
        reads: held.patients,
        others: [{ conversation: 'p-b', event: message('o', ana) }],
      },
    ),
  );
  await outbox.receipt(practice, 'SM1', 'sent', null, now);
  const next = await outbox.sent(claimed[0]!, 'SM1', now);
  await outbox.receipt(practice, 'SM1', 'delivered', null, now);
  await outbox.retryAt(next!, now, 'x');
  expect((await outbox.due(practice, 'p-ana', now)).claimed).toHaveLength(1);
  expect((await conversations.alarm(alarm(message('m2', ana)))).kind).toBe('alarmed');
  await wake.ring(practice, 'p-ana', now + 9e9);
  const again = heldOf(await conversations.hold(practice, 'p-ana'));
  expect(await conversations.postpone(again, now, 'failed')).toEqual({ attempts: 1 });
  expect(new Set(await wake.due(practice, now, 9))).toEqual(new Set(['p-ana', 'p-b']));
  await redis.close();
  await single.close();
});
