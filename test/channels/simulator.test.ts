import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import twilio from 'twilio';
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { SimulatedMessage } from '../../src/channels/simulator/ledger.ts';
import { createSimulator, serveSimulator } from '../../src/channels/simulator/simulator.ts';
import { twimlMessages } from '../../src/channels/simulator/webhooks.ts';

const accountSid = `AC${'a1'.repeat(16)}`;
const authToken = 'the-token';
const ours = '+15550100200';
const theirs = '+15550100377';

type Hook = { readonly path: string; readonly form: Record<string, string>; readonly isSigned: boolean };

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A simulator on its own port, a server that takes its webhooks, and Twilio's own client. */
async function open(options: { service?: string } = {}) {
  const hooks: Hook[] = [];
  const reply = { status: 200, body: '<Response/>' };
  const app = express().post('/{*path}', express.urlencoded({ extended: false }), (request, response) => {
    const url = `https://clinic.example${request.originalUrl}`;
    const signature = request.get('X-Twilio-Signature') ?? '';
    hooks.push({
      path: request.path,
      form: { ...request.body },
      isSigned: validateRequest(authToken, signature, url, request.body),
    });
    response.status(reply.status).type('text/xml').send(reply.body);
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const stopServer = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  closers.push(stopServer);
  const time = { now: Date.parse('2026-11-22T10:00:00Z') };
  let ids = 0;
  const simulator = createSimulator({
    accountSid,
    authToken,
    webhookBase: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publicUrl: 'https://clinic.example',
    numbers: async () => [ours],
    messagingService: options.service ?? null,
    phones: async () => [{ number: theirs, name: 'Ana Ruiz', note: 'diabetes', locale: 'es' }],
    clock: () => time.now,
    newId: () => `id-${++ids}`,
    pace: { sentMs: 0, deliveredMs: 0 },
  });
  const served = await serveSimulator(simulator);
  closers.push(served.close);
  const client = twilio(accountSid, authToken, { httpClient: new Rewriting(served.url) });
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
  };
  return { simulator, hooks, reply, time, url: served.url, client, until, stopServer };
}

class Rewriting extends twilio.RequestClient {
  readonly #base: string;
  constructor(base: string) {
    super();
    this.#base = base;
  }
  override request<T>(request: Parameters<twilio.RequestClient['request']>[0]) {
    const { pathname, search } = new URL(request.uri);
    return super.request<T>({ ...request, uri: this.#base + pathname + search } as never);
  }
}

const say = { to: theirs, from: ours, body: 'Hello', statusCallback: 'https://clinic.example/twilio/status' };

test("Twilio's own client creates, fetches and understands a message", async () => {
  const { client } = await open();
  const made = await client.messages.create(say);
  expect(made).toMatchObject({
    status: 'queued',
    direction: 'outbound-api',
    numSegments: '1',
    to: theirs,
    from: ours,
  });
  expect(made.sid).toMatch(/^SM[0-9a-f]{32}$/u);
  expect(made.dateCreated).toEqual(new Date('2026-11-22T10:00:00Z'));
  expect((await client.messages(made.sid).fetch()).body).toBe('Hello');
});

test('a message is sent and delivered, with signed callbacks in that order and none for the first status', async () => {
  const { client, hooks, until } = await open();
  const { sid } = await client.messages.create(say);
  await until(() => hooks.length === 2);
  expect(hooks.map(({ form, isSigned }) => [form.MessageSid, form.MessageStatus, isSigned])).toEqual([
    [sid, 'sent', true],
    [sid, 'delivered', true],
  ]);
});

test('a messaging service accepts first and picks the sender later', async () => {
  const service = `MG${'9c'.repeat(16)}`;
  const { client, hooks, until } = await open({ service });
  const made = await client.messages.create({
    to: theirs,
    body: 'Hello',
    messagingServiceSid: service,
    statusCallback: say.statusCallback,
  });
  expect([made.status, made.from]).toEqual(['accepted', null]);
  await until(() => hooks.length === 3);
  expect(hooks.map(({ form }) => form.MessageStatus)).toEqual(['queued', 'sent', 'delivered']);
  expect((await client.messages(made.sid).fetch()).from).toBe(ours);
});

test.each([
  ['no body', { to: theirs, from: ours }, 400, 21602],
  ['an empty To', { to: '', from: ours, body: 'x' }, 400, 21604],
  ['no sender', { to: theirs, body: 'x' }, 400, 21603],
  ['a To that is no number', { to: '12', from: ours, body: 'x' }, 400, 21211],
  ['a From of somebody else', { to: theirs, from: '+15550108888', body: 'x' }, 400, 21606],
  ['a From that is no number', { to: theirs, from: 'Clinic', body: 'x' }, 400, 21212],
  ['the same From and To', { to: ours, from: ours, body: 'x' }, 400, 21266],
  ['1,601 characters', { to: theirs, from: ours, body: 'x'.repeat(1601) }, 400, 21617],
  ['an unknown service', { to: theirs, messagingServiceSid: `MG${'0'.repeat(32)}`, body: 'x' }, 404, 21701],
  ['a landline', { to: '+15005550009', from: ours, body: 'x' }, 400, 21614],
] as const)("a request with %s gets Twilio's error", async (_, request, status, code) => {
  const { client, simulator } = await open();
  await expect(client.messages.create(request)).rejects.toMatchObject({ status, code });
  expect(simulator.messages()).toEqual([]);
});

test('a wrong token gets 20003, another account and unknown paths 20404', async () => {
  const { url, client } = await open();
  const wrong = twilio(accountSid, 'wrong', { httpClient: new Rewriting(url) });
  await expect(wrong.messages.create(say)).rejects.toMatchObject({ status: 401, code: 20003 });
  await expect(client.messages('SMnone').fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
  const other = `AC${'0'.repeat(32)}`;
  const elsewhere = twilio(accountSid, authToken, { accountSid: other, httpClient: new Rewriting(url) });
  await expect(elsewhere.messages.create(say)).rejects.toMatchObject({ code: 20404 });
});

test('lists are filtered by person and day and follow their pages, newest first', async () => {
  const { client, time, simulator, until } = await open();
  for (let count = 0; count < 7; count += 1) {
    time.now += 86_400_000 / 2;
    await client.messages.create({
      ...say,
      body: `text ${count}`,
      to: count === 3 ? '+15550100999' : theirs,
    });
    await until(() => simulator.messages().every(({ status }) => status === 'delivered'));
  }
  const bodies = (found: readonly { readonly body: string }[]) => found.map(({ body }) => body);
  expect(bodies(await client.messages.list({ to: theirs, pageSize: 2 }))).toEqual([
    'text 6',
    'text 5',
    'text 4',
    'text 2',
    'text 1',
    'text 0',
  ]);
  const on = (day: string) => new Date(`2026-11-${day}T00:00:00Z`);
  expect(bodies(await client.messages.list({ dateSent: on('23') }))).toEqual(['text 2', 'text 1']);
  expect(bodies(await client.messages.list({ dateSentAfter: on('25') }))).toEqual(['text 6', 'text 5']);
  expect(bodies(await client.messages.list({ dateSentBefore: on('22') }))).toEqual(['text 0']);
  expect(await client.messages.list({ from: theirs })).toEqual([]);
});

test('a page that was begun stays true while new messages come in', async () => {
  const { client } = await open();
  for (const body of ['1', '2', '3', '4']) await client.messages.create({ ...say, body });
  const first = await client.messages.page({ pageSize: 2 });
  await client.messages.create({ ...say, body: '5' });
  const second = await first.nextPage();
  expect([...first.instances, ...(second?.instances ?? [])].map(({ body }) => body)).toEqual([
    '4',
    '3',
    '2',
    '1',
  ]);
  expect(second?.nextPage()).toBeUndefined();
});

test('a text reaches the server signed, with the fields that Twilio sends', async () => {
  const { simulator, hooks } = await open();
  const { sid, status, attempts } = await simulator.textFrom(theirs, null, '¿Qué tomo? 😀', [
    { url: 'https://api.twilio.com/m/1', contentType: 'image/png' },
  ]);
  expect([status, attempts]).toEqual([200, 1]);
  expect(hooks).toMatchObject([
    {
      path: '/twilio/messages',
      isSigned: true,
      form: {
        MessageSid: sid,
        AccountSid: accountSid,
        From: theirs,
        To: ours,
        Body: '¿Qué tomo? 😀',
        NumMedia: '1',
        MediaUrl0: 'https://api.twilio.com/m/1',
        SmsStatus: 'received',
      },
    },
  ]);
  expect(sid).toMatch(/^MM[0-9a-f]{32}$/u);
});

test('STOP is obeyed and answered by the carrier until START', async () => {
  const { simulator, client, hooks } = await open();
  await simulator.textFrom(theirs, ours, ' stop ');
  expect(hooks[0]?.form.OptOutType).toBe('STOP');
  expect(simulator.messages().at(-1)).toMatchObject({ direction: 'outbound-reply', to: theirs });
  await expect(client.messages.create(say)).rejects.toMatchObject({ code: 21610 });
  await simulator.textFrom(theirs, ours, 'stop please');
  expect(hooks[1]?.form.OptOutType).toBeUndefined();
  await simulator.textFrom(theirs, ours, 'yes');
  expect(hooks[2]?.form.OptOutType).toBe('START');
  await expect(client.messages.create(say)).resolves.toMatchObject({ status: 'queued' });
  await simulator.textFrom(theirs, ours, 'yes');
  expect(hooks[3]?.form.OptOutType).toBeUndefined();
});

test('TwiML in the answer becomes a text, unescaped', async () => {
  const { simulator, reply } = await open();
  reply.body = '<Response><Message>Call 911 &lt;now&gt; &amp; wait&#33;</Message></Response>';
  expect((await simulator.textFrom(theirs, ours, 'help me')).twiml).toEqual(['Call 911 <now> & wait!']);
  expect(
    twimlMessages('<Response><Message to="x"><Body>a</Body></Message><Message>b</Message></Response>'),
  ).toEqual(['a', 'b']);
});

test('an answer of 500 is not asked again, a refused connection once', async () => {
  const { simulator, hooks, reply, stopServer } = await open();
  reply.status = 503;
  expect(await simulator.textFrom(theirs, ours, 'one')).toMatchObject({ status: 503, attempts: 1 });
  expect(hooks.length).toBe(1);
  await stopServer();
  expect(await simulator.textFrom(theirs, ours, 'two')).toMatchObject({ status: null, attempts: 2 });
});

test('what is scripted over HTTP happens as often as it was asked for', async () => {
  const { url, client, hooks, until } = await open();
  const script = (body: unknown) =>
    fetch(`${url}/simulator/api/script`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  expect((await script({ act: 'answer', status: 429, times: 2 })).status).toBe(204);
  await expect(client.messages.create(say)).rejects.toMatchObject({ status: 429, code: 20429 });
  await expect(client.messages.create(say)).rejects.toMatchObject({ status: 429 });
  const failing = { act: 'deliver', statuses: [{ status: 'sent' }, { status: 'undelivered', code: 30003 }] };
  expect((await script([failing])).status).toBe(204);
  const { sid } = await client.messages.create(say);
  await until(() => hooks.length === 2);
  expect(hooks[1]?.form).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: '30003' });
  expect((await client.messages(sid).fetch()).errorCode).toBe(30003);
  expect((await script({ act: 'explode' })).status).toBe(400);
});

test('a text can be delivered twice under one id', async () => {
  const { simulator, hooks } = await open();
  simulator.script({ act: 'repeat' });
  const { sid } = await simulator.textFrom(theirs, ours, 'hello');
  expect(hooks.map(({ form }) => form.MessageSid)).toEqual([sid, sid]);
});

test('the page gets the phones, what was said and each change as it happens', async () => {
  const { url, simulator } = await open();
  const phones = await (await fetch(`${url}/simulator/api/phones`)).json();
  expect(phones).toEqual({
    numbers: [ours],
    phones: [{ number: theirs, name: 'Ana Ruiz', note: 'diabetes', locale: 'es' }],
  });
  const stream = await fetch(`${url}/simulator/api/events`);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('event: messages\ndata: []\n\n');
  const sent = await fetch(`${url}/simulator/api/texts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ from: theirs, body: 'hello' }),
  });
  expect(sent.status).toBe(201);
  const told = (await reader?.read())?.value ?? '';
  expect(JSON.parse(told.split('data: ')[1] ?? '') as SimulatedMessage).toMatchObject({
    body: 'hello',
    segments: 1,
    encoding: 'GSM-7',
  });
  expect(simulator.messages()[0]?.answer?.status).toBe(200);
  await reader?.cancel();
});

test.each([
  ['no number', { body: 'x' }],
  ['a number that is none', { from: 'me', body: 'x' }],
  ['too many characters', { from: theirs, body: 'x'.repeat(1601) }],
])('a text with %s is refused on the page', async (_, body) => {
  const { url, hooks } = await open();
  const answer = await fetch(`${url}/simulator/api/texts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect([answer.status, hooks.length]).toEqual([400, 0]);
});

test('a simulator of phones alone has no practice behind it and no clock to put ahead', async () => {
  const { url } = await open();
  expect(await (await fetch(`${url}/simulator/api/practice`)).json()).toEqual({ practice: null });
  const put = async (aheadMs: unknown) =>
    (
      await fetch(`${url}/simulator/api/clock`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ aheadMs }),
      })
    ).status;
  expect([await put(3_600_000), await put(-1), await put('soon'), await put(1e12)]).toEqual([
    404, 400, 400, 400,
  ]);
});

test("a form of somebody else's page cannot text", async () => {
  const { url, hooks } = await open();
  const body = new URLSearchParams({ from: theirs, body: 'x' });
  const answer = await fetch(`${url}/simulator/api/texts`, { method: 'POST', body });
  expect([answer.status, hooks.length]).toEqual([400, 0]);
});
