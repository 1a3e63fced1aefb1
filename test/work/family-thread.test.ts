import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

const PATIENT = '+13125557831';
const SISTER = '+13125557832';
const NEIGHBOR = '+13125557833';
const MOTHER = '+13125557834';

let redis: TestRedis;
let world: World;

beforeAll(async () => {
  redis = await startRedis();
  world = await openWorld({ redis, flush: true });
}, 30_000);

afterAll(async () => {
  await world.close();
  await redis.close();
});

async function nurse(method: string, path: string, body: unknown = null): Promise<Response> {
  const { email, password } = world.app.demoStaff ?? { email: '', password: '' };
  const api = `${world.url}/api/staff`;
  const headers = { 'Content-Type': 'application/json', Origin: world.url };
  const login = await fetch(`${api}/login`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  const Cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
  const content = body === null ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(`${api}${path}`, { method, headers: { ...headers, Cookie }, ...content });
  await world.app.work.sweep();
  await world.settle();
  return answer;
}

type Shown = {
  readers: { relationship: string | null }[];
  lines: { by: { kind: string; name: string | null }; text: string; locale: string }[];
};

test('a nurse writes to the family: each reads it in the frame of their own language, whoever may only ask does not', async () => {
  await world.enroll('demo-denise', PATIENT, { locale: 'en' });
  await world.enroll('demo-denise', SISTER, { proxy: 'sister', locale: 'es' });
  await world.enroll('demo-denise', NEIGHBOR, { proxy: 'neighbor', locale: 'en' });
  const before = [PATIENT, SISTER, NEIGHBOR].map((number) => world.received(number).length);
  const answer = await nurse('POST', '/patients/demo-denise/family-thread', { text: 'Visit is at ten.' });
  expect(answer.status).toBe(201);
  const shown = (await answer.json()) as Shown;
  expect(shown.readers.map(({ relationship }) => relationship)).toEqual([null, 'sister']);
  expect(shown.lines).toMatchObject([{ by: { kind: 'staff' }, text: 'Visit is at ten.', locale: 'en' }]);
  const name = shown.lines[0]?.by.name;
  expect(world.received(PATIENT).at(-1)).toMatch(
    `${name}, of the care team writes to the family: Visit is at ten.`,
  );
  expect(world.received(SISTER).at(-1)).toMatch(
    `${name}, del equipo de cuidado escribe a la familia, en inglés: Visit is at ten.`,
  );
  const after = [PATIENT, SISTER, NEIGHBOR].map((number) => world.received(number).length);
  expect(after).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1, before[2]]);
});

test('staff read what the family wrote, in its words; what was said to the nurse alone is not in it', async () => {
  world.setClock(world.now() + 60_000);
  for (const text of ['familia: llevo sopa', 'sí', 'enfermera: ella no duerme'])
    await world.text(SISTER, text);
  const shown = (await (await nurse('GET', '/patients/demo-denise/family-thread')).json()) as Shown;
  expect(shown.lines.map(({ text, locale }) => `${locale} ${text}`)).toEqual([
    'en Visit is at ten.',
    'es llevo sopa',
  ]);
  expect(world.received(PATIENT).join('\n')).not.toContain('duerme');
  expect(world.received(PATIENT).at(-1)).toContain('sister writes to the family, in Spanish: llevo sopa');
});

test('whoever took back their yes, or whose number is in doubt, hears nothing of the family', async () => {
  await world.text(SISTER, 'ya no hablen de su salud aquí');
  const count = world.received(SISTER).length;
  await world.text(PATIENT, 'family: only for those who agreed');
  await world.text(PATIENT, 'yes');
  expect(world.received(PATIENT).at(-1)).toBe('Sent to the family.');
  expect(world.received(SISTER)).toHaveLength(count);
  expect(world.received(SISTER).join('\n')).not.toContain('only for those who agreed');
});

test('in grief the thread is silent', async () => {
  await world.enroll('demo-jayden', MOTHER, { proxy: 'mother', locale: 'en' });
  const count = world.received(MOTHER).length;
  await nurse('POST', '/patients/demo-jayden/grief', { grief: 'death' });
  await nurse('POST', '/patients/demo-jayden/family-thread', { text: 'hello all' });
  expect(world.received(MOTHER)).toHaveLength(count);
});
