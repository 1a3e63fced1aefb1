import type { ConversationStore } from '../../turn/conversation-stores.ts';
import type { Clock, Desk, Inbox } from '../../turn/ports.ts';
import type { Session } from '../../turn/session.ts';
import type { PageStore, PracticeStore, QueueStore, RecordStore, SecretStore } from '../../turn/stores.ts';
import type { PageLinks } from './links.ts';

/** What Direct Line is made of. */
export type DirectLineTools = {
  readonly inbox: Inbox;
  /** Has something done in a conversation and hears what became of it. */
  readonly desk: Desk;
  readonly pages: PageStore;
  readonly secrets: SecretStore;
  readonly conversations: Pick<ConversationStore, 'link' | 'commit'>;
  readonly records: Pick<RecordStore, 'chart'>;
  /** Counts tries at something that may be guessed, over all processes. */
  readonly tries: {
    take(practice: string, name: string, forMs: number): Promise<number>;
    giveBack(practice: string, name: string): Promise<void>;
  };
  /** What conversations remember, read without their lease. */
  readonly holdings: { session(practice: string, conversation: string): Promise<Session | null> };
  readonly queue: Pick<QueueStore, 'transcript'>;
  readonly practices: PracticeStore;
  readonly links: PageLinks;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Hears of errors that nobody expected; they hold no patient's words. */
  readonly report: (error: unknown) => void;
  readonly publicUrl: string;
  /** Lets other sites' back ends ask for tokens; null: only our own page can. */
  readonly directLineSecret: string | null;
  readonly keepAliveMs?: number;
  readonly unreadMs?: number;
  readonly firstWordsMs?: number;
};
