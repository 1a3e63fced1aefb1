import type { PlanItem } from '../chart.ts';
import { cleaned } from '../narrative.ts';
import { isSensitive } from '../sensitive.ts';
import { concept as conceptSchema } from './elements.ts';
import { item, whyOf } from './item-parts.ts';
import { isObject } from './r4.ts';
import { factsOfService } from './read-facts.ts';
import type { Read } from './resources.ts';
import { conceptWording, isBlank, type Source } from './source.ts';

/** Requests of other types that R4 lets a plan point at (CarePlan.activity.reference), by the words they have. */
const TYPES: ReadonlySet<string> = new Set([
  'DeviceRequest',
  'CommunicationRequest',
  'VisionPrescription',
  'RequestGroup',
]);
const OVER = /^(?:completed|cancelled|stopped|entered-in-error|revoked|rejected|failed|ended|draft)$/;

/** An item out of a request that has no reader of its own; null where it is over, or says nothing in words. */
export function fromOther(request: unknown, plan: Read<'CarePlan'> | null, source: Source): PlanItem | null {
  if (!isObject(request) || !TYPES.has(String(request.resourceType)) || OVER.test(String(request.status)))
    return null;
  const code = [request.codeCodeableConcept, request.code, ...listOf(request.category)]
    .map((one) => conceptSchema.safeParse(one))
    .flatMap((read) => (read.success ? (conceptWording(read.data) ?? []) : []))[0];
  const device = isObject(request.codeReference) ? request.codeReference.display : undefined;
  const payload = listOf(request.payload).flatMap((one) =>
    isObject(one) && typeof one.contentString === 'string' && !isBlank(one.contentString)
      ? [cleaned(one.contentString)]
      : [],
  );
  const notes = listOf(request.note).flatMap((one) =>
    isObject(one) && typeof one.text === 'string' && !isBlank(one.text) ? [cleaned(one.text)] : [],
  );
  const said = code?.verbatim ?? (typeof device === 'string' ? cleaned(device) : payload[0]);
  if (said === undefined) return null;
  const how = [...payload.filter((words) => words !== said), ...notes].join('\n');
  return item(
    {
      id: `${String(request.resourceType)}/${String(request.id)}`,
      what: code ?? { verbatim: said, term: null },
      how: how === '' ? null : how,
      facts: factsOfService(request),
      why: whyOf({}, plan, source),
      prohibited: request.doNotPerform === true,
      status: String(request.status ?? 'unknown'),
      sensitive: isSensitive(said, how),
    },
    'other',
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
