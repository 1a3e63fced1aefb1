import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { CookieOptions, Request } from 'express';
import type { SecretStore } from '../../turn/stores.ts';
import { LINK_MS } from './limits.ts';
import { signingKeys } from './tokens.ts';

/** The cookie by which a browser is known that has opened a link. It says nothing of whose link it is. */
const COOKIE = 'porchlight-link';

/** Browsers that have opened a link, told apart by a mark that only we can make. */
export type LinkDevices = {
  /** What the browser that has opened this link gets. */
  mark(practice: string, key: string): Promise<string>;
  /** Whether the request comes from a browser that has it. */
  isMarked(request: Request, practice: string, key: string): Promise<boolean>;
};

/** Marks under the practices' keys (HMAC-SHA-256 of the link). */
export function createLinkDevices(secrets: SecretStore): LinkDevices {
  const signingKey = signingKeys(secrets);
  const mark = async (practice: string, key: string): Promise<string> => {
    const secret = hkdfSync('sha256', await signingKey(practice), Buffer.alloc(0), 'link-device', 32);
    return createHmac('sha256', Buffer.from(secret)).update(key).digest('base64url');
  };
  return {
    mark,
    async isMarked(request, practice, key) {
      const given = /(?:^|;\s*)porchlight-link=([\w-]{43})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
      if (given === undefined) return false;
      return timingSafeEqual(Buffer.from(given), Buffer.from(await mark(practice, key)));
    },
  };
}

/** The mark as a cookie that goes with the link: to no script, to no other path, from no other site. */
export function markCookie(mark: string, publicUrl: string): [string, string, CookieOptions] {
  const secure = publicUrl.startsWith('https://');
  const path = '/v3/directline/tokens/link';
  return [COOKIE, mark, { httpOnly: true, sameSite: 'strict', secure, path, maxAge: LINK_MS }];
}

/**
 * Whether the browser says that it is a phone's ("Mobi", as all phones' browsers have it). Anybody can say so: what holds is
 * that only the first to open a link is believed.
 */
export function isPhone(request: Request): boolean {
  return request.headers['sec-ch-ua-mobile'] === '?1' || /Mobi/.test(request.headers['user-agent'] ?? '');
}

/** A link's name where tries are counted. */
export function nameOfLink(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
