import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenAiDouble, startOpenAi } from '../doubles/openai.ts';
import { freePort, startRedis, type TestRedis } from '../world.ts';

/** The phone of a patient of the demo, whatever its record says it is. */
let phone = '';

let redis: TestRedis;
let openai: OpenAiDouble;
let folder: string;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  redis = await startRedis(['--appendonly', 'yes', '--appendfsync', 'always']);
  openai = await startOpenAi();
  folder = mkdtempSync(join(tmpdir(), 'porchlight-model-'));
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await openai.close();
  await redis.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The real server with the demo and the phone simulator. */
async function serve(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--disable-warning=DEP0040', join(__dirname, 'server.ts')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      REDIS_URL: redis.url,
      DATA_DIR: folder,
      PHI_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
      OPENAI_API_KEY: 'sk-test',
      OPENAI_BASE_URL: openai.baseUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('up')) resolve();
    });
  });
  return child;
}

const api = (port: number, path: string) => `http://127.0.0.1:${port}/simulator/api/${path}`;

async function text(port: number, body: string): Promise<void> {
  const response = await fetch(api(port, 'texts'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: phone, body }),
  });
  expect(response.status).toBe(201);
}

async function received(port: number): Promise<readonly string[]> {
  const response = await fetch(api(port, `messages?number=${encodeURIComponent(phone)}`));
  const { messages } = (await response.json()) as { messages: { direction: string; body: string }[] };
  return messages.filter(({ direction }) => direction.startsWith('outbound')).map(({ body }) => body);
}

async function until(claim: () => Promise<boolean>, limitMs = 60_000): Promise<void> {
  const end = Date.now() + limitMs;
  // A connection that was kept to the server that is gone breaks once.
  while (!(await Promise.resolve(claim()).catch(() => false))) {
    if (Date.now() > end) throw new Error('it did not come true');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('killed in the middle of a call of the model, a server loses no text and answers none twice', async () => {
  const port = await freePort();
  const first = await serve(port);
  const { phones } = (await (await fetch(api(port, 'phones'))).json()) as {
    phones: { patient: string; number: string }[];
  };
  phone = phones.find(({ patient }) => patient === 'demo-denise')?.number ?? '';
  await text(port, 'my plan');
  await until(async () => (await received(port)).length > 0);
  await text(port, '1');
  await until(async () => (await received(port)).length > 1);
  openai.always({ kind: 'hang' });
  const before = openai.calls.length;
  await text(port, 'explain it differently');
  await until(async () => openai.calls.length > before);
  first.kill('SIGKILL');
  await new Promise((resolve) => first.once('exit', resolve));

  openai.always({ kind: 'status', status: 500 });
  await serve(port);
  await until(async () => (await received(port)).some((body) => body.includes('What next?')));
  // Whatever came after it in the queue has been sent too: a second copy would be there by now.
  const count = (await received(port)).length;
  await text(port, 'menu');
  await until(async () => (await received(port)).length > count);
  const answers = (await received(port)).filter((body) => body.includes('What next?'));
  expect(answers).toHaveLength(1);
}, 150_000);
