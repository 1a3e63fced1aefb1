import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import { type Account, type RestError, readCreation } from './create-message.ts';
import type { Exchange } from './exchange.ts';
import { listMessages, restMessage } from './list.ts';
import type { Script, Scripts } from './script.ts';

type RestTools = {
  readonly accountSid: string;
  readonly authToken: string;
  readonly account: () => Promise<Account>;
  readonly exchange: Exchange;
  readonly scripts: Scripts;
  readonly media: express.Router;
};

/** Twilio's REST API for messages: create, list, fetch one. What is scripted to go wrong goes wrong here. */
export function restRouter(tools: RestTools): express.Router {
  const { accountSid, exchange, scripts } = tools;
  const router = express.Router();
  const path = '/2010-04-01/Accounts/:accountSid';
  router.use('/2010-04-01', signedIn(tools), express.text({ type: () => true, limit: '200kb' }));

  router.post(`${path}/Messages.json`, async (request, response) => {
    const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
    const script = scripts.next('create', form.get('To'));
    if (script !== null && !records(script)) return void answerScripted(script, response);
    const account = await tools.account();
    const read = readCreation(form, account);
    if ('error' in read) return sayError(response, read.error);
    const message = exchange.send(account, read.creation);
    if (script !== null && (await answerScripted(script, response))) return;
    response.status(201).json(restMessage(message, accountSid));
  });

  router.get(`${path}/Messages.json`, async (request, response) => {
    const script = scripts.next('list', null);
    if (script !== null && (await answerScripted(script, response))) return;
    const { ledger } = await tools.account();
    const query = new URL(request.originalUrl, 'http://localhost').searchParams;
    response.json(listMessages(ledger.messages(), query, accountSid));
  });

  router.get(`${path}/Messages/:sid.json`, async (request, response) => {
    const script = scripts.next('fetch', null);
    if (script !== null && (await answerScripted(script, response))) return;
    const message = (await tools.account()).ledger.find(request.params.sid);
    if (message === null) return sayError(response, notFound(request.path));
    response.json(restMessage(message, accountSid));
  });

  router.use(tools.media);
  router.use('/2010-04-01', (request, response) =>
    sayError(response, notFound(request.originalUrl.replace(/\?.*/u, ''))),
  );
  return router;
}

/** Basic auth with the account's id and token, on the account's own path. */
function signedIn({ accountSid, authToken }: RestTools): express.RequestHandler {
  const expected = digest(`Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`);
  return (request, response, next) => {
    if (!timingSafeEqual(digest(request.get('Authorization') ?? ''), expected)) {
      return sayError(response, { status: 401, code: 20003, message: 'Authenticate' });
    }
    if (!request.path.startsWith(`/Accounts/${accountSid}/`)) {
      return sayError(response, notFound(`/2010-04-01${request.path}`));
    }
    next();
  };
}

/** A message is recorded before its answer is delayed, lost or a server's error. */
function records(script: Script): boolean {
  if (script.act === 'delay') return true;
  if (script.act === 'drop') return script.recorded;
  return script.act === 'answer' && (script.recorded ?? script.status >= 500);
}

/** Answers as scripted. False when the usual answer shall follow (after a delay). */
async function answerScripted(script: Script, response: express.Response): Promise<boolean> {
  if (script.act === 'delay') {
    await wait(script.ms, undefined, { ref: false });
    return response.destroyed;
  }
  if (script.act === 'drop') {
    response.socket?.destroy();
    return true;
  }
  if (script.act !== 'answer') return false;
  if (script.retryAfterSeconds !== undefined) response.set('Retry-After', String(script.retryAfterSeconds));
  const code = script.code ?? (script.status === 429 ? 20429 : script.status >= 500 ? 20500 : 20001);
  sayError(response, {
    status: script.status,
    code,
    message: script.status === 429 ? 'Too Many Requests' : 'Scripted',
  });
  return true;
}

function sayError(response: express.Response, error: RestError): void {
  response.status(error.status).json({
    code: error.code,
    message: error.message,
    more_info: `https://www.twilio.com/docs/errors/${error.code}`,
    status: error.status,
  });
}

function notFound(path: string): RestError {
  return { status: 404, code: 20404, message: `The requested resource ${path} was not found` };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
