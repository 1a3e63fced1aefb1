/**
 * Something that was said to the whole family. `by.name` is what the writer is called; `locale` the language of the words,
 * which are never translated.
 */
export type ThreadLine = {
  readonly id: string;
  readonly at: number;
  readonly by: {
    readonly kind: 'patient' | 'family' | 'staff';
    readonly relationship: string | null;
    readonly name: string | null;
  };
  readonly locale: string;
  readonly text: string;
};

/** What a memory card is about. `hearing`: and sight. `movement`: how somebody gets about. `times`: to be written to. */
export type CardTopic =
  | 'name'
  | 'pronouns'
  | 'language'
  | 'interpreter'
  | 'treatment'
  | 'hearing'
  | 'movement'
  | 'culture'
  | 'matters'
  | 'times'
  | 'transport'
  | 'home'
  | 'tried';

/**
 * One thing that was told, in the words of who told it. `of`: true of the patient, or of the relative who told it.
 * `relationship` is null for the patient and for staff; `at`, epoch milliseconds, is null where the record does not tell;
 * `messageId` is the text it was said in.
 */
export type CardEntry = {
  readonly id: string;
  readonly topic: CardTopic;
  readonly of: 'patient' | 'teller';
  readonly text: string;
  readonly source: {
    readonly who: 'patient' | 'family' | 'staff' | 'record';
    readonly relationship: string | null;
    readonly at: number | null;
    readonly messageId: string | null;
  };
  readonly sensitive: boolean;
};

/**
 * A patient died, or a pregnancy ended: nothing is said around them that nobody asked for. `at`, epoch milliseconds, is when
 * it was told or, where it does not stand any more, when staff lifted it.
 */
export type Grief = {
  readonly kind: 'death' | 'pregnancy';
  readonly at: number;
  readonly source: 'family' | 'staff' | 'record';
  readonly stands: boolean;
};

/** What a person in a patient's circle may do; what each means is in the access table. */
export type Right = 'see' | 'ask' | 'decide' | 'emergency';

/**
 * Somebody in a patient's circle. `relationship` is in the words of who named them; `since`, epoch milliseconds, is when
 * the rights were last given; `number` is E.164. `asked`: staff named them, and the
 * patient has not agreed yet. `invited`: has not shown yet who they are. `ended`: taken back.
 */
export type CircleMember = {
  readonly id: string;
  readonly relationship: string;
  readonly name: string | null;
  readonly rights: readonly Right[];
  readonly since: number;
  readonly state: 'asked' | 'invited' | 'active' | 'ended';
  readonly number: string | null;
};
