import { parseEnv } from 'node:util';
import type { Fault } from '../errors.ts';

/** Names and values, as in a process's environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** More than this is no settings file. */
const MAX_BYTES = 256 * 1024;

/**
 * Reads the bytes of a `.env` file. Node's own parser skips what it does not understand; here each such line is a fault
 * with its number. Lines are never said back: they may hold secrets.
 */
export function parseDotEnv(
  bytes: Uint8Array,
  name = '.env',
): { readonly values: Environment; readonly faults: readonly Fault[] } {
  if (bytes.length > MAX_BYTES) {
    return { values: {}, faults: [{ path: name, message: `is larger than ${MAX_BYTES / 1024} KB` }] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { values: {}, faults: [{ path: name, message: 'is not UTF-8 text' }] };
  }
  const faults = findFaults(text.split(/\r?\n/), name);
  return { values: parseEnv(text), faults };
}

function findFaults(lines: readonly string[], name: string): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const path = `${name}:${index + 1}`;
    if (/^\s*(#|$)/.test(line)) continue;
    const [, key, value] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) {
      faults.push({ path, message: 'is not NAME=value, a comment (# …) or empty' });
      continue;
    }
    if (value.includes('\0')) faults.push({ path, message: `${key} has a NUL character in it` });
    const first = seen.get(key);
    if (first !== undefined) faults.push({ path, message: `${key} is set already in line ${first}` });
    seen.set(key, index + 1);
    const end = closingLine(lines, index, value);
    if (end === null) faults.push({ path, message: `${key} has a quote that is never closed` });
    else index = end;
  }
  return faults;
}

/** The index of the line that closes a quoted value; the same line when it is not quoted; null when nothing closes it. */
function closingLine(lines: readonly string[], index: number, value: string): number | null {
  const quote = value[0];
  if (quote !== '"' && quote !== "'" && quote !== '`') return index;
  if (value.includes(quote, 1)) return index;
  const end = lines.findIndex((line, at) => at > index && line.includes(quote));
  return end === -1 ? null : end;
}
