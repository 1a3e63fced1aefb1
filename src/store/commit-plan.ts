import type { Handoff } from '../handoff/handoff.ts';
import type { Commit, ConversationCommit, OutboxEntry } from '../turn/commit.ts';
import type { Event } from '../turn/events.ts';
import { addressLookup, linkValue, type Room, splitLines } from './addresses.ts';
import { mailElement, type OwnEntry } from './held.ts';
import { queueScore } from './raise.ts';
import { conversationKeys, seenSeconds } from './scripts.ts';
import { tracesOf } from './traces.ts';
import {
  auditValue,
  chartValue,
  entryValue,
  handoffValue,
  lineValue,
  outcomeValue,
  resourceValue,
  sessionValue,
  timerValue,
} from './values.ts';

/** Staff wait for their answer no longer than this. */
const outcomeSeconds = 60;

/** Keys of a call, each named by its index as Lua counts. The same key has one index. */
export class KeyList {
  readonly all: string[];

  constructor(first: readonly string[]) {
    this.all = [...first];
  }

  index(key: string): number {
    const known = this.all.indexOf(key);
    return known >= 0 ? known + 1 : this.all.push(key);
  }
}

/** An event for another conversation whose id is known. */
export type PlacedEvent = { readonly conversation: string; readonly event: Event };

/** A commit whose events for others have their places. */
type PlacedCommit = Omit<Commit, 'others'> & { readonly others: readonly PlacedEvent[] };

/** What lua/commit.lua takes: everything sealed here, every key in `keys`. `patients` are those of the conversation, a line each. */
export function commitPlan(
  room: Room,
  commit: PlacedCommit,
  patients: string,
  leaseMs: number,
): { readonly keys: readonly string[]; readonly plan: string; readonly entries: readonly OwnEntry[] } {
  const { sealer, keys } = room;
  const list = new KeyList(conversationKeys(keys, commit.conversation?.id ?? 'none'));
  const turn = commit.conversation;
  const linked = commit.links
    .filter((link) => link.conversation === turn?.id)
    .flatMap((link) => link.patients);
  const charts = [...new Set([...splitLines(patients), ...linked])];
  const plan = {
    now: commit.now,
    seenSeconds,
    reads: commit.reads.map((read) => ({
      chart: list.index(keys.chart(read.patient)),
      patient: read.patient,
      version: read.chartVersion,
      access: read.accessVersion,
    })),
    writes: writes(room, commit, list),
    accessChanged: commit.charts.filter((chart) => chart.accessChanged).map((chart) => chart.patient),
    links: commit.links.map((link) => ({
      address: addressLookup(sealer, link.address),
      value: linkValue(link),
      state: list.index(keys.conversation(link.conversation).state),
      patients: link.patients,
    })),
    // A handoff that ends makes room for one that begins in the same turn.
    handoffs: [...commit.handoffs]
      .sort((one, other) => Number(other.state === 'resolved') - Number(one.state === 'resolved'))
      .map((handoff) => handoffWrite(room, handoff, list, commit.now)),
    others: commit.others.map(({ conversation, event }) => ({
      conversation,
      seen: list.index(keys.seen(sealer.lookup(`event:${conversation}:${event.id}`))),
      mail: list.index(keys.conversation(conversation).mail),
      element: mailElement(sealer, event),
    })),
    turn: turn && {
      ...turnWrite(room, turn),
      ...(turn.setAside === true && { aside: list.index(keys.conversation(turn.id).aside) }),
      ...(commit.foldInto != null && { fold: foldInto(room, commit.foldInto, list) }),
      leaseMs,
      charts: charts.map((patient) => ({ patient, key: list.index(keys.chart(patient)) })),
    },
  };
  const entries = (plan.turn?.entries ?? []).flatMap(({ id, sealed }, index) => {
    const entry = turn?.outbox[index];
    return entry === undefined ? [] : [{ id, sealed, entry }];
  });
  return { keys: list.all, plan: JSON.stringify(plan), entries };
}

/** Where the transcript goes of a conversation that becomes a part of another one. */
function foldInto({ keys }: Room, into: string, list: KeyList) {
  const { lines, lineData, delivery } = keys.conversation(into);
  return {
    lines: list.index(lines),
    lineData: list.index(lineData),
    delivery: list.index(delivery),
  };
}

/** Where a handoff stands afterwards, for `putHandoff` of lua/turn-common.lua. */
export function handoffWrite({ sealer, keys }: Room, handoff: Handoff, list: KeyList, now: number) {
  return {
    id: handoff.id,
    key: list.index(keys.handoff(handoff.id)),
    state: list.index(keys.conversation(handoff.conversationId).state),
    queues: {
      waiting: list.index(keys.queue('waiting')),
      with_person: list.index(keys.queue('with_person')),
      resolved: list.index(keys.queue('resolved')),
    },
    status: handoff.state,
    score: handoff.state === 'resolved' ? now : queueScore(handoff),
    due: handoff.dueAt,
    sealed: handoffValue.seal(sealer, handoff.id, handoff),
  };
}

/** An outbox entry for `enqueue` of lua/outbox-common.lua. */
export function entryWrite({ sealer }: Room, entry: OutboxEntry) {
  return {
    id: entry.id,
    lane: entry.lane,
    address: addressLookup(sealer, entry.address),
    exempt: entry.exempt,
    patient: entry.patient,
    access: entry.accessVersion,
    expires: entry.expiresAt,
    sealed: entryValue.seal(sealer, entry.id, entry),
  };
}

function turnWrite(room: Room, turn: ConversationCommit) {
  const { sealer } = room;
  const { session } = turn;
  return {
    conversation: turn.id,
    fence: turn.fence,
    version: turn.sessionVersion,
    session: sessionValue.seal(sealer, turn.id, session),
    address: session.address && addressLookup(sealer, session.address),
    emergency: session.emergency && `${session.emergency.at} ${session.emergency.handoffId}`,
    handled: turn.handled,
    lines: turn.transcript.map((line) => ({ id: line.id, sealed: lineValue.seal(sealer, line.id, line) })),
    entries: turn.outbox.map((entry) => entryWrite(room, entry)),
    timers: turn.timers.set.map((timer) => ({
      id: timer.id,
      at: timer.at,
      sealed: timerValue.seal(sealer, timer.id, timer),
    })),
    cancel: turn.timers.cancel,
  };
}

/** The plain commands of a commit: name, index of the key, arguments. */
function writes(room: Room, commit: PlacedCommit, list: KeyList): (string | number)[][] {
  const { sealer, keys } = room;
  const records = commit.records.flatMap(({ patient, type, id, resource }) => {
    const name = `${type}/${id}`;
    return [
      ['HSET', list.index(keys.records(patient)), name, resourceValue.seal(sealer, name, resource)],
      ['HSET', list.index(keys.owners), name, patient ?? ''],
    ];
  });
  const charts = commit.charts.flatMap(({ patient, chart }) => [
    ['HINCRBY', list.index(keys.chart(patient)), 'version', 1],
    ['HSET', list.index(keys.chart(patient)), 'chart', chartValue.seal(sealer, patient, chart)],
    ['SADD', list.index(keys.patients), patient],
  ]);
  const suppressions = commit.suppressions.map(({ address, suppressed, eventId }) =>
    suppressed
      ? ['HSET', list.index(keys.suppressed), addressLookup(sealer, address), eventId]
      : ['HDEL', list.index(keys.suppressed), addressLookup(sealer, address)],
  );
  const outcomes = (commit.conversation?.outcomes ?? []).map(({ eventId, outcome }) => [
    'SET',
    list.index(keys.outcome(sealer.lookup(`outcome:${commit.conversation?.id}:${eventId}`))),
    outcomeValue.seal(sealer, eventId, outcome),
    'EX',
    outcomeSeconds,
  ]);
  const audit = commit.audit.map((entry) => [
    'XADD',
    list.index(keys.audit),
    '*',
    'entry',
    auditValue.seal(sealer, '', entry),
  ]);
  const traces = commit.links.flatMap((link) =>
    link.patients.map((patient) => ['SADD', list.index(keys.traces(patient)), ...tracesOf(room, link)]),
  );
  return [...records, ...charts, ...suppressions, ...outcomes, ...audit, ...traces];
}
