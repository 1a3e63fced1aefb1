import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles } from '../../src/main/importing.ts';
import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

/** Everything a person could be known by, seeded into every way in. None of it may come out where it must not. */
const MARKERS = {
  family: 'Qzxmarkerfamily',
  given: 'Qzxmarkergiven',
  street: 'Qzxmarkerstreet',
  plan: 'Qzxmarkerplan',
  said: 'Qzxmarkersaid',
  goal: 'Qzxmarkergoal',
  replied: 'Qzxmarkerreplied',
  staff: 'Qzxmarkerstaff',
  number: '3125550177',
  birth: '1961-07-19',
} as const;

const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Patient',
        id: 'marked',
        name: [{ family: MARKERS.family, given: [MARKERS.given] }],
        birthDate: MARKERS.birth,
        telecom: [{ system: 'phone', use: 'mobile', value: `+1${MARKERS.number}` }],
        address: [{ line: [MARKERS.street] }],
      },
    },
    {
      resource: {
        resourceType: 'CarePlan',
        id: 'marked-plan',
        status: 'active',
        intent: 'plan',
        subject: { reference: 'Patient/marked' },
        meta: { lastUpdated: '2026-11-01T00:00:00Z' },
        activity: [
          { detail: { status: 'in-progress', code: { text: `${MARKERS.plan} breathing exercises` } } },
        ],
      },
    },
  ],
};

let redis: TestRedis;
let world: World;
const seen: string[] = [];

beforeAll(async () => {
  redis = await startRedis(['--appendonly', 'yes', '--appendfsync', 'always']);
  world = await openWorld({ redis });
  const number = `+1${MARKERS.number}`;
  const records = world.app.stores.records;
  const bytes = Buffer.from(JSON.stringify(bundle));
  await importFiles({ records, practice: world.practice, who: 'test', at: world.now() }, [
    { name: 'marked.json', bytes },
  ]);
  await world.enroll('marked', number, { locale: 'en' });
  await world.text(number, 'my plan');
  await world.text(number, '1');
  await world.text(number, 'I want to set a goal');
  await world.text(number, `${MARKERS.goal} every morning`);
  await world.text(number, 'menu');
  await world.text(number, `I want to talk to a person about ${MARKERS.said}`);
  await world.text(number, `I have crushing chest pain ${MARKERS.said}`);
  const [handoff] = await world.handoffs();
  if (handoff === undefined) throw new Error('no handoff');
  await world.staff(MARKERS.staff.toLowerCase(), 'claim', handoff);
  await world.staff(MARKERS.staff.toLowerCase(), { reply: MARKERS.replied }, handoff);
  // Ways that end in an error.
  const { url } = world;
  for (const [path, options] of [
    ['/twilio/messages', { method: 'POST', body: new URLSearchParams({ Body: MARKERS.said, From: number }) }],
    [`/${MARKERS.family}?q=${MARKERS.said}`, {}],
    [
      '/api/staff/login',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"email":"${MARKERS.given}@x.example","password":"${MARKERS.said}"}`,
      },
    ],
    [
      '/api/staff/login',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"email": ${MARKERS.said}` },
    ],
    [
      '/v3/directline/conversations',
      { method: 'POST', headers: { authorization: `Bearer ${MARKERS.said}` } },
    ],
  ] as const) {
    const response = await fetch(url + path, options);
    seen.push(`${path} answered ${response.status}: ${await response.text()}`);
  }
  seen.push(...world.received(number));
}, 60_000);

afterAll(async () => {
  await world.close();
  await redis.close();
});

/** The markers that stand in a text. */
function found(text: string): string[] {
  const bare = text.toLowerCase();
  return Object.values(MARKERS).filter((marker) => bare.includes(marker.toLowerCase()));
}

test('the markers went in: the phone was told of the plan and of what staff wrote', () => {
  const received = seen.join('\n');
  expect(found(received)).toEqual(expect.arrayContaining([MARKERS.plan, MARKERS.replied]));
});

test('no log line holds a word, a name or a number', () => {
  expect(world.log().split('\n').length).toBeGreaterThan(10);
  expect(found(world.log())).toEqual([]);
});

test('no metric holds a word, a name or a number', async () => {
  const metrics = await (await fetch(`${world.url}/metrics`)).text();
  expect(metrics).toContain('porchlight_safety_verdicts_total');
  expect(found(metrics)).toEqual([]);
});

test('no error answer says back what was sent', () => {
  const answers = seen
    .filter((line) => / answered [45]\d\d: /.test(line))
    .map((line) => line.replace(/^.*? answered /, ''));
  expect(answers.length).toBeGreaterThanOrEqual(4);
  expect(found(answers.join('\n'))).toEqual([]);
});

test("nothing of it stands in Redis' files in clear", () => {
  const files = readdirSync(redis.dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const contents = files.map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'));
  expect(contents.join('').length).toBeGreaterThan(20_000);
  expect(found(contents.join('\n'))).toEqual([]);
});
