import { Addresses, ownConversation } from '../../src/store/addresses.ts';
import { createConversationStore } from '../../src/store/conversations.ts';
import { keysOf } from '../../src/store/keys.ts';
import { createOutboxStore } from '../../src/store/outbox.ts';
import { createQueueStore } from '../../src/store/queue.ts';
import type { Redis } from '../../src/store/redis.ts';
import type { Held } from '../../src/turn/conversation-stores.ts';
import {
  alarm,
  commit,
  entry,
  handoff,
  heldOf,
  line,
  message,
  now,
  practice,
  sms,
  type World,
  world,
  writeCharts,
} from './conversation-world.ts';

let home: World;
beforeAll(async () => {
  home = await world();
});
afterAll(() => home.real[Symbol.asyncDispose]());
beforeEach(async () => {
  await home.real.redis.command('', 'FLUSHALL');
});

const ana = sms('+15551110001');

/** What went to Redis and came back, counted; nothing of it depends on how fast the machine is. */
type Cost = { roundTrips: number; asked: number; answered: number };

function countingOver(redis: Redis): { readonly redis: Redis; readonly cost: Cost } {
  const cost = { roundTrips: 0, asked: 0, answered: 0 };
  const counted = {
    ...redis,
    run: async (...[script, keys, args]: Parameters<Redis['run']>) => {
      const reply = await redis.run(script, keys, args);
      cost.roundTrips += 1;
      cost.asked += [...keys, ...args].join('').length;
      cost.answered += JSON.stringify(reply).length;
      return reply;
    },
  };
  return { redis: counted as Redis, cost };
}

/** What Redis carried out since this was asked last, name by name, that inside scripts included. */
async function commandsSince(): Promise<Readonly<Record<string, number>>> {
  const stats = String(await home.real.redis.command('', 'INFO', 'commandstats'));
  await home.real.redis.command('', 'CONFIG', 'RESETSTAT');
  const calls = [...stats.matchAll(/cmdstat_([^:]+):calls=(\d+)/g)].map(([, name, count]) => [
    name,
    Number(count),
  ]);
  return Object.fromEntries(calls.filter(([name]) => !beside.test(String(name))));
}

/** What connections do by themselves, and what asks for the counts. */
const beside = /^(ping|client|hello|info|config|memory|script)/;

const bytesOf = async (key: string) =>
  Number((await home.real.redis.command(key, 'MEMORY', 'USAGE', key, 'SAMPLES', '0')) ?? 0);

test('a turn costs the same after hundreds of them, and only what was said grows', async () => {
  const { redis, cost } = countingOver(home.real.redis);
  const conversations = createConversationStore(redis, home.real.sealers);
  const outbox = createOutboxStore(redis, home.real.sealers, 'here');
  let turns = 0;
  let conversation = '';
  const turn = async (): Promise<void> => {
    turns += 1;
    const id = String(turns).padStart(6, '0');
    const held = heldOf(
      await conversations.accept({ practice, address: ana, event: message(`m${id}`, ana) }),
    );
    conversation = held.conversation;
    const { claimed } = await conversations.commit(
      commit(held, { transcript: [line(`p${id}`), line(`r${id}`)], outbox: [entry(`r${id}`, ana)] }),
    );
    for (const one of claimed) await outbox.sent(one, `SM${id}`, now);
  };
  const measured = async (count: number) => {
    Object.assign(cost, { roundTrips: 0, asked: 0, answered: 0 });
    await commandsSince();
    for (let left = count; left > 0; left -= 1) await turn();
    return { ...cost, commands: await commandsSince() };
  };
  // Versions and fences have as many digits from here on as at the end.
  while (turns < 100) await turn();
  const early = await measured(50);
  const own = keysOf(practice).conversation(conversation);
  const bytes = async () => {
    const { lines, lineData, delivery, ...read } = own;
    const sum = async (keys: readonly string[]) =>
      (await Promise.all(keys.map(bytesOf))).reduce((one, other) => one + other, 0);
    return { read: await sum(Object.values(read)), said: await sum([lines, lineData, delivery]) };
  };
  const before = await bytes();
  while (turns < 450) await turn();
  expect(await measured(50)).toEqual(early);
  const after = await bytes();
  expect(after.read).toBeLessThan(before.read + 256);
  // Two lines of text, sealed, with their ids, and the fate of one: what must be kept.
  expect((after.said - before.said) / (turns - 150)).toBeLessThan(1_500);
}, 60_000);

/** So many texts wait while another worker has the conversation. Answers its lease. */
async function queued(count: number): Promise<Held> {
  const held = heldOf(await home.conversations.accept({ practice, address: ana, event: message('q0', ana) }));
  const events = Array.from({ length: count - 1 }, (_, index) => message(`q${index + 1}`, ana));
  for (const event of events) await home.conversations.accept({ practice, address: ana, event });
  return held;
}

test('whoever texts while hundreds of texts wait costs what one costs while sixty wait', async () => {
  const { redis, cost } = countingOver(home.real.redis);
  const other = createConversationStore(redis, home.real.sealers);
  const costOf = async (id: string) => {
    Object.assign(cost, { roundTrips: 0, asked: 0, answered: 0 });
    await commandsSince();
    await other.accept({ practice, address: ana, event: message(id, ana) });
    return { ...cost, commands: await commandsSince() };
  };
  await queued(160);
  const early = await costOf('s100');
  for (let index = 200; index < 600; index += 1)
    await home.conversations.accept({ practice, address: ana, event: message(`q${index}`, ana) });
  expect(await costOf('s600')).toEqual(early);
});

test('the guard looks at the latest of what waits, however much waits before it', async () => {
  await queued(120);
  const event = message('last', ana);
  const accepted = await home.other.conversations.accept({ practice, address: ana, event });
  const recent = accepted.kind === 'accepted' ? accepted.recent.map(({ id }) => id) : [];
  expect(recent).toEqual(Array.from({ length: 49 }, (_, index) => `q${index + 71}`));
});

test('whoever takes over a long mailbox sees its first events, and the guard its last as well', async () => {
  const held = await queued(120);
  const [first] = held.events;
  await home.conversations.postpone(held, now, 'fair');
  const event = message('last', ana);
  const accepted = await home.conversations.accept({ practice, address: ana, event });
  const again = heldOf(accepted);
  expect(again.events).toHaveLength(50);
  expect(again.events[0]).toEqual(first);
  const recent = accepted.kind === 'accepted' ? accepted.recent.map(({ id }) => id) : [];
  expect(recent).toEqual([
    ...Array.from({ length: 50 }, (_, index) => `q${index}`),
    ...Array.from({ length: 49 }, (_, index) => `q${index + 71}`),
  ]);
});

test('a danger seen late in a long mailbox is marked where it waits, and nowhere else', async () => {
  const held = await queued(130);
  await home.other.conversations.alarm(alarm(message('q70', ana, { text: 'my chest hurts' })));
  const { mail } = keysOf(practice).conversation(held.conversation);
  const waiting = (await home.real.redis.command(mail, 'LRANGE', mail, '0', '-1')) as string[];
  expect(waiting).toHaveLength(130);
  expect(waiting.flatMap((element, index) => (element.split('\n')[1] === '1' ? [index] : []))).toEqual([70]);
});

test('open handoffs are counted as they are listed, without one of them being read', async () => {
  const queue = createQueueStore(home.real.redis, home.real.sealers);
  const risks = ['emergency', 'crisis', 'urgent', 'routine', 'routine'] as const;
  const states = ['waiting', 'with_person', 'snoozed', 'resolved'] as const;
  const handoffs = states.flatMap((state, row) =>
    risks.map((risk, column) => handoff(`h${row}${column}`, `c${row}${column}`, { risk, state })),
  );
  await home.conversations.commit({
    ...commit({ events: [] } as unknown as Held),
    conversation: null,
    handoffs,
  });
  const listed = await queue.list(practice, null);
  await commandsSince();
  const counts = await queue.counts(practice);
  const commands = await commandsSince();
  for (const { state, risk, count } of counts) {
    expect(count).toBe(listed.filter((one) => one.state === state && one.risk === risk).length);
  }
  expect(counts).toHaveLength(16);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(15);
  const { eval: _, evalsha: __, ...read } = commands;
  expect(read).toEqual({ zcount: 16 });
});

test('a long conversation is read page by page, backwards and forwards, without the rest of it', async () => {
  const { redis, cost } = countingOver(home.real.redis);
  const queue = createQueueStore(redis, home.real.sealers);
  const held = heldOf(await home.conversations.accept({ practice, address: ana, event: message('m1', ana) }));
  const ids = Array.from({ length: 400 }, (_, index) => `l${String(index).padStart(3, '0')}`);
  await home.conversations.commit(commit(held, { transcript: ids.map((id) => line(id)) }));
  const page = async (from: Parameters<typeof queue.transcript>[2], limit = 50) =>
    (await queue.transcript(practice, held.conversation, from, limit)).map(({ id }) => id);
  const read: string[] = [];
  for (let from: { before: string } | null = null; ; from = { before: read[0] ?? '' }) {
    const some = await page(from);
    if (some.length === 0) break;
    read.unshift(...some);
  }
  expect(read).toEqual(ids);
  expect(await page('l097', 3)).toEqual(['l098', 'l099', 'l100']);
  expect(await page({ before: 'l002' })).toEqual(['l000', 'l001']);
  expect(await page({ before: 'nothing' })).toEqual([]);
  cost.answered = 0;
  await page({ before: 'l300' }, 10);
  expect(cost.answered).toBeLessThan(5_000);
});

test('whom a process hears of for the first time costs one round trip more, and none the next time', async () => {
  const { conversations } = home.other;
  await writeCharts(home.other, 'pat-1');
  const conversation = await conversations.conversationOfPerson(practice, 'pat-1', null);
  await conversations.link(practice, { address: ana, conversation, patients: ['pat-1'] });
  const { redis, cost } = countingOver(home.real.redis);
  const fresh = createConversationStore(redis, home.real.sealers);
  const first = heldOf(await fresh.accept({ practice, address: ana, event: message('m1', ana) }));
  expect(first).toMatchObject({ conversation, patients: [{ patient: 'pat-1' }] });
  expect(cost.roundTrips).toBe(2);
  await fresh.commit(commit(first));
  cost.roundTrips = 0;
  const second = heldOf(await fresh.accept({ practice, address: ana, event: message('m2', ana) }));
  expect(second).toMatchObject({ conversation, patients: [{ patient: 'pat-1' }] });
  expect(cost.roundTrips).toBe(1);
});

test('a process remembers so many people and no more, those it heard of last', () => {
  const addresses = new Addresses();
  for (let person = 0; person < 100_100; person += 1)
    addresses.learnLink('p', `a${person}`, `c${person}\npat`);
  expect(addresses.whereabouts('p', 'a99').conversation).toBe(ownConversation('a99'));
  expect(addresses.whereabouts('p', 'a100')).toEqual({
    conversation: 'c100',
    link: 'c100\npat',
    patients: 'pat',
  });
  expect(addresses.patients('p', 'c99')).toBe('');
});

test('the open handoff of a conversation is found without looking through the others', async () => {
  const queue = createQueueStore(home.real.redis, home.real.sealers);
  const held = heldOf(await home.conversations.accept({ practice, address: ana, event: message('m1', ana) }));
  const own = handoff('h-own', held.conversation, { risk: 'urgent' });
  const others = Array.from({ length: 40 }, (_, index) => handoff(`h${index}`, `c${index}`));
  await home.conversations.commit(commit(held, {}, { handoffs: [...others, own] }));
  await commandsSince();
  expect(await queue.openOf(practice, held.conversation)).toEqual(own);
  expect(await commandsSince()).toEqual({ hmget: 1 });
  expect(await queue.openOf(practice, 'nobody')).toBeNull();
  const again = heldOf(
    await home.conversations.accept({ practice, address: ana, event: message('m2', ana) }),
  );
  await home.conversations.commit(commit(again, {}, { handoffs: [{ ...own, state: 'resolved' }] }));
  expect(await queue.openOf(practice, held.conversation)).toBeNull();
});
