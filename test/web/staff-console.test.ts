import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { referralResources } from '../../src/care/help/referral.ts';
import { totpOf } from '../../src/http/second-factor.ts';
import { changePatient } from '../../src/http/staff-patient.ts';
import { keysOf } from '../../src/store/keys.ts';
import { type Console, hire } from '../desk/shift.ts';
import { OFFICE_HOURS, openWorld, type World } from '../world.ts';
import { axeFaults, openBrowser, PATIENCE_MS } from './built-page.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const DENISE = /Denise Carter/;
/** Any picture will do. */
const PICTURE = resolve(import.meta.dirname, '../../docs/screens/link-code.png');

let world: World;
let browser: Browser;
let ana: Console;
let bea: Console;
let sue: Console;
/** Without a second factor, which one test gives to Sue. */
let ada: Console;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  const built = resolve(import.meta.dirname, '../../web/dist/staff/index.html');
  if (!existsSync(built)) throw new Error(`no ${built}: npm test builds the pages`);
  [world, browser] = await Promise.all([openWorld(), openBrowser()]);
  ana = await hire(world, 'ana', 'nurse', { languages: ['en'] });
  bea = await hire(world, 'bea', 'nurse', { teams: ['nurses'] });
  sue = await hire(world, 'sue', 'admin');
  ada = await hire(world, 'ada', 'admin');
}, 90_000);

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  for (const one of await world.handoffs()) await sue.act(one, 'resolve');
  expect(complaints.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

/** A browser of its own, signed in, on the app's clock. */
async function desk(who: Console, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK, locale: 'en-US', ...options });
  contexts.push(context);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(OFFICE_HOURS));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${world.url}/staff`);
  await signIn(page, who);
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  return page;
}

async function signIn(page: Page, { email, password }: Console): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

const DENISE_PHONE = '+13125550115';
const entry = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation').getByRole('button', { name });
const log = (page: Page) => page.getByRole('log');
/** A part of the settings, by the words that open it. */
const foldOf = (page: Page, name: string) =>
  page.locator('details.fold').filter({ has: page.locator('summary').getByText(name, { exact: true }) });
const undoEnds = (page: Page) => page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'hidden' });

test('from hand to hand: two claim and one is told, pass on, take over, put off, wait, end', async () => {
  await world.text(denise(), 'I want to talk to a nurse');
  const [one, two] = [await desk(ana), await desk(bea)];
  for (const page of [one, two]) await entry(page, DENISE).click();
  await two.route('**/api/staff/handoffs', (route) => route.abort());
  await one.getByRole('button', { name: 'Claim', exact: true }).click();
  await one.getByLabel(/^Your reply to/).waitFor();
  await two.unroute('**/api/staff/handoffs');
  await two.evaluate(() => document.querySelector<HTMLButtonElement>('.acts .main')?.click());
  await two.getByText('ana has this').first().waitFor();
  // Each sees that the other is there.
  await one.getByText('bea is here too').waitFor();
  await one.getByLabel(/^Your reply to/).fill('Hello');
  await two.getByText('ana is writing…').waitFor();
  await one.getByLabel(/^Your reply to/).fill('');

  await two.getByRole('button', { name: 'Take over' }).click();
  await two.getByRole('dialog').getByLabel('Why').fill('Ana has gone home');
  await two.getByRole('dialog').getByRole('button', { name: 'Take over' }).click();
  await two.getByLabel(/^Your reply to/).waitFor();
  await one.getByText('bea took it over: Ana has gone home').waitFor();

  await two.getByRole('button', { name: 'Pass on' }).click();
  await two.getByRole('dialog').getByLabel('To whom').selectOption('staff/s-ana');
  await two.getByRole('dialog').getByLabel('What they should know').fill('She knows you');
  await two.getByRole('dialog').getByRole('button', { name: 'Pass on' }).click();
  await one.getByText('bea passed it on to ana: She knows you').waitFor();
  await one.getByLabel(/^Your reply to/).waitFor();

  await one.getByRole('button', { name: 'Put off' }).click();
  await one.getByRole('dialog').getByRole('button', { name: 'In 1 day' }).click();
  await one.getByRole('dialog').getByRole('button', { name: 'Put off' }).click();
  await one
    .getByRole('region', { name: 'Put off' })
    .getByText(/Comes back in 24 hours/)
    .waitFor();
  await one.getByRole('button', { name: 'Bring back now' }).click();
  await one.getByRole('button', { name: 'Wait for the patient' }).click();
  await one.getByRole('dialog').getByRole('button', { name: 'Wait for the patient' }).click();
  await one
    .getByRole('region', { name: 'Waiting on the patient' })
    .getByText(/We ask after them/)
    .waitFor();
  await one.getByRole('button', { name: 'Resolve' }).click();
  await one.getByRole('button', { name: 'Yes, resolve' }).click();
  await one.getByText('Resolved. The bot speaks again.').waitFor();
  await one.getByRole('combobox', { name: 'View', exact: true }).selectOption('resolved');
  await entry(one, /Ended/).first().waitFor();
}, 60_000);

test('a reply is taken back, a draft outlives a reload and a session, a note and a line for later are kept', async () => {
  await world.text(denise(), 'I want to talk to a nurse');
  const before = world.received(denise()).length;
  const page = await desk(ana);
  await entry(page, DENISE).click();
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  const box = page.getByLabel(/^Your reply to/);
  await box.fill('MARKER too early');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back. It was not sent.').waitFor();
  expect(await box.inputValue()).toBe('MARKER too early');
  await world.wait(6_000);
  expect(world.received(denise()).join()).not.toContain('MARKER too early');

  const kept = page.waitForResponse(
    (one) => one.url().endsWith('/draft') && one.request().method() === 'PUT',
  );
  await box.fill('MARKER draft');
  await kept;
  await page.reload();
  await box.waitFor();
  await expectValue(page, 'MARKER draft');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Please sign in again. What you wrote is still here.').waitFor();
  await signIn(page, ana);
  await expectValue(page, 'MARKER draft');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Sent.', { exact: true }).waitFor();
  await world.wait(6_000);
  expect(
    world
      .received(denise())
      .slice(before)
      .filter((text) => text.includes('MARKER draft')),
  ).toHaveLength(1);

  await page.getByText('Private note', { exact: true }).click();
  const note = page.getByLabel('Private note. It is not sent; it is part of the record.');
  await note.pressSequentially('MARKER note @be');
  await page.getByRole('option', { name: /bea/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Keep note' }).click();
  await log(page).getByText('MARKER note @bea').waitFor();
  expect(world.received(denise()).join()).not.toContain('MARKER note');
  const named = await desk(bea);
  await named.getByRole('combobox', { name: 'View', exact: true }).selectOption('mentions');
  await entry(named, DENISE).waitFor();

  await box.fill('MARKER later');
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByLabel('When it goes out').fill('2026-11-30T12:00');
  await page.getByRole('button', { name: 'Keep for then' }).click();
  await log(page)
    .getByText(/ana: goes out/)
    .waitFor();
  await log(page).getByRole('button', { name: 'Take back' }).click();
  await page.getByText('Taken back. It was not sent.').waitFor();
  await undoEnds(page);
}, 60_000);

test('the person is known at a glance, keys alone do, and axe finds nothing on any screen, light and dark', async () => {
  await world.text(denise(), 'I want to talk to a nurse');
  const page = await desk(ana);
  const check = async (): Promise<void> => expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('heading', { name: 'Queue' }).click();
  await entry(page, DENISE).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await page.getByLabel(/^Your reply to/).waitFor();
  const person = page.getByRole('complementary', { name: 'About this person' });
  await person.getByRole('heading', { name: 'What they told us once' }).waitFor();
  await person.getByRole('button', { name: 'Note something' }).click();
  await person.getByRole('dialog').getByLabel('In their words').fill('Dee');
  await person.getByRole('dialog').getByRole('button', { name: 'Note something' }).click();
  await person.getByText('Dee', { exact: false }).last().waitFor();
  await shot(page, 'console');
  await check();
  await page.getByRole('heading', { name: DENISE }).click();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  await check();
  await page.getByLabel('Keys of one letter, without Alt').uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: DENISE }).click();
  await page.keyboard.press('t');
  await page.keyboard.press('Alt+s');
  await page.getByRole('dialog', { name: 'Put off' }).waitFor();
  expect(await page.getByRole('dialog', { name: 'Pass on' }).isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot(page, 'console-dark');
  await page.setViewportSize(PHONE);
  await shot(page, 'console-phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);

  const lead = await desk(sue);
  await lead.getByRole('button', { name: 'Reports' }).click();
  await lead.getByRole('row', { name: /^All/ }).waitFor();
  await shot(lead, 'reports');
  expect(await axeFaults(lead)).toEqual([]);
  const [file] = await Promise.all([
    lead.waitForEvent('download'),
    lead.getByRole('link', { name: 'NCQA response times (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('porchlight-access.csv');
  await lead.getByRole('button', { name: 'Settings' }).click();
  const replies = foldOf(lead, 'Ready replies');
  await replies.locator('summary').click();
  await replies.getByRole('button', { name: 'Add a line' }).click();
  const ready = replies.getByRole('group').last();
  await ready.getByLabel('Shortcut').fill('hello');
  await ready.getByLabel('Approved by').fill('Sue');
  await ready.getByLabel('In English').fill('Hello, how are you today?');
  await replies.getByRole('button', { name: 'Save', exact: true }).click();
  await replies.getByText('Saved.', { exact: true }).waitFor();
  await shot(lead, 'settings');
  expect(await axeFaults(lead)).toEqual([]);
  await lead.getByRole('button', { name: 'My account' }).click();
  await lead.getByLabel('Your password').fill(sue.password);
  await lead.getByRole('button', { name: 'Set up a second factor' }).click();
  await lead.getByRole('img').waitFor();
  expect(await axeFaults(lead)).toEqual([]);
  const secret = await lead.locator('code').textContent();
  const code = totpOf(secret ?? '', sue.email).generate({ timestamp: world.now() });
  await lead.getByLabel('Code').fill(code);
  await lead.getByRole('button', { name: 'Turn it on' }).click();
  const recovery = await lead.locator('.codes code').first().textContent();
  await lead.getByRole('button', { name: 'Sign out', exact: true }).click();
  await signIn(lead, sue);
  await lead.getByLabel('Code').fill(recovery ?? '');
  await lead.getByRole('button', { name: 'Sign in', exact: true }).click();
  await lead.getByRole('heading', { name: 'My account' }).waitFor();

  await page.setViewportSize(DESK);
  await page.getByLabel(/^Your reply to/).fill('');
  await page.getByLabel(/^Your reply to/).pressSequentially('/hel');
  await page.getByRole('option', { name: /hello/ }).waitFor();
  await page.keyboard.press('Enter');
  await expectValue(page, 'Hello, how are you today?');
}, 120_000);

test('several at once: put off and taken back, passed on, ended with a reason; a danger among them stays', async () => {
  const numbers = ['+13125552701', '+13125552702', '+13125552703'];
  for (const number of numbers.slice(0, 2)) await world.text(number, 'I want to talk to a person');
  await world.text(numbers[2] ?? '', 'I have crushing chest pain and cannot breathe');
  const page = await desk(ada);
  const boxes = page.getByRole('navigation').getByRole('checkbox');
  const pickAll = async (): Promise<void> => {
    for (let place = 0; place < 3; place += 1) await boxes.nth(place).check();
  };
  await pickAll();
  const bar = page.getByRole('group', { name: 'With those you picked' });
  const together = page.getByRole('region', { name: /done/ });
  await bar.getByRole('button', { name: 'Put all off' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'In 1 day' }).click();
  await page.getByRole('dialog').getByText('Dangers among them stay').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Put all off' }).click();
  await page.getByRole('heading', { name: 'Put all off: 2 done, 1 not' }).waitFor();
  await together.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Bring all back: 2 done, 0 not' }).waitFor();
  expect((await world.handoffs()).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);

  await pickAll();
  await bar.getByRole('button', { name: 'Pass all on' }).click();
  await page.getByRole('dialog').getByLabel('To whom').selectOption('staff/s-bea');
  await page.getByRole('dialog').getByLabel('What they should know').fill('I go home');
  await page.getByRole('dialog').getByRole('button', { name: 'Pass all on' }).click();
  await page.getByRole('heading', { name: 'Pass all on: 3 done, 0 not' }).waitFor();
  expect((await world.handoffs()).map(({ assignee }) => assignee)).toEqual(['s-bea', 's-bea', 's-bea']);
  await together.getByRole('button', { name: 'Close' }).click();

  await pickAll();
  await bar.getByRole('button', { name: 'Resolve all' }).click();
  await page.getByRole('dialog').getByLabel('Why').selectOption('by-phone');
  await page.getByRole('dialog').getByRole('button', { name: 'Resolve all' }).click();
  await page.getByRole('heading', { name: 'Resolve all: 2 done, 1 not' }).waitFor();
  const left = await world.handoffs();
  expect(left.map(({ risk }) => risk)).toEqual(['emergency']);
  await together.getByText('A danger is not ended or put off together with others.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('together');
  await shot(page, 'bulk');
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await shot(page, 'bulk-phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}, 60_000);

test('more than the server takes at once go in parts, and a line that breaks in between hides nothing', async () => {
  // A danger that another test ended has left a question how they are.
  for (const one of await world.handoffs()) await sue.act(one, 'resolve');
  const numbers = Array.from({ length: 52 }, (_, place) => `+131255528${String(place).padStart(2, '0')}`);
  for (const number of numbers) await world.text(number, 'I want to talk to a person');
  expect(await world.handoffs()).toHaveLength(52);
  const page = await desk(ada);
  const bar = page.getByRole('group', { name: 'With those you picked' });
  const together = page.getByRole('region', { name: /done/ });
  await page.getByRole('navigation').getByRole('checkbox').first().check();
  await bar.getByRole('button', { name: 'Pick all 52 shown' }).focus();
  await page.keyboard.press('Enter');
  await bar.getByText('52 picked').waitFor();
  const parts: number[] = [];
  await page.route('**/handoffs/bulk', async (route) => {
    parts.push((route.request().postDataJSON() as { ids: string[] }).ids.length);
    if (parts.length === 2) await route.abort();
    else await route.continue();
  });
  await bar.getByRole('button', { name: 'Claim all' }).click();
  await page.getByRole('heading', { name: 'Claim all: 50 done, 2 not' }).waitFor();
  expect(parts).toEqual([50, 2]);
  expect(await together.getByText('No answer came. It may have been done').count()).toBe(2);
  await bar.getByText('2 picked').waitFor();
  const has = async () => (await world.handoffs()).filter(({ assignee }) => assignee === 's-ada').length;
  expect(await has()).toBe(50);
  await shot(page, 'bulk-parts');
  expect(await axeFaults(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Claim all' }).click();
  await page.getByRole('heading', { name: 'Claim all: 2 done, 0 not' }).waitFor();
  expect(await has()).toBe(52);

  await page.getByRole('navigation').getByRole('checkbox').first().check();
  await bar.getByRole('button', { name: 'Pick all 52 shown' }).click();
  await bar.getByRole('button', { name: 'Resolve all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Resolve all' }).click();
  await page.getByRole('heading', { name: 'Resolve all: 52 done, 0 not' }).waitFor();
  expect(await world.handoffs()).toEqual([]);
}, 90_000);

test('settings say at the field what is wrong, and keep what is right', async () => {
  const page = await desk(ada);
  await page.getByRole('button', { name: 'Settings' }).click();
  const fold = (name: string) => foldOf(page, name);
  const teams = fold('Teams');
  await teams.locator('summary').click();
  const count = await teams.getByRole('group').count();
  await teams.getByRole('button', { name: 'Add a line' }).click();
  const line = teams.getByRole('group', { name: `Teams ${count + 1}` });
  await line.getByLabel('Short name').fill('Rides Team');
  await line.getByLabel('Name', { exact: true }).fill('Rides');
  await line.getByLabel('Asked about').fill('ride, money');
  await teams.getByRole('button', { name: 'Save' }).click();
  await line.getByText('use small letters, digits and "-"').waitFor();
  expect(await line.getByLabel('Asked about').getAttribute('aria-invalid')).toBe('true');
  expect(await line.getByLabel('Phone').getAttribute('aria-invalid')).toBeNull();
  expect(await line.getByLabel('Short name').evaluate((one) => one === document.activeElement)).toBe(true);
  await shot(page, 'settings-fault');
  expect(await axeFaults(page)).toEqual([]);
  // By keyboard alone from here.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(`rides-${count}`);
  await line.getByLabel('Asked about').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('ride, school');
  await page.keyboard.press('Enter');
  await teams.getByText('Saved.', { exact: true }).waitFor();

  const targets = fold('How long people may wait');
  await targets.locator('summary').click();
  await targets.getByLabel('Danger, at any hour').fill('45');
  await targets.getByRole('button', { name: 'Save' }).click();
  await targets.getByText('write at most 30 minutes').waitFor();
  await targets.getByLabel('Danger, at any hour').fill('4');
  await targets.getByRole('button', { name: 'Save' }).click();
  await targets.getByText('Saved.', { exact: true }).waitFor();

  const away = fold('Who stands in on call');
  await away.locator('summary').click();
  await away.getByRole('button', { name: 'Add a line' }).click();
  const stands = away.getByRole('group').last();
  for (const [label, text] of [
    ['Who is away', 'Nobody Known'],
    ['Who stands in', 'Grace'],
    ['Phone', '+13125550177'],
    ['From', '2026-12-24'],
    ['To', '2026-12-26'],
  ] as const)
    await stands.getByLabel(label, { exact: true }).fill(text);
  await away.getByRole('button', { name: 'Save' }).click();
  await stands.getByText('is nobody on the roster').waitFor();
  const roster = world.practice.roster[0]?.name ?? '';
  await stands.getByLabel('Who is away', { exact: true }).fill(roster);
  await away.getByRole('button', { name: 'Save' }).click();
  await away.getByText('Saved.', { exact: true }).waitFor();

  const words = fold('Words explained');
  await words.locator('summary').click();
  await words.getByRole('button', { name: 'Add a line' }).click();
  const term = words.getByRole('group').last();
  await term.getByLabel('Word in English').fill('peak flow');
  await words.getByRole('button', { name: 'Save' }).click();
  await term.getByText('is missing').waitFor();
  await term.getByLabel('What it is, in English').fill('How fast you can blow air out.');
  await words.getByRole('button', { name: 'Save' }).click();
  await words.getByText('Saved.', { exact: true }).waitFor();
}, 90_000);

test('a picture and a voice note are seen and heard where they were sent, and only there; what is gone says so', async () => {
  const picture = { contentType: 'image/png', bytes: readFileSync(PICTURE) };
  const sound = { contentType: 'audio/wav', bytes: toneWav() };
  await world.text(denise(), 'This is her arm', [
    picture,
    sound,
    { contentType: 'audio/amr', bytes: Buffer.from('#!AMR\nnothing that plays') },
    { contentType: 'image/heic', bytes: Buffer.from('a picture of another phone') },
    { contentType: 'image/png', url: 'http://127.0.0.1:9/2010-04-01/Accounts/AC0/Messages/SM0/Media/ME0' },
  ]);
  await world.text(denise(), 'I want to talk to a nurse');
  const page = await desk(ana);
  await entry(page, DENISE).click();
  const line = log(page).locator('.line').filter({ hasText: 'This is her arm' }).last();
  // What came is said in words, not in codes, in the queue, the brief and the line itself.
  await page.getByRole('link', { name: 'Picture, Recording, File: This is her arm' }).first().waitFor();
  await line.waitFor();
  expect(await page.locator('#conversation').getByText('[image').count()).toBe(0);
  // Nothing is fetched before somebody wants to see it.
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/media\/\d/.test(request.url())) asked.push(new URL(request.url()).pathname);
  });
  const show = line.getByRole('button', { name: /^Show the picture from Denise Carter/ });
  await show.nth(1).waitFor();
  expect(asked).toEqual([]);
  await show.first().focus();
  await page.keyboard.press('Enter');
  const image = line.getByRole('img', { name: /^Picture from Denise Carter, / });
  await image.waitFor();
  await page.waitForFunction(
    () => (document.querySelector<HTMLImageElement>('.attached img')?.naturalWidth ?? 0) > 100,
  );
  const listen = line.getByRole('button', { name: /^Listen to the recording/ });
  await listen.first().click();
  await page.waitForFunction(() => (document.querySelector('audio')?.duration ?? 0) > 0.9);
  // Its player is heard: the time goes on.
  await line.locator('audio').evaluate((audio: HTMLAudioElement) => audio.play());
  await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 0);
  await listen.first().click();
  await line.getByText('This browser cannot show this kind (audio/amr)').waitFor();
  await show.last().click();
  await line
    .getByRole('alert')
    .filter({ hasText: /no longer here|does not answer/ })
    .waitFor();
  await page.evaluate(() => document.querySelector('.attached')?.scrollIntoView());
  await shot(page, 'media');
  expect(await axeFaults(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    line.getByRole('link', { name: /Save what came with it \(image\/heic\)/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('from-the-family.heic');
  // By itself in a tab: shown, and nothing in it may run.
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    line.getByRole('link', { name: 'Open it by itself' }).first().click(),
  ]);
  await tab.waitForFunction(() => (document.images[0]?.naturalWidth ?? 0) > 100);
  await shot(tab, 'media-alone');
  const [player] = await Promise.all([
    page.context().waitForEvent('page'),
    line.getByRole('link', { name: 'Open it by itself' }).nth(1).click(),
  ]);
  await player.waitForFunction(() => (document.querySelector('video')?.duration ?? 0) > 0.9);
  // The phone company's address is nowhere.
  expect(await page.content()).not.toMatch(/2010-04-01|Accounts\/AC|media-store/);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.evaluate(() => document.querySelector('.attached')?.scrollIntoView());
  await shot(page, 'media-phone');
  // Each of the three that came was a look of its own.
  const seen = await ada.get('/admin/audit?who=s-ana&did=read-media');
  expect(seen.items.length).toBeGreaterThanOrEqual(3);
  // Nobody else's eyes: without a sign-in, and in a role that has no business here.
  const [path = ''] = asked;
  expect((await fetch(world.url + path)).status).toBe(401);
  const [handoff] = await world.handoffs();
  for (const one of await world.handoffs()) await sue.act(one, 'resolve');
  const kim = await hire(world, 'kim', 'agent');
  expect((await kim.call('GET', path.replace('/api/staff', ''))).status).toBe(403);
  // What has ended takes a reason of a role that does not open it by itself: the talk, and each picture in it, for the same.
  const later = await desk(kim);
  await later.goto(`${world.url}/staff?entry=${handoff?.id}`);
  await later.getByText('This conversation has ended').waitFor();
  expect(await axeFaults(later)).toEqual([]);
  await shot(later, 'locked');
  expect(await later.getByText('This is her arm').count()).toBe(0);
  await later.locator('.locked select').selectOption('I cover for a colleague');
  await later.getByRole('button', { name: 'Open', exact: true }).click();
  const again = log(later).locator('.line').filter({ hasText: 'This is her arm' }).last();
  await again
    .getByRole('button', { name: /^Show the picture from Denise Carter/ })
    .first()
    .click();
  await later.waitForFunction(
    () => (document.querySelector<HTMLImageElement>('.attached img')?.naturalWidth ?? 0) > 100,
  );
  await again
    .getByRole('button', { name: /^Listen to the recording/ })
    .first()
    .click();
  await later.waitForFunction(() => (document.querySelector('audio')?.duration ?? 0) > 0.9);
  await again.getByRole('button', { name: /Save what came with it/ }).click();
  const [kept] = await Promise.all([
    later.waitForEvent('download'),
    again.getByRole('link', { name: /Save what came with it/ }).click(),
  ]);
  expect(kept.suggestedFilename()).toContain('from-the-family');
  const looks = await ada.get('/admin/audit?who=s-kim&did=read-media');
  expect(looks.items).toHaveLength(3);
  const broken = (await ada.get('/admin/audit?who=s-kim&did=broke-glass')).items;
  expect(new Set(broken.map(({ why }) => why))).toEqual(new Set(['covering']));
  expect(broken.length).toBeGreaterThanOrEqual(5);
  // Whoever comes back says again why.
  await later.reload();
  await later.getByText('This conversation has ended').waitFor();
}, 120_000);

test('in Spanish every field says in Spanish what is wrong, the rules of the practice among them', async () => {
  const { version } = await ada.get('/admin/practice/legalHolds');
  await ada.put('/admin/practice/legalHolds', { version, settings: { legalHolds: null } });
  const page = await desk(ada);
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('button', { name: 'Ajustes' }).click();
  const opened = async (name: string) => {
    const fold = foldOf(page, name);
    await fold.locator('summary').click();
    return fold;
  };
  const save = (fold: Locator) => fold.getByRole('button', { name: 'Guardar', exact: true }).click();

  const ages = await opened('Edades en que cambian los derechos');
  await ages.getByLabel('Puede guardar cosas para sí desde los').fill('19');
  await ages.getByLabel('Decide por su cuenta desde los').fill('dieciocho');
  await save(ages);
  await ages.getByText('Escriba un número entero.').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  // By keyboard alone: the focus is where the fault is.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('18');
  await page.keyboard.press('Enter');
  await ages.getByText('Nadie es adulto antes de ser adolescente.').waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  await ages.getByText('Guardado.').waitFor();

  const keep = await opened('Cuánto tiempo se guarda todo');
  await keep.getByLabel('Expedientes: años después').fill('5');
  await keep.getByRole('button', { name: 'Ver qué se borraría' }).click();
  await keep.getByText('La ley pide 6 años como mínimo.', { exact: true }).waitFor();
  await keep.getByLabel('Expedientes: años después').fill('7');
  await keep.getByRole('button', { name: 'Ver qué se borraría' }).click();
  await keep.getByText('La próxima noche se borrarían: 0 pacientes').waitFor();
  await save(keep);
  await keep.getByText('Guardado.').waitFor();

  const holds = await opened('Retenciones legales');
  const name = holds.getByLabel('Nombre del paciente');
  await name.fill('nadie así');
  await page.keyboard.press('Enter');
  await holds.getByText('Nadie aquí tiene un nombre así.').waitFor();
  // A part of the name is enough, and nobody types an id.
  await name.fill('cárt den');
  await page.keyboard.press('Enter');
  await holds.getByRole('button', { name: 'No borrar nada de Denise Carter' }).click();
  await holds.getByText('Guardado.').waitFor();
  await holds.getByText('Denise Carter', { exact: true }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const placed = await ada.get('/admin/audit?who=s-ada&what=Patient/demo-denise&did=hold-placed');
  expect(placed.items).toHaveLength(1);
  const seen = await ada.get('/admin/audit?who=s-ada&what=demo-denise&did=found-person');
  expect(seen.items.length).toBeGreaterThan(0);
  await holds.getByRole('button', { name: 'Terminar la retención de Denise Carter' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terminar la retención' }).click();
  await holds.getByText('Nadie está bajo retención legal.').waitFor();
  await shot(page, 'settings-rules');

  const teams = await opened('Equipos');
  await teams.getByRole('button', { name: 'Agregar una línea' }).click();
  await teams.getByRole('group').last().getByLabel('Se le pregunta sobre').fill('dinero');
  await save(teams);
  await teams.getByText('Escriba uno de estos: medicine').waitFor();

  const people = await opened('Personal');
  await people.getByRole('button', { name: 'Agregar a alguien' }).click();
  const dialog = page.getByRole('dialog');
  const add = dialog.getByRole('button', { name: 'Agregar a alguien' });
  await add.click();
  // What the browser itself refuses is said in the language of the page, too.
  const told = (label: string) =>
    dialog.getByLabel(label).evaluate((one: HTMLInputElement) => one.validationMessage);
  expect(await told('Nombre')).toBe('Esto no puede quedar vacío.');
  await dialog.getByLabel('Nombre').fill('Eva');
  await dialog.getByLabel('Correo').fill('eva');
  await add.click();
  expect(await told('Correo')).toContain('Escriba un correo');
  await dialog.getByLabel('Correo').fill('eva@maple.example');
  await dialog.getByLabel('Primera contraseña').fill('corta');
  await add.click();
  await dialog.getByText('Debe tener de 8 a 256 letras o signos.').waitFor();
  const shown = await page.locator('.fault').allTextContents();
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.filter((text) => /\b(is|the|write|must|name)\b/i.test(text))).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Informes' }).click();
  const unread = page.getByRole('region', { name: 'Lo que nadie ha revisado' }).first();
  await unread.getByRole('row', { name: /Palabras con que se encuentran los peligros español/ }).waitFor();
  const dangers = unread.getByRole('row', { name: /Peligros sin la firma/ });
  await dangers.locator('summary').focus();
  await page.keyboard.press('Enter');
  await dangers.getByText('stroke', { exact: false }).first().waitFor();
  await shot(page, 'unreviewed');
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}, 90_000);

test('a webhook’s secret is shown once, a test says what became of it, and the audit is searched', async () => {
  const page = await desk(ada);
  await page.getByRole('button', { name: 'Settings' }).click();
  const hooks = foldOf(page, 'Other systems (webhooks)');
  await hooks.locator('summary').click();
  await hooks.getByRole('button', { name: 'Add a system' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Short name').fill('chart');
  await dialog.getByLabel('Address').fill('ftp://nowhere');
  await dialog.getByRole('button', { name: 'Add a system' }).click();
  await dialog.getByText('write an address that begins with https://').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await dialog.getByLabel('Address').fill('http://127.0.0.1:9/none');
  await dialog.getByRole('button', { name: 'Add a system' }).click();
  await hooks.getByText('It is shown only now').waitFor();
  const secret = (await hooks.locator('code').textContent()) ?? '';
  expect(secret.length).toBeGreaterThanOrEqual(32);
  await shot(page, 'settings-webhook');
  await hooks.getByRole('button', { name: 'I have it' }).click();
  await hooks.getByRole('button', { name: 'Send a test to chart' }).click();
  await hooks.getByText('The test was not taken: no-answer').waitFor();
  expect(await page.content()).not.toContain(secret);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await shot(page, 'settings-phone');
  await page.setViewportSize(DESK);
  await hooks.getByRole('button', { name: 'Remove chart' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await hooks.getByRole('button', { name: 'Remove chart' }).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Reports' }).click();
  const audit = page.getByRole('region', { name: 'Who did what' }).first();
  await audit.getByRole('combobox', { name: 'Who' }).selectOption('s-ada');
  await audit.getByLabel('What', { exact: true }).fill('webhook');
  await audit.getByRole('button', { name: 'Look' }).click();
  await audit
    .getByRole('row', { name: /ada webhook-tested chart no-answer/ })
    .first()
    .waitFor();
  await shot(page, 'audit');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    audit.getByRole('link', { name: 'All of these as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('porchlight-audit.csv');
}, 90_000);

test('everybody changes their own password, and is signed out for it', async () => {
  const other = await hire(world, 'eve', 'nurse');
  const hers = await desk(other);
  await hers.getByRole('button', { name: 'My account' }).click();
  await hers.getByLabel('Password now').fill(other.password);
  await hers.getByLabel('New password', { exact: true }).fill('short');
  await hers.getByLabel('New password, once more').fill('other');
  await hers.getByRole('button', { name: 'Change password' }).click();
  await hers.getByText('The two are not the same.').waitFor();
  await hers.getByLabel('New password, once more').fill('short');
  await hers.getByRole('button', { name: 'Change password' }).click();
  await hers.getByText(/must have \d+ to \d+ characters/).waitFor();
  await shot(hers, 'account');
  const password = 'another long enough pass';
  for (const label of ['New password', 'New password, once more'])
    await hers.getByLabel(label, { exact: true }).fill(password);
  await hers.getByRole('button', { name: 'Change password' }).click();
  await hers.getByText('Your password is changed. Sign in with the new one.').waitFor();
  await signIn(hers, { ...other, password });
  await hers.getByRole('heading', { name: 'My account' }).waitFor();
}, 60_000);

test('help in the community stands beside the person, and a nurse says how it went', async () => {
  const { conversations, records, staff } = world.app.stores;
  const [request, task] = referralResources({
    ...{ id: 'ref-9', patientId: 'demo-denise', helpId: 'pantry', name: 'Elm Street Pantry', kind: 'food' },
    ...{ authoredOn: '2026-11-20T15:00:00Z', at: '2026-11-20T15:00:00Z', status: 'requested', reason: null },
  });
  const account = await staff.byId(world.practice.id, ana.id);
  if (account === null) throw new Error('no account');
  await changePatient({ records, conversations, clock: world.now }, account, 'demo-denise', (chart) => {
    return { resource: task, beside: [request], chart, did: 'seeded', why: null };
  });
  await world.text(denise(), 'I want to talk to a nurse');
  const page = await desk(ana);
  await entry(page, DENISE).click();
  const person = page.getByRole('complementary', { name: 'About this person' });
  await person.getByText(/Elm Street Pantry.*they turn to it/).waitFor();
  await person.getByRole('button', { name: 'Say how it went with Elm Street Pantry' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'What became of it' }).selectOption('failed');
  await dialog.getByRole('combobox', { name: 'Why not' }).selectOption('too-far');
  await dialog.getByRole('button', { name: 'Say how it went…' }).click();
  await person.getByText(/it did not help: too far or wrong hours/).waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot(page, 'help-dark');
}, 60_000);

/** A second of a tone, 8 kHz, 8 bits. */
function toneWav(): Buffer {
  const samples = Buffer.from(
    Array.from({ length: 8_000 }, (_, at) => 128 + Math.round(60 * Math.sin(at / 3))),
  );
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(8_000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** Kept where `SHOTS` names a folder, to be looked at. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

async function expectValue(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>('#reply')?.value === wanted,
    text,
  );
}

function denise(): string {
  return DENISE_PHONE;
}

test('an entry that cannot be read stands on top, says what to do, and is taken like any other', async () => {
  await world.text(denise(), 'I want to talk to a nurse');
  const [handoff] = await world.handoffs();
  if (handoff === undefined) throw new Error('nothing waits');
  const { redis } = world.app.stores;
  const keys = keysOf(world.practice.id);
  const { state } = keys.conversation(handoff.conversationId);
  await redis.command(state, 'SET', keys.handoff(handoff.id), 'spoilt');
  await redis.command(state, 'HSET', state, 'handoffValue', 'spoilt');
  const page = await desk(ana);
  await entry(page, /cannot be read/).click();
  await page.getByText(/Treat it as an emergency/).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await log(page).getByText('I want to talk to a nurse').last().waitFor();
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  await page.getByLabel(/^Your reply to/).fill('Hello, this is Ana. How can I help?');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await undoEnds(page);
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
  expect(await redis.command(state, 'GET', keys.handoff(handoff.id))).toBe('spoilt');
}, 60_000);

// The pictures of the docs: SHOTS=docs/screens, this test alone, in a world where nothing else has happened.
if (process.env.SHOTS !== undefined)
  test('the screens of the docs', async () => {
    const phones = (await (await fetch(`${world.url}/simulator/api/phones`)).json()) as {
      phones: { patient: string; number: string }[];
    };
    const of = (patient: string) => phones.phones.find((one) => one.patient === patient)?.number ?? '';
    const rosa = await hire(world, 'Rosa', 'nurse', { languages: ['en', 'es'] });
    await world.text(of('demo-denise'), 'I want to talk to a nurse');
    await world.text(of('demo-denise'), 'the new pill makes my ankles swell');
    const [hers] = await world.handoffs();
    if (hers === undefined) throw new Error('nothing waits');
    world.setClock(world.now() + 4 * 60_000);
    await rosa.act(hers, 'claim');
    const say = `/conversations/${hers.conversationId}/messages`;
    await rosa.post(say, { text: 'Hi Denise, this is Rosa. Since when have they been swollen?' });
    await world.settle();
    world.setClock(world.now() + 60_000);
    await world.text(of('demo-denise'), 'since Friday, both of them');
    await world.text(of('demo-maria'), 'quiero hablar con una enfermera sobre mi azúcar');
    await world.text(of('demo-jayden'), "Jayden can't breathe and his lips are blue");
    const page = await desk(rosa);
    const at = world.now() + 60_000;
    await page.clock.setFixedTime(new Date(at));
    await page.reload();
    await entry(page, DENISE).click();
    await page
      .getByLabel(/^Your reply to/)
      .fill('Thank you, Denise. Is it hard to breathe when you lie down?');
    const person = page.getByRole('complementary', { name: 'About this person' });
    await person.getByRole('heading', { name: 'What they told us once' }).waitFor();
    await log(page).getByText('since Friday, both of them').waitFor();
    await shot(page, 'console');
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot(page, 'console-dark');
    await page.setViewportSize(PHONE);
    await shot(page, 'console-phone');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1000, height: 800 });
    await shot(page, 'staff');
  }, 60_000);
