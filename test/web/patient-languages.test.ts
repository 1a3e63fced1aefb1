import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { servePages } from '../../src/http/pages.ts';
import { securityHeaders } from '../../src/http/security.ts';
import { LANGUAGES } from '../../src/safety/rules/languages.ts';
import { practiceNamed, startWorld, type World } from '../channels/directline-server.ts';
import { type RealRedis, realRedis } from '../store/real-redis.ts';
import { axeFaults, buildPage, openBrowser, PATIENCE_MS } from './built-page.ts';

const languages = LANGUAGES.map(({ language }) => language);
const RIGHT_TO_LEFT = new Set(['ar']);

let pages: ReturnType<typeof buildPage>;
let real: RealRedis;
let browser: Browser;
let world: World;

beforeAll(async () => {
  pages = buildPage('patient');
  [real, browser] = await Promise.all([realRedis(), openBrowser()]);
  world = await startWorld(real, {
    practices: [{ ...practiceNamed('maple'), languages }],
    before: (app, url) => app.use(securityHeaders(url)),
    after: (app) => servePages(app, pages.folder, true),
  });
}, 60_000);

afterAll(async () => {
  await world?.close();
  await browser?.close();
  await real?.[Symbol.asyncDispose]();
  pages?.remove();
});

function wordsOf(language: string): {
  readonly emergency: string;
  readonly language: { readonly name: string };
} {
  return JSON.parse(readFileSync(resolve(__dirname, '../../locales', language, 'page.json'), 'utf8'));
}

/** A page of a browser that wants these languages. What it complains of is thrown when it is closed. */
async function opened(locale: string, width: number): Promise<Page & AsyncDisposable> {
  const context = await browser.newContext({ viewport: { width, height: 700 }, locale });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(world.url);
  return Object.assign(page, { [Symbol.asyncDispose]: () => context.close() });
}

test('all twelve are there to be spoken', () => {
  expect(languages.length).toBe(12);
});

test.each(languages)(
  'a browser that wants %s gets the page in it, fit for a small phone and without faults',
  async (language) => {
    await using page = await opened(language, 320);
    const { emergency } = wordsOf(language);
    await page
      .getByText(emergency.split('911')[0]?.trim() || emergency)
      .first()
      .waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.getAttribute('html', 'dir')).toBe(RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');
    const chooser = page.locator('select.language');
    expect(await chooser.inputValue()).toBe(language);
    // Shown as it is dialled: between Arabic letters its groups would change places.
    const places = await page.locator('.who a').evaluate((link) => {
      const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const first = text.data.indexOf('(312)');
      return Array.from('(312) 555-0100', (_, at) => {
        const range = document.createRange();
        range.setStart(text, first + at);
        range.setEnd(text, first + at + 1);
        return range.getBoundingClientRect().left;
      });
    });
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    expect(await axeFaults(page)).toEqual([]);
    const shots = process.env.SCREENSHOTS;
    if (shots !== undefined) await page.screenshot({ path: join(shots, `patient-${language}.png`) });
  },
);

test('another language is chosen from a list by keyboard, shown at once and told to the practice', async () => {
  await using page = await opened('en-US', 390);
  await page.getByText('In an emergency, call').waitFor();
  const offered = await page.locator('select.language option').allTextContents();
  expect(offered).toEqual(languages.map((language) => wordsOf(language).language.name));
  await page.waitForFunction(() => document.querySelector('[role="log"]') !== null);
  const before = world.received.length;
  await page.locator('select.language').focus();
  await page.locator('select.language').selectOption('vi');
  await page.locator('html[lang="vi"]').waitFor();
  await page.getByText(wordsOf('vi').language.name).last().waitFor();
  const until = Date.now() + PATIENCE_MS;
  while (world.received.length === before && Date.now() < until)
    await new Promise((done) => setTimeout(done, 20));
  expect(world.received.at(-1)).toMatchObject({ text: wordsOf('vi').language.name, localeHint: 'vi' });
});
