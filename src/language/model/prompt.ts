import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Faults } from '../../errors.ts';

/** The skills that have a prompt; the file has the task's name. */
export const TASKS = [
  'understand',
  'explain-differently',
  'answer',
  'suggest-questions',
  'shape-goal',
  'judge-teach-back',
  'gist',
  'translate',
  'brief',
] as const;

export type Task = (typeof TASKS)[number];

/** A field of an answer: words, some words, yes or no, one of a list, or lines with where each comes from. */
type Field = 'string' | 'strings' | 'boolean' | 'lines' | readonly string[];

/** A prompt as its file in `prompts/` says it. Characters are UTF-16 units; `deadlineMs` covers the whole call. */
export type Prompt = {
  readonly task: Task;
  readonly version: number;
  /** Who signed what the model is told; null until somebody has. */
  readonly reviewedBy: string | null;
  readonly limits: {
    readonly inputCharacters: number;
    readonly outputCharacters: number;
    readonly deadlineMs: number;
    readonly outputTokens: number;
  };
  readonly schema: Readonly<Record<string, Field>>;
  /** What a change of this prompt is tried on, from the project's folder. */
  readonly evaluation: string;
  /** Fields in double braces are filled by `fill`. */
  readonly text: string;
  /** `task@version#hash`: what the audit log keeps, so that it is known for ever what a model was told. */
  readonly name: string;
};

const positive = z.int().positive();

const frontMatter = z.strictObject({
  task: z.enum(TASKS),
  version: positive,
  reviewedBy: z.string().nullable(),
  limits: z.strictObject({
    inputCharacters: positive,
    outputCharacters: positive,
    deadlineMs: positive.max(10_000),
    outputTokens: positive,
  }),
  schema: z.record(
    z.string(),
    z.union([z.enum(['string', 'strings', 'boolean', 'lines']), z.array(z.string()).min(2)]),
  ),
  evaluation: z.string().min(1),
});

/** Characters of the hash: enough to tell any two versions of a prompt apart. */
const HASH_CHARACTERS = 12;

/** Reads a prompt. Rejects with Faults that name the file and every field that is missing, unknown or wrong. */
export function readPrompt(folder: string, task: string): Prompt {
  const file = join(folder, `${task}.md`);
  const whole = readFileSync(file, 'utf8');
  const [, head, text] = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(whole) ?? [];
  const fault = (path: string, message: string) => new Faults(file, [{ path, message }]);
  if (head === undefined || text === undefined)
    throw fault('', 'must begin with front matter between two lines of ---');
  const read = frontMatter.safeParse(parse(head));
  if (!read.success) {
    throw new Faults(
      file,
      read.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    );
  }
  if (read.data.task !== task) throw fault('task', `is ${read.data.task}, the file's name says ${task}`);
  if (!existsSync(resolve(folder, '..', read.data.evaluation)))
    throw fault('evaluation', 'there is no such file');
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, HASH_CHARACTERS);
  return { ...read.data, text: text.trim(), name: `${task}@${read.data.version}#${hash}` };
}

/** Fills a prompt's fields. A field without a value, or a value without a field, is a fault of ours and throws. */
export function fill(prompt: Prompt, values: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(values));
  const text = prompt.text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`prompt ${prompt.task}: no value for ${name}`);
    unused.delete(name);
    return value;
  });
  if (unused.size > 0) throw new Error(`prompt ${prompt.task}: no field for ${[...unused].join(', ')}`);
  return text;
}

/** The schema that answers are made and read by: every field there, no other. */
export function answerSchema(prompt: Prompt): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(Object.entries(prompt.schema).map(([name, field]) => [name, fieldSchema(field)])),
  );
}

function fieldSchema(field: Field): z.ZodType {
  if (field === 'string') return z.string();
  if (field === 'strings') return z.array(z.string());
  if (field === 'boolean') return z.boolean();
  if (field === 'lines') return z.array(z.strictObject({ text: z.string(), from: z.string() }));
  return z.enum(field as unknown as [string, ...string[]]);
}
