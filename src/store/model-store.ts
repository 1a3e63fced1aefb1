import type { ModelStore } from '../turn/model-stores.ts';
import { keysOf } from './keys.ts';
import { type Redis, script } from './redis.ts';
import type { Sealers } from './sealing.ts';

/** A day's spending is kept for those who ask next week what the last one cost. */
const SPENDING_SECONDS = 40 * 24 * 3600;
/** An answer to the same words is the same for so long: charts and prompts change, and their change changes the hash. */
const ANSWER_SECONDS = 7 * 24 * 3600;

/**
 * Guarantee: an amount is taken only where the day's budget has room for it, whoever else takes at the same moment.
 * KEYS 1 spending of the day. ARGV 1 tokens wanted, 2 cost wanted, 3 most tokens, 4 most cost, 5 seconds to keep it.
 * Answers 1 or 0, tokens, cost.
 */
const take = script(
  'model-take',
  `local tokens = tonumber(redis.call('HGET', KEYS[1], 'tokens') or '0')
local cost = tonumber(redis.call('HGET', KEYS[1], 'cost') or '0')
if tokens + ARGV[1] > tonumber(ARGV[3]) or cost + ARGV[2] > tonumber(ARGV[4]) then return {0, tokens, cost} end
tokens = redis.call('HINCRBY', KEYS[1], 'tokens', ARGV[1])
cost = redis.call('HINCRBY', KEYS[1], 'cost', ARGV[2])
redis.call('HINCRBY', KEYS[1], 'calls', 1)
redis.call('EXPIRE', KEYS[1], ARGV[5])
return {1, tokens, cost}`,
);

/**
 * Guarantee: both are put right, or neither.
 * KEYS 1 spending of the day. ARGV 1 tokens, 2 cost, both may be negative; 3 seconds to keep it.
 */
const settle = script(
  'model-settle',
  `redis.call('HINCRBY', KEYS[1], 'tokens', ARGV[1])
redis.call('HINCRBY', KEYS[1], 'cost', ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 0`,
);

/** The language model's spending and answers, in Redis. Answers are sealed, and named by a look-up that tells nothing. */
export function createModelStore(redis: Redis, sealers: Sealers): ModelStore {
  return {
    async take(practice, day, wanted, limits) {
      const args = [wanted.tokens, wanted.cost, limits.tokens, limits.cost, SPENDING_SECONDS].map(String);
      const [taken, tokens, cost] = (await redis.run(
        take,
        [keysOf(practice).modelSpending(day)],
        args,
      )) as number[];
      return { taken: taken === 1, tokens: Number(tokens), cost: Number(cost) };
    },
    async settle(practice, day, by) {
      const args = [by.tokens, by.cost, SPENDING_SECONDS].map(String);
      await redis.run(settle, [keysOf(practice).modelSpending(day)], args);
    },
    async recall(practice, hash) {
      const sealer = await sealers.of(practice);
      const lookup = sealer.lookup(`model ${hash}`);
      const key = keysOf(practice).modelAnswer(lookup);
      const sealed = (await redis.command(key, 'GET', key)) as string | null;
      return sealed === null ? null : sealer.open('model-answer', lookup, 'text', sealed);
    },
    async remember(practice, hash, answer) {
      const sealer = await sealers.of(practice);
      const lookup = sealer.lookup(`model ${hash}`);
      const key = keysOf(practice).modelAnswer(lookup);
      const sealed = sealer.seal('model-answer', lookup, 'text', answer);
      await redis.command(key, 'SET', key, sealed, 'EX', String(ANSWER_SECONDS));
    },
  };
}
