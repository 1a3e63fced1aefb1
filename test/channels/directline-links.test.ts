import { realRedis } from '../store/real-redis.ts';
import { directLineFixture } from './directline-client.ts';
import { PHONE, practiceNamed } from './directline-server.ts';

const MINUTE = 60_000;
const at = directLineFixture();
const { call, stream } = at;

/** The birth date of patient-1, the link's second factor. */
const BORN = '1951-04-09';

describe('a link from a text message', () => {
  const keyOf = (link: string) => new URL(link).hash.slice('#k='.length);

  test('opens nothing once the conversation is erased, and links nobody', async () => {
    const make = await at.world.links.maker(practiceNamed('maple'));
    const key = keyOf(make('conversation-7', ['patient-1'], PHONE));
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
    const link = make('conversation-7', ['patient-1'], PHONE);
    expect(link).toMatch(new RegExp(`^${at.world.url}/#k=maple\\.[\\w-]+$`));
    expect(Buffer.from(keyOf(link).split('.')[1] ?? '', 'base64url').toString()).not.toMatch(
      /patient|convers/,
    );

    const { status, body } = await call('/tokens/link', { body: { key: keyOf(link), birthDate: BORN } });
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
    const key = keyOf(make('conversation-7', ['patient-1'], PHONE));
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

describe('the second factor of a link', () => {
  const said = (text: string) =>
    at.world.transcript.push({
      id: `t${at.world.transcript.length + 1}`,
      at: at.world.now,
      from: 'bot',
      staffName: null,
      text,
      locale: 'en',
      lane: null,
    });
  /** A link that somebody stole, of a conversation of the test's own. */
  async function stolen(conversation: string, patients = ['patient-1']): Promise<string> {
    said('something private');
    const make = await at.world.links.maker(practiceNamed('maple'));
    return new URL(make(conversation, patients, PHONE)).hash.slice('#k='.length);
  }
  const tried = async (key: string, birthDate?: string) => {
    const { status, body } = await call('/tokens/link', { body: { key, birthDate } });
    return [status, body.error?.code ?? 'opened'];
  };

  test('without a birth date nothing is opened, linked or said', async () => {
    const key = await stolen('conversation-1');
    expect(await tried(key)).toEqual([401, 'SecondFactor']);
    expect(await tried(key, 'yesterday')).toEqual([400, 'BadArgument']);
    expect(at.world.linked).toEqual([]);
    expect(at.world.audit).toEqual([]);
  });

  test('three wrong dates lock the link, and then the right one does not open it', async () => {
    const key = await stolen('conversation-2');
    expect(await tried(key, '1951-04-10')).toEqual([401, 'SecondFactorWrong']);
    expect(await tried(key, '1951-09-04')).toEqual([401, 'SecondFactorWrong']);
    expect(await tried(key, '2001-01-01')).toEqual([403, 'LinkLocked']);
    expect(await tried(key, BORN)).toEqual([403, 'LinkLocked']);
    expect(at.world.linked).toEqual([]);
    expect(at.world.audit).toEqual(['page-doubted', 'page-doubted', 'page-locked', 'page-locked']);
  });

  test('many at once get no more tries than one after the other', async () => {
    const key = await stolen('conversation-3');
    const guesses = Array.from({ length: 30 }, (_, day) => `1990-01-${String(day + 1).padStart(2, '0')}`);
    const answers = await Promise.all(guesses.map((guess) => tried(key, guess)));
    expect(answers.filter(([, code]) => code === 'SecondFactorWrong')).toHaveLength(2);
  });

  test('nine tries a day at a conversation, with however many links', async () => {
    const answers: unknown[] = [];
    for (let link = 0; link < 5; link++) {
      const key = await stolen('conversation-4');
      for (const day of ['01', '02']) answers.push((await tried(key, `1960-01-${day}`))[1]);
    }
    expect(answers).toEqual([
      ...Array.from({ length: 8 }, () => 'SecondFactorWrong'),
      'LinkLocked',
      'LinkLocked',
    ]);
  });

  test('a mistyped date and then the right one opens it, as often as it is opened', async () => {
    const key = await stolen('conversation-5');
    expect(await tried(key, '1951-04-08')).toEqual([401, 'SecondFactorWrong']);
    for (const _ of [1, 2, 3, 4]) expect(await tried(key, BORN)).toEqual([200, 'opened']);
    expect(at.world.linked).toHaveLength(4);
  });

  test('a link that went to another phone than the last one opens nothing', async () => {
    said('something private');
    const make = await at.world.links.maker(practiceNamed('maple'));
    const key = new URL(make('conversation-8', ['patient-1'], 'sms:+13125550198')).hash.slice('#k='.length);
    expect(await tried(key, BORN)).toEqual([410, 'LinkExpired']);
    expect(at.world.linked).toEqual([]);
  });

  test('a record without a date opens nothing', async () => {
    expect(await tried(await stolen('conversation-6', ['patient-2']), BORN)).toEqual([403, 'LinkLocked']);
    expect(await tried(await stolen('conversation-6', []), BORN)).toEqual([403, 'LinkLocked']);
    expect(await tried(await stolen('conversation-6', ['patient-2', 'patient-1']), BORN)).toEqual([
      200,
      'opened',
    ]);
  });
});

test('who reads along later sees that there was a link, and cannot come in by it', async () => {
  const make = await at.world.links.maker(practiceNamed('maple'));
  const link = make('conversation-7', ['patient-1'], PHONE);
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
  const opened = await call('/tokens/link', {
    body: { key: hash.slice('#k='.length), birthDate: BORN },
  });
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
    const key = new URL(make('conversation-7', ['patient-1'], PHONE)).hash.slice('#k='.length);
    const said = {
      at: at.world.now,
      from: 'bot',
      staffName: null,
      text: 'hello',
      locale: 'en',
      lane: null,
    } as const;
    at.world.transcript.push({ id: 't1', ...said });
    expect((await call('/tokens/link', { body: { key, birthDate: BORN } })).status).toBe(200);
    await fresh[Symbol.asyncDispose]();
  });
});
