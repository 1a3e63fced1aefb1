import { createClient } from 'redis';
import { keysOf } from '../../src/store/keys.ts';
import { hire } from '../desk/shift.ts';
import { ana, Conversation, known } from '../dialogs/harness.ts';
import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

let redis: TestRedis;
let world: World;
let client: ReturnType<typeof createClient>;

beforeAll(async () => {
  redis = await startRedis();
  world = await openWorld({ redis });
  client = createClient({ socket: { path: redis.url.replace('unix://', ''), tls: false } });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client?.close();
  await world.close();
  await redis.close();
});

let people = 0;
const somebody = () => `+1312555${String(7900 + people++)}`;
const keys = () => keysOf(world.practice.id);
const conversationOf = async (number: string) =>
  (
    await world.app.stores.conversations.conversationOf(world.practice.id, {
      channel: 'sms',
      number,
      via: world.practice.numbers[0] ?? '',
    })
  ).conversation;

/** Turns one letter of a stored value into another; its mark goes, so that no process believes it knows the value. */
async function spoil(key: string, field: string): Promise<string> {
  const stored = (await client.hGet(key, field)) ?? '';
  expect(stored.length).toBeGreaterThan(40);
  const at = stored.length - 6;
  const spoilt = stored.slice(0, at) + (stored[at] === 'A' ? 'B' : 'A') + stored.slice(at + 1);
  await client.hSet(key, { [field]: spoilt, mark: '' });
  return spoilt;
}

const openOf = async (number: string) => {
  const conversation = await conversationOf(number);
  return (await world.handoffs()).find((handoff) => handoff.conversationId === conversation);
};

test('somebody whose session cannot be read is told so, staff are, and what lies there is kept beside', async () => {
  const number = somebody();
  await world.text(number, 'what is a medical home?');
  const { state, aside } = keys().conversation(await conversationOf(number));
  const spoilt = await spoil(state, 'session');
  const before = world.received(number).length;
  await world.text(number, 'who are you?');
  expect(world.received(number).slice(before)).toEqual([
    expect.stringMatching(/^Something went wrong on our side .* A person has been told\./),
  ]);
  expect(await openOf(number)).toMatchObject({ risk: 'urgent', reason: 'turn_failed', state: 'waiting' });
  expect(await client.lRange(aside, 0, -1)).toEqual([`session\n${spoilt}`]);
  await world.text(number, 'what is a medical home?');
  expect(world.received(number)).toHaveLength(before + 2);
  expect(world.received(number).at(-1)).not.toMatch(/went wrong/);
});

test('a danger is answered and paged although session and open handoff cannot be read', async () => {
  const number = somebody();
  await world.text(number, 'I want to talk to a person');
  const first = await openOf(number);
  expect(first).toBeDefined();
  const { state } = keys().conversation(await conversationOf(number));
  await spoil(state, 'handoffValue');
  await spoil(state, 'session');
  const nurse = world.practice.roster[0]?.phone ?? '';
  const pages = world.received(nurse).length;
  await world.text(number, 'I cant breathe at all, my lips are blue');
  expect(world.received(number).filter((text) => /^Call 911 now\./.test(text))).toHaveLength(1);
  expect(world.received(nurse).length).toBeGreaterThan(pages);
  const all = (await world.handoffs()).filter(({ risk }) => risk === 'emergency');
  const conversation = await conversationOf(number);
  expect(all.filter((handoff) => handoff.conversationId === conversation)).toHaveLength(1);
});

test('a chart that cannot be read is not written over, and whoever texts is passed on to a person', async () => {
  const number = somebody();
  await world.enroll('demo-maria', number);
  await world.text(number, 'menu');
  const chart = keys().chart('demo-maria');
  const spoilt = await spoil(chart, 'chart');
  const before = world.received(number).length;
  await world.text(number, 'what is my plan?');
  expect(world.received(number).slice(before)).toEqual([expect.stringMatching(/^Algo ha fallado/)]);
  expect(await openOf(number)).toMatchObject({ reason: 'turn_failed' });
  expect(await client.hGet(chart, 'chart')).toBe(spoilt);
});

test('an opt-out is obeyed although the session cannot be read', async () => {
  const number = somebody();
  await world.text(number, 'what is a medical home?');
  await spoil(keys().conversation(await conversationOf(number)).state, 'session');
  const before = world.received(number).length;
  await world.text(number, 'please stop texting me');
  expect(world.received(number).slice(before).join()).not.toMatch(/went wrong/);
  await world.text(number, 'hello');
  expect(world.received(number).length).toBeLessThanOrEqual(before + 1);
});

/** What staff see of somebody's open handoff when both its copies are spoilt, and how to put them back. */
async function spoilHandoff(number: string) {
  const before = await openOf(number);
  if (before === undefined) throw new Error('nothing is open');
  const key = keys().handoff(before.id);
  const { state } = keys().conversation(await conversationOf(number));
  const whole = (await client.get(key)) ?? '';
  const damaged = `${whole.slice(0, -6)}AAAAAA`;
  await client.set(key, damaged);
  await client.hSet(state, 'handoffValue', damaged);
  return { before, damaged, bytes: () => client.get(key), mend: () => client.set(key, whole) };
}

/** Sweeps until whatever can be read again has been looked for. */
async function lookForMended(): Promise<void> {
  for (let sweeps = 0; sweeps < 61; sweeps += 1) await world.app.work.sweep();
  await world.settle();
}

test('an entry that cannot be read stands on top; claimed and ended by staff it keeps its bytes, and comes back when they open', async () => {
  const number = somebody();
  await world.text(number, 'I want to talk to a person');
  const { before, damaged, bytes, mend } = await spoilHandoff(number);
  const queue = await world.handoffs();
  const place = queue.findIndex(({ id }) => id === before.id);
  expect(queue[place]).toMatchObject({ unreadable: true, conversationId: before.conversationId });
  expect(queue.slice(0, place).every(({ risk }) => risk === 'emergency')).toBe(true);
  expect(await world.staff('ana', 'claim', before)).toEqual({ ok: true });
  const stands = await openOf(number);
  expect(stands).toMatchObject({ reason: 'unreadable', state: 'with_person', assignee: 'ana' });
  expect(stands?.ringAt).toBeGreaterThan(world.now());
  expect(await bytes()).toBe(damaged);
  if (stands === undefined) throw new Error('nobody has it');
  expect(await world.staff('ana', { reply: 'How can I help?' }, stands)).toEqual({ ok: true });
  expect(await world.staff('ana', 'resolve', stands)).toEqual({ ok: true });
  expect(await bytes()).toBe(damaged);
  await lookForMended();
  expect(await (await fetch(`${world.url}/metrics`)).text()).toMatch(/^porchlight_handoffs_unreadable 1$/m);
  await mend();
  await lookForMended();
  expect((await openOf(number))?.brief.asked).toEqual(before.brief.asked);
  expect(await (await fetch(`${world.url}/metrics`)).text()).toMatch(/^porchlight_handoffs_unreadable 0$/m);
});

test('nobody waits behind an entry that cannot be read: its own clock opens another and pages', async () => {
  const number = somebody();
  await world.text(number, 'I want to talk to a person');
  const { before } = await spoilHandoff(number);
  const pages = world.received(world.practice.roster[0]?.phone ?? '').length;
  await world.wait((before.ringAt ?? before.dueAt) - world.now() + 60_000);
  expect(await openOf(number)).toMatchObject({ reason: 'unreadable', risk: 'emergency', state: 'waiting' });
  expect(world.received(world.practice.roster[0]?.phone ?? '').length).toBeGreaterThan(pages);
});

test('whoever speaks with somebody whose entry is spoilt goes on speaking, and the patient hears of nothing', async () => {
  const number = somebody();
  await world.text(number, 'I want to talk to a person');
  const open = await openOf(number);
  if (open === undefined) throw new Error('nothing is open');
  await world.staff('ana', 'claim', open);
  await spoilHandoff(number);
  const before = world.received(number).length;
  await world.text(number, 'are you there?');
  expect(world.received(number)).toHaveLength(before);
  expect(await openOf(number)).toMatchObject({ state: 'with_person', assignee: 'ana' });
});

test('one that is ended as soon as it stands in is ended once: nobody is paged for it by the next text', async () => {
  const number = somebody();
  await world.text(number, 'I want to talk to a person');
  const open = await openOf(number);
  if (open === undefined) throw new Error('nothing is open');
  await world.staff('ana', 'claim', open);
  const { damaged, bytes } = await spoilHandoff(number);
  expect(await world.staff('ana', 'resolve', open)).toEqual({ ok: true });
  expect(await openOf(number)).toBeUndefined();
  const pages = world.received(world.practice.roster[0]?.phone ?? '').length;
  await world.text(number, 'what is a medical home?');
  expect(await openOf(number)).toBeUndefined();
  expect(world.received(world.practice.roster[0]?.phone ?? '')).toHaveLength(pages);
  expect(await bytes()).toBe(damaged);
});

test('a danger whose entry is spoilt stays one: it is followed up, and the bot speaks again once it is ended', async () => {
  const number = somebody();
  await world.text(number, 'I cant breathe at all, my lips are blue');
  const open = await openOf(number);
  if (open === undefined) throw new Error('nothing is open');
  await world.staff('ana', 'claim', open);
  await spoilHandoff(number);
  expect(await world.staff('ana', 'resolve', open)).toEqual({ ok: true });
  expect(await openOf(number)).toMatchObject({ reason: 'follow_up' });
  const before = world.received(number).length;
  await world.text(number, 'what is a medical home?');
  expect(world.received(number)).toHaveLength(before + 1);
});

test('one that belongs to no open talk leaves the queue by itself only, never together with others', async () => {
  const number = somebody();
  await world.text(number, 'I want to talk to a person');
  const { before } = await spoilHandoff(number);
  const { state } = keys().conversation(before.conversationId);
  await client.hDel(state, ['handoff', 'handoffValue']);
  const sue = await hire(world, 'sue', 'supervisor');
  const body = { ids: [before.id], act: 'resolve', reason: 'answered' };
  const answer = (await (await sue.post('/handoffs/bulk', body)).json()) as { items: unknown[] };
  expect(answer.items).toEqual([{ id: before.id, ok: false, code: 'danger' }]);
  expect((await world.handoffs()).map(({ id }) => id)).toContain(before.id);
  expect((await sue.act(before, 'resolve')).status).toBe(200);
  expect((await world.handoffs()).map(({ id }) => id)).not.toContain(before.id);
});

test('one that comes back while the talk has it already takes nothing back from who has it', async () => {
  const here = new Conversation(ana, { session: { ...known, introduced: true } });
  await here.text('I want to talk to a person');
  const { handoff: before } = here;
  if (before === null) throw new Error('nothing is open');
  const by = { id: 's-ana', name: 'Ana', role: 'nurse' } as const;
  const at = here.now;
  await here.handle({ kind: 'handoff-act', id: 'claim-1', at, act: 'claim', handoffId: before.id, by });
  expect(here.handoff).toMatchObject({ assignee: 's-ana' });
  const timer = { id: 'back', at, kind: 'reopened', data: { handoff: JSON.stringify(before) } } as const;
  await here.handle({ kind: 'timer-due', id: 'back', at, timer });
  expect(here.handoff).toMatchObject({ assignee: 's-ana', state: 'with_person' });
});
