import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

let redis: TestRedis;
let world: World;

beforeAll(async () => {
  redis = await startRedis();
  world = await openWorld({ redis });
}, 60_000);
afterAll(async () => {
  await world.close();
  await redis.close();
});

const phone = (index: number) => `+1312555${String(7600 + index)}`;
const text = (number: string, body: string) =>
  world.app.simulator?.textFrom(number, world.practice.numbers[0] ?? '', body);

test('everybody is answered beside a flood from one number, which gets fewer answers than it has texts', async () => {
  const flooder = phone(99);
  const others = Array.from({ length: 10 }, (_, index) => phone(index));
  const flood = Array.from({ length: 120 }, (_, index) =>
    text(flooder, `one more question about the bus, number ${index}`),
  );
  await Promise.all(others.map((number) => text(number, 'what is a medical home?')));
  const fates = await Promise.all(flood);
  expect(new Set(fates.map((fate) => fate?.status))).toEqual(new Set([200]));
  await world.settle();
  for (const number of others) expect(world.received(number)).toHaveLength(1);
  expect(world.received(flooder).length).toBeGreaterThan(0);
  expect(world.received(flooder).length).toBeLessThan(120);
}, 60_000);

test('dangers that come at the same moment from one number are all answered, and make one handoff', async () => {
  const number = phone(98);
  const dangers = Array.from({ length: 20 }, () => text(number, 'she is not breathing'));
  expect((await Promise.all(dangers)).map((fate) => fate?.status)).toEqual(dangers.map(() => 200));
  await world.settle();
  const answers = world.received(number);
  expect(answers.filter((answer) => answer.startsWith('Call 911 now'))).toHaveLength(20);
  expect(answers.filter((answer) => answer.includes('went wrong'))).toEqual([]);
  const [handoff, ...others] = (await world.handoffs()).filter(({ brief }) =>
    brief.asked.some((asked) => asked.text === 'she is not breathing'),
  );
  expect(others).toEqual([]);
  expect(handoff?.risk).toBe('emergency');
}, 60_000);

test('a conversation with far more waiting than one visit takes is handled to its end, and nothing counts as failed', async () => {
  const number = phone(97);
  const address = { channel: 'sms', number, via: world.practice.numbers[0] ?? '' } as const;
  const { conversations } = world.app.stores;
  const event = (id: number) => ({
    kind: 'message' as const,
    id: `SM${id}`,
    at: world.now(),
    from: address,
    text: `hello ${id}`,
    media: [],
    keyword: null,
    localeHint: null,
    verdict: { level: 'none' as const, kind: null, matched: [], locale: 'en' },
    alarmed: false,
    found: null,
  });
  // Somebody else has the lease meanwhile, so that all of them wait.
  for (let id = 0; id < 600; id += 1)
    await conversations.accept({ practice: world.practice.id, address, event: event(id) });
  const { conversation } = await conversations.conversationOf(world.practice.id, address);
  for (let look = 0; look < 20; look += 1) {
    const held = await conversations.hold(world.practice.id, conversation);
    if (held === null) break;
    expect(held.attempts).toBe(0);
    await conversations.postpone(held, world.now(), 'fair');
    world.setClock(world.now() + 1_000);
  }
  world.setClock(world.now() + 60_000);
  for (let sweep = 0; sweep < 10; sweep += 1) {
    await world.app.work.sweep();
    await world.settle();
  }
  expect(await conversations.hold(world.practice.id, conversation)).toBeNull();
  expect(world.received(number).filter((answer) => answer.includes('went wrong'))).toEqual([]);
}, 60_000);
