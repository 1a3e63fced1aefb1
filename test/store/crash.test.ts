import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreAway } from '../../src/errors.ts';
import { createConversationStore } from '../../src/store/conversations.ts';
import { createOutboxStore } from '../../src/store/outbox.ts';
import { openPrivateRedis } from '../../src/store/private-redis.ts';
import { createQueueStore } from '../../src/store/queue.ts';
import { connect } from '../../src/store/redis.ts';
import { createSealers } from '../../src/store/sealing.ts';
import { createWakeStore } from '../../src/store/wake.ts';
import {
  alarm,
  chart,
  commit,
  entry,
  handoff,
  heldOf,
  line,
  message,
  now,
  practice,
  sms,
} from './conversation-world.ts';

/** A server that writes to the disk before it answers, in a folder that a test can look into. */
async function durable() {
  const dataDir = mkdtempSync(join(tmpdir(), 'crash-'));
  const server = await openPrivateRedis({ dataDir });
  const redis = await connect(server.url);
  const sealers = createSealers(redis, [{ id: 'k', key: Buffer.alloc(32, 7) }]);
  return {
    dataDir,
    redis,
    sealers,
    conversations: createConversationStore(redis, sealers),
    outbox: createOutboxStore(redis, sealers, 'here'),
    wake: createWakeStore(redis),
    pid: () => Number(readFileSync(join(dataDir, 'redis/redis.pid'), 'utf8')),
    async [Symbol.asyncDispose]() {
      await redis.close();
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Does it again until the store is there: as a provider does, and a worker. */
async function untilThere<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
      await new Promise(setImmediate);
    }
  }
}

test('what was acknowledged is there after the server is killed, once, and the rest can be sent again', async () => {
  await using home = await durable();
  const { conversations } = home;
  const ana = sms('+15551110001');
  const acknowledged: string[] = [];
  const lost: string[] = [];
  const senders = [0, 1, 2, 3].map(async (sender) => {
    for (let index = 0; index < 30; index += 1) {
      const event = message(`m${sender}-${index}`, ana);
      try {
        await conversations.accept({ practice, address: ana, event });
        acknowledged.push(event.id);
      } catch (error) {
        if (!(error instanceof StoreAway)) throw error;
        lost.push(event.id);
      }
      if (sender === 0 && index === 15) process.kill(home.pid(), 'SIGKILL');
    }
  });
  await Promise.all(senders);
  expect(lost.length).toBeGreaterThan(0);
  for (const id of lost) {
    await untilThere(() => conversations.accept({ practice, address: ana, event: message(id, ana) }));
  }
  const { conversation } = await conversations.conversationOf(practice, ana);
  const handled: string[] = [];
  // The lease of the first accept is still in force; the fence is what counts.
  const key = `{${practice}}:conversation:${conversation}`;
  await home.redis.command(key, 'HDEL', key, 'leased', 'until');
  for (let held = await conversations.hold(practice, conversation); held !== null; ) {
    handled.push(...held.events.map((event) => event.id));
    held = (await conversations.commit(commit(held))).more;
  }
  expect(new Set(handled).size).toBe(handled.length);
  expect([...handled].sort()).toEqual([...acknowledged, ...lost].sort());
  for (const sender of [0, 1, 2, 3]) {
    const kept = acknowledged.filter((id) => id.startsWith(`m${sender}-`));
    expect(handled.filter((id) => kept.includes(id))).toEqual(kept);
  }
});

test('a commit that was acknowledged is whole after the server is killed', async () => {
  await using home = await durable();
  const ana = sms('+15551110001');
  const held = heldOf(await home.conversations.accept({ practice, address: ana, event: message('m1', ana) }));
  await home.conversations.commit(
    commit(
      held,
      { outbox: [entry('e1', ana)], transcript: [line('e1')] },
      { handoffs: [handoff('h1', held.conversation)] },
    ),
  );
  process.kill(home.pid(), 'SIGKILL');
  const later = now + 60_000;
  const due = await untilThere(() => home.outbox.due(practice, held.conversation, later));
  expect(due.unknown.map(({ entry }) => entry.id)).toEqual(['e1']);
  const queue = createQueueStore(home.redis, home.sealers);
  expect((await queue.list(practice, 'waiting')).map(({ id }) => id)).toEqual(['h1']);
  expect(await queue.transcript(practice, held.conversation, null, 9)).toHaveLength(1);
});

test('nothing that tells of a person is in the server or its files in clear', async () => {
  await using home = await durable();
  const marker = 'Zyxwvuts';
  const number = '+15557654321';
  const ana = sms(number);
  const { conversations, outbox } = home;
  const wordy = (id: string) => message(id, ana, { text: `${marker} text` });
  const link = { address: ana, conversation: 'p-ana', patients: ['p1'] };
  await conversations.link(practice, link);
  const held = heldOf(await conversations.accept({ practice, address: ana, event: wordy('m1') }));
  const brief = { ...handoff('', '').brief, who: `${marker} who`, note: `${marker} note` };
  const timer = { id: 't1', at: now, kind: 'check-in', data: { goal: `${marker} goal` } } as const;
  const { claimed } = await conversations.commit(
    commit(
      held,
      {
        transcript: [line('l1', `${marker} line`)],
        outbox: [
          entry('e1', ana, { text: `${marker} reply`, exempt: true }),
          entry('e2', ana, { text: `${marker} reply` }),
        ],
        timers: { set: [timer, { ...timer, id: 't2', at: now + 9e9 }], cancel: [] },
        outcomes: [{ eventId: 'm1', outcome: { ok: false, code: 'taken', detail: `${marker} name` } }],
      },
      {
        records: [{ patient: 'p1', type: 'Goal', id: 'g1', resource: { note: `${marker} resource` } }],
        charts: [{ patient: 'p1', chart: chart('p1', `${marker} given`), accessChanged: true }],
        handoffs: [handoff('h1', held.conversation, { brief })],
        suppressions: [{ address: ana, suppressed: true, eventId: 'm1' }],
        others: [{ conversation: 'p-other', event: wordy('o1') }],
        audit: [{ at: now, who: `${marker} staff`, did: 'saw', what: 'p1', why: null }],
      },
    ),
  );
  await conversations.alarm(alarm(wordy('m2')));
  await home.wake.ring(practice, held.conversation, now);
  await outbox.sent(claimed[0]!, 'SM1', now);
  await outbox.receipt(practice, 'SM1', 'undelivered', '30003', now);
  await conversations.postpone(heldOf(await conversations.hold(practice, held.conversation)), now, 'failed');

  const files = readdirSync(home.dataDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(home.dataDir, name))
    .filter((path) => statSync(path).isFile());
  const bytes = files.map((path) => readFileSync(path, 'latin1')).join('');
  expect(bytes).toContain('handoffRevision');
  for (const secret of [
    marker,
    number,
    number.slice(1),
    Buffer.from(marker).toString('base64').slice(0, 5),
  ]) {
    expect(bytes.includes(secret)).toBe(false);
  }
});
