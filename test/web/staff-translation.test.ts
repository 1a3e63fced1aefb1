import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Console, hire } from '../desk/shift.ts';
import { type OpenAiDouble, startOpenAi } from '../doubles/openai.ts';
import { OFFICE_HOURS, openWorld, type World } from '../world.ts';
import { axeFaults, openBrowser, PATIENCE_MS } from './built-page.ts';

const PHONE = '+13125550162';
const WROTE = '¿Puedo hablar con la enfermera? Necesito un papel para la escuela';
const EVERYDAY = 'Thank you. We will call you tomorrow morning.';
const GRACIAS = 'Gracias. Le llamaremos mañana por la mañana.';
const CRITICAL = 'Please stop your blood pressure medicine.';
const CRITICA = 'Por favor, deje de tomar su medicina para la presión.';
const MARK = /Traducido por una computadora. En el original: Thank you/;

let openai: OpenAiDouble;
let world: World;
let browser: Browser;
let agent: Console;
let nurse: Console;
const contexts: BrowserContext[] = [];

const words = (text: string) => ({ kind: 'answer' as const, content: JSON.stringify({ text }) });

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);

afterAll(() => browser?.close());

// A practice of its own for each: what is approved once is approved.
beforeEach(async () => {
  openai = await startOpenAi();
  world = await openWorld({
    environment: { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: openai.baseUrl },
  });
  const patients = await world.app.stores.records.patients(world.practice.id);
  await world.enroll(patients.find((id) => id.includes('denise')) ?? '', PHONE, { locale: 'es' });
  agent = await hire(world, 'abe', 'agent');
  nurse = await hire(world, 'nora', 'nurse');
}, 60_000);

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  await world?.close();
  await openai?.close();
}, 30_000);

async function desk({ email, password }: Console): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  contexts.push(context);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(OFFICE_HOURS));
  await page.goto(`${world.url}/staff`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  return page;
}

const entry = (page: Page) => page.getByRole('navigation').getByRole('button', { name: /Denise Carter/ });
const preview = (page: Page) => page.getByRole('group', { name: 'How it reads in Spanish' });

test('a reply is looked at and sent in their language, and what is critical goes only when approved', async () => {
  await world.text(PHONE, WROTE);
  openai.always(words('They ask to speak with the nurse. They need a paper for the school.'));
  const page = await desk(agent);
  await entry(page).click();
  const theirs = page.getByRole('region', { name: 'In their language' });
  await theirs.getByText('They ask to speak with the nurse.').waitFor();
  expect(await theirs.textContent()).toContain(WROTE);
  expect(await theirs.textContent()).toContain('Made by a computer.');
  expect(await page.getByRole('log').textContent()).toContain(WROTE);
  await page.getByRole('button', { name: 'Claim', exact: true }).click();

  const box = page.getByLabel(/^Your reply to/);
  openai.always(words(GRACIAS));
  await box.fill(EVERYDAY);
  await page.getByRole('button', { name: 'Translate to Spanish' }).click();
  await preview(page).getByText('Computer translation, checked by nobody.').waitFor();
  expect(await preview(page).textContent()).toMatch(MARK);
  expect(await axeFaults(page)).toEqual([]);
  // Other words are not what was looked at.
  await box.fill(`${EVERYDAY} Bye`);
  await preview(page).waitFor({ state: 'hidden' });
  await box.fill(EVERYDAY);
  await page.getByRole('button', { name: 'Send in Spanish' }).click();
  await page.getByText('Sent.', { exact: true }).waitFor();
  // Taken back, it is what she wrote that is in the box again.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectBox(page, EVERYDAY);
  await page.getByRole('button', { name: 'Translate to Spanish' }).click();
  await page.getByRole('button', { name: 'Send in Spanish' }).click();
  await page.getByText('Sent.', { exact: true }).waitFor();
  await world.wait(10_000);
  expect(world.received(PHONE).filter((text) => MARK.test(text))).toHaveLength(1);

  openai.always(words(CRITICA));
  await box.fill(CRITICAL);
  await page.getByRole('button', { name: 'Translate to Spanish' }).click();
  await preview(page).getByText('waits until a nurse or supervisor').waitFor();
  expect(await page.getByRole('button', { name: 'Send in Spanish' }).count()).toBe(0);

  const other = await desk(nurse);
  await other.getByText('1 translation waits for approval').click();
  await other.getByText(CRITICAL).waitFor();
  expect(await other.getByLabel('Words in Spanish').inputValue()).toBe(CRITICA);
  await other.getByRole('button', { name: 'Approve these words' }).click();
  await other.getByText('1 translation waits for approval').waitFor({ state: 'hidden' });

  await page.getByRole('button', { name: 'Translate to Spanish' }).click();
  await preview(page).getByText('Approved by nora').waitFor();
  await page.getByRole('button', { name: 'Send in Spanish' }).click();
  await page.getByRole('log').getByText(CRITICA).waitFor();
}, 90_000);

test('with the model away staff see the original, that nobody translated, and get an interpreter', async () => {
  openai.always({ kind: 'status', status: 500 });
  await world.text(PHONE, '¿Puedo hablar con una persona?');
  const page = await desk(agent);
  await entry(page).click();
  const theirs = page.getByRole('region', { name: 'In their language' });
  await theirs.getByText('No computer translation.').waitFor();
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  await page.getByLabel(/^Your reply to/).fill('Good day.');
  await page.getByRole('button', { name: 'Translate to Spanish' }).click();
  await preview(page).getByText('No computer translation.').waitFor();
  expect(await page.getByRole('button', { name: 'Send in Spanish' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Interpreter…' }).click();
  const dialog = page.getByRole('dialog', { name: 'An interpreter for Spanish' });
  await dialog.getByText(world.practice.phone).waitFor();
  await dialog.getByRole('button', { name: 'Note that one is wanted' }).click();
  await page.getByRole('log').getByText('Wanted: an interpreter for Spanish.').waitFor();
}, 60_000);

async function expectBox(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>('#reply')?.value === wanted,
    text,
  );
}
