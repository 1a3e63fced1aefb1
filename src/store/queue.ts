import type { Handoff, Risk } from '../handoff/handoff.ts';
import type { QueueStore } from '../turn/stores.ts';
import { keysOf } from './keys.ts';
import { type Redis, script } from './redis.ts';
import type { Sealers } from './sealing.ts';
import { handoffValue, lineValue } from './values.ts';

/** The most open handoffs of one state that a list holds: the worst ones. */
const OPEN_LISTED = 1_000;

/** The most resolved handoffs that a list holds: the latest ones. */
const RESOLVED_LISTED = 200;

/** Worst first. */
const order: Readonly<Record<Risk, number>> = { emergency: 0, crisis: 1, urgent: 2, routine: 3 };

/**
 * Guarantee: reads one state. KEYS 1 lines, 2 line data, 3 delivery. ARGV 1 id of the line before ('' for none), 2 limit.
 * Answers triples of id, sealed line, delivery status: those after the line before, or the latest where it is not known.
 */
const readLines = script(
  'read-lines',
  `local limit = tonumber(ARGV[2])
local before = ARGV[1] ~= '' and redis.call('LPOS', KEYS[1], ARGV[1], 'RANK', -1)
local ids
if before then
  ids = redis.call('LRANGE', KEYS[1], before + 1, before + limit)
else
  ids = redis.call('LRANGE', KEYS[1], -limit, -1)
end
local found = {}
for i, id in ipairs(ids) do
  found[i * 3 - 2] = id
  found[i * 3 - 1] = redis.call('HGET', KEYS[2], id)
  found[i * 3] = redis.call('HGET', KEYS[3], id)
end
return found`,
  { reads: true },
);

/**
 * What staff read. A list is in the order in which to work: risk, then due time, then age; resolved ones follow, latest
 * first. `transcript` without `after` answers the latest lines; lines are in the order they were said.
 */
export function createQueueStore(redis: Redis, sealers: Sealers): QueueStore {
  async function ofState(practice: string, state: Handoff['state']): Promise<readonly Handoff[]> {
    const keys = keysOf(practice);
    const key = keys.queue(state);
    const range =
      state === 'resolved' ? ['0', String(RESOLVED_LISTED - 1), 'REV'] : ['0', String(OPEN_LISTED - 1)];
    const ids = (await redis.command(key, 'ZRANGE', key, ...range)) as readonly string[];
    if (ids.length === 0) return [];
    const sealer = await sealers.of(practice);
    const sealed = (await redis.command(key, 'MGET', ...ids.map(keys.handoff))) as readonly (string | null)[];
    return ids.flatMap((id, index) => {
      const value = sealed[index];
      const handoff = value == null ? null : handoffValue.open(sealer, id, value);
      // It may have moved on between the two reads.
      return handoff?.state === state ? [handoff] : [];
    });
  }

  async function open(practice: string, state: 'waiting' | 'with_person'): Promise<readonly Handoff[]> {
    return [...(await ofState(practice, state))].sort(byNeed);
  }

  return {
    async list(practice, state) {
      if (state === 'resolved') return ofState(practice, state);
      if (state !== null) return open(practice, state);
      const waiting = await ofState(practice, 'waiting');
      const withPerson = await ofState(practice, 'with_person');
      return [...[...waiting, ...withPerson].sort(byNeed), ...(await ofState(practice, 'resolved'))];
    },
    async find(practice, id) {
      const key = keysOf(practice).handoff(id);
      const sealed = (await redis.command(key, 'GET', key)) as string | null;
      return sealed === null ? null : handoffValue.open(await sealers.of(practice), id, sealed);
    },
    async transcript(practice, conversation, after, limit) {
      const { lines, lineData, delivery } = keysOf(practice).conversation(conversation);
      const found = await redis.run(readLines, [lines, lineData, delivery], [after ?? '', String(limit)]);
      const sealer = await sealers.of(practice);
      const flat = found as readonly (string | null)[];
      return flat.flatMap((id, index) => {
        const sealed = flat[index + 1];
        if (index % 3 !== 0 || id === null || sealed == null) return [];
        return [{ ...lineValue.open(sealer, id, sealed), delivery: flat[index + 2] ?? null }];
      });
    },
  };
}

function byNeed(left: Handoff, right: Handoff): number {
  return order[left.risk] - order[right.risk] || left.dueAt - right.dueAt || left.openedAt - right.openedAt;
}
