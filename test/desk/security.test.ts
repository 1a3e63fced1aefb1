import type { StaffRole } from '../../src/turn/events.ts';
import { openWorld, type World } from '../world.ts';
import { type Console, hire } from './shift.ts';

const ROLES: readonly StaffRole[] = ['agent', 'nurse', 'supervisor', 'admin'];
/** Words of a patient that a page must not take for its own, nor a spreadsheet, a header or a log. */
const ATTACK = "<img src=x onerror=alert(1)>\"'`;=cmd|' /C calc'!A0\r\nSet-Cookie: a=b I want a person";

type Operation = {
  readonly security?: readonly unknown[];
  readonly 'x-roles'?: readonly StaffRole[];
  readonly requestBody?: unknown;
};
type Api = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

let world: World;
let api: Api;
let people: Map<StaffRole, Console>;

beforeAll(async () => {
  world = await openWorld();
  people = new Map();
  for (const role of ROLES) people.set(role, await hire(world, role, role));
  api = (await (await fetch(`${world.url}/api/staff/openapi.json`)).json()) as Api;
});
afterAll(() => world.close());

const endpoints = () =>
  Object.entries(api.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ method, path, operation })),
  );
const filled = (path: string) => path.replace('{section}', 'hours').replace(/\{\w+\}/g, 'not-there');
const as = (role: StaffRole): Console => {
  const found = people.get(role);
  if (found === undefined) throw new Error(role);
  return found;
};
const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { error?: { code: string } }).error?.code ?? '';
/** Ends sign-ins: asked for once at the end, by whoever is not needed any more. */
const LEAVING = ['/logout', '/oidc/login', '/oidc/callback'];

test('every endpoint but those that say so wants a sign-in', async () => {
  expect(endpoints().length).toBeGreaterThan(60);
  for (const { method, path, operation } of endpoints()) {
    const open = operation.security !== undefined;
    if (open) {
      expect(path).toMatch(/^\/(login|logout|ways-in|oidc\/|openapi)/);
      continue;
    }
    const response = await fetch(`${world.url}/api/staff${filled(path)}`, { method: method.toUpperCase() });
    expect([method, path, response.status, await codeOf(response)]).toEqual([
      method,
      path,
      401,
      'not-signed-in',
    ]);
  }
});

test('every endpoint lets in the roles that its description names and no other, and writes down who was refused', async () => {
  let refused = 0;
  for (const { method, path, operation } of endpoints()) {
    const roles = operation['x-roles'];
    if (roles === undefined || path === '/events') continue;
    for (const role of ROLES) {
      const body = operation.requestBody === undefined ? undefined : {};
      const response = await as(role).call(method.toUpperCase(), filled(path), body);
      const code = response.status >= 400 ? await codeOf(response) : '';
      const isRefused = response.status === 403 && code === 'not-allowed';
      if (!roles.includes(role)) {
        refused += 1;
        expect([path, role, response.status, code]).toEqual([path, role, 403, 'not-allowed']);
      } else if (isRefused) {
        // The access table says no to this role for what is about a patient: never for the endpoint as such.
        expect(path).toMatch(/^\/(handoffs|conversations|patients|search|lookups)/);
      }
      expect([path, role, response.status]).not.toEqual([path, role, 500]);
    }
  }
  expect(refused).toBeGreaterThan(20);
  const did: string[] = [];
  for await (const entry of world.app.stores.audit.entries(world.practice.id)) did.push(entry.did);
  expect(did.filter((one) => one === 'refused').length).toBeGreaterThanOrEqual(refused);
});

test('no page of another site changes anything', async () => {
  for (const { method, path, operation } of endpoints()) {
    if (method === 'get' || LEAVING.includes(path)) continue;
    const body = operation.requestBody === undefined ? undefined : {};
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://evil.example' },
    ]) {
      const response = await as('admin').call(
        method.toUpperCase(),
        filled(path),
        body,
        headers as Record<string, string>,
      );
      expect([path, response.status, await codeOf(response)]).toEqual([path, 403, 'cross-site']);
    }
  }
  const form = await fetch(`${world.url}/api/staff/views`, {
    method: 'PUT',
    headers: { Cookie: as('admin').cookie, 'Content-Type': 'text/plain' },
    body: '{"items":[]}',
  });
  expect(form.status).toBe(415);
});

test('ids of another practice, of nobody, and ids that are none open nothing', async () => {
  await world.text('+13125558800', 'I want to talk to a person');
  const [mine] = await world.handoffs();
  if (mine === undefined) throw new Error('no handoff');
  const { practices, staff } = world.app.stores;
  const oak = { ...world.practice, id: 'oak', name: 'Oak', numbers: ['+15550100999'] };
  const audit = { at: world.now(), who: 'test', did: 'practice-loaded', what: 'oak', why: null };
  await practices.save(oak, audit);
  const eve = await hire({ ...world, practice: oak }, 'eve', 'admin');
  expect((await staff.byEmail(eve.email))?.practice).toBe('oak');
  const paths = [
    `/handoffs/${mine.id}`,
    `/handoffs/${mine.id}/brief`,
    `/conversations/${mine.conversationId}/messages`,
    '/patients/demo-denise',
  ];
  for (const path of paths) expect([path, (await eve.call('GET', path)).status]).toEqual([path, 404]);
  for (const act of ['claim', 'release', 'resolve', 'wake', 'unread'])
    expect((await eve.post(`/handoffs/${mine.id}/${act}`)).status).toBe(404);
  expect((await eve.get('/handoffs')).items).toEqual([]);
  expect(
    await (await eve.post(`/handoffs/${mine.id}/transfer`, { staffId: 's-nurse', note: 'x' })).status,
  ).toBe(404);
  await as('nurse').act(mine, 'claim');
  const across = await as('nurse').act(mine, 'transfer', { staffId: eve.id, note: 'take it' });
  expect(across.status).toBe(404);
  for (const id of ['..%2f..%2fadmin', '%00', 'a'.repeat(400), '{practice}:staff', '*'])
    expect((await as('admin').call('GET', `/handoffs/${id}`)).status).toBeGreaterThanOrEqual(400);
});

test('a patient’s words come out as words: JSON, never sniffed, never a header, never a formula', async () => {
  await world.text('+13125558801', ATTACK);
  const found = await as('nurse').call('GET', '/handoffs');
  expect(found.headers.get('content-type')).toContain('application/json');
  expect(found.headers.get('x-content-type-options')).toBe('nosniff');
  expect(found.headers.get('set-cookie')).toBeNull();
  expect(await found.text()).toContain('onerror');
  const policy = found.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  const csv = await as('supervisor').call('GET', '/reports/summary?format=csv&by=person');
  expect(csv.headers.get('content-type')).toContain('text/csv');
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename=porchlight-person.csv');
  expect(await csv.text()).not.toMatch(/(^|,)[=+@]/m);
});

test('a cookie that was planted before the sign-in is worth nothing after it', async () => {
  const planted = `porchlight=${world.practice.id}:${'A'.repeat(43)}`;
  const nurse = as('nurse');
  const response = await fetch(`${nurse.api}/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: planted },
    body: JSON.stringify({ email: nurse.email, password: nurse.password }),
  });
  expect(response.headers.get('set-cookie')).not.toContain('A'.repeat(43));
  expect((await fetch(`${nurse.api}/me`, { headers: { Cookie: planted } })).status).toBe(401);
});

test('nobody is led elsewhere, and no header is made of what was asked', async () => {
  for (const path of [
    '/oidc/login?returnTo=https://evil.example',
    '//evil.example/%2e%2e',
    '/login?next=https://evil.example',
  ]) {
    const response = await fetch(`${world.url}/api/staff${path}`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBeNull();
  }
  const split = await as('nurse').call('GET', '/search?q=%0d%0aSet-Cookie:%20a=b');
  expect(split.headers.get('set-cookie')).toBeNull();
});
