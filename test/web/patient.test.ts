import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { servePages } from '../../src/http/pages.ts';
import { securityHeaders } from '../../src/http/security.ts';
import { PHONE as LINKED, practiceNamed, startWorld, type World } from '../channels/directline-server.ts';
import { type RealRedis, realRedis } from '../store/real-redis.ts';
import {
  axeFaults,
  buildPage,
  firstViewBytes,
  openBrowser,
  openOwnBrowser,
  PATIENCE_MS,
} from './built-page.ts';

const PHONE = { width: 390, height: 844 };
/** The size that the page was promised to stay under: a first view on a slow line. */
const FIRST_VIEW_LIMIT = 40 * 1024;

let pages: ReturnType<typeof buildPage>;
let real: RealRedis;
let browser: Browser;
let world: World;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
/** Resolves once the page has fetched the safety guard, after its first paint. */
let guardHere: Promise<unknown>;

beforeAll(async () => {
  pages = buildPage('patient');
  [real, browser] = await Promise.all([realRedis(), openBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await real[Symbol.asyncDispose]();
  pages.remove();
});

beforeEach(async () => {
  complaints.length = 0;
  world = await startWorld(real, {
    practices: [practiceNamed('maple')],
    before: (app, url) => app.use(securityHeaders(url)),
    after: (app) => servePages(app, pages.folder, true),
  });
  world.answer = (to, text) => world.say(to, `You wrote: ${text}`);
});

afterEach(async () => {
  await context.close();
  await world.close();
  expect(world.reported).toEqual([]);
  expect(complaints).toEqual([]);
});

async function open(
  path = '/',
  options: Parameters<Browser['newContext']>[0] = {},
  asked: string | null = null,
): Promise<void> {
  context = await browser.newContext({ viewport: PHONE, locale: 'en-US', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  guardHere = page.waitForResponse(/assets\/guard-/);
  guardHere.catch(() => undefined);
  await page.goto(world.url + path);
  await (asked === null ? page.getByRole('log') : page.getByRole('heading', { name: asked })).waitFor();
}

const box = () => page.getByRole('textbox');
const log = () => page.getByRole('log');
const line = (text: string) => log().getByText(text, { exact: true });

async function write(text: string): Promise<void> {
  await box().fill(text);
  await box().press('Enter');
}

const opened = async () => {
  await expectSoon(() => world.joined.length === 1);
  return world.joined[0]?.page ?? '';
};

/** Waits until something holds that no page shows. */
async function expectSoon(holds: () => boolean): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!holds()) {
    if (Date.now() > until) throw new Error(`this did not come: ${holds}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

const scrollsSideways = () =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('its first view is small, and says 911 before anything runs', async () => {
  expect(firstViewBytes(join(pages.folder, 'patient'))).toBeLessThan(FIRST_VIEW_LIMIT);
  await open('/', { javaScriptEnabled: true });
  const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await bare.goto(world.url);
  expect(await bare.getByText('In an emergency, call').isVisible()).toBe(true);
  await bare.context().close();
});

test('on a slow line the first words come with the first answer, asked for while the rest is still coming', async () => {
  world.greet = (here) => world.say(here, 'Hello. I am Porchlight.');
  context = await browser.newContext({ viewport: PHONE, locale: 'en-US', serviceWorkers: 'block' });
  context.setDefaultTimeout(PATIENCE_MS);
  page = await context.newPage();
  const asked: string[] = [];
  // The page itself is held back until the conversation has been begun, and beside that nothing is answered.
  await page.route('**/assets/main-*.js', async (route) => {
    await expectSoon(() => world.joined.length === 1);
    await route.continue();
  });
  await page.route('**/v3/directline/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(`${route.request().method()} ${pathname}`);
    await (asked.length === 1 ? route.continue() : route.abort());
  });
  await page.routeWebSocket(/stream/, (socket) => socket.close());
  await page.goto(world.url);
  await line('Hello. I am Porchlight.').waitFor();
  await page.getByRole('heading', { name: 'Maple Street Pediatrics' }).waitFor();
  expect(asked[0]).toBe('POST /v3/directline/page');
  expect(world.joined).toHaveLength(1);
});

test('a visitor writes and is answered, sees what was sent, and who they are talking to', async () => {
  await open();
  await page.getByRole('heading', { name: 'Maple Street Pediatrics' }).waitFor();
  expect(await page.getByText('Demo with made-up patients.').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Call us: (312) 555-0100' }).getAttribute('href')).toBe(
    'tel:+13125550100',
  );
  await world.say(await opened(), 'Hello. I am Porchlight.');
  await line('Hello. I am Porchlight.').waitFor();
  await write('Who do I ask about my inhaler?');
  await line('You wrote: Who do I ask about my inhaler?').waitFor();
  await log().getByText('Sent', { exact: true }).waitFor();
  expect(await log().getByText('Who do I ask about my inhaler?').count()).toBe(2);
  expect(await box().inputValue()).toBe('');
  expect(await axeFaults(page)).toEqual([]);
});

test('choices are buttons that go away once answered, and words do as well', async () => {
  await open();
  const here = await opened();
  await world.say(here, 'What would you like?', { choices: ['My plan', 'My team'] });
  await page.getByRole('button', { name: 'My team' }).press('Enter');
  await line('You wrote: My team').waitFor();
  expect(await page.getByRole('button', { name: 'My plan' }).count()).toBe(0);
  expect(await log().evaluate((element) => element === document.activeElement)).toBe(true);
  await world.say(here, 'And now?', { choices: ['My plan'] });
  await page.getByRole('button', { name: 'My plan' }).waitFor();
  await write('the plan, please');
  await line('You wrote: the plan, please').waitFor();
  expect(await page.getByRole('button', { name: 'My plan' }).count()).toBe(0);
  expect(world.received.map(({ text }) => text)).toEqual(['My team', 'the plan, please']);
});

test('the page speaks the language of the browser, and the one that is chosen', async () => {
  await open('/', { locale: 'es-MX' });
  await page.getByText('En una emergencia, llame al').waitFor();
  const here = await opened();
  expect(world.joined[0]?.locale).toBe('es');
  expect(await page.getAttribute('html', 'lang')).toBe('es');
  await world.say(here, 'مرحبا', { locale: 'ar' });
  await line('مرحبا').waitFor();
  expect(await line('مرحبا').getAttribute('lang')).toBe('ar');
  expect(await line('مرحبا').getAttribute('dir')).toBe('rtl');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('In an emergency, call').waitFor();
  await expectSoon(() => world.received.length === 1);
  expect(world.received[0]).toMatchObject({ text: 'English', localeHint: 'en' });
});

test('a dropped socket is opened again, and nothing is missed or repeated', async () => {
  await open();
  const here = await opened();
  await world.say(here, 'before');
  await line('before').waitFor();
  world.dropSockets();
  await world.say(here, 'meanwhile');
  await line('meanwhile').waitFor();
  await world.say(here, 'after');
  await line('after').waitFor();
  expect(await log().locator('.message .text').allInnerTexts()).toEqual(['before', 'meanwhile', 'after']);
});

test('without a network what was written waits on the page, and goes out once, in order', async () => {
  await open();
  const here = await opened();
  await context.setOffline(true);
  world.dropSockets();
  await write('first');
  await write('second');
  await log().getByText('Not sent yet.').first().waitFor();
  await page.getByRole('status').getByText('No connection.').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(world.received).toEqual([]);
  await context.setOffline(false);
  await line('You wrote: second').waitFor();
  expect(world.received.map(({ text }) => text)).toEqual(['first', 'second']);
  expect(await log().getByText('Not sent yet.').count()).toBe(0);
  await world.say(here, 'all there');
  await line('all there').waitFor();
  expect(await line('first').count()).toBe(1);
});

test.each([
  ['en-US', 'my chest hurts and I cannot breathe', 'Call 911 now.'],
  ['es-US', 'quiero matarme', 'Llame al 988 y oprima 2'],
  ['en-US', 'no puedo respirar', 'Llame al 911 ahora.'],
  ['en-US', 'I took too many pills', 'Call 911 or Poison Help 1-800-222-1222 now.'],
])('without a network the page itself answers a danger at once (%s)', async (locale, danger, answer) => {
  await open('/', { locale });
  await guardHere;
  await opened();
  await context.setOffline(true);
  world.dropSockets();
  await write(danger);
  await log().locator('.safety').getByText(answer).waitFor();
  expect(world.received).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  await context.setOffline(false);
  await expectSoon(() => world.received.length === 1);
  expect(world.received[0]?.text).toBe(danger);
});

/** What the service worker has kept so far, as paths; nothing before it has the page in hand. */
const kept = () =>
  page.evaluate(async () => {
    if (navigator.serviceWorker.controller === null) return [];
    const files = await (await caches.open('page')).keys();
    return files.map(({ url }) => new URL(url).pathname);
  });

test('it can be put on the home screen: Chromium finds nothing that is missing for that', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  // Where nothing may be kept, nothing can be installed: a window of somebody's own.
  context = await openOwnBrowser(folder);
  page = await context.newPage();
  await page.goto(`${world.url}/?lang=en`);
  await page.getByRole('log').waitFor();
  const chromium = await context.newCDPSession(page);
  const missing = async () => (await chromium.send('Page.getInstallabilityErrors')).installabilityErrors;
  expect(await missing()).toEqual([]);
  expect((await chromium.send('Page.getAppManifest')).errors).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => scope))).toBe(
    `${world.url}/`,
  );
  // What would be missing is found: a manifest without pictures.
  await context.route('**/manifest.webmanifest', (route) =>
    route.fulfill({ json: { name: 'Porchlight', start_url: '/', display: 'standalone' } }),
  );
  await page.reload();
  expect((await missing()).map(({ errorId }) => errorId)).toContain('no-acceptable-icon');
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

test('opened again without a network, the page is there and answers a danger', async () => {
  await open();
  await guardHere;
  for (let files = await kept(); !files.includes('/') || !files.some((file) => file.includes('guard-')); )
    files = await kept();
  // The server is gone for good: what the browser is told of its network does not reach the service worker.
  world.dropSockets();
  world.server.closeAllConnections();
  await new Promise((done) => world.server.close(done));
  await page.reload();
  await page.getByRole('log').waitFor();
  await write('my chest hurts and I cannot breathe');
  await log().locator('.safety').getByText('Call 911 now.').waitFor();
});

test('a danger that the practice has is answered by the practice alone', async () => {
  await open();
  await guardHere;
  await write('my chest hurts and I cannot breathe');
  await line('You wrote: my chest hurts and I cannot breathe').waitFor();
  expect(await log().locator('.safety').count()).toBe(0);
});

test('"send again" sends a message that the store could not keep, under the same id', async () => {
  await open();
  await opened();
  world.away = true;
  await write('are you there?');
  const again = log().getByRole('button', { name: 'Send again' });
  await again.waitFor();
  world.away = false;
  await again.click();
  await line('You wrote: are you there?').waitFor();
  expect(world.received).toHaveLength(1);
});

test('while staff write, the page does not claim that an answer is on its way', async () => {
  await open();
  const here = await opened();
  world.answer = async () => undefined;
  await write('hello?');
  await page.getByRole('status').getByText('Getting your answer').waitFor();
  await world.say(here, 'Hello, this is Rosa.', { from: { kind: 'staff', name: 'Rosa' } });
  await log().getByText('Rosa, from the team:').waitFor();
  await page.getByRole('status').getByText('Getting your answer').waitFor({ state: 'detached' });
});

test('what is written is text and never markup; numbers to call can be tapped', async () => {
  await open();
  const here = await opened();
  const nasty = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await world.say(here, nasty);
  await line(nasty).waitFor();
  expect(await log().locator('img, script').count()).toBe(0);
  await world.say(here, 'Call 988, or (312) 555-0100. See https://example.org/help.');
  await log().getByRole('link', { name: '988' }).waitFor();
  const links = await log()
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['tel:988', 'tel:3125550100', 'https://example.org/help']);
});

test('a link from a text message opens that conversation and leaves no trace in the address', async () => {
  world.transcript.push({
    id: 't1',
    at: world.now - 60_000,
    from: 'bot',
    staffName: null,
    text: 'Your plan is ready.',
    locale: 'en',
    lane: null,
  });
  const make = await world.links.maker(practiceNamed('maple'));
  await open(new URL(make('conversation-7', ['patient-1'], LINKED)).hash, {}, 'Date of birth');
  await page.getByLabel('Month').selectOption('4');
  await page.getByLabel('Day').fill('9');
  await page.getByLabel('Year').fill('1951');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await line('Your plan is ready.').waitFor();
  await log().getByRole('heading', { name: 'Earlier messages' }).waitFor();
  expect(page.url()).toBe(`${world.url}/`);
  expect(world.linked).toMatchObject([{ conversation: 'conversation-7', patients: ['patient-1'] }]);
  expect(await axeFaults(page)).toEqual([]);
});

test('a link that is too old says so, and the visitor can still ask', async () => {
  const make = await world.links.maker(practiceNamed('maple'));
  const { hash } = new URL(make('conversation-7', [], LINKED));
  world.now += 16 * 60_000;
  await open(hash);
  await page.getByText('This link is too old.').waitFor();
  await opened();
  await write('hello');
  await line('You wrote: hello').waitFor();
  expect(world.linked).toEqual([]);
});

test('it fits a narrow screen at 320 pixels, and large text, in the dark too', async () => {
  await open('/', { viewport: { width: 320, height: 568 }, colorScheme: 'dark' });
  const here = await opened();
  await world.say(here, `One long word: ${'supercalifragilistic'.repeat(4)}`, {
    choices: ['My care plan', 'My team'],
  });
  await page.getByRole('button', { name: 'My team' }).waitFor();
  expect(await scrollsSideways()).toBe(false);
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 640, height: 400 });
  expect(await scrollsSideways()).toBe(false);
});

const boxOf = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    });

/** As long as the first message is where a practice has a long name. */
const LONG = 'I can tell you about medical homes and about us. '.repeat(8).trim();

test.each([
  ['a small phone', { width: 320, height: 640 }, 360],
  ['one with the keyboard open', { width: 320, height: 480 }, 360],
  ['one that is zoomed to 200 %', { width: 160, height: 320 }, 480],
  ['one on its side', { width: 640, height: 320 }, 280],
])(
  'on %s the first message is seen from its first line, soon after the top',
  async (_which, viewport, soon) => {
    world.greet = (here) => world.say(here, LONG, { choices: ['My care plan', 'My team', 'A person'] });
    await open('/', { viewport });
    await page.getByRole('button', { name: 'A person' }).waitFor();
    const first = await boxOf('.message .text');
    expect(first.top).toBeLessThan(soon);
    expect(first.top).toBeGreaterThanOrEqual((await boxOf('nav.places')).bottom);
    expect(await scrollsSideways()).toBe(false);
    expect(await axeFaults(page)).toEqual([]);
  },
);

test.each([
  { width: 320, height: 640 },
  { width: 320, height: 480 },
  { width: 160, height: 320 },
])(
  'an answer longer than the screen begins at its first line, below 911 and how to leave ($width x $height)',
  async (viewport) => {
    await open('/', { viewport });
    await opened();
    world.answer = (to, text) => world.say(to, `${text} ${LONG}`);
    for (const words of ['one', 'two']) {
      await write(words);
      await line(`${words} ${LONG}`).waitFor();
    }
    await page.waitForFunction(() => {
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const answers = [...document.querySelectorAll('.message.bot .text')];
      const answer = answers.at(-1)?.getBoundingClientRect().top ?? -1;
      const emergency = top('.emergency');
      return (
        emergency !== undefined &&
        emergency.top >= 0 &&
        answer >= emergency.bottom - 1 &&
        answer < innerHeight - 40
      );
    });
    if (viewport.width > 160) {
      const leave = await boxOf('.leave');
      expect(leave.top).toBeGreaterThanOrEqual(0);
      expect(leave.bottom).toBeLessThan(viewport.height);
      expect((await boxOf('.composer')).bottom).toBeLessThanOrEqual(viewport.height);
    }
  },
);

test('a reader who has scrolled back is not moved, and is told that there is something new', async () => {
  await open();
  const here = await opened();
  for (let n = 0; n < 30; n++) await world.say(here, `line ${n}`);
  await line('line 29').waitFor();
  await log().evaluate((element) => element.scrollTo({ top: 0 }));
  // Scrolling is told to the page before the next frame is painted.
  await log().evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await world.say(here, 'the newest');
  const button = page.getByRole('button', { name: 'New messages' });
  await button.waitFor();
  expect(await log().evaluate((element) => element.scrollTop)).toBe(0);
  // It covers no word: what it would cover may be the number to call.
  expect((await boxOf('.unseen')).top).toBeGreaterThanOrEqual((await boxOf('.log')).bottom);
  await button.click();
  await line('the newest').waitFor();
  await button.waitFor({ state: 'detached' });
});

const reading = async (name: string) => {
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('checkbox', { name }).click();
  await page.getByRole('button', { name: 'Reading' }).click();
};

test('"More contrast" gives every word WCAG\'s enhanced contrast, in light and dark, and is kept', async () => {
  await open();
  const here = await opened();
  await world.say(here, 'Pick one, or see https://example.org/help.', {
    choices: ['My care plan', 'My team'],
  });
  await write('hello');
  await line('You wrote: hello').waitFor();
  const quiet = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--quiet').trim());
  const before = await quiet();
  await reading('More contrast');
  expect(await quiet()).not.toBe(before);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { passes, violations } = await new AxeBuilder({ page })
      .withRules(['color-contrast-enhanced'])
      .analyze();
    expect(passes.length).toBe(1);
    expect([colorScheme, violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))]).toEqual([
      colorScheme,
      [],
    ]);
  }
  await page.reload();
  await log().waitFor();
  expect(await page.getAttribute('html', 'data-contrast')).toBe('true');
});

test('nothing moves once less motion is wanted, here or by the device', async () => {
  await open();
  world.answer = async () => undefined;
  await opened();
  await write('hello?');
  const thinking = page.locator('.thinking');
  await thinking.waitFor();
  const moves = () =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  expect(await moves()).toBe(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moves()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moves()).toBe(1);
  await reading('Less motion');
  expect(await thinking.isVisible()).toBe(true);
  expect(await moves()).toBe(0);
});

test('reads aloud what comes in, each line once, in its own language, and is silent when told to be', async () => {
  await open();
  // The browser here has no voice: what it is told to say is written down instead.
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    speechSynthesis.speak = ({ lang, text }) => void said.push(`${lang}: ${text}`);
    speechSynthesis.cancel = () => void said.push('silence');
  });
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const here = await opened();
  await world.say(here, 'an old line');
  await world.say(here, 'the last line');
  await line('the last line').waitFor();
  expect(await said()).toEqual([]);
  await reading('Read aloud');
  expect(await said()).toEqual(['en: the last line']);
  await write('hello');
  await line('You wrote: hello').waitFor();
  await world.say(here, 'Kumusta', { locale: 'tl' });
  await line('Kumusta').waitFor();
  await page.waitForFunction(() => (globalThis as unknown as { said: string[] }).said.length === 3);
  expect(await said()).toEqual(['en: the last line', 'en: You wrote: hello', 'fil: Kumusta']);
  await reading('Read aloud');
  await world.say(here, 'not this one');
  await line('not this one').waitFor();
  expect((await said()).slice(3)).toEqual(['silence']);
});

test('what was typed and not sent survives a reload, and is kept no longer than until it is sent', async () => {
  const keptHere = () => page.evaluate(() => sessionStorage.length + localStorage.length);
  await open();
  await opened();
  await box().fill('my mother has been');
  await page.reload();
  await log().waitFor();
  expect(await box().inputValue()).toBe('my mother has been');
  // A message that was sent and did not arrive is as unsent as the half of a sentence after it.
  world.away = true;
  await write('my mother has been tired');
  await log().getByRole('button', { name: 'Send again' }).waitFor();
  await box().fill('since');
  await page.reload();
  world.away = false;
  await log().waitFor();
  expect(await box().inputValue()).toBe('my mother has been tired\nsince');
  expect(world.received).toEqual([]);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expectSoon(() => world.received.length === 1);
  await log().getByText('You wrote: my mother has been tired').waitFor();
  expect(await box().inputValue()).toBe('');
  expect(await keptHere()).toBe(0);
  await page.reload();
  await log().waitFor();
  expect(await box().inputValue()).toBe('');
});

test('what was typed goes with leaving, and does not appear in the conversation of a link', async () => {
  await open();
  await opened();
  await box().fill('something private');
  const make = await world.links.maker(practiceNamed('maple'));
  await page.evaluate((hash) => location.assign(hash), new URL(make('conversation-7', [], LINKED)).hash);
  await page
    .getByText(/This link/)
    .first()
    .waitFor();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe('{}');
  await page.goto(`${world.url}/?lang=en`);
  await log().waitFor();
  await box().fill('something private');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toContain('something private');
  await context.route('https://www.weather.gov/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  await page.getByRole('button', { name: 'Leave now' }).click();
  await page.waitForURL('https://www.weather.gov/');
  await page.goto(world.url);
  await log().waitFor();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe('{}');
  expect(await box().inputValue()).toBe('');
});

test('nothing that was written is kept in the browser, and "leave this page" goes at once', async () => {
  await open();
  await opened();
  await write('something private');
  await line('You wrote: something private').waitFor();
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, '', 0]);
  await context.route('https://www.weather.gov/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  await page.getByRole('button', { name: 'Leave now' }).click();
  await page.waitForURL('https://www.weather.gov/');
});
