import type { Chart } from '../../src/care/chart.ts';
import type { Handoff, Risk } from '../../src/handoff/handoff.ts';
import type { Verdict } from '../../src/safety/guard.ts';
import { createConversationStore } from '../../src/store/conversations.ts';
import { createOutboxStore } from '../../src/store/outbox.ts';
import { createWakeStore } from '../../src/store/wake.ts';
import type { Address } from '../../src/turn/address.ts';
import type { Commit, ConversationCommit, OutboxEntry, TranscriptEntry } from '../../src/turn/commit.ts';
import type {
  Accepted,
  Alarm,
  ConversationStore,
  Held,
  OutboxStore,
  WakeStore,
} from '../../src/turn/conversation-stores.ts';
import type { MessageEvent } from '../../src/turn/events.ts';
import { newSession, type Session } from '../../src/turn/session.ts';
import { type RealRedis, realRedis } from './real-redis.ts';

/** The practice that all these tests are about, and its now. */
export const practice = 'maple';
export const now = 1_790_000_000_000;

/** Two processes over one Redis of their own. */
export type World = Process & { readonly real: RealRedis; readonly other: Process };

/** The stores of one process. */
export type Process = {
  readonly conversations: ConversationStore;
  readonly outbox: OutboxStore;
  readonly wake: WakeStore;
};

/** Starts it. */
export async function world(leaseMs?: number): Promise<World> {
  const real = await realRedis();
  // Both processes know the practice's keys before a test wipes the server.
  await Promise.all([real.sealers.of(practice), real.otherSealers.of(practice)]);
  const options = leaseMs === undefined ? {} : { leaseMs };
  return {
    real,
    conversations: createConversationStore(real.redis, real.sealers, options),
    outbox: createOutboxStore(real.redis, real.sealers, 'here'),
    wake: createWakeStore(real.redis),
    other: {
      conversations: createConversationStore(real.other, real.otherSealers, options),
      outbox: createOutboxStore(real.other, real.otherSealers, 'there'),
      wake: createWakeStore(real.other),
    },
  };
}

export function sms(number: string): Address {
  return { channel: 'sms', number, via: '+15550000000' };
}

const calm: Verdict = { level: 'none', kind: null, matched: [], locale: 'en' };
const grave: Verdict = { level: 'emergency', kind: 'cardiac', matched: ['chest-pain'], locale: 'en' };

export function message(id: string, from: Address, more: Partial<MessageEvent> = {}): MessageEvent {
  return {
    kind: 'message',
    id,
    at: now,
    from,
    text: `text of ${id}`,
    media: [],
    keyword: null,
    localeHint: null,
    verdict: calm,
    alarmed: false,
    ...more,
  };
}

/** The lease and all that came with it; fails where it was not given. */
export function heldOf(accepted: Accepted | Held | null): Held {
  const held =
    accepted !== null && 'kind' in accepted ? accepted.kind === 'accepted' && accepted.held : accepted;
  if (held === null || held === false) throw new Error('the lease was not given');
  return held;
}

export function session(more: Partial<Session> = {}): Session {
  return { ...newSession('en'), ...more };
}

export function entry(id: string, address: Address, more: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    id,
    lane: 'ordinary',
    address,
    text: `reply ${id}`,
    locale: 'en',
    choices: [],
    patient: null,
    accessVersion: 0,
    createdAt: now,
    expiresAt: null,
    exempt: false,
    from: { kind: 'bot' },
    ...more,
  };
}

export function line(id: string, text = `line ${id}`): TranscriptEntry {
  return { id, at: now, from: 'bot', staffName: null, text, locale: 'en', lane: null };
}

export function handoff(id: string, conversationId: string, more: Partial<Handoff> = {}): Handoff {
  return {
    id,
    conversationId,
    patientId: null,
    risk: 'routine',
    reason: 'asked_for_person',
    state: 'waiting',
    openedAt: now,
    dueAt: now + 3_600_000,
    assignee: null,
    brief: {
      who: null,
      relationship: null,
      language: 'en',
      asked: [],
      tried: [],
      safety: null,
      promised: null,
      questions: [],
      note: null,
    },
    ...more,
  };
}

/** What a turn decided about a conversation that is held: by default it has handled everything and says nothing. */
export function commit(
  held: Held,
  turn: Partial<ConversationCommit> = {},
  more: Partial<Omit<Commit, 'conversation'>> = {},
): Commit {
  return {
    practice,
    now,
    reads: [],
    records: [],
    charts: [],
    handoffs: [],
    suppressions: [],
    links: [],
    others: [],
    audit: [],
    ...more,
    conversation: {
      id: held.conversation,
      fence: held.fence,
      sessionVersion: held.sessionVersion,
      session: held.session ?? session(),
      handled: held.events.map((event) => event.id),
      transcript: [],
      outbox: [],
      timers: { set: [], cancel: [] },
      outcomes: [],
      ...turn,
    },
  };
}

export function alarm(event: MessageEvent, more: Partial<Alarm> = {}, risk: Risk = 'emergency'): Alarm {
  return {
    practice,
    address: event.from,
    event: { ...event, verdict: grave, alarmed: true },
    reply: entry(`${event.id}-reply`, event.from, { lane: 'safety', text: 'Call 911 now.' }),
    handoff: handoff(`${event.id}-handoff`, 'to be known', {
      risk,
      reason: 'emergency',
      dueAt: now + 300_000,
      brief: {
        ...handoff('', '').brief,
        asked: [{ eventId: event.id, at: event.at, text: event.text }],
        safety: { level: 'emergency', kind: 'cardiac', matched: ['chest-pain'] },
      },
    }),
    audit: { at: now, who: 'guard', did: 'alarmed', what: event.id, why: 'cardiac' },
    ...more,
  };
}

export function chart(patient: string, given: string | null = null): Chart {
  return {
    patient: { id: patient, name: null, given, birthDate: null, language: null, deceased: false },
    plans: [],
    goals: [],
    team: [],
    medicines: [],
    appointments: [],
    questions: [],
  };
}

/** Writes charts that no conversation is about yet. */
export async function writeCharts({ conversations }: Process, ...patients: readonly string[]): Promise<void> {
  await conversations.commit({
    ...commit({ events: [] } as unknown as Held),
    conversation: null,
    charts: patients.map((patient) => ({ patient, chart: chart(patient), accessChanged: false })),
  });
}
