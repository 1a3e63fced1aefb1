import type { Level } from './attainment.ts';
import type { Chart, Goal } from './chart.ts';
import { goalObservations, levelTargets, rhythmOf } from './goal-fhir.ts';
import { type Phrase, phrase } from './phrase.ts';
import { SMALL_STEP } from './readiness.ts';
import { teamGoalValue } from './team-goals.ts';

/** Brief Action Planning goes on from 7 of 10 (Gutnick et al., J Clin Outcomes Manag 2014;21(1):17). */
export const SURE_ENOUGH = 7;

/** A goal that somebody set in a conversation. Moments in epoch milliseconds; days are of `zone` (IANA). */
export type NewGoal = {
  readonly id: string;
  readonly text: string;
  readonly step: string;
  /** 0 to 10; null when it was not asked. */
  readonly confidence: number | null;
  readonly at: number;
  readonly dueAt: number;
  readonly zone: string;
  /** Reference to who said it; the patient when left out. */
  readonly expressedBy?: string;
  /** Why it matters, in their words. */
  readonly why?: string;
  /** Days between check-ins, where a rhythm was agreed. */
  readonly everyDays?: number;
  /** The first day of it, epoch milliseconds; `at` when left out. */
  readonly startAt?: number;
  /** What they said besides, in the order they said it. */
  readonly notes?: readonly string[];
};

/** How it went with a goal's step. `ended`: they leave the goal; `step` and `dueAt`: what they do next, and until when. */
export type CheckIn = {
  readonly goalId: string;
  readonly at: number;
  readonly zone: string;
  readonly progress?: 'done' | 'partly' | 'not';
  /** On the goal's own scale, where it has one. */
  readonly level?: Level;
  readonly note?: string;
  readonly ended?: boolean;
  readonly step?: string;
  readonly dueAt?: number;
  readonly confidence?: number;
  /** Days between check-ins from now on; null: no rhythm any more. */
  readonly everyDays?: number | null;
  /** The five levels, from −2 to +2, where they are written down now. */
  readonly levels?: readonly string[];
};

/** What a goal's change writes: `resource` is the Goal, `resources` the Goal and the answer about confidence if any. */
export type Written = {
  readonly chart: Chart;
  readonly resource: FhirGoal;
  readonly resources: readonly (FhirGoal | (Readonly<Record<string, unknown>> & { readonly id: string }))[];
};

/** A Goal of ours as FHIR R4. */
export type FhirGoal = { readonly resourceType: 'Goal'; readonly id: string } & Readonly<
  Record<string, unknown>
>;

/** Goals that go on: proposed by the patient, or agreed. Ended, reached and dropped ones are not asked about. */
export function goesOn(goal: Goal): boolean {
  return ['proposed', 'planned', 'accepted', 'active'].includes(goal.lifecycle);
}

/** The chart with a new goal of the patient's, and its FHIR. The words are kept as they were said. */
export function withGoal(chart: Chart, set: NewGoal): Written {
  const goal: Goal = {
    id: set.id,
    text: set.text,
    owner: 'patient',
    lifecycle: 'proposed',
    achievement: null,
    step: set.step,
    confidence: set.confidence,
    target: null,
    startedOn: dayOf(set.startAt ?? set.at, set.zone),
    dueOn: dayOf(set.dueAt, set.zone),
    notes: (set.notes ?? []).map((text) => ({ at: new Date(set.at).toISOString(), text })),
    sensitive: false,
    ...(set.why === undefined ? {} : { why: set.why }),
    ...(set.everyDays === undefined ? {} : { everyDays: set.everyDays }),
  };
  const by = set.expressedBy ?? `Patient/${chart.patient.id}`;
  const next = { ...chart, goals: [...chart.goals.filter(({ id }) => id !== set.id), goal] };
  return written(next, goal, { by, at: set.at, confidence: set.confidence });
}

/**
 * The chart after a check-in. What happened becomes a note of the goal, and a proposed achievementStatus; a person of the
 * team confirms both. A goal that is not in the chart throws: the caller asked about one that is.
 */
export function withCheckIn(chart: Chart, checkIn: CheckIn): Written {
  const before = chart.goals.find(({ id }) => id === checkIn.goalId);
  if (before === undefined) throw new Error(`no such goal in the chart: ${checkIn.goalId}`);
  const at = new Date(checkIn.at).toISOString();
  const said = [
    ...(checkIn.progress === undefined ? [] : [`Check-in: ${checkIn.progress}`]),
    ...(checkIn.level === undefined ? [] : [`Level: ${checkIn.level > 0 ? '+' : ''}${checkIn.level}`]),
    ...(checkIn.note === undefined ? [] : [checkIn.note]),
    ...(checkIn.ended === true ? ['Ended by the patient'] : []),
  ];
  const goal: Goal = {
    ...before,
    lifecycle: checkIn.ended === true ? 'cancelled' : before.lifecycle,
    achievement: achievementAfter(before, checkIn),
    step: checkIn.step ?? before.step,
    confidence: checkIn.confidence ?? before.confidence,
    dueOn: checkIn.dueAt === undefined ? before.dueOn : dayOf(checkIn.dueAt, checkIn.zone),
    notes: [...before.notes, ...said.map((text) => ({ at, text }))],
    ...(checkIn.levels === undefined ? {} : { levels: checkIn.levels }),
    ...(checkIn.everyDays == null ? {} : { everyDays: checkIn.everyDays }),
  };
  if (checkIn.everyDays === null) delete (goal as { everyDays?: number }).everyDays;
  const next = { ...chart, goals: chart.goals.map((one) => (one.id === goal.id ? goal : one)) };
  const by = `Patient/${chart.patient.id}`;
  const { confidence = null, level } = checkIn;
  return written(next, goal, { by, at: checkIn.at, confidence, ...(level === undefined ? {} : { level }) });
}

/** What a check-in proposes; a person of the team confirms it. Levels are read against what was expected. */
function achievementAfter(before: Goal, { progress, level, ended }: CheckIn): string | null {
  if (ended === true && before.achievement === null) return 'not-achieved';
  if (level !== undefined)
    return level > 0 ? 'sustaining' : level === 0 ? 'achieved' : level === -1 ? 'in-progress' : 'no-progress';
  return progress === undefined ? before.achievement : achievements[progress];
}

/** The goals that may be said: the patient's own first, then the team's. Labels filed as goals are not goals. */
export function goalPhrases(chart: Chart): readonly Phrase[] {
  const said = chart.goals.filter((goal) => goesOn(goal) && !goal.sensitive && goal.text !== '');
  const own = said.filter(({ owner }) => owner === 'patient');
  const team = said.filter(({ owner }) => owner === 'clinic');
  return [
    ...own.map(({ text, step }) =>
      step === null
        ? phrase('goal:line-only', { goal: { verbatim: text } })
        : phrase('goal:line', { goal: { verbatim: text }, step: { verbatim: step } }),
    ),
    ...team.map((goal) => phrase('goal:team-line', { goal: teamGoalValue(goal) })),
  ];
}

const achievements = { done: 'improving', partly: 'in-progress', not: 'no-progress' } as const;

/** Goal by PCO's profile on US Core's; the small step is a target of ours, since R4 has no element for it. */
function written(
  chart: Chart,
  goal: Goal,
  of: { by: string; at: number; confidence: number | null; level?: Level },
): Written {
  const subject = { reference: `Patient/${chart.patient.id}` };
  const resource: FhirGoal = {
    resourceType: 'Goal',
    id: goal.id,
    meta: { profile: ['http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-profile'] },
    lifecycleStatus: goal.lifecycle,
    ...(goal.achievement === null
      ? {}
      : {
          achievementStatus: {
            coding: [
              { system: 'http://terminology.hl7.org/CodeSystem/goal-achievement', code: goal.achievement },
            ],
          },
        }),
    category: [
      {
        coding: [
          {
            system: 'http://hl7.org/fhir/us/pco/CodeSystem/pco-concepts-temporary',
            code: 'what-matters',
            display: 'What Matters',
          },
        ],
      },
    ],
    description: { text: goal.text },
    subject,
    startDate: goal.startedOn ?? new Date(of.at).toISOString().slice(0, 10),
    statusDate: new Date(of.at).toISOString().slice(0, 10),
    expressedBy: { reference: of.by },
    ...(goal.why === undefined ? {} : { addresses: [{ reference: `Observation/${goal.id}-why` }] }),
    ...(goal.everyDays === undefined ? {} : { extension: [rhythmOf(goal.everyDays)] }),
    ...targetOf(goal),
    ...(goal.notes.length === 0
      ? {}
      : { note: goal.notes.map(({ at, text }) => ({ ...(at === null ? {} : { time: at }), text })) }),
  };
  return { chart, resource, resources: [resource, ...goalObservations(goal, subject, of)] };
}

function targetOf(goal: Goal): { readonly target?: readonly object[] } {
  const step =
    goal.step === null
      ? {}
      : { measure: { coding: [SMALL_STEP], text: SMALL_STEP.display }, detailString: goal.step };
  const due = goal.dueOn === null ? {} : { dueDate: goal.dueOn };
  const first = goal.step === null && goal.dueOn === null ? [] : [{ ...step, ...due }];
  const target = [...first, ...levelTargets(goal.levels ?? [])];
  return target.length === 0 ? {} : { target };
}

/** The day of a moment in a zone, as FHIR writes it. */
function dayOf(at: number, zone: string): string {
  const format =
    days.get(zone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  days.set(zone, format);
  return format.format(at);
}

/** By zone: making one takes longer than all else that a goal needs. */
const days = new Map<string, Intl.DateTimeFormat>();
