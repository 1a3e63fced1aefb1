import { z } from 'zod';
import {
  annotation,
  communication,
  concept,
  contactPoint,
  dosage,
  humanName,
  identifier,
  narrative,
  period,
  quantity,
  reference,
  timing,
  when,
} from './elements.ts';

/**
 * The resource types that a chart is made of, checked for structure. Required is what R4 requires and a chart cannot do
 * without; codes are checked only where a wrong one would change what we say. See https://hl7.org/fhir/R4.
 */
function resource<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.looseObject({
    resourceType: z.literal(type),
    id: z.string().optional(),
    meta: z.looseObject({ lastUpdated: when.optional() }).optional(),
    text: narrative.optional(),
    identifier: z.array(identifier).optional(),
    contained: z.array(z.unknown()).optional(),
    ...shape,
  });
}

const person = {
  active: z.boolean().optional(),
  name: z.array(humanName).optional(),
  telecom: z.array(contactPoint).optional(),
  birthDate: when.optional(),
  communication: z.array(z.union([communication, concept])).optional(),
};

/** One schema a type; the key is the type. */
export const schemas = {
  Patient: resource('Patient', {
    extension: z.unknown().optional(),
    address: z.unknown().optional(),
    ...person,
    communication: z.array(communication).optional(),
    deceasedBoolean: z.boolean().optional(),
    deceasedDateTime: when.optional(),
    generalPractitioner: z.array(reference).optional(),
  }),
  RelatedPerson: resource('RelatedPerson', {
    ...person,
    patient: reference,
    relationship: z.array(concept).optional(),
  }),
  Practitioner: resource('Practitioner', {
    ...person,
    qualification: z.array(z.looseObject({ code: concept.optional() })).optional(),
  }),
  PractitionerRole: resource('PractitionerRole', {
    active: z.boolean().optional(),
    practitioner: reference.optional(),
    organization: reference.optional(),
    code: z.array(concept).optional(),
    specialty: z.array(concept).optional(),
    telecom: z.array(contactPoint).optional(),
  }),
  Organization: resource('Organization', {
    active: z.boolean().optional(),
    name: z.string().optional(),
    telecom: z.array(contactPoint).optional(),
  }),
  CarePlan: resource('CarePlan', {
    status: z.string(),
    intent: z.string(),
    subject: reference,
    title: z.string().optional(),
    description: z.string().optional(),
    category: z.array(concept).optional(),
    period: period.optional(),
    created: when.optional(),
    author: reference.optional(),
    addresses: z.array(reference).optional(),
    careTeam: z.array(reference).optional(),
    goal: z.array(reference).optional(),
    note: z.array(annotation).optional(),
    activity: z
      .array(
        z.looseObject({
          reference: reference.optional(),
          detail: z
            .looseObject({
              kind: z.string().optional(),
              code: concept.optional(),
              reasonCode: z.array(concept).optional(),
              reasonReference: z.array(reference).optional(),
              goal: z.array(reference).optional(),
              status: z.string(),
              doNotPerform: z.boolean().optional(),
              scheduledString: z.string().optional(),
              scheduledTiming: timing.optional(),
              performer: z.array(reference).optional(),
              productCodeableConcept: concept.optional(),
              description: z.string().optional(),
            })
            .optional(),
        }),
      )
      .optional(),
  }),
  CareTeam: resource('CareTeam', {
    status: z.string().optional(),
    name: z.string().optional(),
    subject: reference.optional(),
    telecom: z.array(contactPoint).optional(),
    participant: z
      .array(
        z.looseObject({
          role: z.array(concept).optional(),
          member: reference.optional(),
          onBehalfOf: reference.optional(),
          period: period.optional(),
        }),
      )
      .optional(),
  }),
  Goal: resource('Goal', {
    lifecycleStatus: z.string(),
    achievementStatus: concept.optional(),
    category: z.array(concept).optional(),
    // R4 requires it; a large EHR leaves it out, and such a goal is filed as a label, not refused.
    description: concept.optional(),
    subject: reference,
    startDate: when.optional(),
    statusDate: when.optional(),
    expressedBy: reference.optional(),
    addresses: z.array(reference).optional(),
    note: z.array(annotation).optional(),
    target: z
      .array(
        z.looseObject({
          measure: concept.optional(),
          detailQuantity: quantity.optional(),
          detailRange: z.looseObject({ low: quantity.optional(), high: quantity.optional() }).optional(),
          detailCodeableConcept: concept.optional(),
          detailString: z.string().optional(),
          dueDate: when.optional(),
        }),
      )
      .optional(),
  }),
  MedicationRequest: resource('MedicationRequest', {
    status: z.string(),
    intent: z.string(),
    subject: reference,
    doNotPerform: z.boolean().optional(),
    medicationCodeableConcept: concept.optional(),
    medicationReference: reference.optional(),
    authoredOn: when.optional(),
    requester: reference.optional(),
    reasonCode: z.array(concept).optional(),
    reasonReference: z.array(reference).optional(),
    dosageInstruction: z.array(dosage).optional(),
    note: z.array(annotation).optional(),
  }),
  MedicationStatement: resource('MedicationStatement', {
    status: z.string(),
    subject: reference,
    medicationCodeableConcept: concept.optional(),
    medicationReference: reference.optional(),
    reasonCode: z.array(concept).optional(),
    reasonReference: z.array(reference).optional(),
    dosage: z.array(dosage).optional(),
  }),
  Medication: resource('Medication', { code: concept.optional() }),
  ServiceRequest: resource('ServiceRequest', {
    status: z.string(),
    intent: z.string(),
    subject: reference,
    doNotPerform: z.boolean().optional(),
    category: z.array(concept).optional(),
    code: concept.optional(),
    authoredOn: when.optional(),
    performer: z.array(reference).optional(),
    reasonCode: z.array(concept).optional(),
    reasonReference: z.array(reference).optional(),
    occurrenceTiming: timing.optional(),
    patientInstruction: z.string().optional(),
    note: z.array(annotation).optional(),
    extension: z.array(z.looseObject({ url: z.string(), valueReference: reference.optional() })).optional(),
  }),
  NutritionOrder: resource('NutritionOrder', {
    status: z.string(),
    intent: z.string(),
    patient: reference,
    dateTime: when.optional(),
    orderer: reference.optional(),
    oralDiet: z
      .looseObject({ type: z.array(concept).optional(), instruction: z.string().optional() })
      .optional(),
    enteralFormula: z
      .looseObject({
        administrationInstruction: z.string().optional(),
        baseFormulaProductName: z.string().optional(),
      })
      .optional(),
    note: z.array(annotation).optional(),
  }),
  Appointment: resource('Appointment', {
    status: z.string(),
    description: z.string().optional(),
    start: when.optional(),
    end: when.optional(),
    serviceType: z.array(concept).optional(),
    appointmentType: concept.optional(),
    reasonCode: z.array(concept).optional(),
    patientInstruction: z.string().optional(),
    participant: z.array(z.looseObject({ actor: reference.optional(), status: z.string().optional() })),
  }),
  Task: resource('Task', {
    status: z.string(),
    intent: z.string(),
    code: concept.optional(),
    description: z.string().optional(),
    for: reference.optional(),
    owner: reference.optional(),
    focus: reference.optional(),
    note: z.array(annotation).optional(),
  }),
  Flag: resource('Flag', {
    status: z.string(),
    code: concept,
    subject: reference,
    period: period.optional(),
    author: z.looseObject({ display: z.string().optional() }).optional(),
  }),
  Condition: resource('Condition', {
    subject: reference,
    code: concept.optional(),
    category: z.array(concept).optional(),
    clinicalStatus: concept.optional(),
    verificationStatus: concept.optional(),
    onsetDateTime: when.optional(),
    recordedDate: when.optional(),
  }),
  Observation: resource('Observation', {
    status: z.string(),
    code: concept,
    category: z.array(concept).optional(),
    subject: reference.optional(),
    focus: z.array(reference).optional(),
    effectiveDateTime: when.optional(),
    effectivePeriod: period.optional(),
    issued: when.optional(),
    valueQuantity: quantity.optional(),
    valueInteger: z.number().int().optional(),
    valueString: z.string().optional(),
    valueCodeableConcept: concept.optional(),
  }),
  // Ours alone are read: of others nothing is asked.
  Communication: resource('Communication', { status: z.string().optional() }),
  QuestionnaireResponse: resource('QuestionnaireResponse', {
    // Single here, unlike on most resources.
    identifier: identifier.optional(),
    status: z.string(),
    questionnaire: z.string().optional(),
    subject: reference.optional(),
    authored: when.optional(),
    item: z.array(z.looseObject({ linkId: z.string() })).optional(),
  }),
} as const;

export type ReadType = keyof typeof schemas;

/** A resource of a type that we read, after its check. */
export type Read<Type extends ReadType> = z.infer<(typeof schemas)[Type]>;

/** True where `schemas` has the type. */
export function isReadType(type: string): type is ReadType {
  return Object.hasOwn(schemas, type);
}

/** The resource in our types, or null when it is of another type or its structure is not what R4 says. */
export function readAs<Type extends ReadType>(type: Type, value: unknown): Read<Type> | null {
  const read = schemas[type].safeParse(value);
  return read.success ? (read.data as Read<Type>) : null;
}
