import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { createSimulator, serveSimulator } from '../../src/channels/simulator/simulator.ts';

/** The account that the server under test and the stranger in Twilio's place share. */
export const ACCOUNT = `AC${'7'.repeat(32)}`;
export const TOKEN = 'a token that only the two of them know';
/** The number the practice texts from. */
export const PRACTICE = '+13125550142';

/** Settings of the server under test. */
export const twilioSettings = (apiUrl: string) => ({
  TWILIO_ACCOUNT_SID: ACCOUNT,
  TWILIO_AUTH_TOKEN: TOKEN,
  TWILIO_FROM: PRACTICE,
  TWILIO_API_URL: apiUrl,
});

/** Somebody in Twilio's place, on a port of their own: takes texts, and posts their states to the address they came with. */
export async function twilioDouble(serverUrl: string, publicUrl = serverUrl) {
  const simulator = createSimulator({
    accountSid: ACCOUNT,
    authToken: TOKEN,
    webhookBase: serverUrl,
    publicUrl,
    numbers: async () => [PRACTICE],
    clock: Date.now,
    newId: randomUUID,
    pace: { sentMs: 20, deliveredMs: 20 },
  });
  const served = await serveSimulator(simulator);
  return {
    simulator,
    url: served.url,
    close: served.close,
    sentTo: (number: string) =>
      simulator.messages().filter((one) => one.direction === 'outbound-api' && one.to === number),
  };
}

/** A message identifier in Twilio's form. */
export const newSid = () => `SM${randomUUID().replaceAll('-', '')}`;

/** The fields of an inbound text. */
export const inbound = (from: string, body: string, more: Readonly<Record<string, string>> = {}) => ({
  MessageSid: newSid(),
  AccountSid: ACCOUNT,
  From: from,
  To: PRACTICE,
  Body: body,
  NumMedia: '0',
  ...more,
});

/** The signature that Twilio would put on these fields, posted to this address. */
export const sign = (url: string, fields: Readonly<Record<string, unknown>>, token = TOKEN) =>
  getExpectedTwilioSignature(token, url, fields);

/** What came back. */
export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly type: string;
  readonly milliseconds: number;
};

/** Posts bytes as they are, with whatever headers a stranger would set. */
export async function post(
  url: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const began = Date.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: typeof body === 'string' ? body : Buffer.from(body),
    signal: AbortSignal.timeout(15_000),
  });
  return {
    status: response.status,
    text: await response.text(),
    type: response.headers.get('content-type') ?? '',
    milliseconds: Date.now() - began,
  };
}

/** Posts fields with the right signature; `publicUrl` is what the server calls itself. */
export function postSigned(
  serverUrl: string,
  publicUrl: string,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Answer> {
  return post(`${serverUrl}${path}`, new URLSearchParams(fields).toString(), {
    'X-Twilio-Signature': sign(`${publicUrl}${path}`, fields),
  });
}

/** A request with the path as it is written: `fetch` would tidy it up first. */
export function raw(
  url: string,
  path: string,
  method = 'GET',
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((done, failed) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', failed);
    asked.end();
  });
}
