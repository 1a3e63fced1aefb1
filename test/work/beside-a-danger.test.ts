import { setImmediate } from 'node:timers/promises';
import { warmUp } from '../../src/safety/guard.ts';
import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

let redis: TestRedis;
let world: World;
beforeAll(async () => {
  // As at the start of the server: the lease of ten seconds below is not for making rules ready on a busy machine.
  await warmUp(setImmediate);
  redis = await startRedis();
  world = await openWorld({ redis });
}, 60_000);
afterAll(async () => {
  await world.close();
  await redis.close();
});

test('what is said in one breath with a danger is in what staff read, and answered by nobody else', async () => {
  const number = '+13125559010';
  const { stores, work } = world.app;
  const address = { channel: 'sms', number, via: world.practice.numbers[0] ?? '' } as const;
  const { conversation } = await stores.conversations.conversationOf(world.practice.id, address);
  // Somebody has the conversation, so that both texts wait and are read together.
  const event = { kind: 'joined', id: 'here', at: world.now(), from: address, localeHint: null } as const;
  const accepted = await stores.conversations.append(world.practice.id, conversation, event);
  if (accepted.kind !== 'accepted' || accepted.held === null) throw new Error('the lease was not given');
  await world.text(number, 'my chest hurts and I cannot breathe');
  await world.text(number, 'what does asthma mean?');
  await stores.conversations.postpone(accepted.held, world.now(), 'fair');
  await work.sweep();
  await work.idle();
  const [handoff] = await world.handoffs();
  expect(handoff?.brief.asked.map(({ text }) => text)).toEqual([
    'my chest hurts and I cannot breathe',
    'what does asthma mean?',
  ]);
  expect(world.received(number).filter((text) => text.startsWith('Call 911 now'))).toHaveLength(1);
  expect(world.received(number).filter((text) => text.includes('air tubes'))).toEqual([]);
});
