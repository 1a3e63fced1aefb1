import { resolve } from 'node:path';
import { phrase } from '../care/phrase.ts';
import { bankOf, TOPIC_KEYS } from '../care/question-bank.ts';
import { loadConfig } from '../config.ts';
import { Refused } from '../errors.ts';
import { readEvaluation, type Tried, tryCase } from '../language/model/evaluation.ts';
import { createLanguageModel } from '../language/model/model.ts';
import { TASKS, type Task } from '../language/model/prompt.ts';
import type { ModelSettings } from '../language/model/settings.ts';
import { createVoice } from '../language/voice.ts';
import { openMetrics } from '../metrics.ts';
import type { ModelStore } from '../turn/model-stores.ts';
import { sideBySide } from './conformance.ts';

const root = resolve(import.meta.dirname, '../..');
const PROMPTS = resolve(root, 'prompts');
const LOCALES = resolve(root, 'locales');

/** Longer no case is waited for: its skill's own deadline comes first. */
const CASE_MS = 20_000;

/**
 * Tries each prompt on the set that its front matter names, against the configured model and through all fences, and prints
 * a line for each case. `task`: that prompt alone. 0 when all passed, 1 when one did not (with `compare`: when the other
 * model does worse anywhere); Refused without a model.
 */
export async function tryPrompts(options: {
  readonly task: string | undefined;
  readonly compare?: string;
}): Promise<number> {
  const { openai } = loadConfig();
  if (openai === null)
    throw new Refused(400, 'no-model', 'Set a language model first (OPENAI_API_KEY or OPENAI_BASE_URL).');
  const tasks = TASKS.filter((task) => options.task === undefined || task === options.task);
  if (tasks.length === 0)
    throw new Refused(404, 'no-prompt', `There is no prompt of that name: ${TASKS.join(', ')}.`);
  const played = await tryAll(openai, tasks);
  if (options.compare === undefined) return played.every(({ fault }) => fault === null) ? 0 : 1;
  process.stdout.write(`\nThe same with ${options.compare}\n`);
  const again = await tryAll({ ...openai, model: options.compare }, tasks);
  const report = sideBySide({ model: openai.model, played }, { model: options.compare, played: again });
  process.stdout.write(`\n${report.text}`);
  return report.worse === 0 ? 0 : 1;
}

async function tryAll(settings: ModelSettings, tasks: readonly Task[]): Promise<readonly Tried[]> {
  const spent = { tokens: 0 };
  const model = createLanguageModel({
    settings,
    promptsFolder: PROMPTS,
    localesFolder: LOCALES,
    store: countingStore(spent),
    clock: Date.now,
    metrics: openMetrics({ process: false }),
  });
  const voice = createVoice(LOCALES);
  const bank = TOPIC_KEYS.flatMap(bankOf).map((key) => ({ key, text: voice.say('en', phrase(key)) }));
  const all: Tried[] = [];
  for (const task of tasks) {
    for (const one of readEvaluation(PROMPTS, task)) {
      const asking = { practice: 'rehearsal', known: { names: [] }, signal: AbortSignal.timeout(CASE_MS) };
      const tried = await tryCase(model, one, { asking, bank });
      all.push(tried);
      const { name, fault, milliseconds } = tried;
      process.stdout.write(`${fault === null ? 'pass' : 'FAIL'}  ${name}  (${milliseconds} ms)\n`);
      if (fault !== null) process.stdout.write(`        ${fault}\n`);
    }
  }
  const failed = all.filter(({ fault }) => fault !== null).length;
  process.stdout.write(
    `${all.length - failed} passed, ${failed} failed, ${spent.tokens} tokens of ${settings.model}\n`,
  );
  return all;
}

/** Counts what it costs and remembers no answer: a set is tried on the model, not on what it said last time. */
function countingStore(spent: { tokens: number }): ModelStore {
  const add = (tokens: number): void => {
    spent.tokens += tokens;
  };
  return {
    take: async (_practice, _day, wanted) => {
      add(wanted.tokens);
      return { taken: true, tokens: 0, cost: 0 };
    },
    settle: async (_practice, _day, by) => add(by.tokens),
    recall: async () => null,
    remember: async () => undefined,
  };
}
