-- Guarantee: a delivery status goes forward only; a failure puts one `undelivered` event into the mailbox. Of a
-- conversation that was erased meanwhile nothing comes back.
-- KEYS 1-16 as in common.lua. ARGV 1 conversation  2 lane  3 entry id  4 status  5 code  6 now. Answers 1 if folded.
if call('EXISTS', key.state) == 0 then return 0 end
local folded = fold(ARGV[3], ARGV[2], ARGV[4], ARGV[5], tonumber(ARGV[6]))
if folded then rewake(ARGV[1]) end
return folded and 1 or 0
