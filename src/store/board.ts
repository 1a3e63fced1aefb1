import type { BoardStore, Presence, StaffEvent } from '../turn/stores.ts';
import { keysOf } from './keys.ts';
import { type Redis, script } from './redis.ts';
import type { Sealers } from './sealing.ts';
import { auditValue, draftValue, noteValue, timerValue, timeValue, viewsValue } from './values.ts';

/** Pub/sub forgets whoever was cut off for a moment: so all look every now and then. */
const LOOK_ANYWAY_MS = 5_000;

/** Notes of one conversation in one answer: the latest. */
const MOST_NOTES = 200;

/** Guarantee: an event's id is answered, and whether those after a given one are all kept. KEYS 1 events. ARGV 1 id, 2 limit. */
const readEvents = script(
  'staff-events',
  `local first = redis.call('XRANGE', KEYS[1], '-', '+', 'COUNT', 1)[1]
return {first and first[1] or '', redis.call('XRANGE', KEYS[1], '(' .. ARGV[1], '+', 'COUNT', ARGV[2])}`,
  { reads: true },
);

/**
 * Guarantee: where somebody is, and that they moved is told only where it is news. KEYS 1 presence, 2 events. ARGV 1 staff
 * id, 2 JSON of presence, 3 what of it is news, 4 channel, 5 conversation, 6 events kept.
 */
const appear = script(
  'appear',
  `local news = redis.call('HGET', KEYS[1], ARGV[1] .. '?')
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2], ARGV[1] .. '?', ARGV[3])
if news == ARGV[3] then return 0 end
redis.call('XADD', KEYS[2], 'MAXLEN', '~', ARGV[6], '*', 'kind', 'presence', 'what', ARGV[1], 'handoff', '', 'conversation', ARGV[5])
redis.call('PUBLISH', ARGV[4], '1')
return 1`,
);

/** Guarantee: an entry of time and its audit entry, or neither. KEYS 1 times, 2 audit. ARGV 1 sealed entry, 2 sealed audit entry, 3 when. */
const addTime = script(
  'add-time',
  `redis.call('RPUSH', KEYS[1], ARGV[3] .. '\\n' .. ARGV[1])
redis.call('XADD', KEYS[2], '*', 'entry', ARGV[2])
return 0`,
);

/** Events kept: as lua/turn-common.lua has it. */
const EVENTS_KEPT = '5000';

/** What consoles share: what changed, notes, drafts, who is there, views and time. Rejects with StoreAway. */
export function createBoardStore(redis: Redis, sealers: Sealers): BoardStore {
  return {
    async latest(practice) {
      const key = keysOf(practice).staffEvents;
      const found = (await redis.command(key, 'XREVRANGE', key, '+', '-', 'COUNT', '1')) as readonly [
        string,
      ][];
      return found[0]?.[0] ?? '0-0';
    },
    async events(practice, after, limit) {
      const key = keysOf(practice).staffEvents;
      const reply = await redis.run(readEvents, [key], [after, String(limit)]);
      const [first, found] = reply as readonly [string, readonly [string, readonly string[]][]];
      const events = found.map(([id, fields]): StaffEvent => ({ id, ...eventOf(fields) }));
      return { events, whole: after === '0-0' || first === '' || isUpTo(first, after) };
    },
    async watch(practice, nudge) {
      const anyway = setInterval(nudge, LOOK_ANYWAY_MS);
      anyway.unref();
      const stop = await redis.subscribe(keysOf(practice).staffNudges, nudge).catch(() => async () => {});
      return () => {
        clearInterval(anyway);
        void stop();
      };
    },
    async notes(practice, conversation) {
      const { notes } = keysOf(practice).conversation(conversation);
      const sealer = await sealers.of(practice);
      const found = (await redis.command(notes, 'LRANGE', notes, String(-MOST_NOTES), '-1')) as string[];
      return found.map((sealed) => noteValue.open(sealer, '', sealed));
    },
    async scheduled(practice, conversation) {
      const { timerData } = keysOf(practice).conversation(conversation);
      const sealer = await sealers.of(practice);
      const fields = (await redis.command(timerData, 'HGETALL', timerData)) as string[];
      return fields
        .flatMap((id, index) =>
          index % 2 === 0 ? [timerValue.open(sealer, id, fields[index + 1] ?? '')] : [],
        )
        .filter(({ kind }) => kind === 'send-later')
        .sort((one, other) => one.at - other.at);
    },
    async draft(practice, conversation, staff) {
      const { drafts } = keysOf(practice).conversation(conversation);
      const sealed = (await redis.command(drafts, 'HGET', drafts, staff)) as string | null;
      return sealed === null ? null : draftValue.open(await sealers.of(practice), staff, sealed);
    },
    async keepDraft(practice, conversation, staff, text) {
      const { drafts } = keysOf(practice).conversation(conversation);
      if (text === '') await redis.command(drafts, 'HDEL', drafts, staff);
      else {
        const sealed = draftValue.seal(await sealers.of(practice), staff, text);
        await redis.command(drafts, 'HSET', drafts, staff, sealed);
      }
    },
    async appear(practice, presence) {
      const keys = keysOf(practice);
      const { staff, conversation, typing, status } = presence;
      const news = `${conversation ?? ''} ${typing} ${status}`;
      await redis.run(
        appear,
        [keys.presence, keys.staffEvents],
        [staff, JSON.stringify(presence), news, keys.staffNudges, conversation ?? '', EVENTS_KEPT],
      );
    },
    async present(practice) {
      const key = keysOf(practice).presence;
      const fields = (await redis.command(key, 'HGETALL', key)) as string[];
      return fields.flatMap((name, index) =>
        index % 2 === 0 && !name.endsWith('?') ? [JSON.parse(fields[index + 1] ?? '') as Presence] : [],
      );
    },
    async views(practice, staff) {
      const key = keysOf(practice).views;
      const sealed = (await redis.command(key, 'HGET', key, staff)) as string | null;
      return sealed === null ? [] : viewsValue.open(await sealers.of(practice), staff, sealed);
    },
    async keepViews(practice, staff, views) {
      const key = keysOf(practice).views;
      const sealed = viewsValue.seal(await sealers.of(practice), staff, views);
      await redis.command(key, 'HSET', key, staff, sealed);
    },
    async spend(practice, entry, audit) {
      const keys = keysOf(practice);
      const sealer = await sealers.of(practice);
      const sealed = [timeValue.seal(sealer, '', entry), auditValue.seal(sealer, '', audit)];
      await redis.run(addTime, [keys.times, keys.audit], [...sealed, String(entry.startedAt)]);
    },
    async times(practice, from, to) {
      const key = keysOf(practice).times;
      const sealer = await sealers.of(practice);
      const all = (await redis.command(key, 'LRANGE', key, '0', '-1')) as string[];
      return all.flatMap((element) => {
        const end = element.indexOf('\n');
        const at = Number(element.slice(0, end));
        return at >= from && at < to ? [timeValue.open(sealer, '', element.slice(end + 1))] : [];
      });
    },
  };
}

function eventOf(fields: readonly string[]): Omit<StaffEvent, 'id'> {
  const value = (name: string): string => fields[fields.indexOf(name) + 1] ?? '';
  return {
    kind: value('kind') as StaffEvent['kind'],
    what: value('what'),
    handoff: value('handoff'),
    conversation: value('conversation'),
  };
}

/** True where the first id of a stream is not after another. */
function isUpTo(first: string, other: string): boolean {
  const [ms = 0, part = 0] = first.split('-').map(Number);
  const [otherMs = 0, otherPart = 0] = other.split('-').map(Number);
  return ms < otherMs || (ms === otherMs && part <= otherPart);
}
