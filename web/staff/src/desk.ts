import { readAddress, writeAddress } from './address.ts';
import { type Act, api, Failure, type HandoffItem, type Me, type SavedView } from './api.ts';
import { Held } from './held.ts';
import { Loading } from './loading.ts';
import {
  type BulkAct,
  ENDED,
  type Looking,
  noted,
  type Screen,
  type State,
  start,
  wholeQueue,
} from './state.ts';
import { Stream } from './stream.ts';
import { doTogether } from './together.ts';
import { Writing } from './writing.ts';

/** The server ends a sign-in that is idle for 30 minutes; the page goes first, and says why. */
const IDLE_MS = 25 * 60_000;
const LOOK_AT_IDLE_MS = 20_000;
const RETRY_MS = 2_000;
/** A colleague who says nothing for 45 s is not there (the staff API's `/presence`). */
const APPEAR_EVERY_MS = 15_000;
const SEARCH_AFTER_MS = 250;
/** As long as a reply can be taken back. */
const UNDO_MS = 5_000;
/** What takes an act back, where the entry was in this state before. */
const UNDOES: Readonly<Partial<Record<BulkAct, readonly [BulkAct, HandoffItem['state']]>>> = {
  claim: ['release', 'waiting'],
  snooze: ['wake', 'waiting'],
};

/** What staff do at the page, and who they are. Knows nothing of how it looks. */
export class Desk {
  /** What is written in the open conversation. */
  readonly writing: Writing;
  readonly #held: Held;
  readonly #loading: Loading;
  readonly #stream: Stream;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #lastInput = Date.now();
  #searches: ReturnType<typeof setTimeout> | undefined;
  #undoEnds: ReturnType<typeof setTimeout> | undefined;
  #whose: string | null = null;

  constructor(changed: () => void, newKey: () => string) {
    this.#held = new Held(changed, () => this.#leave('again'));
    this.#loading = new Loading(this.#held);
    this.#stream = new Stream(this.#held, this.#loading);
    this.writing = new Writing(this.#held, this.#loading, newKey);
  }

  get state(): State {
    return this.#held.state;
  }

  get current(): HandoffItem | null {
    return this.#held.current;
  }

  /** Finds out who is signed in, and begins to listen. */
  async begin(): Promise<void> {
    for (const kind of ['pointerdown', 'keydown'] as const) {
      addEventListener(kind, () => {
        this.#lastInput = Date.now();
      });
    }
    addEventListener('offline', () => this.#held.set({ connected: false }));
    addEventListener('online', () => this.#stream.listen());
    // Leaving with something that the server does not have yet asks first.
    addEventListener('beforeunload', (event) => {
      if (this.writing.behind) event.preventDefault();
    });
    setInterval(() => {
      if (this.state.me != null && Date.now() - this.#lastInput > IDLE_MS) void this.signOut('idle');
    }, LOOK_AT_IDLE_MS);
    setInterval(() => this.writing.appear(), APPEAR_EVERY_MS);
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
    api.waysIn().then(
      ({ oidc }) => this.#held.set({ oidc }),
      () => undefined,
    );
    await this.#resume();
  }

  /** Changes what is shown without asking the server. */
  show(change: Partial<Pick<State, 'picked' | 'together' | 'notice' | 'failure'>>): void {
    this.#held.set(change);
  }

  open(screen: Screen): void {
    this.#held.set({
      screen,
      failure: null,
      notice: null,
      ...(screen === 'queue' ? {} : { selected: null, lines: null }),
    });
    this.#writeAddress();
    this.#stream.listen();
  }

  /** Another view, sort, language or search. */
  look(change: Partial<Looking>): void {
    const looking = { ...this.state.looking, ...change };
    const asks = looking.search.trim().length >= 2 || looking.view === ENDED;
    const isEnded = looking.view === ENDED;
    const ended = isEnded || this.state.locked !== ENDED ? {} : { locked: null };
    this.#held.set({ looking, picked: new Set(), ...(asks ? {} : { found: null }), ...ended });
    clearTimeout(this.#searches);
    if (asks)
      this.#searches = setTimeout(() => void this.#loading.find(), 'search' in change ? SEARCH_AFTER_MS : 0);
  }

  async keepViews(views: readonly SavedView[]): Promise<void> {
    await this.#held.doing(null, async () => {
      await api.keepViews(views);
      this.#held.set({ views });
    });
  }

  async signIn(email: string, password: string, code?: string): Promise<void> {
    await this.#held.doing('login', async () => {
      try {
        this.#enter(await api.login(email, password, code));
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'code-needed') throw error;
        this.#held.set({ codeNeeded: true });
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
    this.#held.set({
      screen,
      selected: id,
      lines: null,
      notes: [],
      scheduled: [],
      ...this.#lockedAgain(),
      failure: null,
      notice: null,
    });
    this.#writeAddress();
    this.writing.stopTyping();
    this.#stream.listen();
    this.writing.appear();
    await Promise.all([this.#loading.lines(), this.writing.findDraft()]);
  }

  /** Opens what the role does not open by itself, with a reason that the server keeps at each look. */
  async unlock(reason: string): Promise<void> {
    const { locked, reasons } = this.state;
    if (locked === null) return;
    await this.#held.doing(null, async () => {
      const item = locked === ENDED ? null : await api.handoff(locked, reason);
      this.#held.set({ locked: null, reasons: new Map(reasons).set(locked, reason) });
      if (item === null) return this.#loading.find();
      const others = (this.state.found ?? []).filter(({ id }) => id !== item.id);
      this.#held.set({ found: [...others, item] });
      await this.#loading.lines();
    });
  }

  /** A reason holds for what is open: whoever comes back to it says again why. */
  #lockedAgain(): Pick<State, 'locked' | 'reasons'> {
    const { locked, reasons } = this.state;
    return {
      locked: locked === ENDED ? ENDED : null,
      reasons: new Map([...reasons].filter(([what]) => what === ENDED)),
    };
  }

  async act(act: Act, body?: unknown): Promise<boolean> {
    const item = this.current;
    if (item === null || this.state.busy !== null) return false;
    const done = await this.#held.doing(act, async () => {
      const done = await api.act(item.id, act, body);
      // Another one bears the need of what cannot be read.
      if (done.id !== item.id) this.#held.set({ selected: done.id });
      if (act === 'resolve') this.#held.set({ selected: null, lines: null });
      this.#held.set({ notice: noted[act] });
    });
    this.#writeAddress();
    await Promise.all([this.#loading.queue(), act === 'note' ? this.#loading.lines() : null]);
    return done;
  }

  /** The same with all that are picked; each succeeds or is refused by itself, and it is said which. */
  async bulk(act: BulkAct, more: object = {}): Promise<boolean> {
    const known = [...(this.state.queue ?? []), ...(this.state.found ?? [])];
    const picked = known.filter(({ id }, place) => {
      return this.state.picked.has(id) && known.findIndex((other) => other.id === id) === place;
    });
    return this.#together(act, picked, more);
  }

  /** Takes back what was just done with several. */
  async unbulk(): Promise<void> {
    const { together } = this.state;
    if (together === null || together.undo === null) return;
    await this.#together(
      together.undo,
      together.items.filter(({ ok }) => ok).map(({ item }) => item),
    );
  }

  async #together(act: BulkAct, chosen: readonly HandoffItem[], more: object = {}): Promise<boolean> {
    clearTimeout(this.#undoEnds);
    const done = await this.#held.doing(act, async () => {
      await doTogether(act, chosen, more, (items, left) => {
        // What slept before, or somebody had, would not come back as it was.
        const isPlain = items.every(({ ok, item }) => !ok || UNDOES[act]?.[1] === item.state);
        const isAll = left === 0 && isPlain && items.some(({ ok }) => ok);
        const undo = isAll ? (UNDOES[act]?.[0] ?? null) : null;
        const known = new Set(items.filter(({ ok }) => ok).map(({ item }) => item.id));
        this.#held.set({
          picked: new Set(chosen.map(({ id }) => id).filter((id) => !known.has(id))),
          together: { act, items, left, undo },
        });
        if (undo !== null) this.#undoEnds = setTimeout(() => this.#endUndo(), UNDO_MS);
      });
    });
    await this.#loading.queue();
    return done;
  }

  #endUndo(): void {
    const { together } = this.state;
    if (together !== null) this.#held.set({ together: { ...together, undo: null } });
  }

  async note(mentions: readonly string[]): Promise<void> {
    const conversation = this.current?.conversationId ?? '';
    const draft = this.state.drafts.get(conversation);
    if (draft === undefined || draft.note.trim() === '') return;
    if (await this.act('note', { text: draft.note, mentions }))
      this.writing.keepDraft(conversation, { ...draft, note: '' });
  }

  async #resume(): Promise<void> {
    try {
      this.#enter(await api.me());
    } catch (error) {
      if (error instanceof Failure && error.code === 'not-signed-in') {
        this.#held.set({ me: null });
        return;
      }
      this.#held.set({ connected: false, me: this.state.me ?? null });
      this.#retry = setTimeout(() => void this.#resume(), RETRY_MS);
    }
  }

  #enter(me: Me): void {
    clearTimeout(this.#retry);
    this.#stream.fresh();
    this.#lastInput = Date.now();
    // Somebody else at the same desk does not see what the one before was writing.
    const same = this.#whose === null || this.#whose === me.staff.id;
    this.#whose = me.staff.id;
    const fresh = { ...start, oidc: this.state.oidc, me };
    this.#held.set(same ? { me, out: null, failure: null, codeNeeded: false } : fresh);
    this.#stream.listen();
    void this.#loading.queue().then(() => Promise.all([this.#loading.lines(), this.writing.findDraft()]));
    void this.#loading.desk();
    this.writing.appear();
  }

  #leave(out: State['out']): void {
    this.#stream.close();
    // What patients wrote leaves the screen; what staff wrote waits for them.
    const nothing = {
      queue: null,
      found: null,
      together: null,
      lines: null,
      notes: [],
      scheduled: [],
      undo: null,
      locked: null,
      reasons: new Map(),
    };
    this.#held.set({
      ...nothing,
      me: null,
      out,
      codeNeeded: false,
      looking: wholeQueue,
      notice: null,
      failure: null,
    });
  }

  #writeAddress(): void {
    writeAddress(this.state);
  }

  #readAddress(): void {
    const { screen, selected } = readAddress();
    if (selected === this.state.selected && screen === this.state.screen) return;
    this.#held.set({ screen, selected, lines: null, notes: [], scheduled: [], ...this.#lockedAgain() });
    this.#stream.listen();
    void Promise.all([this.#loading.lines(), this.writing.findDraft()]);
  }
}
