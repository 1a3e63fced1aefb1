-- Guarantee: an event is in its conversation's mailbox exactly once, however often it comes; where nobody works on the
-- conversation, the caller has its lease afterwards and everything a turn needs. The same call made again answers as the
-- first would have: a lease whose answer was lost on its way is still the caller's.
-- KEYS 1-16 as in common.lua, 17 seen, then charts.
-- ARGV 1 conversation  2 look-up of the address, '' when the conversation is known  3 the address' link as the caller
--   knows it  4 the conversation's patients as the caller knows them  5 mailbox element  6 lease ms  7 seconds to know
--   the event again  8 charts: JSON [{patient, key}]  9 who calls, '' when it is not to be known again
-- Answers duplicate+conversation | moved+link | patients+list | accepted+loaded (fence 0: another has the lease).
local conversation, address = ARGV[1], ARGV[2]
local seen = call('GET', KEYS[17])
if seen then
  local known, by, fence = string.match(seen, '^([^\n]*)\n?([^\n]*)\n?(%d*)')
  if by == '' or by ~= ARGV[9] or known ~= conversation then return { 'duplicate', known } end
  local patients = call('HGET', key.state, 'patients') or ''
  if patients ~= ARGV[4] then return { 'patients', patients } end
  local mine = call('HGET', key.state, 'leased') == fence
  if address == '' then address = nil end
  return { 'accepted', load(mine and tonumber(fence) or 0, address, mine and cjson.decode(ARGV[8]) or {}) }
end
if address ~= '' then
  local link = call('HGET', key.links, address) or ''
  if link ~= ARGV[3] then return { 'moved', link } end
end
local patients = call('HGET', key.state, 'patients') or ''
if patients ~= ARGV[4] then return { 'patients', patients } end

local busy = isLeased()
local fence = busy and 0 or takeLease(conversation, tonumber(ARGV[6]))
call('SET', KEYS[17], ARGV[9] == '' and conversation or conversation .. '\n' .. ARGV[9] .. '\n' .. fence, 'EX', ARGV[7])
call('RPUSH', key.mail, ARGV[5])
if address ~= '' then call('HSETNX', key.state, 'address', address) else address = nil end
if busy then return { 'accepted', load(0, address, {}) } end
return { 'accepted', load(fence, address, cjson.decode(ARGV[8])) }
