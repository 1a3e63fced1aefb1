-- Guarantee: an event is in its conversation's mailbox exactly once, however often it comes; where nobody works on the
-- conversation, the caller has its lease afterwards and everything a turn needs. The same call made again answers as the
-- first would have: a lease whose answer was lost on its way is still the caller's.
-- KEYS 1-16 as in common.lua, 17 seen, then the charts of the patients, in their order.
-- ARGV 1 conversation  2 look-up of the address, '' when the conversation is known  3 the address' link as the caller
--   knows it  4 the conversation's patients as the caller knows them  5 mailbox element  6 lease ms  7 seconds to know
--   the event again  8 who calls, '' when it is not to be known again  9 session as the caller knows it  10… charts as the
--   caller knows them (`asKnown`)
-- Answers duplicate+conversation | moved+link | patients+list | accepted+loaded (fence 0: another has the lease).
local conversation, address = ARGV[1], ARGV[2]
local seen = call('GET', KEYS[17])
if seen then
  local known, by, fence = string.match(seen, '^([^\n]*)\n?([^\n]*)\n?(%d*)')
  if by == '' or by ~= ARGV[8] or known ~= conversation then return { 'duplicate', known } end
  local state = readState()
  if (state.patients or '') ~= ARGV[4] then return { 'patients', state.patients or '' } end
  local mine = state.leased == fence
  local charts = givenCharts(state.patients, 18, 10)
  return { 'accepted', load(mine and tonumber(fence) or 0, state, { address = address, session = ARGV[9], charts = charts }) }
end
if address ~= '' then
  local link = call('HGET', key.links, address) or ''
  if link ~= ARGV[3] then return { 'moved', link } end
end
local state = readState()
if (state.patients or '') ~= ARGV[4] then return { 'patients', state.patients or '' } end

local fence = isLeased(state) and 0 or takeLease(conversation, state, tonumber(ARGV[6]))
call('SET', KEYS[17], ARGV[8] == '' and conversation or conversation .. '\n' .. ARGV[8] .. '\n' .. fence, 'EX', ARGV[7])
local waiting = call('RPUSH', key.mail, ARGV[5])
if address ~= '' and not state.address then call('HSET', key.state, 'address', address) end
return { 'accepted', load(fence, state, {
  address = address, session = ARGV[9], charts = givenCharts(state.patients, 18, 10), element = ARGV[5], waiting = waiting,
}) }
