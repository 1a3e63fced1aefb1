import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

const DAY = 24 * 60 * 60_000;
const PATIENT = '+13125557811';
const MOTHER = '+13125557812';

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

async function console(method: string, path: string, body: unknown = null, more = {}): Promise<Response> {
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
  return fetch(`${api}${path}`, { method, headers: { ...headers, Cookie, ...more }, ...content });
}

type Shown = {
  memoryCard: { id: string; topic: string; text: string; source: Record<string, unknown> }[];
  withheld: number;
};
const cardOf = async (patient: string, more = {}) =>
  (await (await console('GET', `/patients/${patient}/card`, null, more)).json()) as Shown;

/** A question of the bot's, without what it names. */
const questionsIn = (texts: readonly string[]) =>
  texts.flatMap((text) => text.match(/[^.?!\n]*\?/g) ?? []).map((question) => question.trim());

test('over a week of talk nothing is asked that was told or asked before', async () => {
  await world.enroll('demo-denise', PATIENT, { locale: 'en', consented: false });
  const days = [
    ['show me my care plan', 'yes', 'May 9, 1980', 'done', 'I use a walker'],
    ['ask me what you need to know', 'call me Nena', 'skip', 'English and Gullah', 'no'],
    ['ask me what you need to know', 'no blood transfusions', 'I wear hearing aids', 'we keep Lent', 'done'],
    ['I need an interpreter', 'ask me what you need to know', 'mornings', 'my son drives me', 'I live alone'],
    ['ask me what you need to know', 'a water pill, it made me dizzy', 'I use a walker'],
    ['ask me what you need to know', 'what do you know about how I like things?', 'hello'],
    ['show me my care plan', 'ask me what you need to know'],
  ];
  for (const day of days) {
    for (const text of day) await world.text(PATIENT, text);
    await world.wait(DAY);
  }
  const asked = questionsIn(world.received(PATIENT));
  const counts = new Map<string, number>();
  for (const question of asked) counts.set(question, (counts.get(question) ?? 0) + 1);
  const facts = [...counts].filter(([question]) =>
    /date of birth|May I text|name do you like|pronouns|spoken|interpreter|treatment|hearing|getting around|culture|matters most|best time|get to the office|life at home|tried/.test(
      question,
    ),
  );
  expect(facts.filter(([, times]) => times > 1)).toEqual([]);
  // Not because nothing is ever asked.
  expect(facts.length).toBeGreaterThanOrEqual(10);
  // What was told unasked is not asked at all.
  expect(asked.some((question) => /getting around/.test(question))).toBe(false);
  expect(world.received(PATIENT).filter((text) => text.startsWith('I have that already')).length).toBe(1);
}, 60_000);

test('staff see it first, with who said it, when and in which text; a nurse mends it and the family reads that', async () => {
  const { memoryCard, withheld } = await cardOf('demo-denise');
  expect(withheld).toBe(0);
  expect(memoryCard.map(({ topic }) => topic).slice(0, 2)).toEqual(['name', 'language']);
  const [name] = memoryCard;
  expect(name).toMatchObject({ text: 'Nena', source: { who: 'patient', relationship: null } });
  expect(String(name?.source.messageId)).not.toBe('null');
  const mended = await console('POST', '/patients/demo-denise/card', { id: name?.id, text: 'Nenita' });
  expect(((await mended.json()) as Shown).memoryCard[0]).toMatchObject({
    text: 'Nenita',
    source: { who: 'staff' },
  });
  const noted = await console('POST', '/patients/demo-denise/card', {
    topic: 'culture',
    text: 'fasts at Lent',
  });
  expect(noted.status).toBe(200);
  await world.text(PATIENT, 'my card');
  expect(world.received(PATIENT).slice(-6).join('\n')).toContain('name: Nenita (from the team');
  expect((await console('POST', '/patients/demo-denise/card', { topic: 'culture' })).status).toBe(400);
  expect((await console('GET', '/patients/nobody/card')).status).toBe(404);
});

test('it stands beside the conversation that staff open', async () => {
  await world.text(PATIENT, 'I want to talk to a person');
  const handoff = (await world.handoffs()).find(({ patientId }) => patientId === 'demo-denise');
  const answer = await console('GET', `/conversations/${handoff?.conversationId}/messages`);
  const { memoryCard } = (await answer.json()) as Shown;
  expect(memoryCard.map(({ text }) => text)).toContain('no blood transfusions');
});

test('what is confidential is read with a reason alone, and not by a parent', async () => {
  await world.enroll('demo-jayden', MOTHER, { proxy: 'mother', locale: 'en' });
  await console('POST', '/patients/demo-jayden/card', { topic: 'tried', text: 'therapy for depression' });
  await world.text(MOTHER, 'he likes to be called Jay');
  await world.text(MOTHER, 'my card');
  expect(world.received(MOTHER).at(-1)).toMatch(/^Your care team sees this first.*\n1\. name: Jay \(mother/);
  expect(world.received(MOTHER).join('\n')).not.toContain('depression');
  const plain = await cardOf('demo-jayden');
  expect([plain.memoryCard.length, plain.withheld]).toEqual([1, 1]);
  const opened = await cardOf('demo-jayden', { 'Break-Glass': 'covering' });
  expect(opened.memoryCard.map(({ text }) => text)).toContain('therapy for depression');
  const audited: string[] = [];
  for await (const { did, why } of world.app.stores.audit.entries(world.practice.id))
    audited.push(`${did} ${why}`);
  expect(audited).toContain('broke-glass covering');
});
