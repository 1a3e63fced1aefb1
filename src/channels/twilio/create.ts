import * as http from 'node:http';
import * as https from 'node:https';
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

/**
 * `POST Messages.json`, the one call that every turn makes: by Node's own client over connections that are kept, at a
 * quarter of what Twilio's library takes for it. Answers the body of a success. Every failure is a ChannelError that
 * holds a code alone. Nothing is tried twice.
 */
export function messageCreator(
  account: TwilioAccount,
): (fields: MessageFields, signal: AbortSignal) => Promise<string> {
  const base = (account.apiUrl ?? API_URL).replace(/\/+$/u, '');
  const url = new URL(`${base}/2010-04-01/Accounts/${account.accountSid}/Messages.json`);
  const { request, Agent } = url.protocol === 'https:' ? https : http;
  const token = Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64');
  const options = {
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/gu, ''),
    port: url.port,
    path: `${url.pathname}${url.search}`,
    method: 'POST',
    agent: new Agent({ keepAlive: true, maxSockets: 100 }),
  };
  // As a list they are written as they stand, none is looked at one by one.
  const headers = [
    ...['Host', url.host],
    ...['Accept', 'application/json'],
    ...['Authorization', `Basic ${token}`],
    ...['Content-Type', 'application/x-www-form-urlencoded'],
    ...['User-Agent', 'porchlight'],
    'Content-Length',
  ];

  return (fields, signal) =>
    new Promise((answered, failed) => {
      const body = formOf(fields);
      const asked = request({
        ...options,
        headers: [...headers, String(Buffer.byteLength(body))],
      });
      const end = (code: string): void => {
        asked.destroy(Object.assign(new Error(code), { code }));
      };
      const aborted = (): void => end('ERR_CANCELED');
      const late = setTimeout(end, TIMEOUT_MS, 'ECONNABORTED');
      const settle = (): void => {
        clearTimeout(late);
        signal.removeEventListener('abort', aborted);
      };
      const fail = (thrown: unknown): void => {
        settle();
        failed(connectionError({ code: (thrown as { code?: unknown }).code, cause: thrown }));
      };
      signal.addEventListener('abort', aborted);
      asked.on('error', fail);
      asked.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
          if (text.length > LARGEST_ANSWER) end('too-large');
        });
        // Cut off in the middle of its answer: it may well have taken the message.
        response.on('error', fail);
        response.on('end', () => {
          settle();
          const status = response.statusCode ?? 0;
          if (status >= 200 && status < 300) answered(text);
          else failed(answerError(status, text, response.headers['retry-after']));
        });
      });
      asked.end(body);
    });
}

function formOf(fields: MessageFields): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) pairs.push(`${name}=${encodeURIComponent(value.toWellFormed())}`);
  }
  return pairs.join('&');
}
