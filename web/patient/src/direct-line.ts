import type { Begun } from './begin.ts';
import { type Answer, call, ofPractice } from './call.ts';
import { type LinkState, linkDoor, type Proof } from './link-door.ts';

/** An activity as the page reads it; everything else in it is ignored. */
export type Activity = {
  readonly id?: string;
  readonly type?: string;
  readonly timestamp?: string;
  readonly text?: string;
  readonly locale?: string;
  readonly from?: { readonly name?: string; readonly role?: string };
  readonly suggestedActions?: {
    readonly actions?: readonly { readonly title?: string; readonly value?: unknown }[];
  };
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly porchlight?: { readonly from?: string; readonly lane?: string; readonly history?: boolean };
  };
};

/** `closed`: the token ran out while the page slept; only a new conversation helps. */
export type Connection = 'connecting' | 'online' | 'offline' | 'closed';

/** What became of a post. `later`: try again with the same id. `too-long` and `refused`: trying again changes nothing. */
export type PostResult = 'sent' | 'later' | 'too-long' | 'refused' | 'closed';

/** Where a conversation comes from: the key of a signed link, what the server has begun already, or nothing. */
export type Opening = {
  readonly key: string | null;
  readonly begun: Promise<Begun | null> | null;
  readonly practice: string | null;
  readonly locale: string;
};

/** What the page hears. */
export type Listener = {
  connection(state: Connection): void;
  activities(activities: readonly Activity[]): void;
  /** What became of the link's key. `asks`, `wrong`, `code` and `code-wrong`: it waits for `prove`. */
  link(result: LinkState): void;
};

/** A conversation over Direct Line 3.0 that keeps itself connected. */
export type Conversation = {
  post(clientId: string, text: string, locale: string): Promise<PostResult>;
  /** Tries to connect now rather than when the wait is over. */
  wake(): void;
  /** What a link asks for; null goes on without the link. */
  prove(proof: Proof | null): void;
  /** Reads one of the server's own answers about whoever this is; null when nothing came back. */
  read(path: string): Promise<Answer | null>;
  stop(): void;
};

/** A third of a token's life: two refreshes may fail. */
const REFRESH_MS = 10 * 60_000;
/** The server sends an empty frame every 20 s: after two missing ones the line is dead, whatever the browser thinks. */
const SILENCE_MS = 50_000;
const KEEP_ALIVE_MS = 20_000;
const FIRST_WAIT_MS = 1_000;
/** With half of it by chance on top, all pages are back within 20 s of a restart. */
const LONGEST_WAIT_MS = 10_000;

/** A conversation and what opens it. */
export type Session = {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl?: string;
};

/** A part of a conversation, and the watermark after it. */
export type ActivitySet = { readonly activities?: readonly Activity[]; readonly watermark?: string };

/** Opens a conversation and keeps it open: reconnects with its watermark, refreshes its token, misses nothing. */
export function openConversation(opening: Opening, listener: Listener, random: () => number): Conversation {
  let session: Session | null = null;
  let started = false;
  let { begun } = opening;
  const door = linkDoor(opening.key, (state) => listener.link(state));
  let watermark = '';
  let socket: WebSocket | null = null;
  let waitMs = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let over = false;

  const refresh = setInterval(() => void renew(), REFRESH_MS);

  function end(): void {
    over = true;
    clearTimeout(timer);
    clearInterval(refresh);
    socket?.close();
    socket = null;
  }

  function close(): void {
    if (over) return;
    end();
    listener.connection('closed');
  }

  async function renew(): Promise<void> {
    if (session === null || over) return;
    const answer = await call('/tokens/refresh', { method: 'POST', token: session.token });
    if (answer?.status === 403) close();
    else if (answer?.ok === true) session = { ...session, ...(answer.body as Session) };
  }

  /** A token, then a conversation, then its stream; each step is kept, so that a retry goes on from there. */
  async function connect(): Promise<void> {
    if (busy || over || door.waits() || socket !== null) return;
    busy = true;
    clearTimeout(timer);
    const streamUrl = await reach();
    busy = false;
    if (over) return;
    if (door.waits()) return door.proveGiven() ? connect() : undefined;
    if (streamUrl === null) return again();
    listen(streamUrl);
  }

  async function reach(): Promise<string | null> {
    const ready = await begun;
    begun = null;
    if (ready !== null) {
      session = ready;
      started = true;
      take(ready);
      return ready.streamUrl;
    }
    session ??= await admit();
    if (session === null) return null;
    const answer = started
      ? await call(`/conversations/${session.conversationId}?watermark=${encodeURIComponent(watermark)}`, {
          token: session.token,
        })
      : await call('/conversations', { token: session.token, body: { locale: opening.locale } });
    if (answer?.status === 403) close();
    if (answer?.ok !== true) return null;
    started = true;
    session = { ...session, ...(answer.body as Session) };
    return session.streamUrl ?? null;
  }

  async function admit(): Promise<Session | null> {
    const linked = await door.enter();
    if (linked === 'later') return null;
    if (linked !== 'none') return linked;
    const answer = await call(`/tokens/generate${ofPractice(opening.practice)}`, { method: 'POST' });
    return answer?.ok === true ? (answer.body as Session) : null;
  }

  function listen(streamUrl: string): void {
    // The server names itself by its public address; the page may have been opened by another name of the same machine.
    const url = new URL(streamUrl);
    url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    url.host = location.host;
    const opened = new WebSocket(url);
    socket = opened;
    let heard = false;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const alive = () => {
      clearTimeout(silence);
      silence = setTimeout(() => opened.close(), SILENCE_MS);
    };
    const beat = setInterval(() => {
      if (opened.readyState === WebSocket.OPEN) opened.send('');
    }, KEEP_ALIVE_MS);
    alive();
    opened.onopen = () => {
      heard = true;
      waitMs = FIRST_WAIT_MS;
      listener.connection('online');
    };
    opened.onmessage = ({ data }) => {
      alive();
      if (typeof data === 'string' && data !== '') take(JSON.parse(data));
    };
    opened.onclose = () => {
      clearTimeout(silence);
      clearInterval(beat);
      if (socket === opened) socket = null;
      if (over) return;
      // Where sockets are blocked the messages still come, a little later.
      if (!heard) void poll();
      again();
    };
  }

  function take(set: ActivitySet): void {
    if (set.watermark) watermark = set.watermark;
    if (set.activities !== undefined && set.activities.length > 0) listener.activities(set.activities);
  }

  async function poll(): Promise<void> {
    if (session === null) return;
    const path = `/conversations/${session.conversationId}/activities?watermark=${encodeURIComponent(watermark)}`;
    const answer = await call(path, { token: session.token });
    if (answer?.ok === true) take(answer.body as ActivitySet);
  }

  function again(): void {
    if (over) return;
    listener.connection('offline');
    clearTimeout(timer);
    timer = setTimeout(() => void connect(), waitMs * (0.5 + random()));
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }

  listener.connection('connecting');
  void connect();

  return {
    async post(clientId, text, locale) {
      if (over) return 'closed';
      if (session === null || !started) return 'later';
      const body = { type: 'message', text, locale, channelData: { clientActivityID: clientId } };
      const answer = await call(`/conversations/${session.conversationId}/activities`, {
        token: session.token,
        body,
      });
      if (answer?.ok === true) return 'sent';
      if (answer === null || answer.status >= 500 || answer.status === 429) return 'later';
      if (answer.status === 403) {
        close();
        return 'closed';
      }
      return answer.status === 413 ? 'too-long' : 'refused';
    },
    prove(proof) {
      if (door.prove(proof)) void connect();
    },
    async read(path) {
      return session === null ? null : call(path, { token: session.token, base: '' });
    },
    wake() {
      waitMs = FIRST_WAIT_MS;
      void connect();
    },
    stop: end,
  };
}
