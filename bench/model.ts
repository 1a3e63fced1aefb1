/**
 * What the language model costs those who do not need it, and what waiting for it costs. Two servers of Porchlight, one with
 * a model and one without, each on a Redis of its own, are texted in turn what no model is asked about; the processor time of
 * a message is compared, which a busy machine changes little. Then 500 calls wait for a model that takes 3 s. Prints two
 * lines; ends with 1 where a bound is broken, with 2 where the machine was too busy to tell.
 *
 *     node bench/model.ts                  # or: --quick
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createLanguageModel } from '../src/language/model/model.ts';
import { openMetrics } from '../src/metrics.ts';
import type { ModelStore } from '../src/turn/model-stores.ts';
import { openDriver, type Target } from './driver.ts';
import { cpuMsOf, enroll, openRig, productionSettings } from './rig.ts';
import type { Step } from './talk.ts';

const isQuick = process.argv.includes('--quick');
const ROUNDS = isQuick ? 2 : 12;
const ROUND_MS = isQuick ? 2_000 : 3_000;
/** Before anything is measured, for each. */
const HEAT_MS = isQuick ? 4_000 : 15_000;
const PEOPLE = 32;
const IN_FLIGHT = 16;
/** Of two servers with the same code one is so much dearer than the other by chance, on a machine that does other things too. */
const DEARER_MOST = 1.1;

const WAITING = 500;
const MEMORY_MOST_MB = 150;
const SLOW_MS = 3_000;
/** Until then all of them must have come to the model: the deadline of a call is 10 s here. */
const ALL_THERE_MS = 6_000;

const root = resolve(import.meta.dirname, '..');
const text = 'Use your inhaler 2 puffs every 4 hours. Do not use it more than 6 times a day.';

/** Nothing that a model is asked about. */
const WITHOUT: readonly Step[] = [
  { text: 'hi', reply: /What can I help with\?/ },
  { text: '1', reply: /^Your care plan:/ },
  { text: '1', reply: /^Measure your blood pressure/ },
  { text: 'who to ask', reply: /^About your care, you can ask/ },
  { text: 'that is all', reply: /^All right\./ },
  { text: 'Who is on my care team?', reply: /Grace Okafor/ },
  { text: 'what is a medical home?', reply: /^A medical home is not a building/ },
  { text: 'no thanks', reply: /^All right\./ },
  { text: 'thank you', reply: /^You are welcome/ },
];

/** A model that answers all at once, so many milliseconds after the last of those that are expected has come. */
async function slowModel(): Promise<{
  baseUrl: string;
  expect(count: number): Promise<number>;
  close(): void;
}> {
  let held: ServerResponse[] = [];
  let asked = 0;
  let expected = 0;
  let there = (): void => undefined;
  const server = createServer((request, response) => {
    request.resume();
    asked += 1;
    held.push(response);
    if (asked >= expected) there();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const answerAll = (): void => {
    for (const response of held) {
      response.writeHead(200, { 'content-type': 'application/json' });
      const message = { role: 'assistant', content: JSON.stringify({ text }), refusal: null };
      const choices = [{ index: 0, finish_reason: 'stop', message }];
      const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
      response.end(
        JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: 'slow', choices, usage }),
      );
    }
    held = [];
  };
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    async expect(count) {
      asked = 0;
      expected = count;
      await new Promise<void>((done) => {
        there = done;
        setTimeout(done, ALL_THERE_MS).unref();
      });
      const came = asked;
      setTimeout(answerAll, SLOW_MS);
      return came;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Once more where a busy machine kept Redis from answering: this is not what is measured. */
async function patiently(work: () => Promise<void>, tries = 3): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (tries <= 1) throw error;
    await patiently(work, tries - 1);
  }
}

/** Processor time of a message with a model over that without one; a value for each round. */
async function compared(baseUrl: string): Promise<{ ratios: readonly number[]; lost: number }> {
  const rig = openRig();
  const driver = await openDriver();
  try {
    const targets: (Target & { readonly pid: number })[] = [];
    for (const [at, name] of ['without', 'with'].entries()) {
      const settings = productionSettings(await rig.redis(name), driver.apiUrl);
      const numbers = Array.from(
        { length: PEOPLE },
        (_, n) => `+1312555${at + 2}${String(n).padStart(3, '0')}`,
      );
      await patiently(() => {
        rmSync(join(rig.folder, 'records'), { recursive: true, force: true });
        return enroll(rig, settings, numbers);
      });
      const model = name === 'with' ? { OPENAI_API_KEY: 'sk-bench', OPENAI_BASE_URL: baseUrl } : {};
      const data = mkdtempSync(join(rig.folder, 'data-'));
      const { port, pid } = await rig.porchlight({ environment: { ...settings, ...model, DATA_DIR: data } });
      targets.push({ name, pid, ports: [port], numbers, replies: 'words', talk: WITHOUT });
    }
    const ratios: number[] = [];
    let lost = 0;
    const each = async (target: (typeof targets)[number], measureMs: number): Promise<number> => {
      const before = cpuMsOf(target.pid) ?? 0;
      const { whole, wrongs } = await driver.run(target, { warmMs: 0, measureMs, inFlight: IN_FLIGHT });
      lost += wrongs.lost + wrongs.doubled + wrongs.stray + wrongs.disordered;
      return ((cpuMsOf(target.pid) ?? 0) - before) / whole;
    };
    // V8 compiles what is often called, in both of them.
    for (const target of targets) await each(target, HEAT_MS);
    for (let round = 0; round < ROUNDS; round += 1) {
      const order = round % 2 === 0 ? targets : targets.toReversed();
      const spent = new Map<string, number>();
      for (const target of order) spent.set(target.name, await each(target, ROUND_MS));
      ratios.push((spent.get('with') ?? 0) / (spent.get('without') ?? 1));
    }
    return { ratios, lost };
  } finally {
    driver.close();
    await rig.close();
  }
}

/** The prompts as they are, with deadlines that a busy machine keeps. */
function patientPrompts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-prompts-'));
  for (const name of readdirSync(join(root, 'prompts')).filter((one) => one.endsWith('.md'))) {
    const words = readFileSync(join(root, 'prompts', name), 'utf8')
      .replace(/deadlineMs: \d+/, 'deadlineMs: 10000')
      .replace(/evaluation: (.*)/, `evaluation: ${root}/$1`);
    writeFileSync(join(folder, name), words);
  }
  return folder;
}

/** Megabytes that calls take while they wait, and processor time of each. */
async function waiting(slow: Awaited<ReturnType<typeof slowModel>>) {
  const store: ModelStore = {
    take: async () => ({ taken: true, tokens: 0, cost: 0 }),
    settle: async () => undefined,
    recall: async () => null,
    remember: async () => undefined,
  };
  const promptsFolder = patientPrompts();
  const model = createLanguageModel({
    settings: { apiKey: 'x', baseUrl: slow.baseUrl, model: 'slow', concurrent: WAITING },
    promptsFolder,
    localesFolder: resolve(root, 'locales'),
    store,
    clock: Date.now,
    metrics: openMetrics({ process: false }),
  });
  rmSync(promptsFolder, { recursive: true });
  const ask = (at: number) =>
    model
      .explain(
        { text: `${text} ${'a'.repeat(at % 7)}`.trim(), form: 1 + (at % 3) },
        { practice: `p${at}`, locale: 'en', known: { names: [] }, signal: AbortSignal.timeout(30_000) },
      )
      .then(
        () => 'answered',
        (error: Error) => error.message,
      );
  // What is loaded once is not what waiting costs.
  const first = ask(0);
  await slow.expect(1);
  await first;
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const all = Array.from({ length: WAITING }, (_, at) => ask(at));
  const came = await slow.expect(WAITING);
  const most = process.memoryUsage().rss;
  const results = await Promise.all(all);
  const { user, system } = process.cpuUsage(cpu);
  const kinds = [...new Set(results)].map(
    (kind) => `${results.filter((one) => one === kind).length} ${kind}`,
  );
  return {
    came,
    megabytes: Math.round((most - before) / 1_048_576),
    cpuMsEach: (user + system) / 1_000 / WAITING,
    kinds: kinds.join(', '),
  };
}

const slow = await slowModel();
try {
  const { ratios, lost } = await compared(slow.baseUrl);
  const sorted = ratios.toSorted((one, other) => one - other);
  const middle = ((sorted[Math.floor((ROUNDS - 1) / 2)] ?? 0) + (sorted[Math.floor(ROUNDS / 2)] ?? 0)) / 2;
  process.stdout.write(
    `turns that ask no model: ${middle.toFixed(3)} times the processor time with one set (rounds ${ratios.map((one) => one.toFixed(3)).join(' ')}; ${lost} replies wrong)\n`,
  );
  const { came, megabytes, cpuMsEach, kinds } = await waiting(slow);
  process.stdout.write(
    `${came} of ${WAITING} calls waiting at once on a ${SLOW_MS} ms model: ${megabytes} MB more, ${cpuMsEach.toFixed(1)} ms of processor time each (${kinds})\n`,
  );
  if (middle > DEARER_MOST || lost > 0 || megabytes > MEMORY_MOST_MB) process.exitCode = 1;
  else if (came < WAITING) process.exitCode = 2;
} finally {
  slow.close();
}
