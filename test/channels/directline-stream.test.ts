import { once } from 'node:events';
import { createConnection } from 'node:net';
import { directLineFixture, SECRET } from './directline-client.ts';

const at = directLineFixture();
const { call, start, stream, refusedStream } = at;

describe('the stream', () => {
  test('carries what came between the start and the connection', async () => {
    const started = await start();
    await at.world.say(started.conversationId, 'welcome');
    const client = await stream(started.streamUrl);
    await client.has('welcome');
    expect(client.sets[0]?.watermark).toMatch(/./);
  });

  test('several sockets on one address each get everything; the fifth takes the place of the oldest', async () => {
    const started = await start();
    const oldest = await stream(started.streamUrl);
    const others = [];
    for (let n = 0; n < 3; n++) others.push(await stream(started.streamUrl));
    await at.world.say(started.conversationId, 'to all');
    await Promise.all([oldest, ...others].map((client) => client.has('to all')));
    const closed = once(oldest.socket, 'close');
    const fifth = await stream(started.streamUrl);
    expect((await closed)[0]).toBe(4000);
    await at.world.say(started.conversationId, 'to four');
    await Promise.all([...others, fifth].map((client) => client.has('to four')));
  });

  test('is kept alive with empty frames, and bears those of the client', async () => {
    await at.restart({ keepAliveMs: 20 });
    const started = await start();
    const client = await stream(started.streamUrl);
    client.socket.send('');
    await client.keptAlive();
    await at.world.say(started.conversationId, 'still here');
    await client.has('still here');
  });

  test('a client that does not read holds up nobody and little memory, is dropped, and misses nothing', async () => {
    await at.restart({ unreadMs: 2_000 });
    const [slowOne, other] = [await start(), await start()];
    const stuck = await stream(slowOne.streamUrl);
    const quick = await stream(slowOne.streamUrl);
    const beside = await stream(other.streamUrl);
    await at.world.say(slowOne.conversationId, 'seen by both');
    await Promise.all([stuck.has('seen by both'), quick.has('seen by both')]);
    const watermark = stuck.watermark();
    const closed = once(stuck.socket, 'close');
    stuck.socket.pause();
    // Twelve kilobytes a line: until the kernel takes no more for that socket, and long after.
    const line = '語'.repeat(4_000);
    let lines = 0;
    const say = () => at.world.say(slowOne.conversationId, `${lines++} ${line}`);
    while (at.world.unread() === 0 && lines < 950) await say();
    const full = lines;
    for (let more = 0; more < 40; more++) await say();
    await quick.has(`${lines - 1} ${line}`);
    await at.world.say(other.conversationId, 'not held up');
    await beside.has('not held up');
    // One frame: what came after it is not even read from the store.
    expect(full).toBeLessThan(950);
    expect(at.world.unread()).toBeLessThan(25 * 14_000);
    // It is dropped, and what it held is free.
    while (at.world.unread() > 0) await new Promise((done) => setTimeout(done, 20));
    stuck.socket.resume();
    await closed;
    const path = `/conversations/${slowOne.conversationId}?watermark=${encodeURIComponent(watermark)}`;
    const again = await call(path, { bearer: slowOne.token });
    const back = await stream(again.body.streamUrl);
    await back.has(`${lines - 1} ${line}`);
    expect(back.texts().map((text) => text.split(' ')[0])).toEqual(
      Array.from({ length: lines }, (_, n) => String(n)),
    );
  }, 60_000);

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
    at.world.now += 61_000;
    expect(await refusedStream(started.streamUrl)).toBe(403);
  });

  test('a page of another site cannot open it, unless the token was bound to that site', async () => {
    const started = await start();
    expect(await refusedStream(started.streamUrl, { origin: 'https://evil.example' })).toBe(403);
    await stream(started.streamUrl, { origin: at.world.url });
    const bound = await call('/tokens/generate', {
      bearer: SECRET,
      body: { trustedOrigins: ['https://clinic.example'] },
    });
    const { body } = await call('/conversations', { bearer: bound.body.token, body: {} });
    await stream(body.streamUrl, { origin: 'https://clinic.example' });
    expect(await refusedStream(body.streamUrl, { origin: 'https://evil.example' })).toBe(403);
  });

  test('an upgrade that asks for something else is left to others', async () => {
    const socket = createConnection(Number(new URL(at.world.url).port), '127.0.0.1');
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
