import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

const DAY = 24 * 60 * 60_000;
const MOTHER = '+13125557801';
const FATHER = '+13125557802';
const NURSE = '+13125557803';

let redis: TestRedis;
let world: World;

beforeAll(async () => {
  redis = await startRedis();
}, 30_000);

beforeEach(async () => {
  world = await openWorld({ redis, flush: true });
}, 30_000);

afterEach(() => world.close());
afterAll(() => redis.close());

/** A goal with a check-in in two days. */
async function setGoal(number: string): Promise<void> {
  const words = [
    'I want to set a goal for her',
    'more walks',
    'skip',
    'to the park on Sunday',
    'skip',
    '9',
    'in 2 days',
  ];
  for (const text of words) await world.text(number, text);
}

async function staff(grief: string, patient = 'demo-sofia'): Promise<Response> {
  const { email, password } = world.app.demoStaff ?? { email: '', password: '' };
  const api = `${world.url}/api/staff`;
  const headers = { 'Content-Type': 'application/json', Origin: world.url };
  const login = await fetch(`${api}/login`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  const Cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
  const body = JSON.stringify({ grief });
  return fetch(`${api}/patients/${patient}/grief`, { method: 'POST', headers: { ...headers, Cookie }, body });
}

test('staff stop what nobody asked for, and lift it: the check-in that came due comes a week later', async () => {
  await world.enroll('demo-sofia', FATHER, { proxy: 'father', locale: 'en' });
  await setGoal(FATHER);
  const before = world.received(FATHER).length;
  const set = await staff('death');
  expect([set.status, await set.json()]).toEqual([200, { patientId: 'demo-sofia', grief: 'death' }]);
  await world.wait(3 * DAY);
  expect(world.received(FATHER)).toHaveLength(before);
  const lifted = await staff('lifted');
  expect(await lifted.json()).toEqual({ patientId: 'demo-sofia', grief: null });
  await world.wait(7 * DAY);
  const after = world.received(FATHER).slice(before);
  expect(after).toHaveLength(1);
  expect(after[0]).toContain('you asked me to check in');
});

test('nobody is invited to help with the care of who has died, and nobody is there whom staff do not know', async () => {
  await staff('death');
  await world.enroll('demo-sofia', NURSE, { proxy: 'aunt', consented: false, invite: true, locale: 'en' });
  expect(world.received(NURSE)).toEqual([]);
  expect((await staff('death', 'nobody')).status).toBe(404);
  expect((await staff('perhaps')).status).toBe(400);
});

test('what one of the circle writes stops what is on its way to the others', async () => {
  await world.enroll('demo-sofia', FATHER, { proxy: 'father', locale: 'en' });
  await world.enroll('demo-sofia', MOTHER, { proxy: 'mother', locale: 'en' });
  const { records } = world.app.stores;
  const before = await records.chart(world.practice.id, 'demo-sofia');
  await world.text(MOTHER, 'my daughter died this morning');
  const after = await records.chart(world.practice.id, 'demo-sofia');
  // Entries decided under an older version of access are withheld by the store.
  expect(after?.accessVersion).toBe((before?.accessVersion ?? 0) + 1);
  expect(after?.chart.grief).toMatchObject({ kind: 'death', source: 'family', stands: true });
  expect(world.received(MOTHER).at(-1)).toMatch(/^I am so sorry for your loss\./);
  const count = world.received(MOTHER).length;
  await world.text(FATHER, 'show me her care plan');
  expect(world.received(FATHER).at(-1)).toMatch(/^A person at /);
  expect(world.received(MOTHER)).toHaveLength(count);
  expect((await world.handoffs()).map(({ reason }) => reason)).toContain('bereavement');
});
