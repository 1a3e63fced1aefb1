import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { CookieOptions } from 'express';

/** A sign-in as the browser holds it: the practice, so that its key in the store is known, and the secret. */
export type SignInCookie = { readonly practice: string; readonly token: string };

/** ASVS 5.0 7.2.3 wants 128 bits of chance: 22 characters of base64url. No practice has a longer id. */
const COOKIE = /^([A-Za-z0-9._-]{1,64}):([A-Za-z0-9_-]{22,64})$/;

/** What the store keeps of a secret. It has enough chance in it that one plain hash is enough. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The cookie's name. Over TLS it bears the prefix by which browsers keep other hosts and paths from setting it. */
export function cookieName(publicUrl: string): string {
  return isSecure(publicUrl) ? '__Host-porchlight' : 'porchlight';
}

/** A session cookie: closed browser, gone cookie. The store has its limits beside that. */
export function cookieOptions(publicUrl: string): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure: isSecure(publicUrl), path: '/' };
}

export function writeCookie({ practice, token }: SignInCookie): string {
  return `${practice}:${token}`;
}

/** Null where there is none or it is not of our making. */
export function readCookie(headers: IncomingHttpHeaders, name: string): SignInCookie | null {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [key = '', value = ''] = pair.split('=', 2);
    if (key.trim() !== name) continue;
    const [, practice, token] = COOKIE.exec(decode(value.trim())) ?? [];
    if (practice !== undefined && token !== undefined) return { practice, token };
  }
  return null;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https://');
}
