import type { z } from 'zod';
import type * as schema from '../../../src/http/staff-schema.ts';

export type Me = z.infer<typeof schema.me>;
export type HandoffItem = z.infer<typeof schema.handoffItem>;
export type MessageItem = z.infer<typeof schema.messageItem>;
export type Act = 'claim' | 'release' | 'resolve';

/** The server refused, or could not be reached (`offline`). The page has words of its own for each code. */
export class Failure extends Error {
  readonly code: string;
  readonly requestId: string;
  constructor(code: string, requestId: string) {
    super(code);
    this.code = code;
    this.requestId = requestId;
  }
}

/** Longer than the server needs for any act; then it counts as no connection. */
const TIMEOUT_MS = 12_000;

/** The staff API as the page uses it. Every call rejects with Failure. */
export const api = {
  me: () => call<Me>('GET', '/me'),
  login: (email: string, password: string) => call<Me>('POST', '/login', { email, password }),
  logout: () => call<null>('POST', '/logout'),
  handoffs: () => call<{ items: HandoffItem[] }>('GET', '/handoffs'),
  act: (id: string, act: Act) => call<HandoffItem>('POST', `/handoffs/${encodeURIComponent(id)}/${act}`),
  messages: (conversation: string) =>
    call<{ items: MessageItem[] }>('GET', `/conversations/${encodeURIComponent(conversation)}/messages`),
  reply: (conversation: string, text: string, clientId: string) =>
    call<{ id: string }>('POST', `/conversations/${encodeURIComponent(conversation)}/messages`, {
      text,
      clientId,
    }),
};

/** Where the stream of changes comes from. */
export function eventsUrl(conversation: string | null): string {
  const query = conversation === null ? '' : `?conversation=${encodeURIComponent(conversation)}`;
  return `/api/staff/events${query}`;
}

async function call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`/api/staff${path}`, {
      method,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined
        ? {}
        : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch {
    throw new Failure('offline', '');
  }
  const answer = parse(text);
  if (response.ok) return answer as T;
  const error = (answer as { error?: { code?: string; requestId?: string } } | null)?.error;
  throw new Failure(error?.code ?? 'other', error?.requestId ?? '');
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    // A proxy in between answers in HTML: the status alone counts.
    return null;
  }
}
