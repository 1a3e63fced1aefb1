import type { AuditEntry } from '../turn/commit.ts';
import { type AuditHead, type Linker, linkerOf, NO_ENTRIES, streamEntries } from './audit-chain.ts';
import { type HeadFile, headFiles } from './audit-head.ts';
import { leaveAudit, lookAtAudit, writeLinks } from './audit-scripts.ts';
import { type AuditReport, ageOf, verifyAudit } from './audit-verify.ts';
import { keysOf } from './keys.ts';
import type { Redis } from './redis.ts';
import type { Sealers } from './sealing.ts';
import { auditValue } from './values.ts';

/** Who chains keeps the lease this long; after a crash the next one follows well within the promised five seconds. */
const LEASE_MS = 2_500;

/** Entries chained or read in one call. */
const ENTRIES_A_CALL = 500;

/**
 * What one look at a practice's audit log came to. `unchainedMs` is the age of the oldest entry that still waits, 0 for
 * none. `copied`: whether the head outside Redis is where it belongs; `doubtful` when the chain does not go on from it.
 */
export type Chained = {
  readonly count: number;
  readonly unchainedMs: number;
  readonly copied: 'yes' | 'doubtful' | 'failed';
};

/** The audit log of every practice: the chain over its entries, and reading it. */
export type AuditLog = {
  /** Chains what waits, if no other process does so, and copies the head outside Redis. Rejects with StoreAway. */
  chain(practice: string): Promise<Chained>;
  /** Lets another process go on at once. */
  leave(practice: string): Promise<void>;
  verify(practice: string): Promise<AuditReport>;
  /** All entries, oldest first. */
  entries(practice: string): AsyncGenerator<AuditEntry>;
};

/** `holder` tells processes apart; `folder` is where heads are copied to. */
export function createAuditLog(
  redis: Redis,
  sealers: Sealers,
  options: { readonly holder: string; readonly folder: string; readonly leaseMs?: number },
): AuditLog {
  const { holder, leaseMs = LEASE_MS } = options;
  const files = headFiles(options.folder);
  const linkers = new Map<string, Linker>();
  const copies = new Map<string, { readonly link: string; readonly copied: Chained['copied'] }>();

  async function linker(practice: string): Promise<Linker> {
    const known = linkers.get(practice) ?? linkerOf(await sealers.of(practice));
    linkers.set(practice, known);
    return known;
  }

  /** One call's worth. */
  async function chainSome(practice: string) {
    const keys = keysOf(practice);
    const look = [keys.audit, keys.auditHead, keys.auditLease];
    const reply = await redis.run(lookAtAudit, look, [holder, String(leaseMs), String(ENTRIES_A_CALL)]);
    const [state, waiting, count, id, link] = reply as readonly [string, unknown, ...(string | null)[]];
    const before: AuditHead = link == null ? NO_ENTRIES : { count: Number(count), id: id ?? '', link };
    if (state !== 'mine') {
      return { head: before, written: 0, oldest: state === 'busy' ? String(waiting) : null, more: false };
    }
    const entries = streamEntries(waiting, 'entry');
    const make = await linker(practice);
    const args = [String(before.count), before.link];
    let head = before;
    for (const entry of entries) {
      head = make(head, entry);
      args.push(String(head.count), head.id, head.link);
    }
    const isWritten = (await redis.run(writeLinks, [keys.auditLinks, keys.auditHead], args)) === 1;
    return isWritten
      ? { head, written: entries.length, oldest: null, more: entries.length === ENTRIES_A_CALL }
      : { head: before, written: 0, oldest: entries[0]?.id ?? null, more: true };
  }

  /** Whether the chain in Redis still holds the head that was copied. */
  async function goesOn(practice: string, copy: AuditHead, head: AuditHead): Promise<boolean> {
    if (copy.count > head.count) return false;
    if (copy.count === head.count) return copy.link === head.link;
    const key = keysOf(practice).auditLinks;
    const [found] = streamEntries(await redis.command(key, 'XRANGE', key, copy.id, copy.id), 'link');
    return found?.value === copy.link;
  }

  /** A head that the chain does not go on from stays as it is: it is the witness. */
  async function copy(practice: string, head: AuditHead): Promise<Chained['copied']> {
    const last = copies.get(practice);
    if (head.count === 0 && last === undefined && readOrNull(files, practice) === null) return 'yes';
    if (last?.link === head.link && last.copied !== 'failed') return last.copied;
    let copied: Chained['copied'];
    try {
      const there = files.read(practice);
      copied = there === null || (await goesOn(practice, there, head)) ? 'yes' : 'doubtful';
      if (copied === 'yes' && (there?.count ?? 0) < head.count) await files.write(practice, head);
    } catch {
      copied = 'failed';
    }
    copies.set(practice, { link: head.link, copied });
    return copied;
  }

  return {
    async chain(practice) {
      let count = 0;
      for (;;) {
        const { head, written, oldest, more } = await chainSome(practice);
        count += written;
        if (more) continue;
        const copied = await copy(practice, head);
        const unchainedMs = oldest === null ? 0 : await ageOf(redis, keysOf(practice).audit, oldest);
        return { count, unchainedMs, copied };
      }
    },
    async leave(practice) {
      await redis.run(leaveAudit, [keysOf(practice).auditLease], [holder]);
    },
    verify: async (practice) => verifyAudit(redis, files, practice, await linker(practice)),
    async *entries(practice) {
      const sealer = await sealers.of(practice);
      const key = keysOf(practice).audit;
      let after = '-';
      for (;;) {
        const reply = await redis.command(key, 'XRANGE', key, after, '+', 'COUNT', String(ENTRIES_A_CALL));
        const some = streamEntries(reply, 'entry');
        for (const { value } of some) yield auditValue.open(sealer, '', value);
        const last = some.at(-1);
        if (last === undefined) return;
        after = `(${last.id}`;
      }
    },
  };
}

function readOrNull(files: HeadFile, practice: string): AuditHead | null {
  try {
    return files.read(practice);
  } catch {
    return NO_ENTRIES;
  }
}
