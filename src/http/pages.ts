import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express, type Response } from 'express';
import { Refused } from '../errors.ts';

/** The pages there are, and where. The simulator is not for patients: production has none. */
const pages = [
  { folder: 'staff', path: '/staff', production: true },
  { folder: 'simulator', path: '/simulator', production: false },
  { folder: 'patient', path: '/', production: true },
] as const;

/** Names of built files hold their content's hash. */
const YEAR_MS = 365 * 24 * 60 * 60_000;

/** Serves the built pages (`<folder>/<page>/index.html` and what belongs to it). */
export function servePages(app: Express, folder: string, production: boolean): void {
  for (const page of pages) {
    if (production && !page.production) continue;
    const root = join(folder, page.folder);
    app.use(page.path, (request, response, next) => {
      const asksPage = (request.method === 'GET' || request.method === 'HEAD') && request.path === '/';
      if (!asksPage) return next();
      if (!existsSync(join(root, 'index.html'))) {
        throw new Refused(503, 'not-built', 'This page has not been built yet: run `npm run build`.');
      }
      response.set('Cache-Control', 'no-cache').sendFile('index.html', { root, cacheControl: false });
    });
    app.use(
      page.path,
      express.static(root, { index: false, redirect: false, dotfiles: 'ignore', setHeaders: cacheAs }),
    );
  }
}

function cacheAs(response: Response, path: string): void {
  const lasting = /[\\/]assets[\\/]/.test(path);
  response.set('Cache-Control', lasting ? `public, max-age=${YEAR_MS / 1000}, immutable` : 'no-cache');
}
