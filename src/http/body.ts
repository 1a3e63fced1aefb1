import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';
import type { z } from 'zod';
import { type Fault, Faults, Refused } from '../errors.ts';
import { faultSentence } from '../practice/fault-words.ts';

/** Nothing that staff or a page send is near this; what is larger is a mistake or an attack. */
export const MAX_BODY_BYTES = 100 * 1024;

/** Reads JSON bodies, and nothing else: a form of another site cannot send JSON. */
export const jsonBody: readonly RequestHandler[] = [
  (request, _response, next) => {
    const type = request.headers['content-type'];
    if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) {
      throw new Refused(415, 'wrong-type', 'Send JSON, with the content type application/json.');
    }
    next();
  },
  express.json({
    limit: MAX_BODY_BYTES,
    strict: true,
    verify: (_request, _response, bytes) => {
      if (!isUtf8(bytes)) throw new Refused(400, 'not-utf8', 'The text is not UTF-8.');
    },
  }),
  (request, _response, next) => {
    if (holdsNul(request.body)) throw new Refused(400, 'nul', 'The text has a NUL character in it.');
    next();
  },
];

/** Reads a value by its schema, or throws Faults with everything that does not fit. Values are not said back. */
export function readAs<T>(schema: z.ZodType<T>, value: unknown, subject: string): T {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    (issue): Fault => ({ path: issue.path.join('.') || subject, message: sentence(issue) }),
  );
  throw new Faults(subject, faults);
}

function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return faultSentence('must-be', { kind: issue.expected });
    case 'too_big':
      return faultSentence(issue.origin === 'string' ? 'at-most-characters' : 'at-most', {
        count: Number(issue.maximum),
      });
    case 'too_small':
      return issue.minimum === 1 && issue.origin !== 'number'
        ? faultSentence('not-empty')
        : faultSentence('at-least', { count: Number(issue.minimum) });
    case 'invalid_value':
      return faultSentence('must-be-one-of', { list: issue.values.map(String).join(', ') });
    case 'unrecognized_keys':
      return faultSentence('unknown-field');
    default:
      return faultSentence('form');
  }
}

/** Also written as an escape, which is not visible in the bytes. Depth is bounded by the body's size. */
function holdsNul(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === 'string' && one.includes('\0')) return true;
    if (typeof one === 'object' && one !== null) waiting.push(...Object.keys(one), ...Object.values(one));
  }
  return false;
}
