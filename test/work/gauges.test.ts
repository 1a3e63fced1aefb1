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

const metric = async (line: string): Promise<number> => {
  const all = await (await fetch(`${world.url}/metrics`)).text();
  const found = all.split('\n').find((each) => each.startsWith(`porchlight_${line} `));
  if (found === undefined) throw new Error(`no metric ${line}`);
  return Number(found.split(' ')[1]);
};
/** Sweeps until the gauges have been set anew. */
const counted = async () => {
  for (let sweep = 0; sweep < 15; sweep += 1) {
    await world.app.work.sweep();
    await world.settle();
  }
};

test('an operator sees how much waits for the provider and how long, by lane', async () => {
  await counted();
  expect(await metric('outbox_texts{lane="ordinary"}')).toBe(0);
  expect(await metric('outbox_oldest_seconds{lane="ordinary"}')).toBe(0);

  world.app.simulator?.script({ act: 'answer', status: 429, retryAfterSeconds: 300, times: 3 });
  for (const number of ['+13125557801', '+13125557802']) await world.text(number, 'what is a medical home?');
  await world.text('+13125557803', 'I cannot breathe');
  world.setClock(world.now() + 40_000);
  await counted();
  expect(await metric('outbox_texts{lane="ordinary"}')).toBe(2);
  expect(await metric('outbox_oldest_seconds{lane="ordinary"}')).toBe(40);
  expect(await metric('outbox_texts{lane="safety"}')).toBe(1);

  world.setClock(world.now() + 15 * 60_000);
  await counted();
  await counted();
  expect(await metric('outbox_texts{lane="ordinary"}')).toBe(0);
  expect(await metric('outbox_texts{lane="safety"}')).toBe(0);
});

test('round trips to Redis are counted by script: a plain text costs accept, commit and sent', async () => {
  await world.text('+13125557804', 'hello');
  const before = await Promise.all(
    ['accept', 'commit', 'sent'].map((call) => metric(`redis_seconds_count{call="${call}"}`)),
  );
  await world.text('+13125557804', 'what is a medical home?');
  const after = await Promise.all(
    ['accept', 'commit', 'sent'].map((call) => metric(`redis_seconds_count{call="${call}"}`)),
  );
  expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 1, 1]);
});
