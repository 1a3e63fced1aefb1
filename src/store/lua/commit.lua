-- Guarantee: everything a turn decided becomes true in one step, or nothing, if anything it read has changed. The same
-- commit made twice is one. On a conflict other than of the fence the lease is given back, so the turn can be held anew.
-- KEYS 1-16 as in common.lua (7-16 unused without a conversation), then those that the plan names by index.
-- ARGV 1 the plan, JSON; 2… what is sealed, by the index that stands for it; commit-plan.ts makes both. Of the plan's lists
-- empty ones are left out. Answers conflict+what | done+claimed+(loaded | more | nothing).
local plan = cjson.decode(ARGV[1])
local now = plan.now
local turn = present(plan.turn) and plan.turn or nil
local fence = turn and whole(turn.fence)
local by = turn and (fence .. ':' .. whole(turn.version))
local state = turn and readState() or {}

local function each(list) return ipairs(list or {}) end

local function rest()
  if call('LLEN', key.mail) == 0 then
    dropLease(turn.conversation)
    rewake(turn.conversation, true)
    return false
  end
  local charts, known, fresh = {}, {}, readState()
  for _, chart in each(turn.charts) do known[chart.patient] = chart end
  for _, patient in ipairs(lines(fresh.patients)) do
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
  return load(turn.fence, fresh, { session = turn.known, charts = charts })
end

-- The answer to a commit was lost on its way: the caller gets what it claimed then.
if turn and state.committed == by then
  local mine = {}
  for _, lane in ipairs({ 'safety', 'ordinary' }) do
    for _, id in ipairs(headOf(lane)) do
      local entry = entryOf(id)
      if entry.state == 'sending' and entry.by == by then mine[#mine + 1] = claimed(id, lane, entry) end
    end
  end
  return { 'done', mine, state.leased == fence and rest() }
end

local mail = turn and #turn.handled > 0 and call('LRANGE', key.mail, '0', whole(#turn.handled - 1)) or {}

local function conflict()
  if turn then
    if state.leased ~= fence then return 'fence' end
    if tonumber(state.version or '0') ~= turn.version then return 'session' end
    for index, id in ipairs(turn.handled) do
      local element = mail[index]
      -- What cannot be read has no id to go by: under the fence nobody else takes from the front.
      local same = element and (turn.aside or string.match(element, '^[^\n]*') == id)
      if not same then return 'session' end
    end
  end
  for _, read in each(plan.reads) do
    if tonumber(call('HGET', KEYS[read.chart], 'version') or '0') ~= read.version then return 'chart' end
    if accessOf(read.patient) ~= read.access then return 'access' end
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

-- Plain commands first: records, charts, suppressions, outcomes, audit. Their arguments are among what is sealed.
for _, write in each(plan.writes) do
  call(write.command, KEYS[write.key], unpack(ARGV, write.first, write.first + write.count - 1))
end
local raised = {}
for _, patient in each(plan.accessChanged) do
  access[patient] = call('HINCRBY', key.access, patient, 1)
  raised[patient] = access[patient]
end
for _, link in each(plan.links) do
  call('HSET', key.links, link.address, link.value)
  addPatients(KEYS[link.state], link.patients)
end
for _, handoff in each(plan.handoffs) do
  putHandoff(handoff)
  -- A turn in hand of another conversation must see it.
  if KEYS[handoff.state] ~= key.state then call('HINCRBY', KEYS[handoff.state], 'version', 1) end
end
for _, other in each(plan.others) do
  if call('SET', KEYS[other.seen], other.conversation, 'NX', 'EX', plan.seenSeconds) then
    call('RPUSH', KEYS[other.mail], given(other.element))
    call('ZADD', key.wake, 'LT', 0, other.conversation)
  end
end
if not turn then return { 'done', {}, false } end

-- What was heard is kept as it lay in the mailbox, sealed; what is said, as it lies in the outbox.
local said = {}
for _, line in each(turn.lines) do
  if line.heard then
    addLine(line.id, 'M' .. line.locale .. '\n' .. mail[line.heard])
  elseif line.said then
    said[line.id] = addLine(line.id, 'O' .. given(line.said))
  else
    addLine(line.id, given(line.sealed))
  end
end
putLines()
-- A line is bound to its own id and not to the conversation it stands in: it moves as it is. What is still to be sent stays.
if turn.fold then
  for _, id in ipairs(call('LRANGE', key.lines, 0, -1)) do
    local line, fate = call('HGET', key.lineData, id), call('HGET', key.delivery, id)
    if line and call('HSETNX', KEYS[turn.fold.lineData], id, line) == 1 then
      call('RPUSH', KEYS[turn.fold.lines], id)
    end
    if fate then call('HSET', KEYS[turn.fold.delivery], id, fate) end
    if entryOf(id) then call('HSETNX', key.entries, id, sealedEntry(id)) end
  end
  call('DEL', key.lines, key.lineData)
  said = {}
end
if turn.events and turn.lines then tellStaff(turn, 'conversation', 'lines', '') end
for _, entry in each(turn.entries) do
  -- What is said in the same breath as the consent it changes is said under the new one.
  if present(entry.patient) and raised[entry.patient] then entry.access = raised[entry.patient] end
  enqueue(entry, said[entry.id])
end
for _, timer in each(turn.cancel) do
  call('ZREM', key.timers, timer)
  call('HDEL', key.timerData, timer)
end
for _, timer in each(turn.timers) do
  call('ZADD', key.timers, timer.at, timer.id)
  call('HSET', key.timerData, timer.id, given(timer.sealed))
end
if turn.aside then
  call('RPUSH', KEYS[turn.aside], mail[1])
  call('LTRIM', KEYS[turn.aside], -ASIDE_KEPT, -1)
end
if turn.sessionAside then
  call('RPUSH', KEYS[turn.sessionAside], 'session\n' .. (call('HGET', key.state, 'session') or ''))
  call('LTRIM', KEYS[turn.sessionAside], -ASIDE_KEPT, -1)
end
if #turn.handled > 0 then
  call('LTRIM', key.mail, whole(#turn.handled), '-1')
  if state.attempts or state.retryAt then call('HDEL', key.state, 'attempts', 'retryAt', 'reason') end
end
local session = given(turn.session)
call('HSET', key.state, 'version', whole(turn.version + 1), 'session', session, 'mark', markOf(session), 'committed', by)
if present(turn.address) and turn.address ~= state.address then call('HSET', key.state, 'address', turn.address) end
if present(turn.emergency) then call('HSET', key.state, 'emergency', turn.emergency) end
return { 'done', claimLanes(now, by), rest() }
