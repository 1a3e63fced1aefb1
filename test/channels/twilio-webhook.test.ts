import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { plainWebhooks } from '../../src/channels/twilio/plain.ts';
import { practiceFinder } from '../../src/channels/twilio/practices.ts';
import { twilioRouter, type WebhookTools } from '../../src/channels/twilio/webhook.ts';
import { StoreAway } from '../../src/errors.ts';
import type { Practice } from '../../src/practice/practice.ts';
import type { Verdict } from '../../src/safety/guard.ts';
import type { Inbound } from '../../src/turn/ports.ts';
import type { PracticeStore } from '../../src/turn/stores.ts';

const accountSid = `AC${'a1'.repeat(16)}`;
const authToken = 'the-token';
const publicUrl = 'https://clinic.example';
const messageSid = `SM${'0b'.repeat(16)}`;

const practice = (over: Partial<Practice> = {}): Practice => ({
  id: 'maple',
  name: 'Maple Street Family Practice',
  phone: '+15550100100',
  numbers: ['+15550100200'],
  messagingService: null,
  zone: 'America/New_York',
  languages: ['en', 'es'],
  hours: {},
  holidays: [],
  roster: [],
  teams: [],
  demo: true,
  ...over,
});

const text = {
  AccountSid: accountSid,
  MessageSid: messageSid,
  From: '+15550100300',
  To: '+15550100200',
  Body: 'When do I take it?',
  NumMedia: '0',
};

type Received = { readonly practice: string; readonly inbound: Inbound };

/** By which of the two ways requests come in. */
let wayIn: 'by the router' | 'plain' = 'plain';

/** A server of our own around the router; `away` makes the store refuse, as it does when Redis is gone. */
async function open(options: { practices?: readonly Practice[]; service?: string; from?: string } = {}) {
  const received: Received[] = [];
  const receipts: unknown[] = [];
  const notes: string[] = [];
  const state = { away: false, broken: false, reached: () => {}, hold: Promise.resolve() };
  const all = options.practices ?? [practice()];
  const alive = async <T>(value: T): Promise<T> => {
    if (state.away) throw new StoreAway();
    if (state.broken) throw new TypeError('a fault of ours');
    return value;
  };
  const store: PracticeStore = {
    find: (id) => alive(all.find((one) => one.id === id) ?? null),
    byNumber: (number) => alive(all.find((one) => one.numbers.includes(number)) ?? null),
    ids: () => alive(all.map(({ id }) => id)),
    reached: () => alive({ practices: all, away: [] }),
    save: () => alive('unchanged'),
  };
  const account = {
    accountSid,
    authToken,
    messagingService: options.service ?? null,
    from: options.from ?? null,
    apiUrl: null,
    publicUrl,
    segmentsPerSecond: null,
  };
  const practices = practiceFinder(store, account);
  const danger: Verdict = { level: 'emergency', kind: 'cardiac', matched: ['chest-pain'], locale: 'en' };
  const tools: WebhookTools = {
    account,
    practices,
    taken: new Set(),
    inbox: {
      receive: async (practice, inbound) => {
        await alive(null);
        state.reached();
        await state.hold;
        received.push({ practice: practice.id, inbound });
        return { conversation: 'c', duplicate: received.length > 1 };
      },
      joined: () => alive(undefined),
      handoffEvent: () => alive(undefined),
      receipt: async (practice, receipt) => {
        await alive(null);
        receipts.push({ practice: practice.id, ...receipt });
      },
    },
    screen: (words) =>
      words.includes('chest') ? danger : { ...danger, level: 'none', kind: null, matched: [] },
    safetyWords: (practice, verdict) => `Call 911 <now> & tell ${practice?.name} ("${verdict.kind}")`,
    note: (webhook, note) => void notes.push(`${webhook}: ${note}`),
  };
  const app = express().use(twilioRouter(tools));
  const plain = wayIn === 'plain' ? plainWebhooks(tools) : [];
  const server = createServer((request, response) => {
    const one = plain.find(({ path, takes }) => path === request.url && takes(request));
    if (one === undefined) app(request, response);
    else one.handle(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  servers.push(server);
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const raw = (body: BodyInit, headers: Record<string, string>, path = '/twilio/messages') =>
    fetch(base + path, { method: 'POST', body, headers });
  const post = (fields: Readonly<Record<string, string>>, path = '/twilio/messages') =>
    raw(new URLSearchParams(fields).toString(), signed(fields, path), path);
  return { post, raw, received, receipts, notes, state, practices };
}

const signed = (fields: Readonly<Record<string, string>>, path: string) => ({
  'Content-Type': 'application/x-www-form-urlencoded',
  'X-Twilio-Signature': getExpectedTwilioSignature(authToken, publicUrl + path, fields),
});

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

describe.each(['by the router', 'plain'] as const)('%s', (way) => {
  beforeEach(() => {
    wayIn = way;
  });

  test('a text is handed over whole and acknowledged with empty TwiML', async () => {
    const { post, received } = await open();
    const answer = await post(text);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/xml');
    expect(await answer.text()).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
    expect(received).toEqual([
      {
        practice: 'maple',
        inbound: {
          address: { channel: 'sms', number: '+15550100300', via: '+15550100200' },
          providerId: messageSid,
          text: 'When do I take it?',
          media: [],
          keyword: null,
          localeHint: null,
        },
      },
    ]);
  });

  test('the acknowledgement waits until the message is durable', async () => {
    const { post, received, state } = await open();
    let release = () => {};
    state.hold = new Promise((resolve) => {
      release = resolve;
    });
    const reached = new Promise<void>((resolve) => {
      state.reached = resolve;
    });
    let answered = false;
    const answer = post(text).then((response) => {
      answered = true;
      return response.status;
    });
    await reached;
    await new Promise((resolve) => setImmediate(resolve));
    expect([answered, received.length]).toEqual([false, 0]);
    release();
    expect(await answer).toBe(200);
  });

  test('pictures are noted, at most ten, and a picture needs no words', async () => {
    const { post, received } = await open();
    const media = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`MediaUrl${index}`, `https://api.twilio.com/m/${index}`]),
    );
    const { Body: _, ...wordless } = text;
    const answer = await post({ ...wordless, ...media, MediaContentType0: 'image/jpeg', NumMedia: '12' });
    expect(answer.status).toBe(200);
    expect(received[0]?.inbound.media.length).toBe(10);
    expect(received[0]?.inbound.media[0]).toEqual({
      url: 'https://api.twilio.com/m/0',
      contentType: 'image/jpeg',
    });
    expect(received[0]?.inbound.text).toBe('');
  });

  test.each([
    ['STOP', 'STOP'],
    ['start', 'START'],
    ['HELP', 'HELP'],
    ['SOMETHING', null],
  ])('OptOutType %s becomes the keyword %s', async (given, keyword) => {
    const { post, received } = await open();
    await post({ ...text, OptOutType: given });
    expect(received[0]?.inbound.keyword).toBe(keyword);
  });

  test('a signature that is missing, wrong or for another path is refused', async () => {
    const { post, raw, received, notes } = await open();
    const body = new URLSearchParams(text).toString();
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect((await raw(body, form)).status).toBe(403);
    expect((await raw(body, { ...form, 'X-Twilio-Signature': 'AAAA' })).status).toBe(403);
    expect((await raw(body, signed(text, '/twilio/status'))).status).toBe(403);
    expect((await raw(`${body}&Extra=1`, signed(text, '/twilio/messages'))).status).toBe(403);
    expect((await raw('', {})).status).toBe(403);
    expect((await post(text, '/twilio/messages?x=1')).status).toBe(200);
    expect(received.length).toBe(1);
    expect(notes.filter((note) => note === 'messages: unsigned').length).toBe(5);
  });

  test('another account of the same token is refused', async () => {
    const { post, received } = await open();
    expect((await post({ ...text, AccountSid: `AC${'b2'.repeat(16)}` })).status).toBe(403);
    expect(received).toEqual([]);
  });

  test('every fault of a form is named at once, and no value is said back', async () => {
    const { post, received } = await open();
    const answer = await post({ AccountSid: accountSid, From: 'MARKER-7Q', MessageSid: '', Surprise: 'x' });
    expect(answer.status).toBe(400);
    const words = await answer.text();
    expect(words.split('\n')).toEqual([
      'MessageSid is missing.',
      'From has an unknown form.',
      'To is missing.',
      'Body is missing.',
    ]);
    expect(words).not.toContain('MARKER');
    expect(received).toEqual([]);
  });

  test('a body over 100 KB is refused, one below is taken', async () => {
    const { post, notes } = await open();
    expect((await post({ ...text, Body: 'x'.repeat(110_000) })).status).toBe(413);
    expect((await post({ ...text, Body: 'x'.repeat(90_000) })).status).toBe(200);
    expect(notes).toContain('messages: too-large');
  });

  test('a form of thousands of fields is refused before it is looked at', async () => {
    const { raw } = await open();
    const body = 'a=&'.repeat(5000);
    expect((await raw(body, { 'X-Twilio-Signature': 'AAAA' })).status).toBe(400);
  });

  test('NULs are dropped and bytes that are no UTF-8 do no harm', async () => {
    const { post, raw, received } = await open();
    expect((await post({ ...text, Body: 'a\u0000b\u0000' })).status).toBe(200);
    expect(received[0]?.inbound.text).toBe('ab');
    const fields = { ...text, Body: 'pain \ufffd\ufffd' };
    const body = `${new URLSearchParams({ ...text, Body: '' })}`.replace('Body=', 'Body=pain+%ff%fe');
    expect((await raw(body, signed(fields, '/twilio/messages'))).status).toBe(200);
    expect(received[1]?.inbound.text).toBe('pain \ufffd\ufffd');
    const bytes = Buffer.concat([Buffer.from('Body='), Buffer.from([0xff, 0x00, 0xc3, 0x28])]);
    expect((await raw(bytes, { 'X-Twilio-Signature': 'AAAA' })).status).toBe(403);
  });

  test.each([
    ['gzip that is none', { 'Content-Encoding': 'gzip' }, 400],
    ['an encoding nobody knows', { 'Content-Encoding': 'lzma' }, 415],
    ['JSON', { 'Content-Type': 'application/json' }, 403],
    ['a charset nobody knows', { 'Content-Type': 'application/x-www-form-urlencoded; charset=x' }, 403],
  ])('%s gets a clear answer', async (_, headers, status) => {
    const { raw } = await open();
    const answer = await raw(
      new URLSearchParams(text).toString(),
      headers as unknown as Record<string, string>,
    );
    expect(answer.status).toBe(status);
    expect((await answer.text()).length).toBeGreaterThan(0);
  });

  test('a number of no practice gets a clear answer', async () => {
    const { post, notes } = await open();
    const answer = await post({ ...text, To: '+15550109999' });
    expect(answer.status).toBe(404);
    expect(notes).toEqual(['messages: unknown-practice']);
  });

  test('a practice is found by its messaging service, or as the only one by the number of the settings', async () => {
    const service = `MG${'9c'.repeat(16)}`;
    const one = await open({
      practices: [practice({ id: 'a', messagingService: service }), practice({ id: 'b' })],
    });
    await one.post({ ...text, To: '+15550107777', MessagingServiceSid: service });
    expect(one.received[0]?.practice).toBe('a');
    const two = await open({ from: '+15550107777' });
    await two.post({ ...text, To: '+15550107777' });
    expect(two.received[0]?.practice).toBe('maple');
    const three = await open({
      from: '+15550107777',
      practices: [practice(), practice({ id: 'other', numbers: [] })],
    });
    expect((await three.post({ ...text, To: '+15550107777' })).status).toBe(404);
  });

  test('an emergency that was taken in is not answered again when its webhook comes once more without a store', async () => {
    const { post, state, notes } = await open();
    const danger = { ...text, Body: 'my chest hurts' };
    expect((await post(danger)).status).toBe(200);
    state.away = true;
    const again = await post(danger);
    expect([again.status, (await again.text()).includes('911')]).toEqual([200, false]);
    expect(notes).toEqual(['messages: accepted', 'messages: duplicate']);
  });

  test('while the store is away a text gets 503 and an emergency gets its answer in TwiML', async () => {
    const { post, state, received, notes, practices } = await open();
    await practices.learn();
    state.away = true;
    const answer = await post(text);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    const danger = await post({ ...text, Body: 'my chest hurts' });
    expect(danger.status).toBe(200);
    expect(await danger.text()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response><Message>' +
        'Call 911 &lt;now&gt; &amp; tell Maple Street Family Practice ("cardiac")</Message></Response>',
    );
    expect(received).toEqual([]);
    expect(notes).toEqual(['messages: store-away', 'messages: store-away-answered']);
  });

  test('an emergency is answered even when our own code fails', async () => {
    const { post, state } = await open();
    state.broken = true;
    const answer = await post({ ...text, Body: 'my chest hurts' });
    expect([answer.status, (await answer.text()).includes('Call 911')]).toEqual([200, true]);
  });

  const callback = {
    AccountSid: accountSid,
    MessageSid: messageSid,
    MessageStatus: 'undelivered',
    ErrorCode: '30003',
    From: '+15550100200',
    To: '+15550100300',
  };

  test('a status callback is folded into the message, whatever its status', async () => {
    const { post, receipts } = await open();
    expect((await post(callback, '/twilio/status')).status).toBe(204);
    const { ErrorCode: _, ...fine } = callback;
    expect((await post({ ...fine, MessageStatus: 'quantum_leap' }, '/twilio/status')).status).toBe(204);
    expect(receipts).toEqual([
      { practice: 'maple', providerId: messageSid, status: 'undelivered', code: '30003' },
      { practice: 'maple', providerId: messageSid, status: 'quantum_leap', code: null },
    ]);
  });

  test('a callback without a signature, without a status or without a store is told so', async () => {
    const { post, raw, state, receipts } = await open();
    expect((await raw(new URLSearchParams(callback).toString(), {}, '/twilio/status')).status).toBe(403);
    const { MessageStatus: _, ...half } = callback;
    expect(await (await post(half, '/twilio/status')).text()).toBe('MessageStatus is missing.');
    state.away = true;
    expect((await post(callback, '/twilio/status')).status).toBe(503);
    expect(receipts).toEqual([]);
  });
});
