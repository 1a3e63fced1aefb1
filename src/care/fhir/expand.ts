import { isObject } from './r4.ts';

type Json = Readonly<Record<string, unknown>>;

/** One resource as it stood in a file: `index` is its place among the file's entries. `address` is its fullUrl or PUT url. */
export type Entry = { readonly index: number; readonly address: string | null; readonly resource: Json };

/** What is wrong with an entry that holds nothing to read. */
export type BrokenEntry = { readonly index: number; readonly id: string | null; readonly reason: string };

/** Bundles inside Bundles (a batch-response of searches) are opened this deep. */
const MAX_DEPTH = 4;

/**
 * The resources of a JSON value: itself, or what a Bundle of any type holds. Entries that carry none on purpose (a
 * deletion, an answer with a status only, a search's OperationOutcome) are passed over in silence.
 */
export function expand(values: readonly { readonly index: number; readonly value: unknown }[]): {
  readonly entries: readonly Entry[];
  readonly broken: readonly BrokenEntry[];
} {
  const entries: Entry[] = [];
  const broken: BrokenEntry[] = [];
  const single = values.length === 1;
  for (const { index, value } of values) open(value, { index, address: null, depth: 0 });
  return { entries, broken };

  function open(value: unknown, at: { index: number; address: string | null; depth: number }): void {
    if (!isObject(value) || typeof value.resourceType !== 'string') {
      broken.push({ index: at.index, id: null, reason: 'not a FHIR resource: no resourceType' });
      return;
    }
    if (value.resourceType !== 'Bundle') {
      entries.push({ index: at.index, address: at.address, resource: value });
      return;
    }
    if (at.depth >= MAX_DEPTH) {
      broken.push({ index: at.index, id: null, reason: 'Bundles nested too deeply' });
      return;
    }
    if (value.entry === undefined || value.entry === null) return;
    if (!Array.isArray(value.entry)) {
      broken.push({ index: at.index, id: null, reason: 'Bundle.entry is not a list' });
      return;
    }
    value.entry.forEach((entry: unknown, place) => {
      const index = single && at.depth === 0 ? place : at.index;
      if (!isObject(entry)) {
        broken.push({ index, id: null, reason: 'a Bundle entry that is not an object' });
        return;
      }
      if (entry.resource === undefined) return;
      if (isObject(entry.search) && entry.search.mode === 'outcome') return;
      const request = isObject(entry.request) ? entry.request : {};
      if (request.method === 'DELETE') return;
      open(entry.resource, { index, address: addressOf(entry, request), depth: at.depth + 1 });
    });
  }
}

function addressOf(entry: Json, request: Json): string | null {
  if (typeof entry.fullUrl === 'string' && entry.fullUrl !== '') return entry.fullUrl;
  if (request.method === 'PUT' && typeof request.url === 'string') return request.url;
  return null;
}
