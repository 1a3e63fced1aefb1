import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../outside/server.ts';
import { runCampaign } from './campaign.ts';
import { chanceOf } from './chance.ts';
import { openProvider } from './provider.ts';
import { serverProcess, serverSettings, worldOf } from './rig.ts';

/** The short length of `npm run test:faults`; a failure is made again with the same seed and more of everything. */
test('killed, cut off, stalled and slowed, with a bad provider, it loses nothing and does nothing twice', async () => {
  const { findings, seen } = await runCampaign({
    seed: 20_261_123,
    messages: 300,
    phones: 40,
    kills: 4,
    everyMs: 2_500,
    ports: null,
    tell: () => undefined,
  });
  expect(findings).toEqual({
    lost: [],
    handledTwice: [],
    outOfOrder: [],
    sentTwice: [],
    wrongPerson: [],
  });
  // Each kind of fault has really happened.
  expect(seen).toMatchObject({
    serverKilled: 2,
    redisKilled: 2,
    redisFrozen: 1,
    serverFrozen: 1,
    texts: 300,
  });
  for (const kind of [
    'connectionsCut',
    'answersLost',
    'piecesHeld',
    'piecesSlowed',
    'unknownFates',
    'foundByReconciliation',
    'dangers',
    'provider: flooded',
    'provider: slow',
    'provider: failedAfter',
    'provider: cutAfter',
    'provider: webhooksRepeated',
  ]) {
    expect([kind, (seen[kind] ?? 0) > 0]).toEqual([kind, true]);
  }
}, 400_000);

test('its own Redis, killed under it, comes back, and nothing that was taken is lost or doubled', async () => {
  const world = worldOf(3);
  const port = await world.port();
  const provider = await openProvider({
    chance: chanceOf(5),
    serverUrls: () => [`http://127.0.0.1:${port}`],
    publicUrl: world.publicUrl,
    clock: world.clock,
  });
  provider.behave();
  const server = serverProcess(world.dir, () => {
    const { REDIS_URL, ...settings } = serverSettings(world, {
      port,
      redisPort: 0,
      providerUrl: provider.url,
    });
    return settings;
  });
  const redisPid = () => Number(readFileSync(join(world.dir, 'data/redis/redis.pid'), 'utf8'));
  const sentTo = (number: string) => provider.sent.filter(({ to }) => to === number).length;
  try {
    await server.start();
    const people = Array.from({ length: 8 }, (_, index) => `+1312555${String(300 + index).padStart(4, '0')}`);
    const talking = people.map(async (from) => {
      for (let round = 1; round <= 4; round += 1) {
        let text = await provider.text(from, 'what is a medical home?');
        while (text.takenAt === null) {
          await new Promise((resolve) => setTimeout(resolve, 200));
          await provider.again(text);
          text = provider.texted.find(({ sid }) => sid === text.sid) ?? text;
        }
        await until(`answer ${round} to ${from}`, () => sentTo(from) >= round, 90_000);
      }
    });
    for (let kills = 0; kills < 2; kills += 1) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      const before = redisPid();
      process.kill(before, 'SIGKILL');
      await until('Redis is back', () => redisPid() !== before, 60_000);
    }
    await Promise.all(talking);
    // Long enough for anything whose sender could be taken for vanished.
    const quietSince = world.clock();
    await until(
      'whoever would send twice has had the time',
      () => world.clock() > quietSince + 75_000,
      60_000,
    );
    expect(people.map(sentTo)).toEqual(people.map(() => 4));
  } finally {
    await server.signal('SIGTERM');
    await provider.close();
    world.remove();
  }
}, 240_000);
