import {
  type AuditHead,
  isBefore,
  type Linker,
  NO_ENTRIES,
  type StreamEntry,
  streamEntries,
  timeOf,
} from './audit-chain.ts';
import type { HeadFile } from './audit-head.ts';
import { type Keys, keysOf } from './keys.ts';
import type { Redis } from './redis.ts';

/** Entries held at once. */
const ENTRIES_A_CALL = 500;

/**
 * What does not fit. `edited`: the entry is not as it was written; `missing`: it, or its link, is gone; `reordered`: it
 * stands in another's place; `added`: it was put in afterwards; `cut`: the end is gone; `rewritten`: the chain was made
 * anew after its head had been copied.
 */
export type Breach = 'edited' | 'missing' | 'reordered' | 'added' | 'cut' | 'rewritten';

/** How an audit log was found. `n` is the place of the first breach, counted from 1, and `id` its entry in the stream. */
export type AuditReport = {
  readonly broken: { readonly kind: Breach; readonly n: number; readonly id: string } | null;
  /** Entries that fit, up to the first breach. */
  readonly chained: number;
  /** Entries that are not chained yet, and the age of the oldest one. */
  readonly tail: { readonly count: number; readonly oldestMs: number };
  /** The head that was copied outside Redis; null where there is no copy on this machine. */
  readonly copied: AuditHead | null;
};

/** Walks a practice's audit log from its first entry, in parts. Rejects with StoreAway, and with Faults for a copy that cannot be read. */
export async function verifyAudit(
  redis: Redis,
  files: HeadFile,
  practice: string,
  link: Linker,
): Promise<AuditReport> {
  const keys = keysOf(practice);
  // The copy first: what is chained while we read lies behind it, and is no breach.
  const copied = files.read(practice);
  const [count, id, last] = (await redis.command(
    keys.auditHead,
    'HMGET',
    keys.auditHead,
    'count',
    'id',
    'link',
  )) as readonly (string | null)[];
  const head: AuditHead = last == null ? NO_ENTRIES : { count: Number(count), id: id ?? '', link: last };
  const { broken, at } = await walk(redis, keys, head, copied, link);
  return { broken, chained: at.count, tail: await tailOf(redis, keys.audit, head), copied };
}

type Walked = { readonly broken: AuditReport['broken']; readonly at: AuditHead };

async function walk(
  redis: Redis,
  keys: Keys,
  head: AuditHead,
  copied: AuditHead | null,
  link: Linker,
): Promise<Walked> {
  let at = NO_ENTRIES;
  const broken = (kind: Breach, id: string): Walked => ({ broken: { kind, n: at.count + 1, id }, at });
  let start = '-';
  while (head.count > 0) {
    const links = await linksFrom(redis, keys.auditLinks, start, head.id);
    const end = links.at(-1)?.id;
    const entries = await entriesFrom(redis, keys.audit, start, end ?? head.id, links.length + 1);
    if (end === undefined) {
      const extra = entries[0];
      if (extra === undefined) break;
      return broken(at.count < head.count ? 'missing' : 'added', extra.id);
    }
    for (const [index, known] of links.entries()) {
      const found = entries[index];
      if (known.n > at.count + 1) return broken('missing', found?.id ?? known.id);
      if (found === undefined) {
        const after = await entriesFrom(redis, keys.audit, `(${known.id}`, '+', 1);
        return broken(after.length === 0 ? 'cut' : 'missing', known.id);
      }
      if (isBefore(known.id, found.id)) return broken('missing', known.id);
      if (isBefore(found.id, known.id)) return broken('added', found.id);
      const made = link(at, found);
      if (made.link !== known.link) {
        const fits = ({ value }: StreamEntry) => link(at, { id: known.id, value }).link === known.link;
        const isElsewhere = (await neighbours(redis, keys.audit, known.id)).some(fits);
        return broken(isElsewhere ? 'reordered' : 'edited', known.id);
      }
      if (copied?.count === made.count && copied.link !== made.link) return broken('rewritten', made.id);
      at = made;
    }
    start = `(${end}`;
  }
  const isShort = at.count < head.count || (copied !== null && at.count < copied.count);
  if (isShort) return broken('cut', copied !== null && copied.count > head.count ? copied.id : head.id);
  return at.link === head.link ? { broken: null, at } : broken('rewritten', head.id);
}

type Link = { readonly id: string; readonly n: number; readonly link: string };

async function linksFrom(redis: Redis, key: string, start: string, end: string): Promise<readonly Link[]> {
  const reply = await redis.command(key, 'XRANGE', key, start, end, 'COUNT', String(ENTRIES_A_CALL));
  const places = streamEntries(reply, 'n');
  return streamEntries(reply, 'link').map(({ id, value }, index) => ({
    id,
    n: Number(places[index]?.value),
    link: value,
  }));
}

async function entriesFrom(redis: Redis, key: string, start: string, end: string, most: number) {
  return streamEntries(await redis.command(key, 'XRANGE', key, start, end, 'COUNT', String(most)), 'entry');
}

/** The entries around a place: whose words may have been put there. */
async function neighbours(redis: Redis, key: string, id: string): Promise<readonly StreamEntry[]> {
  const before = await redis.command(key, 'XREVRANGE', key, `(${id}`, '-', 'COUNT', String(ENTRIES_A_CALL));
  const after = await entriesFrom(redis, key, `(${id}`, '+', ENTRIES_A_CALL);
  return [...streamEntries(before, 'entry'), ...after];
}

async function tailOf(redis: Redis, key: string, head: AuditHead): Promise<AuditReport['tail']> {
  let after = `(${head.id}`;
  let count = 0;
  let oldest: string | null = null;
  for (;;) {
    const reply = await redis.command(key, 'XRANGE', key, after, '+', 'COUNT', String(ENTRIES_A_CALL));
    const some = streamEntries(reply, 'entry');
    count += some.length;
    oldest ??= some[0]?.id ?? null;
    const last = some.at(-1);
    if (last === undefined) break;
    after = `(${last.id}`;
  }
  if (oldest === null) return { count: 0, oldestMs: 0 };
  return { count, oldestMs: await ageOf(redis, key, oldest) };
}

/** Milliseconds since an entry was written, by Redis' clock, which gave it its id. */
export async function ageOf(redis: Redis, key: string, id: string): Promise<number> {
  const [seconds, microseconds] = (await redis.command(key, 'TIME')) as readonly string[];
  return Math.max(0, Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000) - timeOf(id));
}
