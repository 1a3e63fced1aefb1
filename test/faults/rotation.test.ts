import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { glossary } from '../../src/care/glossary.ts';
import { connect } from '../../src/store/redis.ts';
import { createSealers, parsePhiKeys, WrongKeys } from '../../src/store/sealing.ts';
import { until } from '../outside/server.ts';
import { chanceOf } from './chance.ts';
import { check } from './checker.ts';
import { gather, pollUntilAnswered } from './evidence.ts';
import { play, type Sent, scriptsOf, termsOf } from './phones.ts';
import { openProvider, type Provider } from './provider.ts';
import { type Process, redisProcess, serverProcess, serverSettings, type World, worldOf } from './rig.ts';

const newKey = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const [old, young] = [newKey('k1'), newKey('k2')];

/** A server, the keys it is started with next, and where it listens. */
type Node = { readonly process: Process; readonly url: string; keys: string; complaints: string };

let world: World;
let redis: Process;
let redisUrl: string;
let provider: Provider;
const nodes: Node[] = [];
/** What a balancer in front would send to: servers that are up and have not been asked to stop. */
let serving: readonly Node[] = [];

beforeAll(async () => {
  // So fast that a text whose webhook met a busy machine is found in the provider's list in time.
  world = worldOf(4);
  const redisPort = await world.port();
  redisUrl = `redis://127.0.0.1:${redisPort}`;
  redis = redisProcess(join(world.dir, 'redis'), redisPort);
  await redis.start();
  provider = await openProvider({
    chance: chanceOf(7),
    serverUrls: () => serving.map(({ url }) => url),
    publicUrl: world.publicUrl,
    clock: world.clock,
  });
  provider.behave();
  for (const demo of ['yes', 'no']) {
    const port = await world.port();
    const node: Node = {
      url: `http://127.0.0.1:${port}`,
      keys: old,
      complaints: '',
      process: serverProcess(
        world.dir,
        () => ({
          ...serverSettings(world, { port, redisPort, providerUrl: provider.url }),
          PHI_KEYS: node.keys,
          DEMO: demo,
          LOG_LEVEL: 'info',
          LOOK_EVERY: '3000',
        }),
        (text) => {
          node.complaints += text;
        },
      ),
    };
    nodes.push(node);
    await node.process.start();
  }
  serving = nodes;
}, 120_000);
afterAll(async () => {
  await Promise.all([...nodes.map(({ process }) => process), redis].map((each) => each.signal('SIGKILL')));
  await provider.close();
  world.remove();
}, 30_000);

/** Restarts one server after the other with these keys, while the other goes on. */
async function rollOut(keys: string): Promise<void> {
  for (const node of nodes) {
    serving = nodes.filter((other) => other !== node);
    // What is on its way to it arrives: a balancer waits as well.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await node.process.signal('SIGTERM');
    node.keys = keys;
    await node.process.start();
    serving = nodes;
  }
}

async function opens(keys: string): Promise<boolean> {
  const connection = await connect(redisUrl);
  try {
    await createSealers(connection, parsePhiKeys(keys)).of('maple-street');
    return true;
  } catch (error) {
    if (!(error instanceof WrongKeys)) throw error;
    return false;
  } finally {
    await connection.close();
  }
}

test('keys are changed server by server while people text, and nobody notices', async () => {
  const sent: Sent[] = [];
  const chance = chanceOf(8);
  const scripts = scriptsOf(chance, termsOf(glossary), { count: 40, messages: 480 });
  let done = false;
  const talking = Promise.all(
    scripts.map((script) => play(provider, chance.fork(), script, 20_000, (one) => void sent.push(one))),
  ).then(() => {
    done = true;
  });
  const before = () => sent.length;
  await until('people text', () => before() > 20);
  expect(await opens(young)).toBe(false);
  await rollOut(`${young},${old}`);
  // Every practice has been read by a server with the new list: its own keys are wrapped under the new one alone.
  expect([await opens(young), await opens(old)]).toEqual([true, false]);
  await rollOut(young);
  const throughout = { textsDuringRollOut: sent.length, stillTexting: !done };
  await talking;
  const judged = async () => check(await gather(redisUrl, young, { sent, provider, clock: world.clock }));
  await pollUntilAnswered(judged);
  expect(throughout.textsDuringRollOut).toBeGreaterThan(100);
  // Nothing failed, nothing could not be read, and nothing was lost or doubled.
  const taken = sent.filter(({ text }) => text.fate === 'taken' || text.fate === 'answered');
  expect(taken.length).toBeGreaterThan(sent.length * 0.9);
  expect(await judged()).toEqual({
    lost: [],
    handledTwice: [],
    outOfOrder: [],
    sentTwice: [],
    wrongPerson: [],
  });
  for (const { process, complaints } of nodes) {
    expect(complaints).toBe('');
    expect(process.said()).not.toMatch(/turn failed|does not open|WrongKeys/);
  }
}, 180_000);

test('a server that still has the old key alone says so and does not start', async () => {
  const [node] = nodes;
  if (node === undefined) throw new Error('there is no server');
  await node.process.signal('SIGTERM');
  node.keys = old;
  const starting = node.process.start();
  await until('it says why', () => node.complaints.includes('PHI_KEYS'), 60_000);
  await node.process.signal('SIGKILL');
  await starting;
  expect(node.complaints).toMatch(/sealed under PHI key k2; PHI_KEYS holds k1/);
}, 90_000);
