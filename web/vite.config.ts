import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';

const web = dirname(fileURLToPath(import.meta.url));

/**
 * The pages and the path each is served under. Paths are absolute, so that `/staff` and `/staff/` both find their
 * files: the server serves `web/dist/<folder>` under the path.
 */
const pages = [
  { folder: 'patient', path: '/' },
  { folder: 'staff', path: '/staff/' },
  { folder: 'simulator', path: '/simulator/' },
];

/** Names what the page's first script goes on with, so that both come at once rather than one after the other. */
const fetchWhatFollows: Plugin = {
  name: 'fetch-what-follows',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { chunk }) =>
      (chunk?.dynamicImports ?? []).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: '', href: `/${file}` },
        injectTo: 'head' as const,
      })),
  },
};

const page = (folder: string, path: string, dist: string): InlineConfig => ({
  configFile: false,
  root: join(web, folder),
  base: path,
  plugins: folder === 'patient' ? [fetchWhatFollows] : [],
  publicDir: existsSync(join(web, folder, 'public')) ? 'public' : false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: join(dist, folder),
    emptyOutDir: true,
    target: 'es2022',
    // Strict CSP: nothing is inlined into the page, neither the preload helper nor small files as data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: false,
  },
});

/**
 * One build a page, so that no page waits for another's code. A page that has no index.html is left out; `vite build
 * web/<folder> --config web/vite.config.ts` builds that page alone.
 */
export default defineConfig({
  root: web,
  builder: {
    async buildApp({ environments, config }) {
      // `--outDir` moves all of them, for tests that must not touch what is being served.
      const dist = resolve(web, config.build.outDir);
      for (const { folder, path } of pages) {
        const asked = config.root === web || config.root === join(web, folder);
        if (asked && existsSync(join(web, folder, 'index.html'))) {
          await build(page(folder, path, dist));
          compress(join(dist, folder));
        }
      }
      // The pages are all there is to build: Vite's own environments have no entry of their own.
      for (const environment of Object.values(environments)) environment.isBuilt = true;
    },
  },
});

/** Puts a compressed copy beside each text of a page, so that the server need not make one for each who asks. */
function compress(folder: string): void {
  for (const file of globSync('**/*.{js,css,svg,json,webmanifest}', { cwd: folder })) {
    const bytes = readFileSync(join(folder, file));
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
}
