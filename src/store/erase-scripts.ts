import { script } from './redis.ts';

/** A text that a sender has in hand is waited for so long: its fate is written where it belongs before that is removed. */
export const IN_HAND_MS = 3_000;

/**
 * Guarantee: from here on nothing more leaves on the patient's account, and the erasure is known until it is finished.
 * KEYS 1 counts, 2 conversations, 3 addresses, 4 access. ARGV 1 patient, 2 how many conversations, then these, then addresses.
 */
export const beginErasing = script(
  'begin-erasing',
  `redis.call('HSETNX', KEYS[1], 'begun', 1)
redis.call('HINCRBY', KEYS[4], ARGV[1], 1)
for i = 3, #ARGV do redis.call('SADD', i - 2 <= tonumber(ARGV[2]) and KEYS[2] or KEYS[3], ARGV[i]) end
return 0`,
);

/** Guarantee: an address leads nowhere any more. KEYS 1 links, 2 counts. ARGV look-ups. */
export const eraseLinks = script(
  'erase-links',
  `redis.call('HINCRBY', KEYS[2], 'addresses', redis.call('HDEL', KEYS[1], unpack(ARGV)))
return 0`,
);

/** Guarantee: a handoff is in no queue and nowhere else. KEYS 1 handoff, 2 those set aside, 3… queues, the last counts. ARGV 1 id. */
export const eraseHandoff = script(
  'erase-handoff',
  `redis.call('HDEL', KEYS[2], ARGV[1])
for i = 3, #KEYS - 1 do redis.call('ZREM', KEYS[i], ARGV[1]) end
redis.call('HINCRBY', KEYS[#KEYS], 'handoffs', redis.call('DEL', KEYS[1]))
return 0`,
);

/**
 * Guarantee: a conversation is gone whole: a turn in hand finds its fence gone and is refused.
 * KEYS 1 wake, 2 leases, 3 counts, 4 entries, 5 state, then the rest of the conversation. ARGV 1 conversation, 2 now, '' to wait no longer.
 * Answers 1, or 0 while a sender has one of its texts in hand.
 */
export const eraseConversation = script(
  'erase-conversation',
  `local entries = redis.call('HGETALL', KEYS[4])
for i = 1, #entries, 2 do
  if string.sub(entries[i], -1) == '?' then
    local entry = cjson.decode(entries[i + 1])
    local age = entry.state == 'sending' and ARGV[2] ~= '' and tonumber(ARGV[2]) - entry.since
    if age and age >= 0 and age < ${IN_HAND_MS} then return 0 end
  end
end
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('HINCRBY', KEYS[3], 'conversations', redis.call('EXISTS', KEYS[5]))
for i = 4, #KEYS do redis.call('UNLINK', KEYS[i]) end
return 1`,
);

/**
 * Guarantee: what consoles were told is gone; whoever asks for what they missed is told to read the queue anew. KEYS 1 staff
 * events, 2 presence. ARGV 1 channel.
 */
export const eraseEvents = script(
  'erase-events',
  `redis.call('DEL', KEYS[1], KEYS[2])
redis.call('XADD', KEYS[1], '*', 'kind', 'queue', 'what', 'erased', 'handoff', '', 'conversation', '')
redis.call('PUBLISH', ARGV[1], '1')
return 0`,
);

/** Guarantee: a page's stream is gone. KEYS 1 page, 2 page entries, 3 counts. */
export const erasePage = script(
  'erase-page',
  `redis.call('HINCRBY', KEYS[3], 'pages', redis.call('DEL', KEYS[1]))
redis.call('DEL', KEYS[2])
return 0`,
);

/** Guarantee: resources are gone from the record, and from the owners' list where they are the patient's. KEYS 1 records, 2 owners, 3 counts. ARGV 1 patient, then \`Type/id\`. */
export const eraseResources = script(
  'erase-resources',
  `for i = 2, #ARGV do
  if redis.call('HGET', KEYS[2], ARGV[i]) == ARGV[1] then redis.call('HDEL', KEYS[2], ARGV[i]) end
  redis.call('HINCRBY', KEYS[3], 'resources', redis.call('HDEL', KEYS[1], ARGV[i]))
end
return 0`,
);

/**
 * Guarantee: ways to these conversations lead nowhere any more. KEYS ways. ARGV 1 what they hold from now on, as long as
 * they would have been kept; '': they are removed. 2… conversations.
 */
export const eraseWays = script(
  'erase-ways',
  `local gone = {}
for i = 2, #ARGV do gone[ARGV[i]] = true end
for _, way in ipairs(KEYS) do
  local value = redis.call('GET', way)
  if value and gone[string.match(value, '^[^\\n]*')] then
    if ARGV[1] == '' then redis.call('DEL', way) else redis.call('SET', way, ARGV[1], 'XX', 'KEEPTTL') end
  end
end
return 0`,
);

/**
 * Guarantee: a patient without resources is no patient any more; what was linked to them meanwhile is still known.
 * KEYS 1 records, 2 imported, 3 chart, 4 access, 5 patients, 6 traces. ARGV 1 patient, 2… traces that were followed.
 * Answers 1, or 0 when resources were imported meanwhile.
 */
export const erasePatient = script(
  'erase-patient',
  `if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('DEL', KEYS[2], KEYS[3])
redis.call('HDEL', KEYS[4], ARGV[1])
redis.call('SREM', KEYS[5], ARGV[1])
for i = 2, #ARGV do redis.call('SREM', KEYS[6], ARGV[i]) end
return 1`,
);

/** Guarantee: one audit entry for an erasure, however often it was begun. KEYS 1 counts, 2 conversations, 3 addresses, 4 audit. ARGV 1 sealed entry. */
export const endErasing = script(
  'end-erasing',
  `if redis.call('DEL', KEYS[1]) == 1 then redis.call('XADD', KEYS[4], '*', 'entry', ARGV[1]) end
redis.call('DEL', KEYS[2], KEYS[3])
return 0`,
);
