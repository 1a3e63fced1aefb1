import { Pool } from 'undici';
import type { TwilioAccount } from './client.ts';
import { answerError, connectionError } from './errors.ts';

/** Where Twilio's REST API is, unless the settings say otherwise. */
const API_URL = 'https://api.twilio.com';

/** Longer than Twilio's slowest usual answer, shorter than a person's patience. */
const TIMEOUT_MS = 5_000;

/** What the answer to one message may be long; anything longer is no answer of Twilio's. */
const LARGEST_ANSWER = 256 * 1024;

/** Fields of a message to be created, by the names of Twilio's API; what is undefined is left out. */
export type MessageFields = Readonly<Record<string, string | undefined>>;

/** Texts on their way at once; the next wait for a connection. */
const MOST_AT_ONCE = 100;

/**
 * `POST Messages.json`, the one call that every turn makes: by undici over connections that are kept, at a tenth of what
 * Twilio's library takes for it. Answers the body of a success. Every failure is a ChannelError that holds a code alone.
 * Nothing is tried twice.
 */
export function messageCreator(
  account: TwilioAccount,
): (fields: MessageFields, signal: AbortSignal) => Promise<string> {
  const base = (account.apiUrl ?? API_URL).replace(/\/+$/u, '');
  const url = new URL(`${base}/2010-04-01/Accounts/${account.accountSid}/Messages.json`);
  const token = Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64');
  const pool = new Pool(url.origin, { connections: MOST_AT_ONCE, connect: { timeout: TIMEOUT_MS } });
  const asked = {
    method: 'POST' as const,
    path: `${url.pathname}${url.search}`,
    headers: {
      accept: 'application/json',
      authorization: `Basic ${token}`,
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'porchlight',
    },
  };

  return (fields, signal) =>
    new Promise((answered, failed) => {
      let end = (_code: string): void => undefined;
      const aborted = (): void => end('ERR_CANCELED');
      const late = setTimeout(() => end('ECONNABORTED'), TIMEOUT_MS);
      let isOver = false;
      const settle = (): void => {
        isOver = true;
        clearTimeout(late);
        signal.removeEventListener('abort', aborted);
      };
      const fail = (thrown: unknown): void => {
        settle();
        failed(connectionError({ code: (thrown as { code?: unknown }).code, cause: thrown }));
      };
      // What still waits for a connection never leaves this machine afterwards: see `onRequestStart`.
      end = (code) => fail({ code });
      let status = 0;
      let retryAfter: unknown;
      let size = 0;
      const chunks: Buffer[] = [];
      signal.addEventListener('abort', aborted);
      pool.dispatch(
        { ...asked, body: formOf(fields) },
        {
          onRequestStart(controller) {
            if (isOver) controller.abort(new Error('too late'));
            end = (code) => controller.abort(Object.assign(new Error(code), { code }));
          },
          onResponseStart(_, statusCode, headers) {
            status = statusCode;
            retryAfter = headers['retry-after'];
          },
          onResponseData(_, chunk) {
            size += chunk.length;
            if (size > LARGEST_ANSWER) end('too-large');
            else chunks.push(chunk);
          },
          onResponseEnd() {
            settle();
            const text = Buffer.concat(chunks).toString('utf8');
            if (status >= 200 && status < 300) answered(text);
            else failed(answerError(status, text, retryAfter));
          },
          // Cut off in the middle of its answer: it may well have taken the message.
          onResponseError(_, error) {
            fail(error);
          },
        },
      );
    });
}

function formOf(fields: MessageFields): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) pairs.push(`${name}=${encodeURIComponent(value.toWellFormed())}`);
  }
  return pairs.join('&');
}
