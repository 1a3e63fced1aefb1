import type { Program } from './program.ts';

/**
 * A medical home: one tenant. Local times are wall-clock in `zone` (IANA). Numbers are E.164.
 * A practice file (YAML) is read into this; its schema is in docs/practice-file.md.
 */
export type Practice = {
  readonly id: string;
  readonly name: string;
  /** The office's voice number, told to patients. */
  readonly phone: string;
  /** Numbers that patients text. */
  readonly numbers: readonly string[];
  readonly messagingService: string | null;
  readonly zone: string;
  /** Primary subtags; the first is the practice's own. */
  readonly languages: readonly string[];
  readonly hours: WeeklyHours;
  readonly holidays: readonly Holiday[];
  readonly roster: readonly OnCall[];
  readonly teams: readonly Team[];
  readonly substitutions?: readonly Substitution[] | undefined;
  readonly targets?: OwnTargets | undefined;
  readonly canned?: readonly CannedReply[] | undefined;
  readonly webhooks?: readonly Webhook[] | undefined;
  /** Ages at which rights change, where the state's are not ours. */
  readonly ages?: AgeRules | undefined;
  /** Ids of patients of whom nothing may be deleted while a court or an authority may ask for it. */
  readonly legalHolds?: readonly string[] | undefined;
  /** How long things are kept, where the state's law is not as usual. */
  readonly retention?: RetentionRules | undefined;
  /** Words of the practice's own, said before ours where they have one name. */
  readonly terms?: readonly PracticeTerm[] | undefined;
  /**
   * What becomes of critical text that nobody qualified has read in a language: it is sent as drafted, or English is, with
   * where to get a free interpreter and a task for staff. Left out: as drafted, and the check says that nobody has chosen.
   */
  readonly unreviewed?: 'send' | 'english' | undefined;
  /**
   * When whoever opens the link of a text types a code from the phone as well as a birth date: on other devices than that
   * phone, always, or never. Left out: on other devices.
   */
  readonly linkCode?: 'other-devices' | 'always' | 'never' | undefined;
  /** Programs of the practice's own; those that come with Porchlight need not be named. */
  readonly programs?: readonly Program[] | undefined;
  /** True for the demo practice: its patients are not real and the pages say so. */
  readonly demo: boolean;
};

/**
 * In years: from `own` on a minor may keep things to themselves on a phone of their own, from `teen` on a parent sees less,
 * at `adult` what was given for a child ends.
 */
export type AgeRules = { readonly own: number; readonly teen: number; readonly adult: number };

/**
 * How long things are kept. `record` and `texts` in years after the last thing in a record and after a line was said;
 * `minor` in years after coming of age; `strangers` in days after the last line of who was never a patient.
 */
export type RetentionRules = {
  readonly record: number;
  readonly minor: number;
  readonly texts: number;
  readonly strangers: number;
};

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** Spans of local time, `["08:00","12:30"]`; a day left out is closed. */
export type WeeklyHours = Readonly<Partial<Record<Weekday, readonly Span[]>>>;

export type Span = readonly [from: string, to: string];

/** `hours` empty: closed all day. `date` is local, `2026-12-25`. */
export type Holiday = { readonly date: string; readonly name: string; readonly hours: readonly Span[] };

/** Who is on call, in the order they are tried. Without `shifts` always; a shift that ends before it begins ends the next day. */
export type OnCall = {
  readonly name: string;
  readonly phone: string;
  readonly role: 'nurse' | 'supervisor';
  readonly shifts?:
    | readonly { readonly day: Weekday; readonly from: string; readonly to: string }[]
    | undefined;
};

/** `by` answers for `name` from one local day to another, both included; `phone` where they are not on the roster themselves. */
export type Substitution = {
  readonly name: string;
  readonly by: string;
  readonly phone?: string | undefined;
  readonly from: string;
  readonly to: string;
};

/** Minutes within which somebody must have taken a need; what is left out is as usual (handoff/clocks.ts). */
export type OwnTargets = {
  readonly danger?: number | undefined;
  readonly urgentOpen?: number | undefined;
  readonly urgentClosed?: number | undefined;
  readonly routineOpen?: number | undefined;
};

/** A reply that staff need often: one text for each language, each approved by a person. */
export type CannedReply = {
  readonly id: string;
  readonly shortcut: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly approvedBy: string;
};

/** Where the practice wants to hear of handoffs. `secret` signs what is sent; nothing about a patient is in it. */
export type Webhook = {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  readonly events: readonly HookName[];
};

export type HookName = 'handoff.opened' | 'handoff.claimed' | 'handoff.resolved' | 'alarm';

/** A team inside the practice and what to ask it about (see `Need` in care/chart.ts). */
export type Team = {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly needs: readonly string[];
};

/** A word that the practice explains itself. Texts are by language (primary subtag), at least in the practice's own. */
export type PracticeTerm = {
  readonly name: Readonly<Record<string, string>>;
  /** Other names by which people ask for it. */
  readonly also?: readonly string[] | undefined;
  readonly what: Readonly<Record<string, string>>;
  /** The same in other words, for whoever asks again. */
  readonly again?: Readonly<Record<string, string>> | undefined;
};
