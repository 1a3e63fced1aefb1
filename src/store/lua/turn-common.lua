-- What the scripts share of turns: waking, reading and writing a conversation. It follows outbox-common.lua.

-- The wake list ---------------------------------------------------------------------------------------------------

-- Puts the conversation where the earliest thing it waits for stands. Mail is the lease holder's business while there
-- is one. To be called last by every script that changed anything of this.
local function rewake(conversation)
  local at = math.huge
  local state = call('HMGET', key.state, 'retryAt', 'handoffDue', 'handoffRung')
  if call('LLEN', key.mail) > 0 and not present(call('HGET', key.state, 'leased')) then
    at = tonumber(present(state[1]) and state[1] or 0)
  end
  local timer = call('ZRANGE', key.timers, 0, 0, 'WITHSCORES')
  if timer[2] then at = math.min(at, tonumber(timer[2])) end
  if present(state[2]) and state[2] ~= state[3] then at = math.min(at, tonumber(state[2])) end
  at = math.min(at, laneDue('safety') or math.huge, laneDue('ordinary') or math.huge)
  if at == math.huge then
    call('ZREM', key.wake, conversation)
  else
    call('ZADD', key.wake, at, conversation)
  end
end

-- Reading ---------------------------------------------------------------------------------------------------------

-- All that a turn needs, in the order that held.ts reads. `charts` are the conversation's patients, each
-- with the index of its chart's key.
local function load(fence, address, charts)
  local state = call('HMGET', key.state, 'version', 'session', 'attempts', 'alarmed', 'emergency', 'handoff',
    'handoffValue', 'address')
  local loaded = {}
  for _, chart in ipairs(charts) do
    local value = call('HMGET', KEYS[chart.key], 'version', 'chart')
    if value[2] then
      loaded[#loaded + 1] = { chart.patient, value[1] or '0', call('HGET', key.access, chart.patient) or '0', value[2] }
    end
  end
  local suppressed = call('HEXISTS', key.suppressed, address or state[8] or '')
  local mail = call('LRANGE', key.mail, 0, MAIL_AT_ONCE - 1)
  -- The guard looks at what was said last, however much waits before it.
  local latest = {}
  if #mail == MAIL_AT_ONCE then
    -- Whoever gets the lease has the first ones already; whoever does not needs no others.
    local seen = fence == 0 and 0 or MAIL_AT_ONCE
    latest = call('LRANGE', key.mail, math.max(seen, call('LLEN', key.mail) - MAIL_AT_ONCE), -1)
    if fence == 0 then mail = {} end
  end
  return {
    fence, state[1] or '0', state[2] or '', state[3] or '0', state[4] or '', state[5] or '', state[6] or '',
    state[7] or '', suppressed, mail, loaded, latest, takenOver and 1 or 0,
  }
end

-- Writing ---------------------------------------------------------------------------------------------------------

local function addLine(line)
  if call('HSETNX', key.lineData, line.id, line.sealed) == 1 then call('RPUSH', key.lines, line.id) end
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

-- Writes a handoff, its place in the queue, and what its conversation must know of it. `handoff.key`, `.state` and the
-- three queues are indexes into KEYS.
local function putHandoff(handoff)
  call('SET', KEYS[handoff.key], handoff.sealed)
  for name, index in pairs(handoff.queues) do
    if name == handoff.status then
      call('ZADD', KEYS[index], handoff.score, handoff.id)
    else
      call('ZREM', KEYS[index], handoff.id)
    end
  end
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
  call('HSET', state, 'handoff', handoff.id, 'handoffValue', handoff.sealed)
  if handoff.status == 'waiting' then
    call('HSET', state, 'handoffDue', handoff.due)
  else
    call('HDEL', state, 'handoffDue')
  end
end
