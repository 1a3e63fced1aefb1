import type { Chart } from '../care/chart.ts';
import type { Handoff, OpenState } from '../handoff/handoff.ts';
import type { Practice } from '../practice/practice.ts';
import type { Address } from './address.ts';
import type { AuditEntry, StaffNote, TranscriptEntry } from './commit.ts';
import type { LoadedChart } from './conversation-stores.ts';
import type { StaffRole, Timer } from './events.ts';

/** Practices and their settings. Read often, changed rarely: implementations keep a copy for some seconds. */
export type PracticeStore = {
  find(id: string): Promise<Practice | null>;
  byNumber(number: string): Promise<Practice | null>;
  /** Who there is; while the master of that list is away, who there was. Rejects with StoreAway where nobody knows. */
  ids(): Promise<readonly string[]>;
  /** The practices whose master answers, and the ids of the others. Rejects with StoreAway when none of some answers. */
  reached(): Promise<{ readonly practices: readonly Practice[]; readonly away: readonly string[] }>;
  /** `onto`: what it was made of. Rejects with Conflict where something else stands there by now. */
  save(practice: Practice, audit: AuditEntry, onto?: Practice): Promise<'created' | 'changed' | 'unchanged'>;
};

/** The built-in record: FHIR resources, whole. */
export type RecordStore = {
  /**
   * `unchanged` counts resources that were already there word for word; they are not written again. `changed` names the
   * others, as `Type/id`.
   */
  import(batch: ImportBatch): Promise<{
    readonly written: number;
    readonly unchanged: number;
    readonly changed: readonly string[];
  }>;
  chart(practice: string, patient: string): Promise<LoadedChart | null>;
  /** A patient's, or with null the practice's own. */
  resources(
    practice: string,
    patient: string | null,
  ): Promise<readonly { readonly type: string; readonly id: string; readonly resource: unknown }[]>;
  patients(practice: string): Promise<readonly string[]>;
  /** Which of these ids are taken by a resource of that type that belongs to another patient. */
  owner(practice: string, type: string, id: string): Promise<string | null>;
};

/** One patient's resources (or the practice's own, `patient` null). Written whole or not at all. */
export type ImportBatch = {
  readonly practice: string;
  readonly patient: string | null;
  /** `shared`: a practitioner, an organisation: the records of several patients may hold it. */
  readonly resources: readonly {
    readonly type: string;
    readonly id: string;
    readonly resource: unknown;
    readonly shared?: boolean;
  }[];
  /** Makes the chart from all resources of the patient, those that were there included. */
  readonly chart: (resources: readonly unknown[]) => Chart;
  readonly audit: AuditEntry;
};

/** Handoffs that no person has ended yet. */
export type OpenCount = {
  readonly state: OpenState;
  readonly risk: Handoff['risk'];
  readonly count: number;
};

/** What staff read. */
export type QueueStore = {
  /** How many handoffs are open, by risk. Reads none of them. */
  counts(practice: string): Promise<readonly OpenCount[]>;
  list(practice: string, state: Handoff['state'] | null): Promise<readonly Handoff[]>;
  find(practice: string, id: string): Promise<Handoff | null>;
  /** Those that ended from one moment to another, epoch milliseconds, oldest first; at most `limit`. */
  ended(practice: string, from: number, to: number, limit: number): Promise<readonly Handoff[]>;
  /**
   * Entries that cannot be read (another key, damaged bytes): how many there are, and those that were set aside and can be
   * read again, with when they were set aside.
   */
  sealed(practice: string): Promise<{
    readonly count: number;
    readonly back: readonly { readonly handoff: Handoff; readonly at: number }[];
  }>;
  /** Takes an entry that cannot be read out of the queue; its bytes stay, and `sealed` finds it once they open. */
  setAside(practice: string, handoff: Handoff, now: number): Promise<void>;
  /** How many wait before one that is not in the queue yet. */
  ahead(practice: string, handoff: Pick<Handoff, 'risk' | 'dueAt'>): Promise<number>;
  /** The open handoff of a conversation, however many others are open. */
  openOf(practice: string, conversation: string): Promise<Handoff | null>;
  /** At most `limit` lines: those after the line of that id, those that lead up to it (`before`), or the latest (null). */
  transcript(
    practice: string,
    conversation: string,
    from: string | { readonly before: string } | null,
    limit: number,
  ): Promise<readonly (TranscriptEntry & { readonly delivery: string | null })[]>;
};

/** Something that staff may want to look at again: ids and codes. `id` orders all of a practice. */
export type StaffEvent = {
  readonly id: string;
  readonly kind: 'queue' | 'conversation' | 'presence';
  readonly what: string;
  readonly handoff: string;
  readonly conversation: string;
};

/** Where somebody of staff is. `at`: when they last said so, epoch milliseconds. */
export type Presence = {
  readonly staff: string;
  readonly name: string;
  readonly conversation: string | null;
  readonly typing: boolean;
  readonly status: 'online' | 'busy' | 'away';
  readonly at: number;
};

/** Time that somebody spent for a patient, epoch milliseconds. `corrects`: the entry that it stands for instead. */
export type TimeEntry = {
  readonly id: string;
  readonly staff: string;
  readonly role: StaffRole;
  readonly patient: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly activity: string;
  readonly ref: string | null;
  readonly corrects?: string;
  readonly by: string;
  readonly at: number;
};

/** What consoles share and keep beside the queue. */
export type BoardStore = {
  /** The id of the latest event; `0-0` before the first. */
  latest(practice: string): Promise<string>;
  /** Events after that id, oldest first. `whole` is false where some of them are no longer kept. */
  events(
    practice: string,
    after: string,
    limit: number,
  ): Promise<{ readonly events: readonly StaffEvent[]; readonly whole: boolean }>;
  /** Calls back when there may be events, by whatever process. Answers how to stop. */
  watch(practice: string, nudge: () => void): Promise<() => void>;
  notes(practice: string, conversation: string): Promise<readonly StaffNote[]>;
  /** Lines that wait for their time, the earliest first. */
  scheduled(practice: string, conversation: string): Promise<readonly Timer[]>;
  draft(practice: string, conversation: string, staff: string): Promise<string | null>;
  /** An empty text removes it. */
  keepDraft(practice: string, conversation: string, staff: string, text: string): Promise<void>;
  /** Says where somebody is, and tells the others where that is news. */
  appear(practice: string, presence: Presence): Promise<void>;
  present(practice: string): Promise<readonly Presence[]>;
  views(practice: string, staff: string): Promise<unknown>;
  keepViews(practice: string, staff: string, views: unknown): Promise<void>;
  spend(practice: string, entry: TimeEntry, audit: AuditEntry): Promise<void>;
  /** Entries that were written from one moment to another, epoch milliseconds. */
  times(practice: string, from: number, to: number): Promise<readonly TimeEntry[]>;
};

/** The page's side of delivery: an ordered stream of activities with watermarks that any process can read. */
export type PageStore = {
  /** Appends once for each entry id; answers the watermark. */
  append(practice: string, page: string, activity: PageActivity): Promise<string>;
  read(
    practice: string,
    page: string,
    after: string | null,
    limit: number,
  ): Promise<{ readonly activities: readonly PageActivity[]; readonly watermark: string | null }>;
  /** Calls back when something may have been appended to the page, by whatever process. Answers how to stop. */
  watch(practice: string, page: string, nudge: () => void): Promise<() => void>;
};

export type PageActivity = {
  readonly id: string;
  readonly at: number;
  readonly activity: Readonly<Record<string, unknown>>;
};

/** What has been taken in, for the look through the provider's list. Rejects with StoreAway. */
export type ArrivalStore = {
  /** Ids of those texts that no mailbox has ever had. */
  unseen(
    practice: string,
    texts: readonly { readonly id: string; readonly address: Address }[],
  ): Promise<ReadonlySet<string>>;
  /** Since when the number's texts are ours: `now` when this is asked first. What came before went to somebody else. */
  watchedSince(practice: string, number: string, now: number): Promise<number>;
  /** True for one caller in this time: the look is then theirs. */
  mayLook(practice: string, forMs: number): Promise<boolean>;
};

/** A member of staff's local account. `passwordHash` is a PHC string (argon2id). */
export type StaffAccount = {
  readonly id: string;
  readonly practice: string;
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  /** Empty: they sign in elsewhere. */
  readonly passwordHash: string;
  /** Nobody signs in with it, and who was is out at the next look. */
  readonly disabled?: boolean;
  /** Counted up to end all sign-ins at once. */
  readonly epoch?: number;
  /** Primary subtags; skills are words of the practice's own or reasons; ids of teams; how many handoffs at once. */
  readonly languages?: readonly string[];
  readonly skills?: readonly string[];
  readonly teams?: readonly string[];
  readonly cap?: number | null;
  /** Second factor: base32; confirmed once a code was right. `step`: the last one that was used, never to be used again. */
  readonly totp?: { readonly secret: string; readonly confirmed: boolean; readonly step: number };
  /** Hashes of recovery codes that are left. */
  readonly recovery?: readonly string[];
};

/** Staff accounts and who is signed in. Tokens are stored hashed; the caller hashes them. */
export type StaffStore = {
  save(account: StaffAccount, audit: AuditEntry): Promise<'created' | 'changed'>;
  /**
   * Changes an account as it is at that moment, and nobody else in between: a code that is used once is used once, however many
   * come with it. `to` may be asked more than once; null from it changes nothing. Null: it changed nothing, or there is no account.
   */
  change(
    practice: string,
    staffId: string,
    to: (account: StaffAccount) => StaffAccount | null,
    audit: (before: StaffAccount, after: StaffAccount) => AuditEntry,
  ): Promise<StaffAccount | null>;
  byEmail(email: string): Promise<StaffAccount | null>;
  byId(practice: string, staffId: string): Promise<StaffAccount | null>;
  all(practice: string): Promise<readonly StaffAccount[]>;
  signIn(practice: string, tokenHash: string, staffId: string, now: number): Promise<void>;
  /** Null when the token is unknown, idle for 30 minutes or older than 12 hours, or the account is gone. Renews the idle limit. */
  signedIn(practice: string, tokenHash: string, now: number): Promise<StaffAccount | null>;
  signOut(practice: string, tokenHash: string): Promise<void>;
  /** Keeps what a sign-in elsewhere needs when it comes back, once, for ten minutes. */
  keepState(stateHash: string, value: string): Promise<void>;
  takeState(stateHash: string): Promise<string | null>;
};

/** Keys of a practice, made once at random and kept sealed. */
export type SecretStore = {
  /** 32 bytes to sign tokens of the page with. */
  signingKey(practice: string): Promise<Uint8Array>;
};

/** Whether the store answers, for /readyz. */
export type Health = { ping(signal: AbortSignal): Promise<void> };
