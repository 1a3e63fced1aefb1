import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { OFFICE_HOURS, openWorld, type World } from '../world.ts';
import { axeFaults, openBrowser, PATIENCE_MS } from './built-page.ts';

let world: World;
let browser: Browser;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  for (const page of ['patient', 'staff', 'simulator']) {
    const built = resolve(import.meta.dirname, '../../web/dist', page, 'index.html');
    if (!existsSync(built)) throw new Error(`no ${built}: npm test builds the pages`);
  }
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

/** A browser of its own at one of the pages, on the app's clock. */
async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 800 },
    locale: 'en-US',
    ...options,
  });
  contexts.push(context);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(OFFICE_HOURS));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(world.url + path);
  return page;
}

/** A demo patient's phone on the simulator page. */
async function phoneOf(name: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Locator> {
  const page = await visit('/simulator', options);
  const pick = page.getByRole('button', { name: new RegExp(`^${name}`) });
  await pick.waitFor();
  if ((await pick.getAttribute('aria-pressed')) === 'false') await pick.click();
  return page.getByRole('region', { name });
}

const write = async (into: Locator | Page, text: string): Promise<void> => {
  await into.getByRole('textbox').fill(text);
  await into.getByRole('textbox').press('Enter');
};

/** Texts as that phone and waits for an answer that says `expected`. */
async function ask(phone: Locator, text: string, expected: string | RegExp): Promise<void> {
  // An answer may be of several texts.
  const saying = phone.locator('.theirs').filter({ hasText: expected });
  const before = await saying.count();
  await write(phone, text);
  await saying.nth(before).waitFor();
}

async function nurse(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await visit('/staff', options);
  await page.getByLabel('E-mail').fill(world.app.demoStaff?.email ?? '');
  await page.getByLabel('Password').fill(world.app.demoStaff?.password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  return page;
}

const entry = (staff: Page, name: RegExp) => staff.getByRole('navigation').getByRole('button', { name });

async function reply(staff: Page, text: string): Promise<void> {
  await staff.getByLabel(/^Your reply to/).fill(text);
  await staff.getByRole('button', { name: 'Send' }).click();
  await staff.getByText('Sent.', { exact: true }).waitFor();
  // For five seconds it can be taken back.
  await world.wait(6_000);
}

async function resolveIt(staff: Page): Promise<void> {
  await staff.getByRole('button', { name: 'Resolve' }).click();
  await staff.getByRole('button', { name: 'Yes, resolve' }).click();
  await staff.getByText('Resolved. The bot speaks again.').waitFor();
}

test('a patient asks for a nurse by text; she reads the brief, answers, and gives the conversation back', async () => {
  const phone = await phoneOf('Denise Carter');
  await ask(phone, 'my plan', 'Your care plan:');
  await ask(phone, '2', 'less salt');
  await ask(phone, 'I want to talk to a nurse', 'I have asked for a person.');

  const staff = await nurse();
  await entry(staff, /Denise Carter.*Asked for a person.*I want to talk to a nurse/).click();
  const brief = staff.getByRole('region', { name: 'In short' });
  await brief.getByRole('link', { name: 'I want to talk to a nurse' }).waitFor();
  expect(await brief.textContent()).toContain('Writes in English');
  await staff.getByRole('log').getByText('less salt').waitFor();
  await staff.getByRole('button', { name: 'Claim' }).click();
  await reply(staff, 'Hello Denise, how can I help?');
  await phone.locator('.theirs').filter({ hasText: 'Rosa: Hello Denise, how can I help?' }).waitFor();

  const texts = await phone.locator('.theirs').count();
  await write(phone, 'my plan');
  await staff.getByRole('log').locator('.patient .text').filter({ hasText: 'my plan' }).nth(1).waitFor();
  await world.settle();
  expect(await phone.locator('.theirs').count()).toBe(texts);

  await resolveIt(staff);
  await phone.locator('.theirs').nth(texts).filter({ hasText: 'I am here again' }).waitFor();
  await ask(phone, 'my plan', 'Your care plan:');
  expect(await world.handoffs()).toEqual([]);
});

test('a visitor of the page asks for a person in the same queue, and reads who answers', async () => {
  const chat = await visit('/', { locale: 'es-US', viewport: { width: 390, height: 844 } });
  const log = chat.getByRole('log');
  await log.getByText('Hola, soy Porchlight').waitFor();
  expect(await log.textContent()).not.toContain('ALTO');
  await chat.getByRole('button', { name: 'Hablar con una persona' }).click();
  await log.getByText('Ya le avisé a una persona.').waitFor();

  const staff = await nurse();
  await entry(staff, /Due.*Asked for a person/).click();
  await staff.getByRole('button', { name: 'Claim' }).click();
  await reply(staff, 'Buenos días, soy Rosa.');
  await log.getByText('Buenos días, soy Rosa.').waitFor();
  await log.getByText('Rosa, del equipo:').waitFor();
  await write(chat, 'gracias');
  await staff.getByRole('log').getByText('gracias', { exact: true }).waitFor();
  await resolveIt(staff);
  await log.getByText('Rosa').nth(2).waitFor();
});

test('an emergency on the phone is answered at once and stands on top of the queue, in words', async () => {
  const staff = await nurse();
  const phone = await phoneOf('Walter Jenkins');
  await ask(phone, "my chest hurts and I can't breathe", /^From the practiceCall 911 now\./);
  const top = staff.getByRole('region', { name: 'Right now' }).getByRole('button');
  await top.filter({ hasText: /Emergency.*Walter Jenkins.*Told to call 911 · chest pain or heart/ }).click();
  await staff.getByRole('button', { name: 'Claim' }).click();
  await resolveIt(staff);
});

test('in Spanish a patient reads the plan on the phone, and hears an item again in other words', async () => {
  const phone = await phoneOf('María Elena Torres', { locale: 'es-MX' });
  await ask(phone, 'mi plan', 'Su plan de cuidado:');
  await ask(phone, '2', 'más verduras');
  await phone.locator('.theirs').filter({ hasText: '1. Explicarlo de otra forma' }).first().waitFor();
  await ask(phone, 'explíquemelo de otra forma', 'Por ejemplo');
  expect(await phone.page().getAttribute('html', 'lang')).toBe('es');
});

test("a link in a text opens the patient's own conversation, and shows nobody its key", async () => {
  const phone = await phoneOf('Sofia Nguyen');
  await ask(phone, 'my plan', 'Your care plan:');
  await ask(phone, 'link', 'Open this');
  const opening = phone.page().context().waitForEvent('page');
  await phone.getByRole('link').last().click();
  const chat = await opening;
  // Whoever opens a link shows who they are: the phone may lie about.
  await chat.getByLabel('Month').selectOption('11');
  await chat.getByLabel('Day').fill('30');
  await chat.getByLabel('Year').fill('2020');
  await chat.getByRole('button', { name: 'Open', exact: true }).click();
  // This browser is no phone's: the phone gets a code.
  await phone.getByText('your code is').waitFor();
  const code = /code is (\d{6})/.exec((await phone.textContent()) ?? '')?.[1] ?? '';
  await chat.getByLabel('Code', { exact: true }).fill(code);
  await chat.getByRole('button', { name: 'Open', exact: true }).click();
  await chat.getByText('This is the conversation from your text messages.').waitFor();
  await chat.getByRole('log').getByText('Open this').waitFor();
  expect(await chat.getByRole('log').textContent()).toContain('Your care plan:');
  expect(await chat.content()).not.toContain('#k=');
  await write(chat, '1');
  await chat.getByText('Sent', { exact: true }).waitFor();
  await chat.getByRole('button', { name: 'Explain it differently' }).waitFor();
});

/** Texts one after the other, and answers the link to others and the code that came of it, however late. */
async function shared(phone: string, ...said: readonly string[]): Promise<{ path: string; code: string }> {
  const before = world.received(phone).length;
  const got = () => world.received(phone).slice(before).join('\n');
  for (const text of said) {
    await world.text(phone, text);
    await world.wait(20_000);
  }
  for (let tries = 0; tries < 10 && !/\d{6}\./.test(got()); tries += 1) await world.wait(20_000);
  return { path: /\/shared#k=\S+/.exec(got())?.[0] ?? 'no link', code: /: (\d{6})\./.exec(got())?.[1] ?? '' };
}

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Kept where `SHOTS` names a folder, to be looked at. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

test('a plan shared by link is opened with its code by keys alone, read on a small screen and on paper, and ended by a nurse', async () => {
  const phone = '+13125550187';
  await world.enroll('demo-denise', phone, { consented: true, locale: 'ar' });
  const { path, code } = await shared(phone, 'share my plan with the school', '1', 'yes');
  // The narrowest phone at 200 % zoom has half the pixels, each twice as large.
  const page = await visit(path, { viewport: { width: 160, height: 320 }, deviceScaleFactor: 2 });
  const field = page.getByRole('textbox');
  await field.waitFor();
  expect(page.url()).toBe(`${world.url}/shared`);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await isWide(page)).toBe(false);
  await shot(page, 'shared-door-160');
  // The field has the focus from the beginning.
  await page.keyboard.type(code === '111111' ? '222222' : '111111');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await page.content()).not.toContain('Denise');
  expect(await axeFaults(page)).toEqual([]);
  await shot(page, 'shared-wrong-160');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /Denise Carter/ }).waitFor();
  for (const [width, height] of [
    [160, 320],
    [320, 640],
    [900, 1000],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect([width, await isWide(page)]).toEqual([width, false]);
    await shot(page, `shared-plan-${width}`);
  }
  expect(await axeFaults(page)).toEqual([]);
  await page.evaluate(() => {
    window.print = () => document.body.append('printed');
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('printed').waitFor();

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: /Denise Carter/ }).isVisible()).toBe(true);
  expect(await page.getByText('Measure your blood pressure at home').first().isVisible()).toBe(true);
  const paper = await page.pdf({ format: 'Letter' });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  if (process.env.SHOTS !== undefined) writeFileSync(`${process.env.SHOTS}/shared.pdf`, paper);

  await world.text(phone, 'I want to talk to a nurse');
  const staff = await nurse();
  await entry(staff, /Denise Carter.*I want to talk to a nurse/).click();
  const person = staff.getByRole('complementary', { name: 'About this person' });
  // The latest link stands first.
  await person
    .getByText(/^the school · The plan · opens until/)
    .first()
    .waitFor();
  await person.getByRole('button', { name: 'End the link for the school' }).first().click();
  await shot(staff, 'shared-end');
  const ended = staff.waitForResponse(/\/shares\/[^/]+\/end$/);
  await staff.getByRole('dialog').getByRole('button', { name: 'End this link…' }).click();
  expect((await ended).status()).toBe(200);
  const late = await visit(path, { locale: 'en-US' });
  await late.getByText('This link has ended.').waitFor();
}, 120_000);

test('questions shared by link open with the birth date; five wrong tries lock it, and the page says so', async () => {
  const phone = '+13125550188';
  await world.enroll('demo-maria', phone, { consented: true, locale: 'es' });
  const asks = ['quiero preparar preguntas para mi cita', 'ideas', 'una medicina', '1', 'listo', 'sí'];
  for (const text of asks) {
    await world.text(phone, text);
    await world.wait(20_000);
  }
  const queue = await world.app.stores.queue.list(world.practice.id, 'waiting');
  const note = queue.find(({ patientId }) => patientId === 'demo-maria')?.brief.note ?? '';
  const path = /\/shared#k=\S+/.exec(note)?.[0] ?? 'no link';
  const { birthDate } =
    (await world.app.stores.records.chart(world.practice.id, 'demo-maria'))?.chart.patient ?? {};
  const page = await visit(path, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  const date = page.locator('input[type=date]');
  await date.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await shot(page, 'shared-birth');
  await date.fill(birthDate ?? '');
  await page.getByRole('button').click();
  await page.getByRole('heading', { name: /Questions for the visit/ }).waitFor();
  expect(await isWide(page)).toBe(false);
  await shot(page, 'shared-questions');
  const guesser = await visit(path);
  for (let tries = 1; tries <= 5; tries += 1) {
    await guesser.locator('input[type=date]').fill(`1901-01-0${tries}`);
    await guesser.getByRole('button').click();
    await guesser.getByRole('alert').waitFor();
  }
  await guesser.getByText('There were too many wrong tries.').waitFor();
  expect(await axeFaults(guesser)).toEqual([]);
  await shot(guesser, 'shared-locked');
}, 120_000);

test('axe finds nothing wrong on the three pages, light and dark', async () => {
  const phone = await phoneOf('Jayden Brooks');
  await ask(phone, "I can't breathe", 'Call 911 now.');
  await phone.locator('.theirs summary').last().click();
  expect(await axeFaults(phone.page())).toEqual([]);

  const chat = await visit('/');
  await chat.getByRole('button', { name: 'Talk to a person' }).waitFor();
  await write(chat, 'I want to kill myself');
  await chat.getByText('Safety message:').waitFor();
  expect(await axeFaults(chat)).toEqual([]);

  const staff = await nurse();
  await entry(staff, /Jayden Brooks/).click();
  await staff.getByRole('log').getByText("I can't breathe").first().waitFor();
  expect(await axeFaults(staff)).toEqual([]);
}, 90_000);

test('where the device sets all colours, what is chosen is told from what is not, on the three pages', async () => {
  const forced = { forcedColors: 'active' } as const;
  const colours = (one: Locator) =>
    one.evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return { backgroundColor, color };
    });
  const chat = await visit('/', forced);
  const tab = (name: string) => chat.getByRole('navigation').getByRole('button', { name });
  const chosen = await colours(tab('Chat'));
  const other = await colours(tab('My pages'));
  expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
  expect(chosen.color).not.toBe(chosen.backgroundColor);

  const phone = await phoneOf('Jayden Brooks', forced);
  const pick = (name: RegExp) => phone.page().getByRole('button', { name });
  expect(await colours(pick(/^Jayden Brooks/))).toEqual(chosen);
  expect(await colours(pick(/^Jayden Brooks/).locator('.number'))).toMatchObject({ color: chosen.color });
  expect(await colours(pick(/^Walter Jenkins/))).not.toEqual(chosen);

  const staff = await nurse(forced);
  const screens = staff.locator('.screens').getByRole('button');
  expect(await colours(screens.and(staff.locator('[aria-pressed=true]')))).toEqual(chosen);
  expect(await colours(screens.and(staff.locator('[aria-pressed=false]')).first())).not.toEqual(chosen);
}, 60_000);

test('the simulator shows the practice behind the phones: who waits there, what was said, and its clock put ahead', async () => {
  const phone = await phoneOf('Walter Jenkins', { viewport: { width: 1440, height: 900 } });
  const board = phone.page().getByRole('complementary', { name: 'At the practice' });
  await board.getByText('Monday, Nov 23').waitFor();
  await ask(phone, 'I want to talk to a nurse', /A nurse should read this/);
  const need = board.locator('.need').filter({ hasText: 'Walter Jenkins' });
  await need.getByText(/Due in \d/).waitFor();
  await board.getByText('Walter Jenkins → Practice').first().waitFor();
  await board.getByRole('button', { name: '+1 day' }).click();
  await board.getByText('Tuesday, Nov 24').waitFor();
  await need.getByText(/Late by \d+ h/).waitFor();
  await board
    .getByText(/, on call/)
    .first()
    .waitFor();
  await phone.page().setViewportSize({ width: 320, height: 700 });
  const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await phone.page().evaluate(isWide)).toBe(false);
}, 60_000);
