import { directLineFixture, message } from './directline-client.ts';
import { practiceNamed } from './directline-server.ts';

const at = directLineFixture();
const { call, start, post, stream } = at;

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
    expect(at.world.received).toEqual([
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
    expect(at.world.received).toHaveLength(2);
    const { body } = await call(`/conversations/${started.conversationId}/activities`, {
      bearer: started.token,
    });
    expect(body.activities).toHaveLength(1);
  });

  test('a message that could not be kept is not echoed; sent again it is kept once', async () => {
    const started = await start();
    at.world.away = true;
    const failed = await post(started, message('hola', 'c1'));
    expect([failed.status, failed.body.error.code]).toEqual([503, 'ServiceUnavailable']);
    at.world.away = false;
    const path = `/conversations/${started.conversationId}/activities`;
    expect((await call(path, { bearer: started.token })).body.activities).toEqual([]);
    expect((await post(started, message('hola', 'c1'))).status).toBe(200);
    expect(at.world.received).toHaveLength(1);
  });

  test('history is read page by page until it is empty', async () => {
    const started = await start();
    for (let n = 0; n < 130; n++) await at.world.say(started.conversationId, `line ${n}`);
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
    expect(at.world.received).toEqual([]);
    const path = `/conversations/${started.conversationId}/activities`;
    const { body } = await call(path, { bearer: started.token });
    expect(body.activities.map((activity) => activity.type)).not.toContain('typing');
  });

  test('what the channel adds is the channel’s: ids, times and names of languages that a client sends are no reason to refuse', async () => {
    const started = await start();
    const own = {
      id: 'mine',
      timestamp: '1999-01-01T00:00:00Z',
      conversation: { id: 'another' },
      channelId: 'sms',
    };
    const odd = {
      ...message('hello', 'c1'),
      ...own,
      locale: 7,
      deliveryMode: 'stream',
      recipient: { id: 'x' },
    };
    const { status, body } = await post(started, odd);
    expect(status).toBe(200);
    expect(body.id).not.toBe('mine');
    const path = `/conversations/${started.conversationId}/activities`;
    const [echo] = (await call(path, { bearer: started.token })).body.activities;
    expect(echo).toMatchObject({
      id: body.id,
      timestamp: '2026-11-20T15:00:00.000Z',
      conversation: { id: started.conversationId },
      channelId: 'directline',
      deliveryMode: 'stream',
    });
    expect(echo).not.toHaveProperty('recipient');
  });

  test('a message after endOfConversation is taken like any other: it may be the one that matters', async () => {
    const started = await start();
    await post(started, { type: 'endOfConversation' });
    expect((await post(started, message('my chest hurts'))).status).toBe(200);
    expect(at.world.received.map(({ text }) => text)).toEqual(['my chest hurts']);
  });

  test('files are refused in words that a client understands, and there is no session for OAuth cards', async () => {
    const started = await start();
    const path = `/conversations/${started.conversationId}/upload?userId=me`;
    const file = await call(path, { bearer: started.token, body: '{}', method: 'POST' });
    expect([file.status, file.body.error.code]).toEqual([415, 'BadArgument']);
    expect((await call('/session/getsessionid', { bearer: started.token })).status).toBe(404);
  });

  test('pictures are noted, not fetched', async () => {
    const started = await start();
    const attachments = [
      { contentType: 'image/png', contentUrl: 'https://pictures.example/1.png' },
      { contentType: 'image/png', contentUrl: 'not an address' },
      { contentType: 'application/vnd.microsoft.card.hero', content: {} },
    ];
    await post(started, { type: 'message', attachments });
    expect(at.world.received[0]?.media).toEqual([
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
    expect(at.world.received).toEqual([]);
  });

  test('NUL and broken surrogates do not get past the door', async () => {
    const started = await start();
    await post(started, message('a\u0000b\ud800c'));
    expect(at.world.received[0]?.text).toBe('ab\ufffdc');
  });

  test('one conversation that floods is held back, another is not', async () => {
    const [loud, quiet] = [await start(), await start()];
    const answers = await Promise.all(Array.from({ length: 25 }, () => post(loud, message('hey'))));
    const held = answers.filter(({ status }) => status === 429);
    expect(held).toHaveLength(5);
    expect(Number(held[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post(quiet, message('hello'))).status).toBe(200);
  });

  test('one address that begins conversations without end is held back, and talks on in those it has', async () => {
    const started = await start();
    const statuses = new Map<number, number>();
    const begin = async (): Promise<void> => {
      const { status } = await call('/tokens/generate', { method: 'POST' });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    };
    // Fifty at a time, as many as a minute allows and one round more.
    for (let n = 0; n < 61; n++) await Promise.all(Array.from({ length: 50 }, begin));
    expect([...statuses.keys()].sort()).toEqual([200, 429]);
    // Microsoft's client takes an answer to a start for its last: it gets none, and tries again.
    await expect(call('/conversations', { bearer: started.token, body: {} })).rejects.toThrow();
    expect((await post(started, message('hello'))).status).toBe(200);
  }, 60_000);

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

describe('the channel', () => {
  test('sends choices as buttons, says who writes, and sends an entry once', async () => {
    const started = await start();
    const client = await stream(started.streamUrl);
    await at.world.say(started.conversationId, 'Which one?', { id: 'e1', choices: ['My plan', 'My team'] });
    await at.world.say(started.conversationId, 'Which one?', { id: 'e1', choices: ['My plan', 'My team'] });
    await at.world.say(started.conversationId, 'Hola Ana.', {
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
    for (let n = 0; n < 120; n++) await at.world.say(conversationId, 'x', { id: `e${n}` });
    const practice = practiceNamed('maple');
    const entry = { id: 'e110', address: { channel: 'web', page: conversationId } } as never;
    const { signal } = new AbortController();
    expect(await at.world.directLine.channel.find(practice, entry, signal)).toEqual(['e110']);
    const unsent = { id: 'e121', address: { channel: 'web', page: conversationId } } as never;
    expect(await at.world.directLine.channel.find(practice, unsent, signal)).toEqual([]);
  });
});
