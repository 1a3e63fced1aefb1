import { ModelError } from '../../errors.ts';
import type { Spent } from './gate.ts';
import { answerSchema, type Prompt } from './prompt.ts';
import type { ModelSettings } from './settings.ts';

/** What a call came to: an answer as the prompt's schema has it, and what it took. */
export type Answered = { readonly answer: Readonly<Record<string, unknown>>; readonly spent: Spent };

/** Asks the model once. Rejects with ModelError; the client's own errors hold the prompt, so nothing of them is kept. */
export type Chat = (
  prompt: Prompt,
  told: { readonly system: string; readonly data: string },
  signal: AbortSignal,
) => Promise<Answered>;

type Call = (told: { system: string; data: string }, signal: AbortSignal) => Promise<unknown>;
type Method = 'jsonSchema' | 'functionCalling';

/** Statuses of a server that does not know a way to give answers by schema. */
const UNKNOWN_WAY = new Set([400, 404, 422, 501]);

/**
 * LangChain over any server that speaks OpenAI's protocol. It is loaded with the first call: it is large, and most turns
 * never need it. No retries of the client's own: they would outlast the deadline (stack notes: each failure is called twice).
 */
export function createChat(settings: ModelSettings): Chat {
  const calls = new Map<string, Promise<Call>>();
  // A server that knows no JSON schema is asked by a tool's arguments from then on.
  let method: Method = 'jsonSchema';
  const callOf = (prompt: Prompt, way: Method): Promise<Call> => {
    const name = `${prompt.name} ${way}`;
    const made = calls.get(name) ?? load(settings, prompt, way);
    calls.set(name, made);
    return made;
  };
  const once = async (prompt: Prompt, told: { system: string; data: string }, signal: AbortSignal) => {
    const way = method;
    try {
      return await (await callOf(prompt, way))(told, signal);
    } catch (error) {
      if (way !== 'jsonSchema' || !UNKNOWN_WAY.has(statusOf(error) ?? 0)) throw error;
      const answer = await (await callOf(prompt, 'functionCalling'))(told, signal);
      method = 'functionCalling';
      return answer;
    }
  };
  return async (prompt, told, signal) => {
    let result: unknown;
    try {
      result = await abortable(
        hedged(() => once(prompt, told, signal), settings.hedgeMs ?? null),
        signal,
      );
    } catch (error) {
      throw new ModelError(reasonOf(error, signal));
    }
    return read(prompt, told, result);
  };
}

async function load(settings: ModelSettings, prompt: Prompt, method: Method): Promise<Call> {
  const [{ ChatOpenAI }, { ChatPromptTemplate }] = await Promise.all([
    import('@langchain/openai'),
    import('@langchain/core/prompts'),
  ]);
  const schema = answerSchema(prompt);
  const structured = (model: string) => {
    const chat = new ChatOpenAI({
      model,
      apiKey: settings.apiKey ?? 'none',
      maxRetries: 0,
      maxTokens: prompt.limits.outputTokens,
      temperature: 0,
      configuration: { baseURL: settings.baseUrl },
      // What patients' plans say is not to be kept at the provider.
      modelKwargs: { store: false },
    });
    // Never in pieces: LangChain then counts tokens itself, and fetches tables for it from a third party.
    return chat.withStructuredOutput(schema, { name: 'answer', method, strict: true, includeRaw: true });
  };
  const first = structured(settings.model);
  const other = settings.fallbackModel ?? null;
  const model = other === null ? first : first.withFallbacks([structured(other)]);
  // Both parts are values, never templates: what a patient types between braces stays what it is.
  const chain = ChatPromptTemplate.fromMessages([
    ['system', '{system}'],
    ['human', '{data}'],
  ]).pipe(model);
  return (told, signal) => chain.invoke(told, { signal });
}

function read(prompt: Prompt, told: { system: string; data: string }, result: unknown): Answered {
  const { raw, parsed } = (typeof result === 'object' && result !== null ? result : {}) as {
    raw?: { usage_metadata?: { input_tokens?: number; output_tokens?: number } };
    parsed?: unknown;
  };
  const answer = answerSchema(prompt).safeParse(parsed);
  if (!answer.success) throw new ModelError('malformed');
  const { input_tokens, output_tokens } = raw?.usage_metadata ?? {};
  const estimate = estimated(told, prompt);
  return {
    answer: answer.data,
    spent: { input: input_tokens ?? estimate.input, output: output_tokens ?? estimate.output },
  };
}

/** A token is three characters and more in most languages; an answer takes at most what it may. */
export function estimated(told: { readonly system: string; readonly data: string }, prompt: Prompt): Spent {
  return {
    input: Math.ceil((told.system.length + told.data.length) / 3),
    output: prompt.limits.outputTokens,
  };
}

/** The signal ends the wait whatever the client makes of it. */
function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

/** A second call where the first has not answered in time; whichever answers first. Off unless it is set: it costs twice. */
function hedged<T>(call: () => Promise<T>, afterMs: number | null): Promise<T> {
  if (afterMs === null) return call();
  const first = call();
  let timer: NodeJS.Timeout | undefined;
  const second = new Promise<T>((resolve, reject) => {
    timer = setTimeout(() => call().then(resolve, reject), afterMs);
    first.then(resolve, () => undefined);
  });
  return Promise.any([first, second])
    .catch((error: AggregateError) => {
      throw error.errors[0];
    })
    .finally(() => clearTimeout(timer));
}

function statusOf(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Our own kinds of failure, decided once. */
export function reasonOf(error: unknown, signal: AbortSignal): ModelError['reason'] {
  if (error instanceof ModelError) return error.reason;
  if (signal.aborted) return 'timeout';
  const name = error instanceof Error ? error.name : '';
  if (statusOf(error) !== undefined || /Connection|Timeout|RateLimit|API|fetch|Abort/i.test(name))
    return 'unavailable';
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /ECONN|UND_ERR|EPIPE|ENOTFOUND|terminated/.test(code) ||
    /terminated|socket|premature|network/i.test(error instanceof Error ? error.message : '')
    ? 'unavailable'
    : 'malformed';
}
