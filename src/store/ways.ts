import { type Redis, script } from './redis.ts';

/** A claim that nobody makes good (its maker died) is gone after this. */
const CLAIM_SECONDS = 60;

/** Guarantee: one practice at a time has the way. KEYS 1 way. ARGV 1 practice, 2 seconds. Answers whose it is. */
const claim = script(
  'claim-way',
  `redis.call('SET', KEYS[1], ARGV[1], 'NX', 'EX', ARGV[2])
return redis.call('GET', KEYS[1])`,
);

/** Guarantee: never taken from another practice. KEYS 1 way. ARGV 1 practice. */
const keep = script(
  'keep-way',
  `if (redis.call('GET', KEYS[1]) or ARGV[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[1]) end
return 0`,
);

/** Guarantee: only a claim goes, never a way that was kept. KEYS 1 way. ARGV 1 practice. */
const giveUp = script(
  'give-up-way',
  `if redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('TTL', KEYS[1]) >= 0 then redis.call('DEL', KEYS[1]) end
return 0`,
);

/** Guarantee: removed only if it leads to the practice. KEYS 1 way. ARGV 1 practice. */
const drop = script(
  'drop-way',
  `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0`,
);

/**
 * The ways to a practice (its numbers, its staff's e-mails) are global keys, out of reach of the practice's own scripts:
 * so a way is first claimed for a minute, then what it leads to is written, then the way is kept. A crash in between
 * leaves a claim that ends by itself.
 */
export const ways = {
  /** Claims a way; answers the practice that has it, ours or another. */
  claim: async (redis: Redis, way: string, practice: string) =>
    (await redis.run(claim, [way], [practice, String(CLAIM_SECONDS)])) as string,
  keep: (redis: Redis, way: string, practice: string) => redis.run(keep, [way], [practice]),
  giveUp: (redis: Redis, way: string, practice: string) => redis.run(giveUp, [way], [practice]),
  drop: (redis: Redis, way: string, practice: string) => redis.run(drop, [way], [practice]),
} as const;
