import { createHash } from 'node:crypto';
import { ModelError } from '../../errors.ts';
import type { Metrics } from '../../metrics.ts';
import type { Asking, LanguageModel, Told } from '../../turn/language-model.ts';
import type { ModelStore } from '../../turn/model-stores.ts';
import { createStandIns, type StandIns } from '../fences/stand-ins.ts';
import type { Breaker } from './breaker.ts';
import { type Chat, estimated } from './chat.ts';
import type { Gate } from './gate.ts';
import { fill, type Prompt } from './prompt.ts';

/** One question to a model: what it is told, and what its answer must be to be used. */
export type Question<T> = {
  readonly prompt: Prompt;
  readonly values: Readonly<Record<string, string>>;
  /** Patients' words and the record's: data, put behind marks and never into the prompt. */
  readonly data: string;
  /** False for what no patient waits for: it is left first when the budget runs low. */
  readonly needed: boolean;
  /**
   * Reads and judges an answer, with everything that was hidden back in it (`hidden` puts in what a restored text held).
   * Throws ModelError where it may not be used.
   */
  readonly read: (answer: Readonly<Record<string, unknown>>, told: { readonly system: string }) => T;
  /** The words of it that a patient would read: where the server has moderation they pass that too. Absent: none. */
  readonly said?: (value: T) => string;
};

export type AskTools = {
  readonly chat: Chat;
  readonly breaker: Breaker;
  readonly gate: Gate;
  readonly store: ModelStore;
  readonly metrics: Metrics;
  readonly model: string;
  /** The server's moderation; null where none is set. */
  readonly flags: LanguageModel['flags'] | null;
};

/** What the model is told when its words were too hard. */
const SIMPLER =
  'Your last answer was too hard to read. Use shorter sentences and simpler words, and nothing new.';

/**
 * The one way to a model: hides who it is about, looks for the same answer given before, takes from the budget, asks within
 * the prompt's deadline, puts back what was hidden, and has the answer judged. Too hard to read, it is asked once more. Only
 * what passed is remembered, and without anybody's name in it.
 */
export async function ask<T>(tools: AskTools, asking: Asking, question: Question<T>): Promise<Told<T>> {
  const { prompt } = question;
  const end = tools.metrics.modelSeconds.startTimer({ skill: prompt.task });
  const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(prompt.limits.deadlineMs)]);
  try {
    const told = await attempt(tools, asking, question, signal);
    tools.metrics.modelCalls.inc({ skill: prompt.task, result: told.recalled ? 'recalled' : 'used' });
    return { value: told.value, by: prompt.name };
  } catch (error) {
    const failure = error instanceof ModelError ? error : new ModelError('unavailable');
    tools.metrics.modelCalls.inc({ skill: prompt.task, result: failure.reason });
    throw failure;
  } finally {
    end();
  }
}

async function attempt<T>(
  tools: AskTools,
  asking: Asking,
  question: Question<T>,
  signal: AbortSignal,
): Promise<{ readonly value: T; readonly recalled: boolean }> {
  const { prompt, data } = question;
  if (data.trim() === '' || data.length > prompt.limits.inputCharacters) throw new ModelError('refused');
  const standIns = createStandIns(asking.known);
  const system = fill(prompt, question.values);
  const hidden = `DATA\n${unmarked(standIns.hide(data))}\nEND`;
  const hash = createHash('sha256')
    .update(JSON.stringify([tools.model, prompt.name, system, hidden]))
    .digest('hex');
  const known = await tools.store.recall(asking.practice, hash).catch(() => null);
  if (known !== null) return { value: judged(question, known, standIns, system), recalled: true };
  let told = { system, data: hidden };
  for (const isLast of [false, true]) {
    const answer = await call(tools, asking, question, told, signal);
    try {
      const value = judged(question, JSON.stringify(answer), standIns, system);
      await moderate(tools, asking, question.said?.(value), signal);
      await tools.store.remember(asking.practice, hash, JSON.stringify(answer)).catch(() => undefined);
      return { value, recalled: false };
    } catch (error) {
      if (isLast || !(error instanceof ModelError) || error.reason !== 'hard-to-read') throw error;
      told = { system: `${system}\n\n${SIMPLER}`, data: hidden };
    }
  }
  throw new ModelError('hard-to-read');
}

/**
 * One fence more, after all of ours, that can only refuse: words that the server's moderation holds to be harmful, or could
 * not look at, are not said. What patients write is never put before it: nothing of theirs can be dropped by it.
 */
async function moderate(
  { flags }: AskTools,
  asking: Asking,
  said: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (flags === null || said === undefined || said === '') return;
  if (await flags(said, { ...asking, signal })) throw new ModelError('flagged');
}

async function call<T>(
  tools: AskTools,
  asking: Asking,
  { prompt, needed }: Question<T>,
  told: { readonly system: string; readonly data: string },
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  return tools.breaker.call(async () => {
    const estimate = estimated(told, prompt);
    const leave = await tools.gate.enter({ practice: asking.practice, estimate, needed }, signal);
    try {
      const { answer, spent } = await tools.chat(prompt, told, signal);
      await leave(spent);
      return answer;
    } catch (error) {
      // What was cut off may have cost all of it.
      await leave(estimate);
      throw error;
    }
  });
}

/** No patient's words can end the part that is data. */
function unmarked(text: string): string {
  return text.replace(/^[ \t]*(?:DATA|END|SYSTEM)[ \t]*$/gim, '-');
}

function judged<T>(question: Question<T>, answer: string, standIns: StandIns, system: string): T {
  return question.read(restored(JSON.parse(answer), standIns) as Readonly<Record<string, unknown>>, {
    system,
  });
}

function restored(value: unknown, standIns: StandIns): unknown {
  if (typeof value === 'string') return standIns.restore(value).normalize('NFC').trim();
  if (Array.isArray(value)) return value.map((one) => restored(one, standIns));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, restored(one, standIns)]));
}
