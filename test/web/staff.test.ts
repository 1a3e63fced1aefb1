import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Handoff } from '../../src/handoff/handoff.ts';
import { NOON, type Office, openOffice, PASSWORD } from '../http/office.ts';
import { axeFaults, buildPage, openBrowser, PATIENCE_MS } from './built-page.ts';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

let pages: ReturnType<typeof buildPage>;
let browser: Browser;
let office: Office;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  pages = buildPage('staff');
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  pages.remove();
});

beforeEach(async () => {
  complaints.length = 0;
  office = await openOffice({ pages: pages.folder });
  office.need('h1');
  office.say('maple-h1', { text: '¿Puedo hablar con la enfermera?', locale: 'es' });
});

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  await office.close();
  expect(complaints).toEqual([]);
});

/** A browser of its own at the staff page. */
async function visit(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK, locale: 'en-US', ...options });
  contexts.push(context);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(NOON));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${office.url}/staff`);
  return page;
}

async function signIn(page: Page, name = 'ana', password = PASSWORD): Promise<void> {
  const email = office.hire(name, 'nurse');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function atDesk(name = 'ana', options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await visit(options);
  await signIn(page, name);
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  return page;
}

const entry = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation').getByRole('button', { name });
const said = (page: Page) => page.getByRole('log').locator('.text').allTextContents();

test('a nurse signs in, sees who waits and why, claims, answers and gives the conversation back', async () => {
  const page = await atDesk();
  await entry(page, /Rosa Diaz/).waitFor();
  expect(await page.title()).toBe('(1) Porchlight staff');
  await entry(page, /Routine.*Due soon: in 1 minute.*Rosa Diaz.*Asked for a person/).click();
  await page.getByRole('heading', { name: 'Rosa Diaz' }).waitFor();
  expect(await page.getByRole('region', { name: 'In short' }).textContent()).toContain('Writes in Spanish');
  await page.getByText('Claim this conversation to reply.').waitFor();
  await page.getByRole('button', { name: 'Claim' }).click();
  await page.getByText('The bot is silent while you do.').waitFor();
  const box = page.getByLabel('Your reply to Rosa Diaz');
  await box.fill('Hola Rosa, soy Ana.');
  await page.getByText('1 text message, 19 characters').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Sent.', { exact: true }).waitFor();
  expect(await said(page)).toEqual(['¿Puedo hablar con la enfermera?', 'Hola Rosa, soy Ana.']);
  expect(await box.inputValue()).toBe('');
  await page.getByRole('button', { name: 'Give back to the queue' }).click();
  await page.getByText('Back in the queue.').waitFor();
  expect(office.handoffs.get('h1')).toMatchObject({ state: 'waiting', assignee: null });
});

test('the whole work is done by keyboard alone', async () => {
  const page = await visit();
  const email = office.hire('ana', 'nurse');
  await page.getByLabel('E-mail').waitFor();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  await entry(page, /Rosa/).waitFor();
  await page.keyboard.press('Alt+j');
  await page.getByRole('heading', { name: 'Rosa Diaz' }).waitFor();
  await page.keyboard.press('Alt+c');
  await page.getByLabel('Your reply to Rosa Diaz').waitFor();
  await page.keyboard.press('Alt+l');
  await page.keyboard.type('Hola');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Sent.', { exact: true }).waitFor();
  await page.keyboard.press('Alt+e');
  await page.getByRole('dialog', { name: 'Is everything done?' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(office.handoffs.get('h1')?.state).toBe('with_person');
  await page.keyboard.press('Alt+e');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Resolved. The bot speaks again.').waitFor();
  await page.getByRole('navigation').getByText('Nobody is waiting. Thank you.').waitFor();
  expect(office.handoffs.get('h1')?.state).toBe('resolved');
});

test('of two nurses who claim the same person one wins, and the other is told who has it', async () => {
  const [ana, bea] = [await atDesk('ana'), await atDesk('bea')];
  for (const page of [ana, bea]) await entry(page, /Rosa/).click();
  // Bea's page has not heard of it yet: her stream is held back.
  await bea.route('**/api/staff/handoffs', (route) => route.abort());
  await ana.getByRole('button', { name: 'Claim' }).click();
  await ana.getByLabel('Your reply to Rosa Diaz').waitFor();
  await bea.unroute('**/api/staff/handoffs');
  await bea.evaluate(() => document.querySelector<HTMLButtonElement>('.acts .main')?.click());
  await bea.getByText('ana has this').first().waitFor();
  expect(await bea.getByRole('button', { name: 'Claim' }).count()).toBe(0);
  expect(await bea.getByLabel('Your reply to Rosa Diaz').count()).toBe(0);
  expect(office.handoffs.get('h1')?.assignee).toBe('s-ana');
});

test('what happens elsewhere comes in by itself: a new person, a new line, what became of a text', async () => {
  const page = await atDesk();
  await entry(page, /Rosa/).click();
  await page.getByRole('heading', { name: 'Rosa Diaz' }).waitFor();
  office.need('h2', { risk: 'crisis', reason: 'crisis', brief: briefOf('Leo Park') });
  await entry(page, /Crisis.*Leo Park/).waitFor();
  expect(await page.getByRole('navigation').locator('.name').allTextContents()).toEqual([
    'Leo Park',
    'Rosa Diaz',
  ]);
  await page.getByRole('region', { name: 'Right now' }).getByText('Leo Park', { exact: true }).waitFor();
  expect(await page.title()).toBe('(2) Porchlight staff');
  office.say('maple-h1', { text: 'Es por mi hijo', locale: 'es' });
  await page.getByRole('log').getByText('Es por mi hijo').waitFor();
  office.say('maple-h1', { id: 'out', from: 'bot', text: 'ok', delivery: 'undelivered' });
  await page.getByText('Not delivered').waitFor();
});

test('when the line is down a banner says so, what was written stays, and nothing is missed afterwards', async () => {
  const page = await atDesk();
  await entry(page, /Rosa/).click();
  await page.getByRole('button', { name: 'Claim' }).click();
  const box = page.getByLabel('Your reply to Rosa Diaz');
  await box.fill('Hola');
  await page.context().setOffline(true);
  await page.getByRole('alert').getByText('No connection. What you see may be old.').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Not sent. What you wrote is still here.').waitFor();
  expect(await box.inputValue()).toBe('Hola');
  office.say('maple-h1', { text: 'written meanwhile' });
  await page.context().setOffline(false);
  await page.getByRole('log').getByText('written meanwhile').waitFor();
  await page.getByText('No connection. What you see may be old.').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Sent.', { exact: true }).waitFor();
  expect(await said(page)).toEqual(['¿Puedo hablar con la enfermera?', 'written meanwhile', 'Hola']);
});

test('a reply whose answer was lost is said once when it is sent again', async () => {
  const page = await atDesk();
  await entry(page, /Rosa/).click();
  await page.getByRole('button', { name: 'Claim' }).click();
  await page.getByLabel('Your reply to Rosa Diaz').fill('Hola');
  let lost = 0;
  await page.route('**/conversations/*/messages', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Not sent. What you wrote is still here.').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Sent.', { exact: true }).waitFor();
  expect(lost).toBe(1);
  expect(await said(page)).toEqual(['¿Puedo hablar con la enfermera?', 'Hola']);
});

test('a session that ends in the middle of a reply keeps it until signed in again', async () => {
  const page = await atDesk();
  await entry(page, /Rosa/).click();
  await page.getByRole('button', { name: 'Claim' }).click();
  await page.getByLabel('Your reply to Rosa Diaz').fill('Hola Rosa');
  office.sessions.clear();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Please sign in again. What you wrote is still here.').waitFor();
  expect(await page.getByText('enfermera').count()).toBe(0);
  await signIn(page);
  const box = page.getByLabel('Your reply to Rosa Diaz');
  await box.waitFor();
  expect(await box.inputValue()).toBe('Hola Rosa');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Sent.', { exact: true }).waitFor();
});

test('somebody else at the same desk does not see what the one before was writing', async () => {
  const page = await atDesk();
  await entry(page, /Rosa/).click();
  await page.getByRole('button', { name: 'Claim' }).click();
  await page.getByLabel('Your reply to Rosa Diaz').fill('MARKER');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await signIn(page, 'bea');
  await entry(page, /Rosa/).click();
  await page.getByText('ana has this').first().waitFor();
  expect(await page.content()).not.toContain('MARKER');
});

test('a wrong password is told in words, and the page stays usable', async () => {
  const page = await visit();
  await signIn(page, 'ana', 'not the password');
  await page.getByRole('alert').getByText('The e-mail or the password is not right.').waitFor();
  await signIn(page);
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
});

test('whatever a patient writes is shown as text, in every place', async () => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>"\'{{who}}';
  office.need('h1', {
    brief: { ...briefOf(evil), note: evil, tried: [evil], questions: [evil], promised: evil },
  });
  office.say('maple-h1', { text: evil });
  office.say('maple-h1', { from: 'staff', staffName: evil, text: evil, delivery: evil });
  const page = await atDesk();
  await entry(page, /img/).click();
  await page.getByRole('log').getByText('img').first().waitFor();
  expect(await page.locator('img, #conversation script').count()).toBe(0);
  expect(await page.getByText(evil, { exact: false }).count()).toBeGreaterThanOrEqual(8);
  expect(await page.title()).toBe('(1) Porchlight staff');
});

test('the page speaks Spanish to who asks for it', async () => {
  const page = await visit({ locale: 'es-MX' });
  await page.getByRole('heading', { name: 'Iniciar sesión' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

test('on a phone the queue and the conversation take turns, and nothing runs over the edge', async () => {
  const page = await atDesk('ana', { viewport: PHONE });
  await entry(page, /Rosa/).click();
  await page.getByRole('heading', { name: 'Rosa Diaz' }).waitFor();
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  await entry(page, /Rosa/).waitFor();
});

test('axe finds nothing wrong on any screen, light and dark', async () => {
  const page = await visit();
  const check = async (): Promise<void> => expect(await axeFaults(page)).toEqual([]);
  office.need('h2', {
    risk: 'emergency',
    reason: 'emergency',
    dueAt: NOON - 60_000,
    brief: briefOf('Leo Park'),
  });
  office.need('h3', { risk: 'crisis', reason: 'crisis', brief: briefOf('Sam Roe') });
  office.need('h4', { risk: 'urgent', reason: 'urgent_symptom', brief: briefOf('Ivy Ray') });
  office.need('h5', { state: 'with_person', assignee: 's-bea', brief: briefOf('Gus Hill') });
  office.hire('bea', 'nurse');
  office.say('maple-h1', { from: 'bot', text: 'ok', delivery: 'undelivered' });
  await page.getByLabel('E-mail').waitFor();
  await check();
  await signIn(page);
  await entry(page, /Rosa/).waitFor();
  await check();
  await entry(page, /Rosa/).click();
  await page.getByRole('button', { name: 'Claim' }).click();
  await page.getByLabel('Your reply to Rosa Diaz').fill('Hola');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Sent.', { exact: true }).waitFor();
  await check();
  await page.getByRole('button', { name: 'Resolve' }).click();
  await check();
  await page.keyboard.press('Escape');
  await page.context().setOffline(true);
  await page.getByText('No connection. What you see may be old.').waitFor();
  await check();
  // Axe reads every element several times over; a busy machine takes its time.
}, 90_000);

function briefOf(who: string): Handoff['brief'] {
  return {
    who,
    relationship: null,
    language: 'en',
    asked: [{ eventId: 'x', at: NOON - 60_000, text: `hello from ${who}` }],
    tried: [],
    safety: null,
    promised: null,
    questions: [],
    note: null,
  };
}
