import { keysOf } from '../../src/store/keys.ts';
import { createPageStore } from '../../src/store/pages.ts';
import type { PageActivity } from '../../src/turn/stores.ts';
import { type RealRedis, realRedis } from './real-redis.ts';

let real: RealRedis;
beforeAll(async () => {
  real = await realRedis();
});
afterAll(() => real[Symbol.asyncDispose]());
beforeEach(async () => {
  await real.redis.command('', 'FLUSHALL');
});

const here = () => createPageStore(real.redis, real.sealers);
const elsewhere = () => createPageStore(real.other, real.sealers);

function activity(id: string): PageActivity {
  return { id, at: 5, activity: { type: 'message', text: `words of ${id}` } };
}

async function pageKey(): Promise<string> {
  return keysOf('maple').page((await real.sealers.of('maple')).lookup('page p1'));
}

test('activities are read in order, from a watermark on, by any process', async () => {
  const marks: string[] = [];
  for (const id of ['a', 'b', 'c']) marks.push(await here().append('maple', 'p1', activity(id)));
  const first = await elsewhere().read('maple', 'p1', null, 2);
  expect(first).toEqual({ activities: [activity('a'), activity('b')], watermark: marks[1] });
  const rest = await elsewhere().read('maple', 'p1', first.watermark, 10);
  expect(rest).toEqual({ activities: [activity('c')], watermark: marks[2] });
  expect(await here().read('maple', 'p1', rest.watermark, 10)).toEqual({
    activities: [],
    watermark: marks[2],
  });
  expect(await here().read('maple', 'p2', null, 10)).toEqual({ activities: [], watermark: null });
});

test('an activity that is appended twice is there once, under the same watermark', async () => {
  const first = await here().append('maple', 'p1', activity('a'));
  await here().append('maple', 'p1', activity('b'));
  expect(await elsewhere().append('maple', 'p1', activity('a'))).toBe(first);
  expect((await here().read('maple', 'p1', null, 10)).activities).toHaveLength(2);
});

test('a watermark that is none reads from the beginning', async () => {
  await here().append('maple', 'p1', activity('a'));
  for (const strange of ['', 'abc', '-', '+', '1-', '99999999999999999999999', '(1', '1 2']) {
    expect((await here().read('maple', 'p1', strange, 10)).activities).toHaveLength(1);
  }
});

test('a page keeps its last thousand activities for thirty days', async () => {
  const store = here();
  const all = Array.from({ length: 1_003 }, (_, index) => `a${index}`);
  for (let from = 0; from < all.length; from += 100) {
    await Promise.all(all.slice(from, from + 100).map((id) => store.append('maple', 'p1', activity(id))));
  }
  const { activities } = await store.read('maple', 'p1', null, 2_000);
  expect(activities.map(({ id }) => id)).toEqual(all.slice(3));
  const key = await pageKey();
  expect(await real.redis.command(key, 'TTL', key)).toBeGreaterThan(30 * 24 * 3_600 - 60);
  const entries = key.replace(':page:', ':page-entries:');
  expect(await real.redis.command(entries, 'HLEN', entries)).toBe(1_000);
  expect(await real.redis.command(entries, 'TTL', entries)).toBeGreaterThan(30 * 24 * 3_600 - 60);
});

/** Counts nudges, and lets a test wait for the next one. */
function counter() {
  let count = 0;
  let waiting: (() => void) | null = null;
  return {
    get count() {
      return count;
    },
    nudge() {
      count += 1;
      waiting?.();
    },
    async reaches(wanted: number): Promise<void> {
      while (count < wanted) {
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
      }
    },
  };
}

test('whoever watches a page is nudged by an append in another process, and only for that page', async () => {
  const [one, two, third] = [counter(), counter(), counter()];
  const store = here();
  const stops = [
    await store.watch('maple', 'p1', one.nudge),
    await store.watch('maple', 'p1', two.nudge),
    await store.watch('maple', 'p2', third.nudge),
  ];
  await elsewhere().append('maple', 'p1', activity('a'));
  await Promise.all([one.reaches(1), two.reaches(1)]);
  expect(third.count).toBe(0);
  for (const stop of stops) stop();
});

test('an append right after watch has resolved is never missed', async () => {
  const store = here();
  for (let round = 0; round < 20; round += 1) {
    const nudges = counter();
    const stop = await store.watch('maple', 'p1', nudges.nudge);
    await elsewhere().append('maple', 'p1', activity(`round-${round}`));
    await nudges.reaches(1);
    stop();
  }
});

test('who stopped watching is not nudged, and the rest still are', async () => {
  const [gone, stays] = [counter(), counter()];
  const store = here();
  const stop = await store.watch('maple', 'p1', gone.nudge);
  const last = await store.watch('maple', 'p1', stays.nudge);
  stop();
  stop();
  await elsewhere().append('maple', 'p1', activity('a'));
  await stays.reaches(1);
  expect(gone.count).toBe(0);
  last();
});

test('whoever was cut off from the nudges is nudged all the same', async () => {
  const nudges = counter();
  const stop = await createPageStore(real.redis, real.sealers, { nudgeAnywayMs: 20 }).watch(
    'maple',
    'p1',
    nudges.nudge,
  );
  await nudges.reaches(2);
  stop();
  const after = nudges.count;
  await here().append('maple', 'p1', activity('a'));
  expect(nudges.count).toBe(after);
});

test('what a page shows, and which page it is, is not readable in the database', async () => {
  await here().append('maple', 'secret-page', activity('a'));
  const everything = await real.everything();
  expect(everything).toContain('{maple}:page:');
  for (const secret of ['words of', 'secret-page']) expect(everything).not.toContain(secret);
});
