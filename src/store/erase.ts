import { setTimeout as pause } from 'node:timers/promises';
import type { AuditEntry } from '../turn/commit.ts';
import { addressLookup, type Room, roomOf } from './addresses.ts';
import { streamEntries } from './audit-chain.ts';
import {
  beginErasing,
  endErasing,
  eraseConversation,
  eraseHandoff,
  eraseLinks,
  erasePage,
  erasePatient,
  eraseResources,
  IN_HAND_MS,
} from './erase-scripts.ts';
import { createHoldings } from './holdings.ts';
import type { Redis } from './redis.ts';
import { scanKeys } from './scan.ts';
import type { Sealers } from './sealing.ts';
import { activityValue, auditValue } from './values.ts';

/** Fields or keys in one call. */
const A_CALL = 500;

/** How soon a conversation whose text is being sent is looked at again. */
const LOOK_AGAIN_MS = 100;

/** What a known event or message of an erased conversation leads to: it stays known, so that it is not taken in anew. */
const NOWHERE = 'erased';

/** How much was removed. */
export type Erased = Readonly<
  Record<'resources' | 'conversations' | 'handoffs' | 'addresses' | 'pages', number>
>;

/**
 * Removes all that is held on a patient, and writes one audit entry that holds the id and the counts. An opt-out stays
 * (the look-up of an address, nothing else): who asked for no texts gets none after this either. Many small atomic
 * steps: a crash among them leaves a patient who is half erased and known as such, and erasing again goes on from there.
 * Rejects with StoreAway.
 */
export type Erase = (
  practice: string,
  patient: string,
  by: { readonly who: string; readonly now: () => number },
) => Promise<Erased>;

export function createErase(redis: Redis, sealers: Sealers): Erase {
  const holdings = createHoldings(redis, sealers);

  return async (practice, patient, { who, now }) => {
    const room = await roomOf(sealers, practice);
    const { sealer, keys } = room;
    const erasing = keys.erasing(patient);
    const marks = [erasing.counts, erasing.conversations, erasing.addresses];

    const traces = await holdings.traces(practice, patient);
    const found = [...traces.conversations];
    await redis.run(
      beginErasing,
      [...marks, keys.access],
      [patient, String(found.length), ...found, ...traces.addresses],
    );
    // With what an earlier run that did not end had found.
    const members = async (key: string) => new Set((await redis.command(key, 'SMEMBERS', key)) as string[]);
    const conversations = await members(erasing.conversations);
    const addresses = await members(erasing.addresses);

    // First the ways to the conversations, so that nothing new comes in by them.
    for (const some of parts([...addresses])) await redis.run(eraseLinks, [keys.links, erasing.counts], some);
    const queues = (['waiting', 'with_person', 'resolved'] as const).map(keys.queue);
    for (const { id } of await holdings.handoffs(practice, patient, conversations)) {
      await redis.run(eraseHandoff, [keys.handoff(id), ...queues, erasing.counts], [id]);
    }
    for (const id of conversations) {
      const { entries, state, ...rest } = keys.conversation(id);
      const all = [keys.wake, keys.leases, erasing.counts, entries, state, ...Object.values(rest)];
      for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
        const at = waited < IN_HAND_MS ? String(now()) : '';
        if ((await redis.run(eraseConversation, all, [id, at])) === 1) break;
        await pause(LOOK_AGAIN_MS);
      }
    }
    await forgetPages(redis, room, addresses, erasing.counts);
    await forgetWays(redis, room, conversations);
    await forgetRecord(redis, room, patient);

    const fields = (await redis.command(erasing.counts, 'HGETALL', erasing.counts)) as string[];
    const count = (name: string): number => {
      const at = fields.indexOf(name);
      return at < 0 ? 0 : Number(fields[at + 1]);
    };
    const erased: Erased = {
      resources: count('resources'),
      conversations: count('conversations'),
      handoffs: count('handoffs'),
      addresses: count('addresses'),
      pages: count('pages'),
    };
    const why = Object.entries(erased)
      .map(([name, removed]) => `${name} ${removed}`)
      .join(', ');
    const entry: AuditEntry = { at: now(), who, did: 'erased', what: `Patient/${patient}`, why };
    await redis.run(endErasing, [...marks, keys.audit], [auditValue.seal(sealer, '', entry)]);
    return erased;
  };
}

/** Pages are found by what lies in them: their keys do not tell whose they are. */
async function forgetPages(redis: Redis, room: Room, addresses: ReadonlySet<string>, counts: string) {
  const { sealer, keys } = room;
  const prefix = keys.prefix('page');
  for await (const names of scanKeys(redis, prefix)) {
    for (const name of names) {
      const lookup = name.slice(prefix.length);
      const found = await redis.command(name, 'XREVRANGE', name, '+', '-', 'COUNT', '1');
      const [last] = streamEntries(found, 'activity');
      if (last === undefined) continue;
      const { activity } = activityValue.open(sealer, lookup, last.value);
      const page = (activity.conversation as { readonly id?: unknown } | undefined)?.id;
      if (typeof page !== 'string') continue;
      if (!addresses.has(addressLookup(sealer, { channel: 'web', page }))) continue;
      await redis.run(erasePage, [keys.page(lookup), keys.pageEntries(lookup), counts], []);
    }
  }
}

/** What led from a provider's or an event's id to a conversation. */
async function forgetWays(redis: Redis, { keys }: Room, conversations: ReadonlySet<string>) {
  for (const kind of ['sent', 'seen', 'alarmed'] as const) {
    for await (const names of scanKeys(redis, keys.prefix(kind))) {
      await Promise.all(
        names.map(async (name) => {
          const value = (await redis.command(name, 'GET', name)) as string | null;
          if (value === null || !conversations.has(value.split('\n')[0] ?? '')) return;
          if (kind === 'sent') await redis.command(name, 'DEL', name);
          else await redis.command(name, 'SET', name, NOWHERE, 'XX', 'KEEPTTL');
        }),
      );
    }
  }
}

async function forgetRecord(redis: Redis, { keys }: Room, patient: string): Promise<void> {
  const records = keys.records(patient);
  const { counts } = keys.erasing(patient);
  const own = [records, keys.imported(patient), keys.chart(patient), keys.access, keys.patients];
  do {
    const names = (await redis.command(records, 'HKEYS', records)) as string[];
    for (const some of parts(names)) {
      await redis.run(eraseResources, [records, keys.owners, counts], [patient, ...some]);
    }
  } while ((await redis.run(erasePatient, own, [patient])) === 0);
}

function parts(items: readonly string[]): readonly string[][] {
  const all: string[][] = [];
  for (let from = 0; from < items.length; from += A_CALL) all.push(items.slice(from, from + A_CALL));
  return all;
}
