import { globalKeys } from '../../src/store/keys.ts';
import type { Timer } from '../../src/turn/events.ts';
import {
  commit,
  entry,
  handoff,
  heldOf,
  message,
  now,
  practice,
  sms,
  type World,
  world,
} from './conversation-world.ts';

let home: World;
beforeAll(async () => {
  home = await world(300);
});
afterAll(() => home.real[Symbol.asyncDispose]());
beforeEach(async () => {
  await home.real.redis.command('', 'FLUSHALL');
});

const ana = sms('+15551110001');
const accept = async (id: string) =>
  heldOf(await home.conversations.accept({ practice, address: ana, event: message(id, ana) }));
const checkIn: Timer = { id: 't1', at: now + 1_000, kind: 'check-in', data: { goal: 'walk' } };

test('a timer that comes due is an event of its conversation, once', async () => {
  const { conversation } = await (async () => {
    const held = await accept('m1');
    await home.conversations.commit(commit(held, { timers: { set: [checkIn], cancel: [] } }));
    return held;
  })();
  expect(await home.wake.due(practice, now + 999, 9)).toEqual([]);
  expect(await home.wake.due(practice, now + 1_000, 9)).toEqual([conversation]);
  await Promise.all([home, home.other].map(({ wake }) => wake.ring(practice, conversation, now + 1_200)));
  const held = heldOf(await home.conversations.hold(practice, conversation));
  expect(held.events).toEqual([
    { kind: 'timer-due', id: 'timer:t1:1790000001000', at: now + 1_200, timer: checkIn },
  ]);
  await home.conversations.commit(commit(held));
  expect(await home.wake.due(practice, now + 9e9, 9)).toEqual([]);
});

test('a timer that was cancelled or moved does not ring at its old time', async () => {
  await home.conversations.commit(
    commit(await accept('m1'), { timers: { set: [checkIn, { ...checkIn, id: 't2' }], cancel: [] } }),
  );
  const moved = { ...checkIn, at: now + 5_000 };
  const held = await accept('m2');
  await home.conversations.commit(commit(held, { timers: { set: [moved], cancel: ['t2'] } }));
  expect(await home.wake.due(practice, now + 4_999, 9)).toEqual([]);
  expect(await home.wake.due(practice, now + 5_000, 9)).toEqual([held.conversation]);
});

test('a handoff that nobody took by its due time comes up once for each due time', async () => {
  const { conversation, ...held } = await accept('m1');
  const open = handoff('h1', conversation, { dueAt: now + 60_000 });
  await home.conversations.commit(commit({ conversation, ...held }, {}, { handoffs: [open] }));
  expect(await home.wake.due(practice, now + 60_000, 9)).toEqual([conversation]);
  await home.wake.ring(practice, conversation, now + 60_000);
  await home.wake.ring(practice, conversation, now + 61_000);
  const due = heldOf(await home.conversations.hold(practice, conversation));
  expect(due.events).toMatchObject([
    { kind: 'timer-due', timer: { kind: 'escalation', data: { handoffId: 'h1' } } },
  ]);
  const later = { ...open, dueAt: now + 120_000 };
  await home.conversations.commit(commit(due, {}, { handoffs: [later] }));
  expect(await home.wake.due(practice, now + 119_999, 9)).toEqual([]);
  expect(await home.wake.due(practice, now + 120_000, 9)).toEqual([conversation]);
});

test('a handoff that somebody has wakes its conversation when its answer is due, not before', async () => {
  const held = await accept('m1');
  const taken = handoff('h1', held.conversation, {
    dueAt: now + 60_000,
    state: 'with_person',
    assignee: 'n1',
  });
  await home.conversations.commit(commit(held, {}, { handoffs: [taken] }));
  expect(await home.wake.due(practice, now + 59_000, 9)).toEqual([]);
  expect(await home.wake.due(practice, now + 61_000, 9)).toEqual([held.conversation]);
});

test('the conversation of a worker that vanished is due when its lease has run out, with its events', async () => {
  const { conversation } = await accept('m1');
  expect(await home.wake.due(practice, now + 9e9, 9)).toEqual([]);
  while ((await home.other.wake.due(practice, 0, 9)).length === 0);
  const held = heldOf(await home.other.conversations.hold(practice, conversation));
  expect(held.events.map(({ id }) => id)).toEqual(['m1']);
  expect(held.attempts).toBe(1);
});

test('a conversation stands where the earliest thing it waits for stands', async () => {
  const held = await accept('m1');
  const timer = { ...checkIn, at: now + 90_000 };
  const { claimed } = await home.conversations.commit(
    commit(held, { timers: { set: [timer], cancel: [] }, outbox: [entry('e1', ana)] }),
  );
  expect(await home.wake.due(practice, now + 59_999, 9)).toEqual([]);
  expect(await home.wake.due(practice, now + 60_000, 9)).toEqual([held.conversation]);
  await home.outbox.sent(claimed[0]!, 'SM1', now);
  expect(await home.wake.due(practice, now + 89_999, 9)).toEqual([]);
  expect(await home.wake.due(practice, now + 90_000, 9)).toEqual([held.conversation]);
});

test('no more conversations come than were asked for', async () => {
  for (const id of ['a', 'b', 'c']) {
    const held = heldOf(await home.conversations.append(practice, id, message('m1', ana)));
    await home.conversations.postpone(held, now, 'fair');
  }
  expect(await home.wake.due(practice, now, 2)).toHaveLength(2);
});

test('the practices there are can be listed', async () => {
  await home.real.redis.command(globalKeys.practices, 'SADD', globalKeys.practices, 'maple', 'oak');
  expect([...(await home.wake.practices())].sort()).toEqual(['maple', 'oak']);
});
