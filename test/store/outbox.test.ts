import { createQueueStore } from '../../src/store/queue.ts';
import type { OutboxEntry } from '../../src/turn/commit.ts';
import type { Claimed } from '../../src/turn/conversation-stores.ts';
import {
  alarm,
  chart,
  commit,
  entry,
  heldOf,
  line,
  message,
  now,
  practice,
  sms,
  type World,
  world,
} from './conversation-world.ts';

let home: World;
let count = 0;
beforeAll(async () => {
  home = await world();
});
afterAll(() => home.real[Symbol.asyncDispose]());
beforeEach(async () => {
  await home.real.redis.command('', 'FLUSHALL');
});

const ana = sms('+15551110001');
const minute = 60_000;

/** A turn that says these and nothing else. */
async function say(outbox: readonly OutboxEntry[], more: Parameters<typeof commit>[2] = {}) {
  const event = message(`m${count++}`, ana);
  const held = heldOf(await home.conversations.accept({ practice, address: ana, event }));
  const transcript = outbox.map(({ id }) => line(id));
  const { claimed } = await home.conversations.commit(commit(held, { outbox, transcript }, more));
  return { conversation: held.conversation, claimed };
}

const ids = (claimed: readonly (Claimed | null)[]) => claimed.map((each) => each?.entry.id);

async function delivery(conversation: string): Promise<Record<string, string | null>> {
  const queue = createQueueStore(home.real.redis, home.real.sealers);
  const lines = await queue.transcript(practice, conversation, null, 50);
  return Object.fromEntries(lines.map((each) => [each.id, each.delivery]));
}

test('entries of a lane go out one by one in their order, each claimed by whoever sent the one before', async () => {
  const { claimed, conversation } = await say([entry('e1', ana), entry('e2', ana), entry('e3', ana)]);
  expect(ids(claimed)).toEqual(['e1']);
  expect(await home.other.outbox.due(practice, conversation, now)).toEqual({ claimed: [], unknown: [] });
  const second = await home.outbox.sent(claimed[0]!, 'SM1', now);
  const third = await home.outbox.sent(second!, 'SM2', now);
  expect(ids([second, third, await home.outbox.sent(third!, 'SM3', now)])).toEqual(['e2', 'e3', undefined]);
  expect(await home.wake.due(practice, now + 99 * minute, 9)).toEqual([]);
});

test('the safety lane does not wait for the ordinary one', async () => {
  const { claimed } = await say([entry('e1', ana), entry('s1', ana, { lane: 'safety' }), entry('e2', ana)]);
  expect(ids(claimed)).toEqual(['s1', 'e1']);
});

test('what was committed before a STOP does not go out after it, save what is exempt or safety', async () => {
  const before = await say([entry('e1', ana), entry('e2', ana), entry('e3', ana, { exempt: true })]);
  const suppressions = [{ address: ana, suppressed: true, eventId: 'stop' }];
  await say([entry('bye', ana, { exempt: true }), entry('s1', ana, { lane: 'safety' })], { suppressions });
  expect(ids([await home.outbox.sent(before.claimed[0]!, 'SM1', now)])).toEqual(['e3']);
  expect(await delivery(before.conversation)).toMatchObject({ e1: 'accepted', e2: 'withheld', e3: null });
});

test('after START the address gets texts again, and until then a turn knows that it is suppressed', async () => {
  const stop = { address: ana, suppressed: true, eventId: 'stop' };
  await say([], { suppressions: [stop] });
  const event = message('m-start', ana);
  const held = heldOf(await home.conversations.accept({ practice, address: ana, event }));
  expect(held.suppressed).toBe(true);
  const suppressions = [{ ...stop, suppressed: false }];
  const { claimed } = await home.conversations.commit(
    commit(held, { outbox: [entry('e1', ana)] }, { suppressions }),
  );
  expect(ids(claimed)).toEqual(['e1']);
});

test('what was committed under a consent that has changed since does not go out', async () => {
  const about = { patient: 'p1', accessVersion: 0 };
  const { claimed, conversation } = await say([entry('e1', ana), entry('e2', ana, about), entry('e3', ana)]);
  const stranger = heldOf(await home.conversations.append(practice, 'p-other', message('o1', ana)));
  const charts = [{ patient: 'p1', chart: chart('p1'), accessChanged: true }];
  await home.conversations.commit(commit(stranger, {}, { charts }));
  expect(ids([await home.outbox.sent(claimed[0]!, 'SM1', now)])).toEqual(['e3']);
  expect(await delivery(conversation)).toMatchObject({ e2: 'withheld' });
});

test('what is said in the turn that changes the consent goes out under the new one', async () => {
  const charts = [{ patient: 'p1', chart: chart('p1'), accessChanged: true }];
  const { claimed } = await say([entry('e1', ana, { patient: 'p1', accessVersion: 0 })], { charts });
  expect(ids(claimed)).toEqual(['e1']);
});

test('an entry whose time has passed is dropped, not sent late', async () => {
  const { claimed, conversation } = await say([entry('e1', ana), entry('e2', ana, { expiresAt: now + 10 })]);
  expect(await home.outbox.sent(claimed[0]!, 'SM1', now + 10)).toBeNull();
  expect(await delivery(conversation)).toMatchObject({ e2: 'stale' });
});

test('an entry given back is tried again at its time and not before, ahead of those behind it', async () => {
  const { claimed, conversation } = await say([entry('e1', ana), entry('e2', ana)]);
  await home.outbox.retryAt(claimed[0]!, now + 5_000, '20429');
  expect(await home.outbox.due(practice, conversation, now + 4_999)).toEqual({ claimed: [], unknown: [] });
  expect(await home.wake.due(practice, now + 5_000, 9)).toEqual([conversation]);
  const { claimed: again } = await home.other.outbox.due(practice, conversation, now + 5_000);
  expect(again).toMatchObject([{ attempts: 1, entry: { id: 'e1' } }]);
});

test('an entry whose sender vanished comes back as unknown, to one process', async () => {
  const { conversation } = await say([entry('e1', ana), entry('e2', ana)]);
  expect(await home.wake.due(practice, now + minute, 9)).toEqual([conversation]);
  const found = await Promise.all([
    home.outbox.due(practice, conversation, now + minute),
    home.other.outbox.due(practice, conversation, now + minute),
  ]);
  expect(found.flatMap(({ claimed }) => claimed)).toEqual([]);
  const unknown = found.flatMap((each) => each.unknown);
  expect(ids(unknown)).toEqual(['e1']);
  expect(ids([await home.outbox.sent(unknown[0]!, 'SM1', now + minute)])).toEqual(['e2']);
});

test('a sender that was thought vanished cannot give back or fail what another has now; that it sent counts', async () => {
  const { conversation, claimed } = await say([entry('e1', ana), entry('e2', ana)]);
  const { unknown } = await home.other.outbox.due(practice, conversation, now + minute);
  await home.outbox.retryAt(claimed[0]!, now, 'late');
  expect(await home.outbox.failed(claimed[0]!, '30003', now)).toBeNull();
  expect(await home.outbox.due(practice, conversation, now + minute)).toEqual({ claimed: [], unknown: [] });
  expect(ids([await home.outbox.sent(claimed[0]!, 'SM1', now + minute)])).toEqual(['e2']);
  expect(await home.other.outbox.sent(unknown[0]!, 'SM1', now + minute)).toBeNull();
  expect(await delivery(conversation)).toMatchObject({ e1: 'accepted', e2: null });
});

test('a safety reply is not kept waiting by one whose fate is unknown', async () => {
  const first = await home.conversations.alarm(alarm(message('d1', ana)));
  expect(first.kind === 'alarmed' && ids(first.claimed)).toEqual(['d1-reply']);
  const later = message('d2', ana);
  const reply = entry('d2-reply', ana, { lane: 'safety', createdAt: now + 10_000 });
  const second = await home.conversations.alarm(alarm(later, { reply }));
  expect(second.kind === 'alarmed' && ids(second.claimed)).toEqual(['d2-reply']);
  const { conversation } = second;
  const { unknown } = await home.outbox.due(practice, conversation, now + minute);
  expect(ids(unknown)).toEqual(['d1-reply']);
});

test('an entry that can never arrive ends, tells the conversation once, and lets the next one go', async () => {
  const { conversation, claimed } = await say([entry('e1', ana), entry('e2', ana)]);
  expect(ids([await home.outbox.failed(claimed[0]!, '21610', now)])).toEqual(['e2']);
  const held = heldOf(await home.conversations.hold(practice, conversation));
  expect(held.events).toEqual([
    { kind: 'undelivered', id: 'undelivered:e1', at: now, entryId: 'e1', lane: 'ordinary', code: '21610' },
  ]);
  expect(await delivery(conversation)).toMatchObject({ e1: 'failed' });
});

const receipt = (status: string, code: string | null = null) =>
  home.outbox.receipt(practice, 'SM1', status, code, now);

test('delivery statuses in any order end at the furthest', async () => {
  const { conversation, claimed } = await say([entry('e1', ana)]);
  await home.outbox.sent(claimed[0]!, 'SM1', now);
  expect(await receipt('sent')).toBe('folded');
  expect(await receipt('delivered')).toBe('folded');
  expect([await receipt('sending'), await receipt('delivered'), await receipt('no-such')]).toEqual([
    'stale',
    'stale',
    'stale',
  ]);
  expect(await delivery(conversation)).toEqual({ e1: 'delivered' });
  expect(await home.conversations.hold(practice, conversation)).toBeNull();
});

test('statuses that come before the message is known are folded when it is', async () => {
  const { conversation, claimed } = await say([entry('e1', ana)]);
  expect([await receipt('undelivered', '30003'), await receipt('sent')]).toEqual([
    'unknown-message',
    'unknown-message',
  ]);
  await home.outbox.sent(claimed[0]!, 'SM1', now);
  expect(await delivery(conversation)).toEqual({ e1: 'undelivered' });
  const held = heldOf(await home.conversations.hold(practice, conversation));
  expect(held.events).toMatchObject([{ kind: 'undelivered', entryId: 'e1', code: '30003' }]);
});

test('a failure reported twice is one event; one after delivery is kept beside it and told', async () => {
  const { conversation, claimed } = await say([entry('e1', ana)]);
  await home.outbox.sent(claimed[0]!, 'SM1', now);
  await receipt('delivered');
  expect([await receipt('undelivered', '30005'), await receipt('failed', '30005')]).toEqual([
    'folded',
    'stale',
  ]);
  expect(await delivery(conversation)).toEqual({ e1: 'delivered,undelivered' });
  expect(heldOf(await home.conversations.hold(practice, conversation)).events).toHaveLength(1);
});

test('of two entries with the same words one alone gets the message that was found', async () => {
  const ben = sms('+15551110002');
  const nurse = sms('+15551119999');
  const claims = [];
  for (const from of [ana, ben]) {
    const event = message(`m${count++}`, from);
    const held = heldOf(await home.conversations.accept({ practice, address: from, event }));
    const page = entry(`page-${event.id}`, nurse, { lane: 'safety', text: 'EMERGENCY' });
    claims.push(...(await home.conversations.commit(commit(held, { outbox: [page] }))).claimed);
  }
  const [one, other] = claims;
  const answers = await Promise.all([
    home.outbox.adopt(one!, 'SM-found', now),
    home.other.outbox.adopt(other!, 'SM-found', now),
  ]);
  expect(answers.filter((answer) => answer === "another's")).toHaveLength(1);
  // Asked again (the answer was lost, say), each hears the same.
  expect(await home.outbox.adopt(one!, 'SM-found', now)).toEqual(answers[0]);
  expect(await home.other.outbox.adopt(other!, 'SM-found', now)).toEqual(answers[1]);
  // What the provider itself answered is true whatever was found.
  expect(await home.outbox.sent(answers[0] === null ? other! : one!, 'SM-own', now)).toBeNull();
});
