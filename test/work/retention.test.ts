import { createClient } from 'redis';
import { DEFAULT_RETENTION, LEAST_YEARS, lastDateIn, recordMayGo } from '../../src/people/retention.ts';
import { readPractice } from '../../src/practice/practice-file.ts';
import { keysOf } from '../../src/store/keys.ts';
import { nextLook, removeTooOld, runRetention, tooOld } from '../../src/work/retention.ts';
import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

const DAY = 24 * 60 * 60_000;
const YEAR = 366 * DAY;
const OLD = '+13125557821';
const NEW = '+13125557822';
const STRANGER = '+13125557823';

let redis: TestRedis;
let world: World;

beforeAll(async () => {
  redis = await startRedis();
  world = await openWorld({ redis, flush: true });
}, 30_000);

afterAll(async () => {
  await world.close();
  await redis.close();
});

async function audited(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { did, what, why } of world.app.stores.audit.entries(world.practice.id))
    found.push(`${did} ${what} ${why}`);
  return found;
}

/** What is kept of a conversation beside it: a translation that somebody approved, and a question that no page answered. */
async function keepWords(conversation: string, at: number): Promise<void> {
  const { translations, content } = world.app.stores;
  const { id: practice } = world.practice;
  const pair = { from: 'en', to: 'es', original: `the gate of ${conversation}` };
  const id = await translations.idOf(practice, pair);
  const approved = { ...pair, id, text: 'la puerta', state: 'approved', at, by: null, conversation } as const;
  await translations.save(practice, { ...approved, approvedBy: 'Grace' });
  await content.missed(practice, {
    id: `asked ${conversation} ${at}`,
    text: 'is there a gate?',
    language: 'en',
    at,
    conversation,
  });
}

test('questions that no page answered go after 120 days, each by its own age', async () => {
  const { stores } = world.app;
  const { id: practice } = world.practice;
  const now = world.now();
  await keepWords('c-old', now - 130 * DAY);
  await keepWords('c-new', now - 110 * DAY);
  const removed = await removeTooOld(stores, world.practice, { who: 'retention', now });
  expect(removed).toMatchObject({ patients: 0, questions: 1 });
  expect((await stores.content.gaps(practice)).map(({ conversation }) => conversation)).toEqual(['c-new']);
  // The next one asked keeps none of the others for longer.
  await keepWords('c-next', now);
  await removeTooOld(stores, world.practice, { who: 'retention', now: now + 20 * DAY });
  expect((await stores.content.gaps(practice)).map(({ conversation }) => conversation)).toEqual(['c-next']);
  await stores.content.settleGap(practice, `asked c-next ${now}`);
});

test('a list of questions that is full lets go of the oldest', async () => {
  const { content } = world.app.stores;
  const asked = Array.from({ length: 501 }, (_, at) => ({ id: `q${at}`, text: 'a?', language: 'en', at }));
  for (const gap of asked) await content.missed('full', gap);
  const kept = await content.gaps('full');
  expect(kept).toHaveLength(500);
  expect([kept[0]?.id, kept.at(-1)?.id]).toEqual(['q500', 'q1']);
});

test('a record that was imported for somebody who comes back stays a while, however old it is', () => {
  const lastAt = Date.parse('2005-01-01T00:00:00Z');
  const firstLook = Date.parse('2026-11-23T00:00:00Z');
  const patient = { lastAt, firstLook, birthDate: '1950-05-09' };
  expect(recordMayGo(patient, { zone: 'America/Chicago' }, DEFAULT_RETENTION)).toBe(firstLook + 90 * DAY);
});

test('a child is kept until some years after coming of age, whatever the record says', () => {
  const practice = { zone: 'America/Chicago' };
  const lastAt = Date.parse('2026-01-01T00:00:00Z');
  const grown = recordMayGo(
    { lastAt, firstLook: lastAt, birthDate: '1980-05-09' },
    practice,
    DEFAULT_RETENTION,
  );
  expect(grown).toBe(lastAt + 10 * YEAR);
  const child = recordMayGo(
    { lastAt, firstLook: lastAt, birthDate: '2025-05-09' },
    practice,
    DEFAULT_RETENTION,
  );
  expect(new Date(child).getUTCFullYear()).toBe(2046);
  // Nobody knows how old they are: as if born that day.
  expect(recordMayGo({ lastAt, firstLook: lastAt, birthDate: null }, practice, DEFAULT_RETENTION)).toBe(
    lastAt + 21 * YEAR,
  );
});

test('the last date of a resource is found at any depth, and no day of birth', () => {
  const resource = {
    birthDate: '2030-01-01',
    meta: { lastUpdated: '2020-02-02T10:00:00Z' },
    a: [{ b: '2021-03' }],
  };
  expect(lastDateIn(resource)).toBe(Date.parse('2021-03'));
  expect(lastDateIn({ id: '2020-aa', text: 'on 2021-03-04 he came' })).toBeNull();
});

test('a practice file sets the rules, and not below what the law asks', () => {
  const file = (retention: string) => `id: elm
name: Elm
phone: "+13125550100"
numbers: ["+13125550101"]
zone: America/Chicago
languages: [en]
hours: { monday: [["08:00", "17:00"]] }
retention: ${retention}`;
  expect(readPractice(file('{ record: 7 }')).retention).toEqual({ ...DEFAULT_RETENTION, record: 7 });
  expect(readPractice(file('{}')).retention).toEqual(DEFAULT_RETENTION);
  expect(() => readPractice(file('{ record: 5 }'))).toThrow();
  expect(LEAST_YEARS).toBe(6);
});

test('it looks every night at three, by the wake list', async () => {
  const { retention } = world.app.stores;
  await world.app.work.sweep();
  const client = createClient({ socket: { path: redis.url.replace('unix://', ''), tls: false } });
  await client.connect();
  const { wake } = keysOf(world.practice.id);
  const at = await client.zScore(wake, 'job:retention');
  expect(at).toBe(nextLook(world.practice, world.now()));
  expect(new Date(at ?? 0).toISOString()).toBe('2026-11-24T09:00:00.000Z');
  await world.wait(DAY);
  expect(await client.zScore(wake, 'job:retention')).toBe((at ?? 0) + DAY);
  // One at a time: the other process leaves it alone.
  expect(await retention.begin(world.practice.id, world.now() + DAY)).toBe(true);
  expect(await runRetention({ ...world.app.stores }, world.practice, world.now())).toBeNull();
  await retention.end(world.practice.id, world.now() + DAY);
  await client.close();
});

test('what is too old goes, what a court may ask for stays, and the audit log has both', async () => {
  await world.enroll('demo-denise', OLD, { locale: 'en' });
  await world.enroll('demo-walter', NEW, { locale: 'en' });
  await world.text(OLD, 'show me my care plan');
  await world.text(NEW, 'my plan please');
  await world.text(STRANGER, 'hello who is this');
  const stranger = await world.app.stores.conversations.conversationOf(world.practice.id, {
    channel: 'sms',
    number: STRANGER,
    via: world.practice.numbers[0] ?? '',
  });
  const { stores } = world.app;
  const { id: practice } = world.practice;
  const keptOf = (conversation: string) =>
    stores.holdings.kept(practice, { conversations: new Set([conversation]), lines: [] });
  await keepWords(stranger.conversation, world.now());
  expect(await keptOf(stranger.conversation)).toMatchObject({ translations: [{}], gaps: [{}] });
  const early = await tooOld(stores, world.practice, world.now() + 80 * DAY);
  expect(early).toEqual({ patients: [], held: [], strangers: [], texts: [] });
  const later = world.now() + 100 * DAY;
  expect((await tooOld(stores, world.practice, later)).strangers).toEqual([stranger.conversation]);
  const far = world.now() + 11 * YEAR;
  const held = { ...world.practice, legalHolds: ['demo-walter'] };
  const found = await tooOld(stores, held, far);
  expect(found.held).toEqual(['demo-walter']);
  expect(found.patients.map(({ patient }) => patient)).toContain('demo-denise');
  // Jayden is a child still.
  expect(found.patients.map(({ patient }) => patient)).not.toContain('demo-jayden');
  const removed = await removeTooOld(stores, held, { who: 'retention', now: far });
  expect(removed).toMatchObject({ held: 1, strangers: 1 });
  expect(await stores.records.chart(world.practice.id, 'demo-denise')).toBeNull();
  expect(await stores.holdings.knows(world.practice.id, 'demo-denise')).toBe(false);
  expect(await stores.records.chart(world.practice.id, 'demo-walter')).not.toBeNull();
  const gone = await stores.holdings.conversation(world.practice.id, stranger.conversation);
  expect([gone.session, gone.lines]).toEqual([null, []]);
  expect(await keptOf(stranger.conversation)).toEqual({ translations: [], gaps: [] });
  expect(await audited()).toEqual(
    expect.arrayContaining([
      'retention-held Patient/demo-walter legal hold',
      expect.stringMatching(/^erased Patient\/demo-denise /),
      expect.stringMatching(/^retention \S+ patients \d+, held 1, strangers 1/),
    ]),
  );
}, 30_000);

test('of a conversation that goes on the oldest texts alone go', async () => {
  const { stores } = world.app;
  const { conversation } = await stores.conversations.conversationOf(world.practice.id, {
    channel: 'sms',
    number: NEW,
    via: world.practice.numbers[0] ?? '',
  });
  const before = (await stores.holdings.conversation(world.practice.id, conversation)).lines;
  const cut = before[1]?.at ?? 0;
  await world.wait(DAY);
  await world.text(NEW, 'thank you');
  const old = (await stores.holdings.conversation(world.practice.id, conversation)).lines;
  expect(await stores.retention.trim(world.practice.id, conversation, world.now() - 60_000)).toBeGreaterThan(
    0,
  );
  const after = (await stores.holdings.conversation(world.practice.id, conversation)).lines;
  expect(after.length).toBeGreaterThan(0);
  expect(after).toEqual(old.slice(old.length - after.length));
  expect(after.every(({ at }) => at >= cut)).toBe(true);
});
