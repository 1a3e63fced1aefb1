import type { Handoff } from '../handoff/handoff.ts';
import type { TranscriptEntry } from '../turn/commit.ts';
import type { Alarm, Alarmed } from '../turn/conversation-stores.ts';
import {
  type Addresses,
  addressLookup,
  eventLookup,
  type Room,
  untilSettled,
  type Whereabouts,
} from './addresses.ts';
import { CallList, entryWrite, handoffWrite, lineWrite } from './commit-plan.ts';
import { mailElement, readClaimed } from './held.ts';
import { raise } from './raise.ts';
import type { Redis, Reply } from './redis.ts';
import { conversationKeys, scripts, seenSeconds } from './scripts.ts';
import type { Sealer } from './sealing.ts';
import { auditValue, handoffValue } from './values.ts';

type Tools = { readonly redis: Redis; readonly room: Room; readonly addresses: Addresses };
type OpenHandoff = { readonly handoff: Handoff | null; readonly revision: number };
type Tried = Alarmed | { readonly moved: string } | { readonly open: OpenHandoff };

/**
 * Sounds an alarm: one round trip, one more where the conversation has a handoff open (it is opened here and merged,
 * since Lua cannot) or its address has moved. The same alarm made again after StoreAway answers as the first would have.
 */
export async function sound(tools: Tools, alarm: Alarm): Promise<Alarmed> {
  const { room, addresses } = tools;
  const lookup = addressLookup(room.sealer, alarm.address);
  let open: OpenHandoff = { handoff: null, revision: 0 };
  return untilSettled(async () => {
    const answer = await sendAlarm(tools, alarm, addresses.whereabouts(alarm.practice, lookup), open);
    if ('moved' in answer) addresses.learnLink(alarm.practice, lookup, answer.moved);
    if ('open' in answer) open = answer.open;
    return 'kind' in answer ? answer : 'again';
  });
}

async function sendAlarm(
  { redis, room }: Tools,
  alarm: Alarm,
  { conversation, link }: Whereabouts,
  open: OpenHandoff,
): Promise<Tried> {
  const { sealer, keys } = room;
  const { event, reply } = alarm;
  const lookup = addressLookup(sealer, alarm.address);
  const id = eventLookup(sealer, lookup, event.id);
  const list = new CallList([...conversationKeys(keys, conversation), keys.seen(id), keys.alarmed(id)]);
  const fresh = { ...alarm.handoff, conversationId: conversation };
  const handoff = open.handoff === null ? fresh : raise(open.handoff, fresh);
  const now = reply.createdAt;
  const plan = {
    conversation,
    address: lookup,
    link,
    event: event.id,
    element: list.value(mailElement(sealer, { ...event, alarmed: true })),
    at: event.at,
    lines: linesOf(alarm).map((line) => lineWrite(room, line, list)),
    ...(alarm.answered !== true && { entry: entryWrite(room, reply, list) }),
    handoff: handoffWrite(room, handoff, list, now),
    revision: open.revision,
    audit: list.value(auditValue.seal(sealer, '', alarm.audit)),
    now,
    by: `alarm:${reply.id}`,
    seenSeconds,
  };
  const [kind, first, second, revision] = (await redis.run(
    scripts.alarm,
    list.keys,
    list.args(plan),
  )) as readonly [string, Reply, string, number];
  const claimed = () => readClaimed(sealer, alarm.practice, conversation, first, [reply]);
  switch (kind) {
    case 'duplicate':
      return { kind: 'duplicate', conversation: String(first) };
    case 'moved':
      return { moved: String(first) };
    case 'open': {
      return { open: { handoff: first === '' ? null : openedOf(sealer, String(first), second), revision } };
    }
    case 'repeated':
      return { kind: 'alarmed', conversation, handoffId: second, claimed: claimed() };
    default:
      return { kind: 'alarmed', conversation, handoffId: handoff.id, claimed: claimed() };
  }
}

/** A handoff that cannot be opened keeps no danger back: another one is opened in its place. */
function openedOf(sealer: Sealer, id: string, sealed: string): Handoff | null {
  try {
    return handoffValue.open(sealer, id, sealed);
  } catch {
    return null;
  }
}

/** What was said, and what was answered. Their ids are those of the event and of the outbox entry: each is there once. */
function linesOf({ event, reply }: Alarm): readonly TranscriptEntry[] {
  const said = { staffName: null, locale: reply.locale };
  return [
    {
      ...said,
      id: event.id,
      at: event.at,
      from: 'patient',
      text: event.text,
      locale: event.verdict.locale,
      lane: null,
    },
    { ...said, id: reply.id, at: reply.createdAt, from: 'bot', text: reply.text, lane: reply.lane },
  ];
}
