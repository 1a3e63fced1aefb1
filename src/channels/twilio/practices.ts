import { StoreAway } from '../../errors.ts';
import type { Practice } from '../../practice/practice.ts';
import type { PracticeStore } from '../../turn/stores.ts';
import type { TwilioAccount } from './client.ts';

/** Finds the practice that one of Twilio's fields means. */
export type PracticeFinder = {
  /**
   * By the number, then by the messaging service, then the only practice where the settings name its number or service.
   * Null when nobody here has it. Rejects with StoreAway, also where one that cannot be read now may have it.
   */
  find(number: string | undefined, messagingService: string | undefined): Promise<Practice | null>;
  /** What `find` last answered for the number, or the only practice it ever saw: for when the store is away. */
  remembered(number: string | undefined): Practice | null;
  /** Learns the practices once, so that they are remembered when the store goes away. */
  learn(): Promise<void>;
};

/** See PracticeFinder. What is remembered is bounded by the number of practices. */
export function practiceFinder(store: PracticeStore, account: TwilioAccount): PracticeFinder {
  const known = new Map<string, Practice>();
  const remember = (practice: Practice) => {
    known.set(practice.id, practice);
    return practice;
  };

  async function find(number: string | undefined, messagingService: string | undefined) {
    const plain = number?.replace(/^whatsapp:/u, '');
    const owner = plain === undefined ? null : await store.byNumber(plain);
    if (owner !== null) return remember(owner);
    const { practices, away } = await store.reached();
    const served = practices.find(({ messagingService: own }) => own !== null && own === messagingService);
    if (served !== undefined) return remember(served);
    if (away.length > 0) throw new StoreAway();
    const ours =
      (plain !== undefined && plain === account.from) ||
      (messagingService !== undefined && messagingService === account.messagingService);
    const [only, ...others] = practices;
    return ours && only !== undefined && others.length === 0 ? remember(only) : null;
  }

  function remembered(number: string | undefined): Practice | null {
    const practices = [...known.values()];
    const plain = number?.replace(/^whatsapp:/u, '') ?? '';
    const owner = practices.find((practice) => practice.numbers.includes(plain));
    return owner ?? (practices.length === 1 ? (practices[0] ?? null) : null);
  }

  async function learn(): Promise<void> {
    for (const practice of (await store.reached()).practices) remember(practice);
  }

  return { find, remembered, learn };
}
