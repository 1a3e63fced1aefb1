import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** How long a page is waited for before the test says what did not come; below Jest's own limit, which says nothing. */
export const PATIENCE_MS = 12_000;

/**
 * A real browser on a busy machine now and then answers later than anybody waits: such a test is tried once more, and
 * what went wrong the first time is printed. What is broken fails twice.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** A page as `npm run build` makes it, in a folder of the calling test's own. */
export function buildPage(page: 'patient' | 'staff' | 'simulator'): {
  readonly folder: string;
  remove(): void;
} {
  const root = resolve(import.meta.dirname, '../..');
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(
    process.execPath,
    [vite, 'build', `web/${page}`, '--config', 'web/vite.config.ts', '--outDir', folder],
    {
      cwd: root,
      stdio: 'pipe',
    },
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Bytes of JavaScript, compressed, that a page's index.html asks for, and what these files ask for before they run. */
export function firstViewBytes(folder: string): number {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
  const read = (file: string) => readFileSync(join(folder, 'assets', file), 'utf8');
  const asked = scripts.filter((file) => html.includes(file));
  if (asked.length === 0) throw new Error('the page asks for no script');
  for (const file of asked) {
    const needed = [...read(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(
      ([, name]) => name,
    );
    asked.push(...scripts.filter((one) => needed.includes(one) && !asked.includes(one)));
  }
  return asked.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
}

/** The real browser. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(launched());
}

/** The real browser with a profile of its own in a folder, as on somebody's phone, rather than a private window. */
export function openOwnBrowser(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, launched());
}

function launched() {
  if (!existsSync(CHROMIUM)) throw new Error(`no ${CHROMIUM}: npm test installs it`);
  return { executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] };
}

/** Rules that depend on the colours; the others find the same in the dark as in the light. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page as it stands, in the light and in the dark. Leaves it in the light. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(COLOUR_RULES).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  if (light.passes.length < 6 || dark.passes.length === 0) throw new Error('axe looked at nothing');
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
