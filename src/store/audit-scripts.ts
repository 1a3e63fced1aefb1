import { script } from './redis.ts';

/**
 * Guarantee: at most one process at a time is given entries to chain; one that dies is followed by another when its lease
 * ends by Redis' clock. Where nothing waits, nothing is written.
 * KEYS 1 audit, 2 head, 3 lease. ARGV 1 who asks, 2 lease ms, 3 most entries.
 * Answers idle | busy+oldest id | mine+entries, each followed by the head (count, id, link), nils where there is none.
 */
export const lookAtAudit = script(
  'look-at-audit',
  `local head = redis.call('HMGET', KEYS[2], 'count', 'id', 'link')
local after = '(' .. (head[2] or '0-0')
local oldest = redis.call('XRANGE', KEYS[1], after, '+', 'COUNT', 1)[1]
if not oldest then return {'idle', false, head[1], head[2], head[3]} end
local holder = redis.call('GET', KEYS[3])
if holder and holder ~= ARGV[1] then return {'busy', oldest[1], head[1], head[2], head[3]} end
redis.call('SET', KEYS[3], ARGV[1], 'PX', ARGV[2])
return {'mine', redis.call('XRANGE', KEYS[1], after, '+', 'COUNT', ARGV[3]), head[1], head[2], head[3]}`,
);

/**
 * Guarantee: links go on from exactly the head they were made over, so no entry is ever chained twice, whatever became of
 * a lease. The same call made twice is one.
 * KEYS 1 links, 2 head. ARGV 1 count of the head before, 2 its link, then triples of n, entry id, link. Answers 1 if written.
 */
export const writeLinks = script(
  'write-links',
  `local head = redis.call('HMGET', KEYS[2], 'count', 'link')
if (head[1] or '0') ~= ARGV[1] or (head[2] or '') ~= ARGV[2] then
  return head[2] == ARGV[#ARGV] and 1 or 0
end
for i = 3, #ARGV, 3 do redis.call('XADD', KEYS[1], ARGV[i + 1], 'n', ARGV[i], 'link', ARGV[i + 2]) end
redis.call('HSET', KEYS[2], 'count', ARGV[#ARGV - 2], 'id', ARGV[#ARGV - 1], 'link', ARGV[#ARGV])
return 1`,
);

/** Guarantee: only one's own lease is given back. KEYS 1 lease. ARGV 1 who. */
export const leaveAudit = script(
  'leave-audit',
  `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0`,
);
