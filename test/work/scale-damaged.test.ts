import { randomBytes } from 'node:crypto';
import { mailElement } from '../../src/store/held.ts';
import { keysOf } from '../../src/store/keys.ts';
import { createSealers } from '../../src/store/sealing.ts';
import { message, sms } from '../store/conversation-world.ts';
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

let people = 0;
const somebody = () => `+1312555${String(7600 + people++)}`;

/** What lies under a key of the conversation of a number. */
async function mailboxOf(number: string) {
  const { conversations, redis } = world.app.stores;
  const { conversation } = await conversations.conversationOf(world.practice.id, sms(number));
  const { mail, aside } = keysOf(world.practice.id).conversation(conversation);
  return {
    conversation,
    put: (element: string) => redis.command(mail, 'RPUSH', mail, element),
    waiting: async () => (await redis.command(mail, 'LRANGE', mail, '0', '-1')) as string[],
    aside: async () => (await redis.command(aside, 'LRANGE', aside, '0', '-1')) as string[],
  };
}

const sealerOf = ({ app, practice }: World) =>
  createSealers(app.stores.redis, [{ id: 'test', key }]).of(practice.id);

const counted = async () =>
  Number(
    /^porchlight_set_aside_total (\d+)/m.exec(await (await fetch(`${world.url}/metrics`)).text())?.[1] ?? 0,
  );

test.each([
  ['of an unknown form', 'e1\n0\nX\nbody'],
  ['that does not open', `e1\n0\nS\n${Buffer.alloc(60, 1).toString('base64')}`],
  ['that is cut off', 'e1'],
  ['that is empty', ''],
  ['that is no text at all', Buffer.from([0xff, 0x0a, 0x00, 0xc3, 0x28]).toString('latin1')],
  ['whose plain event is none', 'e1\n0\nC\n{"kind":"none","id":"e1","at":1}'],
  ['whose plain event is another', 'e1\n0\nC\n{"kind":"joined","id":"e2","at":1}'],
  ['whose message says nothing', 'e1\n0\nC\n{"kind":"message","id":"e1","at":1}'],
  ['whose timer has no time', 'e1\n0\nT\nsoon\nt1\nx'],
])('an element %s is kept aside and told to staff, and what follows is answered', async (_, element) => {
  const number = somebody();
  const before = await counted();
  await world.text(number, 'hello');
  const answered = world.received(number).length;
  const mailbox = await mailboxOf(number);
  await mailbox.put(element);
  await world.text(number, 'what is a medical home?');
  await world.app.work.idle();
  expect(world.received(number).length).toBeGreaterThan(answered);
  expect(await mailbox.waiting()).toEqual([]);
  expect(await mailbox.aside()).toEqual([element]);
  const handoff = (await world.handoffs()).find((one) => one.conversationId === mailbox.conversation);
  expect(handoff).toMatchObject({ risk: 'urgent', reason: 'turn_failed', state: 'waiting' });
  expect(handoff?.brief.note).toMatch(/cannot be read/);
  expect(await counted()).toBe(before + 1);
});

test('damage behind a message and before one, and twice over, keeps none of them', async () => {
  const number = somebody();
  await world.text(number, 'hello');
  const mailbox = await mailboxOf(number);
  const spoilt = ['e1\n0\nX\n', 'e2\n0\nX\n', 'e3\n0\nX\n'];
  for (const element of spoilt.slice(0, 2)) await mailbox.put(element);
  const sealer = await sealerOf(world);
  await mailbox.put(
    mailElement(sealer, message('m1', sms(number), { at: world.now(), text: 'who are you?' })),
  );
  await mailbox.put(spoilt[2] ?? '');
  await world.text(number, 'what is a medical home?');
  await world.app.work.idle();
  expect(await mailbox.aside()).toEqual(spoilt);
  const said = await world.app.stores.queue.transcript(world.practice.id, mailbox.conversation, null, 50);
  expect(said.filter(({ from }) => from === 'patient').map(({ text }) => text)).toEqual([
    'hello',
    'who are you?',
    'what is a medical home?',
  ]);
});

test('an event that opens but can neither be handled nor written down is set aside in the end', async () => {
  const number = somebody();
  await world.text(number, 'hello');
  const mailbox = await mailboxOf(number);
  const sealer = await sealerOf(world);
  const half = message('m-half', sms(number), { at: world.now(), text: '', media: [null] as never });
  await mailbox.put(mailElement(sealer, half));
  await world.text(number, 'what is a medical home?');
  for (let tries = 0; tries < 12; tries += 1) await world.wait(3_600_000);
  expect(await mailbox.waiting()).toEqual([]);
  expect(await mailbox.aside()).toHaveLength(1);
  const said = await world.app.stores.queue.transcript(world.practice.id, mailbox.conversation, null, 50);
  expect(said.some(({ text }) => text === 'what is a medical home?')).toBe(true);
});

test('a reply that cannot be read any more is told to staff, and what is said after it goes out', async () => {
  const number = somebody();
  await world.text(number, 'hello');
  const before = await counted();
  const { conversation } = await mailboxOf(number);
  const own = keysOf(world.practice.id).conversation(conversation);
  const { redis } = world.app.stores;
  const state = JSON.stringify({ state: 'ready', at: 0, attempts: 0, address: 'nobody', exempt: true });
  await redis.command(own.entries, 'HSET', own.entries, 'spoilt', 'AAAA', 'spoilt?', state);
  await redis.command(own.ordinary, 'RPUSH', own.ordinary, 'spoilt');
  const answered = world.received(number).length;
  await world.text(number, 'what is a medical home?');
  await world.app.work.idle();
  expect(world.received(number).length).toBeGreaterThan(answered);
  expect(await redis.command(own.entries, 'HGETALL', own.entries)).toEqual([]);
  const handoff = (await world.handoffs()).find((one) => one.conversationId === conversation);
  expect(handoff).toMatchObject({ reason: 'undelivered', state: 'waiting' });
  expect(await counted()).toBe(before + 1);
});
