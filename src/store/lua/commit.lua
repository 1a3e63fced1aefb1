-- Guarantee: everything a turn decided becomes true in one step, or nothing, if anything it read has changed. The same
-- commit made twice is one. On a conflict other than of the fence the lease is given back, so the turn can be held anew.
-- KEYS 1-16 as in common.lua (7-16 unused without a conversation), then those that the plan names by index.
-- ARGV 1 the plan, JSON; commit-plan.ts makes it. Answers conflict+what | done+claimed+(loaded | more | nothing).
local plan = cjson.decode(ARGV[1])
local now = plan.now
local turn = present(plan.turn) and plan.turn or nil
local by = turn and (turn.fence .. ':' .. turn.version)

local function rest()
  if call('LLEN', key.mail) == 0 then
    dropLease(turn.conversation)
    rewake(turn.conversation)
    return false
  end
  local charts, known = {}, {}
  for _, chart in ipairs(turn.charts) do known[chart.patient] = chart end
  for _, patient in ipairs(lines(call('HGET', key.state, 'patients'))) do
    if not known[patient] then
      dropLease(turn.conversation)
      rewake(turn.conversation)
      return 'more'
    end
    charts[#charts + 1] = known[patient]
  end
  local till = redisNow() + turn.leaseMs
  call('HSET', key.state, 'until', till)
  call('ZADD', key.leases, till, turn.conversation)
  rewake(turn.conversation)
  return load(turn.fence, nil, charts)
end

-- The answer to a commit was lost on its way: the caller gets what it claimed then.
if turn and call('HGET', key.state, 'committed') == by then
  local mine = {}
  for _, lane in ipairs({ 'safety', 'ordinary' }) do
    for _, id in ipairs(call('LRANGE', key[lane], 0, LANE_AT_ONCE - 1)) do
      local entry = entryOf(id)
      if entry.state == 'sending' and entry.by == by then mine[#mine + 1] = claimed(id, lane, entry) end
    end
  end
  return { 'done', mine, call('HGET', key.state, 'leased') == tostring(turn.fence) and rest() }
end

local function conflict()
  if turn then
    if call('HGET', key.state, 'leased') ~= tostring(turn.fence) then return 'fence' end
    if tonumber(call('HGET', key.state, 'version') or '0') ~= turn.version then return 'session' end
    for index, id in ipairs(turn.handled) do
      local element = call('LINDEX', key.mail, index - 1)
      -- What cannot be read has no id to go by: under the fence nobody else takes from the front.
      local same = element and (turn.aside or string.match(element, '^[^\n]*') == id)
      if not same then return 'session' end
    end
  end
  for _, read in ipairs(plan.reads) do
    if tonumber(call('HGET', KEYS[read.chart], 'version') or '0') ~= read.version then return 'chart' end
    if tonumber(call('HGET', key.access, read.patient) or '0') ~= read.access then return 'access' end
  end
  return nil
end

local what = conflict()
if what then
  if turn and what ~= 'fence' then
    dropLease(turn.conversation)
    rewake(turn.conversation)
  end
  return { 'conflict', what }
end

-- Plain commands first: records, charts, suppressions, outcomes, audit.
for _, write in ipairs(plan.writes) do
  local command = { write[1], KEYS[write[2]] }
  for index = 3, #write do command[index] = write[index] end
  call(unpack(command))
end
local access = {}
for _, patient in ipairs(plan.accessChanged) do access[patient] = call('HINCRBY', key.access, patient, 1) end
for _, link in ipairs(plan.links) do
  call('HSET', key.links, link.address, link.value)
  addPatients(KEYS[link.state], link.patients)
end
for _, handoff in ipairs(plan.handoffs) do
  putHandoff(handoff)
  -- A turn in hand of another conversation must see it.
  if KEYS[handoff.state] ~= key.state then call('HINCRBY', KEYS[handoff.state], 'version', 1) end
end
for _, other in ipairs(plan.others) do
  if call('SET', KEYS[other.seen], other.conversation, 'NX', 'EX', plan.seenSeconds) then
    call('RPUSH', KEYS[other.mail], other.element)
    call('ZADD', key.wake, 'LT', 0, other.conversation)
  end
end
if not turn then return { 'done', {}, false } end

for _, line in ipairs(turn.lines) do addLine(line) end
-- A line is bound to its own id and not to the conversation it stands in: it moves as it is.
if turn.fold then
  for _, id in ipairs(call('LRANGE', key.lines, 0, -1)) do
    local line, fate = call('HGET', key.lineData, id), call('HGET', key.delivery, id)
    if line and call('HSETNX', KEYS[turn.fold.lineData], id, line) == 1 then
      call('RPUSH', KEYS[turn.fold.lines], id)
    end
    if fate then call('HSET', KEYS[turn.fold.delivery], id, fate) end
  end
  call('DEL', key.lines, key.lineData)
end
for _, entry in ipairs(turn.entries) do
  -- What is said in the same breath as the consent it changes is said under the new one.
  if present(entry.patient) and access[entry.patient] then entry.access = access[entry.patient] end
  enqueue(entry)
end
for _, timer in ipairs(turn.cancel) do
  call('ZREM', key.timers, timer)
  call('HDEL', key.timerData, timer)
end
for _, timer in ipairs(turn.timers) do
  call('ZADD', key.timers, timer.at, timer.id)
  call('HSET', key.timerData, timer.id, timer.sealed)
end
if turn.aside then
  call('RPUSH', KEYS[turn.aside], call('LINDEX', key.mail, 0))
  call('LTRIM', KEYS[turn.aside], -ASIDE_KEPT, -1)
end
if #turn.handled > 0 then
  call('LTRIM', key.mail, #turn.handled, -1)
  call('HDEL', key.state, 'attempts', 'retryAt', 'reason')
end
call('HSET', key.state, 'version', turn.version + 1, 'session', turn.session, 'committed', by)
if present(turn.address) then call('HSET', key.state, 'address', turn.address) end
if present(turn.emergency) then call('HSET', key.state, 'emergency', turn.emergency) end
return { 'done', claimLanes(now, by), rest() }
