import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Faults } from '../../errors.ts';

/** A prompt as its file in `prompts/` says it. Characters are UTF-16 units; `deadlineMs` covers the whole call. */
export type Prompt = {
  readonly task: string;
  readonly version: number;
  /** Who signed what the model is told; null until somebody has. */
  readonly reviewedBy: string | null;
  readonly limits: {
    readonly inputCharacters: number;
    readonly outputCharacters: number;
    readonly deadlineMs: number;
    readonly outputTokens: number;
  };
  readonly schema: Readonly<Record<string, 'string'>>;
  /** Fields in double braces are filled by `fill`. */
  readonly text: string;
};

const positive = z.int().positive();

const frontMatter = z.strictObject({
  task: z.string().min(1),
  version: positive,
  reviewedBy: z.string().nullable(),
  limits: z.strictObject({
    inputCharacters: positive,
    outputCharacters: positive,
    deadlineMs: positive,
    outputTokens: positive,
  }),
  schema: z.record(z.string(), z.literal('string')),
});

/** Reads a prompt. Rejects with Faults that name the file and every field that is missing, unknown or wrong. */
export function readPrompt(folder: string, task: string): Prompt {
  const file = join(folder, `${task}.md`);
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(readFileSync(file, 'utf8'));
  const [, head, text] = parts ?? [];
  if (head === undefined || text === undefined) {
    throw new Faults(file, [{ path: '', message: 'must begin with front matter between two lines of ---' }]);
  }
  const read = frontMatter.safeParse(parse(head));
  if (!read.success) {
    throw new Faults(
      file,
      read.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    );
  }
  if (read.data.task !== task) {
    throw new Faults(file, [{ path: 'task', message: `is ${read.data.task}, the file's name says ${task}` }]);
  }
  return { ...read.data, text: text.trim() };
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
