-- Guarantee: the address belongs to the conversation, and the conversation knows its patients.
-- KEYS 1-16 as in common.lua. ARGV 1 look-up of the address  2 the link: conversation and patients, a line each.
local patients = lines(ARGV[2])
table.remove(patients, 1)
call('HSET', key.links, ARGV[1], ARGV[2])
addPatients(key.state, patients)
return 1
