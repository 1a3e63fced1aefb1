-- What the scripts share of turns: waking, reading and writing a conversation. It follows outbox-common.lua.

-- The wake list ---------------------------------------------------------------------------------------------------

-- What of the state says when there is something to do. A conversation that something was ever said in has a version.
local function whenOf() return call('HMGET', key.state, 'retryAt', 'handoffDue', 'handoffRung', 'leased', 'version') end

-- Puts the conversation where the earliest thing it waits for stands, and keeps the entries that changed. Mail is the
-- lease holder's business while there is one. To be called last by every script that changed anything of this. `idle`: it is
-- known that nothing lies in the mailbox. `state`: what `whenOf` read, if nothing of it has changed since.
local function rewake(conversation, idle, state)
  keepEntries()
  local at = math.huge
  state = state or whenOf()
  if not idle and not present(state[4]) and call('LLEN', key.mail) > 0 then
    at = tonumber(present(state[1]) and state[1] or 0)
  end
  local timer = call('ZRANGE', key.timers, 0, 0, 'WITHSCORES')
  if timer[2] then at = math.min(at, tonumber(timer[2])) end
  if present(state[2]) and state[2] ~= state[3] then at = math.min(at, tonumber(state[2])) end
  at = math.min(at, laneDue('safety') or math.huge, laneDue('ordinary') or math.huge)
  if at == math.huge then
    call('ZREM', key.wake, conversation)
  else
    call('ZADD', key.wake, whole(math.ceil(at)), conversation)
  end
end

-- Reading ---------------------------------------------------------------------------------------------------------

-- What the caller says it knows of a value: version, a blank and mark.
local function asKnown(known, version, mark)
  return mark and known == (version or '0') .. ' ' .. mark
end

-- The patients' charts as scripts are given them: keys from one index on, what the caller knows of each from another.
local function givenCharts(patients, firstKey, firstKnown)
  local charts = {}
  for index, patient in ipairs(lines(patients)) do
    charts[index] = { patient = patient, key = firstKey + index - 1, known = given(firstKnown + index - 1) }
  end
  return charts
end

-- All that a turn needs, in the order that held.ts reads. `with.session`: what the caller knows of the session;
-- `with.charts`: the conversation's patients, of each the index of its chart's key and what the caller knows of it;
-- `with.address`: where the event came from; `with.element`, `with.waiting`: what was put at the end of the mailbox and how
-- many there are then, where that is known.
local function load(fence, state, with)
  local session, charts = '', {}
  if state.version then
    local known = asKnown(with.session, state.version, state.mark)
    session = known and AS_KNOWN or call('HGET', key.state, 'session') or ''
  end
  for _, chart in ipairs(fence == 0 and {} or with.charts) do
    local head = call('HMGET', KEYS[chart.key], 'version', 'mark')
    local value = asKnown(chart.known, head[1], head[2]) and AS_KNOWN or call('HGET', KEYS[chart.key], 'chart')
    if value then
      local access = tostring(accessOf(chart.patient))
      charts[#charts + 1] = { chart.patient, head[1] or '0', access, value, head[2] or '' }
    end
  end
  local address = present(with.address) and with.address or state.address or ''
  local suppressed = call('HEXISTS', key.suppressed, address)
  local mail = with.waiting == 1 and { with.element } or call('LRANGE', key.mail, 0, MAIL_AT_ONCE - 1)
  -- The guard looks at what was said last, however much waits before it.
  local latest = {}
  if #mail == MAIL_AT_ONCE then
    -- Whoever gets the lease has the first ones already; whoever does not needs no others.
    local seen = fence == 0 and 0 or MAIL_AT_ONCE
    latest = call('LRANGE', key.mail, math.max(seen, call('LLEN', key.mail) - MAIL_AT_ONCE), -1)
    if fence == 0 then mail = {} end
  end
  for _, list in ipairs({ mail, latest }) do
    if with.element and list[#list] == with.element then list[#list] = AS_KNOWN end
  end
  return {
    fence, state.version or '0', session, state.attempts or '0', state.alarmed or '', state.emergency or '',
    state.handoff or '', state.handoffValue or '', suppressed, mail, charts, latest, takenOver and 1 or 0, state.mark or '',
  }
end

-- Writing ---------------------------------------------------------------------------------------------------------

-- Adds a line to the transcript, once; answers whether it is new. `putLines` then puts those that are new in their order.
local added = {}

local function addLine(id, value)
  local isNew = call('HSETNX', key.lineData, id, value) == 1
  if isNew then added[#added + 1] = id end
  return isNew
end

local function putLines()
  if #added > 0 then call('RPUSH', key.lines, unpack(added)) end
end

-- Adds to the patients a conversation is about.
local function addPatients(state, patients)
  local list, known = lines(call('HGET', state, 'patients')), {}
  for _, patient in ipairs(list) do known[patient] = true end
  for _, patient in ipairs(patients) do
    if not known[patient] then
      known[patient] = true
      list[#list + 1] = patient
    end
  end
  if #list > 0 then call('HSET', state, 'patients', table.concat(list, '\n')) end
end

local function addAudit(sealed) call('XADD', key.audit, '*', 'entry', sealed) end

-- What consoles are told of, so many: whoever was away for longer reads the queue anew.
local STAFF_EVENTS_KEPT = 5000

-- Tells the consoles that something changed: ids and codes, nothing about a patient. `of.events` is an index into KEYS.
local function tellStaff(of, kind, what, id)
  call('XADD', KEYS[of.events], 'MAXLEN', '~', whole(STAFF_EVENTS_KEPT), '*',
    'kind', kind, 'what', what, 'handoff', id, 'conversation', of.conversation)
  call('PUBLISH', of.channel, '1')
end

-- Writes a handoff, its place in the queue, and what its conversation must know of it. `handoff.key`, `.state` and the
-- three queues are indexes into KEYS.
local function putHandoff(handoff)
  -- One that could not be opened and gives way to this one: its bytes stay, out of the queue, until they open again.
  local before = handoff.status ~= 'resolved' and call('HGET', KEYS[handoff.state], 'handoff')
  if before and before ~= handoff.id then
    for _, index in pairs(handoff.queues) do call('ZREM', KEYS[index], before) end
    call('HSET', KEYS[handoff.aside], before, whole(handoff.at) .. ' ' .. handoff.conversation)
    tellStaff(handoff, 'queue', 'aside', before)
    -- What muted the bot ends with the one that stands for it.
    local at, id = string.match(call('HGET', KEYS[handoff.state], 'emergency') or '', '^(%S+) (.*)$')
    if id == before then call('HSET', KEYS[handoff.state], 'emergency', at .. ' ' .. handoff.id) end
  end
  call('HDEL', KEYS[handoff.aside], handoff.id)
  call('SET', KEYS[handoff.key], given(handoff.sealed))
  for name, index in pairs(handoff.queues) do
    if name == handoff.status then
      call('ZADD', KEYS[index], handoff.score, handoff.id)
    else
      call('ZREM', KEYS[index], handoff.id)
    end
  end
  tellStaff(handoff, 'queue', handoff.status, handoff.id)
  local state = KEYS[handoff.state]
  call('HINCRBY', state, 'handoffRevision', 1)
  if handoff.status == 'resolved' then
    if call('HGET', state, 'handoff') == handoff.id then
      call('HDEL', state, 'handoff', 'handoffValue', 'handoffDue', 'handoffRung')
    end
    local emergency = call('HGET', state, 'emergency')
    if emergency and string.match(emergency, ' (.*)$') == handoff.id then call('HDEL', state, 'emergency') end
    return
  end
  call('HSET', state, 'handoff', handoff.id, 'handoffValue', given(handoff.sealed))
  call('HSET', state, 'handoffDue', whole(handoff.due))
end
