import type { Chart } from '../care/chart.ts';
import type { Handoff } from '../handoff/handoff.ts';
import type { Address } from './address.ts';
import type { AuditEntry, ChartRead, Commit, Link, OutboxEntry, Outcome } from './commit.ts';
import type { Event, Lane, MessageEvent } from './events.ts';
import type { Session } from './session.ts';

/**
 * The mailboxes, the outboxes and the wake list. Every method rejects with StoreAway when the store does not answer in
 * time (the same call may then be made again) and is atomic: it happened or it did not.
 */
export type ConversationStore = {
  /** After this long without a word from its worker a conversation may be taken over. */
  readonly leaseMs: number;
  /**
   * Puts an event into the mailbox of the conversation the address belongs to, once for each event id, and takes the
   * conversation's lease if it is free. `duplicate`: it was here before, nothing changed.
   */
  accept(arrival: Arrival): Promise<Accepted>;
  /** As accept, for an event whose conversation is known (staff, timers). */
  append(practice: string, conversation: string, event: Event): Promise<Accepted>;
  /**
   * Answers a danger without waiting for any lease: appends the event (once; an event that is already in the mailbox is
   * marked), the safety reply into the safety lane, the handoff at the top of the queue (or raises the open one), mutes
   * the bot, and moves the session's version so that a turn in hand conflicts and replays.
   */
  alarm(alarm: Alarm): Promise<Alarmed>;
  /** Takes the lease of a conversation that has something to do, and loads it. Null when another worker holds it. */
  hold(practice: string, conversation: string): Promise<Held | null>;
  /** Keeps a lease that is about to run out. False when it is lost: stop, the commit would be refused. */
  renew(held: Held): Promise<boolean>;
  /** Writes a turn. Rejects with Conflict. With `more`, the lease is still held and the next turn can begin at once. */
  commit(commit: Commit): Promise<Committed>;
  /**
   * Gives the lease back without a commit; the conversation wakes again at `wakeAt`. Only `failed` counts as a failed turn:
   * with `idle` nothing is waiting, with `fair` others are to have their chance, with `contended` somebody else writes.
   * `attempts` is the count of failed turns on its head event.
   */
  postpone(held: Held, wakeAt: number, reason: PostponeReason): Promise<{ readonly attempts: number }>;
  /** What became of an event that staff wait for; null while it is not handled. */
  outcome(practice: string, conversation: string, eventId: string): Promise<Outcome | null>;
  /** Makes an address part of a conversation, outside any turn (a page opened with a link). */
  link(practice: string, link: Link): Promise<void>;
  /** The conversation an address belongs to, and the patients it is linked to. An address nobody linked has one of its own. */
  conversationOf(
    practice: string,
    address: Address,
  ): Promise<{ readonly conversation: string; readonly patients: readonly string[] }>;
  /** The conversation of a person: the same for the same patient and relationship, whatever their addresses. */
  conversationOfPerson(practice: string, patient: string, relationship: string | null): Promise<string>;
};

export type Arrival = {
  readonly practice: string;
  readonly address: Address;
  readonly event: Event;
  /**
   * A word of the caller's own for this call, without a line break: made again with it (after StoreAway, say), the call
   * answers as the first one would have, and gives the lease that the first one got.
   */
  readonly by?: string;
};

export type Accepted =
  | { readonly kind: 'duplicate'; readonly conversation: string }
  /** `held` is null when another worker has the lease: it will handle the event. `recent` is for the guard's joined look. */
  | {
      readonly kind: 'accepted';
      readonly conversation: string;
      readonly held: Held | null;
      readonly recent: Session['recent'];
      readonly alarmed: readonly string[];
    };

/** A conversation in hand. */
export type Held = {
  readonly practice: string;
  readonly conversation: string;
  readonly fence: number;
  readonly sessionVersion: number;
  /** Null when nobody has talked here yet. */
  readonly session: Session | null;
  /** Failed turns on the head event so far. */
  readonly attempts: number;
  readonly events: readonly Event[];
  /** Event ids whose danger the alarm script has answered, and whether the bot is muted by one. */
  readonly alarmed: readonly string[];
  readonly emergency: { readonly handoffId: string; readonly at: number } | null;
  /** The patients the address is linked to. */
  readonly patients: readonly LoadedChart[];
  /** The conversation's open handoff. */
  readonly handoff: Handoff | null;
  /** True where the conversation's address has opted out. */
  readonly suppressed: boolean;
  /** Its last worker died or hung in the middle of a turn. */
  readonly takenOver?: boolean;
  /** What is stored of it and cannot be opened. It is missing above, and no reason to let anybody wait unseen. */
  readonly unread?: readonly Unread[];
  /** The id of the open handoff where it is that. */
  readonly unreadHandoff?: string;
};

/** A part of a conversation that can be spoilt by itself. */
export type Unread = 'session' | 'chart' | 'handoff';

export type LoadedChart = { readonly chart: Chart } & ChartRead;

export type Alarm = {
  readonly practice: string;
  readonly address: Address;
  readonly event: MessageEvent;
  readonly reply: OutboxEntry;
  /** The person has got the reply already (TwiML, while the store was away): it is written down and not sent. */
  readonly answered?: boolean;
  readonly handoff: Handoff;
  readonly audit: AuditEntry;
};

export type Alarmed =
  | { readonly kind: 'duplicate'; readonly conversation: string }
  | {
      readonly kind: 'alarmed';
      readonly conversation: string;
      readonly handoffId: string;
      readonly claimed: readonly Claimed[];
    };

/**
 * `claimed` are outbox entries that this process now must send; `more` is the conversation with the rest of its mailbox;
 * `told` are the other conversations that got an event, which are on the wake list too.
 */
export type Committed = {
  readonly claimed: readonly Claimed[];
  readonly more: Held | null;
  readonly told?: readonly string[];
};

/** Why a lease is given back without a commit. */
export type PostponeReason = 'failed' | 'idle' | 'fair' | 'contended';

/** An outbox entry that this process alone may send, until `sent` or `unsent` says what became of it. */
export type Claimed = {
  readonly practice: string;
  readonly conversation: string;
  readonly entry: OutboxEntry;
  readonly attempts: number;
  /** What is kept of it cannot be read: only its id and lane are true. It cannot be sent: end it with `failed`. */
  readonly unreadable?: true;
};

/** What waits in a lane: how many entries, and when the first of them was decided, epoch milliseconds. */
export type Waiting = { readonly lane: Lane; readonly entries: number; readonly since: number };

/** Spreads out what a sender sends, over all processes. */
export type PaceStore = {
  /**
   * Reserves `takesMs` of a sender's time and answers from when, epoch milliseconds: `now` at the earliest. What is
   * urgent goes now whatever waits, and what comes after makes room for it.
   */
  reserve(
    practice: string,
    share: { readonly sender: string; readonly takesMs: number; readonly urgent: boolean },
    now: number,
  ): Promise<number>;
};

/** The sending side of the outbox: within a conversation and lane strictly in order, one at a time. */
export type OutboxStore = {
  /** Marks an entry as with the provider under its id, and claims the lane's next one if there is one. */
  sent(claimed: Claimed, providerId: string, now: number): Promise<Claimed | null>;
  /**
   * As sent, for a message that was found at the provider and may be this entry. Of two entries with the same words one
   * alone gets it; the other hears that it is another's.
   */
  adopt(claimed: Claimed, providerId: string, now: number): Promise<Claimed | null | "another's">;
  /** How much waits in a conversation's lanes and since when the first of it does; lanes with nothing are left out. */
  waiting(practice: string, conversation: string): Promise<readonly Waiting[]>;
  /**
   * Gives an entry back: tried again at `retryAt`. With `now` it claims what may go out before it: in the safety lane that
   * is what goes to another address.
   */
  retryAt(claimed: Claimed, retryAt: number, code: string, now?: number): Promise<Claimed | null>;
  /**
   * Ends an entry that can never arrive; puts an `undelivered` event into the mailbox and claims the lane's next one. With
   * `optedOut` the provider says that the person stopped our texts: the address is suppressed here too.
   */
  failed(claimed: Claimed, code: string, now: number, optedOut?: boolean): Promise<Claimed | null>;
  /** Claims what is due in a conversation's lanes. Entries whose sender vanished come back as `unknown`: ask the provider first. */
  due(
    practice: string,
    conversation: string,
    now: number,
  ): Promise<{ readonly claimed: readonly Claimed[]; readonly unknown: readonly Claimed[] }>;
  /** Which of the provider's ids belong to entries that are known to be sent: a text said twice is two messages. */
  known(practice: string, providerIds: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Folds a delivery status by rank (never backwards). `undelivered` and `failed` also put an event into the mailbox,
   * once. `unknown-message`: no entry is known by that provider id yet; the status is kept for an hour and folded then.
   */
  receipt(
    practice: string,
    providerId: string,
    status: string,
    code: string | null,
    now: number,
  ): Promise<'folded' | 'stale' | 'unknown-message'>;
};

/** What needs attention now, across a practice's conversations. */
export type WakeStore = {
  /** Conversations whose moment has come by the app's clock, or whose lease has run out by Redis' clock. */
  due(practice: string, now: number, limit: number): Promise<readonly string[]>;
  /** Turns timers that are due into `timer-due` events. Called under no lease. */
  ring(practice: string, conversation: string, now: number): Promise<void>;
  /** Conversations whose moment comes before that, the earliest first; more than `limit` are not named. Nothing is changed. */
  soon(practice: string, before: number, limit: number): Promise<readonly string[]>;
  practices(): Promise<readonly string[]>;
};
