import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { Refused } from '../errors.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Headers for every answer. Nothing inline and nothing from elsewhere may run in our pages. Rules that only make sense
 * over TLS are left out where the public address has none: they would lock a practice's test machine out of itself.
 */
export function securityHeaders(publicUrl: string): RequestHandler {
  const url = new URL(publicUrl);
  const secure = url.protocol === 'https:';
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // `blob:`: what staff may see with a reason is fetched with it, and shown out of the page's own memory.
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        mediaSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        // Older browsers do not count a WebSocket of the same host as 'self'.
        connectSrc: ["'self'", `${secure ? 'wss' : 'ws'}://${url.host}`],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/**
 * Refuses a change that a page of another site asks for. Browsers of today say so in `Sec-Fetch-Site`, older ones send
 * an `Origin` with every POST; what sends neither is no browser, and has no cookie that was not given to it.
 */
export function ownPagesOnly(publicUrl: string): RequestHandler {
  return (request, _response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isOwnPage(request.headers, publicUrl)) {
      throw new Refused(403, 'cross-site', 'This was asked for by a page of another site, and was not done.');
    }
    next();
  };
}

function isOwnPage(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  if (origin === undefined || origin === new URL(publicUrl).origin) return true;
  if (!URL.canParse(origin)) return false;
  // On loopback the page may be opened by either of the machine's names.
  const page = new URL(origin);
  return LOOPBACK.has(page.hostname) && page.host === headers.host;
}
