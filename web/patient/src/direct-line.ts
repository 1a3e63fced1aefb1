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

/** Where a conversation comes from: the key of a signed link, or nothing. */
export type Opening = {
  readonly key: string | null;
  readonly practice: string | null;
  readonly locale: string;
};

/**
 * Of a link: its birth date is asked for, was wrong; the code that went to its phone is, was wrong; a new code is being asked
 * for, was sent, was not because one has just been; or it was opened, is too old, opens no more, or that phone can be sent no code.
 */
export type LinkState =
  | 'asks'
  | 'wrong'
  | 'code'
  | 'code-wrong'
  | 'code-asked'
  | 'code-sent'
  | 'code-waits'
  | 'opened'
  | 'expired'
  | 'locked'
  | 'withheld';

/** What a link asks for beside itself: a birth date (FHIR's date), or the code that went to its phone, or a new one. */
export type Proof = { readonly birthDate: string } | { readonly code: string } | { readonly again: true };

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

const API = '/v3/directline';
const REQUEST_MS = 15_000;
/** A third of a token's life: two refreshes may fail. */
const REFRESH_MS = 10 * 60_000;
/** The server sends an empty frame every 20 s: after two missing ones the line is dead, whatever the browser thinks. */
const SILENCE_MS = 50_000;
const KEEP_ALIVE_MS = 20_000;
const FIRST_WAIT_MS = 1_000;
/** With half of it by chance on top, all pages are back within 20 s of a restart. */
const LONGEST_WAIT_MS = 10_000;

/** What a link still waits for, by the server's own words for it. */
const ASKED: Readonly<Record<string, LinkState>> = {
  SecondFactorWrong: 'wrong',
  CodeNeeded: 'code',
  CodeWrong: 'code-wrong',
  CodeWaits: 'code-waits',
};

type Session = { readonly conversationId: string; readonly token: string; readonly streamUrl?: string };

/** Opens a conversation and keeps it open: reconnects with its watermark, refreshes its token, misses nothing. */
export function openConversation(opening: Opening, listener: Listener, random: () => number): Conversation {
  let session: Session | null = null;
  let started = false;
  let { key } = opening;
  let proof: { readonly birthDate?: string; readonly code?: string; readonly again?: true } = {};
  let asking = false;
  /** Given before the answer to the one before it came: a text is quicker than that at times. */
  let given: Proof | null | undefined;
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
    if (busy || over || asking || socket !== null) return;
    busy = true;
    clearTimeout(timer);
    const streamUrl = await reach();
    busy = false;
    if (over) return;
    if (asking) return given === undefined ? undefined : prove(given);
    if (streamUrl === null) return again();
    listen(streamUrl);
  }

  async function reach(): Promise<string | null> {
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
    if (key !== null) {
      const opened = await call('/tokens/link', { body: { key, ...proof } });
      if (opened === null || opened.status >= 500 || opened.status === 429) return null;
      if (opened.status === 401) {
        asking = true;
        const state = ASKED[opened.code] ?? 'asks';
        listener.link(state === 'code' && proof.again ? 'code-sent' : state);
        return null;
      }
      key = null;
      const shut = opened.code === 'CodeWithheld' ? 'withheld' : 'locked';
      listener.link(opened.ok ? 'opened' : opened.status === 403 ? shut : 'expired');
      if (opened.ok) return opened.body as Session;
    }
    const query = opening.practice === null ? '' : `?practice=${encodeURIComponent(opening.practice)}`;
    const answer = await call(`/tokens/generate${query}`, { method: 'POST' });
    return answer?.ok === true ? (answer.body as Session) : null;
  }

  function prove(shown: Proof | null): void {
    given = asking || key === null ? undefined : shown;
    if (!asking) return;
    asking = false;
    if (shown === null) key = null;
    else proof = 'birthDate' in shown ? shown : { birthDate: proof.birthDate ?? '', ...shown };
    void connect();
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

  function take(set: { readonly activities?: readonly Activity[]; readonly watermark?: string }): void {
    if (set.watermark) watermark = set.watermark;
    if (set.activities !== undefined && set.activities.length > 0) listener.activities(set.activities);
  }

  async function poll(): Promise<void> {
    if (session === null) return;
    const path = `/conversations/${session.conversationId}/activities?watermark=${encodeURIComponent(watermark)}`;
    const answer = await call(path, { token: session.token });
    if (answer?.ok === true) take(answer.body as Parameters<typeof take>[0]);
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
    prove,
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

/** What the server answered; `body` is null where it refused, and `code` then says why. */
export type Answer = {
  readonly ok: boolean;
  readonly status: number;
  readonly body: unknown;
  readonly code: string;
};

type Refusal = { readonly error?: { readonly code?: string } };

/** Null when nothing came back: no network, no server, or not in time. */
async function call(
  path: string,
  options: {
    readonly method?: string;
    readonly token?: string;
    readonly body?: unknown;
    readonly base?: string;
  },
): Promise<Answer | null> {
  const { token, body } = options;
  const headers = new Headers();
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  try {
    const response = await fetch((options.base ?? API) + path, {
      method: options.method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(REQUEST_MS),
    });
    const { ok, status } = response;
    if (ok) return { ok, status, body: await response.json(), code: '' };
    const refusal = (await response.json().catch(() => null)) as Refusal | null;
    return { ok, status, body: null, code: refusal?.error?.code ?? '' };
  } catch {
    return null;
  }
}
