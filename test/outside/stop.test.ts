import { join } from 'node:path';
import { folder, isReady, redisServers, type Server, serve, until } from './server.ts';
import { inbound, postSigned, twilioDouble, twilioSettings } from './twilio.ts';

const PUBLIC = 'https://clinic.example';

let twilio: Awaited<ReturnType<typeof twilioDouble>>;
beforeAll(async () => {
  twilio = await twilioDouble('http://127.0.0.1:4430', PUBLIC);
});
afterAll(() => twilio.close());

const start = (port: number, cwd: string) =>
  serve(port, { ...twilioSettings(twilio.url), PUBLIC_URL: PUBLIC, DATA_DIR: join(cwd, 'data') }, { cwd });
const text = (server: Server, from: string, body: string) =>
  postSigned(server.url, PUBLIC, '/twilio/messages', inbound(from, body));
const people = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `+1312555${first + index}`);

test('stopped in the middle of turns it ends in time, loses nothing and leaves no redis-server behind', async () => {
  const cwd = folder();
  const server = await start(4430, cwd);
  twilio.simulator.script({ act: 'delay', ms: 400, times: 10 });
  const numbers = people(5000, 30);
  const posts = numbers.map(async (number) => {
    const answer = await text(server, number, 'what is a medical home?').catch(() => null);
    return answer?.status === 200 ? number : null;
  });
  // In the middle: some are taken, some are not, hardly any is answered.
  await Promise.race(posts);
  const began = Date.now();
  const ended = await server.stop();
  expect(ended).toMatchObject({ code: 0, signal: null });
  expect(Date.now() - began).toBeLessThan(25_000);
  expect(ended.err).toBe('');
  expect(redisServers(cwd)).toEqual([]);

  const taken = (await Promise.all(posts)).filter((number) => number !== null);
  expect(taken.length).toBeGreaterThan(0);
  const again = await start(4430, cwd);
  for (const number of taken) {
    await until('the answer to what was taken', () => twilio.sentTo(number).length > 0, 45_000);
  }
  for (const number of numbers) expect(twilio.sentTo(number).length).toBeLessThanOrEqual(1);
  expect((await again.stop()).code).toBe(0);
  expect(redisServers(cwd)).toEqual([]);
}, 90_000);

test('a provider that does not answer does not hold up a stop, and gets the text afterwards, once', async () => {
  const cwd = folder();
  const server = await start(4430, cwd);
  const [number = ''] = people(5100, 1);
  twilio.simulator.script({ act: 'delay', ms: 20_000, times: 1 });
  expect((await text(server, number, 'what is a medical home?')).status).toBe(200);
  await until('Twilio has it', () => twilio.sentTo(number).length > 0);
  const began = Date.now();
  expect((await server.stop()).code).toBe(0);
  expect(Date.now() - began).toBeLessThan(25_000);
  twilio.simulator.clearScript();
  expect(redisServers(cwd)).toEqual([]);
  expect(twilio.sentTo(number).length).toBe(1);
}, 60_000);

test('an open page, an open event stream and a half-sent request do not hold up a stop', async () => {
  const cwd = folder();
  const server = await start(4431, cwd);
  const { connect } = await import('node:net');
  const half = connect(4431, '127.0.0.1');
  half.on('error', () => undefined);
  half.write('POST /twilio/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nFrom=');
  const idle = connect(4431, '127.0.0.1');
  idle.on('error', () => undefined);
  const token = await (await fetch(`${server.url}/v3/directline/tokens/generate`, { method: 'POST' })).json();
  const started = await (
    await fetch(`${server.url}/v3/directline/conversations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token.token}` },
    })
  ).json();
  const socket = new WebSocket(started.streamUrl.replace('wss://clinic.example', 'ws://127.0.0.1:4431'));
  await new Promise((done) => socket.addEventListener('open', done, { once: true }));
  const began = Date.now();
  expect((await server.stop()).code).toBe(0);
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(redisServers(cwd)).toEqual([]);
  half.destroy();
  idle.destroy();
}, 40_000);

test('two servers share one DATA_DIR: each answers, no text twice, and the last one out stops Redis', async () => {
  const cwd = folder();
  const [one, other] = await Promise.all([start(4430, cwd), start(4432, cwd)]);
  const numbers = people(5200, 8);
  const fields = numbers.map((number) => inbound(number, 'what is a medical home?'));
  await Promise.all(
    fields.flatMap((form) =>
      [one, other].map(async (server) => {
        expect((await postSigned(server.url, PUBLIC, '/twilio/messages', form)).status).toBe(200);
      }),
    ),
  );
  for (const number of numbers) {
    await until('an answer', () => twilio.sentTo(number).length > 0);
  }
  expect(redisServers(cwd).length).toBe(1);
  expect((await one.stop()).code).toBe(0);
  expect(redisServers(cwd).length).toBe(1);
  expect(await isReady(other.url)).toBe(true);
  const [last = ''] = people(5300, 1);
  expect((await text(other, last, 'hello')).status).toBe(200);
  await until('an answer of the other', () => twilio.sentTo(last).length > 0);
  for (const number of numbers) expect(twilio.sentTo(number).length).toBe(1);
  expect((await other.stop()).code).toBe(0);
  expect(redisServers(cwd)).toEqual([]);
}, 60_000);
