import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../world.ts';
import { type CommandLine, openCommandLine, root } from './command-line.ts';

const PRACTICE = '+13125550142';
const PHONE = '+13125550160';

let porchlight: CommandLine;
let url: string;
let stop: () => Promise<number | null>;

beforeAll(async () => {
  const port = await freePort();
  const environment = { PORT: String(port), LOG_LEVEL: 'silent' };
  porchlight = openCommandLine(environment);
  url = `http://localhost:${port}`;
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
}, 60_000);
afterAll(async () => {
  await stop?.();
  porchlight?.close();
});

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

test('commands leave the server its Redis, and the server stops it', async () => {
  expect(porchlight.redisRuns()).toBe(true);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(await stop()).toBe(0);
  expect(porchlight.redisRuns()).toBe(false);
});
