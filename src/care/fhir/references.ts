import { isObject } from './r4.ts';

type Json = Readonly<Record<string, unknown>>;

/** Finds what a Reference points at, among resources that are at hand. Null when it dangles. */
export type Finder = (reference: unknown, from?: unknown) => Json | null;

/**
 * Looks references up in every form that real files use: relative (`Patient/1`, with or without `_history`), absolute
 * (by its last two segments), `urn:uuid:` (by id), contained (`#x`, in `from`), conditional (`Practitioner?identifier=`),
 * identifier only, and bare ids. A bare or urn id that several types share is found only when `type` says which.
 */
export function finderOf(resources: readonly unknown[]): Finder {
  const byKey = new Map<string, Json>();
  const byId = new Map<string, Json[]>();
  const byIdentifier = new Map<string, Json>();
  for (const resource of resources) {
    if (!isObject(resource)) continue;
    const type = String(resource.resourceType);
    if (typeof resource.id === 'string') {
      byKey.set(`${type}/${resource.id}`, resource);
      byId.set(resource.id, [...(byId.get(resource.id) ?? []), resource]);
    }
    for (const { system, value } of identifiersOf(resource)) {
      if (value === undefined) continue;
      byIdentifier.set(`${type}|${system ?? ''}|${value}`, resource);
      byIdentifier.set(`|${system ?? ''}|${value}`, resource);
    }
  }
  return (reference, from) => {
    if (!isObject(reference)) return null;
    const target = typeof reference.reference === 'string' ? reference.reference.trim() : '';
    const type = typeof reference.type === 'string' ? reference.type : '';
    if (target.startsWith('#')) return containedIn(from, target.slice(1));
    const asked = parseReference(target);
    if (asked.kind === 'conditional') {
      const found = byIdentifier.get(`${asked.type}|${asked.system}|${asked.value}`);
      if (found !== undefined) return found;
    }
    if (asked.kind === 'typed') {
      const found = byKey.get(`${asked.type}/${asked.id}`);
      if (found !== undefined) return found;
    }
    if (asked.kind === 'id') {
      const found = (byId.get(asked.id) ?? []).filter((one) => type === '' || one.resourceType === type);
      if (found.length === 1) return found[0] ?? null;
    }
    if (isObject(reference.identifier) && typeof reference.identifier.value === 'string') {
      const system = typeof reference.identifier.system === 'string' ? reference.identifier.system : '';
      return byIdentifier.get(`${type}|${system}|${reference.identifier.value}`) ?? null;
    }
    return null;
  };
}

/** What the text of a reference says: a type and id, an id alone, an identifier to search for, or nothing we know. */
export type Asked =
  | { readonly kind: 'typed'; readonly type: string; readonly id: string }
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'conditional'; readonly type: string; readonly system: string; readonly value: string }
  | { readonly kind: 'none' };

/** Reads the text of a reference. */
export function parseReference(text: string): Asked {
  const conditional = /^([A-Z][A-Za-z]+)\?(?:.*&)?identifier=(?:([^|&]*)\|)?([^&|]+)/.exec(text);
  if (conditional !== null) {
    const [, type = '', system = '', value = ''] = conditional;
    return { kind: 'conditional', type, system: decoded(system), value: decoded(value) };
  }
  const urn = /^urn:(?:uuid|oid):(.+)$/i.exec(text);
  if (urn?.[1] !== undefined) return { kind: 'id', id: urn[1] };
  const typed = /(?:^|\/)([A-Z][A-Za-z]+)\/([A-Za-z0-9\-._]{1,128})(?:\/_history\/[^/]+)?$/.exec(text);
  if (typed?.[1] !== undefined && typed[2] !== undefined)
    return { kind: 'typed', type: typed[1], id: typed[2] };
  if (/^[A-Za-z0-9\-.]{1,64}$/.test(text)) return { kind: 'id', id: text };
  return { kind: 'none' };
}

/** The identifiers of a resource, whether it has a list of them or one. */
export function identifiersOf(
  resource: Json,
): readonly { readonly system?: string; readonly value?: string }[] {
  const all: readonly unknown[] = Array.isArray(resource.identifier)
    ? resource.identifier
    : [resource.identifier];
  return all.filter(isObject).map((one) => ({
    ...(typeof one.system === 'string' ? { system: one.system } : {}),
    ...(typeof one.value === 'string' ? { value: one.value } : {}),
  }));
}

function containedIn(from: unknown, id: string): Json | null {
  if (!isObject(from) || !Array.isArray(from.contained)) return null;
  const found: unknown = from.contained.find(
    (one: unknown) => isObject(one) && (one.id === id || one.id === `#${id}`),
  );
  return isObject(found) ? found : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
