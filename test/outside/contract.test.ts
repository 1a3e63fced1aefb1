import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folder, ownRedis, porchlight, type Server, serve, until } from './server.ts';
import { ACCOUNT, inbound, PRACTICE, postSigned, raw, twilioDouble, twilioSettings } from './twilio.ts';

// In production, behind a proxy, set up by the command line: as an operator has it, and with what the contract says alone.
const root = resolve(__dirname, '../..');
const PUBLIC = 'https://clinic.example';
const DENISE = '+13125550115';
const PASSWORD = 'a long password of hers';
const MARK = 'Quetzalcoatlus';

let redis: Awaited<ReturnType<typeof ownRedis>>;
let twilio: Awaited<ReturnType<typeof twilioDouble>>;
let server: Server;
let nurse = '';
let stranger = '';

async function cli(args: readonly string[], environment: Readonly<Record<string, string>>, input = '') {
  const ended = await porchlight(args, environment, { input });
  if (ended.code !== 0) throw new Error(`porchlight ${args.join(' ')}: ${ended.err}`);
  return ended.out;
}

beforeAll(async () => {
  redis = await ownRedis(4440);
  twilio = await twilioDouble('http://127.0.0.1:4441', PUBLIC);
  const environment = {
    NODE_ENV: 'production',
    REDIS_URL: redis.url,
    PHI_KEYS: `one:${randomBytes(32).toString('base64')}`,
    PUBLIC_URL: PUBLIC,
    ...twilioSettings(twilio.url),
  };
  const practice = readFileSync(join(root, 'demo/practice.yaml'), 'utf8');
  const second = join(folder(), 'second.yaml');
  writeFileSync(
    second,
    practice.replace('id: maple-street', 'id: oak-street').replace('"+13125550142"', '"+13125550143"'),
  );
  await cli(['practice', 'load', join(root, 'demo/practice.yaml')], environment);
  await cli(['import', join(root, 'demo/patients')], environment);
  await Promise.all([
    cli(['enroll', '--patient', 'demo-denise', '--phone', DENISE, '--consented'], environment),
    cli(['staff', 'add', 'ana@maple.example', '--role', 'nurse', '--password-stdin'], environment, PASSWORD),
  ]);
  await cli(['practice', 'load', second], environment);
  const oak = ['--practice', 'oak-street'];
  await cli(
    ['staff', 'add', 'eve@oak.example', '--role', 'admin', '--password-stdin', ...oak],
    environment,
    PASSWORD,
  );
  server = await serve(4441, { ...environment, LOG_LEVEL: 'debug' }, { demo: false });
  nurse = await signIn('ana@maple.example');
  stranger = await signIn('eve@oak.example');
}, 60_000);
afterAll(async () => {
  await server.stop();
  await twilio.close();
}, 30_000);

type Options = {
  readonly cookie?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
};

async function ask(method: string, path: string, { cookie, body, headers = {} }: Options = {}) {
  const response = await fetch(`${server.url}/api/staff${path}`, {
    method,
    headers: {
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  answers.push(text);
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, json: isJson ? JSON.parse(text) : null, headers: response.headers };
}
const answers: string[] = [];

async function signIn(email: string): Promise<string> {
  const { status, headers } = await ask('POST', '/login', { body: { email, password: PASSWORD } });
  expect(status).toBe(200);
  const set = headers.get('set-cookie') ?? '';
  expect(set).toMatch(/^__Host-porchlight=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  return set.split(';')[0] ?? '';
}

const text = (body: string, from = DENISE) =>
  postSigned(server.url, PUBLIC, '/twilio/messages', inbound(from, body));

async function answerTo(body: string, from = DENISE): Promise<string> {
  const before = twilio.sentTo(from).length;
  expect(await text(body, from)).toMatchObject({
    status: 200,
    text: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
  });
  await until('an answer', () => twilio.sentTo(from).length > before);
  return twilio.sentTo(from).at(-1)?.body ?? '';
}

test('the first text of somebody enrolled with consent gets content at once, by a POST to the API of Twilio', async () => {
  const answer = await answerTo('show me my care plan');
  expect(answer).toMatch(/^Your care plan/);
  expect(twilio.sentTo(DENISE)[0]).toMatchObject({ from: PRACTICE, to: DENISE });
  expect(twilio.sentTo(DENISE).length).toBe(1);
});

test('the state of a text comes back by the address it was sent with, and by hand; staff see it', async () => {
  await until('it is delivered', () => twilio.sentTo(DENISE)[0]?.status === 'delivered');
  const found = twilio.sentTo(DENISE)[0];
  const callback = {
    MessageSid: found?.sid ?? '',
    AccountSid: ACCOUNT,
    MessageStatus: 'read',
    From: PRACTICE,
  };
  expect((await postSigned(server.url, PUBLIC, '/twilio/status', callback)).status).toBe(204);
  await answerTo('person please');
  const { json } = await ask('GET', '/handoffs?state=waiting', { cookie: nurse });
  const { conversationId } = json.items[0];
  const lines = await ask('GET', `/conversations/${conversationId}/messages`, { cookie: nurse });
  expect(lines.json.items[0]).toMatchObject({ from: 'patient', text: 'show me my care plan' });
  expect(lines.json.items[1]).toMatchObject({ from: 'bot', delivery: 'read' });
  await until('the second is delivered by itself', async () => {
    const again = await ask('GET', `/conversations/${conversationId}/messages`, { cookie: nurse });
    return again.json.items.at(-1).delivery === 'delivered';
  });
});

test('a nurse sees who waits, claims, writes, gives back, claims again and ends it', async () => {
  const waiting = await ask('GET', '/handoffs?state=waiting', { cookie: nurse });
  expect(waiting.json.items.length).toBe(1);
  const [handoff] = waiting.json.items;
  expect(handoff).toMatchObject({
    id: expect.any(String),
    conversationId: expect.any(String),
    patientId: 'demo-denise',
    risk: 'routine',
    reason: 'asked_for_person',
    state: 'waiting',
    openedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    dueAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    assignee: null,
  });
  const act = (name: string) => ask('POST', `/handoffs/${handoff.id}/${name}`, { cookie: nurse });
  const line = (body: unknown) =>
    ask('POST', `/conversations/${handoff.conversationId}/messages`, { cookie: nurse, body });

  expect(await line({ text: 'too early' })).toMatchObject({
    status: 409,
    json: { error: { code: 'not-claimed' } },
  });
  expect(await act('claim')).toMatchObject({ status: 200, json: { state: 'with_person' } });
  expect(await act('claim')).toMatchObject({ status: 200, json: { state: 'with_person' } });
  const before = twilio.sentTo(DENISE).length;
  expect((await line({ text: 'Hello, this is Ana.' })).status).toBe(201);
  await until('the line arrives', () => twilio.sentTo(DENISE).length === before + 1);
  expect(twilio.sentTo(DENISE).at(-1)?.body).toContain('Hello, this is Ana.');

  expect(await act('release')).toMatchObject({ status: 200, json: { state: 'waiting', assignee: null } });
  expect((await act('claim')).status).toBe(200);
  expect(await act('resolve')).toMatchObject({ status: 200, json: { state: 'resolved' } });
  expect((await act('resolve')).status).toBe(200);
  expect((await act('claim')).status).toBe(409);
  expect((await line({ text: 'too late' })).status).toBe(409);
  expect((await ask('GET', '/handoffs?state=waiting', { cookie: nurse })).json.items).toEqual([]);
  expect((await ask('GET', '/handoffs?state=resolved', { cookie: nurse })).json.items.length).toBe(1);
});

test('ten claims and ten equal lines at once are one claim and one line', async () => {
  await answerTo('I want to talk to a person');
  const { json } = await ask('GET', '/handoffs?state=waiting', { cookie: nurse });
  const [{ id, conversationId }] = json.items;
  const claims = await Promise.all(
    Array.from({ length: 10 }, () => ask('POST', `/handoffs/${id}/claim`, { cookie: nurse })),
  );
  expect(claims.map(({ status }) => status)).toEqual(claims.map(() => 200));
  const before = twilio.sentTo(DENISE).length;
  await Promise.all(
    Array.from({ length: 10 }, () =>
      ask('POST', `/conversations/${conversationId}/messages`, {
        cookie: nurse,
        body: { text: 'once' },
        headers: { 'idempotency-key': 'the same' },
      }),
    ),
  );
  await ask('POST', `/conversations/${conversationId}/messages`, { cookie: nurse, body: { text: 'twice' } });
  await until('both lines', () => twilio.sentTo(DENISE).some(({ body }) => body.includes('twice')));
  expect(twilio.sentTo(DENISE).length).toBe(before + 2);
  expect((await ask('POST', `/handoffs/${id}/resolve`, { cookie: nurse })).status).toBe(200);
});

test('openapi.json names every path and is the same for everybody', async () => {
  const { status, json } = await ask('GET', '/openapi.json');
  expect(status).toBe(200);
  expect(json.openapi).toMatch(/^3\./);
  expect(json.servers).toEqual([{ url: `${PUBLIC}/api/staff` }]);
  expect(Object.keys(json.paths)).toEqual(
    expect.arrayContaining([
      '/login',
      '/handoffs',
      '/handoffs/{id}/claim',
      '/handoffs/{id}/release',
      '/handoffs/{id}/resolve',
      '/conversations/{id}/messages',
    ]),
  );
  expect(Object.keys(json.paths['/conversations/{id}/messages']).sort()).toEqual(['get', 'post']);
});

test('health, readiness and metrics are where the contract says; the simulator is not there in production', async () => {
  for (const path of ['/healthz', '/readyz', '/metrics', '/', '/staff']) {
    expect([path, (await raw(server.url, path)).status]).toEqual([path, 200]);
  }
  expect((await raw(server.url, '/metrics')).text).toMatch(
    /^porchlight_deliveries_total\{.*fate="sent".*\} \d+$/m,
  );
  for (const path of [
    '/simulator',
    '/simulator/',
    '/simulator/api/phones',
    `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`,
  ]) {
    expect([path, (await raw(server.url, path)).status]).toEqual([path, 404]);
  }
});

describe('whoever is not let in', () => {
  const paths = [
    ['GET', '/handoffs'],
    ['GET', '/handoffs?state=waiting'],
    ['POST', '/handoffs/x/claim'],
    ['GET', '/conversations/x/messages'],
    ['POST', '/conversations/x/messages'],
    ['GET', '/me'],
    ['GET', '/events'],
    ['GET', '/nothing-here'],
  ] as const;

  test('has no cookie, a wrong one, or one that was ended', async () => {
    const gone = await signIn('ana@maple.example');
    expect((await ask('POST', '/logout', { cookie: gone })).status).toBe(204);
    const cookies = [
      undefined,
      '__Host-porchlight=',
      '__Host-porchlight=maple-street:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      '__Host-porchlight=%00%ff; porchlight=x',
      `__Host-porchlight=${'a'.repeat(4_000)}`,
      nurse.replace('maple-street', 'oak-street'),
      nurse.replace('__Host-', ''),
      gone,
    ];
    for (const cookie of cookies) {
      for (const [method, path] of paths) {
        const { status, json } = await ask(method, path, cookie === undefined ? {} : { cookie });
        expect([method, path, status, json?.error?.code]).toEqual([method, path, 401, 'not-signed-in']);
      }
    }
  });

  test('gives a wrong password, an unknown name or something that is no sign-in', async () => {
    const [wrong, unknown] = await Promise.all(
      ['ana@maple.example', 'nobody@maple.example'].map((email) =>
        ask('POST', '/login', { body: { email, password: 'wrong' } }),
      ),
    );
    expect(wrong).toMatchObject({ status: 401, json: { error: { code: 'wrong-sign-in' } } });
    expect({ ...unknown?.json.error, requestId: '' }).toEqual({ ...wrong?.json.error, requestId: '' });
    for (const body of [
      {},
      [],
      '"x"',
      'null',
      '{"email":1,"password":{}}',
      '{"email":"a"',
      '{}}',
      '\ufeff{}',
    ]) {
      expect((await ask('POST', '/login', { body })).status).toBe(400);
    }
    const long = { email: `${'a'.repeat(300)}@x.example`, password: 'p'.repeat(5_000) };
    expect((await ask('POST', '/login', { body: long })).json.error.faults.length).toBe(2);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await ask('POST', '/login', { body: 'email=a&password=b', headers: form })).status).toBe(415);
  });

  test('comes from a page of another site', async () => {
    const headers: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const header of headers) {
      const { status, json } = await ask('POST', '/handoffs/x/claim', { cookie: nurse, headers: header });
      expect([status, json.error.code]).toEqual([403, 'cross-site']);
    }
  });

  test('works at another practice', async () => {
    await answerTo(`I need a person, ${MARK}`);
    const { json } = await ask('GET', '/handoffs', { cookie: nurse });
    const [{ id, conversationId }] = json.items;
    expect((await ask('GET', '/handoffs', { cookie: stranger })).json.items).toEqual([]);
    for (const name of ['claim', 'release', 'resolve']) {
      expect((await ask('POST', `/handoffs/${id}/${name}`, { cookie: stranger })).status).toBe(404);
    }
    expect((await ask('GET', `/conversations/${conversationId}/messages`, { cookie: stranger })).status).toBe(
      404,
    );
    const body = { text: 'I am your nurse' };
    expect(
      (await ask('POST', `/conversations/${conversationId}/messages`, { cookie: stranger, body })).status,
    ).toBe(404);
    const after = await ask('GET', '/handoffs', { cookie: nurse });
    expect(after.json.items[0]).toMatchObject({ id, state: 'waiting', assignee: null });
  });
});

test('what staff send that does not fit is told, whole, and does nothing', async () => {
  const { json } = await ask('GET', '/handoffs', { cookie: nurse });
  const [{ id, conversationId }] = json.items;
  expect((await ask('POST', `/handoffs/${id}/claim`, { cookie: nurse })).status).toBe(200);
  const path = `/conversations/${conversationId}/messages`;
  const before = twilio.sentTo(DENISE).length;
  const bodies: readonly (readonly [unknown, number])[] = [
    ['{"text":', 400],
    ['[]', 400],
    ['"text"', 400],
    [{}, 400],
    [{ text: 7 }, 400],
    [{ text: '' }, 400],
    [{ text: '  \n ' }, 400],
    [{ text: ['a'] }, 400],
    [{ text: 'a'.repeat(1_601) }, 400],
    [{ text: 'nul \u0000' }, 400],
    [{ text: 'a'.repeat(110_000) }, 413],
    [{ text: 'ok', clientId: 'a'.repeat(300) }, 400],
    [`${'['.repeat(40_000)}${']'.repeat(40_000)}`, 400],
    [`{"text":"${'\\u0041'.repeat(20)}","__proto__":{"admin":true},"text":5}`, 400],
  ];
  for (const [body, status] of bodies) {
    const answer = await ask('POST', path, { cookie: nurse, body });
    expect([String(body).slice(0, 40), answer.status]).toEqual([String(body).slice(0, 40), status]);
    expect(answer.json.error).toMatchObject({ code: expect.any(String), requestId: expect.any(String) });
  }
  expect((await ask('GET', '/handoffs?state=all', { cookie: nurse })).json.error.faults).toEqual([
    {
      path: 'state',
      message: 'must be one of waiting, with_person, waiting_on_patient, snoozed, resolved',
      code: 'must-be-one-of',
      values: { list: 'waiting, with_person, waiting_on_patient, snoozed, resolved' },
    },
  ]);
  for (const query of [
    '?limit=0',
    '?limit=-1',
    '?limit=1e9',
    '?limit=x',
    '?limit[]=1',
    `?after=${'a'.repeat(200)}`,
  ]) {
    const { status } = await ask('GET', path + query, { cookie: nurse });
    expect([query, status]).toEqual([query, query === '?limit[]=1' ? 200 : 400]);
  }
  expect(twilio.sentTo(DENISE).length).toBe(before);
});

test('ids that are nobody’s, and paths that climb, lead nowhere', async () => {
  const headers = { cookie: nurse };
  for (const id of [
    'unknown',
    '..%2f..%2fetc%2fpasswd',
    '%00',
    '%E0%A4%A',
    'a'.repeat(200),
    '{*}',
    '*',
    '__proto__',
  ]) {
    for (const [method, path] of [
      ['POST', `/api/staff/handoffs/${id}/claim`],
      ['GET', `/api/staff/conversations/${id}/messages`],
    ] as const) {
      const { status, text: said } = await raw(server.url, path, method, headers);
      expect([path, status === 404 || status === 400]).toEqual([path, true]);
      expect(JSON.parse(said).error.requestId).toEqual(expect.any(String));
      answers.push(said);
    }
  }
  for (const path of [
    '/../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/package.json',
    '/staff/../../package.json',
    '/staff/..%5c..%5cpackage.json',
    '/assets/../../../../package.json',
    '//etc/passwd',
    '/.env',
    '/.git/config',
    '/staff/%00',
    '/%',
    '/%ff',
    '/index.html/x',
    '/web/dist',
    `/${'a'.repeat(8_000)}`,
  ]) {
    const { status, text: said } = await raw(server.url, path);
    expect([path.slice(0, 60), [400, 403, 404].includes(status)]).toEqual([path.slice(0, 60), true]);
    expect(said).not.toMatch(/root:|"dependencies"/);
    answers.push(said);
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    const { status, text: said } = await raw(server.url, '/', method);
    expect([method, status >= 400 && status < 500]).toEqual([method, true]);
    answers.push(said);
  }
});

test('a stranger at the page’s door is told what is wrong in words of Direct Line', async () => {
  const line = (path: string, bearer?: string, body?: unknown) =>
    fetch(`${server.url}/v3/directline${path}`, {
      method: body === undefined && path.includes('activities') ? 'GET' : 'POST',
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }).then(async (response) => ({
      status: response.status,
      json: JSON.parse((await response.text()) || 'null'),
    }));
  // Two practices: which one is not said.
  expect(await line('/tokens/generate')).toMatchObject({
    status: 400,
    json: { error: { code: 'BadArgument' } },
  });
  expect((await line('/tokens/generate?practice=nowhere')).status).toBe(404);
  expect((await line('/tokens/generate?practice=maple-street', 'guessed-secret')).status).toBe(403);
  const open = () => line('/tokens/generate?practice=maple-street');
  const [mine, theirs] = [(await open()).json, (await open()).json];
  for (const token of ['x', 'a.b.c', `${mine.token}x`, mine.token.slice(0, -3), 'a'.repeat(6_000)]) {
    expect([403, 401]).toContain((await line('/conversations', token)).status);
  }
  expect((await line('/conversations')).status).toBe(401);
  expect((await line('/conversations', mine.token)).status).toBe(201);
  const path = `/conversations/${mine.conversationId}/activities`;
  expect((await line(path, theirs.token)).status).toBe(403);
  expect((await line(path, theirs.token, { type: 'message', text: 'as you' })).status).toBe(403);
  const bodies: readonly (readonly [unknown, number])[] = [
    ['{', 400],
    ['[]', 400],
    ['null', 400],
    [{}, 400],
    [{ type: 7 }, 400],
    [{ type: 'message', text: { a: 1 } }, 400],
    [{ type: 'message', text: 'a'.repeat(4_001) }, 413],
    [{ type: 'message', text: 'a'.repeat(70_000) }, 413],
    [{ type: 'message', text: 'hi', attachments: 'none', locale: 7, channelData: [] }, 200],
    [{ type: 'endOfWorld', text: 'hi' }, 200],
    [{ type: 'message', text: 'nul \u0000 and \u202e' }, 200],
  ];
  for (const [body, status] of bodies) {
    expect([JSON.stringify(body).slice(0, 60), (await line(path, mine.token, body)).status]).toEqual([
      JSON.stringify(body).slice(0, 60),
      status,
    ]);
  }
  expect((await line(`${path}?watermark=${'9'.repeat(500)}`, mine.token)).status).toBe(400);
});

test('after all that it serves, and neither answers nor log hold a stack, a number or a word of anybody', async () => {
  expect(await answerTo('what is a medical home?', '+13125556999')).toMatch(/\w/);
  for (const said of answers) expect(said).not.toMatch(/node_modules|\.ts:\d|\bat \w+ \(|Error:/);
  const log = server.out() + server.err();
  expect(log).not.toMatch(/\+?1312555/);
  expect(log).not.toMatch(/Denise|Carter|ana@maple|medical home|this is Ana/);
  expect(log).not.toContain(MARK);
  expect(log.split('\n').filter((line) => /"severity":"(error|fatal)"/.test(line))).toEqual([]);
  expect(server.err()).toBe('');
});
