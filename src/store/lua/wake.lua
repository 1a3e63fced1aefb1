-- Guarantee: nothing is taken; whoever asks sees what is due by the app's clock, and leases that ran out by Redis' clock.
-- KEYS 1 wake  2 leases. ARGV 1 now  2 limit. Answers conversations, each once.
local time = redis.call('TIME')
local redisNow = time[1] * 1000 + math.floor(time[2] / 1000)
local list, seen = {}, {}
for _, due in ipairs({
  redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', redisNow, 'LIMIT', 0, ARGV[2]),
  redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2]),
}) do
  for _, conversation in ipairs(due) do
    if not seen[conversation] and #list < tonumber(ARGV[2]) then
      seen[conversation] = true
      list[#list + 1] = conversation
    end
  end
end
return list
