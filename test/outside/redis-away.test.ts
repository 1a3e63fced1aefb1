import { isReady, ownRedis, type Server, serve, until } from './server.ts';
import { ACCOUNT, inbound, newSid, PRACTICE, postSigned, twilioDouble, twilioSettings } from './twilio.ts';

const URL_ = 'http://localhost:4420';
const MARK = 'Quetzalcoatlus';
/** A webhook of Twilio's waits 15 s; a person in danger does not. */
const QUICK_MS = 3_000;

let redis: Awaited<ReturnType<typeof ownRedis>>;
let twilio: Awaited<ReturnType<typeof twilioDouble>>;
let server: Server;
let token: string;

beforeAll(async () => {
  redis = await ownRedis(4421);
  twilio = await twilioDouble('http://127.0.0.1:4420', URL_);
  // Nothing answers for the language model and the EHR from beginning to end; Redis is taken away later.
  server = await serve(4420, {
    ...twilioSettings(twilio.url),
    REDIS_URL: redis.url,
    LOG_LEVEL: 'debug',
    OPENAI_API_KEY: 'refused',
    OPENAI_BASE_URL: 'http://127.0.0.1:9',
    OPENAI_MODEL: 'refused',
    FHIR_BASE_URL: 'http://127.0.0.1:9',
  });
  token = JSON.parse((await timed('/v3/directline/tokens/generate', { method: 'POST' })).text).token;
}, 30_000);
afterAll(async () => {
  await server.stop();
  await twilio.close();
}, 30_000);

let people = 0;
const somebody = () => `+1312555${String(6000 + people++)}`;
const text = (from: string, body: string) =>
  postSigned(server.url, URL_, '/twilio/messages', inbound(from, body));

async function timed(path: string, init?: RequestInit) {
  const began = Date.now();
  const response = await fetch(`${server.url}${path}`, init).catch(() => null);
  const said = (await response?.text()) ?? '';
  return { status: response?.status ?? 0, text: said, milliseconds: Date.now() - began };
}

/** What everybody at the door sees while Redis is away. */
async function expectAway(): Promise<void> {
  const said = { MessageSid: newSid(), AccountSid: ACCOUNT, MessageStatus: 'delivered', From: PRACTICE };
  const json = { 'content-type': 'application/json' };
  const [ready, alive, metrics, plain, more, receipt, chest, lonely, pecho, tho, signIn, chat] =
    await Promise.all([
      timed('/readyz'),
      timed('/healthz'),
      timed('/metrics'),
      text(somebody(), `what is a medical home? ${MARK}`),
      text(somebody(), 'show me my plan'),
      postSigned(server.url, URL_, '/twilio/status', said),
      text(somebody(), 'my chest hurts and I cannot breathe'),
      text(somebody(), 'I want to kill myself'),
      text(somebody(), 'me duele mucho el pecho y no puedo respirar'),
      text(somebody(), 'tôi không thở được'),
      timed('/api/staff/login', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ email: 'nurse@porchlight.example', password: 'wrong' }),
      }),
      // A page's client takes any answer for final: it is cut off instead, and tries again.
      timed('/v3/directline/conversations', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
      }),
    ]);
  expect(ready).toMatchObject({ status: 503, text: '{"ready":false,"reason":"store"}' });
  expect(alive.status).toBe(200);
  expect(metrics.status).toBe(200);
  for (const refused of [plain, more, receipt]) {
    expect(refused).toMatchObject({ status: 503, text: 'The store does not answer. Try again.' });
  }
  for (const answered of [chest, lonely, pecho, tho]) {
    expect(answered).toMatchObject({ status: 200, type: expect.stringMatching(/^text\/xml/) });
  }
  expect(chest.text).toMatch(/<Message>Call 911 now/);
  expect(lonely.text).toMatch(/<Message>.*988/);
  expect(pecho.text).toMatch(/<Message>Llame al 911/);
  expect(tho.text).toMatch(/<Message>Gọi 911 ngay\.[^<]*\nCall 911 now\.</);
  expect(signIn.status).toBe(503);
  expect(chat.status).toBe(0);
  for (const { milliseconds } of [ready, plain, more, receipt, chest, lonely, pecho, tho, signIn, chat]) {
    expect(milliseconds).toBeLessThan(QUICK_MS);
  }
}

async function expectBack(): Promise<void> {
  await until('it is ready again', () => isReady(server.url));
  const number = somebody();
  expect((await text(number, 'what is a medical home?')).status).toBe(200);
  await until('an answer', () => twilio.sentTo(number).length > 0);
}

test('while Redis hangs, texts are refused in time, dangers are answered, and all is well when it goes on', async () => {
  const number = somebody();
  const taken = await text(number, 'what is a medical home?');
  redis.freeze();
  expect(taken.status).toBe(200);
  try {
    await expectAway();
    // Again: by now it knows that nothing answers.
    await expectAway();
  } finally {
    redis.thaw();
  }
  await expectBack();
  await until('the answer to what was taken before', () => twilio.sentTo(number).length > 0, 45_000);
  expect(twilio.sentTo(number).length).toBe(1);
}, 70_000);

test('while Redis is gone, texts are refused in time, dangers are answered, and all is well when it is back', async () => {
  const number = somebody();
  const taken = await text(number, 'what is a medical home?');
  await redis.kill();
  expect(taken.status).toBe(200);
  await expectAway();
  await expectAway();
  await redis.start();
  await expectBack();
  await until('the answer to what was taken before', () => twilio.sentTo(number).length > 0, 45_000);
  expect(twilio.sentTo(number).length).toBe(1);
}, 70_000);

test('a refused text that Twilio delivers again is answered once', async () => {
  const number = somebody();
  const fields = inbound(number, 'what is a medical home?');
  const once = () => postSigned(server.url, URL_, '/twilio/messages', fields);
  await redis.kill();
  expect((await once()).status).toBe(503);
  expect((await once()).status).toBe(503);
  await redis.start();
  await until('it is ready again', () => isReady(server.url));
  expect((await once()).status).toBe(200);
  await until('an answer', () => twilio.sentTo(number).length > 0);
  await text(number, 'what is a medical home?');
  await until('the next answer', () => twilio.sentTo(number).length > 1);
  expect(twilio.sentTo(number).length).toBe(2);
}, 30_000);

test('what it wrote about it holds no word and no number of anybody', () => {
  const log = server.out() + server.err();
  expect(log).not.toMatch(/\+?1312555/);
  expect(log).not.toContain(MARK);
  expect(log).not.toMatch(/chest|pecho|medical home/);
  expect(server.err()).toBe('');
});

test('asked to stop while Redis hangs, it ends in time', async () => {
  redis.freeze();
  const began = Date.now();
  const ended = await server.stop().finally(redis.thaw);
  expect(ended).toMatchObject({ code: 0, signal: null });
  expect(Date.now() - began).toBeLessThan(25_000);
}, 40_000);
