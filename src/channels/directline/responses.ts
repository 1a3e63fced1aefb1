import type { ErrorRequestHandler, RequestHandler } from 'express';
import { Refused, StoreAway } from '../../errors.ts';

/**
 * Lets pages of any site call: what they may do hangs on the token they bear, never on a cookie. Nothing is kept by
 * caches.
 */
export const allowAnyPage: RequestHandler = (request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Cache-Control': 'no-store',
  });
  if (request.method !== 'OPTIONS') return next();
  response.set({
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Requested-With, x-ms-bot-agent',
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Max-Age': '7200',
  });
  response.status(204).end();
};

/** Direct Line's shape of an error, `{error:{code,message}}`. What nobody expected is reported, and not shown. */
export function answerFault(report: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const answer = (status: number, code: string, message: string) =>
      response.status(status).json({ error: { code, message } });
    // The real client takes any answer to a start for its last, and tries again where there is none.
    if (error instanceof Refused && error.status === 429 && response.locals.dropWhenAway === true)
      return void response.destroy();
    if (error instanceof Refused) return void answer(error.status, error.code, error.message);
    if (error instanceof StoreAway) {
      if (response.locals.dropWhenAway === true) return void response.destroy();
      response.set('Retry-After', '2');
      return void answer(503, 'ServiceUnavailable', 'Not now. Try again.');
    }
    const status = statusOfParser(error);
    if (status === 413) return void answer(413, 'MessageSizeTooBig', 'The body is too big.');
    if (status !== null) return void answer(status, 'MalformedData', 'The body cannot be read.');
    report(error);
    answer(500, 'ServiceError', 'Something went wrong on our side.');
  };
}

/** The status of an error that the body parser made; null for any other error. */
function statusOfParser(error: unknown): 400 | 413 | 415 | null {
  if (!(error instanceof Error) || !('expose' in error) || !('status' in error)) return null;
  return error.status === 413 || error.status === 415 ? error.status : 400;
}
