import type { IncomingMessage } from 'node:http';

/** What a request says about the page it comes from. */
export type Caller = Pick<IncomingMessage, 'headers'>;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * True unless a browser says that the request comes from another site's page. Without an Origin header it is no page
 * of another site: browsers send one with every POST and every WebSocket. On loopback the page may be opened by either
 * of the machine's names, so there the host that was asked counts too.
 */
export function isOwnPage({ headers }: Caller, publicUrl: string): boolean {
  const { origin } = headers;
  if (origin === undefined) {
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
  if (origin === new URL(publicUrl).origin) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  return LOOPBACK.has(page.hostname) && page.host === headers.host;
}

/**
 * True where a page may use a token: our own, no page at all, or one of a site the token was bound to. A token that was bound
 * to no site (asked for by a back end that named none) may be used from anywhere.
 */
export function mayUse(caller: Caller, publicUrl: string, origins: readonly string[] | null): boolean {
  if (isOwnPage(caller, publicUrl) || origins === null) return true;
  return caller.headers.origin !== undefined && origins.includes(caller.headers.origin);
}
