import { realRedis } from '../store/real-redis.ts';
import { directLineFixture } from './directline-client.ts';
import { practiceNamed } from './directline-server.ts';

const MINUTE = 60_000;
const at = directLineFixture();
const { call, stream } = at;

describe('a link from a text message', () => {
  const keyOf = (link: string) => new URL(link).hash.slice('#k='.length);

  test('opens nothing once the conversation is erased, and links nobody', async () => {
    const make = await at.world.links.maker(practiceNamed('maple'));
    const key = keyOf(make('conversation-7', ['patient-1']));
    const { status, body } = await call('/tokens/link', { body: { key } });
    expect([status, body.error.code]).toEqual([410, 'LinkExpired']);
    expect(at.world.linked).toEqual([]);
  });

  test('opens the conversation it was made for, with its last lines', async () => {
    for (let n = 1; n <= 130; n++) {
      at.world.transcript.push({
        id: `t${n}`,
        at: at.world.now - (200 - n) * 1000,
        from: n % 2 === 0 ? 'bot' : 'patient',
        staffName: null,
        text: `line ${n}`,
        locale: 'en',
        lane: null,
      });
    }
    const make = await at.world.links.maker(practiceNamed('maple'));
    const link = make('conversation-7', ['patient-1']);
    expect(link).toMatch(new RegExp(`^${at.world.url}/#k=maple\\.[\\w-]+$`));
    expect(Buffer.from(keyOf(link).split('.')[1] ?? '', 'base64url').toString()).not.toMatch(
      /patient|convers/,
    );

    const { status, body } = await call('/tokens/link', { body: { key: keyOf(link) } });
    expect(status).toBe(200);
    const page = { channel: 'web', page: body.conversationId };
    expect(at.world.linked).toEqual([
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
    const make = await at.world.links.maker(practiceNamed('maple'));
    const key = keyOf(make('conversation-7', []));
    const tampered = `${key.slice(0, -2)}${key.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const bad of [tampered, `elm.${key.split('.')[1]}`, 'maple.', '%', 'maple.AAAA', 'x']) {
      expect((await call('/tokens/link', { body: { key: bad } })).status).toBe(403);
    }
    expect((await call('/tokens/link', { body: {} })).status).toBe(400);
    at.world.now += 16 * MINUTE;
    const late = await call('/tokens/link', { body: { key } });
    expect([late.status, late.body.error.code]).toEqual([410, 'LinkExpired']);
    expect(at.world.linked).toEqual([]);
  });
});

test('who reads along later sees that there was a link, and cannot come in by it', async () => {
  const make = await at.world.links.maker(practiceNamed('maple'));
  const link = make('conversation-7', []);
  at.world.transcript.push({
    id: 't1',
    at: at.world.now,
    from: 'bot',
    staffName: null,
    text: `Open ${link}\nWhat next?`,
    locale: 'en',
    lane: null,
  });
  const { hash, origin } = new URL(link);
  const opened = await call('/tokens/link', { body: { key: hash.slice('#k='.length) } });
  const { body } = await call('/conversations', { bearer: opened.body.token, body: {} });
  const shown = await call(`/conversations/${body.conversationId}/activities`, { bearer: opened.body.token });
  expect(shown.body.activities[0]?.text).toBe(`Open ${origin}/\nWhat next?`);
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
    const fresh = await realRedis();
    await at.restart({ practices: [practiceNamed('maple'), practiceNamed('elm.wood')] }, fresh);
    expect((await call('/page')).status).toBe(400);
    expect((await call('/page?practice=oak')).status).toBe(404);
    const { body } = await call('/tokens/generate?practice=elm.wood', { method: 'POST' });
    expect((await call('/conversations', { bearer: body.token, body: {} })).status).toBe(201);
    const make = await at.world.links.maker(practiceNamed('elm.wood'));
    const key = new URL(make('conversation-7', [])).hash.slice('#k='.length);
    const said = {
      at: at.world.now,
      from: 'bot',
      staffName: null,
      text: 'hello',
      locale: 'en',
      lane: null,
    } as const;
    at.world.transcript.push({ id: 't1', ...said });
    expect((await call('/tokens/link', { body: { key } })).status).toBe(200);
    await fresh[Symbol.asyncDispose]();
  });
});
