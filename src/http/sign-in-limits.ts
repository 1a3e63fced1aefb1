import { createHash } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { Refused } from '../errors.ts';

/**
 * Wrong passwords that are let pass, by what they have in common. Somebody who guesses one account from one place is
 * stopped after five; from many places after thirty in an hour (more than one place alone can use up); who tries many
 * accounts from one place after a hundred (a practice's own staff share one address). NIST SP 800-63B §3.2.2 allows at
 * most 100 in a row; ASVS 5.0 6.3.1.
 */
const LIMITS = {
  both: { points: 5, duration: 15 * 60, blockDuration: 15 * 60 },
  account: { points: 30, duration: 60 * 60, blockDuration: 60 * 60 },
  place: { points: 100, duration: 15 * 60, blockDuration: 15 * 60 },
} as const;

/** Counts tries to sign in. Accounts are counted under a hash, whether they exist or not. */
export type SignInLimits = {
  /** Counts a try before it is looked at, so that many at once are not let pass. Rejects with TooMany. */
  take(email: string, place: string): Promise<void>;
  /** The try was right: it does not count, and the wrong ones before it are forgotten. */
  succeeded(email: string, place: string): Promise<void>;
};

/** Too much was tried. */
export class TooMany extends Refused {
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    super(429, 'too-many', 'Too many tries. Please wait some minutes and try again.');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** `redis` is a client of the `redis` package, for several processes to count together; null counts in this one. */
export function createSignInLimits(redis: unknown): SignInLimits {
  const limiter = (name: keyof typeof LIMITS): RateLimiterAbstract => {
    const options = { ...LIMITS[name], keyPrefix: `sign-in:${name}` };
    if (redis === null) return new RateLimiterMemory(options);
    // Counting is no reason to keep everybody out: when the store is away this process counts alone.
    const insuranceLimiter = new RateLimiterMemory(options);
    return new RateLimiterRedis({ ...options, storeClient: redis, useRedisPackage: true, insuranceLimiter });
  };
  const limiters = { both: limiter('both'), account: limiter('account'), place: limiter('place') };
  const keysOf = (email: string, place: string) => {
    const account = digest(email.normalize('NFKC').trim().toLowerCase());
    return { both: digest(`${account} ${place}`), account, place: digest(place) };
  };
  const names = ['both', 'account', 'place'] as const;
  return {
    async take(email, place) {
      const keys = keysOf(email, place);
      // One after the other: who is stopped by the first does not use up the account's own count, and lock its owner out.
      for (const name of names) {
        try {
          await limiters[name].consume(keys[name]);
        } catch (refusal) {
          if (!(refusal instanceof RateLimiterRes)) throw refusal;
          throw new TooMany(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
        }
      }
    },
    async succeeded(email, place) {
      const keys = keysOf(email, place);
      await limiters.both.delete(keys.both);
      await limiters.account.delete(keys.account);
      await limiters.place.reward(keys.place);
    },
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
