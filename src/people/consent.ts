import { createHash } from 'node:crypto';
import { TOPICS, type Topic } from './topics.ts';

/**
 * Who agreed to what, on which channel, in which words. `at` is epoch milliseconds; `relationship` null: the patient.
 * `words` is the text they answered, as it was shown; null where staff asked in words of their own. `withdrawn` are topics
 * that they want nothing about any more.
 */
export type ConsentGiven = {
  readonly id: string;
  readonly patientId: string;
  readonly relationship: string | null;
  readonly channel: 'sms' | 'web' | 'chat' | 'terminal';
  readonly locale: string;
  readonly method: 'in-person' | 'message';
  /** Staff id of who took it, or `bot`. */
  readonly recordedBy: string;
  readonly at: number;
  /** Left out: they agreed. */
  readonly decision?: 'permit' | 'deny';
  readonly words?: string | null;
  readonly withdrawn?: readonly Topic[];
};

/** Version of the words in `consent:ask`, the warning about unencrypted texts among them. Changed when they change. */
export const CONSENT_WORDING = '2026-11-2';

/** What was agreed to before sessions kept the version. */
const FIRST_WORDING = '2026-11-1';

/** True when what was agreed to says the same as today's words; else it is asked anew before anything personal is said. */
export function isCurrent(wording: string | undefined): boolean {
  return (wording ?? FIRST_WORDING) === CONSENT_WORDING;
}

/** What we add to FHIR's Consent: facts its elements have no place for. */
const EXTENSION = 'urn:porchlight:consent';

/** The id of a person's Consent on a channel: one that stands, with its history. FHIR ids hold no underscore. */
export function consentId(conversation: string, channel: ConsentGiven['channel']): string {
  return `consent-${channel}-${conversation.replaceAll('_', '.')}`;
}

/** A FHIR R4 Consent, as far as we write it. */
export type ConsentResource = ReturnType<typeof consentResource>;

/**
 * The consent as FHIR R4: scope privacy, one provision, and always a policyRule (invariant ppc-1: servers refuse a
 * Consent without policy or policyRule). The practice may text unencrypted because the person was warned and still
 * prefers it: 45 CFR 164.522(b) and the preamble of the 2013 Omnibus Rule (78 FR 5634).
 */
export function consentResource(given: ConsentGiven) {
  const at = new Date(given.at).toISOString();
  const patient = { reference: `Patient/${given.patientId}` };
  const decision = given.decision ?? 'permit';
  return {
    resourceType: 'Consent' as const,
    id: given.id,
    language: given.locale,
    extension: [
      { url: `${EXTENSION}:channel`, valueCode: given.channel },
      { url: `${EXTENSION}:wording`, valueString: CONSENT_WORDING },
      { url: `${EXTENSION}:method`, valueCode: given.method },
      { url: `${EXTENSION}:recorded-by`, valueString: given.recordedBy },
      { url: `${EXTENSION}:source`, valueCode: given.recordedBy === 'bot' ? 'conversation' : 'staff' },
      ...(given.words == null ? [] : [{ url: `${EXTENSION}:words`, valueString: digestOf(given.words) }]),
      // 45 CFR 164.522(b): they were told that texts are not encrypted, and what they answered. A page is encrypted.
      ...(given.channel === 'sms'
        ? [
            {
              url: `${EXTENSION}:unencrypted-warning`,
              valueCode: decision === 'permit' ? 'accepted' : 'declined',
            },
          ]
        : []),
      // California AB 3030, Texas HB 149: that this is a machine is said before anything is asked.
      {
        url: `${EXTENSION}:automated-disclosed`,
        valueCode: given.method === 'message' ? 'in-words' : 'by-staff',
      },
      ...(given.relationship === null
        ? []
        : [{ url: `${EXTENSION}:relationship`, valueString: given.relationship }]),
    ],
    status: 'active' as const,
    scope: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
    },
    // LOINC 59284-0, "Consent Document", of FHIR R4's value set consent-category.
    category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
    patient,
    dateTime: at,
    performer: [given.relationship === null ? patient : { display: given.relationship }],
    policyRule: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
          code: decision === 'permit' ? 'OPTIN' : 'OPTOUT',
        },
      ],
    },
    provision: {
      type: decision,
      period: { start: at },
      provision: TOPICS.map((topic) => ({
        type: given.withdrawn?.includes(topic) === true ? ('deny' as const) : decision,
        code: [{ coding: [{ system: 'urn:porchlight:topic', code: topic }] }],
      })),
    },
  };
}

/** What stands for a person on a channel: the latest of their active consents, whatever it says. */
export function consentState(
  resources: readonly unknown[],
  who: { readonly relationship: string | null; readonly channel: string },
): 'none' | 'given' | 'refused' {
  const own = resources
    .filter((resource): resource is ConsentResource => isConsent(resource))
    .filter((consent) => consent.status === 'active')
    .filter((consent) => extension(consent, 'channel') === who.channel)
    .filter((consent) => (extension(consent, 'relationship') ?? null) === who.relationship)
    .sort((one, other) => one.dateTime.localeCompare(other.dateTime));
  const last = own.at(-1);
  if (last === undefined) return 'none';
  return last.provision.type === 'permit' ? 'given' : 'refused';
}

/** What the record keeps of the words themselves: enough to tell which version of the catalogue they were. */
export function digestOf(words: string): string {
  return `sha256:${createHash('sha256').update(words).digest('hex')}`;
}

function isConsent(resource: unknown): boolean {
  if (typeof resource !== 'object' || resource === null) return false;
  const fields = resource as Readonly<Record<string, unknown>>;
  return fields.resourceType === 'Consent' && Array.isArray(fields.extension) && 'provision' in fields;
}

function extension(consent: ConsentResource, name: string): string | undefined {
  const found = consent.extension.find(({ url }) => url === `${EXTENSION}:${name}`);
  if (found === undefined) return undefined;
  return 'valueCode' in found ? found.valueCode : found.valueString;
}
