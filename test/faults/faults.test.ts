import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { createSimulator, type Simulator, serveSimulator } from '../../src/channels/simulator/simulator.ts';
import { freePort } from '../world.ts';

const root = resolve(__dirname, '../..');
const PRACTICE = '+13125550190';
const ACCOUNT = `AC${'0'.repeat(32)}`;
const TOKEN = 'a token that only the two of them know';
const SPEED = 20;

/** A server that is killed and started again on one DATA_DIR (and so one private Redis), and the provider beside it. */
type Rig = {
  readonly simulator: Simulator;
  readonly publicUrl: string;
  readonly pidOfRedis: () => Promise<number>;
  start(): Promise<void>;
  kill(): Promise<void>;
  close(): Promise<void>;
};

async function openRig(): Promise<Rig> {
  const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-faults-'));
  const port = await freePort();
  const began = Date.now();
  const simulator = createSimulator({
    accountSid: ACCOUNT,
    authToken: TOKEN,
    webhookBase: `http://127.0.0.1:${port}`,
    publicUrl: `http://localhost:${port}`,
    numbers: async () => [PRACTICE],
    clock: () => Date.parse('2026-11-23T16:00:00Z') + (Date.now() - began) * SPEED,
    newId: randomUUID,
    pace: { sentMs: 20, deliveredMs: 20 },
  });
  const provider = await serveSimulator(simulator);
  let server: ChildProcess | null = null;
  const kill = async (): Promise<void> => {
    const dying = server;
    server = null;
    if (dying === null || dying.exitCode !== null) return;
    const ended = new Promise((done) => dying.once('exit', done));
    dying.kill('SIGKILL');
    await ended;
  };
  return {
    simulator,
    publicUrl: `http://localhost:${port}`,
    pidOfRedis: () => pidOf(dataDir),
    start: async () => {
      const child = spawn(
        process.execPath,
        ['--disable-warning=DEP0040', join(root, 'test/faults/server.ts')],
        {
          cwd: dataDir,
          env: {
            PATH: process.env.PATH,
            SPEED: String(SPEED),
            BEGAN: String(began),
            PORT: String(port),
            DATA_DIR: dataDir,
            TWILIO_ACCOUNT_SID: ACCOUNT,
            TWILIO_AUTH_TOKEN: TOKEN,
            TWILIO_FROM: PRACTICE,
            TWILIO_API_URL: provider.url,
          },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      server = child;
      await new Promise<void>((done, failed) => {
        child.stdout.on('data', (chunk: Buffer) => {
          if (chunk.toString().includes('up\n')) done();
        });
        child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
      });
    },
    kill,
    close: async () => {
      await kill();
      const pid = await pidOf(dataDir);
      if (pid > 0) process.kill(pid, 'SIGKILL');
      await provider.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function pidOf(dataDir: string): Promise<number> {
  const found = spawn('pgrep', ['-f', `redis-server.*${dataDir}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of found.stdout) text += String(chunk);
  return Number(text.trim().split('\n')[0]);
}

const sent = (simulator: Simulator, number: string) =>
  simulator.messages().filter((message) => message.direction === 'outbound-api' && message.to === number);

async function until(what: string, holds: () => boolean, limitMs = 120_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/**
 * Texts until it is taken, under one SID: what the provider's own retry leaves out, reconciliation is to find, and this
 * stands in for it.
 */
async function deliver(from: string, body: string): Promise<void> {
  const params = {
    MessageSid: `SM${randomUUID().replaceAll('-', '')}`,
    AccountSid: ACCOUNT,
    From: from,
    To: PRACTICE,
    Body: body,
    NumMedia: '0',
  };
  const signature = getExpectedTwilioSignature(TOKEN, `${rig.publicUrl}/twilio/messages`, params);
  for (let tries = 0; tries < 300; tries += 1) {
    const response = await fetch(`${rig.publicUrl}/twilio/messages`, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': signature },
      body: new URLSearchParams(params),
      signal: AbortSignal.timeout(5_000),
    }).catch(() => null);
    if (response?.status === 200) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the webhook was never taken');
}

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
  await rig.start();
}, 60_000);
afterAll(() => rig.close(), 30_000);

test('killed again and again in mid-turn and in mid-send, the server answers every text exactly once', async () => {
  const people = Array.from({ length: 16 }, (_, index) => `+1312555${String(200 + index).padStart(4, '0')}`);
  const TEXTS = 5;
  let finished = 0;
  const talk = async (from: string): Promise<void> => {
    for (let round = 1; round <= TEXTS; round += 1) {
      await deliver(from, 'what is a medical home?');
      await until(`answer ${round} to ${from}`, () => sent(rig.simulator, from).length >= round);
    }
    finished += 1;
  };
  // Some of the provider's answers come late or never, so that kills fall between its taking a text and our knowing it.
  rig.simulator.script({ act: 'delay', ms: 150, times: 20 }, { act: 'drop', times: 4 });
  const talking = people.map(talk);
  for (let kills = 0; kills < 6 && finished < people.length; kills += 1) {
    await new Promise((done) => setTimeout(done, 250 + kills * 90));
    await rig.kill();
    await rig.start();
  }
  await Promise.all(talking);
  // Long enough for anything that would be sent a second time.
  await new Promise((done) => setTimeout(done, 6_000));
  const counts = Object.fromEntries(people.map((from) => [from, sent(rig.simulator, from).length]));
  expect(counts).toEqual(Object.fromEntries(people.map((from) => [from, TEXTS])));
}, 240_000);

test('Redis killed under it loses nothing that was taken, and doubles nothing', async () => {
  const people = Array.from({ length: 8 }, (_, index) => `+1312555${String(300 + index).padStart(4, '0')}`);
  const talk = async (from: string): Promise<void> => {
    for (let round = 1; round <= 4; round += 1) {
      await deliver(from, 'what is a medical home?');
      await until(`answer ${round} to ${from}`, () => sent(rig.simulator, from).length >= round);
    }
  };
  const talking = people.map(talk);
  for (let kills = 0; kills < 3; kills += 1) {
    await new Promise((done) => setTimeout(done, 300));
    const pid = await rig.pidOfRedis();
    expect(pid).toBeGreaterThan(0);
    process.kill(pid, 'SIGKILL');
    await new Promise((done) => setTimeout(done, 2_500));
  }
  await Promise.all(talking);
  await new Promise((done) => setTimeout(done, 6_000));
  expect(people.map((from) => sent(rig.simulator, from).length)).toEqual(people.map(() => 4));
}, 240_000);
