import { createClient } from 'redis';
import { createModelStore } from '../../src/store/model-store.ts';
import { connect } from '../../src/store/redis.ts';
import { createSealers, parsePhiKeys } from '../../src/store/sealing.ts';
import { createTranslationStore } from '../../src/store/translations.ts';
import { startRedis, type TestRedis } from '../world.ts';

let server: TestRedis;
let redis: Awaited<ReturnType<typeof connect>>;

beforeAll(async () => {
  server = await startRedis();
  redis = await connect(server.url);
});

afterAll(async () => {
  await redis.close();
  await server.close();
});

const sealers = () => createSealers(redis, parsePhiKeys(`test:${Buffer.alloc(32, 7).toString('base64')}`));

test('a budget is never passed, whoever takes from it at the same moment', async () => {
  const store = createModelStore(redis, sealers());
  const limits = { tokens: 1_000, cost: 10_000 };
  const taken = await Promise.all(
    Array.from({ length: 40 }, () => store.take('elm', '2026-11-23', { tokens: 100, cost: 1 }, limits)),
  );
  expect(taken.filter((one) => one.taken)).toHaveLength(10);
  await store.settle('elm', '2026-11-23', { tokens: -500, cost: 0 });
  expect((await store.take('elm', '2026-11-23', { tokens: 500, cost: 1 }, limits)).taken).toBe(true);
  expect((await store.take('oak', '2026-11-23', { tokens: 500, cost: 1 }, limits)).taken).toBe(true);
});

test('answers and translations lie sealed, each within its practice', async () => {
  const store = createModelStore(redis, sealers());
  await store.remember('elm', 'hash', 'MARKER words');
  expect(await store.recall('elm', 'hash')).toBe('MARKER words');
  expect(await store.recall('oak', 'hash')).toBeNull();
  const translations = createTranslationStore(redis, sealers());
  const pair = { from: 'en', to: 'es', original: 'MARKER original' };
  const id = await translations.idOf('elm', pair);
  const made = {
    ...pair,
    id,
    text: 'MARKER texto',
    state: 'waiting',
    at: 1,
    by: null,
    approvedBy: null,
  } as const;
  await translations.save('elm', made);
  expect(await translations.waiting('elm')).toEqual([made]);
  await translations.save('elm', { ...made, state: 'approved', approvedBy: 'Grace' });
  expect(await translations.waiting('elm')).toEqual([]);
  expect(await translations.find('elm', await translations.idOf('elm', pair))).toMatchObject({
    approvedBy: 'Grace',
  });
  // A computer's draft is held back until it is approved word for word.
  const draft = { ...made, drafted: made.text };
  await translations.save('elm', draft);
  expect(await translations.held('elm')).toEqual([draft]);
  await translations.save('elm', { ...draft, text: 'MARKER mejor', state: 'approved' });
  expect(await translations.held('elm')).toMatchObject([{ text: 'MARKER mejor' }]);
  await translations.save('elm', { ...draft, state: 'approved' });
  expect(await translations.held('elm')).toEqual([]);
  const client = createClient({ socket: { path: server.url.replace('unix://', ''), tls: false } });
  await client.connect();
  for (const key of await client.keys('*')) {
    expect(key).not.toContain('MARKER');
    if ((await client.type(key)) === 'string') expect(await client.get(key)).not.toContain('MARKER');
  }
  await client.close();
});
