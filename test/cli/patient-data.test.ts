import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'redis';
import { freePort } from '../world.ts';
import { type CommandLine, openCommandLine, root } from './command-line.ts';

const PRACTICE = '+13125550142';
const PHONE = '+13125550161';
const SISTER = '+13125550162';
const OTHER = '+13125550163';

/** Everything of the patient's that went in, and that must not be found afterwards. */
const MARKERS = [
  'Zqerasecard',
  'Zqerasethread',
  'Zqerasename',
  'Zqeraseplan',
  'Zqerasesaid',
  'Zqerasepool',
  'Zqerasereply',
  '3125550161',
  'rosa-erased',
];

let porchlight: CommandLine;
let url: string;
let server: ChildProcess;

beforeAll(async () => {
  const port = await freePort();
  const environment = { PORT: String(port), LOG_LEVEL: 'silent' };
  porchlight = openCommandLine(environment);
  url = `http://localhost:${port}`;
  server = spawn(process.execPath, ['--disable-warning=DEP0040', join(root, 'src/main.ts'), '--demo'], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: porchlight.dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((up, fail) => {
    server.stdout?.on('data', (text: Buffer) => {
      if (text.includes('Porchlight is up')) up();
    });
    server.once('exit', () => fail(new Error('the server did not start')));
  });
  for (const [id, name] of [
    ['rosa-erased', 'Zqerasename'],
    ['tom-stays', 'Tom'],
  ] as const) {
    const file = porchlight.file(`${id}.json`, JSON.stringify(record(id, name)));
    expect((await porchlight.run(['import', file])).code).toBe(0);
  }
  await enroll('rosa-erased', PHONE);
  await enroll('rosa-erased', SISTER, ['--proxy', 'sister']);
  await enroll('tom-stays', OTHER);
  await say(PHONE, 'do you have a Zqerasepool swimming pool?', '');
  await say(PHONE, 'never mind', '');
  await say(PHONE, 'show me my plan', 'Zqeraseplan');
  await say(PHONE, 'I use a walker, Zqerasecard', 'Zqerasecard');
  await say(PHONE, 'family: Zqerasethread', 'This goes to');
  await say(PHONE, 'yes', 'Sent to the family');
  // It is on its way to the sister, or waits for the morning: what is unasked comes in nobody's night, and this is the real clock.
  await say(PHONE, 'I want to talk to a nurse about Zqerasesaid', 'person');
  const id = (await porchlight.run(['handoffs'])).out.split('\n')[0]?.split('\t')[0] ?? '';
  await porchlight.run(['handoffs', 'claim', id]);
  await porchlight.run(['handoffs', 'reply', id, 'Zqerasereply from the nurse']);
  await received(PHONE, 'Zqerasereply');
  await say(SISTER, 'please stop texting me', '');
  await say(OTHER, 'show me my plan', 'Zqeraseplan');
}, 90_000);

afterAll(async () => {
  const ended = new Promise((done) => server?.once('exit', done));
  server?.kill('SIGTERM');
  await ended;
  porchlight?.close();
});

function record(id: string, name: string) {
  const plan = {
    resourceType: 'CarePlan',
    id: `${id}-plan`,
    status: 'active',
    intent: 'plan',
    subject: { reference: `Patient/${id}` },
    activity: [{ detail: { status: 'in-progress', code: { text: 'Zqeraseplan walk' } } }],
  };
  const patient = { resourceType: 'Patient', id, name: [{ given: [name] }], birthDate: '1960-01-01' };
  return { resourceType: 'Bundle', type: 'collection', entry: [{ resource: patient }, { resource: plan }] };
}

async function enroll(patient: string, phone: string, more: readonly string[] = []): Promise<void> {
  const call = ['enroll', '--patient', patient, '--phone', phone, '--consented', ...more];
  expect((await porchlight.run(call)).err).toBe('');
}

async function texts(phone: string): Promise<readonly string[]> {
  const response = await fetch(`${url}/simulator/api/messages?number=${encodeURIComponent(phone)}`);
  const { messages } = (await response.json()) as {
    messages: readonly { direction: string; body: string }[];
  };
  return messages.filter(({ direction }) => direction !== 'inbound').map(({ body }) => body);
}

/** Resolves with what the phone got after a moment, once one of it holds the words. */
async function received(phone: string, words: string, after = 0): Promise<readonly string[]> {
  const begun = performance.now();
  for (;;) {
    const got = (await texts(phone)).slice(after);
    if (got.some((body) => body.includes(words))) return got;
    if (performance.now() - begun > 15_000) throw new Error(`no "${words}" came, but ${JSON.stringify(got)}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

async function say(from: string, body: string, answer: string): Promise<readonly string[]> {
  const before = (await texts(from)).length;
  const response = await fetch(`${url}/simulator/api/texts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from, to: PRACTICE, body }),
  });
  expect(response.status).toBe(201);
  return received(from, answer, before);
}

type Resource = { readonly resourceType: string; readonly id: string } & Record<string, unknown>;

async function exported(patient: string): Promise<readonly Resource[]> {
  const { code, out } = await porchlight.run(['export', '--patient', patient]);
  expect(code).toBe(0);
  const bundle = JSON.parse(out) as {
    resourceType: string;
    type: string;
    entry: readonly { fullUrl: string; resource: Resource }[];
  };
  expect([bundle.resourceType, bundle.type]).toEqual(['Bundle', 'collection']);
  expect(new Set(bundle.entry.map(({ fullUrl }) => fullUrl)).size).toBe(bundle.entry.length);
  return bundle.entry.map(({ resource }) => resource);
}

/** Everything in Redis, names of keys and what they hold, as one text. */
async function everything(): Promise<string> {
  const path = join(porchlight.dataDir, 'redis.sock');
  const client = createClient({ socket: { path, tls: false }, RESP: 2 });
  await client.connect();
  try {
    const names = (await client.sendCommand(['KEYS', '*'])) as unknown as string[];
    const read: Readonly<Record<string, readonly string[]>> = {
      string: ['GET'],
      hash: ['HGETALL'],
      list: ['LRANGE', '0', '-1'],
      set: ['SMEMBERS'],
      zset: ['ZRANGE', '0', '-1'],
      stream: ['XRANGE', '-', '+'],
    };
    const all: unknown[] = [];
    for (const name of names) {
      const [command = 'TYPE', ...rest] = read[await client.type(name)] ?? [];
      all.push([name, await client.sendCommand([command, name, ...rest])]);
    }
    return JSON.stringify(all);
  } finally {
    await client.close();
  }
}

test('an export holds the record, what was said, the consents, the handoffs and who looked', async () => {
  const resources = await exported('rosa-erased');
  const ofType = (type: string) => resources.filter(({ resourceType }) => resourceType === type);
  expect(ofType('Patient')).toMatchObject([{ id: 'rosa-erased', name: [{ given: ['Zqerasename'] }] }]);
  expect(ofType('CarePlan').length).toBe(1);
  expect(ofType('Consent').length).toBeGreaterThanOrEqual(2);
  expect(ofType('Observation')).toMatchObject([{ valueString: 'I use a walker, Zqerasecard' }]);
  expect(JSON.stringify(ofType('Communication'))).toContain('urn:porchlight:family-thread');
  const said = ofType('Communication').map(({ payload, sender, status, sent }) => ({
    text: (payload as readonly { contentString: string }[])[0]?.contentString,
    sender,
    status,
    sent,
  }));
  expect(said).toContainEqual({
    text: 'I want to talk to a nurse about Zqerasesaid',
    sender: { reference: 'Patient/rosa-erased' },
    status: 'completed',
    sent: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
  expect(said.some(({ text }) => text?.includes('Zqerasereply'))).toBe(true);
  expect(
    said.some(
      ({ text, sender }) => text === 'please stop texting me' && JSON.stringify(sender).includes('sister'),
    ),
  ).toBe(true);
  expect(ofType('Task')).toMatchObject([
    { status: 'in-progress', for: { reference: 'Patient/rosa-erased' } },
  ]);
  const [question] = ofType('Basic').filter(({ code }) =>
    JSON.stringify(code).includes('unanswered-question'),
  );
  expect(question?.extension).toEqual([
    { url: 'urn:porchlight:text', valueString: 'do you have a Zqerasepool swimming pool?' },
  ]);
  const acts = ofType('AuditEvent').map(({ subtype }) => (subtype as readonly { code: string }[])[0]?.code);
  expect(acts).toEqual(expect.arrayContaining(['imported', 'enrolled', 'handed-off', 'claimed', 'exported']));
  const phones = ofType('Basic').map(({ extension }) => JSON.stringify(extension));
  expect(phones.filter((text) => text.includes(PHONE)).length).toBe(1);
});

test("an export holds nothing of another patient's", async () => {
  const text = JSON.stringify(await exported('tom-stays'));
  expect(text).toContain('tom-stays');
  expect(text).not.toContain('rosa-erased');
  expect(text).not.toContain('Zqerasesaid');
});

test('a patient nobody knows ends with 2', async () => {
  for (const command of ['export', 'erase']) {
    const { code, out, err } = await porchlight.run([command, '--patient', 'nobody']);
    expect([code, out, err]).toEqual([2, '', 'There is no patient nobody at maple-street.\n']);
  }
});

test('nothing of a patient under legal hold is erased, and the refusal is kept', async () => {
  const file = readFileSync(join(root, 'demo/practice.yaml'), 'utf8');
  const load = async (yaml: string) =>
    expect((await porchlight.run(['practice', 'load', porchlight.file('practice.yaml', yaml)])).code).toBe(0);
  await load(`${file}\nlegalHolds: [tom-stays]\n`);
  const refused = await porchlight.run(['erase', '--patient', 'tom-stays', '--yes']);
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(refused.err).toContain('tom-stays is under legal hold: nothing was erased.');
  // A file that says nothing of holds ends none; one that says there are none does.
  await load(file);
  expect((await porchlight.run(['erase', '--patient', 'tom-stays', '--yes'])).code).toBe(1);
  await load(`${file}\nlegalHolds: []\n`);
  expect((await porchlight.run(['export', '--patient', 'tom-stays'])).out).toContain('erase-refused');
}, 30_000);

test('who of the staff looked is told by day and role', async () => {
  const { code, out } = await porchlight.run(['audit', 'who', '--patient', 'rosa-erased']);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d{4}-\d\d-\d\d\tat the terminal\timported$/m);
  expect(out).not.toMatch(/rosa|Zqerase|\tbot\t/);
  expect((await porchlight.run(['audit', 'who', '--patient', 'nobody'])).code).toBe(2);
}, 30_000);

test('erasing in a pipe asks for --yes and does nothing', async () => {
  const { code, err } = await porchlight.run(['erase', '--patient', 'rosa-erased'], {
    input: 'rosa-erased\n',
  });
  expect(code).toBe(2);
  expect(err).toContain('--yes');
  expect((await exported('rosa-erased')).length).toBeGreaterThan(5);
});

test('after erasing nothing of the patient is left, and everything of the others', async () => {
  expect(await everything()).toContain('rosa-erased');
  const tomBefore = (await exported('tom-stays')).length;
  const { code, out, err } = await porchlight.run(['erase', '--patient', 'rosa-erased', '--yes']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^rosa-erased: erased \(\d+ resources, 2 conversations, 1 handoffs, 2 addresses, 0 pages\)\n/,
  );

  expect((await porchlight.run(['export', '--patient', 'rosa-erased'])).code).toBe(2);
  expect((await porchlight.run(['erase', '--patient', 'rosa-erased', '--yes'])).code).toBe(2);
  const left = await everything();
  expect(MARKERS.filter((marker) => left.includes(marker))).toEqual([]);
  expect(left).toContain('tom-stays');
  // The one more is the audit entry of the export before.
  expect((await exported('tom-stays')).length).toBe(tomBefore + 1);
  expect((await porchlight.run(['handoffs'])).out).toBe('Nobody waits.\n');
});

test('a text from the erased phone is a stranger’s, and an opt-out outlives the erasure', async () => {
  const [answer = ''] = await say(PHONE, 'show me my plan', '');
  expect(answer).not.toContain('Zqeraseplan');
  const sisterHas = (await texts(SISTER)).length;
  await fetch(`${url}/simulator/api/texts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: SISTER, to: PRACTICE, body: 'show me my plan' }),
  });
  // What is said on another phone afterwards is answered after whatever hers would have been.
  await say(OTHER, 'show me my plan', 'Zqeraseplan');
  expect((await texts(SISTER)).length).toBe(sisterHas);
});

test('the audit chain is whole afterwards', async () => {
  const { code, out } = await porchlight.run(['audit', 'verify']);
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^maple-street: ok, \d+ entries chained, head copied/),
  ]);
});

test("Redis' files forget what was erased, beside a server and without one", async () => {
  expect(found(porchlight)).toEqual([]);

  const alone = openCommandLine({ LOG_LEVEL: 'silent' });
  try {
    const practice = join(root, 'demo/practice.yaml');
    expect((await alone.run(['practice', 'load', practice])).code).toBe(0);
    const file = alone.file('record.json', JSON.stringify(record('rosa-erased', 'Zqerasename')));
    expect((await alone.run(['import', file])).code).toBe(0);
    expect(found(alone)).toEqual(['rosa-erased']);
    const { code, out } = await alone.run(['erase', '--patient', 'rosa-erased', '--yes']);
    expect([code, out]).toEqual([0, expect.stringContaining('append-only file is written anew')]);
    expect(found(alone)).toEqual([]);
  } finally {
    alone.close();
  }
});

/** The markers that stand in clear in a data folder's files. */
function found({ dataDir }: CommandLine): string[] {
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const contents = files.map((file) => read(join(file.parentPath, file.name)));
  return MARKERS.filter((marker) => contents.some((content) => content.includes(marker)));
}

test('a log that was tampered with ends with 1, a copied head that cannot be read with 2', async () => {
  const path = join(porchlight.dataDir, 'redis.sock');
  const client = createClient({ socket: { path, tls: false }, RESP: 2 });
  await client.connect();
  const [entry] = (await client.xRange('{maple-street}:audit', '-', '+', { COUNT: 1 })) ?? [];
  await client.xDel('{maple-street}:audit', entry?.id ?? '');
  await client.close();
  const broken = await porchlight.run(['audit', 'verify']);
  expect([broken.code, broken.err]).toEqual([1, '']);
  expect(broken.out).toMatch(/^maple-street: BROKEN \(missing\): entry 1 \(\d+-\d+\) is missing;/);

  writeFileSync(join(porchlight.dataDir, 'audit/maple-street.head'), 'not a head');
  const unread = await porchlight.run(['audit', 'verify']);
  expect([unread.code, unread.out]).toEqual([2, '']);
  expect(unread.err).toContain('maple-street.head cannot be read');
});

/** A file's bytes as text; one that was swept away meanwhile holds nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
