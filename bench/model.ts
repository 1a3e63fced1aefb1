// The memory of turns that wait for a slow language model. Prints a line; ends with 1 where its bound is broken.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createLanguageModel } from '../src/language/model/model.ts';
import { openMetrics } from '../src/metrics.ts';
import type { ModelStore } from '../src/turn/model-stores.ts';

const WAITING = 500;
const MEMORY_MOST_MB = 150;
const SLOW_MS = 3_000;

const root = resolve(import.meta.dirname, '..');
const text = 'Use your inhaler 2 puffs every 4 hours. Do not use it more than 6 times a day.';
const server = createServer((request, response) => {
  request.resume();
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const message = { role: 'assistant', content: JSON.stringify({ text }), refusal: null };
    response.end(
      JSON.stringify({
        id: 'c',
        object: 'chat.completion',
        created: 1,
        model: 'slow',
        choices: [{ index: 0, finish_reason: 'stop', message }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );
  }, SLOW_MS);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;

const store: ModelStore = {
  take: async () => ({ taken: true, tokens: 0, cost: 0 }),
  settle: async () => undefined,
  recall: async () => null,
  remember: async () => undefined,
};
const model = createLanguageModel({
  settings: { apiKey: 'x', baseUrl: `http://127.0.0.1:${port}/v1`, model: 'slow', concurrent: WAITING },
  promptsFolder: resolve(root, 'prompts'),
  localesFolder: resolve(root, 'locales'),
  store,
  clock: Date.now,
  metrics: openMetrics({ process: false }),
});
const ask = (at: number) =>
  model
    .explain(
      { text: `${text} ${'a'.repeat(at % 7)}`.trim(), form: 1 + (at % 3) },
      {
        practice: `p${at}`,
        locale: 'en',
        known: { names: [] },
        signal: AbortSignal.timeout(30_000),
      },
    )
    .then(
      () => 'answered',
      (error: Error) => error.message,
    );

// What is loaded once is not what waiting costs.
await ask(0);
globalThis.gc?.();
const before = process.memoryUsage().rss;
const all = Array.from({ length: WAITING }, (_, at) => ask(at));
await new Promise((done) => setTimeout(done, SLOW_MS / 2));
const most = process.memoryUsage().rss;
const results = await Promise.all(all);
const megabytes = Math.round((most - before) / 1_048_576);
const kinds = [...new Set(results)].map((kind) => `${results.filter((one) => one === kind).length} ${kind}`);
process.stdout.write(
  `${WAITING} turns waiting on a ${SLOW_MS} ms model: ${megabytes} MB more (${kinds.join(', ')})\n`,
);
server.close();
server.closeAllConnections();
process.exitCode = megabytes <= MEMORY_MOST_MB ? 0 : 1;
