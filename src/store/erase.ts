import { setTimeout as pause } from 'node:timers/promises';
import { HANDOFF_STATES } from '../handoff/handoff.ts';
import type { AuditEntry } from '../turn/commit.ts';
import { type Room, roomOf } from './addresses.ts';
import {
  beginErasing,
  endErasing,
  eraseConversation,
  eraseEvents,
  eraseHandoff,
  eraseLinks,
  erasePage,
  erasePatient,
  eraseResources,
  eraseWays,
  IN_HAND_MS,
} from './erase-scripts.ts';
import { createHoldings } from './holdings.ts';
import { createKeptWords } from './kept-words.ts';
import type { Redis } from './redis.ts';
import { scanKeys } from './scan.ts';
import type { Sealers } from './sealing.ts';
import type { PatientTraces } from './traces.ts';
import { auditValue, timeValue } from './values.ts';

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
  const words = createKeptWords(redis, sealers);

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

    // While it can still be read what was said in them.
    const lines = [];
    for (const id of conversations) lines.push(...(await holdings.conversation(practice, id)).lines);
    await words.forget(practice, await words.of(practice, { conversations, lines }));
    // Then the ways to the conversations, so that nothing new comes in by them.
    for (const some of parts([...addresses])) await redis.run(eraseLinks, [keys.links, erasing.counts], some);
    const queues = [keys.handoffsAside, ...HANDOFF_STATES.map(keys.queue)];
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
    await forgetDesk(redis, room, patient);
    await forgetPages(redis, room, traces.pages, { addresses, counts: erasing.counts });
    await forgetWays(redis, room, conversations);
    await forgetRecord(redis, room, patient, traces.members);

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

/** What consoles were told, by the conversation's id, and the time that staff spent for the patient. */
async function forgetDesk(redis: Redis, { keys, sealer }: Room, patient: string): Promise<void> {
  await redis.run(eraseEvents, [keys.staffEvents, keys.presence], [keys.staffNudges]);
  const all = (await redis.command(keys.times, 'LRANGE', keys.times, '0', '-1')) as string[];
  for (const element of all) {
    const spent = timeValue.open(sealer, '', element.slice(element.indexOf('\n') + 1));
    if (spent.patient === patient) await redis.command(keys.times, 'LREM', keys.times, '0', element);
  }
}

/** Pages that led to the patient until now; one that has been given to somebody else since is theirs. */
async function forgetPages(
  redis: Redis,
  { keys }: Room,
  pages: PatientTraces['pages'],
  { addresses, counts }: { readonly addresses: ReadonlySet<string>; readonly counts: string },
) {
  for (const { page, address } of pages) {
    if (!addresses.has(address)) continue;
    await redis.run(erasePage, [keys.page(page), keys.pageEntries(page), counts], []);
  }
}

/**
 * What led from a provider's or an event's id to a conversation. Nothing leads from the conversation to these, and each
 * message has some for eight days: all are looked through, in small steps that keep nobody waiting.
 */
async function forgetWays(redis: Redis, { keys }: Room, conversations: ReadonlySet<string>) {
  for await (const names of scanKeys(redis, keys.ways)) {
    for (const kind of ['sent', 'seen', 'alarmed'] as const) {
      const some = names.filter((name) => name.startsWith(keys.prefix(kind)));
      const becomes = kind === 'sent' ? '' : NOWHERE;
      if (some.length > 0) await redis.run(eraseWays, some, [becomes, ...conversations]);
    }
  }
}

async function forgetRecord(
  redis: Redis,
  { keys }: Room,
  patient: string,
  members: readonly string[],
): Promise<void> {
  const records = keys.records(patient);
  const { counts } = keys.erasing(patient);
  const places = [records, keys.imported(patient), keys.chart(patient), keys.access, keys.patients];
  const own = [...places, keys.traces(patient)];
  do {
    const names = (await redis.command(records, 'HKEYS', records)) as string[];
    for (const some of parts(names)) {
      await redis.run(eraseResources, [records, keys.owners, counts], [patient, ...some]);
    }
  } while ((await redis.run(erasePatient, own, [patient, ...members])) === 0);
}

function parts(items: readonly string[]): readonly string[][] {
  const all: string[][] = [];
  for (let from = 0; from < items.length; from += A_CALL) all.push(items.slice(from, from + A_CALL));
  return all;
}
