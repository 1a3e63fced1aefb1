-- Guarantee: of all processes together, what a sender sends is spread out at its rate; the earliest free moment is given
-- to whoever asks first. What cannot wait is told to go now, and those after it make room.
-- KEYS 1 the practice's pace. ARGV 1 sender  2 milliseconds that this one takes  3 now  4 '1' when it cannot wait.
-- Answers when it may go.
local free = math.max(tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or '0'), tonumber(ARGV[3]))
redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f', free + math.ceil(tonumber(ARGV[2]))))
if ARGV[4] == '1' then return ARGV[3] end
return string.format('%.0f', free)
