import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';
import { openProxy, type RedisProxy } from './proxy.ts';

let redis: TestRedis;
let proxy: RedisProxy;
let world: World;

beforeAll(async () => {
  redis = await startRedis();
  proxy = await openProxy(redis.url.replace('unix://', ''));
  world = await openWorld({ redis: { ...redis, url: `redis://127.0.0.1:${proxy.port}` } });
  // Redis knows every script now: each of the steps below is one question and one answer.
  await world.text('+13125557999', 'what is a medical home?');
  await world.text('+13125557998', 'my chest hurts and I cannot breathe');
}, 60_000);
afterAll(async () => {
  await world.close();
  await proxy.close();
  await redis.close();
});

test.each([
  ['accept', 0, '+13125557001'],
  ['commit', 1, '+13125557002'],
  ['sent', 2, '+13125557003'],
])('a lost answer to %s loses nothing, doubles nothing, and makes nobody wait', async (_, after, number) => {
  const lost = proxy.seen.answersLost;
  proxy.loseAnswer(after);
  await world.text(number, 'what is a medical home?');
  expect(proxy.seen.answersLost).toBe(lost + 1);
  // No moment has come by the app's clock: nobody had to be missed before it went on.
  expect(world.received(number)).toHaveLength(1);
  await world.text(number, 'what does asthma mean?');
  expect(world.received(number)).toHaveLength(2);
  expect(await world.app.work.sweep()).toBe(0);
});

test('a lost answer to an alarm loses nothing and doubles nothing', async () => {
  const number = '+13125557004';
  proxy.loseAnswer(1);
  await world.text(number, 'my chest hurts and I cannot breathe');
  expect(world.received(number)).toEqual([expect.stringMatching(/^Call 911 now/)]);
});

test('while Redis hangs a webhook is refused or answered in time, and is no longer about it than Twilio waits', async () => {
  proxy.stall(9_000);
  const began = Date.now();
  const texted = ['what is a medical home?', 'my chest hurts and I cannot breathe'].map((body, index) =>
    world.app.simulator?.textFrom(`+1312555710${index}`, world.practice.numbers[0] ?? '', body),
  );
  const [plain, danger] = await Promise.all(texted);
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(plain?.status).toBe(503);
  expect(danger).toMatchObject({ status: 200, twiml: [expect.stringMatching(/^Call 911 now/)] });
  proxy.heal();
}, 30_000);
