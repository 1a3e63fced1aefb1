import { keysOf } from '../../src/store/keys.ts';
import type { Event } from '../../src/turn/events.ts';
import { message, sms } from '../store/conversation-world.ts';
import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

/** More turns than one visit takes, several times over. */
const EVENTS = 240;

let redis: TestRedis;
let world: World;
beforeAll(async () => {
  redis = await startRedis();
  world = await openWorld({ redis });
}, 60_000);
afterAll(async () => {
  await world.close();
  await redis.close();
});

const metric = async (name: string) => {
  const text = await (await fetch(`${world.url}/metrics`)).text();
  return Number(new RegExp(`^porchlight_${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0);
};

test('hundreds of events of one conversation are handled to the end, and others are answered meanwhile', async () => {
  const { conversations, queue, redis } = world.app.stores;
  const [number, other] = ['+13125557801', '+13125557802'];
  await world.text(number, 'hello');
  const { conversation } = await conversations.conversationOf(world.practice.id, sms(number));
  const events = Array.from({ length: EVENTS }, (_, index): Event => {
    const at = world.now();
    if (index % 2 === 0) return message(`queued-${index}`, sms(number), { at, text: 'thank you' });
    const by = { id: 'nobody', name: 'Nobody', role: 'nurse' } as const;
    return { kind: 'staff-line', id: `line-${index}`, at, by, text: 'not mine' };
  });
  const [first, ...rest] = events;
  const accepted = await conversations.append(world.practice.id, conversation, first as Event);
  if (accepted.kind !== 'accepted' || accepted.held === null) throw new Error('the lease was not given');
  for (const event of rest) await conversations.append(world.practice.id, conversation, event);
  await conversations.postpone(accepted.held, world.now(), 'fair');

  // One look at the wake list is enough: whoever works on it goes on by themselves.
  await world.app.work.sweep();
  const answered = world.received(other).length;
  await world.app.simulator?.textFrom(other, world.practice.numbers[0] ?? '', 'what is a medical home?', []);
  while (world.received(other).length === answered) await new Promise((done) => setImmediate(done));
  const { mail } = keysOf(world.practice.id).conversation(conversation);
  const left = Number(await redis.command(mail, 'LLEN', mail));
  await world.app.work.idle();

  expect(left).toBeGreaterThan(0);
  expect(await redis.command(mail, 'LLEN', mail)).toBe(0);
  const said = await queue.transcript(world.practice.id, conversation, null, 1_000);
  const queued = said.filter(({ from, text }) => from === 'patient' && text === 'thank you');
  expect(queued.map(({ id }) => id)).toEqual(
    events.flatMap(({ kind, id }) => (kind === 'message' ? [id] : [])),
  );
  expect(await metric('commits_total\\{result="failed"\\}')).toBe(0);
  expect(await metric('set_aside_total')).toBe(0);
});
