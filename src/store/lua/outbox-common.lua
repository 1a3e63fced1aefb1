-- What the scripts share of the outbox: its lanes, and how far a message came. It follows common.lua.

-- Outbox ----------------------------------------------------------------------------------------------------------

-- What scripts must read of entries, each read once; `keepEntries` writes those that changed.
local read, changed = {}, {}

local function entryOf(id)
  if read[id] == nil then
    local json = call('HGET', key.entries, id .. '?')
    read[id] = json and cjson.decode(json)
  end
  return read[id]
end

local function keepEntry(id, entry) read[id], changed[id] = entry, true end

local function keepEntries()
  for id in pairs(changed) do call('HSET', key.entries, id .. '?', cjson.encode(read[id])) end
  changed = {}
end

local LANE_END = string.format('%d', LANE_AT_ONCE - 1)

-- The first entries of a lane, read once until the lane changes.
local heads = {}

local function headOf(lane)
  heads[lane] = heads[lane] or call('LRANGE', key[lane], '0', LANE_END)
  return heads[lane]
end

local function dropEntry(id, lane, status)
  call('LREM', key[lane], 1, id)
  call('HDEL', key.entries, id, id .. '?')
  heads[lane], read[id], changed[id] = nil, false, nil
  if status then call('HSET', key.delivery, id, status) end
end

-- The sealed entry: in the transcript, where it is a line of it, and beside it where it is none.
local function sealedEntry(id)
  local sealed = call('HGET', key.entries, id)
  if sealed then return sealed end
  local line = call('HGET', key.lineData, id)
  return line and string.sub(line, 1, 1) == 'O' and string.sub(line, 2) or ''
end

-- Entries that this very call has brought: whoever made them need not be told what is in them.
local brought = {}

-- Puts an entry at the end of its lane, once. `isLine`: it has just become a line of the transcript, and is kept there.
local function enqueue(entry, isLine)
  if not isLine and call('HSETNX', key.entries, entry.id, given(entry.sealed)) == 0 then return end
  call('RPUSH', key[entry.lane], entry.id)
  heads[entry.lane], brought[entry.id] = nil, true
  keepEntry(entry.id, {
    state = 'ready', at = 0, attempts = 0, address = entry.address, exempt = entry.exempt,
    patient = entry.patient, access = entry.access, expires = entry.expires,
  })
end

-- The access versions of patients, each read once.
local access = {}

local function accessOf(patient)
  access[patient] = access[patient] or tonumber(call('HGET', key.access, patient) or '0')
  return access[patient]
end

-- Why an entry must not go out any more, or nil: its time has passed, its address opted out, or consent changed.
local function barred(entry, lane, now)
  if present(entry.expires) and entry.expires <= now then return 'stale' end
  if lane == 'safety' or entry.exempt then return nil end
  if call('HEXISTS', key.suppressed, entry.address) == 1 then return 'withheld' end
  if present(entry.patient) then
    if accessOf(entry.patient) ~= entry.access then return 'withheld' end
  end
  return nil
end

local function claimed(id, lane, entry)
  return { id, lane, entry.attempts, brought[id] and AS_KNOWN or sealedEntry(id) }
end

-- Claims the entry of a lane that may go out now, if there is one, and drops those that may not any more. With a list
-- `doubtful`, entries whose sender vanished are claimed into it. In the safety lane one that is tried again later holds up
-- only what goes to the same address: a page to a nurse does not wait for the patient's phone.
local function claim(lane, now, by, doubtful)
  local waiting = {}
  for _, id in ipairs(headOf(lane)) do
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
      if lane ~= 'safety' then return nil end
      waiting[entry.address] = true
    elseif not waiting[entry.address] then
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

-- What a call claimed whose answer was lost on its way.
local function claimedBy(lane, by)
  local mine = {}
  for _, id in ipairs(headOf(lane)) do
    local entry = entryOf(id)
    if entry.state == 'sending' and entry.by == by then mine[#mine + 1] = claimed(id, lane, entry) end
  end
  return mine
end

-- When the lane next has something to do, or nil.
local function laneDue(lane)
  local due, waiting = nil, {}
  for _, id in ipairs(headOf(lane)) do
    local entry = entryOf(id)
    if entry.state ~= 'sending' then
      if lane ~= 'safety' then return math.min(entry.at, due or math.huge) end
      if not waiting[entry.address] then due = math.min(entry.at, due or math.huge) end
      waiting[entry.address] = true
    else
      due = math.min(entry.since + VANISHED_MS, due or math.huge)
      if lane ~= 'safety' then return due end
      if not entry.doubt then due = math.min(entry.since + OVERTAKE_MS, due) end
    end
  end
  return due
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
