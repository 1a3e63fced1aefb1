import type { Practice } from '../practice/practice.ts';
import type { Claimed, PaceStore } from '../turn/conversation-stores.ts';
import type { Channel, Clock } from '../turn/ports.ts';

/** What waits longer than this is put back meanwhile: nothing is held in hand that others could be sent before. */
const HOLD_MS = 5_000;

/** Turns remembered of entries that were put back; of more than these the oldest ask again. */
const MOST_REMEMBERED = 20_000;

export type Pace = {
  /**
   * Waits for the text's turn at its sender, five seconds at most. Answers null when it may go now, else the moment
   * (epoch milliseconds) at which it is to be tried again: its turn is kept for it till then.
   */
  turnOf(channel: Channel, practice: Practice, claimed: Claimed): Promise<number | null>;
};

/** Keeps to the rates of providers. Texts of the safety lane never wait. */
export function createPace(store: PaceStore, clock: Clock): Pace {
  const kept = new Map<string, number>();
  return {
    turnOf: async (channel, practice, claimed) => {
      const { entry } = claimed;
      const share = channel.share?.(practice, entry) ?? null;
      if (share === null) return null;
      const urgent = entry.lane === 'safety';
      const now = clock();
      const at = kept.get(entry.id) ?? (await store.reserve(practice.id, { ...share, urgent }, now));
      kept.delete(entry.id);
      if (at - now > HOLD_MS) {
        kept.set(entry.id, at);
        const [oldest] = kept.keys();
        if (kept.size > MOST_REMEMBERED && oldest !== undefined) kept.delete(oldest);
        return at;
      }
      if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
      return null;
    },
  };
}
