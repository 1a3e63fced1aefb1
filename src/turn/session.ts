import type { CardTopic } from '../care/family.ts';
import type { PlanSeen } from '../care/plan-changes.ts';
import type { SentCode } from '../people/code.ts';
import type { Topic } from '../people/topics.ts';
import type { Verdict } from '../safety/guard.ts';
import type { Address } from './address.ts';

/**
 * What a conversation remembers from turn to turn: plain JSON, sealed at rest. A turn works on a copy; only the commit
 * puts it back, and only if its version is still the one that was read.
 */
export type Session = {
  /** Who is at the other end, once that is known. */
  person: Person | null;
  /** Other patients whom the same person speaks for: one phone, several children. `person` is whom it is about just now. */
  others?: readonly Person[];
  /** When it was last said whom it is about, epoch milliseconds. */
  aboutAt?: number;
  /** A teen has said whether the present phone is theirs alone. */
  ownPhone?: boolean;
  /** What somebody unknown has said of themselves, while a code is on its way to the number they gave. */
  claim?: Claim & { readonly tries: number };
  /** When codes were asked for from here, and sent to here; those of the last day. */
  codesAsked?: readonly number[];
  codesSent?: readonly number[];
  /** A code that was sent to this person and waits to be typed elsewhere. */
  code?: SentCode;
  /** The person's conversation that this address has become a part of. */
  foldedInto?: string;
  /** BCP 47 primary subtag of the language we answer in. */
  locale: string;
  /** The language that they wrote beside the one they chose, and were told how to change to. */
  languageOffered?: string;
  /** The language for which they were told where a free interpreter is. */
  interpreterOffered?: string;
  /** True when the person chose the language; then a message in another language does not change it. */
  localeChosen: boolean;
  /** Where the last message came from, hence where replies go. */
  address: Address | null;
  consent: 'none' | 'asked' | 'given' | 'refused';
  /** Version of the words they agreed to, with `given`. */
  consentWording?: string;
  /** The address that was given the key of a page last, by its own key: a new page is trusted as that one is. */
  linkedFrom?: string;
  /** Kinds of messages that they want no more, wherever they read. */
  withdrawn?: readonly Topic[];
  /** The person's other addresses, by their key; the present one's standing is in the fields of the session itself. */
  standings?: Readonly<Record<string, Standing>>;
  /** Who speaks with the patient. */
  holder: Holder;
  /** Set by an emergency or crisis; only a human clears it (by resolving the handoff). */
  emergency: { readonly handoffId: string; readonly at: number } | null;
  /** The language the last danger was said in, where there are texts for it: what is said about it goes on in that one. */
  dangerLocale?: string;
  /** Bot Framework's dialog stack, and the version of the dialogs that wrote it. */
  dialog: { readonly version: number; readonly state: unknown } | null;
  /**
   * Pages sent to staff about the handoff that nobody has taken yet. `danger`: they were of a danger. `unread`: they have
   * been told that the safety text did not reach the patient. `from`: the step they began with, where it was not the first. `told`: the
   * patient has been told that nobody was reached.
   */
  pages?: {
    readonly handoffId: string;
    readonly step: number;
    readonly from?: number;
    readonly danger?: boolean;
    readonly unread?: boolean;
    readonly told?: boolean;
  } | null;
  /** Messages in a row that were not understood. */
  misses: number;
  /** Birth dates that did not match. */
  challenges: number;
  /** Inbound texts of the last ten minutes, for the guard's joined look, and what it said of each alone. Oldest first. */
  recent: readonly {
    readonly id: string;
    readonly at: number;
    readonly text: string;
    readonly level?: Verdict['level'];
  }[];
  /** Ids of events whose danger has been answered. Newest last, at most 50. */
  alarmed: readonly string[];
  /** When the last unsolicited text went out, newest last: caps of one a day and three a week. */
  nudgedAt: readonly number[];
  /** When they were last asked how it was, and when staff last ended a danger, epoch milliseconds. */
  feedbackAt?: number;
  dangerAt?: number;
  /** Programs that run for a patient here, by their id; see `dialogs/programs.ts`. */
  programs?: Readonly<Record<string, ProgramRun>>;
  /** What was explained last, so that "explain it differently" has something to explain. */
  lastItem: { readonly itemId: string; readonly form: number } | null;
  /** What they saw of each patient's plan when they were last told what had changed. */
  planSeen?: Readonly<Record<string, PlanSeen>>;
  /** The word that was explained last, and when: asked to say it differently right after, the bot does. */
  lastTerm?: { readonly key: string; readonly at: number } | null;
  /** What was last put on the memory card or shown of it, and when: "change that" is about it. */
  lastCard?: { readonly id: string; readonly at: number };
  /** What was asked for the card and not told: nobody is asked the same twice. */
  cardAsked?: readonly CardTopic[];
  /** Who read along when they last agreed to write to the family, by patient; patients whose thread they left. */
  threadTo?: Readonly<Record<string, string>>;
  threadLeft?: readonly string[];
  /** When it was last said that a computer wrote something, epoch milliseconds. */
  computerToldAt?: number;
  /** Lines of staff that wait for their time. */
  pendingLines?: readonly string[];
  /** True once the bot has said who it is. */
  introduced?: boolean;
  /** When they last wrote from the present address, epoch milliseconds: after 30 days of silence it is made sure who they are. */
  heardAt?: number;
};

/**
 * A program under way. `from`, epoch milliseconds, is what its days count from; `done` are the steps that were taken or left
 * out.
 */
export type ProgramRun = {
  readonly patientId: string;
  readonly from: number;
  readonly state: 'on' | 'paused';
  readonly done: readonly string[];
  readonly by: string;
};

/** What somebody whom nobody knows says of themselves, and what they came for. */
export type Claim = {
  readonly number: string;
  readonly dates: readonly string[];
  readonly agreed: boolean;
  readonly wish: string;
  readonly text: string;
};

/** How far one address is trusted: what was agreed to there, and when it was last made sure who holds it. */
export type Standing = {
  readonly consent: Session['consent'];
  readonly consentWording?: string;
  readonly heardAt?: number;
  readonly verifiedAt: number | null;
  readonly introduced: boolean;
  readonly challenges: number;
  /** By patient, where they speak for several: when it was last made sure. */
  readonly verifiedFor?: Readonly<Record<string, number | null>>;
  readonly ownPhone?: boolean;
};

/**
 * `relationship` is null when the person is the patient. `verifiedAt` is when it was last made sure who it is; `since`, when
 * they were last tied to the patient: what was given for a child ends with childhood. `member` is who they are in the
 * patient's circle.
 */
export type Person = {
  readonly patientId: string;
  readonly relationship: string | null;
  readonly verifiedAt: number | null;
  readonly since?: number;
  readonly member?: string;
};

/** Who speaks: the bot, the bot while the patient waits for a person, or a person (then the bot is silent). */
export type Holder =
  | { readonly kind: 'bot' }
  | { readonly kind: 'waiting'; readonly handoffId: string }
  | {
      readonly kind: 'person';
      readonly handoffId: string;
      readonly staffId: string;
      readonly staffName: string;
    };

/** The session of a conversation nobody has had yet. */
export function newSession(locale: string): Session {
  return {
    person: null,
    locale,
    localeChosen: false,
    address: null,
    consent: 'none',
    holder: { kind: 'bot' },
    emergency: null,
    dialog: null,
    misses: 0,
    challenges: 0,
    recent: [],
    alarmed: [],
    nudgedAt: [],
    lastItem: null,
  };
}

/** The timer of a handoff's next page. */
export function pageTimer(handoffId: string): string {
  return `page:${handoffId}`;
}
