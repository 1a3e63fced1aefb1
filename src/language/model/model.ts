import { z } from 'zod';
import { checkFaithful } from '../../care/faithful.ts';
import { ModelError } from '../../errors.ts';
import type { Metrics } from '../../metrics.ts';
import { mayLeave } from '../../safety/outgoing.ts';
import type { Clock, LanguageModel } from '../../turn/ports.ts';
import { createBreaker } from './breaker.ts';
import { fill, type Prompt, readPrompt } from './prompt.ts';

/** Where the model is and what it is called. `apiKey` null: a server of one's own that asks for none. */
export type ModelSettings = {
  readonly apiKey: string | null;
  readonly baseUrl: string;
  readonly model: string;
};

export type ModelTools = {
  readonly settings: ModelSettings;
  readonly promptsFolder: string;
  readonly clock: Clock;
  readonly metrics: Metrics;
};

/** Languages by the names a model knows them by. */
const names = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * The model's skills, over any server that speaks OpenAI's protocol. Every answer is bounded, parsed against a schema,
 * and checked against its source; whatever fails rejects with ModelError and is answered without a model.
 */
export function createLanguageModel(tools: ModelTools): LanguageModel {
  const explain = readPrompt(tools.promptsFolder, 'explain-differently');
  const breaker = createBreaker(tools.clock);
  const client = lazyClient(tools.settings, explain);
  return {
    explainDifferently: async (source, locale, signal) => {
      if (source.text.length > explain.limits.inputCharacters) throw new ModelError('refused');
      const system = fill(explain, {
        language: names.of(locale) ?? locale,
        attempt: String(Math.min(3, Math.max(1, source.form))),
        characters: String(explain.limits.outputCharacters),
      });
      const deadline = AbortSignal.any([signal, AbortSignal.timeout(explain.limits.deadlineMs)]);
      try {
        const text = await breaker.call(() => ask(client, system, source.text, deadline));
        checkAnswer(explain, source.text, text);
        tools.metrics.modelCalls.inc({ skill: explain.task, result: 'used' });
        return text;
      } catch (error) {
        const failure = error instanceof ModelError ? error : new ModelError('unavailable');
        tools.metrics.modelCalls.inc({ skill: explain.task, result: failure.reason });
        throw failure;
      }
    },
  };
}

const answerSchema = z.object({ text: z.string().describe('The words for the patient') });

type Client = () => Promise<(system: string, item: string, signal: AbortSignal) => Promise<unknown>>;

/** LangChain is loaded with the first call: it is large, and most turns never need it. */
function lazyClient(settings: ModelSettings, prompt: Prompt): Client {
  let loaded: ReturnType<Client> | undefined;
  return () => {
    loaded ??= load(settings, prompt);
    return loaded;
  };
}

async function load(settings: ModelSettings, prompt: Prompt): ReturnType<Client> {
  const { ChatOpenAI } = await import('@langchain/openai');
  const chat = new ChatOpenAI({
    model: settings.model,
    apiKey: settings.apiKey ?? 'none',
    // One call, within our own deadline: the client's retries would outlast the turn's lease.
    maxRetries: 0,
    maxTokens: prompt.limits.outputTokens,
    configuration: { baseURL: settings.baseUrl },
    // What patients' plans say is not to be kept at the provider.
    modelKwargs: { store: false },
  });
  const structured = chat.withStructuredOutput(answerSchema, {
    name: 'answer',
    method: 'jsonSchema',
    strict: true,
  });
  return (system, item, signal) =>
    structured.invoke(
      [
        { role: 'system', content: system },
        { role: 'user', content: `ITEM\n${item}\nEND` },
      ],
      { signal },
    );
}

/** One call. The client's own errors hold the prompt and the answer, so nothing of them is kept. */
async function ask(client: Client, system: string, item: string, signal: AbortSignal): Promise<string> {
  let answer: unknown;
  try {
    const call = await client();
    answer = await call(system, item, signal);
  } catch (error) {
    throw new ModelError(reasonOf(error, signal));
  }
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new ModelError('malformed');
  return parsed.data.text.trim();
}

function reasonOf(error: unknown, signal: AbortSignal): ModelError['reason'] {
  if (signal.aborted) return 'timeout';
  const name = error instanceof Error ? error.name : '';
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (typeof status === 'number' || /Connection|Timeout|RateLimit/.test(name)) return 'unavailable';
  return 'malformed';
}

/** Refuses an answer that is empty, too long, unfaithful to its source, or that no bot may say. */
function checkAnswer(prompt: Prompt, source: string, answer: string): void {
  if (answer === '' || answer.length > prompt.limits.outputCharacters) throw new ModelError('malformed');
  if (checkFaithful(source, answer).length > 0) throw new ModelError('unfaithful');
  if (!mayLeave(answer, source).ok) throw new ModelError('refused');
}
