-- Guarantee: a status of a message that is not known yet is kept, the furthest only, until the message is or an hour has
-- passed.
-- KEYS 1 sent  2 early. ARGV 1 status  2 code  3 rank  4 seconds. Answers where the message came from, or nothing.
local known = redis.call('GET', KEYS[1])
if known then return known end
local kept = redis.call('GET', KEYS[2])
if kept and tonumber(string.match(kept, '[^\n]*$')) >= tonumber(ARGV[3]) then return false end
redis.call('SET', KEYS[2], ARGV[1] .. '\n' .. ARGV[2] .. '\n' .. ARGV[3], 'EX', ARGV[4])
return false
