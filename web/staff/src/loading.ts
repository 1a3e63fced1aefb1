import { api, Failure } from './api.ts';
import type { Held } from './held.ts';
import { ENDED } from './state.ts';

/** Asks the server for what the page shows. What fails shows as the state of the line. */
export class Loading {
  readonly #held: Held;

  constructor(held: Held) {
    this.#held = held;
  }

  async queue(): Promise<void> {
    if (this.#held.state.me == null) return;
    try {
      const { items } = await api.handoffs();
      const { selected } = this.#held.state;
      // A link leads to an entry that has ended, too.
      if (selected !== null && this.#held.current === null && !items.some(({ id }) => id === selected)) {
        const ended = await api.handoff(selected, this.#reasonFor(selected)).catch((error: unknown) => {
          this.#lockedBy(error, selected);
          return null;
        });
        if (ended !== null) this.#held.set({ found: [ended] });
      }
      this.#held.set({ queue: items });
    } catch (error) {
      this.#held.failed(error);
    }
  }

  async lines(): Promise<void> {
    const item = this.#held.current;
    if (item === null || this.#held.state.me == null) return;
    try {
      const {
        items: lines,
        notes,
        scheduled,
      } = await api.messages(item.conversationId, this.#reasonFor(item.id));
      // The answer may come after somebody else was picked.
      if (this.#held.state.selected === item.id) this.#held.set({ lines, notes, scheduled });
    } catch (error) {
      if (!this.#lockedBy(error, item.id)) this.#held.failed(error);
    }
  }

  async find(): Promise<void> {
    const { search, view } = this.#held.state.looking;
    try {
      const { items } =
        search.trim().length >= 2
          ? await api.search(search.trim())
          : await api.resolved(this.#reasonFor(ENDED));
      const now = this.#held.state.looking;
      if (now.search === search && now.view === view) this.#held.set({ found: items });
    } catch (error) {
      if (!this.#lockedBy(error, ENDED)) this.#held.failed(error, true);
    }
  }

  /** True where a reason would open it; then the page asks for one. */
  #lockedBy(error: unknown, what: string): boolean {
    if (!(error instanceof Failure) || error.code !== 'reason-needed') return false;
    this.#held.set({ locked: what });
    return true;
  }

  #reasonFor(what: string): string | undefined {
    return this.#held.state.reasons.get(what);
  }

  /** What changes seldom: colleagues, teams, saved views. Without them the page still works. */
  async desk(): Promise<void> {
    const [colleagues, teams, views] = await Promise.all([api.colleagues(), api.teams(), api.views()]).catch(
      () => [],
    );
    if (colleagues === undefined || teams === undefined || views === undefined) return;
    this.#held.set({ colleagues: colleagues.items, teams: teams.items, views: views.items });
  }

  async present(): Promise<void> {
    const found = await api.present().catch(() => null);
    if (found !== null) this.#held.set({ present: found.items });
  }
}
