import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chartOf } from '../../src/care/chart-from-fhir.ts';
import { withCheckIn, withGoal } from '../../src/care/goals.ts';
import { questionnaireResponse } from '../../src/care/questions.ts';
import { importFiles } from '../../src/main/importing.ts';
import { relatedPerson } from '../../src/people/related.ts';
import { LANGUAGES } from '../../src/safety/rules/languages.ts';
import { askedLink } from '../links.ts';
import { OFFICE_HOURS, openWorld, type World } from '../world.ts';
import { axeFaults, openBrowser, PATIENCE_MS } from './built-page.ts';

let world: World;
let browser: Browser;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  const built = resolve(import.meta.dirname, '../../web/dist/patient/index.html');
  if (!existsSync(built)) throw new Error(`no ${built}: npm test builds the pages`);
  [world, browser] = await Promise.all([openWorld(), openBrowser()]);
}, 60_000);

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(complaints.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

// Many steps in a real browser.
jest.setTimeout(60_000);

async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
    // The phone that gets the links: elsewhere a code is asked for as well.
    userAgent: PHONES_BROWSER,
    ...options,
  });
  contexts.push(context);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(OFFICE_HOURS));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(world.url + path);
  return page;
}

const PHONES_BROWSER =
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36';

const DENISE = '+13125550115';
const DENISE_BORN = ['5', '9', '1980'];
const BORN = '1980-05-09';

/** The link that the phone's holder gets when they ask for it; its fragment. */
async function linkOf(number: string): Promise<string> {
  return (await askedLink(world, number, 'link')).hash;
}

async function prove(page: Page, [month = '', day = '', year = '']: readonly string[]): Promise<void> {
  await page.getByLabel('Month').selectOption(month);
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Year').fill(year);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Denise's own page, opened by her link and her birth date. */
async function denisesPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await visit(`/${await linkOf(DENISE)}`, options);
  await prove(page, DENISE_BORN);
  await page.getByText('This is the conversation from your text messages.').waitFor();
  return page;
}

/** Waits until something holds that no page shows; what was put back on a busy machine is looked at again. */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`this did not come: ${holds}`);
    await world.app.work.sweep();
    await new Promise((done) => setTimeout(done, 50));
  }
}

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Moves the focus to what is called so, as a keyboard does: with Tab, round the page at most once. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const named =
    name === 'Month'
      ? page.getByLabel(name)
      : page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first();
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if (await named.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'My pages' }).getByRole('button', { name });

test('a link asks for the birth date first, and shows nothing until it fits', async () => {
  await world.text(DENISE, 'my plan');
  const page = await visit(`/${await linkOf(DENISE)}`);
  await page.getByRole('heading', { name: 'Date of birth' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(page.url()).toBe(`${world.url}/`);
  // Nothing at all is said to be missing in the page's language, not in the browser's.
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('Please give month, day and year').waitFor();
  await prove(page, ['2', '31', '1980']);
  await page.getByText('Please give month, day and year').waitFor();
  await prove(page, ['5', '8', '1980']);
  await page.getByText('That is not the date we have.').waitFor();
  expect(await page.getByText('less salt').count()).toBe(0);
  expect(await page.getByRole('navigation').count()).toBe(0);
  await prove(page, DENISE_BORN);
  await page.getByRole('log').getByText('Your care plan:').first().waitFor();
});

test('three wrong dates end a link; the visitor can go on without it', async () => {
  const page = await visit(`/${await linkOf(DENISE)}`);
  for (const day of ['1', '2']) {
    await prove(page, ['1', day, '1990']);
    await page.getByText('That is not the date we have.').waitFor();
  }
  await prove(page, ['1', '3', '1990']);
  await page.getByText('This link does not open any more.').waitFor();
  await page.getByRole('button', { name: 'My pages' }).click();
  await page.getByRole('heading', { name: 'First we make sure who you are' }).waitFor();
  expect(await page.locator('body').textContent()).not.toMatch(/Denise|salt|Rivera/);
});

test('on another device a link asks for the code that went to the phone, and opens with it', async () => {
  const page = await visit(`/${await linkOf(DENISE)}`, {
    userAgent: PHONES_BROWSER.replace(' Mobile', ''),
    colorScheme: 'dark',
  });
  await prove(page, DENISE_BORN);
  await page.getByRole('heading', { name: 'Code from your phone' }).waitFor();
  const box = page.getByLabel('Code', { exact: true });
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await axeFaults(page)).toEqual([]);
  expect(await isWide(page)).toBe(false);
  const codeOf = () => /\b\d{6}\b/.exec(world.received(DENISE).at(-1) ?? '')?.[0] ?? '';
  await box.fill('12');
  await page.keyboard.press('Enter');
  await page.getByText('A code has 6 digits.').waitFor();
  await box.fill(codeOf() === '123456' ? '654321' : '123456');
  await page.keyboard.press('Enter');
  await page.getByText('That is not the code, or it is too old.').waitFor();
  // Sooner than half a minute after the last none is sent, and none is said to be.
  const again = page.getByRole('button', { name: 'Send a new code' });
  await again.click();
  await page.getByText('A code was sent a moment ago.').waitFor();
  world.setClock(world.now() + 31_000);
  await page.context().setOffline(true);
  await again.click();
  await page.getByText('No connection: no new code was sent.').waitFor();
  expect(await page.getByText('A new code is on its way.').count()).toBe(0);
  await page.context().setOffline(false);
  await page.getByText('A new code is on its way.').waitFor();
  await until(() => world.received(DENISE).filter((text) => text.includes('your code is')).length === 2);
  await box.fill(codeOf());
  await page.keyboard.press('Enter');
  await page.getByText('This is the conversation from your text messages.').waitFor();
});

test('the plan in plain words, each item said differently, in the language of the page', async () => {
  const page = await denisesPage();
  await page.getByRole('button', { name: 'My pages' }).click();
  const item = page.getByRole('listitem').filter({ hasText: 'Eat to lower your blood pressure' });
  await item.waitFor();
  const first = await item.textContent();
  await item.getByRole('button', { name: /^Explain differently/ }).click();
  await item.getByRole('button', { name: /^First words again/ }).waitFor();
  expect(await item.textContent()).not.toBe(first);
  expect(await axeFaults(page)).toEqual([]);
  await item.getByRole('button', { name: /^First words again/ }).click();
  await item.getByRole('button', { name: /^Explain differently/ }).waitFor();
  expect(await item.textContent()).toBe(first);
  await page.getByLabel('Language').selectOption('ar');
  await page.getByRole('heading', { name: 'الخطة' }).waitFor();
  expect(await page.getAttribute('html', 'dir')).toBe('rtl');
  expect(await axeFaults(page)).toEqual([]);
});

test('team, family and data are there, each without a fault that axe finds, at 320 pixels and very large', async () => {
  const page = await denisesPage({ viewport: { width: 320, height: 640 } });
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('button', { name: 'Very large' }).click();
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('button', { name: 'My pages' }).click();
  const shown: Record<string, RegExp> = {
    Plan: /less salt/i,
    Goals: /Goals of your team/,
    Questions: /No questions yet/,
    Team: /Open now, until/,
    Family: /Nobody but you and your care team/,
    'My data': /a care plan with \d+ parts/,
  };
  for (const [name, text] of Object.entries(shown)) {
    await tab(page, name).click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    await page.getByText(text).first().waitFor();
    expect([name, await axeFaults(page)]).toEqual([name, []]);
    expect([name, await isWide(page)]).toEqual([name, false]);
  }
  await tab(page, 'Team').click();
  await page.getByRole('link', { name: /^Call/ }).first().waitFor();
});

test('what is said by text is on the page at once: questions to print and to share', async () => {
  const page = await denisesPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'My pages' }).click();
  await tab(page, 'Questions').click();
  await page.getByText('No questions yet.').waitFor();
  for (const text of ['questions for my visit', 'Can I drive?', 'DONE', 'YES'])
    await world.text(DENISE, text);
  await page.getByText('Can I drive?').waitFor();
  await page.getByRole('button', { name: 'Share' }).click();
  // Chromium on a desk has no sheet to share by: it is copied.
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Questions for my visit\n1. Can I drive?',
  );
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Can I drive?').isVisible()).toBe(true);
  expect(await page.getByText('Answer:').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  expect(await page.getByText('In an emergency').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

test('a goal shows how it went, in a picture and in words', async () => {
  const { conversations, records } = world.app.stores;
  const loaded = await records.chart(world.practice.id, 'demo-denise');
  if (loaded === null) throw new Error('no chart');
  const at = world.now();
  const zone = world.practice.zone;
  const set = {
    id: 'goal-1',
    text: 'Walk more',
    step: 'Walk 10 minutes',
    confidence: 8,
    at,
    dueAt: at,
    zone,
  };
  const went = (chart: typeof loaded.chart, days: number, progress: 'done' | 'partly' | 'not') =>
    withCheckIn(chart, { goalId: 'goal-1', at: at + days * 86_400_000, zone, progress });
  const first = went(went(withGoal(loaded.chart, set).chart, 1, 'not').chart, 2, 'partly');
  const { chart, resources } = went(first.chart, 3, 'done');
  await conversations.commit({
    practice: world.practice.id,
    now: at,
    conversation: null,
    reads: [],
    records: resources.map((resource) => ({
      patient: 'demo-denise',
      type: String((resource as { resourceType?: string }).resourceType),
      id: resource.id,
      resource,
    })),
    charts: [{ patient: 'demo-denise', chart, accessChanged: false }],
    handoffs: [],
    suppressions: [],
    links: [],
    others: [],
    audit: [],
  });
  const page = await denisesPage();
  await page.getByRole('button', { name: 'My pages' }).click();
  await tab(page, 'Goals').click();
  await page.getByRole('heading', { name: 'Walk more' }).waitFor();
  const points = page.getByRole('figure').getByRole('listitem');
  await points.filter({ hasText: 'Did it' }).waitFor();
  expect(await page.locator('.progress circle').count()).toBe(3);
  expect((await points.allTextContents()).map((text) => text.split(': ')[1])).toEqual([
    'Not this time',
    'Some of it',
    'Did it',
  ]);
});

test('in all twelve languages the plan is without a fault that axe finds', async () => {
  const page = await denisesPage({ viewport: { width: 320, height: 640 } });
  await page.getByRole('button', { name: 'My pages' }).click();
  await page.locator('.cards .card').first().waitFor();
  for (const { language } of LANGUAGES) {
    const { tabs } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, `../../locales/${language}/my.json`), 'utf8'),
    ) as { readonly tabs: Readonly<Record<string, string>> };
    await page.locator('select.language').selectOption(language);
    await page.locator(`html[lang="${language}"]`).waitFor();
    await page.getByRole('heading', { name: tabs.plan ?? '', level: 2, exact: true }).waitFor();
    const { passes, violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(passes.length).toBeGreaterThan(6);
    expect([language, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)]).toEqual([language, []]);
    expect([language, await isWide(page)]).toEqual([language, false]);
  }
}, 180_000);

test('with a keyboard alone: the link opened, each page read, an item said differently', async () => {
  const page = await visit(`/${await linkOf(DENISE)}`);
  await page.getByRole('heading', { name: 'Date of birth' }).waitFor();
  await tabTo(page, 'Month');
  for (let month = 1; month <= 5; month++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('9');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1980');
  await page.keyboard.press('Enter');
  await page.getByText('This is the conversation from your text messages.').waitFor();
  await tabTo(page, 'My pages');
  await page.keyboard.press('Enter');
  await page.locator('.cards .card').first().waitFor();
  await tabTo(page, 'Team');
  await page.keyboard.press('Enter');
  await page.locator('h2:focus', { hasText: 'Team' }).waitFor();
  await tabTo(page, 'Write to the team in the chat');
  await tabTo(page, 'Plan');
  await page.keyboard.press('Enter');
  await page.locator('h2:focus', { hasText: 'Plan' }).waitFor();
  await tabTo(page, /^Explain differently/);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^First words again/ }).waitFor();
  await tabTo(page, 'Chat');
  await page.keyboard.press('Enter');
  await page.locator('textarea:focus').waitFor();
});

test('a screen of 320 pixels at 200 % zoom needs no sideways scrolling, on any page', async () => {
  // A browser that zooms gives the page half the pixels, each twice as large.
  const page = await denisesPage({ viewport: { width: 160, height: 320 }, deviceScaleFactor: 2 });
  expect(await isWide(page)).toBe(false);
  await page.getByRole('button', { name: 'Reading' }).click();
  expect(await isWide(page)).toBe(false);
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('button', { name: 'My pages' }).click();
  for (const name of ['Plan', 'Goals', 'Questions', 'Team', 'Family', 'My data']) {
    await tab(page, name).click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    await page.locator('.sheet .card').first().waitFor();
    expect([name, await isWide(page)]).toEqual([name, false]);
  }
});

/** Markup in a field of a record: as it is, and as an entity that a reader of HTML turns into markup again. */
const hostile = (field: string) =>
  `${field} <img src=x onerror="globalThis.ran=1"> &lt;svg onload="globalThis.ran=1"&gt; ]]> '"><script>ran=1</script>`;

/** A patient whose record is markup wherever it can hold text; born as Denise. */
function hostilePatient(id: string) {
  const subject = { reference: `Patient/${id}` };
  const code = { text: hostile('Field-activity') };
  const at = world.now();
  const patient = {
    resourceType: 'Patient',
    id,
    name: [{ text: hostile('Field-name'), given: [hostile('Field-given')], family: hostile('Field-family') }],
    birthDate: BORN,
  };
  const goal = {
    id: `${id}-goal`,
    text: hostile('Field-goal'),
    step: hostile('Field-step'),
    confidence: 8,
    at,
    dueAt: at,
    zone: world.practice.zone,
  };
  const resources = [
    patient,
    {
      resourceType: 'CarePlan',
      id: `${id}-plan`,
      status: 'active',
      intent: 'plan',
      subject,
      title: hostile('Field-title'),
      description: hostile('Field-description'),
      note: [{ text: hostile('Field-note') }],
      text: { status: 'generated', div: `<div>${hostile('Field-narrative')}</div>` },
      activity: [
        { detail: { code, description: hostile('Field-detail'), status: 'in-progress' } },
        { detail: { description: hostile('Field-bare'), status: 'in-progress', doNotPerform: true } },
      ],
    },
    {
      resourceType: 'MedicationRequest',
      id: `${id}-medicine`,
      status: 'active',
      intent: 'order',
      subject,
      medicationCodeableConcept: { text: hostile('Field-medicine') },
      dosageInstruction: [{ text: hostile('Field-dosage') }],
    },
    {
      resourceType: 'Goal',
      id: `${id}-target`,
      lifecycleStatus: 'active',
      subject,
      description: { text: hostile('Field-target') },
      target: [{ measure: { text: hostile('Field-measure') }, detailString: hostile('Field-value') }],
    },
    {
      resourceType: 'CareTeam',
      id: `${id}-team`,
      status: 'active',
      subject,
      participant: [
        {
          role: [{ text: hostile('Field-role') }],
          member: { reference: `Practitioner/${id}-nurse`, display: hostile('Field-display') },
        },
      ],
    },
    {
      resourceType: 'Practitioner',
      id: `${id}-nurse`,
      name: [{ text: hostile('Field-nurse') }],
      communication: [{ coding: [{ code: hostile('Language').replaceAll('-', ' ') }] }],
      telecom: [{ system: 'phone', value: `312-555-0100 ${hostile('Field-phone')}` }],
    },
    relatedPerson(
      {
        id: `${id}-aunt`,
        relationship: hostile('Field-tie'),
        name: hostile('Field-aunt'),
        rights: ['see', 'ask'],
        since: at,
        state: 'active',
        number: null,
      },
      id,
    ),
    questionnaireResponse({
      id: `${id}-questions`,
      patientId: id,
      at: new Date(at).toISOString(),
      author: `Patient/${id}`,
      questions: [
        {
          id: `${id}-question`,
          text: hostile('Field-question'),
          askedAt: new Date(at).toISOString(),
          state: 'open',
          rank: 1,
        },
      ],
    }),
    ...withGoal(chartOf([patient], id), goal).resources,
  ];
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}

test('markup in any field of a record is shown as text, and nothing of it runs', async () => {
  const number = '+13125550981';
  const tools = {
    records: world.app.stores.records,
    practice: world.practice,
    who: 'test',
    at: world.now(),
  };
  for (const id of ['hostile', 'hostile-too']) {
    const bytes = Buffer.from(JSON.stringify(hostilePatient(id)));
    const [imported] = await importFiles(tools, [{ name: `${id}.json`, bytes }]);
    expect([imported?.refused, imported?.faults]).toEqual([null, []]);
    await world.enroll(id, number, { locale: 'en', also: id !== 'hostile' });
  }
  const page = await visit(`/${await linkOf(number)}`);
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/x') complaints.push('an image was asked for');
  });
  await prove(page, DENISE_BORN);
  await page.getByText('This is the conversation from your text messages.').waitFor();
  await page.getByRole('button', { name: 'My pages' }).click();
  const shown: Record<string, RegExp> = {
    Plan: /Field-activity/,
    Goals: /Field-goal.*Field-step/s,
    Questions: /Field-question/,
    Team: /Field-nurse.*Field-role.*Speaks: language/s,
    Family: /Field-aunt/,
    'My data': /./,
  };
  const sheet = page.locator('.sheet');
  for (const [name, text] of Object.entries(shown)) {
    await tab(page, name).click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    await sheet.locator('.card').first().waitFor();
    const words = (await sheet.textContent()) ?? '';
    expect([name, words]).toEqual([name, expect.stringMatching(text)]);
    if (name !== 'My data')
      expect([name, words]).toEqual([name, expect.stringContaining('onload="globalThis.ran=1"')]);
    expect(await sheet.locator('img, script, iframe, [onload], [onerror]').count()).toBe(0);
    const addresses = await sheet
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.filter((address) => !/^(?:tel:[+\d]+|https?:\/\/[^\s<>"]+)$/.test(address))).toEqual([]);
  }
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

describe('the server', () => {
  type Opened = { readonly conversationId: string; readonly token: string };
  const opens = (hash: string, birthDate: string) =>
    fetch(`${world.url}/v3/directline/tokens/link`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: world.url,
        'user-agent': PHONES_BROWSER,
      },
      body: JSON.stringify({ key: hash.slice('#k='.length), birthDate }),
    });
  async function open(hash: string, birthDate: string): Promise<Opened> {
    const response = await opens(hash, birthDate);
    expect(response.status).toBe(200);
    return (await response.json()) as Opened;
  }
  const my = (token: string | null, path = '') =>
    fetch(`${world.url}/api/my${path}`, {
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
    });

  test('shows nothing without a token, to a visitor, of another patient, or for a token of another kind', async () => {
    expect((await my(null)).status).toBe(401);
    expect((await my('garbage')).status).toBe(403);
    const visitor = await fetch(`${world.url}/v3/directline/tokens/generate`, {
      method: 'POST',
      headers: { origin: world.url },
    });
    const { token } = (await visitor.json()) as Opened;
    expect((await my(token)).status).toBe(403);
    const own = await open(await linkOf(DENISE), BORN);
    const answer = await my(own.token);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect((await my(own.token, '?patient=demo-jayden')).status).toBe(403);
    expect((await my(own.token, '/items/no-such-item')).status).toBe(404);
    // Nor any token: the one of a stream stands in its address.
    expect(world.log()).not.toMatch(/less salt|Denise|eyJ/i);
  });

  test('after a new number the old phone opens nothing more, and the new one has the same conversation', async () => {
    const jayden = '+13125550112';
    const old = await open(await linkOf(jayden), '2017-06-02');
    expect((await my(old.token)).status).toBe(200);
    const before = await linkOf(jayden);
    await world.text(jayden, 'wrong number');
    // Whoever has the phone now is somebody else: the page that it opened shows nothing any more.
    expect((await my(old.token)).status).toBe(403);
    expect((await opens(before, '2017-06-02')).status).toBe(410);
    const moved = '+13125550977';
    await world.enroll('demo-jayden', moved);
    const fresh = await open(await linkOf(moved), '2017-06-02');
    expect((await my(fresh.token)).status).toBe(200);
    const late = await opens(before, '2017-06-02');
    expect(late.status).toBe(410);
  });
});
