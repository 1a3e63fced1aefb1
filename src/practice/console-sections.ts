import type { Practice } from './practice.ts';

/** What of a practice admins set in the console, by the part of its page; numbers and id belong to whoever runs the server. */
export const CONSOLE_SECTIONS = {
  general: ['name', 'phone', 'zone', 'languages'],
  ages: ['ages'],
  retention: ['retention'],
  legalHolds: ['legalHolds'],
  hours: ['hours'],
  holidays: ['holidays'],
  roster: ['roster', 'substitutions'],
  teams: ['teams'],
  targets: ['targets'],
  canned: ['canned'],
  terms: ['terms'],
  webhooks: ['webhooks'],
} as const satisfies Readonly<Record<string, readonly (keyof Practice)[]>>;

export type ConsoleSection = keyof typeof CONSOLE_SECTIONS;

/** Who set something in the console last, and when (milliseconds). */
export type SetInConsole = { readonly who: string; readonly at: number };

type Entry = SetInConsole & { readonly did: string; readonly why: string | null };

/** What the audit log says of webhooks that were set, each by an act of its own. */
const WEBHOOKS_SET = ['webhook-added', 'webhook-changed', 'webhook-secret-made', 'webhook-removed'];

/**
 * Which settings stand as the console has set them, by the practice's audit log from its beginning: what a file has replaced
 * since is the file's. A load that does not say what it changed replaced everything.
 */
export async function setInConsole(
  entries: AsyncIterable<Entry>,
): Promise<ReadonlyMap<string, SetInConsole>> {
  const found = new Map<string, SetInConsole>();
  for await (const { at, who, did, why } of entries) {
    if (did === 'practice-loaded') {
      if (why === null) found.clear();
      for (const name of (why ?? '').split(', ')) found.delete(name);
      continue;
    }
    const section = WEBHOOKS_SET.includes(did) ? 'webhooks' : did === 'practice-changed' ? why : null;
    const names: readonly string[] =
      section !== null && Object.hasOwn(CONSOLE_SECTIONS, section)
        ? CONSOLE_SECTIONS[section as ConsoleSection]
        : [];
    for (const name of names) found.set(name, { at, who });
  }
  return found;
}
