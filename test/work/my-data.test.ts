import { askedLink, keyOf } from '../links.ts';
import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

const MINUTE = 60_000;
const PATIENT = '+13125557841';
const HUSBAND = '+13125557842';
const BORN = '1980-05-09';

let redis: TestRedis;
let world: World;

beforeAll(async () => {
  redis = await startRedis();
  world = await openWorld({ redis, flush: true });
  await world.enroll('demo-denise', PATIENT, { locale: 'en' });
}, 30_000);

afterAll(async () => {
  await world.close();
  await redis.close();
});

/** Asks for a copy by text; the key of the link that comes. Rejects with what came instead. */
async function key(number: string): Promise<string> {
  const link = await askedLink(world, number, 'copy');
  expect(link.pathname).toBe('/my-data');
  return keyOf(link);
}

function post(path: string, form: Record<string, string>): Promise<Response> {
  return fetch(`${world.url}/my-data${path}`, { method: 'POST', body: new URLSearchParams(form) });
}

async function audited(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { did, who, why } of world.app.stores.audit.entries(world.practice.id))
    if (/^data-(?:opened|refused)$/.test(did)) found.push(`${did} ${who} ${why}`);
  return found;
}

test('the page asks who it is first, names nobody, and takes the key out of the address', async () => {
  const answer = await fetch(`${world.url}/my-data`, { headers: { 'accept-language': 'es-MX,es;q=0.9' } });
  const page = await answer.text();
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(page).toContain('<html lang="es">');
  expect(page).toContain('fecha de nacimiento');
  expect(page).not.toMatch(/Denise|demo-/);
  const script = await (await fetch(`${world.url}/my-data/page.js`)).text();
  expect(script).toContain('history.replaceState');
});

test('what is kept is shown to whoever knows the date of birth, and the same as a FHIR Bundle', async () => {
  await world.text(PATIENT, 'call me <Nena>');
  await world.text(PATIENT, 'I use a walker');
  const link = await key(PATIENT);
  const answer = await post('', { key: link, birthDate: BORN });
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('<h2>What you told us once</h2>');
  expect(page).toContain('I use a walker');
  expect(page).toContain('<h2>Medicines</h2>');
  expect(page).toContain('Amlodipine');
  expect(page).not.toMatch(/depress/i);
  // Words of people are text, never markup, and no key of a link is in it but the form's own.
  expect(page).not.toContain('<Nena>');
  expect(page.replace(/name="key" value="[^"]*"/, '')).not.toContain(link);
  const saved = await post('/bundle', { key: link, birthDate: BORN });
  expect(saved.headers.get('content-type')).toContain('application/fhir+json');
  expect(saved.headers.get('content-disposition')).toContain('attachment');
  const bundle = (await saved.json()) as { type: string; entry: { resource: { resourceType: string } }[] };
  expect(bundle.type).toBe('collection');
  const types = bundle.entry.map(({ resource }) => resource.resourceType);
  expect(types).toEqual(
    expect.arrayContaining(['Patient', 'CarePlan', 'Observation', 'Communication', 'Consent']),
  );
  expect(types).not.toContain('AuditEvent');
  // What is confidential stays with the office; the page says that there is more.
  expect(JSON.stringify(bundle)).not.toMatch(/depress/i);
  expect(page).toContain('confidential');
  expect(await audited()).toEqual(['data-opened patient page', 'data-opened patient bundle']);
});

test('three wrong dates close a link, also for whoever then knows the right one', async () => {
  const link = await key(PATIENT);
  const answers = [];
  for (const birthDate of ['1981-05-09', '1980-09-05', '1979-01-01', BORN])
    answers.push((await post('', { key: link, birthDate })).status);
  expect(answers).toEqual([403, 403, 410, 410]);
  expect((await post('/bundle', { key: link, birthDate: BORN })).status).toBe(410);
  expect(await audited()).toContain('data-refused patient birth-date');
  expect(await audited()).toContain('data-refused patient locked');
});

test('a link that is old, made up, or of another page opens nothing', async () => {
  const link = await key(PATIENT);
  expect((await post('', { key: `${link}x`, birthDate: BORN })).status).toBe(403);
  expect((await post('', { key: 'maple-street.AAAA', birthDate: BORN })).status).toBe(403);
  expect((await post('', { key: link })).status).toBe(400);
  const ofPage = keyOf(await askedLink(world, PATIENT, 'link'));
  expect((await post('', { key: ofPage, birthDate: BORN })).status).toBe(403);
  await world.wait(16 * MINUTE);
  const old = await post('', { key: link, birthDate: BORN });
  expect(old.status).toBe(410);
  expect(await old.text()).toContain('too old');
});

test('a proxy whose right is taken back while they hold the link sees nothing', async () => {
  await world.enroll('demo-denise', HUSBAND, { proxy: 'husband', rights: ['see', 'decide'], locale: 'en' });
  const link = await key(HUSBAND);
  expect((await post('', { key: link, birthDate: BORN })).status).toBe(200);
  await world.text(PATIENT, 'remove my husband');
  const answer = await post('', { key: link, birthDate: BORN });
  expect(answer.status).toBe(403);
  expect(await answer.text()).not.toMatch(/Denise|walker/);
  expect(await audited()).toContain('data-refused patient not-allowed');
});

test('whoever may only see the plan gets no copy of it all', async () => {
  await world.enroll('demo-denise', '+13125557843', { proxy: 'sister', locale: 'en' });
  await expect(key('+13125557843')).rejects.toThrow('only for the patient or the person who cares for them');
});

test('after erasure the link leads nowhere, and nothing tells that there was anybody', async () => {
  const link = await key(PATIENT);
  await world.app.stores.erase(world.practice.id, 'demo-denise', { who: 'test', now: () => world.now() });
  const answer = await post('', { key: link, birthDate: BORN });
  expect(answer.status).toBe(403);
  expect(await answer.text()).not.toMatch(/Denise|walker/);
  expect((await post('/bundle', { key: link, birthDate: BORN })).status).toBe(403);
  // The tries do not bring a patient back.
  expect(await world.app.stores.holdings.knows(world.practice.id, 'demo-denise')).toBe(false);
});
