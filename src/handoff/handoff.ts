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
};

export type Risk = 'emergency' | 'crisis' | 'urgent' | 'routine';

export type HandoffState = 'waiting' | 'with_person' | 'resolved';

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
  | 'verification'
  | 'feedback'
  | 'follow_up'
  | 'bereavement'
  | 'records_request';

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
