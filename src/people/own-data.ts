import { isSensitive, isSensitiveCategory } from '../care/sensitive.ts';
import { THREAD_SYSTEM } from '../care/thread.ts';
import type { Kind } from './access.ts';

type Held = { readonly type: string; readonly id: string; readonly resource: unknown };

/** What a resource tells of, as the access table has it: whoever may not know that does not get it. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  Patient: 'identity',
  RelatedPerson: 'consents',
  Consent: 'consents',
  Goal: 'goals',
  QuestionnaireResponse: 'questions',
  CareTeam: 'team',
  Practitioner: 'team',
  PractitionerRole: 'team',
  Organization: 'team',
  Location: 'team',
};

/**
 * The resources of a patient that somebody may have, and how many were left out: what is confidential or not theirs to
 * know. Wide on purpose: what is left out the office gives, what is given cannot be taken back.
 */
export function ownResources(
  resources: readonly Held[],
  may: (kind: Kind) => boolean,
): { readonly given: readonly Held[]; readonly withheld: number } {
  const given = resources.filter(({ type, resource }) => {
    const text = JSON.stringify(resource);
    if (!may(kindOf(type, text))) return false;
    return may('confidential') || !isConfidential(type, text);
  });
  return { given, withheld: resources.length - given.length };
}

function kindOf(type: string, text: string): Kind {
  if (type === 'Communication' && text.includes(`"${THREAD_SYSTEM}"`)) return 'family thread';
  if (type === 'Observation' && text.includes('"urn:porchlight:card"')) return 'memory card';
  return KIND_OF[type] ?? 'plan';
}

function isConfidential(type: string, text: string): boolean {
  // Flags are for staff; words and categories are looked at wherever they stand.
  if (type === 'Flag') return true;
  const categories = [...text.matchAll(/"code":"([\w-]+)"/g)].map(([, code]) => code);
  return isSensitive(text) || categories.some((code) => isSensitiveCategory(code));
}
