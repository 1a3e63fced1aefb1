import { type OpenAiDouble, startOpenAi } from '../doubles/openai.ts';
import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

const DENISE = '+13125550160';

let redis: TestRedis;
let openai: OpenAiDouble;
let world: World;

beforeAll(async () => {
  redis = await startRedis();
  openai = await startOpenAi();
  const environment = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: openai.baseUrl };
  world = await openWorld({ redis, environment });
  const [patient] = (await world.app.stores.records.patients(world.practice.id)).filter((id) =>
    id.includes('denise'),
  );
  await world.enroll(patient ?? '', DENISE, { locale: 'en' });
}, 30_000);

afterAll(async () => {
  await world.close();
  await openai.close();
  await redis.close();
});

/** What the phone got in answer to a text. */
async function ask(text: string): Promise<string> {
  const before = world.received(DENISE).length;
  await world.text(DENISE, text);
  return world.received(DENISE).slice(before).join('\n');
}

test('an item is explained differently in the words of the model, when they are faithful', async () => {
  await ask('my plan');
  await ask('1');
  // Away, it is answered without: what it was asked shows the words that it may not change.
  openai.behave({ kind: 'status', status: 500 });
  const without = await ask('explain it differently');
  const asked = openai.calls.at(-1)?.messages.at(-1)?.content ?? '';
  const item = asked.replace(/^ITEM\n/, '').replace(/\nEND$/, '');
  expect(without).not.toBe('');
  expect(item).not.toBe('');
  await ask('my plan');
  await ask('1');
  openai.behave({ kind: 'answer', content: JSON.stringify({ text: `In other words: ${item}` }) });
  expect(await ask('explain it differently')).toContain('In other words: ');
});

test('when the model makes up a dose, the patient gets the words that were checked beforehand', async () => {
  await ask('my plan');
  await ask('1');
  openai.behave({
    kind: 'answer',
    content: JSON.stringify({ text: 'Take 40 mg of it with breakfast, you are fine.' }),
  });
  const said = await ask('explain it differently');
  expect(said).not.toContain('40 mg');
  expect(said.length).toBeGreaterThan(20);
});

test("no name, number or birth date of the patient reaches the model's server", async () => {
  expect(openai.calls.length).toBeGreaterThan(1);
  const sent = JSON.stringify(openai.calls);
  const chart = await world.app.stores.records.chart(world.practice.id, 'demo-denise');
  for (const word of ['Denise', 'Carter', chart?.chart.patient.birthDate ?? 'none', '3125550160']) {
    expect(sent).not.toContain(word);
  }
});
