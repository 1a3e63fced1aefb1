import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { Refused } from '../../errors.ts';
import type { Practice } from '../../practice/practice.ts';
import type { Clock } from '../../turn/ports.ts';
import type { PracticeStore, SecretStore } from '../../turn/stores.ts';
import { STREAM_TOKEN_MS, TOKEN_MS } from './limits.ts';

/**
 * What a token lets its bearer do: read and write one conversation of one practice as one user. `origins`: web sites
 * whose pages may open the stream, beside our own; null when whoever asked for the token named none.
 */
export type Grant = {
  readonly practice: Practice;
  readonly conversation: string;
  readonly user: string;
  readonly origins: readonly string[] | null;
};

/** A grant to open the stream from just after a watermark; null is from the beginning. */
export type StreamGrant = Grant & { readonly after: string | null };

/**
 * Signs and reads the tokens of the page (JWT, HS256, the practice's own key; the practice is the `kid`). Reading
 * rejects with Refused 403: `TokenExpired` when the time is over, for that is what makes clients ask for a new one.
 */
export type Tokens = {
  issue(grant: Grant): Promise<string>;
  read(token: string): Promise<Grant>;
  issueStream(grant: StreamGrant): Promise<string>;
  readStream(token: string): Promise<StreamGrant>;
};

/** What the tokens of the page are made with. */
export type TokenTools = {
  readonly secrets: SecretStore;
  readonly practices: PracticeStore;
  readonly clock: Clock;
};

type Audience = 'directline' | 'directline-stream';

/** Tokens whose signature this process has made or checked: each message bears one, and a check costs more than a text's guard. */
const TOKENS_KNOWN = 20_000;

/** Tokens under the practices' keys. Times come from `clock`. */
export function createTokens({ secrets, practices, clock }: TokenTools): Tokens {
  const key = signingKeys(secrets);
  // By the whole token, signature and all: what is not the same to the last character is checked.
  const known = new Map<string, JWTPayload>();
  const remember = (token: string, claims: JWTPayload): void => {
    const [oldest] = known.size >= TOKENS_KNOWN ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    known.set(token, claims);
  };

  async function sign(grant: Grant, audience: Audience, ms: number, more: JWTPayload = {}): Promise<string> {
    const iat = Math.floor(clock() / 1000);
    const { conversation: conv, user, origins } = grant;
    const claims = { conv, user, origins, ...more, aud: audience, iat, exp: iat + ms / 1000 };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: grant.practice.id })
      .sign(await key(grant.practice.id));
    remember(token, claims);
    return token;
  }

  async function check(token: string, audience: Audience, practice: string): Promise<JWTPayload> {
    const claims = known.get(token);
    const now = clock();
    if (claims?.exp !== undefined && claims.aud === audience && now < claims.exp * 1000) return claims;
    const { payload } = await jwtVerify(token, await key(practice), {
      algorithms: ['HS256'],
      audience,
      currentDate: new Date(now),
      requiredClaims: ['exp', 'conv', 'user'],
    }).catch((error: unknown) => {
      throw error instanceof errors.JWTExpired
        ? new Refused(403, 'TokenExpired', 'The token has expired.')
        : notValid();
    });
    remember(token, payload);
    return payload;
  }

  async function verify(token: string, audience: Audience): Promise<StreamGrant> {
    const named = practiceNamed(token);
    // A practice that is not ours has no key, and asking for one would make it.
    const practice = named === null ? null : await practices.find(named);
    if (practice === null) throw notValid();
    const { conv, user, origins, after } = await check(token, audience, practice.id);
    return {
      practice,
      conversation: String(conv),
      user: String(user),
      origins: Array.isArray(origins) ? origins.map(String) : null,
      after: typeof after === 'string' ? after : null,
    };
  }

  return {
    issue: (grant) => sign(grant, 'directline', TOKEN_MS),
    read: (token) => verify(token, 'directline'),
    issueStream: (grant) => sign(grant, 'directline-stream', STREAM_TOKEN_MS, { after: grant.after }),
    readStream: (token) => verify(token, 'directline-stream'),
  };
}

/** Signing keys by practice. They are made once and never change, so each is asked for once; a failure is not kept. */
export function signingKeys(secrets: SecretStore): (practice: string) => Promise<Uint8Array> {
  const keys = new Map<string, Promise<Uint8Array>>();
  return (practice) => {
    const known = keys.get(practice);
    if (known !== undefined) return known;
    const asked = secrets.signingKey(practice);
    keys.set(practice, asked);
    asked.catch(() => keys.delete(practice));
    return asked;
  };
}

function practiceNamed(token: string): string | null {
  try {
    const { kid } = decodeProtectedHeader(token);
    return typeof kid === 'string' ? kid : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function notValid(): Refused {
  return new Refused(403, 'Forbidden', 'The token is not valid.');
}
