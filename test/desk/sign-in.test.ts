import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { readPrograms } from '../../src/practice/program-file.ts';
import { auditOnly } from '../../src/turn/commit.ts';
import { freePort, openWorld, type World } from '../world.ts';
import { type Console, hire } from './shift.ts';

let world: World;
let ana: Console;
beforeAll(async () => {
  world = await openWorld();
  ana = await hire(world, 'ana', 'nurse');
});
afterAll(() => world.close());

const codeAt = (secret: string, at: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });
const errorOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { error: { code: string } }).error.code,
];

describe('the second factor', () => {
  test('is proven once, wanted from then on, and a code is used once', async () => {
    const max = await hire(world, 'max', 'nurse');
    expect(await errorOf(await max.post('/me/totp', { password: 'not this one' }))).toEqual([
      403,
      'wrong-password',
    ]);
    const { secret, uri, svg } = (await (
      await max.post('/me/totp', { password: max.password })
    ).json()) as Record<string, string>;
    expect(uri).toMatch(/^otpauth:\/\/totp\/Porchlight/);
    expect(svg).toContain('<svg');
    expect((await max.login()).status).toBe(200);
    expect(await errorOf(await max.post('/me/totp/confirm', { code: '000000' }))).toEqual([
      403,
      'wrong-code',
    ]);
    const confirmed = await max.post('/me/totp/confirm', { code: codeAt(secret ?? '', world.now()) });
    const { recoveryCodes } = (await confirmed.json()) as { recoveryCodes: string[] };
    expect(recoveryCodes).toHaveLength(10);

    expect(await errorOf(await max.login())).toEqual([401, 'code-needed']);
    expect(await errorOf(await max.login({ password: 'a wrong one here' }))).toEqual([401, 'wrong-sign-in']);
    expect(await errorOf(await max.login({ code: codeAt(secret ?? '', world.now()) }))).toEqual([
      401,
      'wrong-sign-in',
    ]);
    world.setClock(world.now() + 60_000);
    const code = codeAt(secret ?? '', world.now());
    expect((await max.login({ code })).status).toBe(200);
    expect(await errorOf(await max.login({ code }))).toEqual([401, 'wrong-sign-in']);

    expect((await max.login({ code: recoveryCodes[0] })).status).toBe(200);
    expect(await errorOf(await max.login({ code: recoveryCodes[0] }))).toEqual([401, 'wrong-sign-in']);
    const account = await world.app.stores.staff.byEmail(max.email);
    expect(account?.recovery).toHaveLength(9);
    expect(JSON.stringify(account)).not.toContain(recoveryCodes[1]);
  });

  test('lets in one of many who come with the same code at once', async () => {
    const ola = await hire(world, 'ola', 'nurse');
    const begun = await ola.post('/me/totp', { password: ola.password });
    const { secret = '' } = (await begun.json()) as Record<string, string>;
    const confirmed = await ola.post('/me/totp/confirm', { code: codeAt(secret, world.now()) });
    const { recoveryCodes } = (await confirmed.json()) as { recoveryCodes: string[] };
    world.setClock(world.now() + 60_000);
    // No more than the five wrong ones that are let pass.
    const together = (code: string | undefined) =>
      Promise.all(Array.from({ length: 4 }, async () => (await ola.login({ code })).status));
    expect((await together(codeAt(secret, world.now()))).sort()).toEqual([200, 401, 401, 401]);
    expect((await together(recoveryCodes[0])).sort()).toEqual([200, 401, 401, 401]);
    // Two different ones at once are both used up.
    const both = await Promise.all(
      recoveryCodes.slice(1, 3).map(async (code) => (await ola.login({ code })).status),
    );
    expect(both).toEqual([200, 200]);
    const account = await world.app.stores.staff.byEmail(ola.email);
    expect(account?.recovery).toHaveLength(7);
  });
});

describe('sign-ins end', () => {
  test('all of them when the password changes', async () => {
    const mia = await hire(world, 'mia', 'nurse');
    const body = { current: mia.password, next: 'another long pass' };
    expect((await mia.call('POST', '/me/password', body)).status).toBe(204);
    const still = await fetch(`${mia.api}/me`, { headers: { Cookie: mia.cookie } });
    expect(still.status).toBe(401);
    // By this a console's open stream of changes is ended too.
    expect((await world.app.stores.staff.byId(world.practice.id, mia.id))?.epoch).toBe(1);
  });

  test('at once when an admin says so, and nobody disabled comes back', async () => {
    const boss = await hire(world, 'boss', 'admin');
    const tom = await hire(world, 'tom', 'nurse');
    const me = () => fetch(`${tom.api}/me`, { headers: { Cookie: tom.cookie } });
    expect((await me()).status).toBe(200);
    expect((await boss.post(`/admin/staff/${tom.id}/end-sessions`)).status).toBe(204);
    expect((await me()).status).toBe(401);
    const { items } = await boss.get('/admin/staff');
    const { id, ...known } = items.find((one) => one.id === tom.id) ?? { id: '' };
    expect(known).toMatchObject({ secondFactor: false, local: true });
    expect((await boss.put(`/admin/staff/${id}`, { ...known, disabled: true })).status).toBe(200);
    expect(await errorOf(await tom.login())).toEqual([401, 'wrong-sign-in']);
  });

  test('after 30 idle minutes, and after 12 hours however busy', async () => {
    const kai = await hire(world, 'kai', 'nurse');
    const me = async () => (await fetch(`${kai.api}/me`, { headers: { Cookie: kai.cookie } })).status;
    const begun = world.now();
    for (let minutes = 25; minutes < 12 * 60; minutes += 25) {
      world.setClock(begun + minutes * 60_000);
      expect(await me()).toBe(200);
    }
    world.setClock(begun + 12 * 60 * 60_000);
    expect(await me()).toBe(401);
  });

  test('the last admin stays', async () => {
    const boss = await hire(world, 'boss', 'admin');
    const { items } = await boss.get('/admin/staff');
    const admins = items.filter(({ role }) => role === 'admin');
    expect(admins).toHaveLength(1);
    const [{ id = '', ...known } = {} as { id: string }] = admins;
    expect(await errorOf(await boss.put(`/admin/staff/${id}`, { ...known, role: 'nurse' }))).toEqual([
      409,
      'last-admin',
    ]);
  });
});

test('too many wrong passwords lock the way, for the right one too', async () => {
  const lou = await hire(world, 'lou', 'nurse');
  for (let tries = 0; tries < 5; tries += 1)
    expect((await lou.login({ password: 'wrong wrong' })).status).toBe(401);
  const locked = await lou.login();
  expect(locked.status).toBe(429);
  expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(60);
});

test('settings are checked as a whole, kept with an audit entry, and nobody overwrites what another changed', async () => {
  const boss = await hire(world, 'boss', 'admin');
  const read = await boss.get('/admin/practice/holidays');
  const settings = { holidays: [{ date: '2026-12-31', name: 'Early closing', hours: [['08:00', '12:00']] }] };
  expect((await ana.put('/admin/practice/holidays', { version: read.version, settings })).status).toBe(403);
  const bad = await boss.put('/admin/practice/holidays', {
    version: read.version,
    settings: { holidays: [{ date: '2026-02-30', name: 'x' }] },
  });
  expect(await bad.json()).toMatchObject({ error: { faults: [{ path: 'holidays.0.date' }] } });
  expect((await boss.put('/admin/practice/holidays', { version: read.version, settings })).status).toBe(200);
  expect(
    await errorOf(await boss.put('/admin/practice/holidays', { version: read.version, settings })),
  ).toEqual([409, 'changed']);
  // Of two at the same moment, who have read the same, one is told.
  const both = await boss.get('/admin/practice/holidays');
  const answers = await Promise.all(
    ['Winter', 'Summer'].map((name) =>
      boss.put('/admin/practice/holidays', {
        version: both.version,
        settings: { holidays: [{ date: '2026-12-31', name }] },
      }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const again = await boss.get('/admin/practice/general');
  const wrong = await boss.put('/admin/practice/general', {
    version: again.version,
    settings: { numbers: ['+15550100'] },
  });
  expect(wrong.status).toBe(400);
  const { items } = await boss.get('/admin/audit?limit=20');
  expect(items).toContainEqual(
    expect.objectContaining({ did: 'practice-changed', why: 'holidays', who: 's-boss' }),
  );
});

test('a webhook’s secret is never shown, and is kept when it is sent back as it was', async () => {
  const boss = await hire(world, 'boss', 'admin');
  const secret = 'MARKER-0123456789-0123456789-0123456789';
  const read = await boss.get('/admin/practice/webhooks');
  const hook = { id: 'chart', url: 'http://127.0.0.1:9/none', secret, events: ['handoff.opened'] };
  const put = await boss.put('/admin/practice/webhooks', {
    version: read.version,
    settings: { webhooks: [hook] },
  });
  const shown = (await put.json()) as { version: string; settings: { webhooks: { secret: string }[] } };
  expect(JSON.stringify(shown)).not.toContain('MARKER');
  await boss.put('/admin/practice/webhooks', shown);
  world.setClock(world.now() + 6_000);
  expect((await world.app.stores.practices.find(world.practice.id))?.webhooks?.[0]?.secret).toBe(secret);
  const last = await boss.get('/admin/practice/webhooks');
  // What stands in a secret's place is no secret: another webhook is not signed with it.
  const [stands] = shown.settings.webhooks;
  const renamed = [{ ...stands, id: 'other' }];
  const refused = await boss.put('/admin/practice/webhooks', {
    version: last.version,
    settings: { webhooks: renamed },
  });
  expect(await refused.json()).toMatchObject({ error: { faults: [{ path: 'webhooks.0.secret' }] } });
  const none = { version: last.version, settings: { webhooks: [null] } };
  expect((await boss.put('/admin/practice/webhooks', none)).status).toBe(400);
  await boss.put('/admin/practice/webhooks', { version: last.version, settings: { webhooks: null } });
});

test('a webhook is added with a secret shown once, tried, given another, and its failures are told; each is in the audit', async () => {
  const heard: { body: string; signature: string }[] = [];
  let answer = 200;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      heard.push({ body, signature: String(request.headers['porchlight-signature']) });
      response.writeHead(answer).end();
    });
  });
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const boss = await hire(world, 'boss', 'admin');
  const events = ['handoff.opened'];
  const url = `http://127.0.0.1:${port}/hook`;
  const bad = await boss.post('/admin/webhooks', { id: 'chart', url: 'ftp://x', events: ['all'] });
  const { error } = (await bad.json()) as { error: { faults: { path: string }[] } };
  expect([bad.status, ...error.faults.map(({ path }) => path)]).toEqual([
    400,
    'webhooks.0.url',
    'webhooks.0.events.0',
  ]);
  const made = await boss.post('/admin/webhooks', { id: 'chart', url, events });
  const { secret } = (await made.json()) as { secret: string };
  expect([made.status, secret.length >= 32]).toEqual([201, true]);
  expect(JSON.stringify(await boss.get('/admin/webhooks'))).not.toContain(secret);

  const test = async () => (await boss.post('/admin/webhooks/chart/test')).json();
  const signedWith = (key: string, { body, signature }: { body: string; signature: string }): boolean => {
    const [, seconds = '', mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
    return createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex') === mac;
  };
  expect(await test()).toEqual({ taken: true, code: null });
  expect(JSON.parse(heard[0]?.body ?? '')).toMatchObject({ type: 'test', handoff: null });
  const other = (await (await boss.post('/admin/webhooks/chart/secret')).json()) as { secret: string };
  answer = 404;
  expect(await test()).toEqual({ taken: false, code: 'http-404' });
  expect(heard.map((one) => signedWith(secret, one))).toEqual([true, false]);
  expect(heard.map((one) => signedWith(other.secret, one))).toEqual([false, true]);

  await world.text('+13125559033', 'I want to talk to a person');
  const told = async () => (await boss.get('/admin/webhooks')).items as { failures?: unknown[] }[];
  let items = await told();
  for (let tries = 0; tries < 12 && items[0]?.failures?.length === 0; tries += 1) {
    await world.wait(60_000);
    items = await told();
  }
  expect(items).toMatchObject([{ id: 'chart', url, events, waiting: 0, failures: [{ code: 'http-404' }] }]);
  expect((await boss.put('/admin/webhooks/chart', { url: `${url}/2`, events })).status).toBe(204);
  expect((await boss.call('DELETE', '/admin/webhooks/chart')).status).toBe(204);
  expect((await boss.post('/admin/webhooks/chart/test')).status).toBe(404);
  server.close();
  const did = (await boss.get('/admin/audit?did=webhook&what=chart')).items.map((one) => one.did);
  expect(did.toReversed()).toEqual([
    'webhook-added',
    'webhook-tested',
    'webhook-secret-made',
    'webhook-tested',
    'webhook-undelivered',
    'webhook-changed',
    'webhook-removed',
  ]);
  for (const left of await world.handoffs())
    await world.staff('ana', 'claim', left).then(() => world.staff('ana', 'resolve', left));
}, 60_000);

test('a practice with programs of its own can be set all the same, and keeps them', async () => {
  const boss = await hire(world, 'boss', 'admin');
  const { practices } = world.app.stores;
  const before = await practices.find(world.practice.id);
  if (before === null) throw new Error('no practice');
  const programs = readPrograms(resolve(import.meta.dirname, '../../programs')).slice(0, 1);
  const entry = { at: world.now(), who: 'test', did: 'program-loaded', what: before.id, why: null };
  await practices.save({ ...before, programs }, entry);
  const read = await boss.get('/admin/practice/targets');
  const settings = { targets: { danger: 4, urgentOpen: 20 } };
  const put = (more: object) =>
    boss.put('/admin/practice/targets', { version: read.version, settings: more });
  expect(await (await put({ targets: { danger: 45 } })).json()).toMatchObject({
    error: { faults: [{ path: 'targets.danger' }] },
  });
  expect((await put(settings)).status).toBe(200);
  expect(await practices.find(before.id)).toMatchObject({ programs, ...settings });
  await practices.save(before, entry);
});

test('the audit is looked through by who, what and when, and as a table that no spreadsheet runs', async () => {
  const boss = await hire(world, 'boss', 'admin');
  const at = world.now();
  for (const what of ['=HYPERLINK("x")', 'p-1', 'p-2', 'p-3'])
    await world.app.stores.conversations.commit(
      auditOnly(world.practice.id, { at, who: 's-boss', did: 'marked', what, why: null }),
    );
  const when = (ms: number): string => new Date(at + ms).toISOString();
  const found = await boss.get(`/admin/audit?who=s-boss&did=mark&from=${when(0)}&to=${when(1)}&limit=2`);
  expect(found.found).toBe(4);
  expect(found.items.map(({ what }) => what)).toEqual(['p-3', 'p-2']);
  expect(found.items[0]).toMatchObject({ name: 'boss', did: 'marked' });
  expect((await boss.get(`/admin/audit?did=mark&to=${when(0)}`)).items).toEqual([]);
  const csv = await boss.call('GET', '/admin/audit?did=mark&format=csv');
  expect(csv.headers.get('content-disposition')).toContain('porchlight-audit.csv');
  const lines = (await csv.text()).trim().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toBe('when,who,name,did,to what,why');
  expect(lines.at(-1)).toContain(`"'=HYPERLINK(""x"")"`);
  expect((await (await hire(world, 'ana', 'nurse')).call('GET', '/admin/audit')).status).toBe(403);
});

test('a webhook hears of a handoff, signed, in order, again when it was not there, and nothing about the patient', async () => {
  const heard: { body: string; signature: string }[] = [];
  let away = true;
  const port = await freePort();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (!away) heard.push({ body, signature: String(request.headers['porchlight-signature']) });
      response.writeHead(away ? 503 : 200).end();
    });
  }).listen(port, '127.0.0.1');
  const boss = await hire(world, 'boss', 'admin');
  const secret = 'a secret of thirty-two characters!';
  const events = ['handoff.opened', 'handoff.claimed', 'handoff.resolved', 'alarm'];
  const read = await boss.get('/admin/practice/webhooks');
  const settings = { webhooks: [{ id: 'chart', url: `http://127.0.0.1:${port}/hook`, secret, events }] };
  expect((await boss.put('/admin/practice/webhooks', { version: read.version, settings })).status).toBe(200);
  world.setClock(world.now() + 6_000);
  await world.text('+13125559001', 'MARKER crushing chest pain, cannot breathe');
  await world.wait(5_000);
  const [one] = await world.handoffs();
  if (one === undefined) throw new Error('no handoff');
  await world.staff('ana', 'claim', one);
  await world.staff('ana', 'resolve', one);
  away = false;
  for (let tries = 0; tries < 12 && heard.length < 4; tries += 1) await world.wait(60_000);
  const told = heard.map(
    ({ body }) => JSON.parse(body) as { type: string; handoff: { id: string; risk: string } },
  );
  expect(told.map(({ type }) => type).slice(0, 4)).toEqual([
    'handoff.opened',
    'alarm',
    'handoff.claimed',
    'handoff.resolved',
  ]);
  expect(told[1]?.handoff).toMatchObject({ id: one.id, risk: 'emergency' });
  for (const { body, signature } of heard) {
    const [, seconds = '', mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
    expect(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')).toBe(mac);
    expect(body).not.toMatch(/MARKER|chest|\+1312/);
  }
  expect(new Set(heard.map(({ body }) => createHash('sha256').update(body).digest('hex'))).size).toBe(
    heard.length,
  );
  server.close();
  for (const left of await world.handoffs())
    await world.staff('ana', 'claim', left).then(() => world.staff('ana', 'resolve', left));
});
