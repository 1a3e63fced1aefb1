-- Guarantee: at most one caller has the lease of a conversation; who gets it gets all a turn needs. Without mail there
-- is nothing to hold, and the conversation is put where its next moment stands.
-- KEYS 1-16 as in common.lua, then the charts of the patients, in their order.
-- ARGV 1 conversation  2 its patients as the caller knows them  3 lease ms  4 session as the caller knows it  5… charts as
--   the caller knows them (`asKnown`)
-- Answers patients+list | busy | idle | held+loaded.
local conversation = ARGV[1]
local state = readState()
if (state.patients or '') ~= ARGV[2] then return { 'patients', state.patients or '' } end
if isLeased(state) then return { 'busy' } end
if call('LLEN', key.mail) == 0 then
  dropLease(conversation)
  rewake(conversation)
  return { 'idle' }
end
local fence = takeLease(conversation, state, tonumber(ARGV[3]))
rewake(conversation)
return { 'held', load(fence, state, { session = ARGV[4], charts = givenCharts(state.patients, 17, 5) }) }
