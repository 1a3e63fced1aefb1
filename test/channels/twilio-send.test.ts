import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { createSimulator, type Simulator, serveSimulator } from '../../src/channels/simulator/simulator.ts';
import { answerError, connectionError, twilioAdvice } from '../../src/channels/twilio/errors.ts';
import { twilioChannel } from '../../src/channels/twilio/send.ts';
import { ChannelError } from '../../src/errors.ts';
import type { Practice } from '../../src/practice/practice.ts';
import type { OutboxEntry } from '../../src/turn/commit.ts';

const accountSid = `AC${'a1'.repeat(16)}`;
const authToken = 'MARKER-token-51';
const ours = '+15550100200';
const theirs = '+15550100377';
const start = Date.parse('2026-11-22T23:59:50Z');
const MINUTE = 60_000;

const practice: Practice = {
  id: 'maple',
  name: 'Maple Street Family Practice',
  phone: '+15550100100',
  numbers: [ours],
  messagingService: null,
  zone: 'America/New_York',
  languages: ['en'],
  hours: {},
  holidays: [],
  roster: [],
  teams: [],
  demo: false,
};

const entry = (over: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id: 'e1',
  lane: 'ordinary',
  address: { channel: 'sms', number: theirs, via: ours },
  text: 'Your plan has three parts. MARKER-words-52',
  locale: 'en',
  choices: [],
  patient: 'p1',
  accessVersion: 1,
  createdAt: start,
  expiresAt: null,
  exempt: false,
  from: { kind: 'bot' },
  ...over,
});

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** The real client of Twilio's against the simulator on a port of its own, both on one clock. */
async function open(options: { service?: string; token?: string } = {}) {
  const time = { now: start };
  let ids = 0;
  const simulator: Simulator = createSimulator({
    accountSid,
    authToken,
    webhookBase: 'http://127.0.0.1:9',
    numbers: async () => [ours],
    messagingService: options.service ?? null,
    clock: () => time.now,
    newId: () => `id-${++ids}`,
    pace: { sentMs: 0, deliveredMs: 0 },
  });
  const { url, close } = await serveSimulator(simulator);
  closers.push(close);
  const channel = twilioChannel(
    {
      accountSid,
      authToken: options.token ?? authToken,
      messagingService: null,
      from: null,
      apiUrl: url,
      publicUrl: 'http://127.0.0.1:9',
      segmentsPerSecond: null,
    },
    () => time.now,
  );
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      if (holds()) return resolve();
      const stop = simulator.watch(() => {
        if (!holds()) return;
        stop();
        resolve();
      });
    });
  return { simulator, channel, time, until };
}

const never = new AbortController().signal;

async function failure(promise: Promise<unknown>): Promise<ChannelError> {
  const thrown = await promise.then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof ChannelError)) throw thrown;
  return thrown;
}

test('a text goes out from the number the person texted, plain, with its status callback', async () => {
  const { channel, simulator } = await open();
  const sid = await channel.send(practice, entry({ text: '“It’s 1½ tablets” – más' }), never);
  expect(sid).toMatch(/^SM[0-9a-f]{32}$/u);
  expect(simulator.messages()).toMatchObject([
    {
      sid,
      from: ours,
      to: theirs,
      body: '"It\'s 1½ tablets" - más',
      statusCallback: 'http://127.0.0.1:9/twilio/status',
    },
  ]);
});

test("a person's words begin with their name, as long as both fit in one text", async () => {
  const { channel, simulator } = await open();
  const from = { kind: 'staff', name: 'Rosa' } as const;
  await channel.send(practice, entry({ from, text: 'Hello Denise.' }), never);
  await channel.send(practice, entry({ from, text: 'a'.repeat(1600) }), never);
  expect(simulator.messages().map(({ body }) => body)).toEqual(['Rosa: Hello Denise.', 'a'.repeat(1600)]);
});

test("a practice's messaging service is used where it has one", async () => {
  const service = `MG${'9c'.repeat(16)}`;
  const { channel, simulator } = await open({ service });
  await channel.send({ ...practice, messagingService: service }, entry(), never);
  expect(simulator.messages()[0]?.messagingServiceSid).toBe(service);
});

test.each([
  ['+15005550001', '21211', 'refused', undefined],
  ['+15005550003', '21408', 'refused', undefined],
  ['+15005550004', '21610', 'refused', undefined],
  ['+15005550009', '21614', 'refused', undefined],
  ['not a number', '21211', 'refused', undefined],
] as const)('a text to %s fails with %s', async (number, code, fate, retryAfterMs) => {
  const { channel } = await open();
  const error = await failure(
    channel.send(practice, entry({ address: { channel: 'sms', number, via: ours } }), never),
  );
  expect(error).toMatchObject({ code, fate, retryAfterMs });
});

test('a sender that is not ours, a wrong token and a missing account wait for somebody to mend them', async () => {
  const { channel } = await open();
  const stranger = { ...practice, numbers: ['+15550109999'] };
  expect(await failure(channel.send(stranger, entry(), never))).toMatchObject({
    code: '21606',
    fate: 'retry',
    retryAfterMs: 60_000,
  });
  const wrong = await open({ token: 'another' });
  expect(await failure(wrong.channel.send(practice, entry(), never))).toMatchObject({
    code: '20003',
    fate: 'retry',
  });
});

test('a text over 1,600 characters never leaves', async () => {
  const { channel, simulator } = await open();
  const error = await failure(channel.send(practice, entry({ text: 'x'.repeat(1601) }), never));
  expect([error.code, simulator.messages().length]).toEqual(['21617', 0]);
});

test('429 is tried later, when Twilio says, and was not taken', async () => {
  const { channel, simulator } = await open();
  simulator.script({ act: 'answer', status: 429, retryAfterSeconds: 7 });
  const error = await failure(channel.send(practice, entry(), never));
  expect(error).toMatchObject({ fate: 'retry', code: '20429', retryAfterMs: 7_000 });
  expect(simulator.messages().length).toBe(0);
  await channel.send(practice, entry(), never);
  expect(simulator.messages().length).toBe(1);
});

test.each([
  ['a server error', { act: 'answer', status: 500 }, '20500'],
  ['a bad gateway', { act: 'answer', status: 502, code: 0 }, '0'],
  ['a lost connection', { act: 'drop' }, 'UND_ERR_SOCKET'],
] as const)('after %s the fate is unknown, and find gives the id that was lost', async (_, script, code) => {
  const { channel, simulator, time } = await open();
  simulator.script(script);
  expect(await failure(channel.send(practice, entry(), never))).toMatchObject({ fate: 'unknown', code });
  expect(simulator.messages().length).toBe(1);
  // A message so young may be another's, who is just being told of it.
  expect(await channel.find(practice, entry(), never)).toEqual([]);
  time.now += MINUTE;
  expect(await channel.find(practice, entry(), never)).toEqual([simulator.messages()[0]?.sid]);
});

test('find says null when nothing was taken', async () => {
  const { channel, simulator } = await open();
  simulator.script({ act: 'drop', recorded: false });
  expect((await failure(channel.send(practice, entry(), never))).fate).toBe('unknown');
  expect(await channel.find(practice, entry(), never)).toEqual([]);
});

test('a signal that ends a request leaves its fate unknown', async () => {
  const { channel, simulator, time, until } = await open();
  simulator.script({ act: 'delay', ms: 30_000 });
  const ending = new AbortController();
  const sending = failure(channel.send(practice, entry(), ending.signal));
  await until(() => simulator.messages().length === 1);
  ending.abort();
  expect((await sending).fate).toBe('unknown');
  time.now += MINUTE;
  expect(await channel.find(practice, entry(), never)).toEqual([simulator.messages()[0]?.sid]);
  expect((await failure(channel.send(practice, entry(), ending.signal))).fate).toBe('retry');
});

test('find looks over midnight and pages, at this person and these words, not before the entry was made', async () => {
  const { channel, simulator, time, until } = await open();
  const other: OutboxEntry['address'] = { channel: 'sms', number: '+15550100999', via: ours };
  time.now = start - 3_600_000;
  await channel.send(practice, entry(), never);
  time.now = start;
  await channel.send(practice, entry({ address: other }), never);
  await channel.send(practice, entry({ text: 'Other words' }), never);
  await until(() => simulator.messages().every(({ status }) => status === 'delivered'));
  expect(await channel.find(practice, entry(), never)).toEqual([]);
  time.now = start + 20_000;
  const sid = await channel.send(practice, entry(), never);
  await until(() => simulator.messages().every(({ status }) => status === 'delivered'));
  time.now += MINUTE;
  expect(await channel.find(practice, entry(), never)).toEqual([sid]);
});

test("find sees a message that still waits in Twilio's queue", async () => {
  const { channel, simulator, time } = await open();
  simulator.script({ act: 'deliver', statuses: [{ status: 'sent', afterMs: 50_000 }] });
  const sid = await channel.send(practice, entry(), never);
  expect(simulator.messages()[0]?.sentAt).toBeNull();
  time.now += MINUTE;
  expect(await channel.find(practice, entry(), never)).toEqual([sid]);
});

test('a find that fails leaves the fate unknown', async () => {
  const { channel, simulator } = await open();
  simulator.script({ act: 'answer', on: 'list', status: 429, retryAfterSeconds: 3 });
  expect(await failure(channel.find(practice, entry(), never))).toMatchObject({
    fate: 'unknown',
    retryAfterMs: 3_000,
  });
});

test('a refused connection never reached Twilio', async () => {
  const channel = twilioChannel(
    {
      accountSid,
      authToken,
      messagingService: null,
      from: null,
      apiUrl: 'http://127.0.0.1:9',
      publicUrl: '',
      segmentsPerSecond: null,
    },
    () => start,
  );
  expect(await failure(channel.send(practice, entry(), never))).toMatchObject({
    fate: 'retry',
    code: 'ECONNREFUSED',
  });
});

/** An address that answers as it likes, for what no simulator of Twilio would say. */
async function oddServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/proxy/`;
}

test.each([
  ['a success that is no JSON', 201, '<html>ok</html>', 'unknown', 'malformed'],
  ['a success without an id', 201, '{}', 'unknown', 'malformed'],
  ['an empty success', 201, '', 'unknown', 'malformed'],
  ["a gateway's page", 503, '<html>MARKER</html>', 'unknown', 'http-503'],
  ['a refusal without a code', 422, '[]', 'refused', 'http-422'],
  ['a redirect', 307, '', 'retry', 'http-307'],
] as const)('%s is understood', async (_, status, body, fate, code) => {
  const paths: (string | undefined)[] = [];
  const apiUrl = await oddServer((request, response) => {
    paths.push(request.url);
    response.writeHead(status, { location: 'http://127.0.0.1:9/elsewhere' }).end(body);
  });
  const account = {
    accountSid,
    authToken,
    messagingService: null,
    from: null,
    apiUrl,
    publicUrl: '',
    segmentsPerSecond: null,
  };
  const channel = twilioChannel(account, () => start);
  expect(await failure(channel.send(practice, entry(), never))).toMatchObject({ fate, code });
  expect(paths).toEqual([`/proxy/2010-04-01/Accounts/${accountSid}/Messages.json`]);
});

test('nothing of the words, the number or the token is left in any error', async () => {
  const { channel, simulator } = await open();
  const errors: ChannelError[] = [];
  for (const script of [
    { act: 'answer', status: 400, code: 21211 },
    { act: 'answer', status: 500 },
    { act: 'drop' },
    { act: 'answer', status: 401, code: 20003 },
  ] as const) {
    simulator.script(script);
    errors.push(await failure(channel.send(practice, entry(), never)));
  }
  const bad: OutboxEntry['address'] = { channel: 'sms', number: '+15005550001', via: ours };
  errors.push(await failure(channel.send(practice, entry({ address: bad }), never)));
  for (const error of errors) {
    const all = inspect(error, { depth: 20, showHidden: true }) + error.stack + JSON.stringify(error);
    expect(all).not.toMatch(/MARKER|15550100377|15005550001|Basic|Authorization/u);
    expect(error.cause).toBeUndefined();
  }
  expect(errors.length).toBe(5);
  const kept = inspect(channel, { depth: 20, showHidden: true });
  expect(kept).not.toMatch(/MARKER-words/u);
});

test('every code that changes what is done is in the table', () => {
  const expected = {
    21610: ['refused', 'suppress'],
    21211: ['refused', 'bad-number'],
    21614: ['refused', 'landline'],
    21408: ['refused', 'page'],
    21617: ['refused', 'none'],
    21611: ['retry', 'page'],
    30001: ['retry', 'page'],
    20429: ['retry', 'later'],
    20003: ['retry', 'page'],
    30003: ['retry', 'later'],
    30004: ['refused', 'suppress'],
    30005: ['refused', 'bad-number'],
    30006: ['refused', 'landline'],
    30007: ['refused', 'content'],
    30008: ['unknown', 'none'],
    30034: ['refused', 'page'],
    30036: ['refused', 'expired'],
    63016: ['refused', 'content'],
    99999: ['refused', 'none'],
  };
  for (const [code, [fate, act]] of Object.entries(expected)) {
    expect({ code, ...twilioAdvice(code) }).toMatchObject({ code, fate, act });
  }
});

test('a wait that Twilio asks for is bounded, and one it words badly is not made up', () => {
  expect(answerError(429, { code: 20429 }, '2').retryAfterMs).toBe(2_000);
  expect(answerError(429, null, '999999').retryAfterMs).toBe(3_600_000);
  expect(answerError(429, null, 'Sun, 22 Nov 2026 10:00:00 GMT').retryAfterMs).toBeUndefined();
  expect(answerError(429, null, '-1').retryAfterMs).toBeUndefined();
});

test.each([
  ['ENOTFOUND', undefined, 'retry'],
  ['EAI_AGAIN', undefined, 'retry'],
  ['ETIMEDOUT', 'connect', 'retry'],
  ['ETIMEDOUT', 'read', 'unknown'],
  ['ECONNABORTED', undefined, 'unknown'],
  ['ERR_CANCELED', undefined, 'unknown'],
  ['CERT_HAS_EXPIRED', undefined, 'retry'],
] as const)('a connection that ends with %s at %s is %s', (code, syscall, fate) => {
  expect(connectionError({ code, cause: { syscall } })).toMatchObject({ fate, code });
});
