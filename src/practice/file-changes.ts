import { isDeepStrictEqual } from 'node:util';
import type { Practice } from './practice.ts';

/** A setting that becomes another: what goes and what comes, a line for each part that differs. No secrets. */
export type Change = {
  readonly name: string;
  readonly gone: readonly string[];
  readonly comes: readonly string[];
};

/** What of a practice is in neither a file of settings nor on the console's page of them. */
const OTHERS = ['id', 'programs'];

/** The settings in which two states of a practice differ, in the order of their names. */
export function changesBetween(before: Practice, after: Practice): readonly Change[] {
  const [was, is] = [plain(before), plain(after)];
  const [old, fresh] = [plain(hidden(before, null)), plain(hidden(after, before))];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  return names.flatMap((name): Change[] => {
    if (OTHERS.includes(name) || isDeepStrictEqual(was[name], is[name])) return [];
    const [gone, comes] = [linesOf(old[name]), linesOf(fresh[name])];
    const differ = { gone: without(gone, comes), comes: without(comes, gone) };
    // The same lines in another order, such as a roster.
    const isOrder = differ.gone.length === 0 && differ.comes.length === 0;
    return [{ name, ...(isOrder ? { gone, comes } : differ) }];
  });
}

/** The settings of a practice that hold something and are not among these names. */
export function keptBeside(practice: Practice, names: readonly string[]): readonly string[] {
  return Object.entries(plain(practice))
    .filter(([name, value]) => !names.includes(name) && !OTHERS.includes(name) && linesOf(value).length > 0)
    .map(([name]) => name)
    .sort();
}

/** As JSON keeps it: what is undefined is not there. */
function plain(practice: unknown): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(practice));
}

/** Without the secrets of webhooks; where one is another than before, that is said. */
function hidden({ webhooks, ...rest }: Practice, before: Practice | null): unknown {
  if (webhooks === undefined) return rest;
  const shown = webhooks.map((hook) => {
    const old = before?.webhooks?.find(({ id }) => id === hook.id)?.secret ?? hook.secret;
    return { ...hook, secret: old === hook.secret ? '(hidden)' : '(another, hidden)' };
  });
  return { ...rest, webhooks: shown };
}

function linesOf(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === false) return [];
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(item));
  if (typeof value !== 'object') return [JSON.stringify(value)];
  return Object.entries(value).map(([name, part]) => `${name}: ${JSON.stringify(part)}`);
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  return lines.filter((line) => !others.includes(line));
}
