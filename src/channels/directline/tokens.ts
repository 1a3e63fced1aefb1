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

/** Tokens under the practices' keys. Times come from `clock`. */
export function createTokens({ secrets, practices, clock }: TokenTools): Tokens {
  const key = signingKeys(secrets);

  async function sign(grant: Grant, audience: Audience, ms: number, more: JWTPayload = {}): Promise<string> {
    const now = Math.floor(clock() / 1000);
    return new SignJWT({ conv: grant.conversation, user: grant.user, origins: grant.origins, ...more })
      .setProtectedHeader({ alg: 'HS256', kid: grant.practice.id })
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + ms / 1000)
      .sign(await key(grant.practice.id));
  }

  async function verify(token: string, audience: Audience): Promise<StreamGrant> {
    const named = practiceNamed(token);
    // A practice that is not ours has no key, and asking for one would make it.
    const practice = named === null ? null : await practices.find(named);
    if (practice === null) throw notValid();
    const { payload } = await jwtVerify(token, await key(practice.id), {
      algorithms: ['HS256'],
      audience,
      currentDate: new Date(clock()),
      requiredClaims: ['exp', 'conv', 'user'],
    }).catch((error: unknown) => {
      throw error instanceof errors.JWTExpired
        ? new Refused(403, 'TokenExpired', 'The token has expired.')
        : notValid();
    });
    const { conv, user, origins, after } = payload;
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
