import type { Request, RequestHandler, Response } from 'express';
import { Refused } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { AuditEntry } from '../turn/commit.ts';
import type { Clock } from '../turn/ports.ts';
import type { PracticeStore, StaffAccount, StaffStore } from '../turn/stores.ts';
import { cookieName, cookieOptions, hashToken, readCookie, writeCookie } from './cookies.ts';
import { requestIdOf } from './errors.ts';
import { verifyPassword } from './passwords.ts';
import { checkSecond } from './second-factor.ts';
import { type SignInLimits, TooMany } from './sign-in-limits.ts';

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

/** Begins a sign-in: a new secret, and the old one ends, so that a cookie that was planted before is worth nothing. */
export async function beginSignIn(
  tools: SignInTools,
  account: StaffAccount,
  { request, response }: { readonly request: Request; readonly response: Response },
  way: 'password' | 'oidc',
): Promise<void> {
  const name = cookieName(tools.publicUrl);
  await endSignIn(tools, request);
  const token = tools.newToken();
  const now = tools.clock();
  const entry = {
    at: now,
    who: account.id,
    did: 'signed-in',
    what: account.id,
    why: way === 'oidc' ? way : null,
  };
  await tools.audit(account.practice, entry);
  await tools.staff.signIn(account.practice, hashToken(token), account.id, now);
  tools.metrics.signIns.inc({ result: 'ok' });
  response.cookie(name, writeCookie({ practice: account.practice, token }), cookieOptions(tools.publicUrl));
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
export async function checkedAccount(
  tools: SignInTools,
  tried: {
    readonly email: string;
    readonly password: string;
    readonly code?: string | undefined;
    readonly place: string;
  },
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
  // Who signs in elsewhere has no password, and who may not sign in at all has none that counts.
  const hash =
    account === null || account.disabled === true || account.passwordHash === ''
      ? null
      : account.passwordHash;
  const right = await verifyPassword(hash, tried.password);
  if (account !== null && right) {
    const second = await secondFactor(tools, account, tried.code);
    if (second !== 'wrong') {
      await tools.limits.succeeded(tried.email, tried.place);
      return account;
    }
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

/** With a second factor the password alone opens nothing; that a code is wanted is told only to who has the password. */
async function secondFactor(
  tools: SignInTools,
  account: StaffAccount,
  code: string | undefined,
): Promise<'right' | 'wrong'> {
  if (account.totp?.confirmed !== true) return 'right';
  if (code === undefined || code.trim() === '')
    throw new Refused(401, 'code-needed', 'Type the code of your authenticator app, or a recovery code.');
  const { practice, id } = account;
  const at = tools.clock();
  // Against the account as it is at that moment: of many who come with one code, one gets in.
  const used = await tools.staff.change(
    practice,
    id,
    (now) => checkSecond(now, code, at),
    (before, after) => {
      const did = after.recovery?.length === before.recovery?.length ? 'code-used' : 'recovery-code-used';
      return { at, who: id, did, what: id, why: null };
    },
  );
  return used === null ? 'wrong' : 'right';
}

/** Ends the sign-in of a request, if it has one. */
export async function endSignIn(tools: SignInTools, request: Request): Promise<void> {
  const old = readCookie(request.headers, cookieName(tools.publicUrl));
  if (old !== null) await tools.staff.signOut(old.practice, hashToken(old.token));
}

/** Who is signed in, as the API shows it. */
export async function meOf(tools: SignInTools, account: StaffAccount) {
  const practice = await tools.practices.find(account.practice);
  return {
    staff: {
      id: account.id,
      name: account.name,
      role: account.role,
      email: account.email,
      languages: [...(account.languages ?? [])],
      skills: [...(account.skills ?? [])],
      teams: [...(account.teams ?? [])],
      secondFactor: account.totp?.confirmed === true,
      recoveryCodesLeft: account.recovery?.length ?? 0,
    },
    practice: {
      id: account.practice,
      name: practice?.name ?? account.practice,
      zone: practice?.zone ?? 'UTC',
      demo: practice?.demo ?? false,
    },
  };
}
