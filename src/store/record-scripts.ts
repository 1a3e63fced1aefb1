import { script } from './redis.ts';

/** The length of a resource's hash (`Sealer.lookup`), by which a sealed resource begins. */
const HASH_CHARACTERS = 22;

/** What a crash leaves of an import on its way is gone after this. */
const INCOMING_SECONDS = 300;

/**
 * Guarantee: reads one state. KEYS 1 records, 2 owners, 3 imported. ARGV `Type/id`…
 * Answers triples: its hash ('' where it is not there), the patient who has it, the hash of what was last imported (nil
 * where there is none).
 */
export const readHeads = script(
  'record-heads',
  `local records = redis.call('HMGET', KEYS[1], unpack(ARGV))
local owners = redis.call('HMGET', KEYS[2], unpack(ARGV))
local imported = redis.call('HMGET', KEYS[3], unpack(ARGV))
local heads = {}
for i = 1, #ARGV do
  heads[i * 3 - 2] = string.sub(records[i] or '', 1, ${HASH_CHARACTERS})
  heads[i * 3 - 1] = owners[i]
  heads[i * 3] = imported[i]
end
return heads`,
  { reads: true },
);

/** Guarantee: reads one state. KEYS 1 chart, 2 access. ARGV 1 patient. Answers version, sealed chart, access version. */
export const readChart = script(
  'read-chart',
  `local found = redis.call('HMGET', KEYS[1], 'version', 'chart')
return {found[1], found[2], redis.call('HGET', KEYS[2], ARGV[1])}`,
  { reads: true },
);

/**
 * Guarantee: what is put down here goes away by itself. KEYS 1 incoming. ARGV pairs of `Type/id` and sealed resource.
 */
export const takeIncoming = script(
  'take-incoming',
  `for i = 1, #ARGV, 2 do redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
redis.call('EXPIRE', KEYS[1], ${INCOMING_SECONDS})
return 0`,
);

/**
 * Guarantee: a batch's resources, their owner, the patient's chart and the audit entry are written together, and only if
 * the chart is still the one that was read and no resource is another patient's; or nothing is.
 * KEYS 1 incoming, 2 records, 3 owners, 4 audit, 5 imported; for a patient also 6 chart, 7 access, 8 patients.
 * ARGV 1 count of incoming, 2 sealed audit entry, 3 patient ('' for the practice), 4 version read ('' for none),
 * 5 sealed chart, 6 '1' when who may be told what has changed, 7… `Type/id` of those that belong to nobody alone (a
 * practitioner whom several patients' records hold). Answers 'ok', 'chart', 'owner' or 'incoming'.
 */
export const writeBatch = script(
  'write-batch',
  `local incoming = redis.call('HGETALL', KEYS[1])
if #incoming ~= ARGV[1] * 2 then return 'incoming' end
if KEYS[6] and (redis.call('HGET', KEYS[6], 'version') or '') ~= ARGV[4] then return 'chart' end
local shared = {}
for i = 7, #ARGV do shared[ARGV[i]] = true end
for i = 1, #incoming, 2 do
  local owner = not shared[incoming[i]] and redis.call('HGET', KEYS[3], incoming[i])
  if owner and owner ~= ARGV[3] then return 'owner' end
end
for i = 1, #incoming, 2 do
  redis.call('HSET', KEYS[2], incoming[i], incoming[i + 1])
  if not shared[incoming[i]] then redis.call('HSET', KEYS[3], incoming[i], ARGV[3]) end
  redis.call('HSET', KEYS[5], incoming[i], string.sub(incoming[i + 1], 1, ${HASH_CHARACTERS}))
end
redis.call('DEL', KEYS[1])
if KEYS[6] then
  redis.call('HINCRBY', KEYS[6], 'version', 1)
  redis.call('HSET', KEYS[6], 'chart', ARGV[5], 'mark', string.sub(ARGV[5], 1, 18))
  if ARGV[6] == '1' then redis.call('HINCRBY', KEYS[7], ARGV[3], 1) end
  redis.call('SADD', KEYS[8], ARGV[3])
end
redis.call('XADD', KEYS[4], '*', 'entry', ARGV[2])
return 'ok'`,
);
