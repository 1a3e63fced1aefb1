import type { CardItem } from './api.ts';

/** A way to help of the community's, as FHIR Task has it. */
export type Referral = {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly reason: string | null;
  readonly at: string;
};

/** What `GET /patients/{id}` answers (src/http/staff/person.ts), as far as the panel shows it. */
export type PersonAnswer = {
  readonly patientId: string;
  readonly identity: {
    readonly name: string | null;
    readonly birthDate: string | null;
    readonly language: string | null;
    readonly deceased: boolean;
    readonly grief: string | null;
  } | null;
  readonly memoryCard: readonly CardItem[] | null;
  readonly plan:
    | readonly { id: string; what: string; how: string | null; howOften: string | null; status: string }[]
    | null;
  readonly medicines:
    | readonly { id: string; name: string; directions: string | null; status: string }[]
    | null;
  readonly appointments: readonly { id: string; at: string; what: string | null; status: string }[] | null;
  readonly goals:
    | readonly {
        id: string;
        text: string;
        lifecycle: string;
        step: string | null;
        confidence: number | null;
        notes: readonly { at: string | null; text: string }[];
      }[]
    | null;
  readonly referrals: readonly Referral[] | null;
  readonly questions: readonly { id: string; text: string; state: string }[] | null;
  readonly team:
    | readonly { id: string; name: string | null; role: string | null; phone: string | null }[]
    | null;
  readonly circle:
    | readonly {
        id: string;
        name: string | null;
        relationship: string;
        rights: readonly string[];
        state: string;
      }[]
    | null;
  readonly consents: readonly unknown[] | null;
  readonly shares: readonly { id: string; what: 'plan' | 'questions'; to: string; until: string }[] | null;
  readonly audit: readonly { at: string; who: string; did: string; why: string | null }[] | null;
  readonly withheld: readonly string[];
};

/** A FHIR R4 Consent in a line: what it is about, whether it stands, since when. */
export function consentOf(resource: unknown): { what: string; status: string; at: string } {
  const consent = resource as {
    category?: { text?: string; coding?: { display?: string; code?: string }[] }[];
    scope?: { text?: string; coding?: { display?: string; code?: string }[] };
    status?: string;
    dateTime?: string;
  };
  const [category] = consent.category ?? [];
  const concept = category ?? consent.scope;
  const what = concept?.text ?? concept?.coding?.[0]?.display ?? concept?.coding?.[0]?.code ?? '';
  return { what, status: consent.status ?? '', at: consent.dateTime?.slice(0, 10) ?? '' };
}
