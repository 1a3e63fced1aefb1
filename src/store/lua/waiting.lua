-- Guarantee: nothing is changed. What waits in a conversation's lanes: how much, and the first of it.
-- KEYS 1-16 as in common.lua. Answers for each lane that is not empty: lane, length, id and sealed entry of the first.
local list = {}
for _, lane in ipairs({ 'safety', 'ordinary' }) do
  local id = call('LINDEX', key[lane], 0)
  if id then list[#list + 1] = { lane, call('LLEN', key[lane]), id, sealedEntry(id) } end
end
return list
