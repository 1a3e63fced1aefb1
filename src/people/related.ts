import type { Chart } from '../care/chart.ts';
import type { CircleMember } from '../care/family.ts';
import { CIRCLE_EXTENSION } from '../care/fhir/read-circle.ts';

/** Who gave a right or took it back: the patient (or who acts for them) by text, or staff. */
export type GivenBy = 'conversation' | 'staff';

/**
 * Somebody of a circle as FHIR R4 RelatedPerson. R4 has no element for rights, so they are in extensions; the Consent
 * beside it says the same in FHIR's own way.
 */
export function relatedPerson(member: CircleMember, patientId: string) {
  const code = (name: string, valueCode: string) => ({ url: `${CIRCLE_EXTENSION}:${name}`, valueCode });
  return {
    resourceType: 'RelatedPerson' as const,
    id: member.id,
    extension: [
      code('state', member.state),
      ...member.rights.map((right) => code('right', right)),
      { url: `${CIRCLE_EXTENSION}:since`, valueInstant: new Date(member.since).toISOString() },
    ],
    active: member.state !== 'ended',
    patient: { reference: `Patient/${patientId}` },
    relationship: [{ text: member.relationship }],
    ...(member.name === null ? {} : { name: [{ text: member.name }] }),
    ...(member.number === null ? {} : { telecom: [{ system: 'sms' as const, value: member.number }] }),
  };
}

/**
 * That the patient agrees, or no longer agrees, that this person knows of them: FHIR R4 Consent, with a policyRule
 * (invariant ppc-1). A covered entity may share with family whom the patient names: 45 CFR 164.510(b).
 */
export function circleConsent(
  member: CircleMember,
  given: { readonly patientId: string; readonly by: GivenBy; readonly at: number },
) {
  const at = new Date(given.at).toISOString();
  const stands = member.state !== 'ended';
  return {
    resourceType: 'Consent' as const,
    id: `circle-${member.id}`,
    extension: [{ url: `${CIRCLE_EXTENSION}:source`, valueCode: given.by }],
    status: stands ? ('active' as const) : ('inactive' as const),
    scope: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
    },
    // LOINC 59284-0, "Consent Document", of FHIR R4's value set consent-category.
    category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
    patient: { reference: `Patient/${given.patientId}` },
    dateTime: at,
    performer: [{ reference: `Patient/${given.patientId}` }],
    policyRule: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: stands ? 'OPTIN' : 'OPTOUT' },
      ],
    },
    provision: {
      type: stands ? ('permit' as const) : ('deny' as const),
      period: { start: new Date(member.since).toISOString(), ...(stands ? {} : { end: at }) },
      actor: [
        {
          // HL7 ParticipationType: who is told.
          role: {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' }],
          },
          reference: { reference: `RelatedPerson/${member.id}` },
        },
      ],
      provision: member.rights.map((right) => ({
        type: stands ? ('permit' as const) : ('deny' as const),
        code: [{ coding: [{ system: 'urn:porchlight:right', code: right }] }],
      })),
    },
  };
}

/** The chart with somebody in its circle as they are now. */
export function withMember(chart: Chart, member: CircleMember): Chart {
  const others = (chart.circle ?? []).filter(({ id }) => id !== member.id);
  return { ...chart, circle: [...others, member] };
}

/** Who is in the circle now, in the order in which they came; those whose right was taken back are not. */
export function circleOf(chart: Chart | null): readonly CircleMember[] {
  return (chart?.circle ?? []).filter(({ state }) => state !== 'ended').sort((a, b) => a.since - b.since);
}

/**
 * What the circle says of somebody: null where they are not of it (the patient, or whom staff tied before there were
 * circles), undefined where they were and are no more.
 */
export function memberIn(
  chart: Chart,
  person: { readonly member?: string },
): CircleMember | null | undefined {
  return person.member === undefined ? null : chart.circle?.find(({ id }) => id === person.member);
}
