import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, PATIENCE_MS } from '../web/built-page.ts';
import { openWorld, type World } from '../world.ts';
import { cuttableNetwork, type Network } from './cuttable.ts';

/**
 * The clients that others really use, each on a page of a clinic's own site, against the whole app: Microsoft's Direct Line
 * client over sockets and by polling, and Microsoft's Web Chat.
 */
const modules = resolve(__dirname, '../../node_modules');
const DIRECT_LINE = resolve(require.resolve('botframework-directlinejs'), '../../dist/directline.js');
const WEB_CHAT = resolve(modules, '.cache/webchat/webchat.js');
const SECRET = 'what-the-clinic-s-back-end-knows';

let network: Network;
let world: World;
let clinic: Server;
let site: string;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  network = await cuttableNetwork(() => Number(new URL(world.url).port));
  world = await openWorld({
    environment: { DIRECTLINE_SECRET: SECRET, PUBLIC_URL: `http://127.0.0.1:${network.port}` },
  });
  clinic = createServer((request, response) => {
    const script = { '/directline.js': DIRECT_LINE, '/webchat.js': WEB_CHAT }[request.url ?? ''];
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    const name = request.url === '/webchat' ? 'webchat' : 'directline';
    const page = `<!doctype html><title>Clinic</title><div id="chat" style="height:600px"></div><script src="/${name}.js"></script>`;
    response.end(script === undefined ? page : readFileSync(script));
  }).listen(0, '127.0.0.1');
  await once(clinic, 'listening');
  site = `http://127.0.0.1:${(clinic.address() as AddressInfo).port}`;
  browser = await openBrowser();
}, 60_000);

afterEach(async () => {
  await context?.close();
  await network.mend();
});

afterAll(async () => {
  await browser.close();
  clinic.close();
  await network.close();
  await world.close();
});

type Shown = { readonly type: string; readonly id: string; readonly text: string };
type Stream<T> = { subscribe(take: (one: T) => void, fail?: () => void): void };

/** What the clinic's page has in its window: Microsoft's clients, and what the test keeps there. */
type ClinicPage = {
  readonly DirectLine: {
    readonly DirectLine: new (
      options: object,
    ) => {
      readonly activity$: Stream<Shown>;
      readonly connectionStatus$: Stream<number>;
      postActivity(activity: object): Stream<string>;
    };
  };
  readonly WebChat: {
    createDirectLine(options: object): object;
    renderWebChat(options: object, into: Element | null): void;
  };
  readonly seen: readonly Shown[];
  readonly states: readonly number[];
  readonly post: (text: string, id: string) => Promise<string>;
};

type Started = { readonly conversationId: string; readonly token: string };

/** What the clinic's back end does: it asks for a token with the secret, bound to the clinic's site. */
async function tokenFor(user: string): Promise<Started> {
  const response = await fetch(`${world.url}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRET}`, 'content-type': 'application/json' },
    body: JSON.stringify({ user: { id: user }, trustedOrigins: [site] }),
  });
  return (await response.json()) as Started;
}

/** The same person writes from another of their windows, past the network that is cut. */
async function writeElsewhere({ conversationId, token }: Started, text: string): Promise<void> {
  const response = await fetch(`${world.url}/v3/directline/conversations/${conversationId}/activities`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', text, channelData: { clientActivityID: text } }),
  });
  expect(response.status).toBe(200);
  await world.settle();
}

/** All that the conversation holds, as the server has it. */
async function held({ conversationId, token }: Started): Promise<{ id: string; text: string }[]> {
  const path = `${world.url}/v3/directline/conversations/${conversationId}/activities?watermark=`;
  const response = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
  const { activities } = (await response.json()) as {
    activities: { type: string; id: string; text: string }[];
  };
  return activities.filter(({ type }) => type === 'message').map(({ id, text }) => ({ id, text }));
}

/** What a page shows as sent may still be on its way. */
async function arrived(started: Started, text: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!(await held(started)).some((one) => one.text === text)) {
    if (Date.now() > until) throw new Error(`${text} did not arrive`);
    await delay(20);
  }
  await world.settle();
}

async function open(path: string): Promise<Page> {
  context = await browser.newContext({ locale: 'en-US' });
  context.setDefaultTimeout(3 * PATIENCE_MS);
  const page = await context.newPage();
  // The client waits 3 to 15 s before it connects again, by chance: about 3 here.
  await page.addInitScript(() => {
    const random = Math.random;
    Math.random = () => random() / 100;
  });
  await page.goto(site + path);
  return page;
}

describe.each([
  ['over a socket', true],
  ['by polling', false],
])("Microsoft's Direct Line client, %s", (way, webSocket) => {
  test('talks, loses the network and comes back, and misses and repeats nothing', async () => {
    const started = await tokenFor(`dl_${way.replaceAll(' ', '-')}`);
    const page = await open('/directline');
    await page.evaluate(
      ([token, domain, socket]) => {
        const { DirectLine } = globalThis as unknown as ClinicPage;
        const client = new DirectLine.DirectLine({
          token,
          domain,
          webSocket: socket,
          pollingInterval: 200,
          timeout: 5_000,
        });
        const seen: Shown[] = [];
        const states: number[] = [];
        client.activity$.subscribe((activity) => seen.push(activity));
        client.connectionStatus$.subscribe((state) => states.push(state));
        const post = (text: string, id: string) =>
          new Promise((done) =>
            client
              .postActivity({
                type: 'message',
                from: { id: 'x' },
                text,
                channelData: { clientActivityID: id },
              })
              .subscribe(done, () => done('error')),
          );
        Object.assign(globalThis, { seen, states, post });
      },
      [started.token, `http://127.0.0.1:${network.port}/v3/directline`, webSocket] as const,
    );
    const post = (text: string, id: string) =>
      page.evaluate(([words, as]) => (globalThis as unknown as ClinicPage).post(words, as), [
        text,
        id,
      ] as const);
    const seen = () =>
      page.evaluate(() =>
        (globalThis as unknown as ClinicPage).seen
          .filter(({ type }) => type === 'message')
          .map(({ id, text }) => ({ id, text })),
      );
    const caughtUp = async (): Promise<void> => {
      const all = await held(started);
      await page.waitForFunction(
        (count) =>
          (globalThis as unknown as ClinicPage).seen.filter(({ type }) => type === 'message').length >= count,
        all.length,
      );
      expect(await seen()).toEqual(all);
    };

    await page.waitForFunction(() => (globalThis as unknown as ClinicPage).states.includes(2));
    expect(await post('what is a medical home?', 'c1')).toMatch(/\w{8}/);
    await world.settle();
    await caughtUp();
    expect((await seen()).map(({ text }) => text).join('\n')).toMatch(/medical home.*\n.*medical home/is);

    await network.cut();
    const lost = post('thank you', 'c2');
    await writeElsewhere(started, 'who is on my team?');
    expect(await lost).toBe('retry');
    await network.mend();
    expect(await post('thank you', 'c2')).toMatch(/\w{8}/);
    // A client that got no answer posts again, under the id that it gave.
    expect(await post('thank you', 'c2')).toMatch(/\w{8}/);
    await world.settle();
    await caughtUp();
    const texts = (await seen()).map(({ text }) => text);
    expect(texts.filter((text) => text === 'thank you')).toHaveLength(1);
    expect(texts.filter((text) => text === 'who is on my team?')).toHaveLength(1);
  }, 60_000);
});

const withWebChat = existsSync(WEB_CHAT) ? test : test.skip;
if (!existsSync(WEB_CHAT)) {
  process.stderr.write(`SKIPPED: Microsoft's Web Chat is not here (${WEB_CHAT}); npm test fetches it.\n`);
}

withWebChat(
  "Microsoft's Web Chat talks, loses the network and comes back, and shows all of it once",
  async () => {
    const started = await tokenFor('dl_webchat');
    const page = await open('/webchat');
    await page.evaluate(
      ([token, domain]) => {
        const { WebChat } = globalThis as unknown as ClinicPage;
        const directLine = WebChat.createDirectLine({ token, domain, timeout: 5_000 });
        WebChat.renderWebChat({ directLine, locale: 'en-US' }, document.getElementById('chat'));
      },
      [started.token, `http://127.0.0.1:${network.port}/v3/directline`] as const,
    );
    const box = page
      .locator('[data-testid="send box text area"], .webchat__send-box-text-box__input')
      .first();
    const shown = async (): Promise<string[]> =>
      (await page.locator('.webchat__bubble__content').allInnerTexts()).map((text) =>
        text.replace(/\s+/g, ' ').trim(),
      );
    const shows = (text: string) =>
      page.getByRole('log').or(page.locator('.webchat__basic-transcript')).getByText(text).first().waitFor();

    await box.fill('what is a medical home?');
    await box.press('Enter');
    await shows('what is a medical home?');
    await arrived(started, 'what is a medical home?');
    await network.cut();
    await writeElsewhere(started, 'who is on my team?');
    await network.mend();
    await shows('who is on my team?');
    await box.fill('thank you');
    await box.press('Enter');
    await shows('thank you');
    await arrived(started, 'thank you');
    const all = await held(started);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.webchat__bubble__content').length >= count,
      all.length,
    );
    const bubbles = await shown();
    expect(bubbles).toHaveLength(all.length);
    expect(all.length).toBeGreaterThan(5);
    for (const [place, { text }] of all.entries()) {
      expect(bubbles[place]).toContain(text.replace(/\s+/g, ' ').trim());
    }
  },
  90_000,
);
