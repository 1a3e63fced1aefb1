import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { act } from '../../src/handoff/act.ts';
import type { Handoff } from '../../src/handoff/handoff.ts';
import { hashPassword } from '../../src/http/passwords.ts';
import { createStaff } from '../../src/http/staff.ts';
import { createVoice } from '../../src/language/voice.ts';
import { openLog } from '../../src/log.ts';
import { openMetrics } from '../../src/metrics.ts';
import type { Practice } from '../../src/practice/practice.ts';
import type { AuditEntry, Outcome, TranscriptEntry } from '../../src/turn/commit.ts';
import type { Event, StaffRole } from '../../src/turn/events.ts';
import type { Desk } from '../../src/turn/ports.ts';
import type {
  BoardStore,
  PracticeStore,
  QueueStore,
  StaffAccount,
  StaffEvent,
  StaffStore,
} from '../../src/turn/stores.ts';
import { openDoor } from './door.ts';

/** 2026-11-23 15:00 UTC. */
export const NOON = Date.UTC(2026, 10, 23, 15);
export const PASSWORD = 'a long enough pass';
const IDLE_MS = 30 * 60_000;

type Line = TranscriptEntry & { delivery: string | null };

/**
 * The staff's side of two practices in memory: the ports as ports.ts says, what they were given, and a real door on
 * loopback. `act` decides as it does in a turn.
 */
export async function openOffice(more: { publicUrl?: string; pages?: string } = {}) {
  const clock = { now: NOON };
  const handoffs = new Map<string, Handoff>();
  const lines = new Map<string, Line[]>();
  const accounts = new Map<string, StaffAccount>();
  const sessions = new Map<string, { staffId: string; at: number }>();
  const outcomes = new Map<string, Outcome>();
  const performed: Event[] = [];
  const audited: (AuditEntry & { practice: string })[] = [];
  const away = { audit: false, store: null as Error | null };
  const passwordHash = await hashPassword(PASSWORD);
  const ofPractice = (practice: string) => (one: Handoff) => one.conversationId.startsWith(`${practice}-`);

  const staff: StaffStore = {
    async save(account) {
      accounts.set(account.email, account);
      return 'created';
    },
    async change(practice, id, to) {
      const before = await staff.byId(practice, id);
      const after = before === null ? null : to(before);
      if (after !== null) accounts.set(after.email, after);
      return after;
    },
    byId: async (practice, id) =>
      [...accounts.values()].find((one) => one.practice === practice && one.id === id) ?? null,
    byEmail: async (email) => accounts.get(email.trim().toLowerCase()) ?? null,
    async signIn(practice, tokenHash, staffId, now) {
      sessions.set(`${practice} ${tokenHash}`, { staffId, at: now });
    },
    async signedIn(practice, tokenHash, now) {
      if (away.store !== null) throw away.store;
      const session = sessions.get(`${practice} ${tokenHash}`);
      if (session === undefined || now - session.at > IDLE_MS) return null;
      session.at = now;
      return [...accounts.values()].find((one) => one.id === session.staffId) ?? null;
    },
    async signOut(practice, tokenHash) {
      sessions.delete(`${practice} ${tokenHash}`);
    },
    all: async (practice) => [...accounts.values()].filter((one) => one.practice === practice),
    keepState: () => Promise.reject(new Error('not set up: states')),
    takeState: () => Promise.reject(new Error('not set up: states')),
  };
  const queue: QueueStore = {
    list: async (practice, state) =>
      [...handoffs.values()]
        .filter(ofPractice(practice))
        .filter((one) => state === null || one.state === state),
    find: async (practice, id) =>
      [...handoffs.values()].filter(ofPractice(practice)).find((one) => one.id === id) ?? null,
    counts: async () => [],
    sealed: async () => ({ count: 0, back: [] }),
    setAside: () => Promise.reject(new Error('not set up: setting aside')),
    ended: async () => [],
    ahead: async () => 0,
    openOf: async (practice, conversation) =>
      [...handoffs.values()]
        .filter(ofPractice(practice))
        .find((one) => one.conversationId === conversation && one.state !== 'resolved') ?? null,
    async transcript(practice, conversation, from, limit) {
      if (!conversation.startsWith(`${practice}-`)) return [];
      const all = lines.get(conversation) ?? [];
      const id = from === null || typeof from === 'string' ? from : from.before;
      const at = all.findIndex((line) => line.id === id);
      if (id !== from) return all.slice(Math.max(0, at - limit), Math.max(0, at));
      return at === -1 ? all.slice(-limit) : all.slice(at + 1, at + 1 + limit);
    },
  };
  const decide = (conversation: string, event: Event): Outcome => {
    const handoff = [...handoffs.values()].find(
      (one) => one.conversationId === conversation && one.state !== 'resolved',
    );
    if (event.kind === 'handoff-act') {
      if (handoff?.id !== event.handoffId) return { ok: false, code: 'resolved', detail: '' };
      const acted = act(handoff, event.act, event.by);
      if (!acted.ok) return acted.outcome;
      handoffs.set(handoff.id, acted.handoff);
      tell(conversation.split('-')[0] ?? '', {
        kind: 'queue',
        what: acted.handoff.state,
        handoff: handoff.id,
        conversation,
      });
      return { ok: true };
    }
    if (event.kind !== 'staff-line') throw new Error(`not set up: ${event.kind}`);
    if (handoff?.assignee == null) return { ok: false, code: 'not-yours', detail: '' };
    if (handoff.assignee !== event.by.id) return { ok: false, code: 'taken', detail: handoff.assignee };
    say(conversation, { id: `out-${event.id}`, from: 'staff', staffName: event.by.name, text: event.text });
    return { ok: true };
  };
  /** What consoles hear of: as the store writes it with each commit. */
  const events: (StaffEvent & { readonly practice: string })[] = [];
  const watchers = new Set<() => void>();
  function tell(practice: string, event: Omit<StaffEvent, 'id'>): void {
    events.push({ id: `1-${events.length + 1}`, practice, ...event });
    for (const nudge of watchers) nudge();
  }
  const board: BoardStore = {
    latest: async (practice) => events.findLast((one) => one.practice === practice)?.id ?? '0-0',
    async events(practice, after, limit) {
      const at = Number(after.split('-')[1]);
      const some = events.filter((one, place) => one.practice === practice && place + 1 > at);
      return { events: some.slice(0, limit), whole: true };
    },
    async watch(_practice, nudge) {
      watchers.add(nudge);
      return () => watchers.delete(nudge);
    },
    notes: async () => [],
    scheduled: async () => [],
    draft: async () => null,
    keepDraft: async () => {},
    appear: async () => {},
    present: async () => [],
    views: async () => [],
    keepViews: async () => {},
    spend: async () => {},
    times: async () => [],
  };
  const desk: Desk = {
    async perform(_practice, conversation, event) {
      performed.push(event);
      const outcome = outcomes.get(event.id) ?? decide(conversation, event);
      outcomes.set(event.id, outcome);
      return outcome;
    },
  };
  const practice = (id: string): Practice => ({
    id,
    name: `${id} Pediatrics`,
    phone: '+15550100',
    numbers: [],
    messagingService: null,
    zone: 'America/Chicago',
    languages: ['en'],
    hours: {},
    holidays: [],
    roster: [],
    teams: [],
    demo: true,
  });
  const practices: PracticeStore = {
    find: async (id) => practice(id),
    byNumber: async () => null,
    ids: async () => [],
    reached: async () => ({ practices: [], away: [] }),
    save: async () => 'unchanged',
  };

  function say(conversation: string, line: Partial<Line>): void {
    const all = lines.get(conversation) ?? [];
    const from = line.from ?? 'patient';
    const rest = { at: clock.now, staffName: null, text: 'hello', locale: 'en', lane: null, delivery: null };
    lines.set(conversation, [...all, { id: `l${all.length}`, ...rest, ...line, from }]);
    const practice = conversation.split('-')[0] ?? '';
    tell(practice, { kind: 'conversation', what: 'lines', handoff: '', conversation });
  }
  function need(id: string, change: Partial<Handoff> = {}): Handoff {
    const handoff: Handoff = {
      id,
      conversationId: `maple-${id}`,
      patientId: 'p1',
      risk: 'routine',
      reason: 'asked_for_person',
      state: 'waiting',
      openedAt: clock.now - 60_000,
      dueAt: clock.now + 60_000,
      assignee: null,
      brief: {
        who: 'Rosa Diaz',
        relationship: null,
        language: 'es',
        asked: [{ eventId: 'l0', at: clock.now - 60_000, text: '¿Puedo hablar con la enfermera?' }],
        tried: [],
        safety: null,
        promised: null,
        questions: [],
        note: null,
      },
      ...change,
    };
    handoffs.set(id, handoff);
    const { conversationId: conversation } = handoff;
    const practice = conversation.split('-')[0] ?? '';
    tell(practice, { kind: 'queue', what: handoff.state, handoff: id, conversation });
    return handoff;
  }
  function hire(name: string, role: StaffRole, practice = 'maple', teams: readonly string[] = []): string {
    const email = `${name}@${practice}.example`;
    accounts.set(email, { id: `s-${name}`, practice, email, name, role, passwordHash, teams });
    return email;
  }

  const metrics = openMetrics({ process: false });
  const logged: string[] = [];
  const log = openLog('debug', { write: (line: string) => void logged.push(line) });
  let made = 0;
  const publicUrl = more.publicUrl ?? 'http://localhost:3978';
  const { router } = createStaff({
    publicUrl,
    staff,
    practices,
    queue,
    desk,
    language: {
      model: null,
      translations: {
        idOf: async () => 'none',
        find: async () => null,
        waiting: async () => [],
        held: async () => [],
        save: async () => undefined,
      },
      content: { gaps: async () => [], settleGap: async () => false },
    },
    metrics,
    log,
    newToken: () => randomBytes(32).toString('base64url'),
    clock: () => clock.now,
    newId: () => {
      made += 1;
      return `e${made}`;
    },
    board,
    voice: createVoice(resolve(__dirname, '../../locales')),
    auditLog: {
      async *entries() {
        yield* [];
      },
    },
    records: {
      chart: () => Promise.resolve(null),
      patients: () => Promise.resolve([]),
      resources: () => Promise.resolve([]),
    },
    conversations: {
      async commit({ practice, conversation, audit }) {
        if (away.audit) throw new Error('MARKER the audit cannot be written');
        if (conversation !== null) throw new Error('not set up: a turn');
        audited.push(...audit.map((entry) => ({ ...entry, practice })));
        return { claimed: [], more: null };
      },
      conversationOfPerson: async (_, patient) => patient,
    },
  });
  const door = await openDoor({
    publicUrl,
    metrics,
    log,
    routes: [{ path: '/api/staff', router }],
    ...(more.pages === undefined ? {} : { pages: more.pages }),
  });
  const api = `${door.url}/api/staff`;

  /** A caller with the cookie of whoever signed in. */
  async function signIn(email: string, password = PASSWORD) {
    const response = await fetch(`${api}/login`, json({ email, password }));
    const cookie = response.headers.get('set-cookie') ?? '';
    const headers = { Cookie: cookie.split(';')[0] ?? '' };
    return {
      response,
      cookie,
      headers,
      get: (path: string, init: RequestInit = {}) =>
        fetch(api + path, { ...init, headers: { ...headers, ...init.headers } }),
      post: (path: string, body?: unknown, more: Record<string, string> = {}) =>
        fetch(
          api + path,
          body === undefined
            ? { method: 'POST', headers: { ...headers, ...more } }
            : json(body, { ...headers, ...more }),
        ),
    };
  }
  return {
    ...door,
    log: logged,
    api,
    clock,
    handoffs,
    lines,
    accounts,
    sessions,
    performed,
    audited,
    away,
    say,
    need,
    hire,
    signIn,
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

export function json(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}
