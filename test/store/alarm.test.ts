import { createQueueStore } from '../../src/store/queue.ts';
import {
  alarm,
  commit,
  entry,
  handoff,
  heldOf,
  message,
  now,
  practice,
  session,
  sms,
  type World,
  world,
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
const chest = message('m1', ana, { text: 'my chest hurts' });
const accept = (event = message('m1', ana)) => home.conversations.accept({ practice, address: ana, event });
const waiting = () => createQueueStore(home.real.redis, home.real.sealers).list(practice, 'waiting');

test('a danger is answered while another worker has the lease, and that turn must be thought again', async () => {
  const held = heldOf(await accept(message('m0', ana)));
  const answer = await home.other.conversations.alarm(alarm(chest));
  expect(answer).toMatchObject({ kind: 'alarmed', claimed: [{ entry: { text: 'Call 911 now.' } }] });
  await expect(home.conversations.commit(commit(held))).rejects.toMatchObject({ what: 'session' });
  const again = heldOf(await home.conversations.hold(practice, held.conversation));
  expect(again.events).toMatchObject([
    { id: 'm0', alarmed: false },
    { id: 'm1', alarmed: true },
  ]);
  expect(again).toMatchObject({
    alarmed: ['m1'],
    emergency: { handoffId: 'm1-handoff', at: now },
    handoff: { id: 'm1-handoff', risk: 'emergency', conversationId: held.conversation },
  });
});

test('a danger is answered once, however often and wherever it is raised', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => {
      const reply = entry(`reply-${index}`, ana, { lane: 'safety' });
      return (index % 2 === 0 ? home : home.other).conversations.alarm(alarm(chest, { reply }));
    }),
  );
  expect(answers.filter(({ kind }) => kind === 'alarmed')).toHaveLength(1);
  expect(await waiting()).toHaveLength(1);
  expect((await accept(chest)).kind).toBe('duplicate');
});

test('a message that is in the mailbox already is marked there, not put there again', async () => {
  const held = heldOf(await accept(chest));
  await home.conversations.alarm(alarm(chest));
  await accept(message('m2', ana));
  await expect(home.conversations.commit(commit(held))).rejects.toMatchObject({ what: 'session' });
  const again = heldOf(await home.conversations.hold(practice, held.conversation));
  expect(again.events).toMatchObject([
    { id: 'm1', alarmed: true },
    { id: 'm2', alarmed: false },
  ]);
});

test('both lines of a danger are in the transcript, once, also when the turn writes them again', async () => {
  const queue = createQueueStore(home.real.redis, home.real.sealers);
  const { conversation } = await home.conversations.alarm(alarm(chest));
  const held = heldOf(await home.conversations.hold(practice, conversation));
  const own = {
    id: 'm1',
    at: now,
    from: 'patient',
    staffName: null,
    text: 'again',
    locale: 'en',
    lane: null,
  } as const;
  await home.conversations.commit(commit(held, { transcript: [own] }));
  const lines = await queue.transcript(practice, conversation, null, 10);
  expect(lines.map(({ id, from, text }) => [id, from, text])).toEqual([
    ['m1', 'patient', 'my chest hurts'],
    ['m1-reply', 'bot', 'Call 911 now.'],
  ]);
});

test('an open handoff is raised, not doubled: the worse risk, the earlier due time, all that was asked', async () => {
  const held = heldOf(await accept(message('m0', ana)));
  const asked = [{ eventId: 'm0', at: now, text: 'a person please' }];
  const open = handoff('h1', held.conversation, { brief: { ...handoff('', '').brief, asked } });
  await home.conversations.commit(commit(held, {}, { handoffs: [open] }));
  const answer = await home.conversations.alarm(alarm(chest));
  expect(answer).toMatchObject({ kind: 'alarmed', handoffId: 'h1' });
  const [raised, ...others] = await waiting();
  expect(others).toEqual([]);
  expect(raised).toMatchObject({ id: 'h1', risk: 'emergency', reason: 'emergency', dueAt: now + 300_000 });
  expect(raised?.brief.asked.map(({ eventId }) => eventId)).toEqual(['m0', 'm1']);
});

test('two dangers at once in a conversation make one handoff that holds both', async () => {
  const second = message('m2', ana, { text: 'my arm too' });
  await Promise.all([home.conversations.alarm(alarm(chest)), home.other.conversations.alarm(alarm(second))]);
  const [raised, ...others] = await waiting();
  expect(others).toEqual([]);
  expect(new Set(raised?.brief.asked.map(({ eventId }) => eventId))).toEqual(new Set(['m1', 'm2']));
});

test('the bot is mute until a person resolves the handoff, whatever a turn writes', async () => {
  const { conversation } = await home.conversations.alarm(alarm(chest));
  await home.conversations.commit(
    commit(heldOf(await home.conversations.hold(practice, conversation)), { session: session() }),
  );
  const muted = heldOf(await accept(message('m2', ana)));
  expect(muted.emergency?.handoffId).toBe('m1-handoff');
  const handoffs = [{ ...muted.handoff!, state: 'resolved' as const }];
  await home.conversations.commit(commit(muted, {}, { handoffs }));
  expect(heldOf(await accept(message('m3', ana))).emergency).toBeNull();
});

test('the safety reply passes ordinary ones that are stuck, and one who opted out', async () => {
  const held = heldOf(await accept(message('m0', ana)));
  const suppressions = [{ address: ana, suppressed: true, eventId: 'm0' }];
  await home.conversations.commit(
    commit(held, { outbox: [entry('e1', ana, { exempt: true })] }, { suppressions }),
  );
  const answer = await home.conversations.alarm(alarm(chest));
  expect(answer.kind === 'alarmed' && answer.claimed.map(({ entry }) => entry.id)).toEqual(['m1-reply']);
});

test('a conversation with an unhandled danger and no worker is awake at once', async () => {
  const { conversation } = await home.conversations.alarm(alarm(chest));
  expect(await home.wake.due(practice, now, 10)).toEqual([conversation]);
});

test('a danger on a fresh address costs one round trip', async () => {
  await home.conversations.alarm(alarm(chest));
  const before = home.real.redis.roundTrips;
  await home.conversations.alarm(alarm(message('m9', sms('+15553330003'))));
  expect(home.real.redis.roundTrips - before).toBe(1);
});

test('the same alarm made again, because its answer was lost, gives the reply to its sender again and to nobody else', async () => {
  const given = alarm(chest);
  const first = await home.conversations.alarm(given);
  expect(await home.conversations.alarm(given)).toEqual(first);
  const reply = entry('another', ana, { lane: 'safety' });
  expect((await home.other.conversations.alarm(alarm(chest, { reply }))).kind).toBe('duplicate');
  if (first.kind === 'alarmed') await home.outbox.sent(first.claimed[0]!, 'SM1', now);
  expect((await home.conversations.alarm(given)).kind).toBe('duplicate');
});

test('a danger wakes a conversation whose last turn failed and was put off', async () => {
  const held = heldOf(await accept(message('m0', ana)));
  await home.conversations.postpone(held, now + 9e9, 'failed');
  await home.conversations.alarm(alarm(chest));
  expect(await home.wake.due(practice, now, 10)).toEqual([held.conversation]);
});
