import { resolve } from 'node:path';
import { bankOf, TOPIC_KEYS } from '../../src/care/question-bank.ts';
import { type Case, readEvaluation, tryCase } from '../../src/language/model/evaluation.ts';
import { createLanguageModel } from '../../src/language/model/model.ts';
import { TASKS } from '../../src/language/model/prompt.ts';
import { openMetrics } from '../../src/metrics.ts';
import { type OpenAiDouble, startOpenAi } from '../doubles/openai.ts';
import { memoryModelStore } from './memory-model-store.ts';

const root = resolve(__dirname, '../..');
const prompts = resolve(root, 'prompts');
const bank = TOPIC_KEYS.flatMap(bankOf).map((key) => ({ key, text: key }));

let openai: OpenAiDouble;

beforeAll(async () => {
  openai = await startOpenAi();
});
afterAll(() => openai.close());

/** What a case comes to where the model gives that answer. */
async function tried(one: Case, content: object): Promise<string | null> {
  openai.always({ kind: 'answer', content: JSON.stringify(content) });
  const model = createLanguageModel({
    settings: { apiKey: 'sk-test', baseUrl: openai.baseUrl, model: 'gpt-4.1-mini' },
    promptsFolder: prompts,
    localesFolder: resolve(root, 'locales'),
    store: memoryModelStore(),
    clock: () => 0,
    metrics: openMetrics({ process: false }),
  });
  const asking = { practice: 'elm', known: { names: [] }, signal: AbortSignal.timeout(10_000) };
  return (await tryCase(model, one, { asking, bank })).fault;
}

describe.each(TASKS)('the evaluation set of %s', (task) => {
  const cases = readEvaluation(prompts, task);

  test('has a dozen cases and more, in English and Spanish, and orders that are none', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(JSON.stringify(cases)).toMatch(/"locale":"es"|"from":"es"/);
    expect(cases.some(({ name }) => name.startsWith('orders in'))).toBe(true);
  });

  test('passes with the answers of a good model, and nearly never with those of its other cases', async () => {
    const faults: string[] = [];
    for (const one of cases) {
      const fault = await tried(one, one.good);
      if (fault !== null) faults.push(`${one.name}: ${fault}`);
    }
    expect(faults).toEqual([]);
    let passed = 0;
    for (const [at, one] of cases.entries())
      if ((await tried(one, cases[(at + 3) % cases.length]?.good ?? {})) === null) passed += 1;
    // Of three verdicts another case often has the same.
    expect(passed).toBeLessThan(cases.length * (task === 'judge-teach-back' ? 0.7 : 0.5));
  }, 60_000);
});
