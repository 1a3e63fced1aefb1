import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

const MINUTE = 60_000;

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

let people = 0;
const somebody = () => `+1312555${String(7300 + people++)}`;
const onCall = (step: number) => world.practice.roster[step]?.phone ?? '';
const pages = (step: number) => world.received(onCall(step));

/** Everything to that number is refused with a code of Twilio's. */
function refuse(to: string, code: number, times = 50): void {
  world.app.simulator?.script({ act: 'answer', status: 400, code, to, times });
}

const handoffOf = async (words: string) =>
  (await world.handoffs()).find(({ brief }) => brief.asked.some(({ text }) => text === words));

test('a safety text that is refused because they opted out asks the on-call nurse at once to phone them', async () => {
  const number = somebody();
  const before = [pages(0).length, pages(1).length];
  refuse(number, 21610);
  await world.text(number, 'I cant breathe at all, my lips are blue');
  expect(world.received(number)).toEqual([]);
  const handoff = await handoffOf('I cant breathe at all, my lips are blue');
  expect(handoff).toMatchObject({ risk: 'emergency', state: 'waiting' });
  expect(handoff?.brief.note).toBe('They stopped our texts: phone them. (21610)');
  // One for the danger, and the next for the text that did not arrive; no clock was moved.
  const news = [...pages(0).slice(before[0]), ...pages(1).slice(before[1])];
  expect(news).toHaveLength(2);
  expect(news.filter((page) => page.includes('did not reach them'))).toHaveLength(1);
  expect(news.join()).not.toContain(number);
});

test('what the provider says of an opt-out holds here too, until they start again', async () => {
  const number = somebody();
  refuse(number, 21610, 1);
  await world.text(number, 'what is a medical home?');
  await world.text(number, 'who are you?');
  expect(world.received(number)).toEqual([]);
  await world.text(number, 'START');
  await world.text(number, 'what is a medical home?');
  expect(world.received(number).length).toBeGreaterThan(0);
});

test('a page that cannot reach the first on the roster goes to the next at once, and does not go round and round', async () => {
  const number = somebody();
  const roster = world.practice.roster.length;
  expect(roster).toBeGreaterThan(1);
  const before = Array.from({ length: roster }, (_, step) => pages(step).length);
  refuse(onCall(0), 21211, 1);
  await world.text(number, 'my chest hurts and my arm is numb');
  expect(pages(0)).toHaveLength(before[0] ?? 0);
  expect(pages(1).length).toBeGreaterThan(before[1] ?? 0);

  const stranger = somebody();
  for (let step = 0; step < roster; step += 1) refuse(onCall(step), 21211, 1);
  await world.text(stranger, 'my baby is not breathing');
  // Everybody was tried once and nobody was reached: the clock decides when the round begins anew.
  const tried = Array.from({ length: roster }, (_, step) => pages(step).length);
  await world.wait(6 * MINUTE);
  const again = Array.from({ length: roster }, (_, step) => pages(step).length);
  expect(again.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(
    tried.reduce((sum, count) => sum + count, 0),
  );
});

test('an ordinary text to a landline waits for staff with what to do about it', async () => {
  const number = somebody();
  refuse(number, 21614, 1);
  await world.text(number, 'hello there');
  const handoffs = await world.handoffs();
  expect(handoffs.find(({ brief }) => brief.note?.includes('21614'))).toMatchObject({
    risk: 'routine',
    reason: 'undelivered',
  });
});

test('a page does not wait for the patient’s own text, which is tried again later', async () => {
  const number = somebody();
  const before = pages(0).length + pages(1).length;
  world.app.simulator?.script({ act: 'answer', status: 429, retryAfterSeconds: 600, to: number });
  await world.text(number, 'my husband collapsed and is not breathing');
  expect(world.received(number)).toEqual([]);
  expect(pages(0).length + pages(1).length).toBe(before + 1);
  await world.wait(11 * MINUTE);
  expect(world.received(number)[0]).toMatch(/911/);
});
