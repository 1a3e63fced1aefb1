import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { type Express, type RequestHandler, type Response } from 'express';
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
    app.use(page.path, compressed(root));
    app.use(
      page.path,
      express.static(root, { index: false, redirect: false, dotfiles: 'ignore', setHeaders: cacheAs }),
    );
  }
}

/** In the order in which they are wanted: what is smaller first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * The compressed copy that the build has put beside a file, for who takes one. Only files of the build, which hold nobody's
 * data: so nothing can be learnt from how small an answer is.
 */
function compressed(root: string): RequestHandler {
  return (request, response, next) => {
    const isFile =
      /^\/(?:assets\/)?[\w-]+\.\w+$/.test(request.path) || /^\/assets\/[\w.-]+$/.test(request.path);
    if (!isFile || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    const taken = ENCODINGS.find(
      ([name, end]) => request.acceptsEncodings(name) === name && existsSync(join(root, request.path + end)),
    );
    if (taken === undefined) return next();
    const [name, end] = taken;
    response.vary('Accept-Encoding').set('Content-Encoding', name).type(extname(request.path));
    cacheAs(response, join(root, request.path));
    response.sendFile(request.path.slice(1) + end, { root, cacheControl: false });
  };
}

function cacheAs(response: Response, path: string): void {
  const lasting = /[\\/]assets[\\/]/.test(path);
  response.set('Cache-Control', lasting ? `public, max-age=${YEAR_MS / 1000}, immutable` : 'no-cache');
}
