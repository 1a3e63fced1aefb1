import type { Phrase } from '../care/phrase.ts';
import type { PlanWish } from '../care/plan-wish.ts';
import type { Practice } from '../practice/practice.ts';
import type { Address, Destination } from './address.ts';
import type { OutboxEntry, Outcome } from './commit.ts';
import type { Event, Found, HandoffEventEvent, Media, MessageEvent } from './events.ts';

/** Milliseconds since the epoch. Tests set it; everything that waits for a moment compares with it. */
export type Clock = () => number;

/** A way to people: sends what the outbox gives it. */
export type Channel = {
  readonly name: Destination['channel'];
  /** Where the provider takes only so much at a time: whose time a text takes and how much; null: as fast as we can. */
  readonly share?: (
    practice: Practice,
    entry: OutboxEntry,
  ) => { readonly sender: string; readonly takesMs: number } | null;
  /**
   * Sends one entry and answers the provider's id. Rejects with ChannelError: `refused` never again, `retry` later,
   * `unknown` ask `find` first. At-most-once is the caller's; a channel never retries by itself.
   */
  send(practice: Practice, entry: OutboxEntry, signal: AbortSignal): Promise<string>;
  /**
   * The provider's ids, oldest first, of messages that may be this entry: the same words to the same person since it was
   * made. None when the provider is sure that it was not sent. The caller leaves out those that it knows as others'.
   */
  find(practice: Practice, entry: OutboxEntry, signal: AbortSignal): Promise<readonly string[]>;
};

/** What a text is about. Never rejects: what it cannot read is `out_of_scope` with low confidence. */
export type Understanding = {
  /**
   * `locale`: the language spoken until now, which a text of two languages is rather in. `expected`: what is likelier just
   * now than at other times.
   */
  understand(
    text: string,
    context: { readonly locale: string; readonly expected?: Expected | undefined },
  ): Understood;
};

/** How many times likelier than at other times an intent is, by what is being talked about; those not named: once. */
export type Expected = Readonly<Partial<Record<Intent, number>>>;

/** What a text may want, how likely (0-1), and what it names then. */
export type Likely = {
  readonly name: Intent;
  readonly confidence: number;
  readonly slots: Understood['slots'];
};

export type Understood = {
  readonly intent: { readonly name: Intent; readonly confidence: number };
  /** What it wants otherwise, where the first is not sure; null: nothing else is likely. */
  readonly second: { readonly name: Intent; readonly confidence: number } | null;
  /** Where the first is not sure: the one or two wishes that can be asked back, likelier first. Never `out_of_scope`. */
  readonly likely: readonly Likely[];
  /** Best guess at the text's language, null when the text is too short to tell. */
  readonly locale: string | null;
  /** The language that is asked for by `change_language`, and the part of the text that names a need, term or person. */
  readonly slots: { readonly language?: string; readonly subject?: string };
};

/** What the person wants next, out of context. */
export type Intent =
  | 'set_goal'
  | 'review_goal'
  | 'report_progress'
  | 'prepare_questions'
  | 'list_questions'
  | 'understand_care_plan'
  | 'explain_differently'
  | 'ask_term'
  | 'medicine_question'
  | 'find_team'
  | 'contact_team'
  | 'find_medical_home'
  | 'what_is_medical_home'
  | 'appointment_question'
  | 'talk_to_person'
  | 'change_language'
  | 'add_family_member'
  | 'family_list'
  | 'family_remove'
  | 'somebody_else'
  | 'preferences'
  | 'family_say'
  | 'family_thread'
  | 'tell_nurse'
  | 'community_resources'
  | 'transition'
  | 'visit_summary'
  | 'privacy_question'
  | 'delete_my_data'
  | 'data_list'
  | 'data_copy'
  | 'data_wrong'
  | 'data_looked'
  | 'feedback_complaint'
  | 'greeting'
  | 'thanks'
  | 'help_menu'
  | 'stop'
  | 'out_of_scope'
  | 'clinical_advice_request'
  | PlanWish;

/** Puts phrases into a language people read. A missing key is a fault of ours and throws. */
export type Voice = {
  say(locale: string, phrase: Phrase): string;
  /** Languages the catalogue has whole: a conversation may be had in them. */
  readonly locales: readonly string[];
  /** Languages that a namespace is written in; of what matters most there is more than of the rest. */
  localesOf(namespace: string): readonly string[];
  /** Whether harm may come of the phrase, or of one it holds, and nobody qualified has read it in this language. Never of English. */
  awaitsReview(locale: string, phrase: Phrase): boolean;
};

/**
 * Fetches what a message brought, whole. Rejects with ChannelError, within seconds: `refused` where the address is not the
 * provider's own, or it is too large or something else than was announced; `retry` where nobody answered.
 */
export type FetchMedia = (media: Omit<Media, 'heard'>, signal: AbortSignal) => Promise<Uint8Array>;

/** The door for what comes from patients: channels call it, `work` is behind it. */
export type Inbox = {
  /**
   * Resolves once the message is durable (it will be handled whatever happens to this process). A danger has been
   * answered by then. Rejects with StoreAway when nothing could be written; the provider may then try again.
   */
  receive(
    practice: Practice,
    inbound: Inbound,
  ): Promise<{ readonly conversation: string; readonly duplicate: boolean }>;
  /** Somebody opened the page. Same promise. */
  joined(practice: Practice, address: Address, localeHint: string | null): Promise<void>;
  /** A Bot Framework client says something of a handoff; said again under the same id it is said once. Same promise. */
  handoffEvent(
    practice: Practice,
    address: Address,
    event: Pick<HandoffEventEvent, 'id' | 'name' | 'state'>,
  ): Promise<void>;
  /** A delivery status from the provider. Same promise. */
  receipt(
    practice: Practice,
    receipt: { readonly providerId: string; readonly status: string; readonly code: string | null },
  ): Promise<void>;
};

/** A message as a channel hands it over. `providerId` makes it one message however often it is delivered. */
export type Inbound = {
  readonly address: Address;
  readonly providerId: string;
  readonly text: string;
  readonly media: MessageEvent['media'];
  readonly keyword: MessageEvent['keyword'];
  readonly localeHint: string | null;
  readonly found?: Found;
};

/** What the provider says came in and went out, whatever became of its webhooks. Rejects with ChannelError. */
export type InboundList = {
  /** Numbers of the practice that people text to. Rejects with StoreAway. */
  numbers(practice: Practice): Promise<readonly string[]>;
  /** Texts to the number since the moment or somewhat before. `whole` is false where there were more than are read. */
  inbound(
    number: string,
    since: number,
    signal: AbortSignal,
  ): Promise<{ readonly texts: readonly ListedText[]; readonly whole: boolean }>;
  /** Texts from the number in the same time, save those that failed. */
  outbound(number: string, since: number, signal: AbortSignal): Promise<readonly ListedReply[]>;
};

/** A text as the provider lists it; `sentAt` is epoch milliseconds in whole seconds. */
export type ListedText = { readonly inbound: Inbound; readonly from: string; readonly sentAt: number };

/** `direct`: sent by the provider in answer to a text (TwiML, the carrier's own), without a call of ours. */
export type ListedReply = {
  readonly to: string;
  readonly text: string;
  readonly sentAt: number;
  readonly direct: boolean;
};

/** The door for what comes from staff. Resolves when a turn has handled the event; `event.id` makes it once only. */
export type Desk = {
  perform(practice: string, conversation: string, event: Event): Promise<Outcome>;
};
