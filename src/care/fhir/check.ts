import { isDate } from './elements.ts';
import { isObject, r4Types } from './r4.ts';
import { isReadType, schemas } from './resources.ts';

type Json = Readonly<Record<string, unknown>>;

/** Elements of other types that are required in R4; our own schemas know theirs. */
const required: Readonly<Record<string, readonly string[]>> = {
  AllergyIntolerance: ['patient'],
  Encounter: ['status', 'class'],
  Procedure: ['status', 'subject'],
  DiagnosticReport: ['status', 'code'],
  DocumentReference: ['status', 'content'],
  Immunization: ['status', 'vaccineCode', 'patient'],
  Coverage: ['status', 'beneficiary', 'payor'],
  Communication: ['status'],
  Consent: ['status', 'scope', 'category'],
  Provenance: ['target', 'recorded', 'agent'],
};

/** Elements that are lists in every R4 type we meet. */
const lists = ['contained', 'extension', 'telecom', 'participant', 'performer', 'note', 'dosageInstruction'];

/**
 * What is structurally wrong with a resource, or null. The types that charts are made of are checked by their schemas,
 * the others lightly: a known type, required elements, lists that are lists, numbers that are numbers, days that exist.
 */
export function faultOf(resource: Json): string | null {
  const type = String(resource.resourceType);
  if (!r4Types.has(type)) return 'not a resource type of FHIR R4';
  if (resource.id !== undefined && typeof resource.id !== 'string') return 'id: expected text';
  if (isReadType(type)) {
    const read = schemas[type].safeParse(resource);
    if (!read.success) {
      const issue = read.error.issues[0];
      return `${issue?.path.join('.') || type}: ${issue?.message ?? 'wrong structure'}`;
    }
  }
  const missing = (required[type] ?? []).find((field) => resource[field] === undefined);
  if (missing !== undefined) return `${missing}: is required`;
  const unlisted = lists.find(
    (field) => resource[field] !== undefined && !Array.isArray(resource[field]) && !singleIn(type, field),
  );
  if (unlisted !== undefined) return `${unlisted}: expected a list`;
  return leafFault(resource, '');
}

function singleIn(type: string, field: string): boolean {
  return (
    (field === 'performer' && ['DeviceRequest', 'SupplyRequest', 'SupplyDelivery'].includes(type)) ||
    (field === 'note' &&
      ['CatalogEntry', 'Contract', 'ClaimResponse', 'SubstanceSpecification'].includes(type))
  );
}

/** Elements whose text is a date or dateTime wherever they stand. */
const dated =
  /^(?:birthDate|authoredOn|recordedDate|startDate|statusDate|dueDate|lastUpdated|issued|authored|sent|received|[a-z]+DateTime)$/;

function leafFault(value: unknown, path: string): string | null {
  if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) {
      const fault = leafFault(item, `${path}.${place}`);
      if (fault !== null) return fault;
    }
    return null;
  }
  if (!isObject(value)) return null;
  for (const [key, inner] of Object.entries(value)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof inner === 'string' && dated.test(key) && !isDate(inner)) return `${here}: not a date`;
    if (
      /Quantity$/.test(key) &&
      isObject(inner) &&
      inner.value !== undefined &&
      typeof inner.value !== 'number'
    ) {
      return `${here}.value: expected a number`;
    }
    if (key === 'coding' && !Array.isArray(inner)) return `${here}: expected a list`;
    const fault = leafFault(inner, here);
    if (fault !== null) return fault;
  }
  return null;
}
