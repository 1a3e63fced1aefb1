import { Busy } from '../errors.ts';

/** Texts that this process makes durable at once; at a thousand a second the last of them waits a second. */
const MOST_ARRIVING = 1_000;

/** Turns and sendings in hand: each holds a conversation in memory, some 50 KB while it thinks. */
const MOST_IN_HAND = 3_000;

/** A loop that has been this late for most of a second serves nobody: less must come in before anything gets better. */
const LATE_MS = 1_000;

/** Texts of one address that are made durable at once; the next wait for them, and for nobody else. */
const AT_ONCE_PER_ADDRESS = 4;

/** Texts of one address that wait so. A person does not send this many in a second. */
const WAITING_PER_ADDRESS = 250;

export type Load = {
  /**
   * Takes in a text as soon as its address has a place. Rejects with Busy before anything is done when this process has
   * too much in hand, or that address alone sends more than anybody writes: who was taken in keeps their speed.
   */
  take<T>(address: string, accept: () => Promise<T>): Promise<T>;
  /** Texts that are being taken in. */
  arriving(): number;
};

/** `inHand`: turns and sendings under way. `lateMs`: how late the loop has been, see `watchLateness`. */
export function createLoad(tools: { readonly inHand: () => number; readonly lateMs: () => number }): Load {
  const places = new Map<string, { taken: number; readonly queue: (() => void)[] }>();
  let arriving = 0;

  const leave = (address: string): void => {
    const place = places.get(address);
    if (place === undefined) return;
    const next = place.queue.shift();
    if (next === undefined) place.taken -= 1;
    else next();
    if (place.taken === 0) places.delete(address);
  };

  return {
    arriving: () => arriving,
    take: async (address, accept) => {
      if (arriving >= MOST_ARRIVING || tools.inHand() >= MOST_IN_HAND) throw new Busy('full');
      if (tools.lateMs() >= LATE_MS) throw new Busy('slow');
      const place = places.get(address) ?? { taken: 0, queue: [] };
      places.set(address, place);
      if (place.taken < AT_ONCE_PER_ADDRESS) place.taken += 1;
      else if (place.queue.length >= WAITING_PER_ADDRESS) throw new Busy('flood');
      else {
        arriving += 1;
        await new Promise<void>((resolve) => place.queue.push(resolve)).finally(() => {
          arriving -= 1;
        });
      }
      arriving += 1;
      try {
        return await accept();
      } finally {
        arriving -= 1;
        leave(address);
      }
    },
  };
}
