import type { CardEntry, CircleMember, Grief, ThreadLine } from './family.ts';
import type { Phrase } from './phrase.ts';

/**
 * A patient's chart: what conversations need of the record, read out of FHIR once and kept beside it. The resources
 * stay whole in the store; a chart can always be made again from them.
 */
export type Chart = {
  readonly patient: Patient;
  readonly plans: readonly Plan[];
  readonly goals: readonly Goal[];
  readonly team: readonly TeamMember[];
  readonly medicines: readonly Medicine[];
  readonly appointments: readonly Appointment[];
  readonly questions: readonly Question[];
  /** Who may know of the patient or act for them; none or absent: nobody was named. */
  readonly circle?: readonly CircleMember[];
  /** Tests and shots that were done, the newest first; absent: the record was read before we kept them. */
  readonly tests?: readonly PastTest[];
  /** Prevention that the record says is due. */
  readonly due?: readonly DueCare[];
  /** To whom the plan or a list of questions was shown by a link. */
  readonly shares?: readonly Share[];
  /** What was last told of their death or of a pregnancy that ended. */
  readonly grief?: Grief | null;
  /** What the practice has promised and not yet done or taken back; none or absent: nothing. */
  readonly promises?: readonly Promised[];
  /** What the family told once; absent: nothing yet. */
  readonly card?: readonly CardEntry[];
  /** The latest lines of the family thread, oldest first; absent: none. */
  readonly thread?: readonly ThreadLine[];
};

/**
 * Something that somebody of the practice does for the patient by a moment (epoch milliseconds). `asked`: the patient asked
 * for it and staff have not agreed yet. `by`: who promised, a staff id or "bot".
 */
export type Promised = {
  readonly id: string;
  readonly what: string;
  readonly dueAt: number;
  readonly state: 'asked' | 'agreed';
  readonly by: string;
  readonly madeAt: number;
  /** The goal it belongs to. */
  readonly goalId?: string;
};

/**
 * `language` is a primary subtag (`es`), `birthDate` is FHIR's date (`1951-04-09`, possibly partial). `zones` are the
 * IANA time zones they may live in, more than one where a state has several; none or absent: the record does not tell.
 */
export type Patient = {
  readonly id: string;
  readonly name: string | null;
  readonly given: string | null;
  readonly birthDate: string | null;
  readonly language: string | null;
  readonly deceased: boolean;
  readonly zones?: readonly string[];
};

/**
 * Text of the record with, where our glossary knows it, the key of its plain words (`terms:diabetic-diet.name`; its
 * neighbours `.what` and `.again` explain it, see care/terms.ts). `verbatim` is clean of markup and code-system tags.
 */
export type Wording = { readonly verbatim: string; readonly term: string | null };

/**
 * A care plan. `narrative` is the clinic's own text where the plan holds no items; clean text, no markup. `endsOn` is the
 * day (FHIR date or dateTime) after which the plan says of itself that it no longer holds; null or absent: it does not say.
 * Items are never said without how old they are: `updatedAt`, null when the record does not tell.
 */
export type Plan = {
  readonly id: string;
  readonly title: Wording;
  readonly status: string;
  readonly updatedAt: string | null;
  readonly endsOn?: string | null;
  readonly items: readonly PlanItem[];
  readonly narrative: string | null;
  /** What the clinic wrote beside the items: notes and warnings, clean text. */
  readonly notes?: readonly string[];
};

/**
 * One thing a plan asks for. `how` and `howOften` are as the clinic wrote them: never composed, never computed.
 * `sensitive` items are not said in a text message. `id` is stable over re-imports. `clashes` are the ids of items that
 * ask for the contrary ("exercise" and "avoid exercise"): then the team is asked, neither is repeated as advice.
 */
export type PlanItem = {
  readonly id: string;
  readonly kind:
    | 'activity'
    | 'medicine'
    | 'visit'
    | 'diet'
    | 'education'
    | 'service'
    | 'other'
    | 'goal'
    | 'restriction'
    | 'contact'
    | 'warning';
  readonly what: Wording;
  readonly how: string | null;
  readonly howOften: string | null;
  readonly why: readonly Wording[];
  readonly who: readonly string[];
  readonly status: string;
  readonly sensitive: boolean;
  readonly clashes?: readonly string[];
  /** True when the plan says NOT to do this. */
  readonly prohibited?: boolean;
  /** What the record says in fields where it has no sentence: how often, until when, how much. A line each. */
  readonly facts?: readonly Phrase[];
};

/** A goal. `owner`: whose words it is in; `not-a-goal` are category labels that some systems file as goals. */
export type Goal = {
  readonly id: string;
  readonly text: string;
  readonly owner: 'patient' | 'clinic' | 'not-a-goal';
  readonly lifecycle: string;
  readonly achievement: string | null;
  readonly step: string | null;
  readonly confidence: number | null;
  readonly target: string | null;
  readonly startedOn: string | null;
  readonly dueOn: string | null;
  readonly notes: readonly { readonly at: string | null; readonly text: string }[];
  readonly sensitive: boolean;
  /** Why it matters, in their words. */
  readonly why?: string;
  /** Days between check-ins, where a rhythm was agreed. */
  readonly everyDays?: number;
  /** Five levels in their words, from −2 (least) to +2; 0 is what they expect. */
  readonly levels?: readonly string[];
};

/** Somebody on the team. `needs` are what to ask them about (keys of `team:needs`). Numbers are as on record. */
export type TeamMember = {
  readonly id: string;
  readonly name: string | null;
  readonly role: Wording | null;
  readonly kind: 'clinician' | 'organization' | 'family';
  readonly phone: string | null;
  readonly languages: readonly string[];
  readonly needs: readonly Need[];
  /** How the name is said, where the record tells. */
  readonly saidAs?: string;
  /** When they can be reached, and who stands in, by the record. */
  readonly hours?: readonly Phrase[];
};

/** What families ask a team about. */
export type Need =
  | 'medicine'
  | 'appointment'
  | 'results'
  | 'referral'
  | 'school'
  | 'ride'
  | 'cost'
  | 'food'
  | 'feelings'
  | 'equipment'
  | 'care'
  | 'other';

/** A medicine with its directions exactly as written, or none. */
export type Medicine = {
  readonly id: string;
  readonly name: Wording;
  readonly directions: string | null;
  readonly prescriber: string | null;
  readonly status: string;
  readonly sensitive: boolean;
  /** What the order adds in words where it has no directions ("do not drive"). */
  readonly facts?: readonly Phrase[];
};

/** `at` is an instant (ISO 8601 with offset). */
export type Appointment = {
  readonly id: string;
  readonly at: string;
  readonly what: Wording | null;
  readonly with: readonly string[];
  readonly status: string;
};

/** A test, a procedure or a shot that was done; `at` is a FHIR date or dateTime. */
export type PastTest = { readonly name: Wording; readonly at: string; readonly kind: 'test' | 'shot' };

/** Something that prevents illness and is due from that day (FHIR date) on; null: the record does not say when. */
export type DueCare = { readonly name: Wording; readonly at: string | null };

/**
 * What somebody else may read by a link, until it ends or is taken back. `to` is in the words of who shared it; moments
 * are epoch milliseconds.
 */
export type Share = {
  readonly id: string;
  readonly what: 'plan' | 'questions';
  readonly to: string;
  readonly at: number;
  readonly until: number;
  readonly ended: boolean;
  /** Who gave it, where that is not the patient: it ends with their own right. */
  readonly by?: { readonly relationship: string; readonly member?: string };
};

/** A question that the patient wants to ask at a visit. `rank` 1 is asked first. */
export type Question = {
  readonly id: string;
  readonly text: string;
  readonly rank: number;
  readonly askedAt: string;
  readonly state: 'open' | 'answered';
  /** False: to be asked if there is time. Absent: must be asked. */
  readonly must?: boolean;
  /** Its key in our bank (`asking:bank.medicine.why`), where it is one of ours. */
  readonly bank?: string;
  /** The prompt (`task@version#hash`) by which a computer suggested it; the patient took it. Absent: their own. */
  readonly suggestedBy?: string;
  /** What was said to it, in the words of who asked. */
  readonly answer?: string;
  /** The Appointment's id that it is for. */
  readonly visit?: string;
};
