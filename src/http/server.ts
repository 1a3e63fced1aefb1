import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Server as NetServer } from 'node:net';
import express, { type Express, type RequestHandler, type Router } from 'express';
import { Faults } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Clock } from '../turn/ports.ts';
import type { Health } from '../turn/stores.ts';
import { answerError, errorHandler, notFound } from './errors.ts';
import { healthRoutes } from './health.ts';
import { servePages } from './pages.ts';
import { securityHeaders } from './security.ts';

/** Twilio gives a webhook 15 s; a request that takes this long to arrive is no request (slow loris). */
const REQUEST_TIMEOUT_MS = 20_000;
const HEADERS_TIMEOUT_MS = 10_000;

/**
 * Proxies keep connections open and send the next webhook over them at any moment: one that is cut just then is lost to its
 * sender. While we stop, each answer ends its connection by agreement, and one that is silent for so long is cut.
 */
const LINGER_MS = 100;

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
  /** What is asked so often that the router is left out. */
  readonly plain?: readonly Plain[];
  /** The folder of built pages, `web/dist`. */
  readonly pages: string;
};

/** A router and where it stands. The path is a constant: it is a label of metrics. */
export type Mounted = { readonly path: string; readonly router: Router };

/**
 * An exact path that is answered before any router: only requests that `takes` says yes to; the rest, and what it throws,
 * goes the usual way.
 */
export type Plain = {
  readonly path: string;
  readonly takes: (request: IncomingMessage) => boolean;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

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
  /** Stops accepting, answers what comes over open connections and ends those, lets answers in hand finish for `graceMs`, then cuts. */
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
    plainFirst(deps, app),
  );
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (draining) response.setHeader('Connection', 'close');
  });
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
      // Not its own `close`, which cuts idle connections at once.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      const linger = setInterval(() => server.closeIdleConnections(), LINGER_MS);
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearInterval(linger);
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

/** Asks the plain paths before the router. */
function plainFirst(
  deps: HttpDeps,
  app: Express,
): (request: IncomingMessage, response: ServerResponse) => void {
  const plain = new Map((deps.plain ?? []).map((one) => [one.path, one]));
  return (request, response) => {
    const one = plain.get((request.url ?? '').split('?', 1)[0] ?? '');
    if (one === undefined || !one.takes(request)) {
      app(request, response);
      return;
    }
    const requestId = count(deps, request, response, () => one.path);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    one.handle(request, response).catch((error: unknown) => {
      if (!answerError(deps.log, error, response, requestId)) response.destroy();
    });
  };
}

/** Numbers each request that comes to the router. */
function numbered(deps: HttpDeps): RequestHandler {
  return (request, response, next) => {
    const route = (): string => routeOf(request.route?.path, response.locals.mount);
    response.locals.requestId = count(deps, request, response, route);
    next();
  };
}

/**
 * Gives a request its number, and counts and times its answer. A caller's own number is not taken: it would reach the
 * log. `routeOf` is asked at the end.
 */
function count(
  deps: HttpDeps,
  request: IncomingMessage,
  response: ServerResponse,
  routeOf: () => string,
): string {
  const began = deps.clock();
  const requestId = deps.newId();
  response.setHeader('X-Request-Id', requestId);
  response.once('close', () => {
    const route = routeOf();
    const method = known(request.method ?? '');
    const milliseconds = deps.clock() - began;
    const status = response.statusCode;
    deps.metrics.httpRequests.inc({ method, route, status: String(status) });
    deps.metrics.httpSeconds.observe({ method, route }, milliseconds / 1000);
    deps.log.debug('request', { requestId, method, route, status, milliseconds });
  });
  return requestId;
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
