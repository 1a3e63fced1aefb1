import { type Act, api, eventsUrl, Failure, type HandoffItem, type Me, type MessageItem } from './api.ts';

/** All that the page shows. Replaced as a whole at every change. */
export type State = {
  /** Null: signed out. Undefined: not known yet. */
  readonly me: Me | null | undefined;
  /** Why somebody who was signed in is not any more. */
  readonly out: 'again' | 'idle' | null;
  readonly queue: readonly HandoffItem[] | null;
  readonly selected: string | null;
  readonly lines: readonly MessageItem[] | null;
  /** What was written and not sent, by conversation. In memory alone: nothing of a patient stays in the browser. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly connected: boolean;
  readonly busy: Act | 'reply' | 'login' | null;
  /** Said once, politely. */
  readonly notice: 'claimed' | 'released' | 'resolved' | 'sent' | null;
  readonly failure: { readonly code: string; readonly requestId: string } | null;
};

/** `key` makes the server take it once, however often sending is tried. */
export type Draft = { readonly text: string; readonly key: string };

/** The server ends a sign-in that is idle for 30 minutes; the page goes first, and says why. */
const IDLE_MS = 25 * 60_000;
const LOOK_AT_IDLE_MS = 20_000;
const RETRY_MS = 2_000;

const noted = { claim: 'claimed', release: 'released', resolve: 'resolved' } as const;

const start: State = {
  me: undefined,
  out: null,
  queue: null,
  selected: null,
  lines: null,
  drafts: new Map(),
  connected: true,
  busy: null,
  notice: null,
  failure: null,
};

/** The state of the page and everything that changes it. Knows nothing of how it looks. */
export class Desk {
  state = start;
  readonly #changed: () => void;
  readonly #newKey: () => string;
  #stream: EventSource | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #lastInput = Date.now();

  constructor(changed: () => void, newKey: () => string) {
    this.#changed = changed;
    this.#newKey = newKey;
  }

  /** Finds out who is signed in, and begins to listen. */
  async begin(): Promise<void> {
    for (const kind of ['pointerdown', 'keydown'] as const) {
      addEventListener(kind, () => {
        this.#lastInput = Date.now();
      });
    }
    addEventListener('offline', () => this.#set({ connected: false }));
    addEventListener('online', () => this.#listen());
    // Leaving with something written asks first.
    addEventListener('beforeunload', (event) => {
      if ([...this.state.drafts.values()].some((draft) => draft.text.trim() !== '')) event.preventDefault();
    });
    setInterval(() => {
      if (this.state.me != null && Date.now() - this.#lastInput > IDLE_MS) void this.signOut('idle');
    }, LOOK_AT_IDLE_MS);
    await this.#resume();
  }

  get current(): HandoffItem | null {
    return this.state.queue?.find((item) => item.id === this.state.selected) ?? null;
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.#doing('login', async () => this.#enter(await api.login(email, password)));
  }

  async signOut(out: State['out'] = null): Promise<void> {
    this.#leave(out);
    await api.logout().catch(() => {
      // The server's own limit ends it.
    });
  }

  async select(id: string | null): Promise<void> {
    if (id === this.state.selected) return;
    this.#set({ selected: id, lines: null, failure: null, notice: null });
    this.#listen();
    await this.#loadLines();
  }

  async act(act: Act): Promise<void> {
    const item = this.current;
    if (item === null || this.state.busy !== null) return;
    await this.#doing(act, async () => {
      await api.act(item.id, act);
      if (act === 'resolve') this.#set({ selected: null, lines: null });
      this.#set({ notice: noted[act] });
    });
    await this.#loadQueue();
  }

  write(conversation: string, text: string): void {
    const known = this.state.drafts.get(conversation);
    const drafts = new Map(this.state.drafts);
    // Another text is another line; the same text tried again is the same line.
    if (text === '') drafts.delete(conversation);
    else drafts.set(conversation, { text, key: known?.text === text ? known.key : this.#newKey() });
    this.#set({ drafts, failure: null, notice: null });
  }

  async reply(): Promise<void> {
    const item = this.current;
    const draft = item === null ? undefined : this.state.drafts.get(item.conversationId);
    if (item === null || draft === undefined || draft.text.trim() === '' || this.state.busy !== null) return;
    await this.#doing('reply', async () => {
      await api.reply(item.conversationId, draft.text, draft.key);
      const drafts = new Map(this.state.drafts);
      if (drafts.get(item.conversationId)?.key === draft.key) drafts.delete(item.conversationId);
      this.#set({ drafts, notice: 'sent' });
    });
    await this.#loadLines();
  }

  async #resume(): Promise<void> {
    try {
      this.#enter(await api.me());
    } catch (error) {
      if (error instanceof Failure && error.code === 'not-signed-in') {
        this.#set({ me: null });
        return;
      }
      this.#set({ connected: false, me: this.state.me ?? null });
      this.#retry = setTimeout(() => void this.#resume(), RETRY_MS);
    }
  }

  #enter(me: Me): void {
    clearTimeout(this.#retry);
    this.#lastInput = Date.now();
    // Somebody else at the same desk does not see what the one before was writing.
    const same = this.#whose === null || this.#whose === me.staff.id;
    this.#whose = me.staff.id;
    this.#set(same ? { me, out: null, failure: null } : { ...start, me });
    this.#listen();
    void this.#loadQueue();
    void this.#loadLines();
  }

  #whose: string | null = null;

  #leave(out: State['out']): void {
    this.#stream?.close();
    this.#stream = null;
    // What patients wrote leaves the screen; what staff wrote waits for them.
    this.#set({ me: null, out, queue: null, lines: null, notice: null, failure: null });
  }

  /** One stream for the queue and the open conversation. The browser takes it up again by itself when the line breaks. */
  #listen(): void {
    this.#stream?.close();
    if (this.state.me == null) return;
    const stream = new EventSource(eventsUrl(this.current?.conversationId ?? null));
    this.#stream = stream;
    stream.addEventListener('open', () => this.#set({ connected: true }));
    stream.addEventListener('queue', () => void this.#loadQueue());
    stream.addEventListener('conversation', () => void this.#loadLines());
    stream.addEventListener('error', () => {
      if (this.#stream !== stream) return;
      this.#set({ connected: false });
      if (stream.readyState !== EventSource.CLOSED) return;
      // Refused rather than broken: signed out perhaps. Asking tells.
      clearTimeout(this.#retry);
      this.#retry = setTimeout(() => void this.#recover(), RETRY_MS);
    });
  }

  async #recover(): Promise<void> {
    try {
      await api.me();
      this.#listen();
      await Promise.all([this.#loadQueue(), this.#loadLines()]);
    } catch (error) {
      this.#failed(error);
      if (this.state.me != null) this.#retry = setTimeout(() => void this.#recover(), RETRY_MS);
    }
  }

  async #loadQueue(): Promise<void> {
    if (this.state.me == null) return;
    try {
      const { items } = await api.handoffs();
      this.#set({ queue: items });
    } catch (error) {
      this.#failed(error);
    }
  }

  async #loadLines(): Promise<void> {
    const item = this.current;
    if (item === null || this.state.me == null) return;
    try {
      const { items } = await api.messages(item.conversationId);
      // The answer may come after somebody else was picked.
      if (this.state.selected === item.id) this.#set({ lines: items });
    } catch (error) {
      this.#failed(error);
    }
  }

  async #doing(busy: State['busy'], work: () => Promise<void>): Promise<void> {
    this.#set({ busy, failure: null, notice: null });
    try {
      await work();
    } catch (error) {
      this.#failed(error, true);
    } finally {
      this.#set({ busy: null });
    }
  }

  /** What was asked for by hand is answered by hand; what the page asks for itself shows as the state of the line. */
  #failed(error: unknown, byHand = false): void {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'not-signed-in') {
      this.#leave('again');
      return;
    }
    if (error.code === 'offline') this.#set({ connected: false });
    if (byHand) this.#set({ failure: { code: error.code, requestId: error.requestId } });
  }

  #set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }
}
