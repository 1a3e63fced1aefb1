import { api } from './api.ts';
import type { Draft } from './state.ts';

/** A reply and a private note are kept as one text on the server; nobody types this character (ASCII record separator). */
const BETWEEN = '\u001e';
/** So long after the last key the draft goes to the server: a reload loses at most this much, and asks first. */
const KEEP_AFTER_MS = 600;

/** Keeps drafts on the server, so that a reload or another machine has them. */
export class DraftKeeper {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** Whether something is on this page alone. */
  get behind(): boolean {
    return this.#timers.size > 0;
  }

  /** Soon. What cannot be kept now stays on the page and is kept with the next key. */
  keep(conversation: string, draft: Draft | undefined): void {
    clearTimeout(this.#timers.get(conversation));
    const kept = draft === undefined ? '' : `${draft.text}${draft.note === '' ? '' : BETWEEN + draft.note}`;
    const keep = async (): Promise<void> => {
      const timer = this.#timers.get(conversation);
      await api.keepDraft(conversation, kept);
      if (this.#timers.get(conversation) === timer) this.#timers.delete(conversation);
    };
    this.#timers.set(
      conversation,
      setTimeout(() => void keep().catch(() => undefined), KEEP_AFTER_MS),
    );
  }

  /** What was begun before, or null. */
  async find(conversation: string): Promise<Omit<Draft, 'key'> | null> {
    const { text } = await api.draft(conversation);
    const [reply = '', note = ''] = text.split(BETWEEN);
    return reply === '' && note === '' ? null : { text: reply, note };
  }
}
