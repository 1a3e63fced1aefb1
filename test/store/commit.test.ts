import { keysOf } from '../../src/store/keys.ts';
import { createQueueStore } from '../../src/store/queue.ts';
import { createRecordStore } from '../../src/store/records.ts';
import {
  chart,
  commit,
  entry,
  handoff,
  heldOf,
  line,
  message,
  now,
  practice,
  session,
  sms,
  type World,
  world,
  writeCharts,
} from './conversation-world.ts';

let home: World;
beforeAll(async () => {
  home = await world(600);
});
afterAll(() => home.real[Symbol.asyncDispose]());
beforeEach(async () => {
  await home.real.redis.command('', 'FLUSHALL');
});

const ana = sms('+15551110001');
const accept = (id: string) => home.conversations.accept({ practice, address: ana, event: message(id, ana) });
const transcript = async (conversation: string) =>
  createQueueStore(home.real.redis, home.real.sealers).transcript(practice, conversation, null, 50);

/** Waits until Redis' clock says that the lease has run out. */
async function leaseRunsOut(conversation: string): Promise<void> {
  while (!(await home.wake.due(practice, 0, 10)).includes(conversation));
}

test('what a turn decided is there afterwards, all of it', async () => {
  const held = heldOf(await accept('m1'));
  const done = await home.conversations.commit(
    commit(
      held,
      {
        session: session({ misses: 3, address: ana }),
        transcript: [line('l1')],
        outbox: [entry('e1', ana)],
        outcomes: [{ eventId: 'm1', outcome: { ok: true } }],
      },
      {
        records: [{ patient: 'p1', type: 'Goal', id: 'g1', resource: { resourceType: 'Goal', id: 'g1' } }],
        charts: [{ patient: 'p1', chart: chart('p1', 'Ana'), accessChanged: false }],
        handoffs: [handoff('h1', held.conversation)],
        links: [{ address: ana, conversation: held.conversation, patients: ['p1'] }],
        others: [{ conversation: 'p-other', event: message('o1', ana) }],
        audit: [{ at: now, who: 'bot', did: 'recorded', what: 'Goal/g1', why: null }],
      },
    ),
  );
  expect(done.more).toBeNull();
  expect(done.claimed.map(({ entry }) => entry.text)).toEqual(['reply e1']);
  expect(await home.conversations.outcome(practice, held.conversation, 'm1')).toEqual({ ok: true });
  expect(await transcript(held.conversation)).toEqual([{ ...line('l1'), delivery: null }]);
  const records = createRecordStore(home.real.redis, home.real.sealers, () => 'x');
  expect(await records.resources(practice, 'p1')).toEqual([
    { type: 'Goal', id: 'g1', resource: { resourceType: 'Goal', id: 'g1' } },
  ]);
  expect(await records.owner(practice, 'Goal', 'g1')).toBe('p1');
  const next = heldOf(await accept('m2'));
  expect(next).toMatchObject({ session: { misses: 3 }, sessionVersion: 1, handoff: { id: 'h1' } });
  expect(next.patients.map((loaded) => [loaded.chart.patient.given, loaded.chartVersion])).toEqual([
    ['Ana', 1],
  ]);
  expect((await home.conversations.hold(practice, 'p-other'))?.events.map(({ id }) => id)).toEqual(['o1']);
  const { audit } = keysOf(practice);
  expect(await home.real.redis.command(audit, 'XLEN', audit)).toBe(1);
});

test('a turn decided on an old session is refused, writes nothing and gives the lease back', async () => {
  const held = heldOf(await accept('m1'));
  const before = await home.real.everything();
  await expect(
    home.conversations.commit(commit({ ...held, sessionVersion: 7 }, { transcript: [line('l1')] })),
  ).rejects.toMatchObject({ name: 'Conflict', what: 'session' });
  expect(await transcript(held.conversation)).toEqual([]);
  expect(before).not.toContain('"l1"');
  const again = heldOf(await home.other.conversations.hold(practice, held.conversation));
  expect(again).toMatchObject({ attempts: 0, events: [{ id: 'm1' }] });
});

test('a worker whose lease was taken over is refused, and the one who took it is not disturbed', async () => {
  const late = heldOf(await accept('m1'));
  await leaseRunsOut(late.conversation);
  const held = heldOf(await home.other.conversations.hold(practice, late.conversation));
  expect(held.fence).toBeGreaterThan(late.fence);
  expect(held.attempts).toBe(1);
  expect(await home.conversations.renew(late)).toBe(false);
  await expect(home.conversations.commit(commit(late))).rejects.toMatchObject({ what: 'fence' });
  expect(await home.other.conversations.renew(held)).toBe(true);
  expect((await home.other.conversations.commit(commit(held))).more).toBeNull();
});

test('a turn that read a chart which another changed is refused', async () => {
  await writeCharts(home, 'p1');
  const reads = [{ patient: 'p1', chartVersion: 1, accessVersion: 0 }];
  const held = heldOf(await accept('m1'));
  await writeCharts(home.other, 'p1');
  await expect(home.conversations.commit(commit(held, {}, { reads }))).rejects.toMatchObject({
    what: 'chart',
  });
  const again = heldOf(await home.conversations.hold(practice, held.conversation));
  const fresh = [{ patient: 'p1', chartVersion: 2, accessVersion: 0 }];
  await home.conversations.commit(commit(again, {}, { reads: fresh }));
});

test('a chart that a turn wrote is at hand for the next, until another process writes it', async () => {
  await writeCharts(home, 'p1');
  const first = heldOf(await accept('m1'));
  const links = [{ address: ana, conversation: first.conversation, patients: ['p1'] }];
  await home.conversations.commit(commit(first, {}, { links }));
  const second = heldOf(await accept('m2'));
  const mine = chart('p1', 'Ana');
  const charts = [{ patient: 'p1', chart: mine, accessChanged: false }];
  const reads = [{ patient: 'p1', chartVersion: 1, accessVersion: 0 }];
  await home.conversations.commit(commit(second, {}, { charts, reads }));
  const third = heldOf(await accept('m3'));
  expect(third.patients[0]?.chart).toBe(mine);
  expect(third.patients[0]?.chartVersion).toBe(2);
  await writeCharts(home.other, 'p1');
  await home.conversations.commit(commit(third, {}, {}));
  const fourth = heldOf(await accept('m4'));
  expect(fourth.patients).toMatchObject([{ chart: chart('p1'), chartVersion: 3 }]);
});

test('a turn that read a consent which another changed is refused', async () => {
  const held = heldOf(await accept('m1'));
  const stranger = heldOf(await home.conversations.append(practice, 'p-other', message('o1', ana)));
  const charts = [{ patient: 'p1', chart: chart('p1'), accessChanged: true }];
  await home.conversations.commit(commit(stranger, {}, { charts }));
  const reads = [{ patient: 'p1', chartVersion: 1, accessVersion: 0 }];
  await expect(home.conversations.commit(commit(held, {}, { reads }))).rejects.toMatchObject({
    what: 'access',
  });
});

test('only the first events of the mailbox can be handled', async () => {
  const held = heldOf(await accept('m1'));
  await accept('m2');
  await expect(home.conversations.commit(commit(held, { handled: ['m2'] }))).rejects.toMatchObject({
    what: 'session',
  });
});

test('the same commit made again, because its answer was lost, answers the same and writes nothing twice', async () => {
  const held = heldOf(await accept('m1'));
  await accept('m2');
  const decided = commit(held, { outbox: [entry('e1', ana), entry('e2', ana)], transcript: [line('e1')] });
  const first = await home.conversations.commit(decided);
  const second = await home.conversations.commit(decided);
  expect(second).toEqual(first);
  expect(first.more?.events.map(({ id }) => id)).toEqual(['m2']);
  expect(await transcript(held.conversation)).toHaveLength(1);
});

test('a turn that failed is counted and wakes at its time; handling the event starts the count anew', async () => {
  const held = heldOf(await accept('m1'));
  expect(await home.conversations.postpone(held, now + 5_000, 'failed')).toEqual({ attempts: 1 });
  expect(await home.wake.due(practice, now + 4_999, 10)).toEqual([]);
  expect(await home.wake.due(practice, now + 5_000, 10)).toEqual([held.conversation]);
  const again = heldOf(await home.conversations.hold(practice, held.conversation));
  expect(again.attempts).toBe(1);
  await home.conversations.commit(commit(again));
  expect(await home.wake.due(practice, now + 9e9, 10)).toEqual([]);
  expect(heldOf(await accept('m2')).attempts).toBe(0);
});

test('giving others their chance, or way to whoever writes, is no failed turn', async () => {
  let held = heldOf(await accept('m1'));
  for (const reason of ['fair', 'contended', 'fair', 'contended'] as const) {
    expect(await home.conversations.postpone(held, now, reason)).toEqual({ attempts: 0 });
    held = heldOf(await home.conversations.hold(practice, held.conversation));
  }
  expect(held.attempts).toBe(0);
});

test('a conversation without mail is not held, and one that is held is not held twice', async () => {
  expect(await home.conversations.hold(practice, 'p-nobody')).toBeNull();
  const held = heldOf(await accept('m1'));
  expect(await home.other.conversations.hold(practice, held.conversation)).toBeNull();
});

test('what is linked in a turn that is followed by more comes with the next turn', async () => {
  await writeCharts(home, 'p1');
  const held = heldOf(await accept('m1'));
  await accept('m2');
  const links = [{ address: ana, conversation: held.conversation, patients: ['p1'] }];
  const { more } = await home.conversations.commit(commit(held, {}, { links }));
  expect(more?.patients.map(({ patient }) => patient)).toEqual(['p1']);
});

test('patients that another process linked meanwhile come with the next turn too', async () => {
  await writeCharts(home, 'p1');
  const held = heldOf(await accept('m1'));
  await accept('m2');
  await home.other.conversations.link(practice, {
    address: sms('+15552220002'),
    conversation: held.conversation,
    patients: ['p1'],
  });
  const { more } = await home.conversations.commit(commit(held));
  expect(more?.patients.map(({ patient }) => patient)).toEqual(['p1']);
});

test('a handoff stands in the queue of its state, worst first, and leaves its conversation when it is resolved', async () => {
  const queue = createQueueStore(home.real.redis, home.real.sealers);
  const held = heldOf(await accept('m1'));
  const other = heldOf(await home.conversations.append(practice, 'p-other', message('o1', ana)));
  const mine = handoff('h1', held.conversation);
  await home.conversations.commit(commit(held, {}, { handoffs: [mine] }));
  await home.conversations.commit(
    commit(other, {}, { handoffs: [handoff('h2', 'p-other', { risk: 'urgent' })] }),
  );
  expect((await queue.list(practice, 'waiting')).map(({ id }) => id)).toEqual(['h2', 'h1']);
  const next = heldOf(await accept('m2'));
  await home.conversations.commit(commit(next, {}, { handoffs: [{ ...mine, state: 'resolved' }] }));
  expect((await queue.list(practice, 'waiting')).map(({ id }) => id)).toEqual(['h2']);
  expect((await queue.list(practice, 'resolved')).map(({ id }) => id)).toEqual(['h1']);
  expect(heldOf(await accept('m3')).handoff).toBeNull();
});

test('a handoff that ends in the turn in which another begins leaves the other open', async () => {
  const held = heldOf(await accept('m1'));
  const first = handoff('h1', held.conversation);
  await home.conversations.commit(commit(held, {}, { handoffs: [first] }));
  const next = heldOf(await accept('m2'));
  const handoffs = [handoff('h2', held.conversation), { ...first, state: 'resolved' as const }];
  await home.conversations.commit(commit(next, {}, { handoffs }));
  expect(heldOf(await accept('m3')).handoff?.id).toBe('h2');
});
