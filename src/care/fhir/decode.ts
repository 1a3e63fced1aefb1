import { gunzipSync } from 'node:zlib';

/** A JSON value out of a file and where it stood: the line of NDJSON, the place in an array, 0 for the only one. */
export type Decoded =
  | {
      readonly kind: 'values';
      readonly values: readonly { readonly index: number; readonly value: unknown }[];
      readonly broken: readonly { readonly index: number; readonly reason: string }[];
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** More than this unpacked is not a patient's file (the largest public bundles are about 60 MB). */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The JSON values of a file: one value, an array of them, or a line each (NDJSON); gzip by its own mark, whatever the
 * name. A broken line of NDJSON is told and the other lines stay; anything else broken refuses the file.
 */
export function decode(name: string, bytes: Uint8Array): Decoded {
  const unpacked = unpack(bytes);
  if (typeof unpacked === 'string') return { kind: 'refused', reason: unpacked };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
  } catch {
    return { kind: 'refused', reason: 'not text in UTF-8' };
  }
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'refused', reason: 'empty' };
  if (trimmed.startsWith('<')) return { kind: 'refused', reason: 'XML; FHIR is read as JSON here' };
  if (!/\.(ndjson|jsonl)(\.gz)?$/i.test(name)) {
    const whole = parse(trimmed);
    if (whole !== undefined) return { kind: 'values', values: spread(whole.value), broken: [] };
  }
  return lines(trimmed);
}

function unpack(bytes: Uint8Array): Uint8Array | string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    return bytes.byteLength > MAX_BYTES ? 'larger than 256 MB' : bytes;
  }
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch {
    return 'a gzip file that is broken or unpacks to more than 256 MB';
  }
}

function lines(text: string): Decoded {
  const values: { index: number; value: unknown }[] = [];
  const broken: { index: number; reason: string }[] = [];
  let index = -1;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    index += 1;
    const read = parse(line);
    if (read === undefined) broken.push({ index, reason: 'not JSON' });
    else values.push({ index, value: read.value });
  }
  const nothingFhir = values.every(({ value }) => !looksLikeResource(value));
  if (nothingFhir)
    return { kind: 'refused', reason: values.length === 0 ? 'not JSON' : 'not FHIR: no resourceType' };
  return { kind: 'values', values, broken };
}

function spread(value: unknown): { index: number; value: unknown }[] {
  return Array.isArray(value)
    ? value.map((item: unknown, index) => ({ index, value: item }))
    : [{ index: 0, value }];
}

function looksLikeResource(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'resourceType' in value;
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
