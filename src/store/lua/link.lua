-- Guarantee: the address belongs to the conversation, the conversation knows its patients, and they keep its traces.
-- KEYS 1-16 as in common.lua, 17… traces of the patients. ARGV 1 look-up of the address  2 the link: conversation and
-- patients, a line each  3… traces.
local patients = lines(ARGV[2])
table.remove(patients, 1)
call('HSET', key.links, ARGV[1], ARGV[2])
addPatients(key.state, patients)
for index = 17, #KEYS do call('SADD', KEYS[index], unpack(ARGV, 3)) end
return 1
