import { isObject } from './r4.ts';
import { type Finder, parseReference } from './references.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Where a resource names the patient it is about, by R4's patient compartment
 * (https://hl7.org/fhir/R4/compartmentdefinition-patient.html), the paths that real files use.
 */
const paths: readonly (readonly string[])[] = [
  ['subject'],
  ['patient'],
  ['beneficiary'],
  ['for'],
  ['individual'],
  ['participant', 'actor'],
  ['sender'],
  ['recipient'],
  ['source'],
  ['candidate'],
  ['member', 'entity'],
  ['link', 'target'],
  ['policyHolder'],
];

/** Resources that belong to the practice, not to a patient, even where a patient's record points at them. */
export const directoryTypes: ReadonlySet<string> = new Set([
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'OrganizationAffiliation',
  'Location',
  'HealthcareService',
  'Endpoint',
  'InsurancePlan',
  'Schedule',
  'Slot',
  'Questionnaire',
  'Medication',
]);

/** Whose a resource is. `lost`: it names a patient, but nobody can tell which. */
export type Owners = { readonly patients: readonly string[]; readonly lost: boolean };

/** The patients that a resource itself names as the ones it is about. */
export function ownersOf(resource: Json, find: Finder): Owners {
  if (resource.resourceType === 'Patient') return { patients: [String(resource.id)], lost: false };
  if (directoryTypes.has(String(resource.resourceType))) return { patients: [], lost: false };
  const patients = new Set<string>();
  let lost = false;
  for (const path of paths) {
    for (const reference of at(resource, path)) {
      const owner = patientNamedBy(reference, resource, find);
      if (owner === LOST) lost = true;
      else if (owner !== null) patients.add(owner);
    }
  }
  return { patients: [...patients], lost: lost && patients.size === 0 };
}

/** Everything a resource points at, wherever in it. */
export function referencesIn(resource: Json): readonly Json[] {
  const found: Json[] = [];
  const open: unknown[] = [resource];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...(value as unknown[]));
    else if (isObject(value)) {
      if (typeof value.reference === 'string') found.push(value);
      open.push(...Object.values(value));
    }
  }
  return found;
}

/** A patient whom nobody can find. Not a word: some patient may have it for an id. */
const LOST = Symbol('lost');

function patientNamedBy(reference: unknown, from: Json, find: Finder): string | typeof LOST | null {
  if (!isObject(reference)) return null;
  const target = find(reference, from);
  if (target !== null) {
    if (target.resourceType === 'Patient') return typeof target.id === 'string' ? target.id : null;
    if (target.resourceType === 'RelatedPerson') return patientNamedBy(target.patient, target, find);
    return null;
  }
  const text = typeof reference.reference === 'string' ? reference.reference : '';
  const asked = parseReference(text);
  // A patient of another file, or one that the practice has already.
  if (asked.kind === 'typed') return asked.type === 'Patient' ? asked.id : null;
  if (asked.kind === 'conditional') return asked.type === 'Patient' ? LOST : null;
  if (reference.type === 'Patient') return asked.kind === 'id' && !text.startsWith('urn:') ? asked.id : LOST;
  return null;
}

function at(value: unknown, path: readonly string[]): readonly unknown[] {
  const [field, ...rest] = path;
  if (Array.isArray(value)) return value.flatMap((item: unknown) => at(item, path));
  if (field === undefined) return [value];
  return isObject(value) && value[field] !== undefined ? at(value[field], rest) : [];
}
