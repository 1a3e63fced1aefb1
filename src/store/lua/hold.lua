-- Guarantee: at most one caller has the lease of a conversation; who gets it gets all a turn needs. Without mail there
-- is nothing to hold, and the conversation is put where its next moment stands.
-- KEYS 1-16 as in common.lua, then charts.
-- ARGV 1 conversation  2 its patients as the caller knows them  3 lease ms  4 charts: JSON [{patient, key}]
-- Answers patients+list | busy | idle | held+loaded.
local conversation = ARGV[1]
local patients = call('HGET', key.state, 'patients') or ''
if patients ~= ARGV[2] then return { 'patients', patients } end
if isLeased() then return { 'busy' } end
if call('LLEN', key.mail) == 0 then
  dropLease(conversation)
  rewake(conversation)
  return { 'idle' }
end
local fence = takeLease(conversation, tonumber(ARGV[3]))
rewake(conversation)
return { 'held', load(fence, nil, cjson.decode(ARGV[4])) }
