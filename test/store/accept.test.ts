import { createConversationStore } from '../../src/store/conversations.ts';
import {
  commit,
  entry,
  heldOf,
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
  home = await world();
});
afterAll(() => home.real[Symbol.asyncDispose]());
beforeEach(async () => {
  await home.real.redis.command('', 'FLUSHALL');
});

const ana = sms('+15551110001');

async function roundTripsOf(work: () => Promise<unknown>): Promise<number> {
  const before = home.real.redis.roundTrips;
  await work();
  return home.real.redis.roundTrips - before;
}

const accept = (id: string, from = ana, process: Pick<World, 'conversations'> = home, more = {}) =>
  process.conversations.accept({ practice, address: from, event: message(id, from, more) });

test('a message that comes twice is in the mailbox once', async () => {
  const held = heldOf(await accept('m1'));
  const again = await accept('m1', ana, home.other);
  expect(again).toEqual({ kind: 'duplicate', conversation: held.conversation });
  expect(held.events.map((event) => event.id)).toEqual(['m1']);
});

test('of many deliveries of one message at once exactly one is taken in', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => accept('m1', ana, index % 2 === 0 ? home : home.other)),
  );
  expect(answers.filter((answer) => answer.kind === 'accepted')).toHaveLength(1);
  expect(new Set(answers.map((answer) => answer.conversation)).size).toBe(1);
});

test('a message that was handled is still known when it comes again', async () => {
  const held = heldOf(await accept('m1'));
  await home.conversations.commit(commit(held));
  expect((await accept('m1')).kind).toBe('duplicate');
});

test('events keep the order in which they came, and only one worker gets the lease', async () => {
  const first = heldOf(await accept('m1'));
  const rest = await Promise.all([accept('m2', ana, home.other), accept('m3')]);
  expect(rest.map((answer) => answer.kind === 'accepted' && answer.held)).toEqual([null, null]);
  const { more } = await home.conversations.commit(commit(first));
  expect(more?.events).toHaveLength(2);
  expect(new Set(more?.events.map((event) => event.id))).toEqual(new Set(['m2', 'm3']));
});

test('a message of a known person, with their chart, session and handoff, costs one round trip', async () => {
  await writeCharts(home, 'p1');
  const conversation = await home.conversations.conversationOfPerson(practice, 'p1', null);
  await home.conversations.link(practice, { address: ana, conversation, patients: ['p1'] });
  await home.conversations.commit(commit(heldOf(await accept('m1'))));
  const trips = await roundTripsOf(async () => {
    const held = heldOf(await accept('m2'));
    expect(held.patients.map((loaded) => loaded.chart.patient.id)).toEqual(['p1']);
    expect(held.conversation).toBe(conversation);
  });
  expect(trips).toBe(1);
});

test('a message costs three round trips from acceptance to sent', async () => {
  await home.conversations.commit(commit(heldOf(await accept('m0'))));
  const warm = heldOf(await accept('m1'));
  const done = await home.conversations.commit(commit(warm, { outbox: [entry('e1', ana)] }));
  await home.outbox.sent(done.claimed[0]!, 'SM1', now);
  const trips = await roundTripsOf(async () => {
    const held = heldOf(await accept('m2'));
    const { claimed, more } = await home.conversations.commit(commit(held, { outbox: [entry('e2', ana)] }));
    expect(more).toBeNull();
    expect(await home.outbox.sent(claimed[0]!, 'SM2', now)).toBeNull();
  });
  expect(trips).toBe(3);
});

test('an address that another process linked is found by one that believed otherwise', async () => {
  await home.conversations.commit(commit(heldOf(await accept('m1'))));
  await writeCharts(home, 'p1', 'p2');
  const conversation = await home.conversations.conversationOfPerson(practice, 'p1', 'mother');
  await home.other.conversations.link(practice, { address: ana, conversation, patients: ['p1', 'p2'] });
  const held = heldOf(await accept('m2'));
  expect(held.conversation).toBe(conversation);
  expect(held.patients.map((loaded) => loaded.patient)).toEqual(['p1', 'p2']);
});

test('a duplicate of a message whose address has moved since names the conversation that has it', async () => {
  const first = await accept('m1');
  const conversation = await home.conversations.conversationOfPerson(practice, 'p1', null);
  await home.other.conversations.link(practice, { address: ana, conversation, patients: [] });
  expect(await accept('m1')).toEqual({ kind: 'duplicate', conversation: first.conversation });
});

test('the guard gets the last ten minutes, handled or still waiting, without the message itself', async () => {
  const recent = [
    { id: 'old', at: now - 700_000, text: 'long ago' },
    { id: 'm0', at: now - 60_000, text: 'my chest' },
  ];
  await home.conversations.commit(commit(heldOf(await accept('m0')), { session: session({ recent }) }));
  await accept('m1');
  const answer = await accept('m2');
  expect(answer.kind === 'accepted' && answer.held).toBeNull();
  expect(answer.kind === 'accepted' && answer.recent.map(({ id }) => id)).toEqual(['m0', 'm1']);
});

test('a person has one conversation whatever their address, and another for another relationship', async () => {
  const { conversations, other } = home;
  const own = await conversations.conversationOfPerson(practice, 'p1', null);
  expect(await other.conversations.conversationOfPerson(practice, 'p1', null)).toBe(own);
  expect(await conversations.conversationOfPerson(practice, 'p1', 'mother')).not.toBe(own);
});

test('an address nobody linked has a conversation of its own, by whatever number of ours it came', async () => {
  const there = { ...ana, via: '+15559999999' } as const;
  const one = await home.conversations.conversationOf(practice, ana);
  expect(await home.conversations.conversationOf(practice, there)).toEqual(one);
  expect(one.patients).toEqual([]);
  expect((await accept('m1')).conversation).toBe(one.conversation);
});

test('an event for a known conversation is taken in once and holds it', async () => {
  const { conversations, other } = home;
  const event = {
    kind: 'staff-line',
    id: 's1',
    at: now,
    by: { id: 'n', name: 'Ng', role: 'nurse' },
    text: 'hi',
  } as const;
  const held = heldOf(await conversations.append(practice, 'p-one', event));
  expect(held.events).toEqual([event]);
  expect((await other.conversations.append(practice, 'p-one', event)).kind).toBe('duplicate');
  expect((await other.conversations.append(practice, 'p-two', event)).kind).toBe('accepted');
});

test('a call whose answer was lost is made again and gets the lease that the first one got', async () => {
  const call = { practice, address: ana, event: message('m1', ana), by: 'call-1' };
  const first = heldOf(await home.conversations.accept(call));
  const again = heldOf(await home.conversations.accept(call));
  expect(again).toEqual(first);
  // The same message by another call is a duplicate.
  expect((await home.other.conversations.accept({ ...call, by: 'call-2' })).kind).toBe('duplicate');
  expect((await accept('m1')).kind).toBe('duplicate');
  await home.conversations.commit(commit(again));
  // Once the lease is given back, there is nothing to hand out a second time.
  expect(await home.conversations.accept(call)).toMatchObject({ kind: 'accepted', held: null });
});

test('a call that met somebody at work is made again and still gets no lease', async () => {
  heldOf(await accept('m1'));
  const call = { practice, address: ana, event: message('m2', ana), by: 'call-2' };
  const answers = [await home.other.conversations.accept(call), await home.other.conversations.accept(call)];
  expect(answers.map((answer) => answer.kind === 'accepted' && answer.held)).toEqual([null, null]);
});

test('a lease that was taken over is not handed out to whoever had it before', async () => {
  const short = createConversationStore(home.real.redis, home.real.sealers, { leaseMs: 1 });
  const call = { practice, address: ana, event: message('m1', ana), by: 'call-1' };
  const { conversation } = heldOf(await short.accept(call));
  let taken = null;
  while (taken === null) taken = await home.other.conversations.hold(practice, conversation);
  expect(await short.accept(call)).toMatchObject({ kind: 'accepted', held: null });
});
