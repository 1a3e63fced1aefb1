import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';

/**
 * Lighthouse on a page, mobile profile: `node bench/web/lighthouse.ts <url> [runs]`. The best of the runs counts: a busy
 * machine makes a page slower, never faster. Prints one line of JSON; scores are 0 to 100, times milliseconds.
 */
const [url, runs = '1'] = process.argv.slice(2);
if (url === undefined) throw new Error('usage: lighthouse.ts <url> [runs]');

/** Lighthouse's own "slow 4G": 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** A worse one, as on the edge of a cell: 400 ms there and back, 400 kbit/s either way. */
const EDGE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** How much slower than this machine Lighthouse takes a mid-range phone's processor to be. */
const PHONE_SLOWDOWN = 4;

type Scores = {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly largestPaintMs: number;
  readonly failed: readonly string[];
};

const port = await freePort();
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', `--remote-debugging-port=${port}`],
});
const found: Scores[] = [];
for (let run = 0; run < Number(runs); run++) found.push(await look(url));
const firstMessageMs = await firstMessage(url, SLOW_4G, Number(runs));
const edgeMessageMs = await firstMessage(url, EDGE, Number(runs));
await browser.close();
const best = found.toSorted((a, b) => b.performance - a.performance)[0];
process.stdout.write(`${JSON.stringify({ ...best, firstMessageMs, edgeMessageMs })}\n`);

async function look(page: string): Promise<Scores> {
  const result = await lighthouse(page, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  });
  if (result === undefined) throw new Error('Lighthouse saw nothing');
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const failed = ['accessibility', 'best-practices'].flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    largestPaintMs: Math.round(audits['largest-contentful-paint']?.numericValue ?? 0),
    failed,
  };
}

/**
 * Until the first message can be read on such a line and a phone's processor, in a browser that has never been here; the
 * best of the runs.
 */
async function firstMessage(page: string, line: typeof SLOW_4G, times: number): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE_SLOWDOWN });
    const began = performance.now();
    await tab.goto(page, { waitUntil: 'commit' });
    await tab.locator('.message.bot .text').first().waitFor({ timeout: 30_000 });
    taken.push(performance.now() - began);
    await context.close();
  }
  return Math.round(Math.min(...taken));
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => done(free));
    });
  });
}
