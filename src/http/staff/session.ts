import { z } from 'zod';
import { Refused } from '../../errors.ts';
import { cookieName, cookieOptions } from '../cookies.ts';
import { beginSignIn, checkedAccount, endSignIn, meOf } from '../sign-in.ts';
import { login, me } from '../staff-schema.ts';
import { createOidc } from './oidc.ts';
import { EVERYBODY, route, type StaffRoute } from './route.ts';
import type { Tools } from './tools.ts';

/** Signing in and out, here or elsewhere. */
export function sessionRoutes(tools: Tools): readonly StaffRoute[] {
  const oidc = createOidc(tools);
  return [
    route({
      method: 'post',
      path: '/login',
      summary:
        'Signs in with a local account and sets the session cookie. 401 `code-needed`: send the same with `code`.',
      who: 'open',
      body: login,
      answer: me,
      refusals: [401, 429],
      handle: async ({ body, request, response }) => {
        const place = request.ip ?? 'unknown';
        const account = await checkedAccount(tools, { ...body, place }, response);
        await beginSignIn(tools, account, { request, response }, 'password');
        return meOf(tools, account);
      },
    }),
    route({
      method: 'post',
      path: '/logout',
      summary: 'Ends the session.',
      who: 'open',
      answer: null,
      handle: async ({ request, response }) => {
        await endSignIn(tools, request);
        response.clearCookie(cookieName(tools.publicUrl), cookieOptions(tools.publicUrl));
        response.set('Clear-Site-Data', '"cache", "storage"');
      },
    }),
    route({
      method: 'get',
      path: '/ways-in',
      summary: 'How one signs in here.',
      who: 'open',
      answer: z.object({ local: z.boolean(), oidc: z.boolean() }),
      handle: () => ({ local: true, oidc: oidc !== null }),
    }),
    route({
      method: 'get',
      path: '/oidc/login',
      summary: 'Leads to where staff sign in elsewhere (OpenID Connect: code and PKCE).',
      who: 'open',
      answer: 'text/html',
      status: 302,
      refusals: [404],
      handle: (call) => oidc?.begin(call) ?? notHere(),
    }),
    route({
      method: 'get',
      path: '/oidc/callback',
      summary: 'Comes back from there and leads to the console.',
      who: 'open',
      answer: 'text/html',
      status: 303,
      refusals: [401, 404],
      handle: (call) => oidc?.end(call) ?? notHere(),
    }),
    route({
      method: 'get',
      path: '/me',
      summary: 'Who is signed in.',
      who: EVERYBODY,
      answer: me,
      handle: ({ staff }) => meOf(tools, staff),
    }),
  ];
}

function notHere(): never {
  throw new Refused(404, 'not-found', 'Staff sign in with a password here.');
}
