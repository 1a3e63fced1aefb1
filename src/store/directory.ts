import type { AuditEntry } from '../turn/commit.ts';
import type { Directories, Directory, DirectoryChange } from '../turn/directory.ts';
import type { Clock } from '../turn/ports.ts';
import { keysOf } from './keys.ts';
import { type Redis, script } from './redis.ts';
import { canonicalJson } from './resource-seal.ts';
import { scanFields } from './scan.ts';
import type { Sealers } from './sealing.ts';
import { auditValue, directoryValue } from './values.ts';

/** How long a load of another process may go unseen here. */
const COPY_MS = 60_000;

/** Entries that one call writes, so that no call keeps Redis from others for more than a few milliseconds. */
const ENTRIES_A_CALL = 500;

/**
 * Guarantee: these entries are written and those removed, the version moves, and the audit entry is there; or nothing.
 * KEYS 1 entries, 2 versions, 3 audit. ARGV 1 kind, 2 sealed audit entry ('' for none), 3 how many are written, then
 * pairs of id and sealed entry, then ids to remove.
 */
const writeEntries = script(
  'write-directory',
  `local last = 3 + ARGV[3] * 2
for i = 4, last, 2 do redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
for i = last + 1, #ARGV do redis.call('HDEL', KEYS[1], ARGV[i]) end
redis.call('HINCRBY', KEYS[2], ARGV[1], 1)
if ARGV[2] ~= '' then redis.call('XADD', KEYS[3], '*', 'entry', ARGV[2]) end
return 0`,
);

/** Writes and reads a practice's directories. */
export type DirectoryStore = Directory & {
  /**
   * Puts entries in their place by id; `replace` removes all others of that kind. What is there already word for word is
   * not written again. A load that was cut off is made whole by loading again.
   */
  load<Kind extends keyof Directories>(
    to: { readonly practice: string; readonly kind: Kind; readonly replace: boolean },
    entries: readonly Directories[Kind][],
    audit: AuditEntry,
  ): Promise<DirectoryChange>;
};

type Copy = { readonly version: string; readonly at: number; readonly entries: readonly unknown[] };

/** The directories: each entry sealed as everything is, in one hash for each kind, with a version that loads count up. */
export function createDirectoryStore(redis: Redis, sealers: Sealers, clock: Clock): DirectoryStore {
  const copies = new Map<string, Copy>();
  const asked = new Map<string, Promise<Copy>>();

  async function versionOf(practice: string, kind: string): Promise<string> {
    const { directoryVersions } = keysOf(practice);
    return String((await redis.command(directoryVersions, 'HGET', directoryVersions, kind)) ?? '0');
  }

  async function fetch(practice: string, kind: keyof Directories): Promise<Copy> {
    const name = `${practice} ${kind}`;
    const at = clock();
    const version = await versionOf(practice, kind);
    const known = copies.get(name);
    const copy =
      known?.version === version
        ? { ...known, at }
        : { version, at, entries: [...(await all(practice, kind)).values()] };
    copies.set(name, copy);
    return copy;
  }

  async function all(practice: string, kind: keyof Directories): Promise<Map<string, unknown>> {
    const key = keysOf(practice).directory(kind);
    const sealer = await sealers.of(practice);
    const found = new Map<string, unknown>();
    for await (const fields of scanFields(redis, key)) {
      for (let at = 0; at < fields.length; at += 2) {
        const [id = '', sealed = ''] = [fields[at], fields[at + 1]];
        if (!found.has(id)) found.set(id, directoryValue.open(sealer, `${kind} ${id}`, sealed));
      }
    }
    return found;
  }

  return {
    async read<Kind extends keyof Directories>(practice: string, kind: Kind) {
      const name = `${practice} ${kind}`;
      const known = copies.get(name);
      const age = known === undefined ? null : clock() - known.at;
      if (known !== undefined && age !== null && age >= 0 && age < COPY_MS)
        return known.entries as readonly Directories[Kind][];
      const asking = asked.get(name) ?? fetch(practice, kind);
      asked.set(name, asking);
      try {
        return (await asking).entries as readonly Directories[Kind][];
      } finally {
        asked.delete(name);
      }
    },

    async load({ practice, kind, replace }, entries, audit) {
      const keys = keysOf(practice);
      const sealer = await sealers.of(practice);
      const before = await all(practice, kind);
      const given = new Map(entries.map((entry) => [entry.id, entry] as const));
      const fresh = [...given].filter(([id]) => !before.has(id));
      const changed = [...given].filter(
        ([id, entry]) => before.has(id) && canonicalJson(before.get(id)) !== canonicalJson(entry),
      );
      const removed = replace ? [...before.keys()].filter((id) => !given.has(id)) : [];
      const writes = [
        ...[...fresh, ...changed].map(([id, entry]) => [id, entry] as const),
        ...removed.map((id) => [id, null] as const),
      ];
      for (let at = 0; at < writes.length; at += ENTRIES_A_CALL) {
        const part = writes.slice(at, at + ENTRIES_A_CALL);
        const kept = part.flatMap(([id, entry]) => (entry === null ? [] : [[id, entry] as const]));
        const isLast = at + ENTRIES_A_CALL >= writes.length;
        await redis.run(
          writeEntries,
          [keys.directory(kind), keys.directoryVersions, keys.audit],
          [
            kind,
            isLast ? auditValue.seal(sealer, '', audit) : '',
            String(kept.length),
            ...kept.flatMap(([id, entry]) => [id, directoryValue.seal(sealer, `${kind} ${id}`, entry)]),
            ...part.flatMap(([id, entry]) => (entry === null ? [id] : [])),
          ],
        );
      }
      copies.delete(`${practice} ${kind}`);
      return {
        added: fresh.length,
        changed: changed.length,
        unchanged: given.size - fresh.length - changed.length,
        removed: removed.length,
      };
    },
  };
}
