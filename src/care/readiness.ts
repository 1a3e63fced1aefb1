/**
 * How sure somebody is of a goal, 0 to 10, in HL7 Person-Centered Outcomes STU1 1.0.0
 * (http://hl7.org/fhir/us/pco/StructureDefinition/pco-readiness-assessment). Its own codes are labelled temporary.
 */
export const READINESS_SYSTEM =
  'http://hl7.org/fhir/us/pco/CodeSystem/readiness-assessment-concepts-temporary';

/** Marks the target of a goal that holds the small step the patient chose; a code of ours. */
export const SMALL_STEP = {
  system: 'urn:porchlight:goal',
  code: 'small-step',
  display: 'Small step',
} as const;

/** LOINC answer list LL2335-9, 0 to 10 in order (https://loinc.org/LL2335-9; LA6114-8 and LA10140-4 as in PCO's examples). */
const answers = [
  'LA6111-4',
  'LA6112-2',
  'LA6113-0',
  'LA6114-8',
  'LA6115-5',
  'LA10137-0',
  'LA10138-8',
  'LA10139-6',
  'LA10140-4',
  'LA10141-2',
  'LA13942-0',
] as const;

/** The coded answer for a whole number from 0 to 10; null for any other. */
export function readinessAnswer(confidence: number) {
  const code = answers[confidence];
  return code === undefined
    ? null
    : {
        coding: [{ system: 'http://loinc.org', code, display: String(confidence) }],
        text: String(confidence),
      };
}

type Coded = { readonly coding?: readonly { readonly code?: string | undefined }[] | undefined };

/** The number in an Observation that is an answer about confidence; null for any other Observation. */
export function confidenceOf(observation: {
  readonly code: Coded;
  readonly valueCodeableConcept?: Coded | undefined;
  readonly valueInteger?: number | undefined;
}): number | null {
  if (!(observation.code.coding ?? []).some(({ code }) => code === 'confidence')) return null;
  const codes: readonly (string | undefined)[] = answers;
  const coded = (observation.valueCodeableConcept?.coding ?? []).map(({ code }) => codes.indexOf(code));
  return coded.find((place) => place >= 0) ?? observation.valueInteger ?? null;
}
