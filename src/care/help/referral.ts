import type { HelpKind } from './help.ts';

/** How far a referral has come, as FHIR Task says it: R4 task-status. */
export type ReferralStatus = 'requested' | 'accepted' | 'completed' | 'failed';

/** A step of a family towards help, as it is kept. */
export type Referral = {
  readonly id: string;
  readonly patientId: string;
  readonly helpId: string;
  readonly name: string;
  readonly kind: HelpKind;
  /** ISO 8601, UTC. */
  readonly authoredOn: string;
  readonly at: string;
  readonly status: ReferralStatus;
  /** Why it did not help, as one of our codes; null: nothing was said. */
  readonly reason: string | null;
};

const SDOH = 'http://hl7.org/fhir/us/sdoh-clinicalcare';

/** SDOHCC-CodeSystemTemporaryCodes (SDOH Clinical Care 2.3.0): what each kind of help is about. */
const CATEGORIES: Readonly<Record<HelpKind, readonly [code: string, display: string]>> = {
  food: ['food-insecurity', 'Food Insecurity'],
  ride: ['transportation-insecurity', 'Transportation Insecurity'],
  housing: ['housing-instability', 'Housing Instability'],
  bills: ['utility-insecurity', 'Utility Insecurity'],
  respite: ['stress', 'Stress'],
  support: ['social-connection', 'Social Connection'],
};

/** Requests end where their task does: R4 request-status. */
const REQUEST: Readonly<Record<ReferralStatus, string>> = {
  requested: 'active',
  accepted: 'active',
  completed: 'completed',
  failed: 'revoked',
};

/**
 * A referral as FHIR: a ServiceRequest and the Task that follows it (SDOHCC-ServiceRequest, SDOHCC-TaskForReferralManagement),
 * whole, as they stand now.
 */
export function referralResources(referral: Referral) {
  const { id, patientId, name, kind, authoredOn, at, status, reason } = referral;
  const [code, display] = CATEGORIES[kind];
  const patient = { reference: `Patient/${patientId}` };
  const owner = {
    display: name,
    identifier: { system: 'urn:porchlight:directory:help', value: referral.helpId },
  };
  const request = {
    resourceType: 'ServiceRequest',
    id: `${id}-request`,
    meta: { profile: [`${SDOH}/StructureDefinition/SDOHCC-ServiceRequest`] },
    status: REQUEST[status],
    intent: 'order',
    category: [
      {
        coding: [
          { system: 'http://snomed.info/sct', code: '410606002', display: 'Social service procedure' },
          { system: `${SDOH}/CodeSystem/SDOHCC-CodeSystemTemporaryCodes`, code, display },
        ],
      },
    ],
    code: { text: name },
    subject: patient,
    authoredOn,
  };
  const task = {
    resourceType: 'Task',
    id,
    meta: { profile: [`${SDOH}/StructureDefinition/SDOHCC-TaskForReferralManagement`] },
    status,
    intent: 'order',
    code: {
      coding: [
        {
          system: 'http://hl7.org/fhir/CodeSystem/task-code',
          code: 'fulfill',
          display: 'Fulfill the focal request',
        },
      ],
    },
    ...(reason === null ? {} : { statusReason: { text: reason } }),
    description: name,
    focus: { reference: `ServiceRequest/${id}-request` },
    for: patient,
    authoredOn,
    lastModified: at,
    requester: patient,
    owner,
  };
  return [request, task] as const;
}

/** A referral's Task as it stands in the record; null for a Task of anything else. */
export function readReferral(resource: unknown): {
  readonly status: string;
  readonly reason: string | null;
  readonly name: string;
  readonly at: string;
} | null {
  const task = resource as Partial<ReturnType<typeof referralResources>[1]>;
  const isReferral =
    task.meta?.profile?.some((one) => one.endsWith('SDOHCC-TaskForReferralManagement')) === true;
  if (!isReferral) return null;
  return {
    status: String(task.status),
    reason: task.statusReason?.text ?? null,
    name: task.description ?? '',
    at: task.lastModified ?? task.authoredOn ?? '',
  };
}

type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string; readonly id: string };

/** A referral's Task and its ServiceRequest as they stand, moved on; the request is null where the record has none. */
export function withReferralStatus(
  { task, request }: { readonly task: Resource; readonly request: Resource | null },
  { status, reason, at }: Pick<Referral, 'status' | 'reason' | 'at'>,
): { readonly task: Resource; readonly request: Resource | null } {
  const { statusReason: _, ...kept } = task;
  return {
    task: {
      ...kept,
      ...{ resourceType: task.resourceType, id: task.id, status, lastModified: at },
      ...(reason === null ? {} : { statusReason: { text: reason } }),
    },
    request: request === null ? null : { ...request, status: REQUEST[status] },
  };
}
