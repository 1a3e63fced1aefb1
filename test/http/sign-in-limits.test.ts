import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { createSignInLimits, TooMany } from '../../src/http/sign-in-limits.ts';
import { openPrivateRedis } from '../../src/store/private-redis.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'limits-'));
let server: Awaited<ReturnType<typeof openPrivateRedis>>;
let client: ReturnType<typeof connect>;
const connect = () =>
  createClient({ socket: { path: server.url.replace('unix://', ''), tls: false, reconnectStrategy: false } });

beforeAll(async () => {
  server = await openPrivateRedis({ dataDir });
  client = connect();
  client.on('error', () => undefined);
  await client.connect();
});
afterAll(async () => {
  client.destroy();
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** How many of so many tries are let pass. */
async function letPass(tries: number, take: (n: number) => Promise<void>): Promise<number> {
  let passed = 0;
  for (let n = 0; n < tries; n += 1) {
    try {
      await take(n);
      passed += 1;
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
    }
  }
  return passed;
}

test('two processes count the tries on one account together', async () => {
  const processes = [createSignInLimits(client), createSignInLimits(client)];
  expect(await letPass(10, (n) => processes[n % 2]!.take('Ana@maple.example ', '10.0.0.1'))).toBe(5);
  expect(await letPass(1, () => processes[0]!.take('bea@maple.example', '10.0.0.1'))).toBe(1);
});

test('who guesses one account from many places is stopped as well', async () => {
  const limits = createSignInLimits(client);
  expect(await letPass(40, (n) => limits.take('cleo@maple.example', `10.1.0.${n}`))).toBe(30);
});

test('who tries many accounts from one place is stopped as well', async () => {
  const limits = createSignInLimits(null);
  expect(await letPass(120, (n) => limits.take(`n${n}@maple.example`, '10.2.0.1'))).toBe(100);
});

test('what is counted holds neither the e-mail nor the place', async () => {
  await createSignInLimits(client).take('marker@maple.example', '203.0.113.77');
  const keys = await client.keys('*');
  expect(keys.length).toBeGreaterThan(2);
  expect(keys.join()).not.toMatch(/marker|203\.0/);
});

test('while the store is away each process goes on counting by itself', async () => {
  const gone = connect();
  gone.on('error', () => undefined);
  await gone.connect();
  const limits = createSignInLimits(gone);
  gone.destroy();
  expect(await letPass(8, () => limits.take('dora@maple.example', '10.3.0.1'))).toBe(5);
});
