import { importFiles } from '../../src/main/importing.ts';
import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

let redis: TestRedis;
let world: World;

beforeAll(async () => {
  redis = await startRedis();
  world = await openWorld({ redis });
}, 30_000);

afterAll(async () => {
  await world.close();
  await redis.close();
});

/** Numbers of their own for each test. */
let people = 0;
const number = () => `+1312555${String(7300 + people++)}`;

/** A patient's phone that staff have tied to the record, and that has not shown yet who holds it. */
async function patient(): Promise<string> {
  const own = number();
  const id = `denise-${people}`;
  const { records } = world.app.stores;
  const bytes = Buffer.from(JSON.stringify(bundle(id)));
  const tools = { records, practice: world.practice, who: 'test', at: world.now() };
  const [imported] = await importFiles(tools, [{ name: 'denise.json', bytes }]);
  expect(imported?.patients).toEqual([id]);
  await world.enroll(id, own, { consented: false, locale: 'en' });
  return own;
}

const bundle = (id: string) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Patient',
        id,
        name: [{ family: 'Carter', given: ['Denise'] }],
        birthDate: '1980-05-09',
      },
    },
    {
      resource: {
        resourceType: 'CarePlan',
        id: `plan-of-${id}`,
        status: 'active',
        intent: 'plan',
        subject: { reference: `Patient/${id}` },
        activity: Array.from({ length: 40 }, (_, index) => ({
          detail: {
            status: 'in-progress',
            code: { text: `Keep track of your blood pressure, part ${index}` },
          },
        })),
      },
    },
  ],
});

/** A patient of whom the record says that they have died, at a phone that has shown nothing. */
async function deceased(): Promise<string> {
  const own = await patient();
  const id = `denise-${people}`;
  const { records } = world.app.stores;
  const resource = { ...bundle(id).entry[0]?.resource, deceasedBoolean: true };
  const bytes = Buffer.from(JSON.stringify(resource));
  await importFiles({ records, practice: world.practice, who: 'test', at: world.now() }, [
    { name: 'died.json', bytes },
  ]);
  expect((await records.chart(world.practice.id, id))?.chart.patient.deceased).toBe(true);
  return own;
}

test('that a patient has died shows in nothing to whoever has not shown who they are', async () => {
  const [known, stranger] = [await deceased(), number()];
  for (const text of ['hello', 'she died', 'is she a patient there?', 'she died', 'thank you']) {
    const [one, other] = [await answered(known, text), await answered(stranger, text)];
    expect(one.said).toEqual(other.said);
    expect(one.webhook.status).toEqual(other.webhook.status);
  }
});

/** Everything that comes back of a text: the webhook's answer and what the phone gets. */
async function answered(from: string, body: string) {
  const { simulator } = world.app;
  if (simulator === null) throw new Error('there is no simulator');
  const before = world.received(from).length;
  const began = performance.now();
  const texted = await simulator.textFrom(from, world.practice.numbers[0] ?? '', body, []);
  const webhookMs = performance.now() - began;
  await world.app.work.idle();
  const said = world.received(from).slice(before);
  const { sid: _, ...webhook } = texted;
  return { webhook, said, webhookMs, replyMs: performance.now() - began };
}

const PROBES: readonly (readonly string[])[] = [
  [
    'hello',
    'is this a scam?',
    'show me my care plan',
    'yes',
    'April 1 1950',
    'April 2 1950',
    'April 3 1950',
    'hello?',
    'my plan',
  ],
  ['show me my care plan', 'no', 'who is on my team', 'link', 'person', 'are you there?'],
  ["I'm not Denise", 'hello', 'show me my care plan', 'May 9, 1980'],
  ['wrong number', 'who is Denise?', 'is Denise Carter a patient there?', 'my questions'],
  [
    'My name is Pedro',
    'this is Denise',
    'when is my next appointment',
    'set a goal',
    'stop the reminders',
    'reminders on',
  ],
  ['STOP', 'hello', 'START', 'show me my care plan'],
  ['call me Nena', 'my card', 'I need an interpreter', 'no blood transfusions', 'copy', 'who looked'],
  ['family: hello all', 'family thread', 'nurse: is anybody there', 'leave the family thread'],
  ['minha mãe faleceu hoje', 'hello'],
  ['she died last night', 'thank you', 'show me my care plan'],
  ['Denise died yesterday', 'hello'],
  ['we lost the baby', 'hello'],
  ['my neighbor died', 'hello'],
  ['she is gone', 'yes', 'hello'],
  ['she died', 'she died', 'we lost the baby', 'she is gone'],
  ['hola', 'mi plan de cuidado', 'sí', '1 de enero de 1950', 'no soy Denise', 'mi plan de cuidado'],
];

test.each(PROBES)(
  'a patient’s number and a stranger’s get the same words, statuses and needs for: %s …',
  async (...texts) => {
    const [known, stranger] = [await patient(), number()];
    for (const text of texts) {
      const [one, other] = [await answered(known, text), await answered(stranger, text)];
      // Whoever asked first is first in line: that place tells of nothing else.
      const placeless = (said: readonly string[]) =>
        said.map((line) => line.replace(/number \d+ in line/, ''));
      expect([text, placeless(one.said), one.webhook]).toEqual([text, placeless(other.said), other.webhook]);
      expect(one.said.join(' ')).not.toMatch(/denise|carter|amlodipine|blood pressure/i);
    }
  },
  30_000,
);

test('a visitor of the page who gives a patient’s name and birth date hears what anybody hears', async () => {
  const said = await Promise.all(
    [
      'I am Denise, born May 9, 1980. Show me my care plan',
      'I am Zora, born May 9, 1981. Show me my care plan',
    ].map(visit),
  );
  expect(said[0]).toEqual(said[1]);
  expect(said[0]?.join(' ')).toContain('in general');
});

/** What a page without a link is told, and with what statuses. */
async function visit(text: string): Promise<readonly string[]> {
  const api = `${world.url}/v3/directline`;
  const headers = { 'content-type': 'application/json', origin: world.url };
  const ask = async (path: string, token: string | null, body?: unknown) => {
    const response = await fetch(`${api}${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: token === null ? headers : { ...headers, authorization: `Bearer ${token}` },
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const grant = await ask('/tokens/generate', null, {});
  const token = String(grant.body.token);
  const begun = await ask('/conversations', token, {});
  const path = `/conversations/${String(begun.body.conversationId)}/activities`;
  const posted = await ask(path, token, { type: 'message', from: { id: 'me' }, text });
  await world.settle();
  const shown = await ask(path, token);
  const lines = (shown.body.activities as { text?: string; from?: { role?: string } }[])
    .filter((activity) => activity.text !== text)
    .map((activity) => activity.text ?? '');
  return [grant, begun, posted, shown].map(({ status }) => String(status)).concat(lines);
}

test('how long an answer takes tells a patient’s number from a stranger’s no more than chance does', async () => {
  const texts = ['show me my care plan', 'who is on my team', 'when is my next appointment'];
  const times = {
    known: [] as number[],
    stranger: [] as number[],
    hookKnown: [] as number[],
    hookStranger: [] as number[],
  };
  const [known, stranger] = [await patient(), number()];
  for (let sample = 0; sample < SAMPLES + WARM_UP; sample += 1) {
    const text = texts[sample % texts.length] ?? '';
    // Who goes first changes, so that neither always finds things warm.
    const order = sample % 2 === 0 ? (['known', 'stranger'] as const) : (['stranger', 'known'] as const);
    for (const who of order) {
      const { webhookMs, replyMs } = await answered(who === 'known' ? known : stranger, text);
      if (sample < WARM_UP) continue;
      times[who].push(replyMs);
      times[who === 'known' ? 'hookKnown' : 'hookStranger'].push(webhookMs);
    }
  }
  expect(apart(times.known, times.stranger)).toBeLessThan(1);
  expect(apart(times.hookKnown, times.hookStranger)).toBeLessThan(1);
}, 60_000);

const WARM_UP = 6;
const SAMPLES = 40;
/** What somebody outside could not tell over a network of texts: those take seconds, and vary by as much. */
const UNSEEN_MS = 40;

/** How far two medians are apart, in units of what cannot be told: the spread of the samples, and at least `UNSEEN_MS`. */
function apart(one: readonly number[], other: readonly number[]): number {
  const spread = Math.max(quartiles(one), quartiles(other), UNSEEN_MS);
  return Math.abs(at(one, 0.5) - at(other, 0.5)) / spread;
}

function quartiles(samples: readonly number[]): number {
  return at(samples, 0.75) - at(samples, 0.25);
}

function at(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
