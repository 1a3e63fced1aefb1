import * as z from 'zod';
import { Faults } from '../errors.ts';
import { screen } from '../safety/guard.ts';
import type { Intent, Understanding } from '../turn/ports.ts';
import { createUnderstanding } from './understanding.ts';

/** One classified text, as the command line prints it. `id` is the caller's. */
export type Classified = {
  readonly id: string | number;
  /** Primary subtag: the language of the text, else the one the caller named, else English. */
  readonly locale: string;
  readonly safety: {
    readonly level: 'emergency' | 'crisis' | 'urgent' | 'none';
    /** Null at `none`. */
    readonly kind: string | null;
    readonly matched: readonly string[];
  };
  readonly intent: { readonly name: Intent; readonly confidence: number };
};

const asLine = z.object({
  id: z.union([z.string(), z.number()], 'give each line an id, a string or a number'),
  text: z.string('give the text, a string'),
  locale: z
    .string('give the locale as a string such as "es", or leave it out')
    .regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/, 'give a language tag such as "es" or "es-US"')
    .nullish(),
});

let understanding: Understanding | null = null;

/** Safety and intent of one parsed line of the caller's JSONL. Throws Faults that name the fields that cannot be read. */
export function classifyLine(line: unknown): Classified {
  const read = asLine.safeParse(line);
  if (!read.success) {
    throw new Faults(
      'classify',
      read.error.issues.map(({ path, message }) => ({ path: path.join('.') || 'line', message })),
    );
  }
  const { id, text } = read.data;
  const hint = read.data.locale?.split(/[-_]/)[0]?.toLowerCase();
  understanding ??= createUnderstanding();
  const { intent, locale } = understanding.understand(text, { locale: hint ?? 'en' });
  const { level, kind, matched } = screen(text, { locale: locale ?? hint });
  return {
    id,
    locale: locale ?? hint ?? 'en',
    safety: { level, kind: level === 'none' ? null : kind, matched },
    intent,
  };
}
