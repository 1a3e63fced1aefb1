import { HANDOFF_STATES, type Handoff } from '../handoff/handoff.ts';
import type { Commit, ConversationCommit, OutboxEntry, TranscriptEntry } from '../turn/commit.ts';
import type { Event } from '../turn/events.ts';
import { addressLookup, linkValue, type Room, splitLines } from './addresses.ts';
import { mailElement } from './held.ts';
import { asKnown, type ChartKnown, chartWrite, knownOf, markOf } from './known.ts';
import { isLineOf } from './lines.ts';
import { queueScore } from './raise.ts';
import { conversationKeys, seenSeconds } from './scripts.ts';
import { tracesOf } from './traces.ts';
import {
  auditValue,
  entryValue,
  handoffValue,
  lineValue,
  noteValue,
  outcomeValue,
  resourceValue,
  sessionValue,
  timerValue,
} from './values.ts';

/** Staff wait for their answer no longer than this. */
const outcomeSeconds = 60;

/** What a call is given: keys and sealed values, each named in its plan by its index as Lua counts. The same key has one index. */
export class CallList {
  readonly keys: string[];
  readonly #values: string[] = [];

  constructor(first: readonly string[]) {
    this.keys = [...first];
  }

  index(key: string): number {
    const known = this.keys.indexOf(key);
    return known >= 0 ? known + 1 : this.keys.push(key);
  }

  /** The first argument is the plan. */
  value(sealed: string): number {
    return this.#values.push(sealed) + 1;
  }

  args(plan: unknown): readonly string[] {
    return [JSON.stringify(plan), ...this.#values];
  }
}

/** An event for another conversation whose id is known. */
export type PlacedEvent = { readonly conversation: string; readonly event: Event };

/** A commit whose events for others have their places. */
type PlacedCommit = Omit<Commit, 'others'> & { readonly others: readonly PlacedEvent[] };

/** `as`: what session and charts are known as once they are committed (known.ts). */
export type CommitPlan = {
  readonly keys: readonly string[];
  readonly args: readonly string[];
  readonly session: { readonly as: string; readonly json: string } | null;
  readonly charts: readonly ChartKnown[];
};

/** What lua/commit.lua takes: everything sealed here, every key in `keys`. `patients` are those of the conversation, a line each. */
export function commitPlan(room: Room, commit: PlacedCommit, patients: string, leaseMs: number): CommitPlan {
  const { sealer, keys } = room;
  const list = new CallList(conversationKeys(keys, commit.conversation?.id ?? 'none'));
  const turn = commit.conversation;
  const linked = commit.links
    .filter((link) => link.conversation === turn?.id)
    .flatMap((link) => link.patients);
  const charts = [...new Set([...splitLines(patients), ...linked])];
  const session = turn && sessionWrite(room, turn);
  const written = commit.charts.map((write) => chartWrite(sealer, write, commit.reads));
  const plan = {
    now: commit.now,
    seenSeconds,
    reads: some(
      commit.reads.map((read) => ({
        chart: list.index(keys.chart(read.patient)),
        patient: read.patient,
        version: read.chartVersion,
        access: read.accessVersion,
      })),
    ),
    writes: some(
      writes(room, { ...commit, written }, list).map(([command, key, ...values]) => {
        const [first = 0] = values.map((value) => list.value(value));
        return { command, key, first, count: values.length };
      }),
    ),
    accessChanged: some(commit.charts.filter((chart) => chart.accessChanged).map((chart) => chart.patient)),
    links: some(
      commit.links.map((link) => ({
        address: addressLookup(sealer, link.address),
        value: linkValue(link),
        state: list.index(keys.conversation(link.conversation).state),
        patients: link.patients,
      })),
    ),
    handoffs: some(inOrder(commit.handoffs).map((handoff) => handoffWrite(room, handoff, list, commit.now))),
    others: some(
      commit.others.map(({ conversation, event }) => ({
        conversation,
        seen: list.index(keys.seen(sealer.lookup(`event:${conversation}:${event.id}`))),
        mail: list.index(keys.conversation(conversation).mail),
        element: list.value(mailElement(sealer, event)),
      })),
    ),
    turn: turn &&
      session && {
        ...turnWrite(room, turn, list),
        session: list.value(session.sealed),
        known: session.as,
        ...(turn.setAside === true && { aside: list.index(keys.conversation(turn.id).aside) }),
        ...(turn.sessionAside === true && { sessionAside: list.index(keys.conversation(turn.id).aside) }),
        ...(commit.foldInto != null && { fold: foldInto(room, commit.foldInto, list) }),
        leaseMs,
        charts: charts.map((patient) => ({
          patient,
          key: list.index(keys.chart(patient)),
          known: knownOf(sealer).charts.get(patient)?.as,
        })),
      },
  };
  return {
    keys: list.keys,
    args: list.args(plan),
    session,
    charts: written.flatMap(({ known }) => known ?? []),
  };
}

/** A handoff that ends makes room for one that begins in the same turn; one that began in it, too, begins before it ends. */
function inOrder(handoffs: readonly Handoff[]): readonly Handoff[] {
  const ended = new Set(handoffs.filter(({ state }) => state === 'resolved').map(({ id }) => id));
  const place = ({ id, state }: Handoff): number => (state === 'resolved' ? 1 : ended.has(id) ? 0 : 2);
  return handoffs.toSorted((one, other) => place(one) - place(other));
}

/** An empty list is left out of a plan. */
function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function sessionWrite({ sealer }: Room, { id, session, sessionVersion }: ConversationCommit) {
  const json = JSON.stringify(session);
  const sealed = sessionValue.sealText(sealer, id, json);
  return { json, sealed, as: asKnown(sessionVersion + 1, markOf(sealed)) };
}

/** Where the transcript goes of a conversation that becomes a part of another one. */
function foldInto({ keys }: Room, into: string, list: CallList) {
  const { lines, lineData, delivery } = keys.conversation(into);
  return {
    lines: list.index(lines),
    lineData: list.index(lineData),
    delivery: list.index(delivery),
  };
}

/** Where a handoff stands afterwards, for `putHandoff` of lua/turn-common.lua. */
export function handoffWrite({ sealer, keys }: Room, handoff: Handoff, list: CallList, now: number) {
  return {
    id: handoff.id,
    key: list.index(keys.handoff(handoff.id)),
    state: list.index(keys.conversation(handoff.conversationId).state),
    queues: {
      ...Object.fromEntries(HANDOFF_STATES.map((state) => [state, list.index(keys.queue(state))])),
    },
    aside: list.index(keys.handoffsAside),
    at: now,
    events: list.index(keys.staffEvents),
    conversation: handoff.conversationId,
    channel: keys.staffNudges,
    status: handoff.state,
    score: handoff.state === 'resolved' ? now : queueScore(handoff),
    due: handoff.ringAt ?? handoff.dueAt,
    sealed: list.value(handoffValue.seal(sealer, handoff.id, handoff)),
  };
}

/** An outbox entry for `enqueue` of lua/outbox-common.lua. */
export function entryWrite({ sealer }: Room, entry: OutboxEntry, list: CallList) {
  return {
    id: entry.id,
    lane: entry.lane,
    address: addressLookup(sealer, entry.address),
    exempt: entry.exempt,
    patient: entry.patient ?? undefined,
    access: entry.accessVersion,
    expires: entry.expiresAt ?? undefined,
    sealed: list.value(entryValue.seal(sealer, entry.id, entry)),
  };
}

/** A line of the transcript. */
export function lineWrite({ sealer }: Room, line: TranscriptEntry, list: CallList) {
  return { id: line.id, sealed: list.value(lineValue.seal(sealer, line.id, line)) };
}

function turnWrite(room: Room, turn: ConversationCommit, list: CallList) {
  const { sealer } = room;
  const { address, emergency } = turn.session;
  const entries = turn.outbox.map((entry) => entryWrite(room, entry, list));
  return {
    conversation: turn.id,
    fence: turn.fence,
    version: turn.sessionVersion,
    address: address === null ? undefined : addressLookup(sealer, address),
    emergency: emergency === null ? undefined : `${emergency.at} ${emergency.handoffId}`,
    handled: turn.handled,
    lines: some(
      turn.transcript.map((line) => {
        // What is sealed already, as event or as entry, is a line by that.
        const heard = turn.heard?.includes(line.id) === true ? turn.handled.indexOf(line.id) : -1;
        if (heard >= 0) return { id: line.id, heard: heard + 1, locale: line.locale };
        const said = turn.outbox.findIndex((entry) => entry.id === line.id && isLineOf(entry, line));
        if (said >= 0) return { id: line.id, said: entries[said]?.sealed };
        return lineWrite(room, line, list);
      }),
    ),
    entries: some(entries),
    // Whoever looks on while a person is awaited or speaks sees what was said.
    ...(turn.session.holder.kind !== 'bot' && {
      events: list.index(room.keys.staffEvents),
      channel: room.keys.staffNudges,
    }),
    timers: some(
      turn.timers.set.map((timer) => ({
        id: timer.id,
        at: timer.at,
        sealed: list.value(timerValue.seal(sealer, timer.id, timer)),
      })),
    ),
    cancel: some(turn.timers.cancel),
  };
}

type Write = readonly [command: string, key: number, ...values: string[]];

/** The plain commands of a commit: name, index of the key, arguments. */
function writes(
  room: Room,
  commit: PlacedCommit & { readonly written: readonly ReturnType<typeof chartWrite>[] },
  list: CallList,
): readonly Write[] {
  const { sealer, keys } = room;
  const records = commit.records.flatMap(({ patient, type, id, resource }): Write[] => {
    const name = `${type}/${id}`;
    return [
      ['HSET', list.index(keys.records(patient)), name, resourceValue.seal(sealer, name, resource)],
      ['HSET', list.index(keys.owners), name, patient ?? ''],
    ];
  });
  const charts = commit.written.flatMap(({ patient, sealed, mark }): Write[] => [
    ['HINCRBY', list.index(keys.chart(patient)), 'version', '1'],
    ['HSET', list.index(keys.chart(patient)), 'chart', sealed, 'mark', mark],
    ['SADD', list.index(keys.patients), patient],
  ]);
  const suppressions = commit.suppressions.map(
    ({ address, suppressed, eventId }): Write =>
      suppressed
        ? ['HSET', list.index(keys.suppressed), addressLookup(sealer, address), eventId]
        : ['HDEL', list.index(keys.suppressed), addressLookup(sealer, address)],
  );
  const turn = commit.conversation;
  const notes = (turn?.notes ?? []).map(
    (note): Write => [
      'RPUSH',
      list.index(keys.conversation(turn?.id ?? '').notes),
      noteValue.seal(sealer, '', note),
    ],
  );
  const outcomes = (commit.conversation?.outcomes ?? []).map(
    ({ eventId, outcome }): Write => [
      'SET',
      list.index(keys.outcome(sealer.lookup(`outcome:${commit.conversation?.id}:${eventId}`))),
      outcomeValue.seal(sealer, eventId, outcome),
      'EX',
      String(outcomeSeconds),
    ],
  );
  const audit = commit.audit.map(
    (entry): Write => ['XADD', list.index(keys.audit), '*', 'entry', auditValue.seal(sealer, '', entry)],
  );
  const traces = commit.links.flatMap((link) =>
    link.patients.map(
      (patient): Write => ['SADD', list.index(keys.traces(patient)), ...tracesOf(room, link)],
    ),
  );
  return [...records, ...charts, ...suppressions, ...notes, ...outcomes, ...audit, ...traces];
}
