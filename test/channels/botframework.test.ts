import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { mayAnswerAt } from '../../src/channels/botframework/callers.ts';
import { openConnector } from '../../src/channels/botframework/connector.ts';
import { openWorld, type World } from '../world.ts';

/** What the double of a channel's service was sent. */
type Post = { readonly path: string; readonly body: Record<string, unknown> };

let world: World;
let service: Server;
let serviceUrl: string;
const posts: Post[] = [];
/** Statuses that the service answers next, before it takes anything. */
const refusals: number[] = [];

beforeAll(async () => {
  service = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const refusal = refusals.shift();
    if (refusal === undefined) {
      posts.push({ path: request.url ?? '', body: JSON.parse(Buffer.concat(parts).toString()) });
    }
    response.writeHead(refusal ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: `sent-${posts.length}` }));
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  serviceUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  world = await openWorld();
}, 30_000);

afterAll(async () => {
  await world.close();
  service.close();
});

beforeEach(() => {
  posts.length = 0;
});

let count = 0;
const activity = (text: string, more: object = {}) => ({
  type: 'message',
  id: `activity-${++count}`,
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: 'room-1' },
  from: { id: 'user-1', name: 'Ana' },
  recipient: { id: 'bot-1' },
  text,
  locale: 'en-US',
  ...more,
});

async function post(body: unknown, headers: Record<string, string> = {}, url = world.url): Promise<number> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  await response.arrayBuffer();
  return response.status;
}

const texts = () => posts.map(({ body }) => String(body.text));

test("the connector's own client posts a message, and it is answered in its room", async () => {
  const client = new ConfigurationBotFrameworkAuthentication({}).createBotFrameworkClient();
  const { status } = await client.postActivity(
    '',
    '',
    `${world.url}/api/messages`,
    serviceUrl,
    'room-2',
    activity('what is a medical home?') as never,
  );
  expect(status).toBe(200);
  await world.settle();
  expect(texts().join('\n')).toMatch(/medical home/i);
  expect(posts[0]?.path).toBe('/v3/conversations/room-2/activities');
  expect(posts[0]?.body).toMatchObject({
    type: 'message',
    from: { id: 'bot-1' },
    recipient: { id: 'user-1' },
  });
});

test('somebody who joins is greeted, with choices as buttons', async () => {
  const { text: _, ...update } = activity('');
  const joined = { ...update, type: 'conversationUpdate', conversation: { id: 'room-3' } };
  expect(await post({ ...joined, membersAdded: [{ id: 'bot-1' }] })).toBe(200);
  await world.settle();
  expect(posts).toEqual([]);
  expect(await post({ ...joined, membersAdded: [{ id: 'user-1' }, { id: 'bot-1' }] })).toBe(200);
  await world.settle();
  expect(posts.at(-1)?.body.suggestedActions).toMatchObject({ actions: [{ type: 'imBack' }, {}] });
});

test('a message that is posted twice is one message', async () => {
  const one = activity('hello', { conversation: { id: 'room-4' } });
  expect(await Promise.all([post(one), post(one)])).toEqual([200, 200]);
  await world.settle();
  const answers = posts.length;
  expect(await post(one)).toBe(200);
  await world.settle();
  expect(posts).toHaveLength(answers);
  expect(answers).toBeGreaterThan(0);
});

test('a danger is answered at once; a service that is away gets the answer when it is back', async () => {
  refusals.push(503, 429);
  expect(
    await post(activity('my chest hurts and I cannot breathe', { conversation: { id: 'room-5' } })),
  ).toBe(200);
  await world.settle();
  expect(texts()).toEqual([]);
  await world.wait(5_000);
  expect(texts()).toEqual([]);
  await world.wait(60_000);
  expect(texts().join('\n')).toMatch(/911/);
  expect(texts().filter((text) => text.includes('911'))).toHaveLength(1);
});

test('what is no activity, comes from elsewhere, or names another service is refused, and nothing is sent', async () => {
  const { id: _, ...nameless } = activity('hello');
  const cases: [unknown, number][] = [
    ['{"type":', 400],
    ['[]', 400],
    [{}, 400],
    [{ ...activity('x'), type: undefined }, 400],
    [{ ...activity('x'), conversation: {} }, 400],
    [{ ...activity('x'), from: null }, 400],
    [nameless, 400],
    [activity('x'.repeat(5_000)), 413],
    [activity('x'.repeat(200_000)), 413],
    [activity('x', { serviceUrl: 'https://evil.example' }), 403],
    [activity('x', { serviceUrl: 'http://169.254.169.254/' }), 403],
    [activity('x', { serviceUrl: 'http://localhost@evil.example/' }), 403],
    [activity('x', { serviceUrl: 'file:///etc/passwd' }), 403],
  ];
  for (const [body, status] of cases) expect([await post(body), body]).toEqual([status, body]);
  expect(await post(activity('x'), { 'x-forwarded-for': '203.0.113.7' })).toBe(403);
  expect(await post(activity('x'), { origin: 'https://evil.example' })).toBe(403);
  await world.settle();
  expect(posts).toEqual([]);
});

test('a group is told nothing: others read along', async () => {
  for (const conversation of [
    { id: 'g', isGroup: true },
    { id: 'c', conversationType: 'channel' },
  ]) {
    expect(await post(activity('my plan', { conversation }))).toBe(200);
  }
  await world.settle();
  expect(posts).toEqual([]);
});

test('what nobody asked for reaches the room later: staff write to it', async () => {
  await post(activity('I want to talk to a person', { conversation: { id: 'room-6' } }));
  await world.settle();
  const handoff = (await world.handoffs()).find(({ reason }) => reason !== 'emergency');
  if (handoff === undefined) throw new Error('nobody waits');
  await world.staff('rosa', 'claim', handoff);
  posts.length = 0;
  await world.staff('rosa', { reply: 'Hello, I am here.' }, handoff);
  await world.settle();
  expect(texts()).toEqual([expect.stringMatching(/^Rosa.*\nHello, I am here\.$/)]);
});

test.each([
  ['https://smba.trafficmanager.net/amer/', true],
  ['https://europe.webchat.botframework.com/', true],
  ['https://infra.gov.teams.microsoft.us/', false],
  ['https://smba.infra.gov.teams.microsoft.us/gov', true],
  ['http://smba.trafficmanager.net/', false],
  ['https://botframework.com.evil.example/', false],
  ['https://evilbotframework.com/', false],
  ['https://user:pass@smba.trafficmanager.net/', false],
  ['http://localhost:3978', false],
  ['', false],
])('with an app id, replies to %s: %s', (url, allowed) => {
  expect(mayAnswerAt(url, true)).toBe(allowed);
});

describe('with an app id', () => {
  const app = { appId: '00000000-0000-0000-0000-00000000000a', appPassword: 'secret' };
  const teams = 'https://smba.trafficmanager.net/amer/';

  test('only the token that the channel signed for this bot and this service is taken', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = {
      ...(await exportJWK(publicKey)),
      kid: 'k1',
      use: 'sig',
      alg: 'RS256',
      endorsements: ['msteams'],
    };
    const keys = createServer((request, response) => {
      const origin = `http://127.0.0.1:${(keys.address() as AddressInfo).port}`;
      const document = { issuer: 'https://api.botframework.com', jwks_uri: `${origin}/keys` };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : document));
    }).listen(0, '127.0.0.1');
    await once(keys, 'listening');
    const authority = {
      ToBotFromChannelOpenIdMetadataUrl: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/openid`,
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    };
    const connector = await openConnector(app, authority);
    const sign = (claims: object = {}, audience = app.appId) =>
      new SignJWT({ serviceurl: teams, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .setIssuer('https://api.botframework.com')
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('10m')
        .sign(privateKey);
    const asked = activity('hello', { serviceUrl: teams });
    const bears = async (token: string, body: object = asked) =>
      connector.isAuthentic(token === '' ? '' : `Bearer ${token}`, body);
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await bears(await sign())).toBe(true);
    expect(await bears(await sign({}, 'another-bot'))).toBe(false);
    expect(await bears(await sign({ serviceurl: 'https://elsewhere.example' }))).toBe(false);
    expect(await bears(await sign(), { ...asked, channelId: 'slack' })).toBe(false);
    expect(await bears('')).toBe(false);
    expect(await bears('garbage')).toBe(false);
    errors.mockRestore();
    keys.close();
  });
});
