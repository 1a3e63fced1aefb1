-- Guarantee: a lease is longer afterwards only if nobody else has had it since.
-- KEYS 1-16 as in common.lua. ARGV 1 conversation  2 fence  3 lease ms. Answers 1, or 0 when it is lost.
if call('HGET', key.state, 'leased') ~= ARGV[2] then return 0 end
local till = redisNow() + tonumber(ARGV[3])
call('HSET', key.state, 'until', till)
call('ZADD', key.leases, till, ARGV[1])
return 1
