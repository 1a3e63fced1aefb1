import { readCookie } from '../../src/http/cookies.ts';
import { hashPassword, verifyPassword } from '../../src/http/passwords.ts';
import { json, type Office, openOffice, PASSWORD } from './office.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('passwords', () => {
  test('are kept as argon2id in PHC form, each with a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword(PASSWORD), hashPassword(PASSWORD)]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(other);
    expect(await verifyPassword(one, PASSWORD)).toBe(true);
    expect(await verifyPassword(one, `${PASSWORD} `)).toBe(false);
  });
  test('the same letters in another form of Unicode are the same password', async () => {
    expect(await verifyPassword(await hashPassword('contrase\u00f1a'), 'contrasen\u0303a')).toBe(true);
  });
  test('no password opens an account that is not there', async () => {
    expect(await verifyPassword(null, '')).toBe(false);
    expect(await verifyPassword(null, PASSWORD)).toBe(false);
  });
  test.each(['short', 'x'.repeat(300)])('one of a wrong length is a fault', async (password) => {
    await expect(hashPassword(password)).rejects.toThrow('password: must have 8 to 256 characters');
  });
  test('known answer: a hash made elsewhere is understood', async () => {
    // From the reference implementation's README (phc-winner-argon2): argon2id variant, made with its command line.
    const hash = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
    expect(await verifyPassword(hash, 'password')).toBe(true);
  });
});

test('who signs in gets a cookie that scripts and other sites cannot use, and is told who they are', async () => {
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  expect(ana.response.status).toBe(200);
  expect(await ana.response.json()).toEqual({
    staff: {
      id: 's-ana',
      name: 'ana',
      role: 'nurse',
      email: 'ana@maple.example',
      languages: [],
      skills: [],
      teams: [],
      secondFactor: false,
      recoveryCodesLeft: 0,
    },
    practice: { id: 'maple', name: 'maple Pediatrics', zone: 'America/Chicago', demo: true },
  });
  expect(ana.cookie).toMatch(/^porchlight=maple%3A[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect((await ana.get('/me')).status).toBe(200);
});

test('over https the cookie is secure and bound to the host', async () => {
  const other = await openOffice({ publicUrl: 'https://clinic.example' });
  const ana = await other.signIn(other.hire('ana', 'nurse'));
  expect(ana.cookie).toMatch(/^__Host-porchlight=.*; Secure/);
  expect((await ana.get('/me')).status).toBe(200);
  await other.close();
});

test('the store keeps no token that could be used', async () => {
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  const token = decodeURIComponent(ana.cookie).split(/[:;]/)[1] ?? '';
  expect(token).toHaveLength(43);
  expect([...office.sessions.keys()].join()).not.toContain(token);
});

test('an unknown e-mail and a wrong password get the same answer', async () => {
  office.hire('ana', 'nurse');
  const answers = [];
  for (const email of ['ana@maple.example', 'nobody@maple.example']) {
    const response = await fetch(`${office.api}/login`, json({ email, password: 'MARKER wrong' }));
    const { error } = (await response.json()) as { error: Record<string, unknown> };
    answers.push([response.status, error.code, error.message, response.headers.get('set-cookie')]);
  }
  expect(answers[0]).toEqual([401, 'wrong-sign-in', 'The e-mail or the password is not right.', null]);
  expect(answers[1]).toEqual(answers[0]);
  expect(office.lines.size + office.audited.length).toBe(1);
});

test('an unknown e-mail costs as much work as a wrong password', async () => {
  office.hire('ana', 'nurse');
  const time = async (email: string) => {
    const began = performance.now();
    await fetch(`${office.api}/login`, json({ email, password: 'wrong password' }));
    return performance.now() - began;
  };
  await time('warm@up.example');
  const [known, unknown] = [[] as number[], [] as number[]];
  for (let n = 0; n < 4; n += 1) {
    known.push(await time('ana@maple.example'));
    unknown.push(await time(`nobody${n}@maple.example`));
  }
  // The fastest of each: an answer without the hash would take about a millisecond, one with it thirty or more.
  expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
});

test('after five wrong passwords from one place even the right one has to wait, and no other account', async () => {
  const email = office.hire('ana', 'nurse');
  const bea = office.hire('bea', 'nurse');
  const tries = [];
  for (let n = 0; n < 5; n += 1) tries.push((await office.signIn(email, 'wrong password')).response.status);
  expect(tries).toEqual([401, 401, 401, 401, 401]);
  const { response } = await office.signIn(email.toUpperCase());
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(800);
  expect((await office.signIn(bea)).response.status).toBe(200);
});

test('many tries at once are counted as well', async () => {
  const email = office.hire('ana', 'nurse');
  const all = await Promise.all(Array.from({ length: 12 }, () => office.signIn(email, 'wrong password')));
  expect(all.filter(({ response }) => response.status === 401)).toHaveLength(5);
});

test('an account that is not there is locked in the same way', async () => {
  const all = await Promise.all(
    Array.from({ length: 6 }, () => office.signIn('nobody@x.example', 'wrong password')),
  );
  expect(all.filter(({ response }) => response.status === 429)).toHaveLength(1);
});

test('the right password forgets the wrong ones before it', async () => {
  const email = office.hire('ana', 'nurse');
  for (let round = 0; round < 3; round += 1) {
    for (let n = 0; n < 4; n += 1) await office.signIn(email, 'wrong password');
    expect((await office.signIn(email)).response.status).toBe(200);
  }
});

test('X-Forwarded-For of a caller does not give them a new place', async () => {
  const email = office.hire('ana', 'nurse');
  const statuses = [];
  for (let n = 0; n < 6; n += 1) {
    const init = json({ email, password: 'wrong password' }, { 'X-Forwarded-For': `10.0.0.${n}` });
    statuses.push((await fetch(`${office.api}/login`, init)).status);
  }
  expect(statuses.at(-1)).toBe(429);
});

test('signing out ends the session at once', async () => {
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  const out = await ana.post('/logout');
  expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('porchlight=;')]);
  expect((await ana.get('/me')).status).toBe(401);
});

test('an idle session ends', async () => {
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  office.clock.now += 31 * 60_000;
  expect((await ana.get('/me')).status).toBe(401);
});

test('a cookie planted before signing in is not taken over', async () => {
  const email = office.hire('ana', 'nurse');
  const first = await office.signIn(email);
  const second = await fetch(`${office.api}/login`, json({ email, password: PASSWORD }, first.headers));
  expect(second.headers.get('set-cookie')).not.toContain(first.headers.Cookie);
  expect((await first.get('/me')).status).toBe(401);
});

test('a session is worth nothing under another practice', async () => {
  office.hire('oto', 'nurse', 'oak');
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  const forged = ana.headers.Cookie.replace('maple', 'oak');
  expect((await ana.get('/me', { headers: { Cookie: forged } })).status).toBe(401);
});

test.each([
  '',
  'porchlight',
  'porchlight=x',
  'porchlight=%',
  'porchlight=a:b',
  `porchlight=../x:${'a'.repeat(43)}`,
])('the cookie %j is no sign-in and no fault', async (cookie) => {
  expect(readCookie({ cookie }, 'porchlight')).toBeNull();
  expect((await fetch(`${office.api}/me`, { headers: { Cookie: cookie } })).status).toBe(401);
});

test.each([
  [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
  [{ 'Sec-Fetch-Site': 'same-site' }, 403],
  [{ Origin: 'https://evil.example' }, 403],
  [{ Origin: 'null' }, 403],
  [{ Origin: 'http://localhost:3978' }, 200],
  [{ 'Sec-Fetch-Site': 'same-origin' }, 200],
  [{ Origin: 'http://localhost:3978', 'Sec-Fetch-Site': 'cross-site' }, 403],
])('a sign-in asked for with %j is answered %i', async (headers, status) => {
  const email = office.hire('ana', 'nurse');
  const response = await fetch(
    `${office.api}/login`,
    json({ email, password: PASSWORD }, headers as Record<string, string>),
  );
  expect(response.status).toBe(status);
});

test('no e-mail, password or token reaches the log', async () => {
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  await office.signIn('MARKER@maple.example', 'MARKER password');
  await ana.get('/me');
  const log = office.log.join('');
  expect(log).toContain('request');
  expect(log).not.toMatch(/MARKER|ana@|a long enough/);
  expect(log).not.toContain(decodeURIComponent(ana.headers.Cookie).split(':')[1]);
});

test('when the audit cannot be written nobody is let in', async () => {
  office.away.audit = true;
  const ana = await office.signIn(office.hire('ana', 'nurse'));
  expect(ana.response.status).toBe(500);
  expect(office.sessions.size).toBe(0);
  expect(await ana.response.text()).not.toContain('MARKER');
});
