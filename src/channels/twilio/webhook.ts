import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import { Busy, type Fault, StoreAway } from '../../errors.ts';
import type { Practice } from '../../practice/practice.ts';
import type { Verdict } from '../../safety/guard.ts';
import type { Inbound, Inbox } from '../../turn/ports.ts';
import type { TwilioAccount } from './client.ts';
import { type Form, field, mostFields, readCallback, readForm, readInbound } from './form.ts';
import type { PracticeFinder } from './practices.ts';
import { signatureCheck } from './signature.ts';

/** What a webhook's answer was, for logs and metrics: no words, names or numbers. */
export type WebhookNote =
  | 'accepted'
  | 'duplicate'
  | 'receipt'
  | 'unsigned'
  | 'wrong-account'
  | 'malformed'
  | 'too-large'
  | 'unknown-practice'
  | 'store-away'
  | 'shed'
  | 'store-away-answered'
  | 'failed';

/** Ids of texts that this process has taken in lately. */
const MOST_REMEMBERED = 10_000;

/** What the webhooks are handed. */
export type WebhookTools = {
  /** Texts that have been taken in: one of them that comes again while the store is away needs no answer. */
  readonly taken: Set<string>;
  readonly account: TwilioAccount;
  readonly inbox: Inbox;
  readonly practices: PracticeFinder;
  /** The guard, and the words it answers a danger with. */
  readonly screen: (text: string) => Verdict;
  readonly safetyWords: (practice: Practice | null, danger: Verdict & { readonly text: string }) => string;
  readonly note: (webhook: 'messages' | 'status', note: WebhookNote) => void;
};

/** Forms of Twilio's are a few KB; the rest is somebody else's. */
export const largestBody = 100 * 1024;

/** Long enough for a restart of the store, short enough for Twilio's own 15 seconds to see a second try. */
const retryAfterSeconds = '2';

/**
 * `POST /twilio/messages` and `POST /twilio/status`. A message is acknowledged only once it is durable. While the store
 * is away the answer is 503, except to an emergency or a crisis, which is answered in TwiML by the guard alone.
 */
export function twilioRouter(tools: WebhookTools): express.Router {
  const router = express.Router();
  const raw = express.raw({ type: () => true, limit: largestBody });
  for (const [path, answer] of Object.entries(webhooks(tools))) {
    router.post(path, raw, (request, response) => {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      return answer(request.headers, request.originalUrl, body, response);
    });
  }
  router.all(['/twilio/messages', '/twilio/status'], (_request, response) => {
    response.setHeader('Allow', 'POST');
    say(response, 405, 'Twilio posts here: set the webhook to HTTP POST.');
  });
  router.use('/twilio', ((error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent || error.status === undefined || error.status >= 500) return next(error);
    const tooLarge = error.status === 413;
    tools.note('messages', tooLarge ? 'too-large' : 'malformed');
    say(response, error.status, tooLarge ? 'The body is larger than 100 KB.' : 'The body cannot be read.');
  }) satisfies express.ErrorRequestHandler);
  return router;
}

type Handle = (form: Form, response: ServerResponse) => Promise<void>;

/** Answers a webhook whose body is there, whole. `url` is the request's path and query as they stood on the wire. */
type Answer = (
  headers: IncomingMessage['headers'],
  url: string,
  body: Buffer,
  response: ServerResponse,
) => Promise<void>;

/** The webhooks by their paths. */
export function webhooks(tools: WebhookTools): Readonly<Record<string, Answer>> {
  return {
    '/twilio/messages': checked(tools, 'messages', (form, response) => take(tools, form, response)),
    '/twilio/status': checked(tools, 'status', (form, response) => fold(tools, form, response)),
  };
}

/** Lets through only what Twilio signed for our account. */
function checked(tools: WebhookTools, webhook: 'messages' | 'status', handle: Handle): Answer {
  const { accountSid } = tools.account;
  const isSigned = signatureCheck(tools.account);
  return async (headers, path, body, response) => {
    const form = readForm(body);
    if (form === null) {
      tools.note(webhook, 'malformed');
      return say(response, 400, `The form has more than ${mostFields} fields.`);
    }
    const signature = headers['x-twilio-signature'];
    if (Array.isArray(signature) || !isSigned({ path, signature, form, body })) {
      tools.note(webhook, 'unsigned');
      return say(response, 403, 'The signature is missing or wrong: check PUBLIC_URL and TWILIO_AUTH_TOKEN.');
    }
    const account = field(form, 'AccountSid');
    if (account !== undefined && account !== '' && !sameText(account, accountSid)) {
      tools.note(webhook, 'wrong-account');
      return say(response, 403, 'This is not the account that is configured here: check TWILIO_ACCOUNT_SID.');
    }
    await handle(form, response);
  };
}

async function take(tools: WebhookTools, form: Form, response: ServerResponse): Promise<void> {
  const read = readInbound(form);
  if ('faults' in read) return malformed(tools, 'messages', read.faults, response);
  const { inbound } = read;
  const to = field(form, 'To');
  try {
    const practice = await tools.practices.find(to, field(form, 'MessagingServiceSid'));
    if (practice === null) return unknownPractice(tools, 'messages', response);
    const { duplicate } = await tools.inbox.receive(practice, inbound);
    remember(tools.taken, inbound.providerId);
    tools.note('messages', duplicate ? 'duplicate' : 'accepted');
    twiml(response, null);
  } catch (thrown) {
    answerWithoutStore(tools, inbound, to, response, thrown);
  }
}

/** Remembers at least so many; the oldest half goes at once, which is cheaper than one at a time. */
function remember(taken: Set<string>, id: string): void {
  taken.add(id);
  if (taken.size < 2 * MOST_REMEMBERED) return;
  let left = MOST_REMEMBERED;
  for (const oldest of taken) {
    if (left === 0) return;
    taken.delete(oldest);
    left -= 1;
  }
}

/** Nothing is durable: only a danger may be answered now. */
function answerWithoutStore(
  tools: WebhookTools,
  inbound: Inbound,
  to: string | undefined,
  response: ServerResponse,
  thrown: unknown,
): void {
  if (tools.taken.has(inbound.providerId)) {
    // It has been taken in, and a danger answered: this is the same webhook once more.
    tools.note('messages', 'duplicate');
    twiml(response, null);
    return;
  }
  const verdict = tools.screen(inbound.text);
  if (verdict.level === 'emergency' || verdict.level === 'crisis') {
    tools.note('messages', 'store-away-answered');
    twiml(response, tools.safetyWords(tools.practices.remembered(to), { ...verdict, text: inbound.text }));
    return;
  }
  if (!(thrown instanceof StoreAway)) {
    tools.note('messages', 'failed');
    throw thrown;
  }
  away(tools, 'messages', response, thrown);
}

async function fold(tools: WebhookTools, form: Form, response: ServerResponse): Promise<void> {
  const read = readCallback(form);
  if ('faults' in read) return malformed(tools, 'status', read.faults, response);
  const { providerId, status, code, from } = read.callback;
  try {
    const practice = await tools.practices.find(from, field(form, 'MessagingServiceSid'));
    if (practice === null) return unknownPractice(tools, 'status', response);
    await tools.inbox.receipt(practice, { providerId, status, code });
    tools.note('status', 'receipt');
    response.writeHead(204).end();
  } catch (thrown) {
    if (!(thrown instanceof StoreAway)) throw thrown;
    away(tools, 'status', response, thrown);
  }
}

/** An empty `<Response/>` says nothing to the person; the reply goes by the REST API with an id of its own. */
function twiml(response: ServerResponse, text: string | null): void {
  const said = (words: string): string => {
    const answer = new MessagingResponse();
    answer.message(words);
    return answer.toString();
  };
  send(response, 200, 'text/xml', text === null ? NOTHING : said(text));
}

const NOTHING = new MessagingResponse().toString();

type Webhook = 'messages' | 'status';

function malformed(
  tools: WebhookTools,
  webhook: Webhook,
  faults: readonly Fault[],
  response: ServerResponse,
) {
  tools.note(webhook, 'malformed');
  say(response, 400, faults.map(({ path, message }) => `${path} ${message}.`).join('\n'));
}

function unknownPractice(tools: WebhookTools, webhook: Webhook, response: ServerResponse): void {
  tools.note(webhook, 'unknown-practice');
  say(response, 404, 'No practice here has this number or messaging service.');
}

function away(tools: WebhookTools, webhook: Webhook, response: ServerResponse, thrown: StoreAway): void {
  tools.note(webhook, thrown instanceof Busy ? 'shed' : 'store-away');
  response.setHeader('Retry-After', retryAfterSeconds);
  const why = thrown instanceof Busy ? 'There is too much to do.' : 'The store does not answer.';
  say(response, 503, `${why} Try again.`);
}

function say(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain', text);
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  const length = Buffer.byteLength(text);
  response
    .writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': length })
    .end(text);
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
