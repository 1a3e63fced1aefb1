-- Guarantee: each claimed entry is the caller's alone until it reports or vanishes.
-- KEYS 1-16 as in common.lua. ARGV 1 conversation  2 now  3 claimant. Answers claimed, doubtful.
local doubtful = {}
local list = claimLanes(tonumber(ARGV[2]), ARGV[3], doubtful)
rewake(ARGV[1])
return { list, doubtful }
