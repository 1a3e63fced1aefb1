import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort, openWorld, startRedis, type TestRedis, type World } from '../world.ts';
import { hire } from './shift.ts';

let redis: TestRedis;
let world: World;
let issuer: ChildProcess;
let base: string;

beforeAll(async () => {
  redis = await startRedis();
  const port = await freePort();
  const own = await freePort();
  base = `http://127.0.0.1:${own}`;
  issuer = spawn(
    process.execPath,
    [join(__dirname, 'issuer.mjs'), String(port), `${base}/api/staff/oidc/callback`],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await new Promise<void>((done, failed) => {
    issuer.once('exit', (code) => failed(new Error(`the issuer ended with ${code}`)));
    issuer.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('ready')) done();
    });
  });
  world = await openWorld({
    redis,
    environment: {
      PORT: String(own),
      PUBLIC_URL: base,
      OIDC_ISSUER: `http://127.0.0.1:${port}`,
      OIDC_CLIENT_ID: 'porchlight',
      OIDC_CLIENT_SECRET: 'a-secret-of-the-test',
      OIDC_ROLE_CLAIM: 'groups',
    },
    // An issuer's tokens tell the time: the app's clock is the machine's.
    at: Date.now(),
  });
});
afterAll(async () => {
  issuer.removeAllListeners('exit');
  issuer.kill();
  await world.close();
  await redis.close();
});

/** A browser that keeps its cookies for each host and follows where it is led, to the end or to the callback. */
function browser() {
  const jars = new Map<string, Map<string, string>>();
  const go = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, Cookie: cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/expires=Thu, 01 Jan 1970|max-age=0/i.test(line)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
  const cookies = () => jars.get(new URL(base).host) ?? new Map<string, string>();
  /** Signs in at the issuer as somebody and agrees; answers the address of the callback. */
  const callbackOf = async (who: string): Promise<string> => {
    let response = await go(`${base}/api/staff/oidc/login`);
    let url = base;
    for (let steps = 0; steps < 12; steps += 1) {
      const next = response.headers.get('location');
      if (next !== null) {
        url = new URL(next, url).href;
        if (url.startsWith(`${base}/api/staff/oidc/callback`)) return url;
        response = await go(url);
        continue;
      }
      const html = await response.text();
      const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
      const body = html.includes('name="login"')
        ? `prompt=login&login=${who}&password=any`
        : 'prompt=consent';
      url = new URL(action, url).href;
      response = await go(url, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      });
    }
    throw new Error('the issuer leads nowhere');
  };
  return { go, cookies, callbackOf };
}

const me = async (cookies: ReadonlyMap<string, string>) => {
  const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${base}/api/staff/me`, { headers: { Cookie } });
  return response.status === 200
    ? ((await response.json()) as { staff: Record<string, unknown> }).staff
    : null;
};

test('whoever has an account signs in at the issuer, is led to the console and nowhere else, and has the role of the claim', async () => {
  const ana = await hire({ ...world, url: base }, 'ana', 'agent');
  const account = await world.app.stores.staff.byEmail(ana.email);
  const audit = { at: world.now(), who: 'test', did: 'staff-changed', what: ana.id, why: null };
  if (account !== null) await world.app.stores.staff.save({ ...account, email: 'ana@clinic.example' }, audit);
  const { go, cookies, callbackOf } = browser();
  const back = await callbackOf('ana');
  const done = await go(`${back}&returnTo=https://evil.example/`);
  expect([done.status, done.headers.get('location')]).toEqual([303, '/staff']);
  expect(await me(cookies())).toMatchObject({ name: 'ana', role: 'nurse', email: 'ana@clinic.example' });
  expect((await go(back)).status).toBe(401);
});

test('who has none gets one with the role that the claim names; who has no role gets nothing', async () => {
  const nia = browser();
  expect((await nia.go(await nia.callbackOf('new'))).status).toBe(303);
  expect(await me(nia.cookies())).toMatchObject({ name: 'Nia New', role: 'agent' });
  const out = browser();
  expect((await out.go(await out.callbackOf('out'))).status).toBe(401);
  expect(await me(out.cookies())).toBeNull();
});

test('an e-mail that the issuer has not verified opens nobody’s account', async () => {
  const eve = browser();
  expect((await eve.go(await eve.callbackOf('eve'))).status).toBe(401);
});

test('what came back to one browser is worth nothing in another, with another state, or without one', async () => {
  const ana = browser();
  const back = await ana.callbackOf('ana');
  const eve = browser();
  expect((await eve.go(back)).status).toBe(401);
  const other = browser();
  const mixed = new URL(await other.callbackOf('ana'));
  mixed.searchParams.set('state', 'made-up');
  expect((await other.go(mixed.href)).status).toBe(401);
  expect((await other.go(`${base}/api/staff/oidc/callback?code=x`)).status).toBe(401);
});
