import { createHmac, hkdfSync } from 'node:crypto';
import type { Sealer } from './sealing.ts';

/** How far the chain of a practice's audit entries goes: how many, the last one's id in the stream, and its link. */
export type AuditHead = { readonly count: number; readonly id: string; readonly link: string };

/** Before the first entry. */
export const NO_ENTRIES: AuditHead = { count: 0, id: '0-0', link: '' };

/** An entry as it lies in the stream. */
export type StreamEntry = { readonly id: string; readonly value: string };

/** Makes a practice's links: each covers its entry's place, id and sealed bytes, and through the link before it all earlier ones. */
export type Linker = (before: AuditHead, entry: StreamEntry) => AuditHead;

/**
 * Links under a key of their own, derived from the practice's: who can write to Redis but does not hold `PHI_KEYS`
 * cannot make one. Turning PHI_KEYS leaves it as it is.
 */
export function linkerOf(sealer: Sealer): Linker {
  // HKDF (RFC 5869), as page links are: the signing key itself signs nothing of this.
  const key = Buffer.from(hkdfSync('sha256', sealer.signingKey, Buffer.alloc(0), 'audit-chain', 32));
  return (before, { id, value }) => {
    const count = before.count + 1;
    const link = createHmac('sha256', key)
      .update(JSON.stringify([count, id, before.link, value]))
      .digest('base64url');
    return { count, id, link };
  };
}

/** Reads what XRANGE answers; `field` is the stream's field with the value. */
export function streamEntries(reply: unknown, field: string): readonly StreamEntry[] {
  return ((reply ?? []) as readonly (readonly [string, readonly string[]])[]).map(([id, fields]) => ({
    id,
    value: fields[fields.indexOf(field) + 1] ?? '',
  }));
}

/** A stream id's time: epoch milliseconds of Redis' clock. */
export function timeOf(id: string): number {
  return Number(id.split('-')[0]);
}

/** Whether a stream id comes before another. */
export function isBefore(id: string, other: string): boolean {
  const [time = 0, sequence = 0] = id.split('-').map(Number);
  const [otherTime = 0, otherSequence = 0] = other.split('-').map(Number);
  return time < otherTime || (time === otherTime && sequence < otherSequence);
}
