import { type OpenAiDouble, startOpenAi } from '../doubles/openai.ts';
import { openPage } from '../pages.ts';
import { openWorld, type World } from '../world.ts';

const PHONE = '+13125550176';

let openai: OpenAiDouble;
let world: World;
beforeAll(async () => {
  openai = await startOpenAi();
  world = await openWorld({ environment: { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: openai.baseUrl } });
  await world.enroll('demo-denise', PHONE, { locale: 'en', consented: true });
}, 30_000);
afterAll(async () => {
  await world.close();
  await openai.close();
});

/** What the model makes of the page about parking. */
const PARKING = JSON.stringify({
  found: true,
  text: 'You can park behind the building. It is free for two hours.',
  cites: ['P1'],
});

beforeEach(() =>
  openai.always(({ response_format }) => ({
    kind: 'answer',
    content: JSON.stringify(response_format ?? {}).includes('cites')
      ? PARKING
      : JSON.stringify({ intent: 'out_of_scope', isSure: true, subject: '', about: 'self', worry: false }),
  })),
);

const QUESTION = 'what does parking cost behind the building';
const THREE_TIMES = [1, 2, 3];
const TOLD = 'A computer wrote this.';

test('in text messages the first one of a day says so', async () => {
  const told: boolean[] = [];
  for (const _ of THREE_TIMES) {
    const before = world.received(PHONE).length;
    await world.text(PHONE, QUESTION);
    const said = world.received(PHONE).slice(before).join('\n');
    expect(said).toContain('It is free for two hours.');
    told.push(said.includes(TOLD));
  }
  expect(told).toEqual([true, false, false]);
});

test('in a chat every text of the model says that a computer wrote it, and how to reach a person', async () => {
  const page = await openPage(world);
  for (const text of ['show me my care plan', '1', 'yes', 'May 9, 1980', PHONE]) await page.say(text);
  const code = world
    .received(PHONE)
    .map((text) => /\b\d{6}\b/.exec(text)?.[0])
    .findLast((found) => found !== undefined);
  expect(await page.say(code ?? '')).toContain('That matches.');
  await page.say('never mind');
  for (const _ of THREE_TIMES) {
    const said = await page.say(QUESTION);
    expect(said).toContain('It is free for two hours.');
    expect(said).toContain(TOLD);
    expect(said).toMatch(/\(312\) 555-0100|PERSON/);
  }
});
