import type { z } from 'zod';
import type * as schema from '../../../src/http/staff-schema.ts';

export type Me = z.infer<typeof schema.me>;
export type HandoffItem = z.infer<typeof schema.handoffItem>;
export type MessageItem = z.infer<typeof schema.messageItem>;
export type MessageList = z.infer<typeof schema.messageList>;
export type CardItem = z.infer<typeof schema.cardItem>;

/** What is done with an entry of the queue, and what each takes along. */
export type Act =
  | 'claim'
  | 'release'
  | 'resolve'
  | 'take-over'
  | 'transfer'
  | 'snooze'
  | 'wait'
  | 'wake'
  | 'unread'
  | 'note';

/** A saved view of the queue: parameters of `GET /handoffs`, by the page's own filter names. */
export type SavedView = {
  readonly id: string;
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly sort: 'need' | 'wait' | 'newest';
};

export type Colleague = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly languages: readonly string[];
  readonly load: number;
  readonly status: string;
};

export type Team = { readonly id: string; readonly name: string };

export type Presence = {
  readonly id: string;
  readonly name: string;
  readonly conversationId: string | null;
  readonly typing: boolean;
};

export type Canned = {
  readonly id: string;
  readonly shortcut: string;
  readonly text: string | null;
  readonly preview: string;
};

export type Lookups = {
  readonly terms: readonly { readonly name: string; readonly what: string }[];
  readonly plan: readonly { readonly id: string; readonly what: string; readonly how: string | null }[];
};

/** What a patient wrote, in a line; null where no model could make one. `ours`: the practice's own language. */
export type Gist = {
  readonly gist: string | null;
  readonly interpreter: boolean;
  readonly ours: string;
  readonly phone: string;
  readonly originals: readonly { readonly id: string; readonly text: string; readonly language: string }[];
};

/** `send`: what may go out, with the mark of a computer where one made it; null: nothing may before somebody approves. */
export type Translated = {
  readonly id: string;
  readonly state: 'computer' | 'waiting' | 'approved';
  readonly text: string;
  readonly send: string | null;
  readonly original: string;
  readonly from: string;
  readonly to: string;
  readonly approvedBy: string | null;
};

/** What is wrong with what was sent, and where in it. */
export type Fault = {
  readonly path: string;
  readonly message: string;
  readonly code?: string;
  readonly values?: Readonly<Record<string, string>>;
};

/** The server refused, or could not be reached (`offline`). The page has words of its own for each code. */
export class Failure extends Error {
  readonly code: string;
  readonly requestId: string;
  readonly faults: readonly Fault[];
  constructor(code: string, requestId: string, faults: readonly Fault[] = []) {
    super(code);
    this.code = code;
    this.requestId = requestId;
    this.faults = faults;
  }
}

/** Longer than the server needs for any act; then it counts as no connection. */
const TIMEOUT_MS = 12_000;

/** A film over a phone's line takes its time. */
const MEDIA_TIMEOUT_MS = 60_000;

type Items<Item> = { readonly items: readonly Item[] };
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type Sending = {
  text: string;
  clientId: string;
  undo?: boolean;
  sendAt?: string;
  translationId?: string;
};

/** The staff API as the page uses it. Every call rejects with Failure. */
export const api = {
  me: () => call<Me>('GET', '/me'),
  waysIn: () => call<{ oidc: boolean }>('GET', '/ways-in'),
  login: (email: string, password: string, code?: string) =>
    call<Me>('POST', '/login', { email, password, ...(code === undefined ? {} : { code }) }),
  logout: () => call<null>('POST', '/logout'),
  handoffs: () => call<{ items: HandoffItem[] }>('GET', '/handoffs'),
  resolved: (reason?: string) =>
    call<{ items: HandoffItem[] }>('GET', '/handoffs?state=resolved&limit=200', undefined, reason),
  handoff: (id: string, reason?: string) =>
    call<HandoffItem>('GET', `/handoffs/${at(id)}`, undefined, reason),
  search: (words: string) => call<{ items: HandoffItem[] }>('GET', `/search?q=${at(words)}`),
  act: (id: string, act: Act, body?: unknown) =>
    call<HandoffItem>('POST', `/handoffs/${at(id)}/${act}`, body),
  bulk: (body: unknown) =>
    call<Items<{ id: string; ok: boolean; code: string | null }>>('POST', '/handoffs/bulk', body),
  fitting: (id: string) => call<Items<{ id: string; name: string }>>('GET', `/handoffs/${at(id)}/fitting`),
  messages: (conversation: string, reason?: string) =>
    call<MessageList>('GET', `/conversations/${at(conversation)}/messages`, undefined, reason),
  reply: (conversation: string, line: Sending) =>
    call<{ id: string; sendAt: string | null }>('POST', `/conversations/${at(conversation)}/messages`, line),
  takeBack: (conversation: string, line: string) =>
    call<null>('POST', `/conversations/${at(conversation)}/lines/${at(line)}/cancel`),
  draft: (conversation: string) => call<{ text: string }>('GET', `/conversations/${at(conversation)}/draft`),
  keepDraft: (conversation: string, text: string) =>
    call<null>('PUT', `/conversations/${at(conversation)}/draft`, { text }),
  gist: (conversation: string, reason?: string) =>
    call<Gist>('GET', `/conversations/${at(conversation)}/gist`, undefined, reason),
  translate: (body: { text: string; from: string; to: string; conversationId: string }) =>
    call<Translated>('POST', '/translations', body),
  waiting: () => call<Items<Translated>>('GET', '/translations'),
  approve: (id: string, text: string) =>
    call<Translated>('POST', `/translations/${at(id)}/approve`, { text }),
  canned: (language: string) => call<Items<Canned>>('GET', `/canned?language=${at(language)}`),
  lookups: (q: string, language: string, patient: string | null) =>
    call<Lookups>(
      'GET',
      `/lookups?q=${at(q)}&language=${at(language)}${patient === null ? '' : `&patient=${at(patient)}`}`,
    ),
  views: () => call<Items<SavedView>>('GET', '/views'),
  keepViews: (items: readonly SavedView[]) => call<unknown>('PUT', '/views', { items }),
  colleagues: () => call<Items<Colleague>>('GET', '/colleagues'),
  teams: () => call<Items<Team>>('GET', '/teams'),
  present: () => call<Items<Presence>>('GET', '/presence'),
  appear: (conversationId: string | null, typing: boolean) =>
    call<null>('POST', '/presence', { conversationId, typing }),
  get: <T>(path: string, reason?: string) => call<T>('GET', path, undefined, reason),
  /** What came with a line, as the server lets a browser have it. */
  media: async (path: string, reason: string): Promise<Blob> => {
    const asked = { signal: AbortSignal.timeout(MEDIA_TIMEOUT_MS), headers: { 'Break-Glass': reason } };
    const response = await fetch(`/api/staff${path}`, asked).catch(() => {
      throw new Failure('offline', '');
    });
    if (response.ok) return response.blob();
    throw failureOf(parse(await response.text()));
  },
  post: <T>(path: string, body?: unknown) => call<T>('POST', path, body),
  put: <T>(path: string, body: unknown) => call<T>('PUT', path, body),
  remove: (path: string) => call<null>('DELETE', path),
};

/** Where the stream of changes comes from. */
export function eventsUrl(conversation: string | null): string {
  const query = conversation === null ? '' : `?conversation=${at(conversation)}`;
  return `/api/staff/events${query}`;
}

/** A part of a path or query. */
export const at = encodeURIComponent;

/** `reason` breaks the glass: what the role does not open by itself. */
async function call<T>(method: Method, path: string, body?: unknown, reason?: string): Promise<T> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`/api/staff${path}`, {
      method,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(reason === undefined ? {} : { 'Break-Glass': reason }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch {
    throw new Failure('offline', '');
  }
  const answer = parse(text);
  if (response.ok) return answer as T;
  throw failureOf(answer);
}

function failureOf(answer: unknown): Failure {
  const error = (answer as { error?: Partial<Failure> } | null)?.error;
  return new Failure(error?.code ?? 'other', error?.requestId ?? '', error?.faults);
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    // A proxy in between answers in HTML: the status alone counts.
    return null;
  }
}
