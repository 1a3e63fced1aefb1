import { Failure, type HandoffItem } from './api.ts';
import { type State, start } from './state.ts';

/** The one place of the page's state, and what becomes of a call that fails. */
export class Held {
  state = start;
  readonly #changed: () => void;
  readonly #signedOut: () => void;

  /** `signedOut`: the server knows nobody here any more. */
  constructor(changed: () => void, signedOut: () => void) {
    this.#changed = changed;
    this.#signedOut = signedOut;
  }

  get current(): HandoffItem | null {
    const { queue, found, selected } = this.state;
    const is = ({ id }: HandoffItem) => id === selected;
    return queue?.find(is) ?? found?.find(is) ?? null;
  }

  /** True when it was done. */
  async doing(busy: State['busy'], work: () => Promise<void>): Promise<boolean> {
    this.set({ busy, failure: null, notice: null });
    try {
      await work();
      return true;
    } catch (error) {
      this.failed(error, true);
      return false;
    } finally {
      this.set({ busy: null });
    }
  }

  /** What was asked for by hand is answered by hand; what the page asks for itself shows as the state of the line. */
  failed(error: unknown, byHand = false): void {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'not-signed-in') {
      this.#signedOut();
      return;
    }
    if (error.code === 'offline') this.set({ connected: false });
    if (byHand) this.set({ failure: { code: error.code, requestId: error.requestId } });
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }
}
