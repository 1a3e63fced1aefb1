import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../world.ts';
import { type CommandLine, openCommandLine, root } from './command-line.ts';

const PRACTICE = '+13125550142';
const PHONE = '+13125550160';

/** Each command is a process of its own, and a machine may be busy. */
jest.setTimeout(60_000);

let porchlight: CommandLine;
let environment: Readonly<Record<string, string>>;
let url: string;
let stop: () => Promise<number | null>;

beforeAll(async () => {
  const port = await freePort();
  environment = { PORT: String(port), LOG_LEVEL: 'silent' };
  porchlight = openCommandLine(environment);
  url = `http://localhost:${port}`;
  await start();
});
afterAll(async () => {
  await stop?.();
  porchlight?.close();
});

async function start(): Promise<void> {
  const server = spawn(process.execPath, ['--disable-warning=DEP0040', join(root, 'src/main.ts'), '--demo'], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: porchlight.dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => server.once('exit', done));
  stop = () => {
    server.kill('SIGTERM');
    return ended;
  };
  await new Promise<void>((up, fail) => {
    server.stdout.on('data', (text: Buffer) => {
      if (text.includes('Porchlight is up')) up();
    });
    server.once('exit', () => fail(new Error('the server did not start')));
  });
}

async function text(body: string): Promise<void> {
  const response = await fetch(`${url}/simulator/api/texts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: PHONE, to: PRACTICE, body }),
  });
  expect(response.status).toBe(201);
}

/** The texts that the phone got, once there is one that holds the words. */
async function receivedWith(words: string): Promise<readonly string[]> {
  for (;;) {
    const response = await fetch(`${url}/simulator/api/messages?number=${encodeURIComponent(PHONE)}`);
    const { messages } = (await response.json()) as {
      messages: readonly { direction: string; body: string }[];
    };
    const bodies = messages.filter(({ direction }) => direction !== 'inbound').map(({ body }) => body);
    if (bodies.some((body) => body.includes(words))) return bodies;
    await new Promise((again) => setTimeout(again, 50));
  }
}

test('an imported patient who is enrolled with consent gets content for the first text', async () => {
  const file = porchlight.file(
    'rosa.json',
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        {
          resource: {
            resourceType: 'Patient',
            id: 'rosa',
            name: [{ given: ['Rosa'] }],
            birthDate: '1960-01-01',
          },
        },
        {
          resource: {
            resourceType: 'CarePlan',
            id: 'rosa-plan',
            status: 'active',
            intent: 'plan',
            subject: { reference: 'Patient/rosa' },
            activity: [{ detail: { status: 'in-progress', code: { text: 'Walk to the lake' } } }],
          },
        },
      ],
    }),
  );
  expect((await porchlight.run(['import', file])).code).toBe(0);
  const enrolled = await porchlight.run(['enroll', '--patient', 'rosa', '--phone', PHONE, '--consented']);
  expect(enrolled).toEqual({ code: 0, out: 'rosa: enrolled, consent taken in person\n', err: '' });
  await text('show me my plan');
  const [first] = await receivedWith('plan');
  expect(first).toContain('1. Walk to the lake');
});

test('a handoff is listed, claimed, answered, given back and resolved from the terminal', async () => {
  await text('I want to talk to a nurse');
  await receivedWith('person');
  const queue = await porchlight.run(['handoffs']);
  const [row = ''] = queue.out.split('\n').filter((each) => each.includes('Rosa'));
  const id = row.split('\t')[0] ?? '';
  expect(row.split('\t').slice(1, 4)).toEqual(['routine', 'waiting', 'asked_for_person']);

  expect(await porchlight.run(['handoffs', 'claim', id])).toEqual({
    code: 0,
    out: `${id}: claimed\n`,
    err: '',
  });
  expect((await porchlight.run(['handoffs', 'list'])).out).toContain(`${id}\troutine\twith_person`);
  expect((await porchlight.run(['handoffs', 'reply', id, 'Hello Rosa,', 'a nurse here'])).code).toBe(0);
  await receivedWith('Hello Rosa, a nurse here');
  expect((await porchlight.run(['handoffs', 'release', id])).code).toBe(0);
  expect((await porchlight.run(['handoffs', 'resolve', id])).code).toBe(0);
  expect(await porchlight.run(['handoffs'])).toMatchObject({ code: 0, out: 'Nobody waits.\n' });
  expect((await porchlight.run(['handoffs', 'resolve', id])).code).toBe(1);
});

test('a handoff that is not there ends with 2', async () => {
  const { code, err } = await porchlight.run(['handoffs', 'claim', 'nothing']);
  expect([code, err]).toEqual([2, 'There is no handoff nothing.\n']);
});

describe('what an admin set in the console', () => {
  const PASSWORD = 'correct horse battery';
  const file = readFileSync(join(root, 'demo/practice.yaml'), 'utf8');
  const load = (yaml: string, ...options: string[]) =>
    porchlight.run(['practice', 'load', porchlight.file('practice.yaml', yaml), ...options]);
  let cookie: string;

  async function signIn(): Promise<void> {
    const response = await fetch(`${url}/api/staff/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ada@clinic.example', password: PASSWORD }),
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  type Settings = { readonly version: string; readonly settings: Readonly<Record<string, unknown>> };

  async function settings(
    section: string,
    to?: Readonly<Record<string, unknown>>,
  ): Promise<Settings['settings']> {
    const path = `${url}/api/staff/admin/practice/${section}`;
    const before = (await (await fetch(path, { headers: { cookie } })).json()) as Settings;
    if (to === undefined) return before.settings;
    const body = JSON.stringify({ version: before.version, settings: { ...before.settings, ...to } });
    const headers = { cookie, 'content-type': 'application/json' };
    const changed = await fetch(path, { method: 'PUT', headers, body });
    expect(changed.status).toBe(200);
    return ((await changed.json()) as Settings).settings;
  }

  beforeAll(async () => {
    const added = ['staff', 'add', 'ada@clinic.example', '--role', 'admin', '--password-stdin'];
    expect((await porchlight.run(added, { input: PASSWORD })).code).toBe(0);
    await signIn();
    await settings('targets', { targets: { danger: 3 } });
    await settings('hours', { hours: { friday: [['10:00', '11:00']] } });
    await settings('retention', { retention: { record: 12 } });
    const secret = 'a-secret-of-more-than-thirty-two-characters';
    const webhooks = [{ id: 'ehr', url: 'https://ehr.example/hook', secret, events: ['alarm'] }];
    await settings('webhooks', { webhooks });
  });

  test('stays where a file does not name it, and a look says what a file would replace', async () => {
    const look = await load(file.replace('name: Maple Street', 'name: Maple Road'), '--dry-run');
    expect(look.code).toBe(0);
    expect(look.out).toContain('maple-street: would be changed (Maple Road Family Health (demo)');
    expect(look.out).toContain('  name: as the file says\n');
    expect(look.out).toMatch(
      /\n {2}hours: as the file says, in place of what Ada set in the console on \d{4}-\d\d-\d\d at \d\d:\d\d\n/,
    );
    expect(look.out).toContain('    - friday: [["10:00","11:00"]]\n');
    expect(look.out).toContain('    + saturday: [["09:00","12:00"]]\n');
    expect(look.out).toContain('as the file does not name it: retention, targets, webhooks\n');
    expect(look.out).toContain('Nothing was written');
    expect(look.out).not.toContain('a-secret-of');
    expect(await settings('hours')).toEqual({ hours: { friday: [['10:00', '11:00']] } });
  });

  test('gives way to a file that names it, and a part of a file is enough', async () => {
    const part = await load('id: maple-street\ntargets: { danger: 4 }\nwebhooks: []\n');
    expect(part).toMatchObject({ code: 0, err: '' });
    expect(part.out).toContain('    - danger: 3\n    + danger: 4\n');
    expect(part.out).toMatch(
      /webhooks: as the file says, in place .*\n {4}- \{"id":"ehr".*"secret":"\(hidden\)"/,
    );
    await settings('targets');
    expect((await load('id: maple-street\ntargets: { danger: 0 }\n')).err).toContain('targets.danger');
    expect((await load('id: nobody-yet\ntargets: { danger: 4 }\n')).err).toContain('hours: is missing');
    // What the file has replaced is the file's: nobody is named for it any more.
    expect((await load('id: maple-street\ntargets: { danger: 5 }\n', '--dry-run')).out).toContain(
      '  targets: as the file says\n',
    );
    const held = await load('id: maple-street\nlegalHolds: [rosa]\n');
    expect(held.out).toContain('    + "rosa"\n');
    const found = await fetch(`${url}/api/staff/admin/audit?what=Patient/rosa&did=hold-placed`, {
      headers: { cookie },
    });
    expect(await found.json()).toMatchObject({ found: 1 });
  });

  test('stays when the demo starts again; a server that stops takes its Redis with it', async () => {
    expect(porchlight.redisRuns()).toBe(true);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await stop()).toBe(0);
    expect(porchlight.redisRuns()).toBe(false);
    await start();
    await signIn();
    expect(await settings('hours')).toEqual({ hours: { friday: [['10:00', '11:00']] } });
    expect(await settings('retention')).toMatchObject({ retention: { record: 12 } });
  });
});
