import type { Content } from '../practice/content.ts';
import type { ContentStore, Gap } from '../turn/library.ts';
import { keysOf } from './keys.ts';
import { type Redis, script } from './redis.ts';
import type { Sealers } from './sealing.ts';
import { auditValue } from './values.ts';

/**
 * Questions that nothing answered are kept so many: a list that people work through. Each goes by its own age at night
 * (work/retention.ts); a list that nothing is added to any more goes whole, even where no night comes.
 */
const GAP_SECONDS = 120 * 24 * 3600;
const GAPS_MOST = 500;

/**
 * Guarantee: a page is replaced or removed, its audit entry is written, and the version changes; or nothing.
 * KEYS 1 content, 2 audit. ARGV 1 id, 2 sealed page ('' to remove it), 3 sealed audit entry. Answers 1 where there was one.
 */
const change = script(
  'content-change',
  `local was = redis.call('HEXISTS', KEYS[1], ARGV[1])
if ARGV[2] == '' then redis.call('HDEL', KEYS[1], ARGV[1]) else redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end
redis.call('HINCRBY', KEYS[1], '#version', 1)
if was == 1 or ARGV[2] ~= '' then redis.call('XADD', KEYS[2], '*', 'entry', ARGV[3]) end
return was`,
);

/**
 * Guarantee: a question is kept once for each id, and no more of them than the limit. Answers 0 where there is no room.
 * KEYS 1 gaps. ARGV 1 id, 2 sealed question, 3 most, 4 seconds to keep them.
 */
const note = script(
  'content-gap',
  `if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 and redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[3]) then return 0 end
redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[4])
return 1`,
);

/** A practice's approved pages and unanswered questions, in Redis, sealed. */
export function createContentStore(redis: Redis, sealers: Sealers): ContentStore {
  const entries = async (key: string): Promise<readonly (readonly [string, string])[]> => {
    const flat = (await redis.command(key, 'HGETALL', key)) as string[];
    return flat.flatMap((id, at) =>
      at % 2 === 0 && id !== '#version' ? [[id, flat[at + 1] ?? ''] as const] : [],
    );
  };
  const gapsOf = async (practice: string): Promise<readonly Gap[]> => {
    const sealer = await sealers.of(practice);
    const found = await entries(keysOf(practice).contentGaps);
    return found
      .map(([id, sealed]) => JSON.parse(sealer.open('content-gap', id, 'json', sealed)) as Gap)
      .toSorted((one, other) => other.at - one.at);
  };
  return {
    async version(practice) {
      const { content } = keysOf(practice);
      return String((await redis.command(content, 'HGET', content, '#version')) ?? '0');
    },
    async list(practice) {
      const sealer = await sealers.of(practice);
      const found = await entries(keysOf(practice).content);
      return found
        .map(([id, sealed]) => JSON.parse(sealer.open('content', id, 'json', sealed)) as Content)
        .toSorted((one, other) => one.id.localeCompare(other.id));
    },
    async save(practice, content, audit) {
      const sealer = await sealers.of(practice);
      const { content: key, audit: log } = keysOf(practice);
      const sealed = sealer.seal('content', content.id, 'json', JSON.stringify(content));
      const was = await redis.run(
        change,
        [key, log],
        [content.id, sealed, auditValue.seal(sealer, '', audit)],
      );
      return was === 1 ? 'changed' : 'created';
    },
    async remove(practice, id, audit) {
      const sealer = await sealers.of(practice);
      const { content: key, audit: log } = keysOf(practice);
      return (await redis.run(change, [key, log], [id, '', auditValue.seal(sealer, '', audit)])) === 1;
    },
    async missed(practice, gap) {
      const sealer = await sealers.of(practice);
      const { contentGaps } = keysOf(practice);
      const sealed = sealer.seal('content-gap', gap.id, 'json', JSON.stringify(gap));
      const args = [gap.id, sealed, String(GAPS_MOST), String(GAP_SECONDS)];
      if ((await redis.run(note, [contentGaps], args)) === 1) return;
      const oldest = (await gapsOf(practice)).at(-1);
      if (oldest !== undefined) await redis.command(contentGaps, 'HDEL', contentGaps, oldest.id);
      await redis.run(note, [contentGaps], args);
    },
    gaps: gapsOf,
    async settleGap(practice, id) {
      const { contentGaps } = keysOf(practice);
      return (await redis.command(contentGaps, 'HDEL', contentGaps, id)) === 1;
    },
  };
}
