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
  return /http\S+\/shared\/\S+/.exec(text)?.[0] ?? 'no link';
}

const opened = (link: string): Promise<Response> =>
  fetch(link, { method: 'POST', headers: { origin: world.url } });

describe('a plan that is shared', () => {
  let link = '';

  test('is behind a door that says nothing of anybody, for phones that look into links', async () => {
    link = linkIn(await texts(PHONE, 'share my plan with the school', '1', 'yes'));
    const door = await fetch(link);
    const html = await door.text();
    expect(door.status).toBe(200);
    expect(door.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('Open');
    expect(html).not.toMatch(/Denise|Carter|blood pressure|Amlodipine/i);
    expect(link).not.toMatch(/denise/i);
  });

  test('is read in plain words once it is opened, without what is sensitive, and the opening is in the audit log', async () => {
    const html = await (await opened(link)).text();
    expect(html).toContain('Denise Carter');
    expect(html).toContain('Measure your blood pressure at home and write it down.');
    expect(html).toContain('Take 1 tablet by mouth once a day.');
    expect(html).not.toMatch(/depress|counseling/i);
    expect(html).toContain('/shared/page.css');
    const css = await (await fetch(`${world.url}/shared/page.css`)).text();
    expect(css).toContain('@media print');
    const bundle = await world.app.stores.records.resources(world.practice.id, 'demo-denise');
    expect(JSON.stringify(bundle)).toContain('DocumentReference');
    expect(world.log()).not.toMatch(/Denise|Amlodipine/);
  });

  test('cannot be opened by another site, or with a link that is not ours', async () => {
    const foreign = await fetch(link, { method: 'POST', headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    expect((await fetch(`${link.slice(0, -3)}AAA`)).status).toBe(403);
    expect((await fetch(`${world.url}/shared/nobody.AAAA`)).status).toBe(403);
  });

  test('is opened by nobody who only reads along: its key is not in what staff see of the talk', async () => {
    const { conversation } = await world.app.stores.conversations.conversationOf(world.practice.id, {
      channel: 'sms',
      number: PHONE,
      via: world.practice.numbers[0] ?? '',
    });
    const nurse = await hire(world, 'nan', 'nurse');
    const { items } = await nurse.get(`/conversations/${conversation}/messages`);
    const said = items.map(({ text }) => String(text)).join('\n');
    expect(said).toContain('/shared/');
    expect(said).not.toContain(link.split('/shared/')[1] ?? '');
  });

  test('is closed at once when it is taken back', async () => {
    expect(await texts(PHONE, 'stop sharing', '1')).toContain('That link is closed now.');
    expect((await opened(link)).status).toBe(410);
    expect((await fetch(link)).status).toBe(410);
  });

  test('ends by itself', async () => {
    const another = linkIn(await texts(PHONE, 'share my plan with Dr. Chen', '7 days', 'yes'));
    expect((await opened(another)).status).toBe(200);
    world.setClock(world.now() + 8 * DAY);
    expect((await opened(another)).status).toBe(410);
  });
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
  const html = await (await opened(linkIn(note))).text();
  expect(html).toContain('Questions for the visit');
  expect(html).toMatch(/<td lang="en">Why do I need this medicine\?<\/td><td lang="es">¿Para qué necesito/);
  expect(html).toContain('their own words, not translated');
});
