import { join } from 'node:path';
import { glossary } from '../../src/care/glossary.ts';
import { until } from '../outside/server.ts';
import { type Appointed, appoint, stepOf } from './appointed.ts';
import { chanceOf } from './chance.ts';
import { check } from './checker.ts';
import { gather, pollUntilAnswered } from './evidence.ts';
import { play, type Sent, scriptsOf, termsOf } from './phones.ts';
import { openProvider, type Provider } from './provider.ts';
import { type Process, redisProcess, serverProcess, serverSettings, type World, worldOf } from './rig.ts';

/** So fast that what takes a minute is over in 15 s, and that nothing which takes a quarter of an hour comes up. */
const SPEED = 4;
/** Clocks of the three servers, in milliseconds beside the right one. */
const SKEWS = [0, -7_000, 8_000];
const CHECK_INS = 120;
const ESCALATIONS = 80;

let world: World;
let redis: Process;
let redisUrl: string;
let provider: Provider;
let servers: readonly Process[] = [];

beforeAll(async () => {
  world = worldOf(SPEED);
  const redisPort = await world.port();
  redisUrl = `redis://127.0.0.1:${redisPort}`;
  redis = redisProcess(join(world.dir, 'redis'), redisPort);
  await redis.start();
  const ports = [await world.port(), await world.port(), await world.port()];
  provider = await openProvider({
    chance: chanceOf(42),
    serverUrls: () => ports.map((port) => `http://127.0.0.1:${port}`),
    publicUrl: world.publicUrl,
    clock: world.clock,
  });
  servers = ports.map((port, index) =>
    serverProcess(world.dir, () => ({
      ...serverSettings(world, { port, redisPort, providerUrl: provider.url }),
      SKEW: String(SKEWS[index]),
      LOG_LEVEL: 'info',
      LOOK_EVERY: '3000',
      ...(index > 0 && { DEMO: 'no' }),
    })),
  );
  // The first loads the practice for all of them.
  await servers[0]?.start();
  await Promise.all(servers.slice(1).map((server) => server.start()));
}, 120_000);
afterAll(async () => {
  await Promise.all([...servers, redis].map((process) => process.signal('SIGKILL')));
  await provider.close();
  world.remove();
}, 30_000);

test('three servers with clocks apart do what comes due at one moment once each, while people text all of them', async () => {
  const at = world.clock() + 10_000 * SPEED;
  const person = (index: number) => `+1312557${String(index).padStart(4, '0')}`;
  const appointed: readonly Appointed[] = Array.from({ length: CHECK_INS + ESCALATIONS }, (_, index) => ({
    number: person(index),
    at,
    what: index < CHECK_INS ? 'check-in' : 'escalation',
  }));
  await appoint(redisUrl, world.keys(), appointed, world.clock());
  expect(world.clock()).toBeLessThan(at - 10_000);

  // The provider takes none of it at first: as many retries come due together too.
  const checkIns = appointed.filter(({ what }) => what === 'check-in').map(({ number }) => number);
  provider.flood(checkIns);
  const sent: Sent[] = [];
  const chance = chanceOf(43);
  const scripts = scriptsOf(chance, termsOf(glossary), { count: 40, messages: 200 });
  await Promise.all(
    scripts.map((script) => play(provider, chance.fork(), script, 14_000, (one) => void sent.push(one))),
  );
  provider.behave();

  const about = (number: string) => provider.sent.filter(({ to }) => to === number).map(({ body }) => body);
  const asked = (number: string) => about(number).filter((body) => body.includes(stepOf(number))).length;
  const roster = new Set(['+13125550151', '+13125550152', '+13125550153']);
  const pages = () =>
    provider.sent.filter(({ to, body }) => roster.has(to) && !body.includes('EMERGENCY')).length;
  // The checker judges the phones; what was appointed is counted here.
  const appointedTo = new Set(appointed.map(({ number }) => number));
  const judged = async () => {
    const evidence = await gather(redisUrl, world.keys(), { sent, provider, clock: world.clock });
    const outbound = evidence.outbound.filter(
      ({ to, body }) => !appointedTo.has(to) && (!roster.has(to) || body.includes('EMERGENCY')),
    );
    return check({ ...evidence, outbound });
  };
  await until(
    'everything that came due is done',
    () => checkIns.every(asked) && pages() >= ESCALATIONS,
    60_000,
  );
  await pollUntilAnswered(judged);
  // Long enough for any other process to take an entry for one whose sender vanished, and to send it again.
  const count = provider.sent.length;
  await until(
    'whoever would do it twice has had the time',
    () => world.clock() > at + 90_000 && provider.sent.length >= count,
    60_000,
  );

  expect(checkIns.filter((number) => asked(number) !== 1)).toEqual([]);
  expect(checkIns.filter((number) => about(number).length !== 1)).toEqual([]);
  expect(pages()).toBe(ESCALATIONS);
  expect(await judged()).toEqual({
    lost: [],
    handledTwice: [],
    outOfOrder: [],
    sentTwice: [],
    wrongPerson: [],
  });
  expect(provider.seen.flooded).toBeGreaterThanOrEqual(CHECK_INS);
  expect(provider.seen.webhooksRepeated).toBeGreaterThan(0);
  const shares = servers.map((server) => server.said().split('"cause":"timer-due"').length - 1);
  expect(shares.reduce((one, other) => one + other)).toBe(CHECK_INS + ESCALATIONS);
}, 240_000);
