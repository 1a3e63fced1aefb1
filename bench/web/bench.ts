import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Client, openClient } from './clients.ts';
import { type Served, serve } from './server.ts';

/**
 * Many pages on one process: `npm run bench:web [-- --clients 2000 --rate 100 --seconds 20]`. What an idle client costs, how
 * long an answer takes while others wait and what it costs the server, whether those that do not read hold up the rest or fill
 * its memory, and whether all are back after a restart with nothing lost and nothing twice. Prints one line of JSON.
 */
const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '2000' },
    rate: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '20' },
    stalled: { type: 'string', default: '50' },
    idle: { type: 'string', default: '21' },
  },
});
const [clients, rate, seconds] = [Number(values.clients), Number(values.rate), Number(values.seconds)];
const stalledCount = Number(values.stalled);

/** At once: more than this only wait for each other on this machine. */
const TOGETHER = 25;
const ANSWER_LIMIT_MS = 30_000;
/** So long the loop is watched while nobody says anything; the usual is longer than between two beats of a socket. */
const IDLE_MS = Number(values.idle) * 1_000;
/** All are to be back by then. */
const BACK_LIMIT_MS = 20_000;
/** Messages of each client that does not read, each as long as may be: it comes back as an echo and is answered. */
const STALLED_LINES = 4;
const STALLED_TEXT = 'a long letter '.repeat(285);

const folder = mkdtempSync(join(tmpdir(), 'porchlight-web-'));
const served = await serve(folder);
try {
  process.stdout.write(`${JSON.stringify(await measure(served))}\n`);
} finally {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(server: Served) {
  // What is made once for all of them is made before it is weighed.
  const first = await openMany(server.url, Math.min(100, clients));
  for (const client of first) client.close();
  await pause(1_000);
  const before = await server.memory();
  const all = await openMany(server.url, clients);
  await until(() => all.every(({ seen }) => seen.length > 0), ANSWER_LIMIT_MS);
  await pause(1_000);
  const after = await server.memory();

  const [stalled, others] = [all.slice(0, stalledCount), all.slice(stalledCount)];
  await server.effort();
  await pause(IDLE_MS);
  const idle = await server.effort();
  const calm = await load(server, others);
  for (const client of stalled) client.stall();
  const { held } = await server.memory();
  await inTurn(stalled, TOGETHER, async (client) => {
    for (let line = 0; line < STALLED_LINES; line++) await client.tell(STALLED_TEXT);
  });
  const beside = await load(server, others);
  const grown = (await server.memory()).held - held;

  // They hear nothing, not even that the line is gone.
  for (const client of stalled) client.close();
  const told = others.slice(0, Math.min(200, others.length));
  const stopping = server.stop();
  const sending = inTurn(told, TOGETHER, (client) => client.tell('thank you'));
  await stopping;
  await server.start();
  const began = performance.now();
  await until(() => others.every((client) => client.isOpen()), BACK_LIMIT_MS);
  const backMs = performance.now() - began;
  const back = others.filter((client) => client.isOpen()).length;
  await sending;
  const lost = await lostOf(others);
  for (const client of all) client.close();
  return {
    clients,
    heldPerClient: Math.round((after.held - before.held) / clients),
    residentPerClient: Math.round((after.resident - before.resident) / clients),
    idleLateMs: idle.lateMs,
    calm,
    stalled: stalled.length,
    besideStalled: { ...beside, heldMore: grown },
    restarted: others.length,
    back,
    backMs: Math.round(backMs),
    ...lost,
  };
}

/** Messages at the rate, each from another client: how long until its answer was there, and what it cost the server. */
async function load(server: Served, from: readonly Client[]) {
  const before = await server.effort();
  const waits: number[] = [];
  const asked: Promise<unknown>[] = [];
  let failed = 0;
  for (let n = 0; n < rate * seconds; n++) {
    const client = from[n % from.length];
    if (client !== undefined) {
      const asking = client.ask('what is a medical home?', ANSWER_LIMIT_MS);
      asked.push(
        asking.then(
          (ms) => waits.push(ms),
          () => failed++,
        ),
      );
    }
    await pause(1_000 / rate);
  }
  await Promise.all(asked);
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  const { cpuMs, lateMs } = await server.effort();
  const cpuMsPerMessage = Math.round(((cpuMs - before.cpuMs) / (rate * seconds)) * 100) / 100;
  return {
    messages: waits.length,
    failed,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    worstMs: at(1),
    cpuMsPerMessage,
    lateMs,
  };
}

/** What the server holds and a client has not seen, and what it has seen twice. Asks of a few hundred. */
async function lostOf(all: readonly Client[]): Promise<{ readonly lost: number; readonly twice: number }> {
  let lost = 0;
  let twice = 0;
  await inTurn(all.slice(0, 300), TOGETHER, async (client) => {
    const ids = await client.held();
    const end = performance.now() + ANSWER_LIMIT_MS;
    while (!ids.every((id) => client.seen.includes(id)) && performance.now() < end) await pause(50);
    lost += ids.filter((id) => !client.seen.includes(id)).length;
    twice += client.seen.length - new Set(client.seen).size;
  });
  return { lost, twice };
}

async function openMany(url: string, count: number): Promise<readonly Client[]> {
  const opened: Client[] = [];
  await inTurn(Array.from({ length: count }), TOGETHER, async () => {
    opened.push(await openClient(url));
  });
  return opened;
}

async function inTurn<T>(
  items: readonly T[],
  together: number,
  act: (item: T) => Promise<unknown>,
): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    Array.from({ length: together }, async () => {
      while (waiting.length > 0) await act(waiting.shift() as T);
    }),
  );
}

async function until(holds: () => boolean, limitMs: number): Promise<void> {
  const end = performance.now() + limitMs;
  while (!holds() && performance.now() < end) await pause(50);
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
