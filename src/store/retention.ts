import { HANDOFF_STATES } from '../handoff/handoff.ts';
import { type Room, roomOf } from './addresses.ts';
import { eraseConversation, eraseHandoff, erasePage } from './erase-scripts.ts';
import type { Holdings } from './holdings.ts';
import { createKeptWords } from './kept-words.ts';
import { openLine } from './lines.ts';
import { pageLookup } from './pages.ts';
import { type Redis, script } from './redis.ts';
import { scanKeys } from './scan.ts';
import type { Sealers } from './sealing.ts';
import { readTraces } from './traces.ts';

/** What stands on the wake list for the daily look at what is too old: no conversation has this name. */
export const RETENTION_JOB = 'job:retention';

/** A run of a process that died is another's after this, in milliseconds. */
const RUN_MS = 10 * 60_000;

/** Lines looked at, and removed, in one call. */
const A_CALL = 200;

/** Guarantee: the first of them, as long as these are the first, are gone. KEYS 1 lines, 2 line data, 3 delivery. ARGV ids. */
const trimLines = script(
  'trim-lines',
  `local count = 0
for _, id in ipairs(ARGV) do
  if redis.call('LINDEX', KEYS[1], 0) ~= id then break end
  redis.call('LPOP', KEYS[1])
  redis.call('HDEL', KEYS[2], id)
  redis.call('HDEL', KEYS[3], id)
  count = count + 1
end
return count`,
);

/**
 * Guarantee: answers the first moment at which the patient was looked at, and makes nobody a patient again who was erased.
 * KEYS 1 chart. ARGV 1 now.
 */
const firstLook = script(
  'first-look',
  `if redis.call('EXISTS', KEYS[1]) == 0 then return ARGV[1] end
redis.call('HSETNX', KEYS[1], 'looked', ARGV[1])
return redis.call('HGET', KEYS[1], 'looked')`,
);

/** What retention needs of the store: when to look, what there is, and how it goes. Every method rejects with StoreAway. */
export type RetentionStore = {
  /** Puts the look on the wake list, if it is not there. */
  schedule(practice: string, at: number): Promise<void>;
  /** Takes the run for this process, and puts the next try on the list in case it dies. False: another has it. */
  begin(practice: string, again: number): Promise<boolean>;
  end(practice: string, next: number): Promise<void>;
  /** When the patient was looked at first, epoch milliseconds: now, if never before. */
  firstLook(practice: string, patient: string, now: number): Promise<number>;
  /** Conversations that were ever linked to a patient, without a look at everybody's links. */
  conversationsOf(practice: string, patient: string): Promise<readonly string[]>;
  /** Conversations of addresses that nobody ever linked to a patient, in parts. */
  strangers(practice: string): AsyncGenerator<readonly string[]>;
  /** When the first and the last line of a conversation were said; null: it has none. */
  span(
    practice: string,
    conversation: string,
  ): Promise<{ readonly first: number; readonly last: number } | null>;
  /** Removes lines that were said before; answers how many. */
  trim(practice: string, conversation: string, before: number): Promise<number>;
  /** Removes the translations and the unanswered questions that came out of these conversations. */
  forgetWords(practice: string, conversations: readonly string[]): Promise<void>;
  /** Removes questions that no page answered and that were asked before then; answers how many. */
  forgetQuestions(practice: string, before: number): Promise<number>;
  /** Removes a stranger's conversation whole, with its handoffs and page. False where something in it is still to be done. */
  forget(practice: string, conversation: string): Promise<boolean>;
};

export function createRetentionStore(redis: Redis, sealers: Sealers, holdings: Holdings): RetentionStore {
  const words = createKeptWords(redis, sealers);

  async function lineAt(room: Room, conversation: string, index: string): Promise<number | null> {
    const { lines, lineData } = room.keys.conversation(conversation);
    const [id] = (await redis.command(lines, 'LRANGE', lines, index, index)) as string[];
    if (id === undefined) return null;
    const sealed = (await redis.command(lineData, 'HGET', lineData, id)) as string | null;
    return sealed === null ? null : openLine(room.sealer, id, sealed).at;
  }

  return {
    async schedule(practice, at) {
      const { keys } = await roomOf(sealers, practice);
      await redis.command(keys.wake, 'ZADD', keys.wake, 'NX', String(at), RETENTION_JOB);
    },

    async begin(practice, again) {
      const { keys } = await roomOf(sealers, practice);
      const taken = await redis.command(
        keys.retaining,
        'SET',
        keys.retaining,
        '1',
        'NX',
        'PX',
        String(RUN_MS),
      );
      await redis.command(keys.wake, 'ZADD', keys.wake, String(again), RETENTION_JOB);
      return taken !== null;
    },

    async end(practice, next) {
      const { keys } = await roomOf(sealers, practice);
      await redis.command(keys.wake, 'ZADD', keys.wake, String(next), RETENTION_JOB);
      await redis.command(keys.retaining, 'DEL', keys.retaining);
    },

    async firstLook(practice, patient, now) {
      const { keys } = await roomOf(sealers, practice);
      return Number(await redis.run(firstLook, [keys.chart(patient)], [String(now)]));
    },

    async conversationsOf(practice, patient) {
      const { keys } = await roomOf(sealers, practice);
      const traces = keys.traces(patient);
      return [...readTraces((await redis.command(traces, 'SMEMBERS', traces)) as string[]).conversations];
    },

    async *strangers(practice) {
      const { keys } = await roomOf(sealers, practice);
      const { state: pattern } = keys.conversation('a*');
      for await (const names of scanKeys(redis, pattern)) {
        const found: string[] = [];
        for (const name of names) {
          const id = name.slice(keys.conversation('').state.length);
          // Its lists stand beside it, under longer names.
          if (id.includes(':')) continue;
          const fields = ['patients', 'handoff'];
          const [patients, handoff] = (await redis.command(name, 'HMGET', name, ...fields)) as (
            | string
            | null
          )[];
          if (!patients && !handoff) found.push(id);
        }
        if (found.length > 0) yield found;
      }
    },

    async span(practice, conversation) {
      const room = await roomOf(sealers, practice);
      const first = await lineAt(room, conversation, '0');
      const last = await lineAt(room, conversation, '-1');
      return first === null || last === null ? null : { first, last };
    },

    async trim(practice, conversation, before) {
      const { keys, sealer } = await roomOf(sealers, practice);
      const { lines, lineData, delivery } = keys.conversation(conversation);
      let count = 0;
      for (;;) {
        const ids = (await redis.command(lines, 'LRANGE', lines, '0', String(A_CALL - 1))) as string[];
        if (ids.length === 0) return count;
        const sealed = (await redis.command(lineData, 'HMGET', lineData, ...ids)) as (string | null)[];
        const end = ids.findIndex((id, index) => {
          const value = sealed[index];
          return value != null && openLine(sealer, id, value).at >= before;
        });
        const old = end === -1 ? ids : ids.slice(0, end);
        if (old.length > 0) count += Number(await redis.run(trimLines, [lines, lineData, delivery], old));
        if (old.length < ids.length) return count;
      }
    },

    async forgetWords(practice, conversations) {
      const spoken = { conversations: new Set(conversations), lines: [] };
      await words.forget(practice, await words.of(practice, spoken));
    },

    forgetQuestions: (practice, before) => words.forgetOld(practice, before),

    async forget(practice, conversation) {
      const { keys, sealer } = await roomOf(sealers, practice);
      const { session, timers } = await holdings.conversation(practice, conversation);
      if (session?.foldedInto !== undefined || timers.length > 0) return false;
      const { entries, state, ...rest } = keys.conversation(conversation);
      // No patient's id holds a blank.
      const { counts } = keys.erasing('no patient');
      const queues = [keys.handoffsAside, ...HANDOFF_STATES.map(keys.queue)];
      for (const { id, state: at } of await holdings.handoffs(practice, '', new Set([conversation]))) {
        if (at !== 'resolved') return false;
        await redis.run(eraseHandoff, [keys.handoff(id), ...queues, counts], [id]);
      }
      const all = [keys.wake, keys.leases, counts, entries, state, ...Object.values(rest)];
      await redis.run(eraseConversation, all, [conversation, '']);
      if (session?.address?.channel === 'web') {
        const page = pageLookup(sealer, session.address.page);
        await redis.run(erasePage, [keys.page(page), keys.pageEntries(page), counts], []);
      }
      await redis.command(counts, 'DEL', counts);
      return true;
    },
  };
}
