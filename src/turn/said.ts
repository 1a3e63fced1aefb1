import type { DeliveryAct } from '../errors.ts';
import type { Destination } from './address.ts';
import type { OutboxEntry } from './commit.ts';
import type { Directory } from './directory.ts';
import type { Lane } from './events.ts';
import type { LanguageModel } from './language-model.ts';
import type { Library } from './library.ts';
import type { Voice } from './ports.ts';

/** What a turn is handed from outside: nothing is read from the air. */
export type TurnTools = {
  readonly now: number;
  readonly newId: () => string;
  /** Six digits that nobody can foresee. */
  readonly newCode: () => string;
  readonly voice: Voice;
  readonly model: LanguageModel | null;
  /** What the practice has approved to be answered from; null where nothing is kept. */
  readonly library: Library | null;
  /** A short-lived link to the page where this conversation goes on; null where there is no page. */
  readonly pageLink: (() => string) | null;
  /** A short-lived link to the page of what is kept on a patient; null or absent where there is none. */
  readonly dataLink?: ((patient: string) => string) | null;
  /** A link by which somebody else reads what was shared, until it ends; absent where there are no pages. */
  readonly shareLink?: (opens: SharedWith) => string;
  /** What a provider's code of a message that did not arrive asks of people. */
  readonly actOf: (code: string) => DeliveryAct;
  /** What is known of the surroundings; none: nothing is. */
  readonly directory?: Directory;
  /** Ends when the lease is about to. */
  readonly signal: AbortSignal;
};

/** What is said, before it is an outbox entry. `choices` become buttons where the channel has them. */
export type Said = {
  readonly lane: Lane;
  readonly address: Destination;
  readonly text: string;
  readonly choices: readonly string[];
  readonly exempt: boolean;
  readonly expiresAt: number | null;
  readonly personal: boolean;
  /** What whoever reads the conversation later sees in its place: a code is for its receiver alone. */
  readonly shownAs?: string;
  /** Of whom it speaks, where that is another than the talk is about. */
  readonly patient?: string;
  /** Words of somebody else that it holds: they are theirs, and no advice of the bot's. */
  readonly quoted?: readonly string[];
  /** Words of the record or of a signed page that this was made from: they may be repeated (turn/outgoing.ts). */
  readonly approved?: string;
  readonly from: OutboxEntry['from'];
};

/** What a link opens: a Share of a patient's, until that moment (epoch milliseconds), in the sharer's language. */
export type SharedWith = {
  readonly patient: string;
  readonly share: string;
  readonly until: number;
  readonly locale: string;
  /** Six digits that whoever opens it must know; absent: the patient's birth date is asked for. */
  readonly code?: string;
};
