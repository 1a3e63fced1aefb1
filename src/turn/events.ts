import type { Share } from '../care/chart.ts';
import type { Right, ThreadLine } from '../care/family.ts';
import type { Act, How } from '../handoff/act.ts';
import type { HandoffNeed } from '../handoff/open.ts';
import type { Verdict } from '../safety/guard.ts';
import type { Address } from './address.ts';

/** A member of staff as a conversation knows them. `role` is shown to the patient; the name is what they are called. */
export type StaffRef = { readonly id: string; readonly name: string; readonly role: StaffRole };

export type StaffRole = 'agent' | 'nurse' | 'supervisor' | 'admin';

/**
 * A picture, a recording or a file that came with a message: where the provider keeps it. `heard`: a computer put it into
 * words, and they stand in the message's text.
 */
export type Media = { readonly contentType: string; readonly url: string; readonly heard?: true };

/**
 * Whatever happens to a conversation: it waits in the mailbox until a turn handles it. `at` is epoch milliseconds of
 * the app's clock; `id` is unique in the conversation (for a message: made from the provider's id).
 */
export type Event =
  | MessageEvent
  | JoinedEvent
  | StaffLineEvent
  | LineCancelledEvent
  | HandoffActEvent
  | TimerDueEvent
  | UndeliveredEvent
  | EnrolledEvent
  | AddedEvent
  | LeftEvent
  | NamedEvent
  | CodeAskedEvent
  | CodeAnsweredEvent
  | CodeCheckedEvent
  | FoldedInEvent
  | FamilyLineEvent
  | ShareEndedEvent
  | HandoffEventEvent
  | HookEvent
  | PromiseActEvent
  | ProgramActEvent
  | DamagedEvent;

/**
 * A message from the patient or family. `keyword` is set where the carrier has answered STOP, START or HELP itself.
 * `verdict` is the guard's on receipt; `alarmed`: the alarm script has already answered it.
 */
export type MessageEvent = {
  readonly kind: 'message';
  readonly id: string;
  readonly at: number;
  readonly from: Address;
  readonly text: string;
  readonly media: readonly Media[];
  readonly keyword: 'STOP' | 'START' | 'HELP' | null;
  readonly localeHint: string | null;
  readonly verdict: Verdict;
  readonly alarmed: boolean;
  readonly found?: Found | null;
};

/**
 * How a message came that no webhook brought: it was found in the provider's list. `sentAt` is epoch milliseconds by the
 * provider's clock, in whole seconds. `late`: too old for a bot's answer, or overtaken by what was said since. `tell`:
 * the last of several late ones, so that its sender is told once. `answered`: what the person has got without us.
 */
export type Found = {
  readonly sentAt: number;
  readonly late: boolean;
  readonly tell: boolean;
  readonly answered: 'safety' | 'carrier' | null;
};

/** Somebody opened the page: greet them. */
export type JoinedEvent = {
  readonly kind: 'joined';
  readonly id: string;
  readonly at: number;
  readonly from: Address;
  readonly localeHint: string | null;
};

/** A line that staff wrote to the patient. */
export type StaffLineEvent = {
  readonly kind: 'staff-line';
  readonly id: string;
  readonly at: number;
  readonly by: StaffRef;
  readonly text: string;
  /** Not before then, epoch milliseconds; until then it can be taken back. */
  readonly sendAt?: number;
  /** What the line promises the patient, and by when. */
  readonly promise?: { readonly dueAt: number };
};

/** Staff took back a line that has not gone out. */
export type LineCancelledEvent = {
  readonly kind: 'line-cancelled';
  readonly id: string;
  readonly at: number;
  readonly lineId: string;
  readonly by: StaffRef;
};

/**
 * A Bot Framework client says that it wants a person (`handoff.initiate`), or a hub of theirs what became of it
 * (`handoff.status`): protocol-handoff of the Bot Framework.
 */
export type HandoffEventEvent = {
  readonly kind: 'handoff-event';
  readonly id: string;
  readonly at: number;
  readonly from: Address;
  readonly name: 'handoff.initiate' | 'handoff.status';
  readonly state: 'accepted' | 'failed' | 'completed' | null;
};

/** Another system of the practice's is told of something: `hook` names which, `body` is the JSON it gets. */
export type HookEvent = {
  readonly kind: 'hook';
  readonly id: string;
  readonly at: number;
  readonly hook: string;
  readonly body: string;
};

/** Staff took, gave back, passed on, put off or ended a handoff, or wrote a private note. */
export type HandoffActEvent = {
  readonly kind: 'handoff-act';
  readonly id: string;
  readonly at: number;
  readonly act: Act;
  readonly handoffId: string;
  readonly by: StaffRef;
  readonly how?: Pick<How, 'to' | 'note' | 'until' | 'mentions' | 'reason' | 'together'>;
};

/** A timer that this conversation set has come due. */
export type TimerDueEvent = {
  readonly kind: 'timer-due';
  readonly id: string;
  readonly at: number;
  readonly timer: Timer;
};

/** The provider says that a message of ours will not arrive. `code` is the provider's error code. */
export type UndeliveredEvent = {
  readonly kind: 'undelivered';
  readonly id: string;
  readonly at: number;
  readonly entryId: string;
  readonly lane: Lane;
  readonly code: string;
};

/**
 * Staff tied an address to a patient, having or not having taken consent in person. `invite`: they are written to first and
 * asked for it.
 */
export type EnrolledEvent = {
  readonly kind: 'enrolled';
  readonly id: string;
  readonly at: number;
  readonly patientId: string;
  readonly address: Address;
  readonly locale: string | null;
  readonly proxy: string | null;
  readonly consented: boolean;
  readonly invite?: boolean;
  /** Whoever has this address already is the same person: they speak for this patient too. */
  readonly joins?: boolean;
  /** What they may do for the patient; absent: what their relationship gives. */
  readonly rights?: readonly Right[];
  /** What they are called. */
  readonly name?: string;
  readonly by: string;
};

/** A patient, or who acts for them, wants somebody at this address to help with their care: `member` of their circle. */
export type AddedEvent = {
  readonly kind: 'added';
  readonly id: string;
  readonly at: number;
  readonly patientId: string;
  readonly relationship: string;
  readonly member: string;
  readonly address: Address;
  readonly locale: string;
};

/** Staff have named somebody who is to help this patient: `member` of their circle. Who can be asked has to agree. */
export type NamedEvent = {
  readonly kind: 'named';
  readonly id: string;
  readonly at: number;
  readonly patientId: string;
  readonly relationship: string;
};

/** The address is somebody else's from now on. */
export type LeftEvent = {
  readonly kind: 'left';
  readonly id: string;
  readonly at: number;
  readonly address: Address;
};

/**
 * Somebody at another address says that they are of this number, born on one of these days. `asker`: their conversation, or
 * the link that they opened; a page `waits` to hear whether a code was sent.
 */
export type CodeAskedEvent = {
  readonly kind: 'code-asked';
  readonly waits?: true;
  readonly id: string;
  readonly at: number;
  readonly asker: string;
  readonly number: Address;
  readonly dates: readonly string[];
};

/** They have typed a code. */
export type CodeAnsweredEvent = {
  readonly kind: 'code-answered';
  readonly id: string;
  readonly at: number;
  readonly asker: string;
  readonly number: Address;
  readonly code: string;
};

/** What became of it: whose conversation they belong to, or null for wrong digits and for a number that nobody has. */
export type CodeCheckedEvent = {
  readonly kind: 'code-checked';
  readonly id: string;
  readonly at: number;
  readonly into: {
    readonly conversation: string;
    readonly patients: readonly string[];
    readonly patientId: string;
  } | null;
};

/** An address has become one more of this person's, with what was wanted and what is open there. */
export type FoldedInEvent = {
  readonly kind: 'folded-in';
  readonly id: string;
  readonly at: number;
  readonly address: Address;
  readonly from: string;
  readonly patientId: string;
  readonly agreed: boolean;
  readonly wish: string;
  readonly text: string;
  readonly locale: string;
  readonly localeChosen: boolean;
  readonly need: HandoffNeed | null;
};

/** One of a family, or a nurse, writes to all who read along: this is one of them. */
export type FamilyLineEvent = {
  readonly kind: 'family-line';
  readonly id: string;
  readonly at: number;
  readonly patientId: string;
  readonly line: ThreadLine;
};

/** Staff ended a link by which somebody outside read what a family shares: this is one of them. */
export type ShareEndedEvent = {
  readonly kind: 'share-ended';
  readonly id: string;
  readonly at: number;
  readonly patientId: string;
  readonly share: Pick<Share, 'id' | 'what' | 'to'>;
};

/**
 * Staff promised the patient something (`make`), agree to what they asked for (`agree`, by `dueAt` or the day asked for),
 * have done it (`keep`) or cannot do it (`drop`). `tell`: the patient hears of it.
 */
export type PromiseActEvent = {
  readonly kind: 'promise-act';
  readonly id: string;
  readonly at: number;
  readonly act: 'make' | 'agree' | 'keep' | 'drop';
  readonly patientId: string;
  readonly promiseId: string;
  /** In the patient's language; null where it stays as it was. */
  readonly what: string | null;
  readonly dueAt: number | null;
  readonly tell: boolean;
  readonly by: StaffRef;
};

/** Staff begin, pause, go on with or stop a program for a patient; `from` is the day it counts from (a discharge), epoch ms. */
export type ProgramActEvent = {
  readonly kind: 'program-act';
  readonly id: string;
  readonly at: number;
  readonly act: 'start' | 'pause' | 'resume' | 'stop';
  readonly patientId: string;
  readonly program: string;
  readonly from: number | null;
  readonly by: string;
};

/**
 * Something lies in the mailbox that nobody can read: a spoilt disk, a slip of ours. It is set aside as it is, so that what
 * follows is handled. `id` is what can be read of its id; nobody knows when it came (`at` is 0).
 */
export type DamagedEvent = { readonly kind: 'damaged'; readonly id: string; readonly at: 0 };

/** Safety replies never wait for ordinary ones. */
export type Lane = 'safety' | 'ordinary';

/** Something to come back to: `at` in epoch milliseconds; `data` is small plain JSON. */
export type Timer = {
  readonly id: string;
  readonly at: number;
  readonly kind:
    | 'check-in'
    | 'helped'
    | 'escalation'
    | 'reminder'
    | 'birthday'
    | 'agreement'
    | 'family'
    | 'send-later'
    | 'reopened'
    | 'look-back'
    | 'promise'
    | 'program'
    | 'feedback';
  readonly data: Readonly<Record<string, string | number | null>>;
};

/** Id of the timer of an invitation by staff that waits for the morning. */
export const INVITATION = 'invitation';
