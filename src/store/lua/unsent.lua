-- Guarantee: an entry whose claim is still the caller's is tried again later, or ends for good with an `undelivered`
-- event; what may go out of its lane now is claimed. Of a claim that is lost nothing is changed.
-- KEYS 1-16 as in common.lua. ARGV 1 conversation  2 lane  3 entry id  4 attempts as claimed  5 code
--   6 when it is tried again, '' for never  7 now, '' to claim nothing  8 claimant  9 '1' when the provider says that the address opted
--   out: it is suppressed here too. Answers claimed, none or one.
local lane, id = ARGV[2], ARGV[3]
local entry = entryOf(id)
if not entry or entry.state ~= 'sending' or entry.attempts ~= tonumber(ARGV[4]) then return {} end
local list = {}
if ARGV[6] ~= '' then
  entry.state, entry.at, entry.attempts, entry.code, entry.doubt = 'ready', tonumber(ARGV[6]), entry.attempts + 1, ARGV[5], nil
  keepEntry(id, entry)
  if ARGV[7] ~= '' then list = { claim(lane, tonumber(ARGV[7]), ARGV[8]) } end
else
  if ARGV[9] == '1' then call('HSET', key.suppressed, entry.address, id) end
  dropEntry(id, lane, nil)
  fold(id, lane, 'failed', ARGV[5], tonumber(ARGV[7]))
  list = { claim(lane, tonumber(ARGV[7]), ARGV[8]) }
end
rewake(ARGV[1])
return list
