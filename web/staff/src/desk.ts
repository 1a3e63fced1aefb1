import { readAddress, writeAddress } from './address.ts';
import { type Act, api, eventsUrl, Failure, type HandoffItem, type Me, type SavedView } from './api.ts';
import { DraftKeeper } from './drafts.ts';
import { type Draft, type Looking, noted, type Screen, type State, start, wholeQueue } from './state.ts';

/** The server ends a sign-in that is idle for 30 minutes; the page goes first, and says why. */
const IDLE_MS = 25 * 60_000;
const LOOK_AT_IDLE_MS = 20_000;
const RETRY_MS = 2_000;
/** As long as the server keeps a reply back. */
const UNDO_MS = 5_000;
/** A colleague who says nothing for 45 s is not there (the staff API's `/presence`). */
const APPEAR_EVERY_MS = 15_000;
const SEARCH_AFTER_MS = 250;

/** The state of the page and everything that changes it. Knows nothing of how it looks. */
export class Desk {
  state = start;
  readonly #changed: () => void;
  readonly #newKey: () => string;
  #stream: EventSource | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #lastInput = Date.now();
  #undoEnds: ReturnType<typeof setTimeout> | undefined;
  #searches: ReturnType<typeof setTimeout> | undefined;
  #typing = false;
  readonly #keeper = new DraftKeeper();

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
    // Leaving with something that the server does not have yet asks first.
    addEventListener('beforeunload', (event) => {
      if (this.#keeper.behind && this.state.drafts.size > 0) event.preventDefault();
    });
    setInterval(() => {
      if (this.state.me != null && Date.now() - this.#lastInput > IDLE_MS) void this.signOut('idle');
    }, LOOK_AT_IDLE_MS);
    setInterval(() => this.#appear(), APPEAR_EVERY_MS);
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
    api.waysIn().then(
      ({ oidc }) => this.#set({ oidc }),
      () => undefined,
    );
    await this.#resume();
  }

  /** Changes what is shown without asking the server. */
  show(change: Partial<Pick<State, 'picked' | 'notice' | 'failure'>>): void {
    this.#set(change);
  }

  open(screen: Screen): void {
    this.#set({
      screen,
      failure: null,
      notice: null,
      ...(screen === 'queue' ? {} : { selected: null, lines: null }),
    });
    this.#writeAddress();
    this.#listen();
  }

  /** Another view, sort, language or search. */
  look(change: Partial<Looking>): void {
    const looking = { ...this.state.looking, ...change };
    const asks = looking.search.trim().length >= 2 || looking.view === 'resolved';
    this.#set({ looking, picked: new Set(), ...(asks ? {} : { found: null }) });
    clearTimeout(this.#searches);
    if (asks) this.#searches = setTimeout(() => void this.#find(), 'search' in change ? SEARCH_AFTER_MS : 0);
  }

  async keepViews(views: readonly SavedView[]): Promise<void> {
    await this.#doing(null, async () => {
      await api.keepViews(views);
      this.#set({ views });
    });
  }

  get current(): HandoffItem | null {
    const { queue, found, selected } = this.state;
    const is = ({ id }: HandoffItem) => id === selected;
    return queue?.find(is) ?? found?.find(is) ?? null;
  }

  async signIn(email: string, password: string, code?: string): Promise<void> {
    await this.#doing('login', async () => {
      try {
        this.#enter(await api.login(email, password, code));
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'code-needed') throw error;
        this.#set({ codeNeeded: true });
      }
    });
  }

  async signOut(out: State['out'] = null): Promise<void> {
    this.#leave(out);
    await api.logout().catch(() => {
      // The server's own limit ends it.
    });
  }

  async select(id: string | null): Promise<void> {
    if (id === this.state.selected) return;
    const screen = 'queue' as const;
    this.#set({ screen, selected: id, lines: null, notes: [], scheduled: [], failure: null, notice: null });
    this.#writeAddress();
    this.#typing = false;
    this.#listen();
    this.#appear();
    await Promise.all([this.#loadLines(), this.#findDraft()]);
  }

  async act(act: Act, body?: unknown): Promise<boolean> {
    const item = this.current;
    if (item === null || this.state.busy !== null) return false;
    const done = await this.#doing(act, async () => {
      await api.act(item.id, act, body);
      if (act === 'resolve') this.#set({ selected: null, lines: null });
      this.#set({ notice: noted[act] });
    });
    this.#writeAddress();
    await Promise.all([this.#loadQueue(), act === 'note' ? this.#loadLines() : null]);
    return done;
  }

  /** The same with all that are picked; each succeeds or is refused by itself. */
  async bulk(act: 'claim' | 'resolve' | 'release', more: object = {}): Promise<void> {
    const ids = [...this.state.picked];
    await this.#doing(act, async () => {
      const { items } = await api.bulk({ ids, act, ...more });
      const refused = items.find(({ ok }) => !ok);
      this.#set({
        picked: new Set(items.filter(({ ok }) => !ok).map(({ id }) => id)),
        ...(refused === undefined
          ? { notice: noted[act] }
          : { failure: { code: refused.code ?? 'other', requestId: '' } }),
      });
    });
    await this.#loadQueue();
  }

  /** Keeps what is being written, a reply or a private note. */
  write(conversation: string, change: { readonly text?: string; readonly note?: string }): void {
    const known = this.state.drafts.get(conversation);
    const draft = { text: '', note: '', ...known, ...change };
    // Another text is another line; the same text tried again is the same line.
    const key = known?.text === draft.text ? known.key : this.#newKey();
    this.#keepDraft(conversation, { ...draft, key });
    this.#set({ failure: null, notice: null });
    const typing = draft.text !== '';
    if (typing !== this.#typing) {
      this.#typing = typing;
      this.#appear();
    }
  }

  async reply(sendAt?: string): Promise<void> {
    const item = this.current;
    const draft = item === null ? undefined : this.state.drafts.get(item.conversationId);
    if (item === null || draft === undefined || draft.text.trim() === '' || this.state.busy !== null) return;
    const { conversationId: conversation } = item;
    await this.#doing('reply', async () => {
      const when = sendAt === undefined ? { undo: true } : { sendAt };
      const { id } = await api.reply(conversation, { text: draft.text, clientId: draft.key, ...when });
      if (this.state.drafts.get(conversation)?.key === draft.key)
        this.#keepDraft(conversation, { text: '', note: draft.note, key: '' });
      this.#set({ notice: sendAt === undefined ? 'sent' : 'scheduled' });
      if (sendAt === undefined) this.#mayUndo({ conversation, line: id, text: draft.text });
    });
    await this.#loadLines();
  }

  /** Takes back what has not gone out; what was written is in the box again. */
  async takeBack(line: string, text: string): Promise<void> {
    const item = this.current;
    if (item === null) return;
    await this.#doing('undo', async () => {
      await api.takeBack(item.conversationId, line);
      const known = this.state.drafts.get(item.conversationId);
      if ((known?.text ?? '') === '') this.write(item.conversationId, { text });
      this.#set({ undo: null, notice: 'undone' });
    });
    await this.#loadLines();
  }

  async note(mentions: readonly string[]): Promise<void> {
    const conversation = this.current?.conversationId ?? '';
    const draft = this.state.drafts.get(conversation);
    if (draft === undefined || draft.note.trim() === '') return;
    if (await this.act('note', { text: draft.note, mentions }))
      this.#keepDraft(conversation, { ...draft, note: '' });
  }

  #keepDraft(conversation: string, draft: Draft): void {
    const drafts = new Map(this.state.drafts);
    if (draft.text === '' && draft.note === '') drafts.delete(conversation);
    else drafts.set(conversation, draft);
    this.#set({ drafts });
    this.#keeper.keep(conversation, drafts.get(conversation));
  }

  #mayUndo(undo: State['undo']): void {
    clearTimeout(this.#undoEnds);
    this.#set({ undo });
    this.#undoEnds = setTimeout(() => this.#set({ undo: null }), UNDO_MS);
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
    const fresh = { ...start, oidc: this.state.oidc, me };
    this.#set(same ? { me, out: null, failure: null, codeNeeded: false } : fresh);
    this.#listen();
    void this.#loadQueue().then(() => Promise.all([this.#loadLines(), this.#findDraft()]));
    void this.#loadDesk();
    this.#appear();
  }

  #whose: string | null = null;

  #leave(out: State['out']): void {
    this.#stream?.close();
    this.#stream = null;
    // What patients wrote leaves the screen; what staff wrote waits for them.
    const nothing = { queue: null, found: null, lines: null, notes: [], scheduled: [], undo: null };
    this.#set({
      ...nothing,
      me: null,
      out,
      codeNeeded: false,
      looking: wholeQueue,
      notice: null,
      failure: null,
    });
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
    stream.addEventListener('presence', () => void this.#loadPresent());
    stream.addEventListener('reset', () => void Promise.all([this.#loadQueue(), this.#loadLines()]));
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
      const { selected } = this.state;
      // A link leads to an entry that has ended, too.
      if (selected !== null && this.current === null && !items.some(({ id }) => id === selected)) {
        const ended = await api.handoff(selected).catch(() => null);
        if (ended !== null) this.#set({ found: [ended] });
      }
      this.#set({ queue: items });
    } catch (error) {
      this.#failed(error);
    }
  }

  async #loadLines(): Promise<void> {
    const item = this.current;
    if (item === null || this.state.me == null) return;
    try {
      const { items: lines, notes, scheduled } = await api.messages(item.conversationId);
      // The answer may come after somebody else was picked.
      if (this.state.selected === item.id) this.#set({ lines, notes, scheduled });
    } catch (error) {
      this.#failed(error);
    }
  }

  async #find(): Promise<void> {
    const { search, view } = this.state.looking;
    try {
      const { items } = search.trim().length >= 2 ? await api.search(search.trim()) : await api.resolved();
      const now = this.state.looking;
      if (now.search === search && now.view === view) this.#set({ found: items });
    } catch (error) {
      this.#failed(error, true);
    }
  }

  async #findDraft(): Promise<void> {
    const conversation = this.current?.conversationId;
    if (conversation === undefined || this.state.me == null || this.state.drafts.has(conversation)) return;
    const kept = await this.#keeper.find(conversation).catch(() => null);
    if (kept === null || this.state.drafts.has(conversation)) return;
    const drafts = new Map(this.state.drafts).set(conversation, { ...kept, key: this.#newKey() });
    this.#set({ drafts });
  }

  /** What changes seldom: colleagues, teams, saved views. Without them the page still works. */
  async #loadDesk(): Promise<void> {
    const [colleagues, teams, views] = await Promise.all([api.colleagues(), api.teams(), api.views()]).catch(
      () => [],
    );
    if (colleagues === undefined || teams === undefined || views === undefined) return;
    this.#set({ colleagues: colleagues.items, teams: teams.items, views: views.items });
  }

  async #loadPresent(): Promise<void> {
    const found = await api.present().catch(() => null);
    if (found !== null) this.#set({ present: found.items });
  }

  #appear(): void {
    if (this.state.me == null || document.visibilityState === 'hidden') return;
    const conversation = this.current?.conversationId ?? null;
    api.appear(conversation, this.#typing && conversation !== null).catch(() => undefined);
  }

  #writeAddress(): void {
    writeAddress(this.state);
  }

  #readAddress(): void {
    const { screen, selected } = readAddress();
    if (selected === this.state.selected && screen === this.state.screen) return;
    this.#set({ screen, selected, lines: null, notes: [], scheduled: [] });
    this.#listen();
    void Promise.all([this.#loadLines(), this.#findDraft()]);
  }

  /** True when it was done. */
  async #doing(busy: State['busy'], work: () => Promise<void>): Promise<boolean> {
    this.#set({ busy, failure: null, notice: null });
    try {
      await work();
      return true;
    } catch (error) {
      this.#failed(error, true);
      return false;
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
