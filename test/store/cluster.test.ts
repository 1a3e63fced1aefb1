import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreAway } from '../../src/errors.ts';
import { importFiles } from '../../src/main/importing.ts';
import { play } from '../../src/main/rehearsal/play.ts';
import type { Practice } from '../../src/practice/practice.ts';
import { globalKeys, keysOf } from '../../src/store/keys.ts';
import { type CommandLine, openCommandLine, root } from '../cli/command-line.ts';
import { OFFICE_HOURS, openWorld, type World } from '../world.ts';
import { message } from './conversation-world.ts';
import { type Cluster, type Node, type Servers, servers, startCluster, until } from './real-cluster.ts';
import { type Talk, talkOver } from './talk.ts';

/** Long enough that a busy machine does not take a living node for dead. */
const NODE_TIMEOUT_MS = 2_000;

const audit = { at: OFFICE_HOURS, who: 'test', did: 'loaded', what: '', why: null };
const transcripts = [
  'en/check-in-waits-for-a-nurse.txt',
  'en/link-to-the-page.txt',
  'en/stop-and-start.txt',
  'en/two-nurses.txt',
  'es/crisis.txt',
  'es/preguntas.txt',
];

let here: Servers;
let cluster: Cluster;
let world: World;
let porchlight: CommandLine;
let practices: readonly Practice[];
let talk: Talk;

beforeAll(async () => {
  here = servers();
  cluster = await startCluster(here, { replicas: true, nodeTimeoutMs: NODE_TIMEOUT_MS });
  const environment = {
    REDIS_REPLICAS: '1',
    PHI_KEYS: `test:${randomBytes(32).toString('base64')}`,
  };
  porchlight = openCommandLine({ ...environment, REDIS_URL: cluster.url });
  const redis = { url: cluster.url, pid: 0, dir: '', close: async () => undefined };
  world = await openWorld({ environment, redis });
  practices = await sixPractices(world.practice);
  talk = talkOver(world);
}, 60_000);

afterAll(async () => {
  talk?.abandon();
  try {
    await world?.close();
  } finally {
    porchlight?.close();
    await here.close();
  }
}, 30_000);

/** Practices like the demo's, two on each master, with the demo's patients. */
async function sixPractices(like: Practice): Promise<readonly Practice[]> {
  const made: Practice[] = [];
  const places = new Map<Node, number>();
  for (let name = 1; made.length < 6; name += 1) {
    const id = `clinic-${name}`;
    const owner = await cluster.ownerOf(keysOf(id).settings);
    const there = places.get(owner) ?? 0;
    if (there === 2) continue;
    places.set(owner, there + 1);
    const practice = { ...like, id, numbers: [`+1312555019${made.length}`] };
    await world.app.stores.practices.save(practice, audit);
    const folder = join(root, 'demo/patients');
    const files = readdirSync(folder).map((file) => ({
      name: file,
      bytes: readFileSync(join(folder, file)),
    }));
    const imported = await importFiles(
      { records: world.app.stores.records, practice, who: 'test', at: OFFICE_HOURS },
      files,
    );
    expect(imported.flatMap(({ faults }) => faults)).toEqual([]);
    made.push(practice);
  }
  return made;
}

test('practices are spread over the masters, and found by number and by staff whatever their slots', async () => {
  const { stores } = world.app;
  const owners = await Promise.all(practices.map(({ id }) => cluster.ownerOf(keysOf(id).settings)));
  expect(new Set(owners).size).toBe(3);
  for (const [index, practice] of practices.entries()) {
    expect((await stores.practices.byNumber(practice.numbers[0] ?? ''))?.id).toBe(practice.id);
    const email = `nurse-${index}@clinic.example`;
    const account = {
      id: `nurse-${index}`,
      practice: practice.id,
      email,
      name: 'Rosa',
      role: 'nurse',
      passwordHash: 'x',
    } as const;
    await stores.staff.save(account, audit);
    expect((await stores.staff.byEmail(email))?.practice).toBe(practice.id);
  }
  expect((await stores.wake.practices()).length).toBe(7);
});

test.each(transcripts.map((file, index) => [file, index] as const))(
  '%s is had on a cluster as it is on one server',
  async (file, index) => {
    world.setClock(OFFICE_HOURS);
    const practice = practices[index];
    if (practice === undefined) throw new Error('too few practices');
    await play(world.at(practice), readFileSync(join(__dirname, '../conversations', file), 'utf8'));
  },
  30_000,
);

test('the command line imports, exports, erases and verifies the audit log on a cluster', async () => {
  const [practice] = practices;
  const id = practice?.id ?? '';
  const file = porchlight.file(
    'tom.json',
    JSON.stringify({ resourceType: 'Patient', id: 'tom', name: [{ text: 'Tom' }] }),
  );
  const there = ['--practice', id];
  expect(await porchlight.run(['import', file, ...there])).toMatchObject({ code: 0 });
  expect(
    await porchlight.run(['enroll', '--patient', 'tom', '--phone', '+14155550100', '--consented', ...there]),
  ).toMatchObject({ code: 0 });
  const exported = await porchlight.run(['export', '--patient', 'tom', ...there]);
  expect([exported.code, JSON.parse(exported.out).resourceType]).toEqual([0, 'Bundle']);
  const erased = await porchlight.run(['erase', '--patient', 'tom', '--yes', ...there]);
  expect(erased).toMatchObject({
    code: 0,
    out: expect.stringMatching(/2 resources, 1 conversations, 0 handoffs, 1 addresses/),
  });
  expect(await porchlight.run(['export', '--patient', 'tom', ...there])).toMatchObject({ code: 2 });
  for (const one of await world.app.stores.wake.practices()) {
    while ((await world.app.stores.audit.chain(one)).count > 0);
  }
  const verified = await porchlight.run(['audit', 'verify']);
  expect(verified.out.match(/: ok/g)).toHaveLength(7);
  expect(verified.code).toBe(0);
}, 60_000);

test('while a practice’s slot moves to another master, every text is answered once', async () => {
  const [practice] = practices;
  const key = keysOf(practice?.id ?? '').settings;
  const from = await cluster.ownerOf(key);
  const to = cluster.masters.find((node) => node !== from);
  if (to === undefined) throw new Error('no other master');
  const stop = talk.haste();
  let isMoved = false;
  const talking = talk.until(practices, () => isMoved, 1_000);
  await talk.begun();
  const move = await cluster.moveSlotOf(key, to);
  let moved = 0;
  try {
    // Slowly, so that texts come in while keys are on both.
    for (let some = 0; some < 25; some += 1) {
      moved += await move.some(3);
      await pause(30);
    }
    expect(moved).toBe(75);
  } finally {
    await move.end();
    isMoved = true;
  }
  const expected = await talking;
  await stop();
  expect(expected.map(({ answers }) => answers)).toEqual(expected.map(({ said }) => said));
  expect(await cluster.ownerOf(key)).toBe(to);
  expect(await talk.metric('store_redirects_total')).toBeGreaterThan(0);
  expect(await talk.metric('store_failovers_total')).toBe(0);
}, 90_000);

test('when a master is killed its replica goes on, and every text that was acknowledged is answered once', async () => {
  const key = keysOf(practices[1]?.id ?? '').settings;
  const master = await cluster.ownerOf(key);
  const stop = talk.haste();
  let isOver = false;
  const talking = talk.until(practices, () => isOver, 2_000);
  const nudges: string[] = [];
  await world.app.stores.redis.subscribe('nudges', (nudge) => void nudges.push(nudge));
  await talk.begun();
  await master.kill();
  await until('a replica has the slots', async () => {
    const owner = await cluster.ownerOf(key).catch(() => master);
    return owner !== master;
  });
  const unconfirmed = await talk.metric('store_unconfirmed_total');
  // The new master has nobody beside it: nothing is acknowledged that it alone holds.
  await until('texts are refused', async () => (await talk.metric('store_unconfirmed_total')) > unconfirmed);
  await master.again();
  await until('the practice is served again', () => talk.served(practices[1]));
  isOver = true;
  const expected = await talking;
  await stop();
  expect(expected.map(({ answers }) => answers)).toEqual(expected.map(({ said }) => said));
  expect(await talk.metric('store_failovers_total')).toBe(1);
  await until('what is published is heard, whichever server it was that was listened to', async () => {
    await world.app.stores.redis.command('nudges', 'PUBLISH', 'nudges', 'here');
    return nudges.length > 0;
  });
}, 90_000);

test('with a master and its replica gone, the practices of the others are served as before, timers included', async () => {
  const list = await cluster.ownerOf(globalKeys.practices);
  const swept = await Promise.all(
    (await world.app.stores.wake.practices()).flatMap((id) =>
      practices
        .filter((practice) => practice.id === id)
        .map(async (practice) => ({
          practice,
          owner: await cluster.ownerOf(keysOf(id).settings),
          // The way to it may lie elsewhere, and with that master away nobody finds the practice for long.
          way: await cluster.ownerOf(globalKeys.practiceOfNumber(practice.numbers[0] ?? '')),
        })),
    ),
  );
  // One that is swept before another is gone, and another whose ways do not lead over it.
  const pairs = swept.flatMap(({ owner: gone }) =>
    swept
      .filter(({ owner, way }) => gone !== list && owner !== gone && way !== gone)
      .map(({ practice }) => ({ gone, practice })),
  );
  const pair = pairs[0];
  if (pair === undefined) throw new Error('they are all on one master');
  const { gone, practice } = pair;
  const replicas = await gone.ask('CLUSTER', 'REPLICAS', String(await gone.ask('CLUSTER', 'MYID')));
  const ports = (replicas as readonly string[]).map((line) => Number(/:(\d+)@/.exec(line)?.[1]));
  const all = [...cluster.masters, ...cluster.replicas];
  await Promise.all(all.filter(({ port }) => ports.includes(port)).map((node) => node.kill()));
  await gone.kill();

  // A text that was taken in and waits for the sweeper, as after a crash.
  const number = '+14155553000';
  const from = { channel: 'sms', number, via: practice.numbers[0] ?? '' } as const;
  const { conversations } = world.app.stores;
  const event = { ...message('left-behind', from), at: world.now(), text: 'what is a medical home?' };
  const taken = await conversations.accept({ practice: practice.id, address: from, event });
  if (taken.kind !== 'accepted' || taken.held === null) throw new Error('it was not taken');
  await conversations.postpone(taken.held, world.now(), 'fair');
  await until('it is answered', async () => {
    await expect(world.app.work.sweep()).rejects.toThrow(StoreAway);
    await world.settle();
    return world.at(practice).received(number).length === 1;
  });
  const stop = talk.haste();
  const told = await talk.until([practice], () => true, 3_100);
  await stop();
  expect(told.map(({ answers }) => answers)).toEqual([2, 2, 2]);
  expect((await fetch(`${world.url}/readyz`)).status).toBe(200);

  // Another process starts as well, and a visitor of the page is let in.
  expect(await porchlight.run(['handoffs', 'list', '--practice', practice.id])).toMatchObject({ code: 0 });
  const visitor = await fetch(`${world.url}/v3/directline/tokens/generate?practice=${practice.id}`, {
    method: 'POST',
    headers: { origin: world.url, 'sec-fetch-site': 'same-origin' },
  });
  expect(visitor.status).toBe(200);
}, 60_000);
