import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import type { Metrics } from '../metrics.ts';
import type { LanguageModel } from '../turn/language-model.ts';
import type { ModelStore } from '../turn/model-stores.ts';
import type { Clock } from '../turn/ports.ts';

const root = resolve(import.meta.dirname, '../..');

/** Null without a key or an address: then what speaks to models is not even loaded, which takes a third of a start. */
export async function openModel(tools: {
  readonly config: Config;
  readonly store: ModelStore;
  readonly clock: Clock;
  readonly metrics: Metrics;
}): Promise<LanguageModel | null> {
  const { config, store, clock, metrics } = tools;
  if (config.openai === null) return null;
  const { createLanguageModel } = await import('../language/model/model.ts');
  return createLanguageModel({
    settings: config.openai,
    promptsFolder: resolve(root, 'prompts'),
    localesFolder: resolve(root, 'locales'),
    store,
    clock,
    metrics,
  });
}
