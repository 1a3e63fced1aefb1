import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { folded } from '../../care/normal.ts';
import { Faults, ModelError } from '../../errors.ts';
import type { Asking, LanguageModel } from '../../turn/language-model.ts';
import { readPrompt, type Task } from './prompt.ts';

const words = z.array(z.string());
const scalar = z.union([z.string(), z.boolean(), words]);
const lines = z.array(z.strictObject({ id: z.string(), text: z.string() }));

/** What each skill is given; the names are those of its set. */
const GIVEN = {
  understand: z.strictObject({ text: z.string() }),
  'explain-differently': z.strictObject({ text: z.string(), form: z.int() }),
  answer: z.strictObject({
    question: z.string(),
    passages: z.array(z.strictObject({ id: z.string(), title: z.string(), text: z.string() })),
  }),
  'suggest-questions': z.strictObject({ about: z.string() }),
  'shape-goal': z.strictObject({ words: z.string() }),
  'judge-teach-back': z.strictObject({ told: z.string(), said: z.string() }),
  gist: z.strictObject({ lines: words }),
  translate: z.strictObject({ from: z.string(), text: z.string() }),
  brief: z.strictObject({ lines }),
} as const satisfies Readonly<Record<Task, z.ZodType>>;

const caseOf = (task: Task) =>
  z.strictObject({
    name: z.string().min(1),
    locale: z.string(),
    given: GIVEN[task],
    expect: z.strictObject({
      /** Fields of the answer, each with the values it may have. */
      is: z.record(z.string(), z.array(scalar)).optional(),
      /** At least one of these is in it. */
      any: words.optional(),
      holds: words.optional(),
      lacks: words.optional(),
      /** True: no answer is the answer. */
      none: z.boolean().optional(),
      /** True: an answer that the fences refuse is as good. */
      orRefused: z.boolean().optional(),
    }),
    /** An answer as a good model gives it: what the set itself is tried on. */
    good: z.record(z.string(), z.unknown()),
  });

/** One case of a prompt's evaluation set: what the skill is given, what its answer must be, and an answer that is good. */
export type Case = z.infer<ReturnType<typeof caseOf>> & { readonly task: Task };

/** How a case came out; `fault` null: as expected. Holds the set's own words at most, which nobody's record has. */
export type Tried = { readonly name: string; readonly fault: string | null; readonly milliseconds: number };

/** Reads the set that a prompt's front matter names. Rejects with Faults. */
export function readEvaluation(promptsFolder: string, task: Task): readonly Case[] {
  const file = resolve(promptsFolder, '..', readPrompt(promptsFolder, task).evaluation);
  const read = z
    .array(caseOf(task))
    .min(1)
    .safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success)
    throw new Faults(
      file,
      read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    );
  return read.data.map((one) => ({ ...one, task }));
}

/** Questions to choose from, as the dialogs offer them: key and English words. */
export type Bank = readonly { readonly key: string; readonly text: string }[];

/** Asks a skill what a case says, through all its fences, and holds the answer against what is expected. */
export async function tryCase(
  model: LanguageModel,
  one: Case,
  { asking, bank }: { readonly asking: Omit<Asking, 'locale'>; readonly bank: Bank },
): Promise<Tried> {
  const began = performance.now();
  const done = (fault: string | null): Tried => ({
    name: `${one.task}: ${one.name}`,
    fault,
    milliseconds: Math.round(performance.now() - began),
  });
  try {
    return done(faultOf(await ask(model, one, { ...asking, locale: one.locale }, bank), one.expect));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return done(one.expect.orRefused === true ? null : `no answer that may be used: ${error.reason}`);
  }
}

async function ask(model: LanguageModel, one: Case, asking: Asking, bank: Bank): Promise<unknown> {
  const given = one.given as never;
  switch (one.task) {
    case 'understand':
      return (await model.understand((given as { text: string }).text, asking)).value;
    case 'explain-differently':
      return (await model.explain(given, asking)).value;
    case 'answer': {
      const { question, passages } = given as z.infer<(typeof GIVEN)['answer']>;
      return (await model.answer(question, passages, asking)).value;
    }
    case 'suggest-questions':
      return (await model.suggestQuestions((given as { about: string }).about, bank, asking)).value;
    case 'shape-goal':
      return (await model.shapeGoal((given as { words: string }).words, asking)).value;
    case 'judge-teach-back': {
      const { said, told } = given as z.infer<(typeof GIVEN)['judge-teach-back']>;
      return { verdict: (await model.judgeTeachBack(said, told, asking)).value };
    }
    case 'gist':
      return (await model.gist((given as { lines: string[] }).lines, asking)).value;
    case 'translate': {
      const { text, from } = given as z.infer<(typeof GIVEN)['translate']>;
      return (await model.translate(text, from, asking)).value;
    }
    case 'brief':
      return (await model.brief((given as z.infer<typeof GIVEN.brief>).lines, asking)).value;
  }
}

function faultOf(value: unknown, expected: Case['expect']): string | null {
  if (expected.none === true) return value === null ? null : 'it answers what it was not given';
  if (value === null) return 'it finds no answer';
  const text = folded(typeof value === 'string' ? value : JSON.stringify(value));
  const has = (part: string) => text.includes(folded(part));
  for (const [field, allowed] of Object.entries(expected.is ?? {})) {
    const said = JSON.stringify((value as Readonly<Record<string, unknown>>)[field]);
    if (!allowed.some((one) => JSON.stringify(one) === said)) return `${field} is ${said}`;
  }
  if (expected.any !== undefined && !expected.any.some(has)) return 'it holds none of what would fit';
  const missing = expected.holds?.find((part) => !has(part));
  if (missing !== undefined) return `it does not hold "${missing}"`;
  const wrong = expected.lacks?.find(has);
  return wrong === undefined ? null : `it holds "${wrong}"`;
}
