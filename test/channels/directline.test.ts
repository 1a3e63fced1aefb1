import { once } from 'node:events';
import { createConnection } from 'node:net';
import { WebSocket } from 'ws';
import { type RealRedis, realRedis } from '../store/real-redis.ts';
import { practiceNamed, startWorld, type World } from './directline-server.ts';

type Activity = {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly from: { readonly id: string; readonly role: string };
};
type ActivitySet = { readonly activities: readonly Activity[]; readonly watermark: string };
type Started = { readonly conversationId: string; readonly token: string; readonly streamUrl: string };
/** Whatever Direct Line answers with; each test knows which part it asked for. */
type Body = Started & ActivitySet & { readonly id: string; readonly error: { readonly code: string } };
type Answer = { readonly status: number; readonly body: Body; readonly headers: Headers };

const SECRET = 'a-secret-of-the-practice.site+1/=';
const MINUTE = 60_000;

let real: RealRedis;
let world: World;
const sockets: WebSocket[] = [];

beforeAll(async () => {
  real = await realRedis();
});
afterAll(() => real[Symbol.asyncDispose]());

beforeEach(async () => {
  world = await startWorld(real, { secret: SECRET });
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await world.close();
  expect(world.reported).toEqual([]);
});

async function call(
  path: string,
  options: { method?: string; bearer?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${world.url}/v3/directline${path}`, {
    method: options.method ?? (options.body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(options.bearer === undefined ? {} : { authorization: `Bearer ${options.bearer}` }),
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(options.body === undefined
      ? {}
      : { body: typeof options.body === 'string' ? options.body : JSON.stringify(options.body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}

async function start(locale = 'en'): Promise<Started> {
  const { body } = await call('/tokens/generate', { method: 'POST' });
  const started = await call('/conversations', { bearer: body.token, body: { user: {}, locale } });
  expect(started.status).toBe(201);
  return started.body;
}

const post = ({ conversationId, token }: Started, activity: unknown) =>
  call(`/conversations/${conversationId}/activities`, { bearer: token, body: activity });

const message = (text: string, clientActivityID?: string) => ({
  type: 'message',
  text,
  from: { id: 'somebody-else', name: 'Ana' },
  locale: 'es-US',
  ...(clientActivityID === undefined ? {} : { channelData: { clientActivityID, seen: [1, null] } }),
});

/** A client's socket and the activity sets it was sent; `next` waits for one that fits. */
async function stream(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(url, { headers });
  sockets.push(socket);
  const sets: ActivitySet[] = [];
  let empty = 0;
  let hear = () => {};
  socket.on('message', (data) => {
    const text = String(data);
    if (text === '') empty++;
    else sets.push(JSON.parse(text));
    hear();
  });
  await once(socket, 'open');
  const activities = () => sets.flatMap((set) => set.activities);
  async function until(fits: () => boolean): Promise<void> {
    while (!fits()) {
      await new Promise<void>((done) => {
        hear = done;
      });
    }
  }
  return {
    socket,
    sets,
    activities,
    texts: () => activities().map((activity) => activity.text),
    has: (text: string) => until(() => activities().some((activity) => activity.text === text)),
    keptAlive: () => until(() => empty > 0),
    watermark: () => sets.at(-1)?.watermark ?? '',
  };
}

async function refusedStream(url: string, headers: Record<string, string> = {}): Promise<number> {
  const socket = new WebSocket(url, { headers });
  const [, response] = await once(socket, 'unexpected-response');
  socket.on('error', () => undefined);
  socket.terminate();
  return response.statusCode;
}

describe('tokens', () => {
  test('an anonymous visitor of the own page gets a token that starts nothing', async () => {
    const { status, body } = await call('/tokens/generate', {
      method: 'POST',
      headers: { origin: world.url },
    });
    expect(status).toBe(200);
    expect(body).toEqual({ conversationId: expect.any(String), token: expect.any(String), expires_in: 1800 });
    expect(world.joined).toEqual([]);
  });

  test("another site's page gets no anonymous token", async () => {
    const headers = { origin: 'https://evil.example' };
    const { status, body } = await call('/tokens/generate', { method: 'POST', headers });
    expect([status, body.error.code]).toEqual([403, 'Forbidden']);
  });

  test('the secret gets a token for the user it names; a wrong secret gets none', async () => {
    const body = { user: { id: 'dl_42' }, trustedOrigins: ['https://clinic.example/chat'] };
    const given = await call('/tokens/generate', { bearer: SECRET, body });
    expect(given.status).toBe(200);
    const claims = JSON.parse(Buffer.from(given.body.token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ user: 'dl_42', conv: given.body.conversationId, aud: 'directline' });
    expect((await call('/tokens/generate', { bearer: `${SECRET}x`, body })).status).toBe(403);
    expect((await call('/tokens/generate', { body, headers: { authorization: 'Basic abc' } })).status).toBe(
      401,
    );
  });

  test('a token is renewed while it lives, and answers 403 TokenExpired once it does not', async () => {
    const started = await start();
    world.now += 29 * MINUTE;
    const renewed = await call('/tokens/refresh', { method: 'POST', bearer: started.token });
    expect(renewed.body.conversationId).toBe(started.conversationId);
    world.now += 2 * MINUTE;
    const late = await call('/tokens/refresh', { method: 'POST', bearer: started.token });
    expect([late.status, late.body.error.code]).toEqual([403, 'TokenExpired']);
    const reading = await call(`/conversations/${started.conversationId}`, { bearer: started.token });
    expect([reading.status, reading.body.error.code]).toEqual([403, 'TokenExpired']);
    expect((await post({ ...started, token: renewed.body.token }, message('hola'))).status).toBe(200);
  });

  test('no token, a forged one and one of another practice are refused', async () => {
    const started = await start();
    const path = `/conversations/${started.conversationId}/activities`;
    expect((await call(path)).status).toBe(401);
    expect((await call(path, { bearer: 'not-a-token' })).status).toBe(403);
    const [head, claims, signature] = started.token.split('.');
    const forged = Buffer.from(String(claims), 'base64url')
      .toString()
      .replace(/"user":"[^"]+"/, '"user":"x"');
    const bearer = `${head}.${Buffer.from(forged).toString('base64url')}.${signature}`;
    expect((await call(path, { bearer })).status).toBe(403);
    const elsewhere = Buffer.from('{"alg":"HS256","kid":"elm"}').toString('base64url');
    expect((await call(path, { bearer: `${elsewhere}.${claims}.${signature}` })).status).toBe(403);
    const unsigned = Buffer.from('{"alg":"none","kid":"maple"}').toString('base64url');
    expect((await call(path, { bearer: `${unsigned}.${claims}.` })).status).toBe(403);
  });

  test("a token does not open another visitor's conversation", async () => {
    const [ana, ben] = [await start(), await start()];
    const path = `/conversations/${ben.conversationId}`;
    expect((await call(`${path}/activities`, { bearer: ana.token })).status).toBe(403);
    expect((await call(path, { bearer: ana.token })).status).toBe(403);
    expect((await post({ ...ben, token: ana.token }, message('hola'))).status).toBe(403);
    expect(world.received).toEqual([]);
  });
});

describe('conversations', () => {
  test('starting tells the practice once who came and in which language', async () => {
    const { body } = await call('/tokens/generate', { method: 'POST' });
    const first = await call('/conversations', { bearer: body.token, body: { user: {}, locale: 'es-MX' } });
    const again = await call('/conversations', { bearer: body.token, body: { user: {} } });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.conversationId).toBe(first.body.conversationId);
    expect(world.joined).toEqual([{ page: body.conversationId, locale: 'es' }]);
  });

  test('the secret starts a conversation without a token of its own', async () => {
    const { status, body } = await call('/conversations', { bearer: SECRET, body: { user: { id: 'u' } } });
    expect(status).toBe(201);
    expect((await post(body, message('hello'))).status).toBe(200);
    expect((await call('/conversations', { body: {} })).status).toBe(401);
  });

  test('a start that the store cannot keep drops the connection, so that the client tries again', async () => {
    const { body } = await call('/tokens/generate', { method: 'POST' });
    world.away = true;
    await expect(call('/conversations', { bearer: body.token, body: {} })).rejects.toThrow();
    world.away = false;
    expect((await call('/conversations', { bearer: body.token, body: {} })).status).toBe(201);
  });

  test('coming back with a watermark replays what came after it, without one only what is later', async () => {
    const started = await start();
    const first = await stream(started.streamUrl);
    await world.say(started.conversationId, 'one');
    await first.has('one');
    const path = `/conversations/${started.conversationId}`;
    first.socket.terminate();
    await world.say(started.conversationId, 'two');

    const seen = `?watermark=${encodeURIComponent(first.watermark())}`;
    const back = await call(`${path}${seen}`, { bearer: started.token });
    const late = await call(path, { bearer: started.token });
    const nothing = await call(`${path}?watermark=`, { bearer: started.token });
    await world.say(started.conversationId, 'three');

    const replayed = await stream(back.body.streamUrl);
    const later = await stream(late.body.streamUrl);
    const whole = await stream(nothing.body.streamUrl);
    await Promise.all([replayed.has('three'), later.has('three'), whole.has('three')]);
    expect(replayed.texts()).toEqual(['two', 'three']);
    expect(later.texts()).toEqual(['three']);
    expect(whole.texts()).toEqual(['one', 'two', 'three']);
  });

  test('a watermark that is not ours is refused', async () => {
    const { conversationId, token } = await start();
    const { status } = await call(`/conversations/${conversationId}?watermark=%00%22`, { bearer: token });
    expect(status).toBe(400);
  });
});

describe('activities', () => {
  test('a message reaches the practice and is echoed as it came, from the user of the token', async () => {
    const started = await start();
    const client = await stream(started.streamUrl);
    const sent = await post(started, { ...message('¿Qué sigue?', 'c1'), serviceUrl: 'https://evil.example' });
    await client.has('¿Qué sigue?');
    const [echo] = client.activities();
    expect(sent).toMatchObject({ status: 200, body: { id: echo?.id } });
    expect(echo).toMatchObject({
      type: 'message',
      timestamp: '2026-11-20T15:00:00.000Z',
      channelId: 'directline',
      conversation: { id: started.conversationId },
      from: { id: expect.stringMatching(/^dl_/), name: 'Ana', role: 'user' },
      channelData: { clientActivityID: 'c1', seen: [1, null] },
    });
    expect(echo).not.toHaveProperty('serviceUrl');
    expect(world.received).toEqual([
      {
        address: { channel: 'web', page: started.conversationId },
        providerId: echo?.id,
        text: '¿Qué sigue?',
        media: [],
        keyword: null,
        localeHint: 'es',
      },
    ]);
  });

  test('the same client id is one message, and its first id is answered again', async () => {
    const [started, other] = [await start(), await start()];
    const first = await post(started, message('hola', 'c1'));
    const again = await post(started, message('hola', 'c1'));
    const elsewhere = await post(other, message('hola', 'c1'));
    expect(again.body.id).toBe(first.body.id);
    expect(elsewhere.body.id).not.toBe(first.body.id);
    expect(world.received).toHaveLength(2);
    const { body } = await call(`/conversations/${started.conversationId}/activities`, {
      bearer: started.token,
    });
    expect(body.activities).toHaveLength(1);
  });

  test('a message that could not be kept is not echoed; sent again it is kept once', async () => {
    const started = await start();
    world.away = true;
    const failed = await post(started, message('hola', 'c1'));
    expect([failed.status, failed.body.error.code]).toEqual([503, 'ServiceUnavailable']);
    world.away = false;
    const path = `/conversations/${started.conversationId}/activities`;
    expect((await call(path, { bearer: started.token })).body.activities).toEqual([]);
    expect((await post(started, message('hola', 'c1'))).status).toBe(200);
    expect(world.received).toHaveLength(1);
  });

  test('history is read page by page until it is empty', async () => {
    const started = await start();
    for (let n = 0; n < 130; n++) await world.say(started.conversationId, `line ${n}`);
    const path = `/conversations/${started.conversationId}/activities?watermark=`;
    const texts: string[] = [];
    let watermark = '';
    for (;;) {
      const { body } = await call(path + encodeURIComponent(watermark), { bearer: started.token });
      if (body.activities.length === 0) break;
      watermark = body.watermark;
      texts.push(...body.activities.map((activity) => activity.text));
    }
    expect(texts).toEqual(Array.from({ length: 130 }, (_, n) => `line ${n}`));
  });

  test('unknown types and events are accepted and go nowhere; typing is not kept', async () => {
    const started = await start();
    for (const type of ['event', 'typing', 'com.example.new', 'endOfConversation']) {
      const { status, body } = await post(started, { type, name: 'x', extra: { deep: true } });
      expect([status, typeof body.id]).toEqual([200, 'string']);
    }
    expect(world.received).toEqual([]);
    const path = `/conversations/${started.conversationId}/activities`;
    const { body } = await call(path, { bearer: started.token });
    expect(body.activities.map((activity) => activity.type)).not.toContain('typing');
  });

  test('pictures are noted, not fetched', async () => {
    const started = await start();
    const attachments = [
      { contentType: 'image/png', contentUrl: 'https://pictures.example/1.png' },
      { contentType: 'image/png', contentUrl: 'not an address' },
      { contentType: 'application/vnd.microsoft.card.hero', content: {} },
    ];
    await post(started, { type: 'message', attachments });
    expect(world.received[0]?.media).toEqual([
      { contentType: 'image/png', url: 'https://pictures.example/1.png' },
    ]);
  });

  test('what is malformed or too big gets a clear answer', async () => {
    const started = await start();
    const path = `/conversations/${started.conversationId}/activities`;
    const cases: [unknown, number, string][] = [
      ['{"type":', 400, 'MalformedData'],
      ['[]', 400, 'BadArgument'],
      [{ text: 'no type' }, 400, 'BadArgument'],
      [{ type: 'message', text: 7 }, 400, 'BadArgument'],
      [message('x'.repeat(4_001)), 413, 'MessageSizeTooBig'],
      [message('x'.repeat(100_000)), 413, 'MessageSizeTooBig'],
    ];
    for (const [body, status, code] of cases) {
      const answer = await call(path, { bearer: started.token, body });
      expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    }
    expect((await call('/nowhere')).body.error.code).toBe('NotFound');
    expect(world.received).toEqual([]);
  });

  test('NUL and broken surrogates do not get past the door', async () => {
    const started = await start();
    await post(started, message('a\u0000b\ud800c'));
    expect(world.received[0]?.text).toBe('ab\ufffdc');
  });

  test('one conversation that floods is held back, another is not', async () => {
    const [loud, quiet] = [await start(), await start()];
    const answers = await Promise.all(Array.from({ length: 25 }, () => post(loud, message('hey'))));
    const held = answers.filter(({ status }) => status === 429);
    expect(held).toHaveLength(5);
    expect(Number(held[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post(quiet, message('hello'))).status).toBe(200);
  });

  test('pages of other sites may call with a token: the preflight allows the headers they send', async () => {
    const preflight = await call('/conversations', {
      method: 'OPTIONS',
      headers: { origin: 'https://clinic.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/Authorization.*x-ms-bot-agent/);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('the stream', () => {
  test('carries what came between the start and the connection', async () => {
    const started = await start();
    await world.say(started.conversationId, 'welcome');
    const client = await stream(started.streamUrl);
    await client.has('welcome');
    expect(client.sets[0]?.watermark).toMatch(/./);
  });

  test('several sockets on one address each get everything; the fifth takes the place of the oldest', async () => {
    const started = await start();
    const oldest = await stream(started.streamUrl);
    const others = [];
    for (let n = 0; n < 3; n++) others.push(await stream(started.streamUrl));
    await world.say(started.conversationId, 'to all');
    await Promise.all([oldest, ...others].map((client) => client.has('to all')));
    const closed = once(oldest.socket, 'close');
    const fifth = await stream(started.streamUrl);
    expect((await closed)[0]).toBe(4000);
    await world.say(started.conversationId, 'to four');
    await Promise.all([...others, fifth].map((client) => client.has('to four')));
  });

  test('is kept alive with empty frames, and bears those of the client', async () => {
    await world.close();
    world = await startWorld(real, { keepAliveMs: 20 });
    const started = await start();
    const client = await stream(started.streamUrl);
    client.socket.send('');
    await client.keptAlive();
    await world.say(started.conversationId, 'still here');
    await client.has('still here');
  });

  test('its token is another one, good for a minute and for this conversation only', async () => {
    const [started, other] = [await start(), await start()];
    const address = started.streamUrl.split('?')[0];
    expect(await refusedStream(`${address}`)).toBe(401);
    expect(await refusedStream(`${address}?t=${started.token}`)).toBe(403);
    expect(await refusedStream(started.streamUrl.replace(started.conversationId, other.conversationId))).toBe(
      403,
    );
    const bearer = new URL(started.streamUrl).searchParams.get('t') ?? '';
    const path = `/conversations/${started.conversationId}/activities`;
    expect((await call(path, { bearer })).status).toBe(403);
    world.now += 61_000;
    expect(await refusedStream(started.streamUrl)).toBe(403);
  });

  test('a page of another site cannot open it, unless the token was bound to that site', async () => {
    const started = await start();
    expect(await refusedStream(started.streamUrl, { origin: 'https://evil.example' })).toBe(403);
    await stream(started.streamUrl, { origin: world.url });
    const bound = await call('/tokens/generate', {
      bearer: SECRET,
      body: { trustedOrigins: ['https://clinic.example'] },
    });
    const { body } = await call('/conversations', { bearer: bound.body.token, body: {} });
    await stream(body.streamUrl, { origin: 'https://clinic.example' });
    expect(await refusedStream(body.streamUrl, { origin: 'https://evil.example' })).toBe(403);
  });

  test('an upgrade that asks for something else is left to others', async () => {
    const socket = createConnection(Number(new URL(world.url).port), '127.0.0.1');
    socket.write(
      'GET /v3/directline/elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    await once(socket, 'close');
  });

  test('a client that sends more than empty frames is cut off', async () => {
    const client = await stream((await start()).streamUrl);
    const closed = once(client.socket, 'close');
    client.socket.send('x'.repeat(10_000));
    await closed;
  });
});

describe('the channel', () => {
  test('sends choices as buttons, says who writes, and sends an entry once', async () => {
    const started = await start();
    const client = await stream(started.streamUrl);
    await world.say(started.conversationId, 'Which one?', { id: 'e1', choices: ['My plan', 'My team'] });
    await world.say(started.conversationId, 'Which one?', { id: 'e1', choices: ['My plan', 'My team'] });
    await world.say(started.conversationId, 'Hola Ana.', {
      from: { kind: 'staff', name: 'Rosa' },
      locale: 'es',
    });
    await client.has('Hola Ana.');
    expect(client.activities()).toMatchObject([
      {
        id: 'e1',
        from: { role: 'bot', name: 'Maple Street Pediatrics' },
        suggestedActions: { actions: [{ type: 'imBack', title: 'My plan', value: 'My plan' }, {}] },
        channelData: { porchlight: { from: 'bot' } },
      },
      { from: { role: 'bot', name: 'Rosa' }, locale: 'es', channelData: { porchlight: { from: 'staff' } } },
    ]);
    expect(client.activities()).toHaveLength(2);
  });

  test('finds an entry that is in the stream, however far back, and no other', async () => {
    const { conversationId } = await start();
    for (let n = 0; n < 120; n++) await world.say(conversationId, 'x', { id: `e${n}` });
    const practice = practiceNamed('maple');
    const entry = { id: 'e110', address: { channel: 'web', page: conversationId } } as never;
    const { signal } = new AbortController();
    expect(await world.directLine.channel.find(practice, entry, signal)).toBe('e110');
    const unsent = { id: 'e121', address: { channel: 'web', page: conversationId } } as never;
    expect(await world.directLine.channel.find(practice, unsent, signal)).toBeNull();
  });
});

describe('a link from a text message', () => {
  const keyOf = (link: string) => new URL(link).hash.slice('#k='.length);

  test('opens the conversation it was made for, with its last lines', async () => {
    for (let n = 1; n <= 130; n++) {
      world.transcript.push({
        id: `t${n}`,
        at: world.now - (200 - n) * 1000,
        from: n % 2 === 0 ? 'bot' : 'patient',
        staffName: null,
        text: `line ${n}`,
        locale: 'en',
        lane: null,
      });
    }
    const make = await world.links.maker(practiceNamed('maple'));
    const link = make('conversation-7', ['patient-1']);
    expect(link).toMatch(new RegExp(`^${world.url}/#k=maple\\.[\\w-]+$`));
    expect(Buffer.from(keyOf(link).split('.')[1] ?? '', 'base64url').toString()).not.toMatch(
      /patient|convers/,
    );

    const { status, body } = await call('/tokens/link', { body: { key: keyOf(link) } });
    expect(status).toBe(200);
    const page = { channel: 'web', page: body.conversationId };
    expect(world.linked).toEqual([
      { address: page, conversation: 'conversation-7', patients: ['patient-1'] },
    ]);
    const started = await call('/conversations', { bearer: body.token, body: {} });
    const client = await stream(started.body.streamUrl);
    await client.has('line 130');
    expect(client.texts()).toEqual(Array.from({ length: 20 }, (_, n) => `line ${n + 111}`));
    expect(client.activities().map((activity) => activity.from.role)).toEqual(
      Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? 'user' : 'bot')),
    );
  });

  test('is too old after 15 minutes, and one we did not make is refused', async () => {
    const make = await world.links.maker(practiceNamed('maple'));
    const key = keyOf(make('conversation-7', []));
    const tampered = `${key.slice(0, -2)}${key.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const bad of [tampered, `elm.${key.split('.')[1]}`, 'maple.', '%', 'maple.AAAA', 'x']) {
      expect((await call('/tokens/link', { body: { key: bad } })).status).toBe(403);
    }
    expect((await call('/tokens/link', { body: {} })).status).toBe(400);
    world.now += 16 * MINUTE;
    const late = await call('/tokens/link', { body: { key } });
    expect([late.status, late.body.error.code]).toEqual([410, 'LinkExpired']);
    expect(world.linked).toEqual([]);
  });
});

describe('the practice', () => {
  test('is the only one there is, and what the page shows of it is public', async () => {
    const { body } = await call('/page');
    expect(body).toEqual({
      id: 'maple',
      name: 'Maple Street Pediatrics',
      phone: '+13125550100',
      languages: ['en', 'es'],
      demo: true,
    });
  });

  test('is named where there are several, and then by the token', async () => {
    await world.close();
    const fresh = await realRedis();
    world = await startWorld(fresh, { practices: [practiceNamed('maple'), practiceNamed('elm.wood')] });
    expect((await call('/page')).status).toBe(400);
    expect((await call('/page?practice=oak')).status).toBe(404);
    const { body } = await call('/tokens/generate?practice=elm.wood', { method: 'POST' });
    expect((await call('/conversations', { bearer: body.token, body: {} })).status).toBe(201);
    const make = await world.links.maker(practiceNamed('elm.wood'));
    const key = new URL(make('conversation-7', [])).hash.slice('#k='.length);
    expect((await call('/tokens/link', { body: { key } })).status).toBe(200);
    await fresh[Symbol.asyncDispose]();
  });
});
