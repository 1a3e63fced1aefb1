import { randomBytes } from 'node:crypto';
import { bundleOf } from '../../bench/scale/crowd.ts';
import { clientOf, type Enrolled, type Original, readOriginal, writeLike } from '../../bench/scale/people.ts';
import { importFiles } from '../../src/main/importing.ts';
import { createSealers } from '../../src/store/sealing.ts';
import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

const key = randomBytes(32);
let redis: TestRedis;
let world: World;
beforeAll(async () => {
  redis = await startRedis();
  world = await openWorld({ redis, environment: { PHI_KEYS: `test:${key.toString('base64')}` } });
}, 60_000);
afterAll(async () => {
  await world.close();
  await redis.close();
});

/** Imported and enrolled in earnest. */
async function enrolled(patient: string, number: string): Promise<Enrolled> {
  const { app, practice } = world;
  const tools = { records: app.stores.records, practice, who: 'test', at: world.now() };
  const files = [{ name: `${patient}.json`, bytes: Buffer.from(bundleOf(patient)) }];
  const [imported] = await importFiles(tools, files);
  expect(imported?.patients).toEqual([patient]);
  return { patient, number, conversation: await world.enroll(patient, number) };
}

/** The same whoever it is about, in whatever order sets and hashes are read. Look-ups and hashes are as long as another's. */
function unnamed({ of, own, owned, link, access }: Original) {
  const plain = (text: string) =>
    text
      .replaceAll(of.patient, '(patient)')
      .replaceAll(of.conversation, '(conversation)')
      .replaceAll(of.conversation.replaceAll('_', '.'), '(conversation)')
      .replaceAll(of.number, '(number)')
      .replace(/^mark .{18}$/, 'mark (18)')
      .replace(/ [\w-]{22}$/, ' (22)');
  const pairs = (values: readonly string[]) =>
    values.flatMap((value, index) => (index % 2 === 0 ? [] : [`${values[index - 1]} ${value}`]));
  return {
    own: own.map(({ name, kind, values }) => ({
      name: plain(name),
      kind,
      values: (kind === 'hash' ? pairs(values) : values).map(plain).sort(),
    })),
    owned: owned.map(plain).sort(),
    link: plain(link),
    access,
  };
}

test('whom the measurement of scale makes up is in Redis as whoever is imported and enrolled', async () => {
  const { practice } = world;
  const client = clientOf(redis.url);
  await client.connect();
  const sealer = await createSealers(world.app.stores.redis, [{ id: 'test', key }]).of(practice.id);
  const model = await enrolled('scale-a', '+13125557901');
  const witness = await enrolled('scale-b', '+13125557902');
  const { stores } = world.app;
  const conversation = await stores.conversations.conversationOfPerson(practice.id, 'scale-c', null);
  const like = { patient: 'scale-c', number: '+13125557903', conversation };
  const original = await readOriginal(client, sealer, practice.id, model);
  await writeLike(client, sealer, practice.id, original, like);

  const [real, made] = await Promise.all(
    [witness, like].map(async (one) => unnamed(await readOriginal(client, sealer, practice.id, one))),
  );
  expect(made).toEqual(real);
  await client.close();

  for (const { number } of [witness, like]) await world.text(number, 'my care plan');
  expect(world.received(like.number)).toEqual(world.received(witness.number));
  expect(world.received(like.number).join()).toMatch(/care plan/);
});
