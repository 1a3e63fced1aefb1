import { hire } from '../desk/shift.ts';
import { openWorld, type World } from '../world.ts';

const DAY = 24 * 60 * 60_000;
const PHONE = '+13125550171';
const MARIA = '+13125550172';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await world.enroll('demo-denise', PHONE, { consented: true, locale: 'en' });
  await world.enroll('demo-maria', MARIA, { consented: true, locale: 'es' });
});

afterAll(() => world.close());

/** What the phone got last. */
function last(phone: string): string {
  return world.received(phone).at(-1) ?? '';
}

async function texts(phone: string, ...said: readonly string[]): Promise<string> {
  for (const text of said) {
    await world.text(phone, text);
    await world.settle();
    world.setClock(world.now() + 20_000);
  }
  return last(phone);
}

function linkIn(text: string): string {
  return /http\S+\/shared#k=\S+/.exec(text)?.[0] ?? 'no link';
}

const keyOf = (link: string): string => link.split('#k=')[1] ?? '';

/** Gives the key of a link in the body, as the page does. */
function open(link: string, proof?: string): Promise<Response> {
  const body = new URLSearchParams({ key: keyOf(link), ...(proof !== undefined && { proof }) });
  return fetch(`${world.url}/shared`, { method: 'POST', body });
}

/** Shares the plan; answers the link and the code that came beside it, however late a busy machine sends them. */
async function shares(...said: readonly string[]): Promise<{ link: string; code: string }> {
  const before = world.received(PHONE).length;
  await texts(PHONE, ...said);
  for (let tries = 0; ; tries += 1) {
    const got = world.received(PHONE).slice(before).join('\n');
    const code = /: (\d{6})\./.exec(got)?.[1];
    const link = linkIn(got);
    if (code !== undefined && link !== 'no link') return { link, code };
    if (tries === 10) throw new Error(`no link and code came, but: ${got}`);
    world.setClock(world.now() + 20_000);
    await world.app.work.sweep();
    await world.settle();
  }
}

/** What the audit log says was done with shared links, oldest first. */
async function noted(): Promise<readonly string[]> {
  const did: string[] = [];
  for await (const entry of world.app.stores.audit.entries(world.practice.id))
    if (entry.who === 'shared link') did.push(entry.did);
  return did;
}

describe('a plan that is shared', () => {
  let link = '';
  let code = '';

  test('is behind a key that no server is sent with the address, and a door that says nothing of anybody', async () => {
    ({ link, code } = await shares('share my plan with the school', '1', 'yes'));
    const before = await fetch(link);
    expect(before.headers.get('cache-control')).toBe('no-store');
    expect(before.headers.get('referrer-policy')).toBe('no-referrer');
    const door = await open(link);
    const html = await door.text();
    expect(door.status).toBe(200);
    expect(door.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('Code of 6 digits');
    expect((await before.text()) + html).not.toMatch(/Denise|Carter|blood pressure|Amlodipine/i);
    expect(link).not.toMatch(/denise/i);
    expect(Buffer.from(keyOf(link).split('.').at(-1) ?? '', 'base64url').includes(code)).toBe(false);
    expect(await noted()).toEqual([]);
  });

  test('is read in plain words by who knows the code, without what is sensitive, and the opening is in the audit log', async () => {
    const page = await open(link, `${code.slice(0, 3)} ${code.slice(3)}`);
    const html = await page.text();
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('Denise Carter');
    expect(html).toContain('Measure your blood pressure at home and write it down.');
    expect(html).toContain('Take 1 tablet by mouth once a day.');
    expect(html).not.toMatch(/depress|counseling/i);
    expect(html).toContain('/shared/page.css');
    const css = await (await fetch(`${world.url}/shared/page.css`)).text();
    expect(css).toContain('@media print');
    const bundle = await world.app.stores.records.resources(world.practice.id, 'demo-denise');
    expect(JSON.stringify(bundle)).toContain('DocumentReference');
    expect(await noted()).toEqual(['read-shared']);
    expect(world.log()).not.toMatch(/Denise|Amlodipine/);
    expect(world.log()).not.toContain(keyOf(link));
  });

  test('is not opened with a key that is not ours, nor with one in the path', async () => {
    expect((await open(`${link.slice(0, -3)}AAA`, code)).status).toBe(403);
    expect((await open('#k=nobody.AAAA', code)).status).toBe(403);
    expect((await open('#k=', code)).status).toBe(400);
    expect((await fetch(`${world.url}/shared/${keyOf(link)}`)).status).toBe(404);
  });

  test('is opened by nobody who only reads along: neither key nor code is in what staff see of the talk', async () => {
    const { conversation } = await world.app.stores.conversations.conversationOf(world.practice.id, {
      channel: 'sms',
      number: PHONE,
      via: world.practice.numbers[0] ?? '',
    });
    const nurse = await hire(world, 'nan', 'nurse');
    const { items } = await nurse.get(`/conversations/${conversation}/messages`);
    const said = items.map(({ text }) => String(text)).join('\n');
    expect(said).toContain('/shared/');
    expect(said).not.toContain(keyOf(link));
    expect(said).toContain('Code for the school: ••••••.');
    expect(said).not.toContain(code);
  });

  test('does not open to whoever guesses: after five wrong codes the right one is refused until the next day', async () => {
    const wrong = code === '111111' ? '222222' : '111111';
    const tries = await Promise.all(Array.from({ length: 12 }, () => open(link, wrong)));
    expect(tries.map(({ status }) => status).sort()).toEqual([...Array(4).fill(403), ...Array(8).fill(429)]);
    expect((await open(link, code)).status).toBe(429);
    expect(await noted()).toEqual(['read-shared', ...Array(4).fill('shared-doubted'), 'shared-locked']);
  });

  test('is closed at once when it is taken back', async () => {
    expect(await texts(PHONE, 'stop sharing', '1')).toContain('That link is closed now.');
    const closed = await open(link, code);
    expect(closed.status).toBe(410);
    expect(await closed.text()).toContain('This link has ended.');
  });

  test('ends by itself', async () => {
    const another = await shares('share my plan with Dr. Chen', '7 days', 'yes');
    expect((await open(another.link, another.code)).status).toBe(200);
    expect((await open(another.link, code)).status).toBe(another.code === code ? 200 : 403);
    world.setClock(world.now() + 8 * DAY);
    expect((await open(another.link, another.code)).status).toBe(410);
  });

  test('is opened so often and no more', async () => {
    const round = await shares('share my plan with the camp', '7 days', 'yes');
    // One after another: each is counted as a wrong try until it was looked at.
    const seen: number[] = [];
    for (let view = 0; view < 32; view += 1) seen.push((await open(round.link, round.code)).status);
    expect(seen).toEqual([...Array(30).fill(200), 410, 410]);
    expect((await noted()).filter((did) => did === 'shared-used-up')).toHaveLength(1);
  });
});

test('staff who may change consents end a link for a family, and nobody else; who did it is in the audit log', async () => {
  const { link, code } = await shares('share my plan with the day care', '7 days', 'yes');
  const [nurse, agent, admin] = await Promise.all([
    hire(world, 'noor', 'nurse'),
    hire(world, 'abe', 'agent'),
    hire(world, 'ada', 'admin'),
  ]);
  const seen = await agent.get('/patients/demo-denise');
  const [share] = seen.shares as { id: string; what: string; to: string; by: string | null }[];
  expect(share).toMatchObject({ what: 'plan', to: 'the day care', by: null });
  const secrets = JSON.stringify(seen);
  expect(secrets).not.toContain(keyOf(link));
  expect(secrets).not.toContain(code);
  const end = `/patients/demo-denise/shares/${share?.id}/end`;
  expect((await admin.post(end)).status).toBe(403);
  expect((await nurse.post(`/patients/demo-maria/shares/${share?.id}/end`)).status).toBe(404);
  expect((await open(link, code)).status).toBe(200);
  expect((await agent.post(end)).status).toBe(200);
  expect((await open(link, code)).status).toBe(410);
  // Whoever gave it hears of it, so that nobody waits for a page that opens nothing.
  await world.app.work.sweep();
  await world.settle();
  expect(last(PHONE)).toMatch(/closed the link to the plan for the day care\. It opens nothing now\./);
  expect((await nurse.post(end)).status).toBe(404);
  expect((await nurse.get('/patients/demo-denise')).shares).not.toContainEqual(share);
  const acts: string[] = [];
  for await (const { who, did, what, why } of world.app.stores.audit.entries(world.practice.id))
    if (what === 'demo-denise' && ['share-ended', 'refused'].includes(did)) acts.push(`${who} ${did} ${why}`);
  expect(acts).toEqual(['s-ada refused consents', `s-abe share-ended DocumentReference/${share?.id}`]);
});

test('whoever gave a link for a child hears that staff ended it; who opted out hears nothing', async () => {
  const [ofSofia, nurse] = ['+13125550113', await hire(world, 'nan', 'nurse')];
  const give = async (): Promise<string> => {
    await world.text(ofSofia, 'share my plan with the school');
    for (const text of ['7 days', 'yes']) await world.text(ofSofia, text);
    await world.settle();
    const [given] = (await nurse.get('/patients/demo-sofia')).shares as { id: string }[];
    return given?.id ?? 'none was given';
  };
  const end = async (share: string): Promise<void> => {
    expect((await nurse.post(`/patients/demo-sofia/shares/${share}/end`)).status).toBe(200);
    await world.app.work.sweep();
    await world.settle();
  };
  await world.text(ofSofia, 'hello');
  await end(await give());
  expect(last(ofSofia)).toMatch(/closed the link to the plan for the school\./);
  const other = await give();
  await world.text(ofSofia, 'STOP');
  await world.settle();
  const before = world.received(ofSofia).length;
  await end(other);
  expect(world.received(ofSofia)).toHaveLength(before);
});

test('questions stand on one page for the clinician: ours in English beside the original, her own words as they are', async () => {
  await texts(
    MARIA,
    'quiero preparar preguntas para mi cita',
    'ideas',
    'una medicina',
    '1',
    '¿Puedo bailar?',
    'listo',
    'sí',
  );
  const queue = await world.app.stores.queue.list(world.practice.id, 'waiting');
  const note = queue.find(({ patientId }) => patientId === 'demo-maria')?.brief.note ?? '';
  expect(note).toContain('Why do I need this medicine? / ¿Para qué necesito esta medicina?');
  expect(note).toContain('[their own words, not translated] ¿Puedo bailar?');
  const link = linkIn(note);
  expect(await (await open(link)).text()).not.toMatch(/Maria|bailar/);
  expect((await open(link, '1990-01-01')).status).toBe(403);
  const birthDate = (await world.app.stores.records.chart(world.practice.id, 'demo-maria'))?.chart.patient
    .birthDate;
  const html = await (await open(link, birthDate ?? '')).text();
  expect(html).toContain('Questions for the visit');
  expect(html).toMatch(
    /<td lang="en" dir="ltr">Why do I need this medicine\?<\/td><td lang="es" dir="ltr">¿Para qué necesito/,
  );
  expect(html).toContain('their own words, not translated');
});
