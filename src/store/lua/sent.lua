-- Guarantee: an entry that the provider has is out of its lane for good and known under the provider's id; statuses that
-- came before are folded. The lane's next entry is the caller's. Of a conversation that was erased meanwhile nothing comes
-- back. The same call made again answers as the first would have. Two entries of the same words never take one message of the provider's for both of them.
-- KEYS 1-16 as in common.lua, 17 sent, 18 early. ARGV 1 conversation  2 lane  3 entry id  4 now  5 claimant
--     of this call alone  6 seconds to know the provider's id  7 '1' when the message was found, and may be another entry's.
-- Answers claimed, none or one; nothing where the message is another's.
local lane, id, now = ARGV[2], ARGV[3], tonumber(ARGV[4])
local state = whenOf()
if not state[5] then return {} end
local own = ARGV[1] .. '\n' .. lane .. '\n' .. id
if ARGV[7] == '1' and (call('GET', KEYS[17]) or own) ~= own then return false end
call('SET', KEYS[17], own, 'EX', ARGV[6])
local again = call('HEXISTS', key.entries, id) == 0
dropEntry(id, lane, nil)
call('HSETNX', key.delivery, id, 'accepted')
local early = call('GET', KEYS[18])
if early then
  local status, code = string.match(early, '^([^\n]*)\n([^\n]*)')
  fold(id, lane, status, code, now)
  call('DEL', KEYS[18])
end
local list = again and claimedBy(lane, ARGV[5]) or {}
if #list == 0 then list = { claim(lane, now, ARGV[5]) } end
rewake(ARGV[1], false, state)
return list
