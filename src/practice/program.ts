import { Temporal } from 'temporal-polyfill';

/** What is said, by language (primary subtag). `{{practice}}`, `{{phone}}` and `{{name}}` (given name) are filled in. */
export type Texts = Readonly<Record<string, string>>;

/** Steps over time that a practice has its patients or their families led through; written in YAML (docs/programs.md). */
export type Program = {
  readonly id: string;
  readonly name: Texts;
  /** Whom it is for: the patient's own conversation, that of somebody who cares for them, or either. */
  readonly for: 'patient' | 'family' | 'anyone';
  readonly steps: readonly ProgramStep[];
};

/** One contact. `day` or `businessDay` counts from the start (0 is its day); `at` is local time there, "10:00". */
export type ProgramStep = {
  readonly id: string;
  readonly day?: number | undefined;
  readonly businessDay?: number | undefined;
  readonly at: string;
  /** Said before the questions, or alone. */
  readonly say?: Texts | undefined;
  /** Asked one after the other, each when the one before was answered. */
  readonly ask?: readonly ProgramQuestion[] | undefined;
  /** Where the scores of the answers come to so much, staff hear of it. */
  readonly total?: (Alert & { readonly atLeast: number }) | undefined;
  /** Something for staff to do: it comes into their queue with this note, to be done within so many business days. */
  readonly staff?: { readonly note: string; readonly within: number } | undefined;
};

/** A question and how its answer is read: yes or no, 0 to 10, one of the choices, or free words. */
export type ProgramQuestion = {
  readonly id: string;
  readonly text: Texts;
  readonly answer: 'yes-no' | 'scale' | 'choice' | 'words';
  readonly choices?:
    | readonly { readonly id: string; readonly text: Texts; readonly score?: number | undefined }[]
    | undefined;
  readonly alerts?: readonly (Alert & Threshold)[] | undefined;
};

/** When an answer is one for staff: this answer (`yes`, `no`, a choice's id), or a number from or up to here. */
export type Threshold = {
  readonly is?: string | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
};

/** What staff hear, how soon they must look, and what the person is told. */
export type Alert = { readonly risk: 'urgent' | 'routine'; readonly note: string; readonly say: Texts };

/** What of a practice tells its business days: its zone, and the days on which it is closed or has other hours. */
export type Calendar = {
  readonly zone: string;
  readonly holidays: readonly { readonly date: string; readonly hours: readonly unknown[] }[];
};

const BUSINESS_DAYS_MOST = 400;

/**
 * When a step is due, epoch milliseconds, in that zone. A business day is Monday to Friday and no holiday of the practice
 * on which it is closed (as CMS counts for transitional care: two business days after discharge).
 */
export function stepAt(
  step: ProgramStep,
  { from, zone, practice }: { readonly from: number; readonly zone: string; readonly practice: Calendar },
): number {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  const day =
    step.businessDay === undefined
      ? start.add({ days: step.day ?? 0 })
      : afterBusinessDays(start, step.businessDay, practice);
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(step.at) })
    .epochMilliseconds;
}

/** The end of the so-manieth business day after a moment, in the practice's zone: by then staff have done it. */
export function businessDaysAfter(practice: Calendar, from: number, count: number): number {
  const { zone } = practice;
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  return afterBusinessDays(start, count, practice).toZonedDateTime({ timeZone: zone, plainTime: '17:00' })
    .epochMilliseconds;
}

function afterBusinessDays(start: Temporal.PlainDate, count: number, practice: Calendar): Temporal.PlainDate {
  let day = start;
  let left = count;
  for (let tried = 0; tried < BUSINESS_DAYS_MOST; tried += 1) {
    if (isBusinessDay(day, practice) && left <= 0) return day;
    day = day.add({ days: 1 });
    if (isBusinessDay(day, practice)) left -= 1;
  }
  return day;
}

function isBusinessDay(day: Temporal.PlainDate, { holidays }: Calendar): boolean {
  const isClosed = holidays.some(({ date, hours }) => date === day.toString() && hours.length === 0);
  return day.dayOfWeek <= 5 && !isClosed;
}

/** The steps in the order in which they come due. */
export function timelineOf(
  program: Program,
  start: { readonly from: number; readonly zone: string; readonly practice: Calendar },
): readonly { readonly step: ProgramStep; readonly at: number }[] {
  return program.steps
    .map((step) => ({ step, at: stepAt(step, start) }))
    .toSorted((one, other) => one.at - other.at);
}

/** The words in a language; the practice's own, then English, where there are none. */
export function wordsFor(texts: Texts, locales: readonly string[]): string {
  for (const locale of [...locales, 'en']) {
    const text = texts[locale];
    if (text !== undefined) return text;
  }
  return Object.values(texts)[0] ?? '';
}

/** The program of that id: the practice's own first, then those that come with Porchlight. */
export function findProgram(
  practice: { readonly programs?: readonly Program[] | undefined },
  shipped: readonly Program[],
  id: string,
): Program | null {
  return [...(practice.programs ?? []), ...shipped].find((program) => program.id === id) ?? null;
}
