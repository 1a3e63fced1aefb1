import { createPaceStore } from '../../src/store/pace.ts';
import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

let redis: TestRedis;
let world: World;

beforeAll(async () => {
  redis = await startRedis();
  // One segment in ten seconds: slow enough that nothing is sent by waiting.
  world = await openWorld({ redis, environment: { TWILIO_SEGMENTS_PER_SECOND: '0.1' } });
}, 60_000);
afterAll(async () => {
  await world.close();
  await redis.close();
});

const phones = Array.from({ length: 6 }, (_, index) => `+131255574${String(index).padStart(2, '0')}`);
const answered = () => phones.filter((phone) => world.received(phone).length > 0).length;

test('a sender keeps to its rate, safety texts go before everything, and everybody is answered in the end', async () => {
  for (const phone of phones) await world.text(phone, 'what is a medical home?');
  expect(answered()).toBe(1);
  await world.text('+13125557499', 'I took all my pills and want to die');
  expect(world.received('+13125557499')).toHaveLength(1);

  const counts: number[] = [];
  for (let step = 0; step < 40 && answered() < phones.length; step += 1) {
    world.setClock(world.now() + 10_000);
    await world.app.work.sweep();
    await world.settle();
    counts.push(answered());
  }
  expect(answered()).toBe(phones.length);
  // One answer has two or more segments: never two people in ten seconds.
  for (const [index, count] of counts.entries())
    expect(count - (counts[index - 1] ?? 1)).toBeLessThanOrEqual(1);
  for (const phone of phones) expect(world.received(phone)).toHaveLength(1);
});

test('two processes share the rate of one sender', async () => {
  const [one, other] = [createPaceStore(world.app.stores.redis), createPaceStore(world.app.stores.redis)];
  const share = { sender: '+13125550000', takesMs: 1500.5, urgent: false };
  const now = world.now();
  expect(await one.reserve('shared', share, now)).toBe(now);
  expect(await other.reserve('shared', share, now)).toBe(now + 1501);
  expect(await one.reserve('shared', { ...share, urgent: true }, now)).toBe(now);
  expect(await other.reserve('shared', share, now)).toBe(now + 4503);
  expect(await one.reserve('shared', share, now + 60_000)).toBe(now + 60_000);
});
