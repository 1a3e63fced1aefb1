import { LEVELS, type Level, tScore } from './attainment.ts';
import type { Goal } from './chart.ts';
import { READINESS_SYSTEM, readinessAnswer } from './readiness.ts';

type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string; readonly id: string };

/** Our own codes: R4 has no element for a scale's levels, nor for how often somebody wants to be asked. */
const SYSTEM = 'urn:porchlight:goal';
const RHYTHM = 'urn:porchlight:goal:check-in-rhythm';

/** Marks the Observation that says why a goal matters (HL7 PCO, "what matters"; its codes are labelled temporary). */
export const WHY_CODE = {
  system: 'http://hl7.org/fhir/us/pco/CodeSystem/pco-concepts-temporary',
  code: 'what-matters',
  display: 'What Matters',
} as const;

/** The goal attainment score as the patient gives it at a follow-up (LOINC 107334-5, as in PCO's pco-gas-score-observation). */
const SCORE_CODE = {
  system: 'http://loinc.org',
  code: '107334-5',
  display: 'Goal attainment scale score',
} as const;

/** A Goal's extension: a check-in each so many days. */
export function rhythmOf(everyDays: number) {
  return { url: RHYTHM, valueTiming: { repeat: { frequency: 1, period: everyDays, periodUnit: 'd' } } };
}

/** The rhythm that `rhythmOf` has written; null where there is none. */
export function everyDaysIn(goal: object): number | null {
  const { extension } = goal as { readonly extension?: unknown };
  const extensions = Array.isArray(extension) ? (extension as readonly Extension[]) : [];
  const days = extensions.find(({ url }) => url === RHYTHM)?.valueTiming?.repeat?.period;
  return typeof days === 'number' && days > 0 ? days : null;
}

type Extension = {
  readonly url?: string;
  readonly valueTiming?: { readonly repeat?: { readonly period?: unknown } };
};

/** A Goal's targets that hold the five levels, from −2 to +2. */
export function levelTargets(levels: readonly string[]): readonly object[] {
  return LEVELS.flatMap((level, place) => {
    const detailString = levels[place];
    return detailString === undefined
      ? []
      : [{ measure: { coding: [{ system: SYSTEM, code: codeOf(level) }] }, detailString }];
  });
}

type Target = {
  readonly detailString?: string | undefined;
  readonly measure?:
    | { readonly coding?: readonly { readonly code?: string | undefined }[] | undefined }
    | undefined;
};

/** The five levels in their order, where all are there. */
export function levelsIn(targets: readonly Target[]): readonly string[] | null {
  const found = LEVELS.flatMap(
    (level) =>
      targets.find(({ measure }) => measure?.coding?.some(({ code }) => code === codeOf(level)))
        ?.detailString ?? [],
  );
  return found.length === LEVELS.length ? found : null;
}

function codeOf(level: Level): string {
  return `level${level >= 0 ? '+' : ''}${level}`;
}

/** What is observed with a goal's change: how sure they are, why it matters, what level was reached with its T-score. */
export function goalObservations(
  goal: Goal,
  subject: { readonly reference: string },
  of: {
    readonly by: string;
    readonly at: number;
    readonly confidence: number | null;
    readonly level?: Level;
  },
): readonly Resource[] {
  const common = {
    resourceType: 'Observation',
    status: 'final',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] },
    ],
    subject,
    focus: [{ reference: `Goal/${goal.id}` }],
    performer: [{ reference: of.by }],
    effectiveDateTime: new Date(of.at).toISOString(),
  };
  const answer = of.confidence === null ? null : readinessAnswer(of.confidence);
  const score = of.level === undefined ? null : tScore([{ level: of.level }]);
  return [
    ...(answer === null
      ? []
      : [
          {
            ...common,
            id: `${goal.id}-confidence`,
            meta: { profile: ['http://hl7.org/fhir/us/pco/StructureDefinition/pco-readiness-assessment'] },
            code: {
              coding: [{ system: READINESS_SYSTEM, code: 'confidence', display: 'Confidence to change' }],
            },
            valueCodeableConcept: answer,
          },
        ]),
    ...(goal.why === undefined
      ? []
      : [{ ...common, id: `${goal.id}-why`, code: { coding: [WHY_CODE] }, valueString: goal.why }]),
    ...(of.level === undefined || score === null
      ? []
      : [
          {
            ...common,
            id: `${goal.id}-level-${of.at}`,
            meta: { profile: ['http://hl7.org/fhir/us/pco/StructureDefinition/pco-gas-score-observation'] },
            code: { coding: [SCORE_CODE] },
            valueInteger: of.level,
            component: [
              {
                code: { text: 'T-score' },
                valueQuantity: { value: Math.round(score * 100) / 100, unit: 'T-score' },
              },
            ],
          },
        ]),
  ];
}
