/** An opt-out, or its end, as it was said. `at` is epoch milliseconds; `relationship` null: the patient. */
export type OptOutSaid = {
  readonly eventId: string;
  readonly patientId: string;
  readonly relationship: string | null;
  readonly channel: 'sms' | 'web' | 'chat' | 'terminal';
  readonly wish: 'stop' | 'start';
  /** The person's own words, and the language they were read in; null where a carrier's word has none. */
  readonly wording: string;
  readonly language: string | null;
  /** `carrier`: Twilio read and answered it; `words`: we did. */
  readonly source: 'carrier' | 'words';
  readonly at: number;
};

const EXTENSION = 'urn:porchlight:opt-out';

/** A longer text is in the transcript; what was read as a wish is short. */
const LONGEST_WORDING = 500;

/**
 * A line of the ledger of opt-outs: one FHIR R4 Consent for each time it was said, never changed. It speaks of texts to
 * an address, not of what may be told there: `consentState` does not count it. Sources: 47 CFR 64.1200(a)(10), and
 * invariant ppc-1 (a Consent has a policyRule).
 */
export function optOutResource(said: OptOutSaid) {
  const at = new Date(said.at).toISOString();
  const patient = { reference: `Patient/${said.patientId}` };
  const stops = said.wish === 'stop';
  const text = (name: string, value: string | null) =>
    value === null ? [] : [{ url: `${EXTENSION}:${name}`, valueString: value }];
  return {
    resourceType: 'Consent' as const,
    // FHIR ids: letters, digits, hyphen and full stop, at most 64.
    id: `opt-out-${said.eventId.replace(/[^A-Za-z0-9.-]/g, '-')}`.slice(0, 64),
    extension: [
      ...text('channel', said.channel),
      ...text('wording', said.wording.slice(0, LONGEST_WORDING)),
      ...text('language', said.language),
      ...text('source', said.source),
      ...text('relationship', said.relationship),
    ],
    status: 'active' as const,
    scope: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
    },
    // LOINC 59284-0, "Consent Document", of FHIR R4's value set consent-category.
    category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
    patient,
    dateTime: at,
    performer: [said.relationship === null ? patient : { display: said.relationship }],
    policyRule: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: stops ? 'OPTOUT' : 'OPTIN' },
      ],
    },
    provision: { type: stops ? ('deny' as const) : ('permit' as const), period: { start: at } },
  };
}
