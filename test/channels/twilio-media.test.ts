import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSimulator, serveSimulator } from '../../src/channels/simulator/simulator.ts';
import { twilioMedia } from '../../src/channels/twilio/media.ts';

const ACCOUNT = `AC${'5'.repeat(32)}`;
const TOKEN = 'only the two of them know it';
const NEVER = new AbortController().signal;
const PATH = `/2010-04-01/Accounts/${ACCOUNT}/Messages/MM1/Media/ME1`;

const closers: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
});

const fetcher = (apiUrl: string | null) =>
  twilioMedia({
    accountSid: ACCOUNT,
    authToken: TOKEN,
    apiUrl,
    messagingService: null,
    from: null,
    publicUrl: 'https://clinic.example',
    segmentsPerSecond: null,
  });

type Asked = { readonly path: string; readonly authorization: string | undefined };

/** A server on loopback that answers as it is told, and remembers what it was asked. */
async function server(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: Asked[] = [];
  const listening = createServer((request, response) => {
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
    answer(request, response);
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    listening.closeAllConnections();
    listening.close();
  });
  return { origin: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`, asked };
}

const recording = (url: string) => ({ url, contentType: 'audio/ogg' });

test('a recording comes from the signed store of the double, which turns a forwarded token away', async () => {
  let url = '';
  const simulator = createSimulator({
    accountSid: ACCOUNT,
    authToken: TOKEN,
    webhookBase: 'http://127.0.0.1:9',
    mediaBase: () => url,
    numbers: async () => ['+13125550142'],
    clock: Date.now,
    newId: () => String(Math.random()),
  });
  const served = await serveSimulator(simulator);
  closers.push(served.close);
  url = served.url;
  await simulator.textFrom('+13125550170', null, '', [
    { contentType: 'audio/ogg', bytes: Buffer.from('OggS') },
  ]);
  const [media] = simulator.messages()[0]?.media ?? [];
  if (media === undefined) throw new Error('the double kept nothing');
  expect(Buffer.from(await fetcher(url)(media, NEVER)).toString()).toBe('OggS');
  // Without the account nothing is shown; where the token came along, the store refuses as Amazon's does.
  expect((await fetch(media.url)).status).toBe(401);
  const basic = `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}`;
  const location = (
    await fetch(media.url, { redirect: 'manual', headers: { authorization: basic } })
  ).headers.get('location');
  const store = new URL(location ?? '', media.url);
  expect((await fetch(store, { headers: { authorization: basic } })).status).toBe(400);
  expect((await fetch(store)).status).toBe(200);
  store.searchParams.set('Expires', String(Date.now() + 10 ** 9));
  expect((await fetch(store)).status).toBe(403);
});

test('nobody but the provider is asked, whatever a message says and wherever a redirect leads', async () => {
  const elsewhere = await server((_, response) => response.end('a secret of the network'));
  const twilio = await server((request, response) => {
    const to = new URL(request.url ?? '', 'http://x').searchParams.get('to') ?? '';
    response.writeHead(302, { location: to }).end();
  });
  const get = fetcher(twilio.origin);
  for (const url of [
    `${elsewhere.origin}${PATH}`,
    `${twilio.origin}.evil.example${PATH}`,
    `${twilio.origin.replace('//', '//me:me@')}${PATH}`,
    `${twilio.origin}/2010-04-01/Accounts/AC${'6'.repeat(32)}/Messages/MM1/Media/ME1`,
    `${twilio.origin}${PATH}/../../../../../../../metrics`,
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'nothing',
  ])
    await expect(get(recording(url), NEVER)).rejects.toMatchObject({ name: 'ChannelError' });
  expect(twilio.asked).toEqual([]);
  for (const to of [
    `${elsewhere.origin}/x`,
    'https://127.0.0.1/x',
    'https://10.0.0.1/x',
    'http://media.twiliocdn.com/x',
    'https://media.twiliocdn.com.evil.example/x',
    'https://media.twiliocdn.com:6379/x',
    'https://ec2-1-2-3-4.compute-1.amazonaws.com/x',
    'https://evil-s3.example/x',
    'file:///etc/passwd',
  ])
    await expect(
      get(recording(`${twilio.origin}${PATH}?to=${encodeURIComponent(to)}`), NEVER),
    ).rejects.toMatchObject({ fate: 'refused', code: 'not-of-the-provider' });
  expect(elsewhere.asked).toEqual([]);
});

test('the account is named to the API alone, and a ring of redirects is left', async () => {
  const twilio = await server((request, response) => {
    const hops = Number(new URL(request.url ?? '', 'http://x').searchParams.get('hops'));
    if (hops === 0) response.writeHead(200, { 'content-type': 'audio/ogg' }).end('note');
    else response.writeHead(307, { location: `/store?hops=${hops - 1}` }).end();
  });
  const get = fetcher(twilio.origin);
  expect(Buffer.from(await get(recording(`${twilio.origin}${PATH}?hops=2`), NEVER)).toString()).toBe('note');
  expect(twilio.asked.map(({ authorization }) => authorization !== undefined)).toEqual([true, false, false]);
  await expect(get(recording(`${twilio.origin}${PATH}?hops=9`), NEVER)).rejects.toMatchObject({
    code: 'redirected-too-often',
  });
});

test.each([
  ['an error page', { 'content-type': 'text/html' }, 'another-type'],
  ['a picture', { 'content-type': 'image/png' }, 'another-type'],
  ['more than may be kept', { 'content-type': 'audio/ogg', 'content-length': '99000000' }, 'too-large'],
] as const)('%s in place of a recording is not taken', async (_, headers, code) => {
  const twilio = await server((_request, response) => response.writeHead(200, headers).end('x'));
  const got = fetcher(twilio.origin)(recording(twilio.origin + PATH), NEVER);
  await expect(got).rejects.toMatchObject({ code });
});

test('a body without end is left once it is too large, and silence is left with the turn', async () => {
  const chunk = Buffer.alloc(1_000_000, 1);
  let sent = 0;
  const endless = await server((_, response) => {
    response.writeHead(200, { 'content-type': 'audio/ogg' });
    const more = (): void => {
      sent += 1;
      if (response.destroyed) return;
      if (response.write(chunk)) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  });
  const got = fetcher(endless.origin)(recording(endless.origin + PATH), NEVER);
  await expect(got).rejects.toMatchObject({ code: 'too-large' });
  expect(sent).toBeLessThan(60);
  const silent = await server(() => undefined);
  const turn = new AbortController();
  const waiting = fetcher(silent.origin)(recording(silent.origin + PATH), turn.signal);
  turn.abort();
  const thrown = await waiting.catch((error: Error) => error);
  // What is thrown may be logged: it holds no address.
  expect(thrown).toMatchObject({ name: 'ChannelError', message: 'channel: retry (too-slow)' });
});
