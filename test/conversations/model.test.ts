import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { play } from '../../src/main/rehearsal/play.ts';
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

/** The same with nothing else being talked about. */
async function asked(text: string): Promise<string> {
  await ask('never mind');
  return ask(text);
}

/** What the phone got in answer to a text. */
async function ask(text: string): Promise<string> {
  const before = world.received(DENISE).length;
  await world.text(DENISE, text);
  const said = world.received(DENISE).slice(before).join('\n');
  // What was not answered was not decided either: then the log has why.
  if (said === '') throw new Error(`nothing was said to "${text}": ${world.log().slice(-2_000)}`);
  return said;
}

test('an item is explained differently in the words of the model, when they are faithful', async () => {
  await ask('my plan');
  await ask('1');
  // Away, it is answered without: what it was asked shows the words that it may not change.
  openai.behave({ kind: 'status', status: 500 });
  const without = await ask('explain it differently');
  const asked = openai.calls.at(-1)?.messages.at(-1)?.content ?? '';
  const item = asked.replace(/^DATA\n/, '').replace(/\nEND$/, '');
  expect(without).not.toBe('');
  expect(item).not.toBe('');
  await ask('my plan');
  await ask('1');
  openai.behave({ kind: 'answer', content: JSON.stringify({ text: `In its own words: ${item}` }) });
  expect(await ask('explain it differently')).toContain('In its own words: ');
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

test('what a computer wrote is marked, in a text message once a day', async () => {
  openai.always(({ messages }) => ({
    kind: 'answer',
    content: JSON.stringify({ text: (messages.at(-1)?.content ?? '').replace(/^DATA\n|\nEND$/g, '') }),
  }));
  world.setClock(world.now() + 2 * 24 * 3_600_000);
  const other = async (item: string) => {
    await ask('my plan');
    await ask(item);
    return ask('explain it differently');
  };
  expect(await other('1')).toContain('A computer wrote this.');
  expect(await other('1')).not.toContain('A computer wrote this.');
  world.setClock(world.now() + 25 * 3_600_000);
  expect(await other('1')).toContain('A computer wrote this.');
});

test('which prompt a text was made with stands in the audit log', async () => {
  const prompts: (string | null)[] = [];
  for await (const { did, why } of world.app.stores.audit.entries(world.practice.id))
    if (did === 'model-answered') prompts.push(why);
  expect(prompts.length).toBeGreaterThan(2);
  for (const prompt of prompts) expect(prompt).toMatch(/^explain-differently@3#[0-9a-f]{12}$/);
});

test("a question is answered from the practice's own signed pages, with where it stands", async () => {
  openai.always({ kind: 'status', status: 500 });
  const quoted = await asked('Where is the parking?');
  expect(quoted).toContain('You can park behind the building');
  expect(quoted).toContain('Signed by Laura Rivera, MD.');
  expect(quoted).not.toContain('A computer wrote this');
  world.setClock(world.now() + 60_000);
  openai.always(({ response_format }) => ({
    kind: 'answer',
    content: JSON.stringify(
      response_format?.json_schema?.schema !== undefined && JSON.stringify(response_format).includes('cites')
        ? { found: true, text: 'You can park behind the building. It is free for two hours.', cites: ['P1'] }
        : { intent: 'out_of_scope', isSure: true, subject: '', about: 'self', worry: false },
    ),
  }));
  const told = await asked('what does parking cost behind the building');
  expect(told).toContain('It is free for two hours.');
  expect(told).toContain('Your first visit');
});

describe('a question about the plan', () => {
  const QUESTION = 'which mornings was it for the home blood pressure';
  const TOLD =
    'Measure your blood pressure at home and write it down. How often: Mornings, three days a week.';
  const passages = () => {
    const call = openai.calls.findLast(({ response_format }) =>
      JSON.stringify(response_format).includes('cites'),
    );
    return call?.messages.at(-1)?.content ?? '';
  };
  const answers = (text: string) =>
    openai.always(({ response_format, messages }) => {
      if (!JSON.stringify(response_format ?? {}).includes('cites')) return { kind: 'status', status: 500 };
      const given = messages.at(-1)?.content ?? '';
      const [, id = 'P9'] = /PASSAGE (P\d)\n[^\n]*\n[^\n]*blood pressure/i.exec(given) ?? [];
      return { kind: 'answer', content: JSON.stringify({ found: true, text, cites: [id] }) };
    });

  test('is answered from its items, with which of them', async () => {
    world.setClock(world.now() + 60_000);
    answers(TOLD);
    const told = await asked(QUESTION);
    expect(passages()).toMatch(/PASSAGE P\d\n.*\n.*blood pressure/i);
    expect(told).toContain(TOLD);
    expect(told).toContain('From your care plan: ');
  });

  test('is never answered with what the item does not say', async () => {
    world.setClock(world.now() + 60_000);
    answers(TOLD.replace('three', 'two'));
    expect(await asked(`${QUESTION} please`)).not.toContain('From your care plan');
  });

  test('is answered from our plain words, with which word', async () => {
    world.setClock(world.now() + 60_000);
    const told = 'A blood test that shows how high blood sugar has been over about three months.';
    openai.always(({ response_format, messages }) => {
      if (!JSON.stringify(response_format ?? {}).includes('cites')) return { kind: 'status', status: 500 };
      const [, id = 'P9'] = /PASSAGE (P\d)\nA1C test\n/.exec(messages.at(-1)?.content ?? '') ?? [];
      return { kind: 'answer', content: JSON.stringify({ found: true, text: told, cites: [id] }) };
    });
    const said = await asked('they keep saying a1c a1c to me');
    expect(said).toContain(told);
    expect(said).toContain('From our list of plain words: A1C test.');
  });

  test('takes nothing of a plan along for somebody of whom nobody made sure', async () => {
    world.setClock(world.now() + 60_000);
    answers(TOLD);
    const before = openai.calls.length;
    await world.text('+13125550169', 'hello');
    await world.text('+13125550169', QUESTION);
    const sent = JSON.stringify(openai.calls.slice(before).map(({ messages }) => messages.at(-1)?.content));
    expect(sent).not.toMatch(/three days a week|Measure your/);
    expect(world.received('+13125550169').join()).not.toContain('From your care plan');
  });
});

test('a question that no page answers is listed for staff, without a name or number', async () => {
  openai.always({ kind: 'status', status: 500 });
  await asked('Denise here 312-555-0160, do you have a swimming pool?');
  const gaps = await world.app.stores.content.gaps(world.practice.id);
  expect(gaps.some(({ text }) => text.includes('swimming pool'))).toBe(true);
  expect(JSON.stringify(gaps)).not.toMatch(/Denise|0160/);
});

test('a long text that the model worries about goes to a nurse, and one that it understands is done', async () => {
  world.setClock(world.now() + 60_000);
  const means = (meant: object) =>
    openai.always({
      kind: 'answer',
      content: JSON.stringify({ isSure: true, subject: '', about: 'self', worry: false, ...meant }),
    });
  means({ intent: 'find_team' });
  const said = await ask('so the thing is I never know whose door to knock on over there');
  expect(said).not.toContain('I did not get that');
  await ask('never mind');
  means({ intent: 'out_of_scope', worry: true });
  expect(
    await asked('the little boxes in the morning looked different from before and nobody told us'),
  ).toContain('nurse');
  expect((await world.handoffs()).some(({ reason }) => reason === 'clinical_advice')).toBe(true);
});

/** What a model that does its work well says to each skill that these talks ask. */
const GOOD: Readonly<Record<string, (said: string) => object>> = {
  keys: () => ({
    keys: ['asking:bank.medicine.effects', 'asking:bank.life.do', 'asking:bank.diagnosis.signs'],
  }),
  goal: (said) => ({ goal: /(?:I want|quiero) .*$/m.exec(said)?.[0] ?? '', step: '' }),
  verdict: () => ({ verdict: 'right' }),
};

describe('talks with a model', () => {
  const folder = resolve(__dirname, '../language/talks');
  const files = globSync('**/*.txt', { cwd: folder }).sort();

  // What speaks to models is loaded with the first call, which on a busy machine takes as long as a skill may.
  beforeAll(async () => {
    for (const text of ['never mind', 'my plan', '1', 'explain it differently']) await ask(text);
  }, 60_000);

  test('there are some in English and in Spanish', () => {
    expect(files.filter((file) => file.startsWith('en/')).length).toBeGreaterThanOrEqual(3);
    expect(files.filter((file) => file.startsWith('es/')).length).toBeGreaterThanOrEqual(3);
  });

  test.each(files)(
    '%s',
    async (file) => {
      openai.always(({ response_format, messages }) => {
        const schema = JSON.stringify(response_format ?? {});
        const [, answer] = Object.entries(GOOD).find(([field]) => schema.includes(`"${field}"`)) ?? [];
        if (answer === undefined) return { kind: 'status', status: 500 };
        return { kind: 'answer', content: JSON.stringify(answer(messages.at(-1)?.content ?? '')) };
      });
      const own = await startRedis();
      const environment = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: openai.baseUrl };
      const there = await openWorld({ redis: own, environment });
      try {
        await play(there, readFileSync(join(folder, file), 'utf8'));
      } finally {
        await there.close();
        await own.close();
      }
    },
    30_000,
  );
});
