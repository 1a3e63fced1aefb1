import { createHash } from 'node:crypto';
import type { Entry } from './expand.ts';
import { isObject } from './r4.ts';
import { parseReference } from './references.ts';

type Json = Readonly<Record<string, unknown>>;

/** An id as R4 allows it: https://hl7.org/fhir/R4/datatypes.html#id. */
const ID = /^[A-Za-z0-9\-.]{1,64}$/;

/**
 * The id under which a resource is kept: its own where it has a good one, else the one its address names (fullUrl,
 * `urn:uuid:`, the url of a PUT), else one made from its content: the same file gives the same ids every time.
 */
export function idOf(entry: Entry): string {
  const { id } = entry.resource;
  if (typeof id === 'string' && ID.test(id)) return id;
  if (id === undefined && entry.address !== null) {
    const asked = parseReference(entry.address);
    if ((asked.kind === 'typed' || asked.kind === 'id') && ID.test(asked.id)) return asked.id;
  }
  return contentId(entry.resource);
}

/** An id made from what a resource says. */
export function contentId(resource: Json): string {
  return createHash('sha256').update(canonical(resource)).digest('hex').slice(0, 32);
}

/** JSON with its keys in order, so that the same content is the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/** Where the references of a file lead once its resources have their ids: from the old text to `Type/id`. */
export type Moved = ReadonlyMap<string, string>;

/**
 * A copy in which references that only the file itself could follow (`urn:uuid:`, an id that was not allowed) say
 * `Type/id`, as a FHIR server does with a transaction. Everything else stays as it was.
 */
export function rewired(resource: Json, moved: Moved): Json {
  return moved.size === 0 ? resource : (walk(resource) as Json);

  function walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) =>
        key === 'reference' && typeof inner === 'string'
          ? [key, moved.get(inner) ?? inner]
          : [key, walk(inner)],
      ),
    );
  }
}

/** Deeper than this a resource is no record but an attack on whoever walks it; real ones stay under 20. */
const MAX_NESTING = 64;

/** True when a value is nested deeper than any real resource. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_NESTING) return true;
    level = level.flatMap((one) =>
      Array.isArray(one) ? (one as unknown[]) : isObject(one) ? Object.values(one) : [],
    );
  }
  return false;
}
