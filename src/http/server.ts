import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express, type RequestHandler, type Router } from 'express';
import { Faults } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Clock } from '../turn/ports.ts';
import type { Health } from '../turn/stores.ts';
import { errorHandler, notFound, requestIdOf } from './errors.ts';
import { healthRoutes } from './health.ts';
import { servePages } from './pages.ts';
import { securityHeaders } from './security.ts';

/** Twilio gives a webhook 15 s; a request that takes this long to arrive is no request (slow loris). */
const REQUEST_TIMEOUT_MS = 20_000;
const HEADERS_TIMEOUT_MS = 10_000;

/** What the door is made of. `http` does not know the channels: each hands in a router and the path it stands at. */
export type HttpDeps = {
  readonly publicUrl: string;
  readonly production: boolean;
  readonly trustProxy: string | null;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly health: Health;
  /** Each reads its own bodies (100 KB at most) and may answer its own errors; the rest goes to the error door. */
  readonly routes: readonly Mounted[];
  /** The folder of built pages, `web/dist`. */
  readonly pages: string;
};

/** A router and where it stands. The path is a constant: it is a label of metrics. */
export type Mounted = { readonly path: string; readonly router: Router };

/** The running door. */
export type Http = {
  /** `app.locals.closing` is a signal that answers which never end by themselves (event streams) heed. */
  readonly app: Express;
  /** For WebSockets: channels listen to its `upgrade`. */
  readonly server: Server;
  /** Answers the port that is listened on. Rejects with Faults when it is taken or not allowed. */
  listen(port: number, host?: string | null): Promise<number>;
  /** From now on `/readyz` says no; requests are still answered. */
  drain(): void;
  /** Stops accepting, lets answers in hand finish for `graceMs`, then cuts. */
  close(graceMs?: number): Promise<void>;
};

/** Builds the door. Nothing listens yet. */
export function createHttp(deps: HttpDeps): Http {
  let draining = false;
  const app = express();
  app.disable('x-powered-by');
  app.set(
    'trust proxy',
    deps.trustProxy === null ? false : deps.trustProxy.split(',').map((one) => one.trim()),
  );
  app.set('query parser', 'simple');
  app.use(numbered(deps), securityHeaders(deps.publicUrl));
  app.use(healthRoutes({ health: deps.health, metrics: deps.metrics, isDraining: () => draining }));
  for (const { path, router } of deps.routes) app.use(path, markMount(path), router);
  servePages(app, deps.pages, deps.production);
  const closing = new AbortController();
  app.locals.closing = closing.signal;
  app.use(notFound);
  app.use(errorHandler(deps.log));

  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS, keepAliveTimeout: 5_000 },
    app,
  );
  return {
    app,
    server,
    listen: (port, host = null) => listen(server, port, host),
    drain: () => {
      draining = true;
    },
    close: async (graceMs = 5_000) => {
      draining = true;
      closing.abort();
      if (!server.listening) return;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cut);
    },
  };
}

function listen(server: Server, port: number, host: string | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      const sentence = listenFaults[error.code ?? ''] ?? `cannot be listened on (${error.code ?? 'unknown'})`;
      const path = error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' ? 'HOST' : 'PORT';
      reject(new Faults('settings', [{ path, message: path === 'PORT' ? `${port} ${sentence}` : sentence }]));
    };
    server.once('error', failed);
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      server.off('error', failed);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const listenFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken: stop what uses it, or set PORT to another',
  EACCES: 'may not be used by this user: take one above 1023',
  EADDRNOTAVAIL: 'is no address of this machine',
  ENOTFOUND: 'is no address of this machine',
};

/** Numbers each request, and counts and times its answer. A caller's own number is not taken: it would reach the log. */
function numbered(deps: HttpDeps): RequestHandler {
  return (request, response, next) => {
    const began = deps.clock();
    response.locals.requestId = deps.newId();
    response.set('X-Request-Id', requestIdOf(response));
    response.once('close', () => {
      const route = routeOf(request.route?.path, response.locals.mount);
      const { method } = request;
      const milliseconds = deps.clock() - began;
      deps.metrics.httpRequests.inc({ method: known(method), route, status: String(response.statusCode) });
      deps.metrics.httpSeconds.observe({ method: known(method), route }, milliseconds / 1000);
      const fields = {
        requestId: requestIdOf(response),
        method,
        route,
        status: response.statusCode,
        milliseconds,
      };
      deps.log.debug('request', fields);
    });
    next();
  };
}

/** The pattern that matched, never what was asked for: paths hold ids. */
function routeOf(pattern: unknown, mount: unknown): string {
  const base = typeof mount === 'string' ? mount : '';
  return typeof pattern === 'string' ? `${base}${pattern}` : base || 'other';
}

function known(method: string): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other';
}

function markMount(path: string): RequestHandler {
  return (_request, response, next) => {
    response.locals.mount = path === '/' ? '' : path;
    next();
  };
}
