import type { Chart, Goal } from './chart.ts';
import { folded } from './normal.ts';
import { type Phrase, phrase } from './phrase.ts';
import { READINESS_SYSTEM, readinessAnswer, SMALL_STEP } from './readiness.ts';
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
};

/** How it went with a goal's step. `ended`: they leave the goal; `step` and `dueAt`: what they do next, and until when. */
export type CheckIn = {
  readonly goalId: string;
  readonly at: number;
  readonly zone: string;
  readonly progress?: 'done' | 'partly' | 'not';
  readonly note?: string;
  readonly ended?: boolean;
  readonly step?: string;
  readonly dueAt?: number;
  readonly confidence?: number;
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
    startedOn: dayOf(set.at, set.zone),
    dueOn: dayOf(set.dueAt, set.zone),
    notes: [],
    sensitive: false,
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
    ...(checkIn.note === undefined ? [] : [checkIn.note]),
    ...(checkIn.ended === true ? ['Ended by the patient'] : []),
  ];
  const goal: Goal = {
    ...before,
    lifecycle: checkIn.ended === true ? 'cancelled' : before.lifecycle,
    achievement: checkIn.progress === undefined ? before.achievement : achievements[checkIn.progress],
    step: checkIn.step ?? before.step,
    confidence: checkIn.confidence ?? before.confidence,
    dueOn: checkIn.dueAt === undefined ? before.dueOn : dayOf(checkIn.dueAt, checkIn.zone),
    notes: [...before.notes, ...said.map((text) => ({ at, text }))],
  };
  const next = { ...chart, goals: chart.goals.map((one) => (one.id === goal.id ? goal : one)) };
  const by = `Patient/${chart.patient.id}`;
  return written(next, goal, { by, at: checkIn.at, confidence: checkIn.confidence ?? null });
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

/**
 * True for a plan that may do harm, which staff see before it becomes a goal: stopping or changing a medicine or a dose,
 * insulin changes, fasting and crash diets, hard exertion against advice. Wide on purpose; English and Spanish.
 */
export function isRisky(text: string): boolean {
  const words = folded(text);
  return risks.some((risk) => risk.test(words));
}

const medicine =
  '(?:med(?:s|icines?|ications?|icinas?|icamentos?)?|pills?|pastillas?|tablets?|tabletas?|insulina?|dos[ei]s?|inhaler|inhalador|steroids?|pump|shots?|inyecci\\w+|drops|gotas|blood thinners?|anticoagulantes?|metformina?|lisinopril|warfarina?|prednisona?|treatment|tratamiento|chemo\\w*|quimio\\w*|dialysis|dialisis|oxygen|oxigeno)';
const change =
  '(?:stop|stopping|quit|skip|skipping|come off|get off|getting off|go off|wean|cut(?:ting)?(?: down| back| out)?|lower|reduce|halve|half|double|increase|raise|change|less|fewer|more|extra|without|no more|not take|not taking|throw|dejar|deje|dejo|suspender|parar|saltar\\w*|bajar\\w*|reducir|subir|aumentar|cambiar|menos|mas|doblar|sin|no tomar|quitar\\w*)';

const risks: readonly RegExp[] = [
  new RegExp(`\\b${change}\\b.{0,40}\\b${medicine}\\b`),
  new RegExp(
    `\\b${medicine}\\b.{0,25}\\b(?:less|fewer|more|half|double|only when|menos|mas|mitad|doble|solo cuando)\\b`,
  ),
  /\b(?:off|without) (?:my |the |all )?(?:med|pill|insulin)/,
  /\b(?:fast|fasting|fasts|ayuno|ayunar|ayunas)\b(?!\s*(?:food|walk|pace|walking|growing))/,
  /\b(?:starve|starving|not eat(?:ing)?|stop eating|skip(?:ping)? meals?|no comer|dejar de comer|saltar\w* comidas?)\b/,
  /\b(?:water|juice|liquid|agua|jugos?|liquidos?) (?:only|diet|cleanse)|\b(?:only|solo|nada mas) (?:drink |tomar |beber )?(?:water|juice|liquids?|agua|jugos?|liquidos?)\b/,
  /\b(?:detox|cleanse|laxatives?|laxantes?|diet pills?|pastillas para adelgazar|purg\w+|vomit\w*)\b/,
  /\blose\s+(?:[2-9]\d|1\d\d)\s*(?:lb|lbs|pounds|kg|kilos)\b.{0,20}\b(?:week|days?|month)\b/,
  /\b(?:bajar|perder)\s+(?:[1-9]\d)\s*(?:kilos|kg|libras)\b.{0,20}\b(?:semana|dias?|mes)\b/,
  /\b(?:drink|beber|tomar)\b.{0,12}\b(?:bleach|cloro|alcohol|whisky|beer|cerveza)\b/,
  /\b(?:remove|pull out|take out|quitar\w*|sacar\w*) (?:my |his |her |the |el |la |mi |su )?(?:g-?tube|tube|tubo|sonda|catheter|cateter|stitches|puntos)\b/,
];

const achievements = { done: 'improving', partly: 'in-progress', not: 'no-progress' } as const;

/** Goal by PCO's profile on US Core's; the small step is a target of ours, since R4 has no element for it. */
function written(
  chart: Chart,
  goal: Goal,
  of: { by: string; at: number; confidence: number | null },
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
    ...(goal.step === null && goal.dueOn === null
      ? {}
      : {
          target: [
            {
              ...(goal.step === null
                ? {}
                : { measure: { coding: [SMALL_STEP], text: SMALL_STEP.display }, detailString: goal.step }),
              ...(goal.dueOn === null ? {} : { dueDate: goal.dueOn }),
            },
          ],
        }),
    ...(goal.notes.length === 0
      ? {}
      : { note: goal.notes.map(({ at, text }) => ({ ...(at === null ? {} : { time: at }), text })) }),
  };
  const answer = of.confidence === null ? null : readinessAnswer(of.confidence);
  if (answer === null) return { chart, resource, resources: [resource] };
  const readiness = {
    resourceType: 'Observation',
    id: `${goal.id}-confidence`,
    meta: { profile: ['http://hl7.org/fhir/us/pco/StructureDefinition/pco-readiness-assessment'] },
    status: 'final',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] },
    ],
    code: { coding: [{ system: READINESS_SYSTEM, code: 'confidence', display: 'Confidence to change' }] },
    subject,
    focus: [{ reference: `Goal/${goal.id}` }],
    performer: [{ reference: of.by }],
    effectiveDateTime: new Date(of.at).toISOString(),
    valueCodeableConcept: answer,
  };
  return { chart, resource, resources: [resource, readiness] };
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
