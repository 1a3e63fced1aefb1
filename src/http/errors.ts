import type { ServerResponse } from 'node:http';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { type Fault, Faults, Refused, StoreAway } from '../errors.ts';
import type { Log } from '../log.ts';
import { withCode } from '../practice/fault-words.ts';

/** Seconds after which a caller may ask again when the store is away: it is back after a restart or not soon. */
const RETRY_AFTER_SECONDS = 2;

/** What every error looks like to a caller. `requestId` is the number to quote. */
export type ErrorBody = {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly requestId: string;
    readonly faults?: readonly Fault[];
  };
};

/**
 * The one error handler at the door. What we said ourselves is shown (Refused, Faults); of anything else only its
 * status, in fixed words. Nothing that a caller sent comes back, and nothing of it reaches the log.
 */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (!answerError(log, error, response, requestIdOf(response))) next(error);
  };
}

/** Answers an error where no router does. False where an answer has begun: then only the log has heard of it. */
export function answerError(log: Log, error: unknown, response: ServerResponse, requestId: string): boolean {
  const answer = answerFor(error);
  const fields = { requestId, status: answer.status, code: answer.code, error };
  if (answer.status >= 500) log.error('request failed', fields);
  else log.debug('request refused', fields);
  if (response.headersSent) return false;
  const { code, message, faults } = answer;
  const body: ErrorBody = {
    error: { code, message, requestId, ...(faults === undefined ? {} : { faults }) },
  };
  const text = JSON.stringify(body);
  response
    .writeHead(answer.status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
      'Cache-Control': 'no-store',
      ...(answer.status === 503 ? { 'Retry-After': String(RETRY_AFTER_SECONDS) } : {}),
    })
    .end(text);
  return true;
}

/** What nobody answered. */
export const notFound: RequestHandler = () => {
  throw new Refused(404, 'not-found', 'There is nothing at this address.');
};

/** The number to quote of a request that is being answered. */
export function requestIdOf(response: Response): string {
  return String(response.locals.requestId ?? '');
}

type Answer = {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly faults?: readonly Fault[];
};

function answerFor(error: unknown): Answer {
  if (error instanceof Refused) return { status: error.status, code: error.code, message: error.message };
  if (error instanceof Faults) {
    return {
      status: 400,
      code: 'faults',
      message: 'Some of what was sent does not fit.',
      faults: error.faults.map(withCode),
    };
  }
  if (error instanceof StoreAway) {
    return {
      status: 503,
      code: 'store-away',
      message: 'This cannot be done just now. Please try again soon.',
    };
  }
  return (
    parserAnswer(error) ?? {
      status: 500,
      code: 'failed',
      message:
        'Something went wrong on our side. Please try again, and quote the request number if it stays.',
    }
  );
}

/** The errors of Express and its body parsers, which carry a status and a type. Their messages can hold what was sent. */
function parserAnswer(error: unknown): Answer | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  switch (error.status) {
    case 413:
      return { status: 413, code: 'too-large', message: 'This is too large to be read.' };
    case 415:
      return { status: 415, code: 'wrong-type', message: 'This type of content or encoding cannot be read.' };
    case 404:
      return { status: 404, code: 'not-found', message: 'There is nothing at this address.' };
    case 403:
      return { status: 403, code: 'not-allowed', message: 'This is not allowed.' };
    default:
      return typeof error.status === 'number' && error.status >= 400 && error.status < 500
        ? { status: 400, code: 'malformed', message: 'This request cannot be read: check its form.' }
        : null;
  }
}
