-- What the scripts of a conversation share. Each begins with these KEYS:
--   1 wake  2 leases  3 access  4 suppressed  5 links  6 audit                            (the practice's)
--   7 state  8 mail  9 timers  10 timer-data  11 safety  12 ordinary  13 entries
--   14 lines  15 line-data  16 delivery                                                   (the conversation's)
-- Fields of the state hash:
--   version, session, mark the session's version, counted up by every commit and alarm; the session, sealed; its mark
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
-- A mark is how a sealed value begins: its nonce, never used twice. Whoever knows version and mark knows the value, which
-- then need not be read (`asKnown`).
-- A line of the transcript: sealed; or M, locale, line break and the element of the mailbox that it was; or O and the
-- sealed entry of the outbox that it is, which then is kept there alone (held.ts reads all three).
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
-- What could not be read is kept for whoever looks into it: the newest.
local ASIDE_KEPT = 1000
-- So many entries of a lane are looked at when the next one is sought.
local LANE_AT_ONCE = 100

local function call(...) return redis.call(...) end

local function present(value) return value and value ~= '' and value ~= cjson.null end

-- A whole number as it is written: Redis itself would write it by way of a fraction, which takes five times as long.
local function whole(number) return string.format('%d', number) end

local function redisNow()
  local time = call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

local function lines(text)
  local list = {}
  for line in string.gmatch(text or '', '[^\n]+') do list[#list + 1] = line end
  return list
end

-- Values that are sealed come as arguments of their own, named by their index: in a plan of JSON they would be read letter
-- by letter.
local function given(index) return ARGV[index] end

-- The beginning of a sealed value that holds its nonce: form and nonce are 13 bytes.
local function markOf(sealed) return string.sub(sealed, 1, 18) end

-- What stands for a value that the caller knows.
local AS_KNOWN = '='

-- The state of the conversation, read once.
local STATE = {
  'patients', 'leased', 'until', 'fence', 'version', 'mark', 'attempts', 'alarmed', 'emergency', 'handoff', 'handoffValue',
  'address', 'committed', 'retryAt',
}
local function readState()
  local values, state = call('HMGET', key.state, unpack(STATE)), {}
  for index, name in ipairs(STATE) do state[name] = values[index] or nil end
  return state
end

-- The lease -------------------------------------------------------------------------------------------------------

local function isLeased(state) return present(state.leased) and tonumber(state['until']) > redisNow() end

local takenOver = false

-- Takes the lease, which must be free. A lease that ran out was a worker that died or hung: that counts as an attempt.
local function takeLease(conversation, state, leaseMs)
  if present(state.leased) then
    state.attempts = call('HINCRBY', key.state, 'attempts', 1)
    takenOver = true
  end
  local fence = tonumber(state.fence or '0') + 1
  local till = redisNow() + leaseMs
  local written, ends = whole(fence), whole(till)
  call('HSET', key.state, 'leased', written, 'until', ends, 'fence', written)
  call('ZADD', key.leases, ends, conversation)
  return fence
end

local function dropLease(conversation)
  call('HDEL', key.state, 'leased', 'until')
  call('ZREM', key.leases, conversation)
end
