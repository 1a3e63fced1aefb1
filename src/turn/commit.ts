import type { Chart } from '../care/chart.ts';
import type { Handoff } from '../handoff/handoff.ts';
import type { Address, Destination } from './address.ts';
import type { Event, Lane, Media, Timer } from './events.ts';
import type { Session } from './session.ts';

/**
 * Everything a turn decided, to be written in one atomic step or not at all. Refused with Conflict when the fence, the
 * session's version, a chart's version or a patient's access version is no longer what was read.
 */
export type Commit = {
  readonly practice: string;
  readonly now: number;
  /** Absent for what belongs to no conversation (an import, a practice's settings). */
  readonly conversation: ConversationCommit | null;
  /** Versions that must still hold. */
  readonly reads: readonly ChartRead[];
  /** New or changed FHIR resources, and the charts that follow from them. */
  readonly records: readonly RecordWrite[];
  readonly charts: readonly ChartWrite[];
  readonly handoffs: readonly Handoff[];
  /** Addresses that must get nothing more (or may again), with the words that said so. */
  readonly suppressions: readonly Suppression[];
  /** Addresses that from now on belong to a conversation. */
  readonly links: readonly Link[];
  /** Events for other conversations' mailboxes. */
  readonly others: readonly Told[];
  /** The conversation that this one is now a part of: its transcript goes there, line by line. */
  readonly foldInto?: string | null;
  readonly audit: readonly AuditEntry[];
};

export type ConversationCommit = {
  readonly id: string;
  readonly fence: number;
  readonly sessionVersion: number;
  readonly session: Session;
  /** Ids of the events handled, in the mailbox's order: exactly its first ones. */
  readonly handled: readonly string[];
  /** The one event that was handled cannot be read: the store keeps what lies there beside the mailbox, as it is. */
  readonly setAside?: boolean;
  /** The session that lies there cannot be read: the store keeps it in the same place before this one takes its. */
  readonly sessionAside?: boolean;
  readonly transcript: readonly TranscriptEntry[];
  /** Ids of lines of it that are handled messages just as they came: the store has those words already. */
  readonly heard?: readonly string[];
  readonly outbox: readonly OutboxEntry[];
  readonly timers: { readonly set: readonly Timer[]; readonly cancel: readonly string[] };
  /** Private notes of staff: never a part of the transcript. */
  readonly notes?: readonly StaffNote[];
  /** What became of events whose sender waits for an answer (staff acts); kept for a minute. */
  readonly outcomes: readonly { readonly eventId: string; readonly outcome: Outcome }[];
};

/** What staff wrote down for each other. */
export type StaffNote = {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly string[];
};

/** An event for another conversation: by its id, that of whoever has the address when the turn ends, or the patient's own, where they have one. */
export type Told = { readonly event: Event } & (
  | { readonly conversation: string }
  | { readonly address: Address }
  | { readonly patient: string }
);

/** What staff are told of their act. */
export type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: 'taken' | 'not-found' | 'resolved' | 'not-yours' | 'suppressed' | 'danger';
      readonly detail: string;
    };

export type ChartRead = {
  readonly patient: string;
  readonly chartVersion: number;
  readonly accessVersion: number;
};

/** A FHIR R4 resource of a patient (or of the practice: `patient` null), whole. */
export type RecordWrite = {
  readonly patient: string | null;
  readonly type: string;
  readonly id: string;
  readonly resource: unknown;
};

/** `accessChanged`: consent, proxies or grief changed, so what waits in outboxes must be looked at again. */
export type ChartWrite = { readonly patient: string; readonly chart: Chart; readonly accessChanged: boolean };

export type Suppression = {
  readonly address: Address;
  readonly suppressed: boolean;
  readonly eventId: string;
};

export type Link = {
  readonly address: Address;
  readonly conversation: string;
  readonly patients: readonly string[];
};

/** A line of the conversation as people read it. */
export type TranscriptEntry = {
  readonly id: string;
  readonly at: number;
  readonly from: 'patient' | 'bot' | 'staff' | 'system';
  readonly staffName: string | null;
  readonly text: string;
  readonly locale: string;
  readonly lane: Lane | null;
  /** What came with it. */
  readonly media?: readonly Media[];
};

/**
 * A text on its way to a person. `patient` and `accessVersion` say on whose account and under which consent it was
 * decided; null where it says nothing about anybody. `expiresAt`: after this it is dropped, not sent late (a stale
 * reminder); null for never. `exempt`: goes out although the address is suppressed (the one opt-out confirmation).
 */
export type OutboxEntry = {
  readonly id: string;
  readonly lane: Lane;
  readonly address: Destination;
  readonly text: string;
  readonly locale: string;
  readonly choices: readonly string[];
  readonly patient: string | null;
  readonly accessVersion: number;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly exempt: boolean;
  /** What the transcript has in place of the text. */
  readonly shownAs?: string;
  /** `system`: not for the patient, a page to staff. */
  readonly from:
    | { readonly kind: 'bot' }
    | { readonly kind: 'system' }
    | { readonly kind: 'staff'; readonly name: string };
};

/** Who saw or changed what, when, and why. Ids and codes only. */
export type AuditEntry = {
  readonly at: number;
  readonly who: string;
  readonly did: string;
  readonly what: string;
  readonly why: string | null;
};

/** A commit that only writes down who did what: what staff read, what was done at a terminal. */
export function auditOnly(practice: string, entry: AuditEntry): Commit {
  return {
    practice,
    now: entry.at,
    conversation: null,
    reads: [],
    records: [],
    charts: [],
    handoffs: [],
    suppressions: [],
    links: [],
    others: [],
    audit: [entry],
  };
}
