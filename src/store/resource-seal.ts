import { gunzipSync, gzipSync } from 'node:zlib';
import type { Sealer } from './sealing.ts';

/** Below this, gzip saves less than its own header costs. */
const WORTH_PACKING_BYTES = 1_024;

/** What the first byte of an unsealed resource says: JSON as it is, or JSON in gzip. */
const PLAIN = 0;
const PACKED = 1;

/**
 * Seals a FHIR resource whole, large ones packed. The sealed text begins with the resource's hash and a full stop: the
 * hash is keyed, so it tells who reads the database nothing, and whoever writes a resource writes its hash with it.
 */
export function sealResource(sealer: Sealer, id: string, resource: unknown): string {
  const canonical = canonicalJson(resource);
  const json = Buffer.from(canonical);
  const packed = json.length >= WORTH_PACKING_BYTES;
  const body = Buffer.concat([Buffer.of(packed ? PACKED : PLAIN), packed ? gzipSync(json) : json]);
  return `${hash(sealer, id, canonical)}.${sealer.seal('resource', id, 'fhir', body)}`;
}

/** Opens what sealResource sealed under the same `Type/id`. The order of an object's fields is not kept. */
export function openResource(sealer: Sealer, id: string, sealed: string): unknown {
  const body = sealer.openBytes('resource', id, 'fhir', sealed.slice(sealed.indexOf('.') + 1));
  const json = body[0] === PACKED ? gunzipSync(body.subarray(1)) : body.subarray(1);
  return JSON.parse(json.toString('utf8'));
}

/** The hash that a sealed resource begins with: the same for the same content, whatever the order of its fields. */
export function resourceHash(sealer: Sealer, id: string, resource: unknown): string {
  return hash(sealer, id, canonicalJson(resource));
}

function hash(sealer: Sealer, id: string, canonical: string): string {
  return sealer.lookup(`resource ${id} ${canonical}`);
}

/** JSON with every object's fields in the order of their names (as RFC 8785 orders them). Equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
