import { createHash, randomUUID } from 'node:crypto';
import type { Configuration } from 'openid-client';
import { Refused } from '../../errors.ts';
import type { StaffRole } from '../../turn/events.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { beginSignIn } from '../sign-in.ts';
import type { Call } from './route.ts';
import type { Tools } from './tools.ts';

/** An issuer that does not answer in this is away. */
const TIMEOUT_SECONDS = 10;
/** Where somebody comes back to. */
const CALLBACK = '/api/staff/oidc/callback';
/** Held beside the state, so that another browser's answer is not taken for this one's. */
const COOKIE = 'porchlight-oidc';
const COOKIE_MS = 10 * 60_000;

const roles: readonly StaffRole[] = ['agent', 'nurse', 'supervisor', 'admin'];

/** Loaded only where staff sign in elsewhere. */
const library = () => import('openid-client');

type State = { readonly nonce: string; readonly verifier: string; readonly browser: string };

/** Where staff sign in elsewhere; null where only local accounts are. Code flow with PKCE, state and nonce. */
export function createOidc(tools: Tools) {
  const { oidc, publicUrl } = tools;
  if (oidc == null) return null;
  const redirect = `${publicUrl}${CALLBACK}`;
  const secure = publicUrl.startsWith('https://');
  const options = { httpOnly: true, sameSite: 'lax', secure, path: CALLBACK, maxAge: COOKIE_MS } as const;
  let found: Promise<Configuration> | null = null;
  const discover = async (): Promise<Configuration> => {
    const client = await library();
    const local = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(oidc.issuer).hostname);
    found ??= client
      .discovery(new URL(oidc.issuer), oidc.clientId, oidc.clientSecret, undefined, {
        timeout: TIMEOUT_SECONDS,
        // Without TLS only on this machine.
        execute: local ? [client.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        found = null;
        tools.log.error('sign-in elsewhere is away', { error });
        throw new Refused(503, 'issuer-away', 'Where you sign in does not answer. Please try again soon.');
      });
    return found;
  };

  return {
    async begin({ response }: Call<unknown, unknown>): Promise<void> {
      const config = await discover();
      const client = await library();
      const verifier = client.randomPKCECodeVerifier();
      const state = client.randomState();
      const nonce = client.randomNonce();
      const browser = tools.newToken();
      const kept: State = { nonce, verifier, browser: hash(browser) };
      await tools.staff.keepState(hash(state), JSON.stringify(kept));
      const to = client.buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        scope: 'openid email profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      response.cookie(COOKIE, browser, options);
      response.redirect(302, to.href);
    },

    async end({ request, response }: Call<unknown, unknown>): Promise<void> {
      const { state } = request.query;
      const refused = (why: string): Refused => {
        tools.metrics.signIns.inc({ result: 'wrong' });
        tools.log.warn('sign-in elsewhere failed', { reason: why });
        return new Refused(401, 'wrong-sign-in', 'Signing in did not work. Please begin again.');
      };
      if (typeof state !== 'string') throw refused('no-state');
      const text = await tools.staff.takeState(hash(state));
      response.clearCookie(COOKIE, options);
      if (text === null) throw refused('unknown-state');
      const kept = JSON.parse(text) as State;
      if (hash(cookieOf(request.headers.cookie)) !== kept.browser) throw refused('other-browser');
      const claims = await granted(await discover(), kept, state, request.originalUrl).catch(() => {
        throw refused('grant');
      });
      const account = await accountOf(tools, claims);
      if (account === null) throw refused('no-account');
      await beginSignIn(tools, account, { request, response }, 'oidc');
      // A constant: nobody is led anywhere else from here.
      response.redirect(303, '/staff');
    },
  };

  async function granted(
    config: Configuration,
    kept: State,
    state: string,
    asked: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    const client = await library();
    const back = new URL(asked, publicUrl);
    const url = new URL(`${redirect}${back.search}`);
    const tokens = await client.authorizationCodeGrant(config, url, {
      pkceCodeVerifier: kept.verifier,
      expectedState: state,
      expectedNonce: kept.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('no claims');
    // Some issuers tell the e-mail only when they are asked.
    if (claims.email !== undefined) return claims;
    return { ...(await client.fetchUserInfo(config, tokens.access_token, claims.sub)), ...claims };
  }
}

/**
 * The account of somebody who signed in elsewhere: the one with their e-mail, which the issuer must have verified. A role
 * claim, where one is set, gives the role at each sign-in; whoever has no account then gets one, if there is one practice alone.
 */
async function accountOf(
  tools: Tools,
  claims: Readonly<Record<string, unknown>>,
): Promise<StaffAccount | null> {
  const { email, name, sub } = claims;
  if (typeof email !== 'string' || claims.email_verified !== true) return null;
  const roleClaim = tools.oidc?.roleClaim ?? null;
  const role = roleClaim === null ? null : roleIn(claims[roleClaim]);
  if (roleClaim !== null && role === null) return null;
  const known = await tools.staff.byEmail(email);
  if (known !== null) {
    if (known.disabled === true) return null;
    if (role === null || role === known.role) return known;
    return tools.staff.change(
      known.practice,
      known.id,
      (now) => ({ ...now, role }),
      () => entryOf(tools, known.id, 'staff-changed', role),
    );
  }
  const practices = await tools.practices.ids();
  const [practice] = practices;
  if (role === null || practice === undefined || practices.length > 1) return null;
  const id = randomUUID();
  const called = typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 80) : String(sub);
  const made: StaffAccount = { id, practice, email, name: called, role, passwordHash: '' };
  await tools.staff.save(made, entryOf(tools, id, 'staff-added', role));
  return made;
}

/** The role that a claim names, the one with most rights if several; `nurse` and `porchlight-nurse` are the same. */
function roleIn(claim: unknown): StaffRole | null {
  const values = (Array.isArray(claim) ? claim : [claim]).filter((one) => typeof one === 'string');
  const named = values.map((one) => one.toLowerCase().replace(/^porchlight[-:_]/, ''));
  return roles.findLast((role) => named.includes(role)) ?? null;
}

function entryOf(tools: Tools, id: string, did: string, why: string) {
  return { at: tools.clock(), who: 'oidc', did, what: id, why };
}

function cookieOf(header: string | undefined): string {
  const pair = (header ?? '').split(';').find((one) => one.trim().startsWith(`${COOKIE}=`));
  return pair?.slice(pair.indexOf('=') + 1).trim() ?? '';
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
