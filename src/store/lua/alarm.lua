-- Guarantee: the danger in an event is answered once: event in the mailbox (or marked there), reply in the safety lane,
-- handoff open and on top, bot mute; all or nothing, whoever has the lease. A turn in hand conflicts afterwards, and the
-- conversation is awake at once. The same alarm made twice is one.
-- KEYS 1-16 as in common.lua, 17 seen, 18 alarmed, then those of the handoff by index.
-- ARGV 1 JSON {conversation, address, link, event, element, at, lines, entry, handoff, revision, audit, now, by,
--   seenSeconds}, 2… what is sealed, by the index that stands for it. Without `entry` the person has the reply already. `revision` is that of the open handoff which
--   `handoff` was merged with, 0 for none.
-- Answers duplicate+conversation | moved+link | open+id+sealed+revision (merge and come again) |
--   alarmed+claimed | repeated+claimed+handoff.
local alarm = cjson.decode(ARGV[1])
local answered = call('GET', KEYS[18])
if answered then
  -- The answer to this very alarm was lost on its way: the reply is still the caller's to send.
  local entry = alarm.entry and answered == alarm.conversation and entryOf(alarm.entry.id)
  if entry and entry.state == 'sending' and entry.by == alarm.by then
    return { 'repeated', { claimed(alarm.entry.id, alarm.entry.lane, entry) }, call('HGET', key.state, 'handoff') or '' }
  end
  return { 'duplicate', answered }
end
local link = call('HGET', key.links, alarm.address) or ''
if link ~= alarm.link then return { 'moved', link } end
local open = call('HMGET', key.state, 'handoff', 'handoffValue', 'handoffRevision')
local revision = present(open[1]) and tonumber(open[3]) or 0
if revision ~= alarm.revision then return { 'open', open[1] or '', open[2] or '', revision } end

-- From the end: it has just come in, and thousands may wait before it.
local function markAlarmed(event)
  for last = call('LLEN', key.mail) - 1, 0, -MAIL_AT_ONCE do
    local first = math.max(0, last - MAIL_AT_ONCE + 1)
    for offset, element in ipairs(call('LRANGE', key.mail, first, last)) do
      local id, rest = string.match(element, '^([^\n]*)\n%d(.*)$')
      if id == event then return call('LSET', key.mail, first + offset - 1, id .. '\n1' .. rest) end
    end
  end
end

call('SET', KEYS[18], alarm.conversation, 'EX', alarm.seenSeconds)
if call('SET', KEYS[17], alarm.conversation, 'NX', 'EX', alarm.seenSeconds) then
  call('RPUSH', key.mail, given(alarm.element))
else
  markAlarmed(alarm.event)
end
putHandoff(alarm.handoff)
for _, line in ipairs(alarm.lines) do addLine(line.id, given(line.sealed)) end
putLines()
if alarm.entry then enqueue(alarm.entry) end
local ids = lines(call('HGET', key.state, 'alarmed'))
ids[#ids + 1] = alarm.event
local newest = table.concat(ids, '\n', math.max(1, #ids - ALARMED_KEPT + 1))
call('HSET', key.state, 'alarmed', newest, 'emergency', alarm.at .. ' ' .. alarm.handoff.id)
call('HINCRBY', key.state, 'version', 1)
call('HSETNX', key.state, 'address', alarm.address)
call('HDEL', key.state, 'retryAt')
addAudit(given(alarm.audit))
local list = alarm.entry and { claim('safety', alarm.now, alarm.by) } or {}
rewake(alarm.conversation)
return { 'alarmed', list }
