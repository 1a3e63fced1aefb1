-- Guarantee: the lease is free again, a turn that failed is counted, and the conversation wakes at the given moment. Of a
-- lease that is lost nothing is changed; without mail nothing has failed.
-- KEYS 1-16 as in common.lua. ARGV 1 conversation  2 fence  3 when (app's clock)  4 reason, sealed  5 '1' when a turn
-- failed, '0' when it is only somebody else's turn. Answers the attempts.
if call('HGET', key.state, 'leased') ~= ARGV[2] then
  return tonumber(call('HGET', key.state, 'attempts') or '0')
end
if call('LLEN', key.mail) == 0 then
  dropLease(ARGV[1])
  rewake(ARGV[1])
  return 0
end
local attempts = call('HINCRBY', key.state, 'attempts', ARGV[5])
call('HSET', key.state, 'retryAt', ARGV[3], 'reason', ARGV[4])
dropLease(ARGV[1])
rewake(ARGV[1])
return attempts
