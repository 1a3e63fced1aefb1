/** What the language model costs and has said, kept over all processes. Rejects with StoreAway. */
export type ModelStore = {
  /**
   * Takes an amount from the day's budget before a call; false where it would pass the limit, and nothing is taken. `day`
   * is local (`2026-11-23`); `cost` in millionths of a dollar. Answers what is spent by then.
   */
  take(
    practice: string,
    day: string,
    wanted: { readonly tokens: number; readonly cost: number },
    limits: { readonly tokens: number; readonly cost: number },
  ): Promise<{ readonly taken: boolean; readonly tokens: number; readonly cost: number }>;
  /** Puts right what was taken, once it is known what the call took: both may be negative. */
  settle(
    practice: string,
    day: string,
    by: { readonly tokens: number; readonly cost: number },
  ): Promise<void>;
  /** An answer given before to the same content, within this practice; null: none, or too old. */
  recall(practice: string, hash: string): Promise<string | null>;
  remember(practice: string, hash: string, answer: string): Promise<void>;
};
