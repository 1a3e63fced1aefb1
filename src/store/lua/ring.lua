-- Guarantee: each timer that is due is in the mailbox once and set no more; so is, once for each due time, a handoff that
-- nobody took in time.
-- KEYS 1-16 as in common.lua. ARGV 1 conversation  2 now.
local now = tonumber(ARGV[2])
local due = call('ZRANGEBYSCORE', key.timers, '-inf', now, 'WITHSCORES', 'LIMIT', 0, MAIL_AT_ONCE)
for index = 1, #due, 2 do
  local id, at = due[index], due[index + 1]
  local sealed = call('HGET', key.timerData, id)
  call('RPUSH', key.mail, 'timer:' .. id .. ':' .. at .. '\n0\nT\n' .. ARGV[2] .. '\n' .. id .. '\n' .. sealed)
  call('ZREM', key.timers, id)
  call('HDEL', key.timerData, id)
end
local handoff = call('HMGET', key.state, 'handoff', 'handoffDue', 'handoffRung')
if present(handoff[2]) and handoff[2] ~= handoff[3] and tonumber(handoff[2]) <= now then
  local id = 'handoff-due:' .. handoff[1]
  local timer = { id = id, at = tonumber(handoff[2]), kind = 'escalation', data = { handoffId = handoff[1] } }
  local event = { kind = 'timer-due', id = id .. ':' .. handoff[2], at = now, timer = timer }
  call('RPUSH', key.mail, event.id .. '\n0\nC\n' .. cjson.encode(event))
  call('HSET', key.state, 'handoffRung', handoff[2])
end
rewake(ARGV[1])
return 1
