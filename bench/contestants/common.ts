import type { IncomingMessage, ServerResponse } from 'node:http';
import { createClient } from 'redis';
import { Pool } from 'undici';

/** What every contestant is told by its environment. */
export const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};

export const EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/** Reads a form body. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
}

export function acknowledge(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/xml' }).end(EMPTY);
}

/** The plain client of Redis, connected. */
export async function openRedis() {
  const redis = createClient({ url: setting('REDIS_URL'), RESP: 2 });
  await redis.connect();
  return redis;
}

/** Sends a text by Twilio's REST API with undici, over connections that are kept. */
export function openSender() {
  const account = setting('TWILIO_ACCOUNT_SID');
  const authorization = `Basic ${Buffer.from(`${account}:${setting('TWILIO_AUTH_TOKEN')}`).toString('base64')}`;
  const pool = new Pool(setting('TWILIO_API_URL'), { connections: 32 });
  return async (to: string, body: string): Promise<void> => {
    const answer = await pool.request({
      method: 'POST',
      path: `/2010-04-01/Accounts/${account}/Messages.json`,
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ To: to, From: setting('TWILIO_FROM'), Body: body }).toString(),
    });
    await answer.body.json();
  };
}
