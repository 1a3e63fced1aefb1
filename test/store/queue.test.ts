import { randomBytes } from 'node:crypto';
import type { Handoff, Risk } from '../../src/handoff/handoff.ts';
import { keysOf } from '../../src/store/keys.ts';
import { createQueueStore } from '../../src/store/queue.ts';
import { queueScore } from '../../src/store/raise.ts';
import { createSealers, type PhiKey } from '../../src/store/sealing.ts';
import { handoffValue, lineValue } from '../../src/store/values.ts';
import type { TranscriptEntry } from '../../src/turn/commit.ts';
import { type RealRedis, realRedis } from './real-redis.ts';

let real: RealRedis;
beforeAll(async () => {
  real = await realRedis();
});
afterAll(() => real[Symbol.asyncDispose]());
beforeEach(async () => {
  await real.redis.command('', 'FLUSHALL');
});

function handoff(id: string, risk: Risk, dueAt: number, more: Partial<Handoff> = {}): Handoff {
  return {
    id,
    conversationId: `c-${id}`,
    patientId: null,
    risk,
    reason: 'asked_for_person',
    state: 'waiting',
    openedAt: 1,
    dueAt,
    assignee: null,
    brief: {
      who: null,
      relationship: null,
      language: 'en',
      asked: [],
      tried: [],
      safety: null,
      promised: null,
      questions: [],
      note: null,
    },
    ...more,
  };
}

/** Puts a handoff where the commit script puts it. */
async function put(given: Handoff, score = given.dueAt, sealers = real.sealers): Promise<void> {
  const keys = keysOf('maple');
  const sealer = await sealers.of('maple');
  const key = keys.handoff(given.id);
  await real.redis.command(key, 'SET', key, handoffValue.seal(sealer, given.id, given));
  const queue = keys.queue(given.state);
  await real.redis.command(queue, 'ZADD', queue, String(score), given.id);
}

async function say(id: string, delivery?: string): Promise<void> {
  const { lines, lineData, delivery: statuses } = keysOf('maple').conversation('c1');
  const sealer = await real.sealers.of('maple');
  const line: TranscriptEntry = {
    id,
    at: 1,
    from: 'bot',
    staffName: null,
    text: `text of ${id}`,
    locale: 'en',
    lane: 'ordinary',
  };
  await real.redis.command(lineData, 'HSET', lineData, id, lineValue.seal(sealer, id, line));
  await real.redis.command(lines, 'RPUSH', lines, id);
  if (delivery !== undefined) await real.redis.command(statuses, 'HSET', statuses, id, delivery);
}

const store = () => createQueueStore(real.redis, real.sealers);
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('the queue is in the order to work in: risk, then due time, then age', async () => {
  await put(handoff('routine', 'routine', 1));
  await put(handoff('urgent-late', 'urgent', 90));
  await put(handoff('urgent-soon-new', 'urgent', 50, { openedAt: 9 }));
  await put(handoff('urgent-soon-old', 'urgent', 50, { openedAt: 2 }));
  await put(handoff('crisis', 'crisis', 99));
  await put(handoff('emergency', 'emergency', 100));
  expect(idsOf(await store().list('maple', 'waiting'))).toEqual([
    'emergency',
    'crisis',
    'urgent-soon-old',
    'urgent-soon-new',
    'urgent-late',
    'routine',
  ]);
});

test('a list is of one state, or of all: the open ones together, then the latest resolved', async () => {
  await put(handoff('waits', 'urgent', 5));
  await put(handoff('talks', 'crisis', 5, { state: 'with_person', assignee: 'rosa' }));
  await put(handoff('done-early', 'crisis', 5, { state: 'resolved' }), 100);
  await put(handoff('done-late', 'routine', 5, { state: 'resolved' }), 200);
  expect(idsOf(await store().list('maple', 'waiting'))).toEqual(['waits']);
  expect(idsOf(await store().list('maple', 'with_person'))).toEqual(['talks']);
  expect(idsOf(await store().list('maple', 'resolved'))).toEqual(['done-late', 'done-early']);
  expect(idsOf(await store().list('maple', null))).toEqual(['talks', 'waits', 'done-late', 'done-early']);
  expect(await store().list('oak', null)).toEqual([]);
});

test('a handoff that has moved on while the list was read is not in it', async () => {
  await put(handoff('moved', 'urgent', 5));
  await put(handoff('moved', 'urgent', 5, { state: 'with_person' }));
  expect(await store().list('maple', 'waiting')).toEqual([]);
});

test('a handoff is found by its id', async () => {
  await put(handoff('one', 'urgent', 5));
  expect(await store().find('maple', 'one')).toEqual(handoff('one', 'urgent', 5));
  expect(await store().find('maple', 'none')).toBeNull();
  expect(await store().find('oak', 'one')).toBeNull();
});

test('a transcript begins with the latest lines and goes on after the last one that was seen', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) await say(id);
  const lines = async (after: string | null, limit: number) =>
    idsOf(await store().transcript('maple', 'c1', after, limit));
  expect(await lines(null, 3)).toEqual(['c', 'd', 'e']);
  expect(await lines('a', 2)).toEqual(['b', 'c']);
  expect(await lines('c', 10)).toEqual(['d', 'e']);
  expect(await lines('e', 10)).toEqual([]);
  expect(await lines('never-said', 2)).toEqual(['d', 'e']);
  expect(await store().transcript('maple', 'c2', null, 10)).toEqual([]);
});

test('a line says whether it arrived', async () => {
  await say('a', 'delivered');
  await say('b');
  const found = await store().transcript('maple', 'c1', null, 10);
  expect(found.map(({ id, text, delivery }) => ({ id, text, delivery }))).toEqual([
    { id: 'a', text: 'text of a', delivery: 'delivered' },
    { id: 'b', text: 'text of b', delivery: null },
  ]);
});

test('a key that is taken away hides nobody: each stands there by what the index knows, and as itself when it is back', async () => {
  const own = { id: 'own', key: randomBytes(32) };
  const other = { id: 'other', key: randomBytes(32) };
  const at = (...keys: PhiKey[]) => createQueueStore(real.redis, createSealers(real.redis, keys));
  const sealers = createSealers(real.redis, [own]);
  await put(handoff('calm', 'routine', 500), queueScore({ risk: 'routine', dueAt: 500 }), sealers);
  await put(handoff('bad', 'crisis', 400), queueScore({ risk: 'crisis', dueAt: 400 }), sealers);
  // The key is missing from PHI_KEYS: the index alone can tell.
  const listed = await at(other).list('maple', null);
  expect(listed.map(({ id, unreadable }) => [id, unreadable])).toEqual([
    ['bad', true],
    ['calm', true],
  ]);
  expect(listed[0]).toMatchObject({ state: 'waiting', risk: 'crisis', dueAt: 400, reason: 'unreadable' });
  expect(await at(other).find('maple', 'calm')).toMatchObject({ unreadable: true, risk: 'routine' });
  expect((await at(other).sealed('maple')).count).toBe(2);
  // The practice's own keys are lost, and what comes in meanwhile is sealed under new ones.
  const { secrets } = keysOf('maple');
  const kept = (await real.redis.command(secrets, 'HGETALL', secrets)) as string[];
  await real.redis.command(secrets, 'DEL', secrets);
  const later = createSealers(real.redis, [own]);
  await put(handoff('fresh', 'urgent', 900), queueScore({ risk: 'urgent', dueAt: 900 }), later);
  const mixed = await createQueueStore(real.redis, later).list('maple', 'waiting');
  expect(mixed.map(({ id, unreadable }) => [id, unreadable])).toEqual([
    ['bad', true],
    ['calm', true],
    ['fresh', undefined],
  ]);
  await real.redis.command(secrets, 'DEL', secrets);
  await real.redis.command(secrets, 'HSET', secrets, ...kept);
  const back = await at(other, own).list('maple', 'waiting');
  expect(back.filter(({ unreadable }) => unreadable !== true)).toEqual([
    expect.objectContaining({ id: 'bad', reason: 'asked_for_person' }),
    expect.objectContaining({ id: 'calm' }),
  ]);
});

test('what is set aside keeps its bytes, is counted, and is found again once they open', async () => {
  await put(handoff('h1', 'routine', 500));
  const key = keysOf('maple').handoff('h1');
  const whole = String(await real.redis.command(key, 'GET', key));
  const damaged = `${whole.slice(0, -6)}AAAAAA`;
  await real.redis.command(key, 'SET', key, damaged);
  const [entry] = await store().list('maple', 'waiting');
  if (entry === undefined) throw new Error('hidden');
  await store().setAside('maple', entry, 700);
  expect(await store().list('maple', 'waiting')).toEqual([]);
  expect(await real.redis.command(key, 'GET', key)).toBe(damaged);
  expect(await store().sealed('maple')).toEqual({ count: 1, back: [] });
  await real.redis.command(key, 'SET', key, whole);
  expect(await store().sealed('maple')).toEqual({
    count: 0,
    back: [{ at: 700, handoff: expect.objectContaining({ id: 'h1', reason: 'asked_for_person' }) }],
  });
});

test('a line that cannot be read hides no other', async () => {
  await say('l1');
  await say('l2');
  const { lineData } = keysOf('maple').conversation('c1');
  await real.redis.command(lineData, 'HSET', lineData, 'l1', 'spoilt');
  const lines = await store().transcript('maple', 'c1', null, 10);
  expect(lines.map(({ text }) => text)).toEqual(['[?]', 'text of l2']);
});
