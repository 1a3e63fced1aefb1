import { directLineFixture, message, SECRET } from './directline-client.ts';

const MINUTE = 60_000;
const at = directLineFixture();
const { call, start, post, stream } = at;

describe('tokens', () => {
  test('an anonymous visitor of the own page gets a token that starts nothing', async () => {
    const { status, body } = await call('/tokens/generate', {
      method: 'POST',
      headers: { origin: at.world.url },
    });
    expect(status).toBe(200);
    expect(body).toEqual({ conversationId: expect.any(String), token: expect.any(String), expires_in: 1800 });
    expect(at.world.joined).toEqual([]);
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
    at.world.now += 29 * MINUTE;
    const renewed = await call('/tokens/refresh', { method: 'POST', bearer: started.token });
    expect(renewed.body.conversationId).toBe(started.conversationId);
    at.world.now += 2 * MINUTE;
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
    expect(at.world.received).toEqual([]);
  });
});

test('a stolen token is of no use to a page of another site, for reading, writing or making another', async () => {
  const bound = await call('/tokens/generate', {
    bearer: SECRET,
    body: { trustedOrigins: ['https://clinic.example'] },
  });
  const begun = await call('/conversations', { bearer: bound.body.token, body: {} });
  const own = await call('/tokens/generate', { body: {}, headers: { origin: at.world.url } });
  await call('/conversations', { bearer: own.body.token, body: {} });
  for (const { conversationId, token: bearer } of [begun.body, own.body]) {
    const path = `/conversations/${conversationId}`;
    const tried = async (origin: string): Promise<number[]> => {
      const headers = { origin };
      return [
        await call(path, { bearer, headers }),
        await call(`${path}/activities`, { bearer, headers }),
        await call(`${path}/activities`, { bearer, headers, body: message('hello') }),
        await call('/conversations', { bearer, headers, body: {} }),
        await call('/tokens/refresh', { method: 'POST', bearer, headers }),
      ].map(({ status }) => status);
    };
    const before = at.world.received.length;
    expect(await tried('https://evil.example')).toEqual([403, 403, 403, 403, 403]);
    expect(at.world.received).toHaveLength(before);
    const home = bearer === begun.body.token ? 'https://clinic.example' : at.world.url;
    expect(await tried(home)).toEqual([200, 200, 200, 200, 200]);
  }
});

describe('our own page', () => {
  const begin = (origin = at.world.url) =>
    call('/page', { method: 'POST', headers: { origin }, body: { locale: 'es-MX' } });

  test('begins in one step: the practice, a token, the first words and the stream after them', async () => {
    at.world.greet = (page) => at.world.say(page, 'Hola');
    const { status, body } = await begin();
    expect(status).toBe(201);
    expect(body.practice).toMatchObject({ name: 'Maple Street Pediatrics', phone: '+13125550100' });
    expect(body.activities).toMatchObject([{ type: 'message', text: 'Hola', from: { role: 'bot' } }]);
    expect(at.world.joined).toEqual([{ page: body.conversationId, locale: 'es' }]);
    const read = await stream(body.streamUrl);
    expect((await post(body, message('gracias'))).status).toBe(200);
    await read.has('gracias');
    expect(read.texts()).toEqual(['gracias']);
    // Started is started: Direct Line's own way in finds the same conversation, and greets nobody again.
    expect((await call('/conversations', { bearer: body.token, body: {} })).status).toBe(200);
    expect(at.world.joined).toHaveLength(1);
  });

  test('does not wait for words that take long: they come over the stream', async () => {
    const { status, body } = await begin();
    expect([status, body.activities]).toEqual([201, []]);
    const read = await stream(body.streamUrl);
    await at.world.say(body.conversationId, 'Hola');
    await read.has('Hola');
    expect(read.texts()).toEqual(['Hola']);
  });

  test("is no way in for another site's page, and says so when nothing can be kept", async () => {
    expect((await begin('https://evil.example')).status).toBe(403);
    at.world.away = true;
    expect((await begin()).status).toBe(503);
    at.world.away = false;
    expect(at.world.joined).toEqual([]);
  });
});

describe('conversations', () => {
  test('starting tells the practice once who came and in which language', async () => {
    const { body } = await call('/tokens/generate', { method: 'POST' });
    const first = await call('/conversations', { bearer: body.token, body: { user: {}, locale: 'es-MX' } });
    const again = await call('/conversations', { bearer: body.token, body: { user: {} } });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.conversationId).toBe(first.body.conversationId);
    expect(at.world.joined).toEqual([{ page: body.conversationId, locale: 'es' }]);
  });

  test('the secret starts a conversation without a token of its own', async () => {
    const { status, body } = await call('/conversations', { bearer: SECRET, body: { user: { id: 'u' } } });
    expect(status).toBe(201);
    expect((await post(body, message('hello'))).status).toBe(200);
    expect((await call('/conversations', { body: {} })).status).toBe(401);
  });

  test('a start that the store cannot keep drops the connection, so that the client tries again', async () => {
    const { body } = await call('/tokens/generate', { method: 'POST' });
    at.world.away = true;
    await expect(call('/conversations', { bearer: body.token, body: {} })).rejects.toThrow();
    at.world.away = false;
    expect((await call('/conversations', { bearer: body.token, body: {} })).status).toBe(201);
  });

  test('coming back with a watermark replays what came after it, without one only what is later', async () => {
    const started = await start();
    const first = await stream(started.streamUrl);
    await at.world.say(started.conversationId, 'one');
    await first.has('one');
    const path = `/conversations/${started.conversationId}`;
    first.socket.terminate();
    await at.world.say(started.conversationId, 'two');

    const seen = `?watermark=${encodeURIComponent(first.watermark())}`;
    const back = await call(`${path}${seen}`, { bearer: started.token });
    const late = await call(path, { bearer: started.token });
    const nothing = await call(`${path}?watermark=`, { bearer: started.token });
    await at.world.say(started.conversationId, 'three');

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
