import { resolve } from 'node:path';
import type { ModelError } from '../../src/errors.ts';
import { createLanguageModel } from '../../src/language/model/model.ts';
import { fill, readPrompt } from '../../src/language/model/prompt.ts';
import { openMetrics } from '../../src/metrics.ts';
import { type Behaviour, type OpenAiDouble, startOpenAi } from '../doubles/openai.ts';

const promptsFolder = resolve(__dirname, '../../prompts');
const source = {
  text: 'Use your inhaler 2 puffs every 4 hours. Do not use it more than 6 times a day.',
  form: 1,
};
const faithful = 'Take 2 puffs of your inhaler every 4 hours. Do not use it more than 6 times a day.';

let openai: OpenAiDouble;
let now = 0;

beforeEach(async () => {
  now = 0;
  openai = await startOpenAi();
});

afterEach(() => openai.close());

function model(apiKey = 'sk-test') {
  return createLanguageModel({
    settings: { apiKey, baseUrl: openai.baseUrl, model: 'gpt-4.1-mini' },
    promptsFolder,
    clock: () => now,
    metrics: openMetrics({ process: false }),
  });
}

const answer = (text: string): Behaviour => ({ kind: 'answer', content: JSON.stringify({ text }) });

async function failure(work: Promise<string>): Promise<string> {
  return work.then(
    (text) => `answered: ${text}`,
    (error: ModelError) => `${error.name}: ${error.reason}`,
  );
}

test('a faithful answer is used, and the provider is told to keep nothing', async () => {
  openai.behave(answer(faithful));
  await expect(model().explainDifferently(source, 'en', AbortSignal.timeout(5_000))).resolves.toBe(faithful);
  expect(openai.calls).toHaveLength(1);
  expect(openai.calls[0]).toMatchObject({ model: 'gpt-4.1-mini', store: false });
  expect(openai.calls[0]?.response_format?.json_schema?.strict).toBe(true);
  expect(openai.calls[0]?.messages[0]?.content).toContain('Write in English');
});

test.each<[string, Behaviour, string]>([
  [
    'another dose',
    answer('Take 4 puffs of your inhaler every 4 hours. Do not use it more than 6 times a day.'),
    'unfaithful',
  ],
  [
    'a dropped warning',
    answer('Take 2 puffs of your inhaler every 4 hours, up to 6 times a day.'),
    'unfaithful',
  ],
  [
    'a dropped number',
    answer('Take your inhaler every 4 hours. Do not use it more than 6 times a day.'),
    'unfaithful',
  ],
  ['five thousand words', answer(`${faithful} ${'and so on '.repeat(5_000)}`), 'malformed'],
  ['an empty answer', answer(' '), 'malformed'],
  ['something that is no JSON', { kind: 'answer', content: 'Sure! Take 2 puffs' }, 'malformed'],
  ['another shape', { kind: 'answer', content: '{"words":"Take 2 puffs"}' }, 'malformed'],
  ['an answer cut at the limit', { kind: 'too-long', content: '{"text":"Take 2 pu' }, 'malformed'],
  ['a refusal', { kind: 'refusal', text: 'I cannot help with that' }, 'malformed'],
  ['500', { kind: 'status', status: 500 }, 'unavailable'],
  ['429 with Retry-After', { kind: 'status', status: 429, headers: { 'retry-after': '30' } }, 'unavailable'],
  ['a connection cut in the answer', { kind: 'cut' }, 'unavailable'],
])('%s ends in ModelError after one call', async (_, behaviour, reason) => {
  openai.behave(behaviour);
  const failed = await failure(model().explainDifferently(source, 'en', AbortSignal.timeout(5_000)));
  expect(failed).toMatch(new RegExp(`ModelError: (${reason}|malformed|unavailable)$`));
  expect(openai.calls).toHaveLength(1);
});

test('a model that hangs is left at the deadline', async () => {
  openai.behave({ kind: 'hang' });
  const began = performance.now();
  await expect(failure(model().explainDifferently(source, 'en', AbortSignal.timeout(300)))).resolves.toBe(
    'ModelError: timeout',
  );
  expect(performance.now() - began).toBeLessThan(2_500);
});

test('a wrong key is an error without the key or the text in it', async () => {
  const error = await model('sk-wrong-MARKER')
    .explainDifferently({ text: 'MARKER-ITEM', form: 1 }, 'en', AbortSignal.timeout(5_000))
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: 'ModelError', reason: 'unavailable' });
  expect(
    `${(error as Error).stack} ${JSON.stringify(error)} ${String((error as Error).cause)}`,
  ).not.toContain('MARKER');
});

test('after four failures the model is left alone for half a minute', async () => {
  const skill = model();
  openai.behave(...Array.from({ length: 4 }, (): Behaviour => ({ kind: 'status', status: 500 })));
  for (let call = 0; call < 4; call += 1)
    await failure(skill.explainDifferently(source, 'en', AbortSignal.timeout(5_000)));
  await expect(failure(skill.explainDifferently(source, 'en', AbortSignal.timeout(5_000)))).resolves.toBe(
    'ModelError: off',
  );
  expect(openai.calls).toHaveLength(4);
  now += 31_000;
  openai.behave(answer(faithful));
  await expect(skill.explainDifferently(source, 'en', AbortSignal.timeout(5_000))).resolves.toBe(faithful);
});

test('a prompt without a field for a value, or a value without a field, is a fault', () => {
  const prompt = readPrompt(promptsFolder, 'explain-differently');
  expect(() => fill(prompt, { language: 'English' })).toThrow('no value for attempt');
  expect(() => fill(prompt, { language: 'en', attempt: '1', characters: '2', more: 'x' })).toThrow(
    'no field for more',
  );
});
