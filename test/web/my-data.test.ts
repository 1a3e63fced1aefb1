import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { askedLink } from '../links.ts';
import { openWorld, type World } from '../world.ts';
import { axeFaults, openBrowser, PATIENCE_MS } from './built-page.ts';

const PATIENT = '+13125557861';

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld(), openBrowser()]);
  await world.enroll('demo-denise', PATIENT, { locale: 'es' });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

async function openLink(): Promise<Page> {
  const link = await askedLink(world, PATIENT, 'copia');
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'es-US' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(link.href);
  return page;
}

test('a link from a text opens the page in a browser, which shows, prints and saves what is kept', async () => {
  const page = await openLink();
  await page.getByRole('heading', { name: 'Lo que se guarda de usted' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  // The key has left the address bar, where somebody else could read it.
  await page.waitForFunction(() => location.hash === '');
  await page.getByLabel('Fecha de nacimiento del paciente').fill('1980-05-09');
  await page.getByRole('button', { name: 'Abrir' }).click();
  await page.getByRole('heading', { name: 'Medicinas' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /FHIR/ }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { resourceType: string };
  expect(saved.resourceType).toBe('Bundle');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: /FHIR/ }).isVisible()).toBe(false);
  await page.context().close();
}, 60_000);

test('a wrong date says so in their language, and shows nothing', async () => {
  const page = await openLink();
  await page.getByLabel('Fecha de nacimiento del paciente').fill('1981-05-09');
  await page.getByRole('button', { name: 'Abrir' }).click();
  await page.getByText('Eso no coincide con lo que tenemos.').waitFor();
  expect(await page.content()).not.toMatch(/Denise|Medicinas/);
  await page.context().close();
}, 60_000);
