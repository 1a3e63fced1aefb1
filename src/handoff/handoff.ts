/** A patient's need that a person must meet. It is open until a person resolves it, and always has a next step. */
export type Handoff = {
  readonly id: string;
  readonly conversationId: string;
  readonly patientId: string | null;
  readonly risk: Risk;
  readonly reason: Reason;
  readonly state: HandoffState;
  readonly openedAt: number;
  /** When somebody must have taken it, epoch milliseconds. */
  readonly dueAt: number;
  /** Staff id of who has it. */
  readonly assignee: string | null;
  readonly brief: Brief;
  /** When whoever should see to it is reminded or replaced; absent: when it is due. Never empty while it is open. */
  readonly ringAt?: number;
  /** The team of the practice that it is for. */
  readonly team?: string | null;
  /** Until when it sleeps, while it does. */
  readonly snoozedUntil?: number | null;
  /** When a person took it first, answered first, and ended it. */
  readonly claimedAt?: number;
  readonly firstReplyAt?: number;
  readonly resolvedAt?: number;
  readonly resolvedBy?: string;
  /** The patient's waits: from their first words that nobody has answered to a person's answer. Oldest first. */
  readonly waits?: readonly Wait[];
  /** Whose names stand in a private note. */
  readonly mentions?: readonly string[];
  /** How it went from hand to hand, the latest last. */
  readonly passed?: readonly Passed[];
  /** Marked by whoever has it: looked at, and still to be done. */
  readonly unread?: boolean;
  /** What was promised to the patient, by whom and when, and when it is to be kept; the words are in the brief. */
  readonly promise?: {
    readonly by: string;
    readonly name: string;
    readonly at: number;
    readonly dueAt: number;
  };
  /** Its words cannot be read: it holds what the index knows, and stands on top as if it were an emergency. */
  readonly unreadable?: true;
};

/** `open`: the practice was open when they asked. `answeredAt` null: they wait. */
export type Wait = {
  readonly askedAt: number;
  readonly open: boolean;
  readonly answeredAt: number | null;
  readonly by?: string;
};

/** One step from hand to hand: who did it, to whom, and why. */
export type Passed = {
  readonly at: number;
  readonly did: 'transfer' | 'take-over' | 'release' | 'breach' | 'claim';
  readonly by: string;
  readonly to: string | null;
  readonly note: string | null;
};

export type Risk = 'emergency' | 'crisis' | 'urgent' | 'routine';

/** `snoozed` and `waiting_on_patient` are open too: each has a time at which it comes back. */
export type HandoffState = (typeof HANDOFF_STATES)[number];

export const HANDOFF_STATES = [
  'waiting',
  'with_person',
  'waiting_on_patient',
  'snoozed',
  'resolved',
] as const;

/** The states of a handoff that nobody has ended. */
export type OpenState = Exclude<HandoffState, 'resolved'>;

export const OPEN_STATES: readonly OpenState[] = ['waiting', 'with_person', 'waiting_on_patient', 'snoozed'];

/** Why the bot passed it on. */
export type Reason =
  | 'emergency'
  | 'crisis'
  | 'urgent_symptom'
  | 'asked_for_person'
  | 'clinical_advice'
  | 'not_understood'
  | 'questions_for_visit'
  | 'risky_goal'
  | 'message_to_team'
  | 'unreadable_media'
  | 'undelivered'
  | 'turn_failed'
  | 'unreadable'
  | 'verification'
  | 'feedback'
  | 'follow_up'
  | 'promise'
  | 'program'
  | 'bereavement'
  | 'records_request'
  | 'frustration'
  | 'complaint'
  | 'teach_back'
  | 'promise';

/**
 * What staff read first, so that no family repeats itself. Lines are facts with the id of the message they come from.
 * `asked` is in the patient's own words. Plain data; the console puts it into words.
 */
export type Brief = {
  readonly who: string | null;
  readonly relationship: string | null;
  readonly language: string;
  readonly asked: readonly { readonly eventId: string; readonly at: number; readonly text: string }[];
  readonly tried: readonly string[];
  readonly safety: {
    readonly level: string;
    readonly kind: string | null;
    readonly matched: readonly string[];
  } | null;
  readonly promised: string | null;
  readonly questions: readonly string[];
  readonly note: string | null;
};
