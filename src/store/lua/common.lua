-- What the scripts of a conversation share. Each begins with these KEYS:
--   1 wake  2 leases  3 access  4 suppressed  5 links  6 audit                            (the practice's)
--   7 state  8 mail  9 timers  10 timer-data  11 safety  12 ordinary  13 entries
--   14 lines  15 line-data  16 delivery                                                   (the conversation's)
-- Fields of the state hash:
--   version, session       the session's version, counted up by every commit and alarm, and the session, sealed
--   leased, until, fence   fence of the lease in force and when it ends by Redis' clock; the last fence given
--   attempts, retryAt      failed turns on the head event; not before then (app's clock) is it tried again
--   alarmed                ids of events whose danger is answered, a line each, newest last
--   emergency              `at handoff-id`, set by an alarm, gone when that handoff is resolved
--   handoff, handoffValue, handoffRevision, handoffDue, handoffRung
--                          the open handoff: id, sealed, counter; when somebody must have taken it, and the due time
--                          that has been rung already
--   address                look-up of the address that replies go to
--   patients               ids of the patients linked to it, a line each
--   committed              `fence:version` of the last commit, so that its repetition is known
-- An element of the mailbox: event id, 1 if alarmed or else 0, form and body, a line each. Forms: S a sealed event,
-- T a timer that came due (now, timer id, sealed timer), C an event without anything about a person, as JSON.

local key = {
  wake = KEYS[1], leases = KEYS[2], access = KEYS[3], suppressed = KEYS[4], links = KEYS[5], audit = KEYS[6],
  state = KEYS[7], mail = KEYS[8], timers = KEYS[9], timerData = KEYS[10], safety = KEYS[11],
  ordinary = KEYS[12], entries = KEYS[13], lines = KEYS[14], lineData = KEYS[15], delivery = KEYS[16],
}

-- Whoever claimed an entry this long ago without a word has vanished: what became of it is unknown.
local VANISHED_MS = 60000
-- In the safety lane nobody waits that long: after this, the next entry goes out first.
local OVERTAKE_MS = 10000
-- A turn reads at most so many events at once; the rest follows.
local MAIL_AT_ONCE = 50
local ALARMED_KEPT = 50
-- So many entries of a lane are looked at when the next one is sought.
local LANE_AT_ONCE = 100

local function call(...) return redis.call(...) end

local function present(value) return value and value ~= '' and value ~= cjson.null end

local function redisNow()
  local time = call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

local function lines(text)
  local list = {}
  for line in string.gmatch(text or '', '[^\n]+') do list[#list + 1] = line end
  return list
end

-- The lease -------------------------------------------------------------------------------------------------------

local function isLeased()
  local lease = call('HMGET', key.state, 'leased', 'until')
  return present(lease[1]) and tonumber(lease[2]) > redisNow()
end

-- Takes the lease, which must be free. A lease that ran out was a worker that died or hung: that counts as an attempt.
local function takeLease(conversation, leaseMs)
  if present(call('HGET', key.state, 'leased')) then call('HINCRBY', key.state, 'attempts', 1) end
  local fence = call('HINCRBY', key.state, 'fence', 1)
  local till = redisNow() + leaseMs
  call('HSET', key.state, 'leased', fence, 'until', till)
  call('ZADD', key.leases, till, conversation)
  return fence
end

local function dropLease(conversation)
  call('HDEL', key.state, 'leased', 'until')
  call('ZREM', key.leases, conversation)
end

-- Outbox ----------------------------------------------------------------------------------------------------------

local function entryOf(id)
  local json = call('HGET', key.entries, id .. '?')
  return json and cjson.decode(json)
end

local function keepEntry(id, entry) call('HSET', key.entries, id .. '?', cjson.encode(entry)) end

local function dropEntry(id, lane, status)
  call('LREM', key[lane], 1, id)
  call('HDEL', key.entries, id, id .. '?')
  if status then call('HSET', key.delivery, id, status) end
end

local function enqueue(entry)
  if call('HSETNX', key.entries, entry.id, entry.sealed) == 0 then return end
  call('RPUSH', key[entry.lane], entry.id)
  keepEntry(entry.id, {
    state = 'ready', at = 0, attempts = 0, address = entry.address, exempt = entry.exempt,
    patient = entry.patient, access = entry.access, expires = entry.expires,
  })
end

-- Why an entry must not go out any more, or nil: its time has passed, its address opted out, or consent changed.
local function barred(entry, lane, now)
  if present(entry.expires) and entry.expires <= now then return 'stale' end
  if lane == 'safety' or entry.exempt then return nil end
  if call('HEXISTS', key.suppressed, entry.address) == 1 then return 'withheld' end
  if present(entry.patient) then
    local access = tonumber(call('HGET', key.access, entry.patient) or '0')
    if access ~= entry.access then return 'withheld' end
  end
  return nil
end

local function claimed(id, lane, entry)
  return { id, lane, entry.attempts, call('HGET', key.entries, id) }
end

-- Claims the entry of a lane that may go out now, if there is one, and drops those that may not any more. With a list
-- `doubtful`, entries whose sender vanished are claimed into it.
local function claim(lane, now, by, doubtful)
  for _, id in ipairs(call('LRANGE', key[lane], 0, LANE_AT_ONCE - 1)) do
    local entry = entryOf(id)
    if entry.state == 'sending' then
      local vanished = now - entry.since >= VANISHED_MS
      if vanished and doubtful then
        entry.since, entry.by, entry.doubt, entry.attempts = now, by, true, entry.attempts + 1
        keepEntry(id, entry)
        doubtful[#doubtful + 1] = claimed(id, lane, entry)
      end
      local overtaken = entry.doubt or now - entry.since >= OVERTAKE_MS
      if lane ~= 'safety' or not overtaken then return nil end
    elseif entry.at > now then
      return nil
    else
      local status = barred(entry, lane, now)
      if status then
        dropEntry(id, lane, status)
      else
        entry.state, entry.since, entry.by, entry.doubt = 'sending', now, by, nil
        keepEntry(id, entry)
        return claimed(id, lane, entry)
      end
    end
  end
  return nil
end

local function claimLanes(now, by, doubtful)
  local list = {}
  for _, lane in ipairs({ 'safety', 'ordinary' }) do
    list[#list + 1] = claim(lane, now, by, doubtful)
  end
  return list
end

-- When the lane next has something to do, or nil.
local function laneDue(lane)
  local due = nil
  for _, id in ipairs(call('LRANGE', key[lane], 0, LANE_AT_ONCE - 1)) do
    local entry = entryOf(id)
    if entry.state ~= 'sending' then return math.min(entry.at, due or math.huge) end
    due = math.min(entry.since + VANISHED_MS, due or math.huge)
    if lane ~= 'safety' then return due end
    if not entry.doubt then due = math.min(entry.since + OVERTAKE_MS, due) end
  end
  return due
end

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
  return {
    fence, state[1] or '0', state[2] or '', state[3] or '0', state[4] or '', state[5] or '', state[6] or '',
    state[7] or '', suppressed, call('LRANGE', key.mail, 0, MAIL_AT_ONCE - 1), loaded,
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

-- Delivery --------------------------------------------------------------------------------------------------------

-- Rank of Twilio's statuses: they come in any order and a later one is never overwritten by an earlier.
local RANK = {
  accepted = 0, scheduled = 0, queued = 1, sending = 2, sent = 3,
  delivered = 4, undelivered = 4, failed = 4, canceled = 4, read = 5,
}

local function rankOf(status)
  return RANK[string.match(status, '[^,]+$')] or 4
end

local function addUndelivered(id, lane, code, now)
  local event = 'undelivered:' .. id
  local body = cjson.encode({ kind = 'undelivered', id = event, at = now, entryId = id, lane = lane, code = code })
  call('RPUSH', key.mail, event .. '\n0\nC\n' .. body)
end

-- Folds a status by rank; answers whether it changed anything. What the provider calls undelivered after it was
-- delivered is kept beside it, and staff hear of both.
local function fold(id, lane, status, code, now)
  if not RANK[status] then return false end
  local known = call('HGET', key.delivery, id)
  local failing = status == 'undelivered' or status == 'failed'
  if known and RANK[status] <= rankOf(known) then
    if not (failing and (known == 'delivered' or known == 'read')) then return false end
    status = known .. ',' .. status
  end
  call('HSET', key.delivery, id, status)
  if failing then addUndelivered(id, lane, code, now) end
  return true
end
