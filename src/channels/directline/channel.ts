import { ChannelError, StoreAway } from '../../errors.ts';
import type { OutboxEntry } from '../../turn/commit.ts';
import type { Channel, Clock } from '../../turn/ports.ts';
import type { PageStore } from '../../turn/stores.ts';
import { sentActivity } from './activity.ts';
import { BATCH } from './limits.ts';

/**
 * The page as a way to people: sending puts an activity into the page's stream, once for each outbox entry, and any
 * process that has the page's socket reads it from there. The entry's id is the provider's id.
 */
export function createPageChannel(pages: PageStore, clock: Clock): Channel {
  return {
    name: 'web',
    async send(practice, entry) {
      const page = pageOf(entry);
      await reach(pages.append(practice.id, page, sentActivity(practice, entry, page, clock())));
      return entry.id;
    },
    async find(practice, entry, signal) {
      const page = pageOf(entry);
      let after: string | null = null;
      for (;;) {
        signal.throwIfAborted();
        const read: PageRead = await reach(pages.read(practice.id, page, after, BATCH));
        if (read.activities.some((activity) => activity.id === entry.id)) return [entry.id];
        if (read.activities.length === 0 || read.watermark === null) return [];
        after = read.watermark;
      }
    },
  };
}

type PageRead = Awaited<ReturnType<PageStore['read']>>;

function pageOf(entry: OutboxEntry): string {
  if (entry.address.channel !== 'web') throw new ChannelError('refused', 'not-a-page');
  return entry.address.page;
}

/** A stream that could not be written may be written again: an entry is appended once. */
async function reach<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreAway) throw new ChannelError('retry', 'store-away', { cause: error });
    throw error;
  }
}
