import { openWorld, type World } from '../world.ts';

const FIRST = '+13125550171';
const SECOND = '+13125550172';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 30_000);
afterAll(() => world.close());

test('a second phone learns nothing before it is made sure of, and the first goes on as before', async () => {
  await world.enroll('demo-denise', FIRST, { consented: true });
  await world.text(FIRST, 'my plan');
  expect(world.received(FIRST).at(-1)).toContain('Your care plan:');

  await world.enroll('demo-denise', SECOND, { consented: false });
  await world.text(SECOND, 'my plan');
  const told = world.received(SECOND).join('\n');
  expect(told).toContain('automated');
  expect(told).not.toContain('care plan:');
  expect(told).not.toContain('Denise');

  await world.text(FIRST, 'my plan');
  expect(world.received(FIRST).at(-1)).toContain('Your care plan:');
});

test('what staff write goes to the phone that was written from last', async () => {
  await world.text(SECOND, 'person');
  const [handoff] = await world.handoffs();
  if (handoff === undefined) throw new Error('no handoff');
  await world.staff('rosa', 'claim', handoff);
  await world.staff('rosa', { reply: 'Hello, who is this?' }, handoff);
  expect(world.received(SECOND).at(-1)).toContain('Hello, who is this?');
  expect(world.received(FIRST).at(-1)).not.toContain('Hello, who is this?');
});
