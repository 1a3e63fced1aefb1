import { openWorld, type World } from '../world.ts';

let world: World;
let cookie = '';

beforeAll(async () => {
  world = await openWorld();
  const { email = '', password = '' } = world.app.demoStaff ?? {};
  const answer = await send('POST', '/login', { email, password });
  cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
});

afterAll(() => world.close());

function send(method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${world.url}/api/staff${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: world.url, cookie },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

test('staff promise, agree and close by the API, and begin a program; who may not count feedback is refused', async () => {
  const number = '+13125550170';
  await world.enroll('demo-denise', number);
  const dueAt = new Date(world.now() + 3 * 24 * 60 * 60_000).toISOString();
  const made = await send('POST', '/patients/demo-denise/promises', { what: 'call about the form', dueAt });
  expect(made.status).toBe(201);
  const [item] = ((await made.json()) as { items: { id: string; state: string }[] }).items;
  expect(item?.state).toBe('agreed');
  await world.settle();
  expect(world.received(number).at(-1)).toContain('we will do this for you');
  const kept = await send('POST', `/patients/demo-denise/promises/${item?.id}`, { act: 'keep' });
  expect(await kept.json()).toMatchObject({ items: [] });
  const begun = await send('POST', '/patients/demo-denise/programs', { program: 'discharge', act: 'start' });
  expect(begun.status).toBe(200);
  const again = await send('POST', '/patients/demo-denise/programs', { program: 'discharge', act: 'start' });
  expect(again.status).toBe(404);
  expect(
    (await send('POST', '/patients/nobody/programs', { program: 'discharge', act: 'start' })).status,
  ).toBe(404);
  // How people found it is counted for whoever watches over the work of others, no nurse.
  expect((await send('GET', '/reports/feedback')).status).toBe(403);
}, 60_000);
