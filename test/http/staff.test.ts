import type { Express } from 'express';
import { StoreAway } from '../../src/errors.ts';
import { NOON, type Office, openOffice } from './office.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

type Item = Record<string, unknown> & { id: string };
const itemsOf = async (response: Response) => ((await response.json()) as { items: Item[] }).items;
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { error: { code: string } }).error.code,
];

test('the queue shows who waits, most urgent first, with a brief', async () => {
  office.need('routine');
  office.need('crisis', { risk: 'crisis', reason: 'crisis' });
  office.need('done', { state: 'resolved' });
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  const items = await itemsOf(await ana.get('/handoffs?state=waiting'));
  expect(items.map((item) => item.id)).toEqual(['crisis', 'routine']);
  expect(items[1]).toMatchObject({
    conversationId: 'maple-routine',
    patientId: 'p1',
    risk: 'routine',
    reason: 'asked_for_person',
    state: 'waiting',
    openedAt: '2026-11-23T14:59:00.000Z',
    dueAt: '2026-11-23T15:01:00.000Z',
    assignee: null,
    brief: { who: 'Rosa Diaz', asked: [{ text: '¿Puedo hablar con la enfermera?' }] },
  });
  expect((await itemsOf(await ana.get('/handoffs'))).map((item) => item.id)).toEqual(['crisis', 'routine']);
  expect((await itemsOf(await ana.get('/handoffs?state=resolved'))).map((item) => item.id)).toEqual(['done']);
  expect(await codeOf(await ana.get('/handoffs?state=lost'))).toEqual([400, 'faults']);
});

test('a nurse claims, replies, and gives the conversation back', async () => {
  office.need('h1');
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  const claimed = await ana.post('/handoffs/h1/claim');
  expect(claimed.status).toBe(200);
  expect(await claimed.json()).toMatchObject({
    state: 'with_person',
    assignee: 's-ana',
    assigneeName: 'ana',
  });
  expect((await ana.post('/conversations/maple-h1/messages', { text: ' Hola, Rosa ' })).status).toBe(201);
  const lines = await itemsOf(await ana.get('/conversations/maple-h1/messages'));
  expect(lines).toMatchObject([
    { from: 'staff', staffName: 'ana', text: 'Hola, Rosa', at: '2026-11-23T15:00:00.000Z' },
  ]);
  expect(await (await ana.post('/handoffs/h1/release')).json()).toMatchObject({
    state: 'waiting',
    assignee: null,
  });
  await ana.post('/handoffs/h1/claim');
  expect(await (await ana.post('/handoffs/h1/resolve')).json()).toMatchObject({ state: 'resolved' });
  expect((await ana.post('/handoffs/h1/resolve')).status).toBe(200);
  expect(await codeOf(await ana.post('/handoffs/h1/claim'))).toEqual([409, 'resolved']);
});

test('of two who claim at once one wins, and the other is told', async () => {
  office.need('h1');
  const [ana, bea] = await Promise.all([
    office.signIn(office.hire('ana', 'nurse')),
    office.signIn(office.hire('bea', 'nurse')),
  ]);
  const answers = await Promise.all([ana.post('/handoffs/h1/claim'), bea.post('/handoffs/h1/claim')]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  const refused = answers.find((answer) => answer.status === 409);
  expect(await codeOf(refused as Response)).toEqual([409, 'taken']);
});

test('a reply needs the claim, and says so', async () => {
  office.need('h1');
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  const bea = await office.signIn(office.hire('bea', 'nurse'));
  const reply = { text: 'Hola' };
  expect(await codeOf(await ana.post('/conversations/maple-h1/messages', reply))).toEqual([
    409,
    'not-claimed',
  ]);
  await bea.post('/handoffs/h1/claim');
  expect(await codeOf(await ana.post('/conversations/maple-h1/messages', reply))).toEqual([409, 'taken']);
  office.say('maple-quiet', {});
  expect(await codeOf(await ana.post('/conversations/maple-quiet/messages', reply))).toEqual([
    409,
    'not-claimed',
  ]);
  expect(await codeOf(await ana.post('/conversations/maple-none/messages', reply))).toEqual([
    404,
    'not-found',
  ]);
  expect(office.lines.get('maple-h1')).toBeUndefined();
});

test.each([
  [{}, {}],
  [{ clientId: 'draft-1' }, {}],
  [{}, { 'Idempotency-Key': 'draft-1' }],
])('a reply that is sent twice with %j %j is one line where it has a key', async (body, headers) => {
  office.need('h1');
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  await ana.post('/handoffs/h1/claim');
  for (let n = 0; n < 2; n += 1) {
    await ana.post(
      '/conversations/maple-h1/messages',
      { text: 'Hola', ...body },
      headers as Record<string, string>,
    );
  }
  const keyed = 'clientId' in body || 'Idempotency-Key' in headers;
  const ids = office.performed.filter((event) => event.kind === 'staff-line').map((event) => event.id);
  expect(new Set(ids).size).toBe(keyed ? 1 : 2);
});

test('the same key of two people, or in two conversations, does not meet', async () => {
  office.need('h1');
  office.need('h2');
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  for (const id of ['h1', 'h2']) {
    await ana.post(`/handoffs/${id}/claim`);
    await ana.post(`/conversations/maple-${id}/messages`, { text: 'Hola', clientId: 'same' });
  }
  expect(office.lines.get('maple-h1')).toHaveLength(1);
  expect(office.lines.get('maple-h2')).toHaveLength(1);
});

test.each([
  ['without a word', { text: '' }, 'faults'],
  ['of spaces', { text: '   ' }, 'faults'],
  ['that is longer than a text may be', { text: 'x'.repeat(1601) }, 'faults'],
  ['that is a number', { text: 7 }, 'faults'],
  ['that is not there', {}, 'faults'],
  ['with an empty key', { text: 'a', clientId: '' }, 'faults'],
  ['with a NUL', { text: 'a\0' }, 'nul'],
])('a reply %s is refused with its fault', async (_, body, code) => {
  office.need('h1');
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  await ana.post('/handoffs/h1/claim');
  expect(await codeOf(await ana.post('/conversations/maple-h1/messages', body))).toEqual([400, code]);
});

test.each([
  ['agent', 403, 403],
  ['nurse', 403, 403],
  ['supervisor', 200, 200],
  ['admin', 200, 200],
] as const)('a %s ends what another has: release %i, resolve %i', async (role, release, resolve) => {
  office.need('h1', { state: 'with_person', assignee: 's-ana' });
  office.hire('ana', 'nurse');
  const other = await office.signIn(office.hire('other', role));
  expect((await other.post('/handoffs/h1/release')).status).toBe(release);
  office.need('h1', { state: 'with_person', assignee: 's-ana' });
  expect((await other.post('/handoffs/h1/resolve')).status).toBe(resolve);
});

test.each(['agent', 'nurse', 'supervisor', 'admin'] as const)(
  'a %s can read, claim and reply',
  async (role) => {
    office.need('h1');
    const one = await office.signIn(office.hire('one', role));
    expect((await one.get('/handoffs')).status).toBe(200);
    expect((await one.post('/handoffs/h1/claim')).status).toBe(200);
    expect((await one.post('/conversations/maple-h1/messages', { text: 'Hi' })).status).toBe(201);
  },
);

const guarded = [
  ['GET', '/me'],
  ['GET', '/handoffs'],
  ['GET', '/events'],
  ['POST', '/handoffs/h1/claim'],
  ['POST', '/handoffs/h1/release'],
  ['POST', '/handoffs/h1/resolve'],
  ['GET', '/conversations/maple-h1/messages'],
  ['POST', '/conversations/maple-h1/messages'],
  ['GET', '/anything-else'],
] as const;

test.each(guarded)('%s %s needs a sign-in', async (method, path) => {
  office.need('h1');
  const response = await fetch(office.api + path, { method });
  expect(await codeOf(response)).toEqual([401, 'not-signed-in']);
  expect(office.performed).toEqual([]);
});

test('staff of another practice see and reach nothing', async () => {
  office.need('h1');
  office.say('maple-h1', {});
  const oto = await office.signIn(office.hire('oto', 'admin', 'oak'));
  expect(await itemsOf(await oto.get('/handoffs'))).toEqual([]);
  for (const act of ['claim', 'release', 'resolve']) {
    expect(await codeOf(await oto.post(`/handoffs/h1/${act}`))).toEqual([404, 'not-found']);
  }
  expect((await oto.get('/conversations/maple-h1/messages')).status).toBe(404);
  expect((await oto.post('/conversations/maple-h1/messages', { text: 'x' })).status).toBe(404);
  expect(office.performed).toEqual([]);
});

test.each(['../secret', 'a b', 'a%00b', '%2e%2e', 'x'.repeat(200), '{maple}'])(
  'an id of the form %.20s is not there',
  async (id) => {
    const ana = await office.signIn(office.hire('ana', 'nurse'));
    expect((await ana.post(`/handoffs/${encodeURI(id)}/claim`)).status).toBe(404);
    expect((await ana.get(`/conversations/${encodeURI(id)}/messages`)).status).toBe(404);
  },
);

test('a claim that a page of another site asks for is not done', async () => {
  office.need('h1');
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  const response = await ana.post('/handoffs/h1/claim', undefined, { 'Sec-Fetch-Site': 'cross-site' });
  expect(await codeOf(response)).toEqual([403, 'cross-site']);
  const form = {
    method: 'POST',
    headers: { ...ana.headers, 'Content-Type': 'text/plain' },
    body: '{"text":"x"}',
  };
  expect((await fetch(`${office.api}/conversations/maple-h1/messages`, form)).status).toBe(415);
  expect(office.performed).toEqual([]);
});

test('what staff read is in the audit, once for a look', async () => {
  office.need('h1');
  office.say('maple-h1', {});
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  for (let n = 0; n < 3; n += 1) {
    await ana.get('/handoffs');
    await ana.get('/conversations/maple-h1/messages');
  }
  const reads = () => office.audited.filter((entry) => entry.did.startsWith('read-'));
  expect(reads()).toEqual([
    { practice: 'maple', at: NOON, who: 's-ana', did: 'read-queue', what: 'open', why: null },
    { practice: 'maple', at: NOON, who: 's-ana', did: 'read-conversation', what: 'maple-h1', why: null },
  ]);
  office.clock.now += 6 * 60_000;
  await ana.get('/conversations/maple-h1/messages?after=l0');
  expect(reads()).toHaveLength(3);
});

test('when the audit cannot be written nothing is read', async () => {
  office.need('h1');
  office.say('maple-h1', { text: 'MARKER' });
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  office.away.audit = true;
  const response = await ana.get('/conversations/maple-h1/messages');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('MARKER');
});

test('lines come in pages', async () => {
  for (let n = 0; n < 5; n += 1) office.say('maple-h1', { text: String(n) });
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  const texts = async (query: string) =>
    (await itemsOf(await ana.get(`/conversations/maple-h1/messages${query}`))).map((line) => line.text);
  expect(await texts('')).toEqual(['0', '1', '2', '3', '4']);
  expect(await texts('?limit=2')).toEqual(['3', '4']);
  expect(await texts('?after=l1&limit=2')).toEqual(['2', '3']);
  expect(await texts('?after=l4')).toEqual([]);
  expect(await texts('?before=l3&limit=2')).toEqual(['1', '2']);
  expect(await texts('?before=l0')).toEqual([]);
  expect((await ana.get('/conversations/maple-h1/messages?before=l1&after=l3')).status).toBe(400);
  expect((await ana.get('/conversations/maple-h1/messages?limit=0')).status).toBe(400);
});

test('while the store is away the answer is 503 with a time to come back', async () => {
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  office.away.store = new StoreAway();
  const response = await ana.get('/handoffs');
  expect(response.headers.get('retry-after')).toBe('2');
  expect(await codeOf(response)).toEqual([503, 'store-away']);
});

test('nothing that is read is kept by browsers or proxies', async () => {
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  expect((await ana.get('/handoffs')).headers.get('cache-control')).toBe('no-store');
});

test('words of patients reach neither the log nor the metrics', async () => {
  office.need('h1');
  office.say('maple-h1', { text: 'MARKER hurts' });
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  await ana.get('/conversations/maple-h1/messages');
  await ana.post('/handoffs/h1/claim');
  await ana.post(
    '/conversations/maple-h1/messages',
    { text: 'MARKER reply' },
    { 'Idempotency-Key': 'MARKER' },
  );
  const metrics = await (await fetch(`${office.url}/metrics`)).text();
  expect(metrics).toContain('route="/api/staff/handoffs/:id/claim"');
  expect(office.log.join('') + metrics).not.toMatch(/MARKER|Rosa|maple-h1/);
});

describe('the stream of changes', () => {
  /** Reads a stream until its text satisfies a condition. */
  async function until(response: Response, done: (text: string) => boolean): Promise<string> {
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    for (let text = ''; ; ) {
      if (done(text)) return text;
      const { value, done: ended } = await reader.read();
      if (ended) return text;
      text += decoder.decode(value, { stream: true });
    }
  }
  const count = (text: string, what: string) => text.split(what).length - 1;

  test('says that the queue or the conversation changed, not what is in it', async () => {
    office.need('h1');
    office.say('maple-h1', { text: 'MARKER' });
    const ana = await office.signIn(office.hire('ana', 'nurse'));
    const stop = new AbortController();
    const response = await ana.get('/events?conversation=maple-h1', { signal: stop.signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const [first, second] = (response.body as ReadableStream).tee();
    await until(
      new Response(first),
      (text) => count(text, 'event: queue') >= 1 && count(text, 'event: conversation') >= 1,
    );
    office.need('h2');
    office.say('maple-h1', { text: 'MARKER again' });
    const text = await until(
      new Response(second),
      (text) => count(text, 'event: queue') >= 2 && count(text, 'event: conversation') >= 2,
    );
    expect(text).not.toMatch(/MARKER|Rosa|h1/);
    stop.abort();
  });

  test('ends when the server goes down, so that the page looks for another', async () => {
    const ana = await office.signIn(office.hire('ana', 'nurse'));
    const response = await ana.get('/events');
    const closing = office.close();
    expect(await until(response, () => false)).toContain('retry: 1000');
    await closing;
  });

  test('another practice hears nothing of it', async () => {
    office.need('h1');
    const oto = await office.signIn(office.hire('oto', 'nurse', 'oak'));
    const stop = new AbortController();
    const response = await oto.get('/events', { signal: stop.signal });
    const text = await until(response, (text) => text.includes('event: queue'));
    const empty = /id: (\S+)/.exec(text)?.[1];
    expect(empty).toBeDefined();
    const other = await oto.get('/events', { signal: stop.signal });
    expect(await until(other, (text) => text.includes('event: queue'))).toContain(`id: ${empty}`);
    stop.abort();
  });
});

describe('the description', () => {
  /** The routes that the router really has, as `get /handoffs/{id}`. */
  function routesOf(app: Express): string[] {
    type Layer = { route?: { path: string; methods: Record<string, boolean> }; handle?: { stack?: Layer[] } };
    const walk = (layers: Layer[]): string[] =>
      layers.flatMap((layer) =>
        layer.route === undefined
          ? walk(layer.handle?.stack ?? [])
          : Object.keys(layer.route.methods).map(
              (method) => `${method} ${layer.route?.path.replace(/:(\w+)/g, '{$1}')}`,
            ),
      );
    return walk((app as unknown as { router: { stack: Layer[] } }).router.stack).filter(
      (route) => !/healthz|readyz|metrics/.test(route),
    );
  }

  test('names every route there is and no other', async () => {
    const described = (await (await fetch(`${office.api}/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
    };
    expect(described.openapi).toBe('3.1.0');
    const named = Object.entries(described.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.sort()).toEqual(routesOf(office.http.app).sort());
  });
});
