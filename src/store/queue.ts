import { type Handoff, OPEN_STATES, type OpenState, type Risk } from '../handoff/handoff.ts';
import type { TranscriptEntry } from '../turn/commit.ts';
import type { QueueStore } from '../turn/stores.ts';
import { keysOf } from './keys.ts';
import { openLine } from './lines.ts';
import { queueScore, RISK_APART, risksWorstFirst as risks } from './raise.ts';
import { type Redis, script } from './redis.ts';
import { createSealedHandoffs, openedHandoff, sealerOrNone } from './sealed-handoffs.ts';
import type { Sealer, Sealers } from './sealing.ts';

/** The most open handoffs of one state that a list holds: the worst ones. */
const OPEN_LISTED = 1_000;

/** The most resolved handoffs that a list holds: the latest ones. */
const RESOLVED_LISTED = 200;

/** Handoffs read in one call. */
const ENDED_A_CALL = 500;

const order: Readonly<Record<Risk, number>> = { emergency: 0, crisis: 1, urgent: 2, routine: 3 };

/**
 * Guarantee: reads one state, and no more lines than are asked for. KEYS 1 lines, 2 line data, 3 delivery. ARGV 1 id of a
 * line ('' for none), 2 limit, 3 '1' for those that lead up to that line, '' for those after it.
 * Answers triples of id, sealed line, delivery status. Of a line that is not known: those after it are the latest, before it
 * is none.
 */
const readLines = script(
  'read-lines',
  `local limit = tonumber(ARGV[2])
local known = ARGV[1] ~= '' and redis.call('LPOS', KEYS[1], ARGV[1], 'RANK', -1)
local ids
if ARGV[3] == '1' then
  ids = known and known > 0 and redis.call('LRANGE', KEYS[1], math.max(0, known - limit), known - 1) or {}
elseif known then
  ids = redis.call('LRANGE', KEYS[1], known + 1, known + limit)
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
 * Guarantee: reads one state. KEYS queues. ARGV pairs of least and most score. Answers, queue by queue, how many of its
 * handoffs are between each pair.
 */
const countOpen = script(
  'count-open',
  `local counts = {}
for _, queue in ipairs(KEYS) do
  for i = 1, #ARGV, 2 do counts[#counts + 1] = redis.call('ZCOUNT', queue, ARGV[i], ARGV[i + 1]) end
end
return counts`,
  { reads: true },
);

/**
 * What staff read. A list is in the order in which to work: risk, then due time, then age; resolved ones follow, latest
 * first. `transcript` from null answers the latest lines; lines are in the order they were said.
 */
export function createQueueStore(redis: Redis, sealers: Sealers): QueueStore {
  const sealed = createSealedHandoffs(redis, sealers);

  async function ofState(practice: string, state: Handoff['state']): Promise<readonly Handoff[]> {
    const keys = keysOf(practice);
    const key = keys.queue(state);
    const range =
      state === 'resolved' ? ['0', String(RESOLVED_LISTED - 1), 'REV'] : ['0', String(OPEN_LISTED - 1)];
    const ids = (await redis.command(key, 'ZRANGE', key, ...range)) as readonly string[];
    if (ids.length === 0) return [];
    const sealer = await sealerOrNone(sealers, practice);
    const values = (await redis.command(key, 'MGET', ...ids.map(keys.handoff))) as readonly (string | null)[];
    const found: Handoff[] = [];
    for (const [index, id] of ids.entries()) {
      const handoff = openedHandoff(sealer, id, values[index] ?? null) ?? (await sealed.entry(practice, id));
      // It may have moved on between the two reads.
      if (handoff?.state === state) found.push(handoff);
    }
    return found;
  }

  async function open(practice: string, state: OpenState): Promise<readonly Handoff[]> {
    return [...(await ofState(practice, state))].sort(byNeed);
  }

  return {
    async counts(practice) {
      const keys = keysOf(practice);
      const states = OPEN_STATES;
      const bounds = risks.flatMap(scoresOf);
      const counts = (await redis.run(countOpen, states.map(keys.queue), bounds)) as readonly number[];
      return states.flatMap((state, row) =>
        risks.map((risk, column) => ({ state, risk, count: counts[row * risks.length + column] ?? 0 })),
      );
    },
    async list(practice, state) {
      if (state === 'resolved') return ofState(practice, state);
      if (state !== null) return open(practice, state);
      const found = await Promise.all(OPEN_STATES.map((one) => ofState(practice, one)));
      return [...found.flat().sort(byNeed), ...(await ofState(practice, 'resolved'))];
    },
    async find(practice, id) {
      const key = keysOf(practice).handoff(id);
      const value = (await redis.command(key, 'GET', key)) as string | null;
      const sealer = await sealerOrNone(sealers, practice);
      return openedHandoff(sealer, id, value) ?? sealed.entry(practice, id);
    },
    async ended(practice, from, to, limit) {
      const keys = keysOf(practice);
      const key = keys.queue('resolved');
      const bounds = [String(from), `(${to}`, 'BYSCORE', 'LIMIT', '0', String(limit)];
      const ids = (await redis.command(key, 'ZRANGE', key, ...bounds)) as readonly string[];
      const sealer = await sealerOrNone(sealers, practice);
      const found: Handoff[] = [];
      for (let begin = 0; begin < ids.length; begin += ENDED_A_CALL) {
        const some = ids.slice(begin, begin + ENDED_A_CALL);
        const values = (await redis.command(key, 'MGET', ...some.map(keys.handoff))) as (string | null)[];
        for (const [index, id] of some.entries()) {
          // What cannot be read stands in the list of the ended ones; no report can count it.
          const handoff = openedHandoff(sealer, id, values[index] ?? null);
          if (handoff !== null) found.push(handoff);
        }
      }
      return found;
    },
    async ahead(practice, handoff) {
      const key = keysOf(practice).queue('waiting');
      const bounds = ['-inf', String(queueScore(handoff))];
      const counts = (await redis.run(countOpen, [key], bounds)) as readonly number[];
      return counts[0] ?? 0;
    },
    async openOf(practice, conversation) {
      const { state } = keysOf(practice).conversation(conversation);
      const fields = ['handoff', 'handoffValue'];
      const [id, value] = (await redis.command(state, 'HMGET', state, ...fields)) as (string | null)[];
      if (id == null) return null;
      const sealer = await sealerOrNone(sealers, practice);
      return openedHandoff(sealer, id, value ?? null) ?? sealed.entry(practice, id);
    },
    async sealed(practice) {
      const open = await Promise.all(OPEN_STATES.map((state) => ofState(practice, state)));
      const { sealed: kept, back } = await sealed.aside(practice);
      return { count: kept + open.flat().filter(({ unreadable }) => unreadable === true).length, back };
    },
    setAside: (practice, handoff, now) => sealed.setAside(practice, handoff, now),
    async transcript(practice, conversation, from, limit) {
      const { lines, lineData, delivery } = keysOf(practice).conversation(conversation);
      const asked =
        from === null || typeof from === 'string'
          ? [from ?? '', String(limit), '']
          : [from.before, String(limit), '1'];
      const found = await redis.run(readLines, [lines, lineData, delivery], asked);
      const sealer = await sealers.of(practice);
      const flat = found as readonly (string | null)[];
      return flat.flatMap((id, index) => {
        const value = flat[index + 1];
        if (index % 3 !== 0 || id === null || value == null) return [];
        return [{ ...lineOrGap(sealer, id, value), delivery: flat[index + 2] ?? null }];
      });
    },
  };
}

/** The scores between which the handoffs of a risk lie: from the earliest moment on, and up to those of the next. */
function scoresOf(risk: Risk): readonly string[] {
  const least = queueScore({ risk, dueAt: 0 });
  return [String(least), `(${least + RISK_APART}`];
}

function byNeed(left: Handoff, right: Handoff): number {
  return rank(left) - rank(right) || left.dueAt - right.dueAt || left.openedAt - right.openedAt;
}

/** What cannot be read may be an emergency. */
function rank({ risk, unreadable }: Handoff): number {
  return unreadable === true ? order.emergency : order[risk];
}

/** A line that cannot be read hides no other: something was said there. */
function lineOrGap(sealer: Sealer, id: string, value: string): TranscriptEntry {
  try {
    return openLine(sealer, id, value);
  } catch {
    return { id, at: 0, from: 'system', staffName: null, text: '[?]', locale: 'en', lane: null };
  }
}
