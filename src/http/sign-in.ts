import type { Request, RequestHandler, Response } from 'express';
import { Router } from 'express';
import { Refused } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { AuditEntry } from '../turn/commit.ts';
import type { Clock } from '../turn/ports.ts';
import type { PracticeStore, StaffAccount, StaffStore } from '../turn/stores.ts';
import { readAs } from './body.ts';
import { cookieName, cookieOptions, hashToken, readCookie, writeCookie } from './cookies.ts';
import { requestIdOf } from './errors.ts';
import { verifyPassword } from './passwords.ts';
import { type SignInLimits, TooMany } from './sign-in-limits.ts';
import { login } from './staff-schema.ts';

/** What signing in needs. `audit` resolves once the entry is written; when it can't be, nobody is let in. */
export type SignInTools = {
  readonly publicUrl: string;
  readonly staff: StaffStore;
  readonly practices: PracticeStore;
  readonly limits: SignInLimits;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly clock: Clock;
  readonly newToken: () => string;
  readonly audit: (practice: string, entry: AuditEntry) => Promise<void>;
};

/** `POST /login`, `POST /logout` and `GET /me`. */
export function signInRoutes(tools: SignInTools): Router {
  const router = Router();
  const name = cookieName(tools.publicUrl);
  const options = cookieOptions(tools.publicUrl);

  router.post('/login', async (request, response) => {
    const { email, password } = readAs(login, request.body, 'sign-in');
    const place = request.ip ?? 'unknown';
    const account = await checked(tools, { email, password, place }, response);
    // A new secret at every sign-in, and the old one ends: a cookie that was planted before is worth nothing.
    await endOld(tools, request, name);
    const token = tools.newToken();
    const now = tools.clock();
    await tools.audit(account.practice, {
      at: now,
      who: account.id,
      did: 'signed-in',
      what: account.id,
      why: null,
    });
    await tools.staff.signIn(account.practice, hashToken(token), account.id, now);
    tools.metrics.signIns.inc({ result: 'ok' });
    response.cookie(name, writeCookie({ practice: account.practice, token }), options);
    response.json(await meOf(tools, account));
  });

  router.post('/logout', async (request, response) => {
    await endOld(tools, request, name);
    response.clearCookie(name, options);
    response.set('Clear-Site-Data', '"cache", "storage"').status(204).end();
  });

  router.get('/me', signedInOnly(tools), async (_request, response) => {
    response.json(await meOf(tools, staffOf(response)));
  });
  return router;
}

/** Lets only staff through who are signed in; who they are is in `staffOf(response)`. */
export function signedInOnly(tools: Pick<SignInTools, 'staff' | 'clock' | 'publicUrl'>): RequestHandler {
  const name = cookieName(tools.publicUrl);
  return async (request, response, next) => {
    const cookie = readCookie(request.headers, name);
    const account =
      cookie === null
        ? null
        : await tools.staff.signedIn(cookie.practice, hashToken(cookie.token), tools.clock());
    if (account === null || account.practice !== cookie?.practice) {
      throw new Refused(401, 'not-signed-in', 'Please sign in.');
    }
    response.locals.staff = account;
    next();
  };
}

/** Who is signed in. Only behind `signedInOnly`. */
export function staffOf(response: Response): StaffAccount {
  const account = response.locals.staff as StaffAccount | undefined;
  if (account === undefined) throw new Error('a route of staff stands before the sign-in');
  return account;
}

/** An unknown e-mail and a wrong password get the same answer after the same work. */
async function checked(
  tools: SignInTools,
  tried: { readonly email: string; readonly password: string; readonly place: string },
  response: Response,
): Promise<StaffAccount> {
  try {
    await tools.limits.take(tried.email, tried.place);
  } catch (error) {
    if (error instanceof TooMany) {
      tools.metrics.signIns.inc({ result: 'locked' });
      tools.log.warn('sign-in locked', { requestId: requestIdOf(response) });
      response.set('Retry-After', String(error.retryAfterSeconds));
    }
    throw error;
  }
  const account = await tools.staff.byEmail(tried.email);
  const right = await verifyPassword(account?.passwordHash ?? null, tried.password);
  if (account !== null && right) {
    await tools.limits.succeeded(tried.email, tried.place);
    return account;
  }
  tools.metrics.signIns.inc({ result: 'wrong' });
  const requestId = requestIdOf(response);
  tools.log.warn('sign-in failed', { requestId, practice: account?.practice, staff: account?.id });
  if (account !== null) {
    const entry = { at: tools.clock(), who: account.id, did: 'sign-in-failed', what: account.id, why: null };
    await tools.audit(account.practice, entry);
  }
  throw new Refused(401, 'wrong-sign-in', 'The e-mail or the password is not right.');
}

async function endOld(tools: SignInTools, request: Request, name: string): Promise<void> {
  const old = readCookie(request.headers, name);
  if (old !== null) await tools.staff.signOut(old.practice, hashToken(old.token));
}

async function meOf(tools: SignInTools, account: StaffAccount) {
  const practice = await tools.practices.find(account.practice);
  return {
    staff: { id: account.id, name: account.name, role: account.role },
    practice: {
      id: account.practice,
      name: practice?.name ?? account.practice,
      zone: practice?.zone ?? 'UTC',
      demo: practice?.demo ?? false,
    },
  };
}
