import type { PageStore } from '../turn/stores.ts';
import { keysOf } from './keys.ts';
import { type Redis, script } from './redis.ts';
import type { Sealer, Sealers } from './sealing.ts';
import { activityValue } from './values.ts';

/** How many activities a page keeps: more than anybody scrolls back. */
const ACTIVITIES_KEPT = 1_000;

/** How long a page is kept after its last activity. */
const PAGE_KEPT_SECONDS = 30 * 24 * 60 * 60;

/** Pub/sub forgets whoever was cut off for a moment: so each is nudged every now and then. */
const NUDGE_ANYWAY_MS = 10_000;

/** Not all at once: thousands of pages would read at the same moment, and whoever writes then would wait for them. */
const NUDGE_SHARES = 50;

/**
 * Guarantee: each entry id is in the stream once; the stream and its ids stay within bounds; whoever watches is nudged.
 * KEYS 1 stream, 2 entry ids. ARGV 1 entry id, 2 sealed activity, 3 most activities, 4 seconds to keep them,
 * 5 nudge channel, 6 look-up of the page. Answers the watermark.
 */
const appendActivity = script(
  'append-activity',
  `local watermark = redis.call('HGET', KEYS[2], ARGV[1])
if watermark then return watermark end
while redis.call('XLEN', KEYS[1]) >= tonumber(ARGV[3]) do
  local oldest = redis.call('XRANGE', KEYS[1], '-', '+', 'COUNT', 1)[1]
  redis.call('XDEL', KEYS[1], oldest[1])
  redis.call('HDEL', KEYS[2], oldest[2][2])
end
watermark = redis.call('XADD', KEYS[1], '*', 'id', ARGV[1], 'activity', ARGV[2])
redis.call('HSET', KEYS[2], ARGV[1], watermark)
redis.call('EXPIRE', KEYS[1], ARGV[4])
redis.call('EXPIRE', KEYS[2], ARGV[4])
redis.call('PUBLISH', ARGV[5], ARGV[6])
return watermark`,
);

/** Look-up of a page, by which its keys are named. */
export function pageLookup(sealer: Sealer, page: string): string {
  return sealer.lookup(`page ${page}`);
}

/** A stream's id as Redis writes it. What a page sends as its watermark may be anything. */
const watermarkForm = /^\d{1,15}(-\d{1,15})?$/;

/**
 * The pages' streams. A watermark is a stream's id; one that is none reads from the beginning. `watch` resolves when no
 * nudge can be missed any more: read once after it. A nudge says only that reading may be worth while.
 */
export function createPageStore(
  redis: Redis,
  sealers: Sealers,
  options: { readonly nudgeAnywayMs?: number } = {},
): PageStore {
  const nudges = nudgesOver(redis, options.nudgeAnywayMs ?? NUDGE_ANYWAY_MS);

  async function lookup(practice: string, page: string): Promise<string> {
    return pageLookup(await sealers.of(practice), page);
  }

  return {
    async append(practice, page, activity) {
      const sealer = await sealers.of(practice);
      const name = await lookup(practice, page);
      const keys = keysOf(practice);
      const watermark = await redis.run(
        appendActivity,
        [keys.page(name), keys.pageEntries(name)],
        [
          activity.id,
          activityValue.seal(sealer, name, activity),
          String(ACTIVITIES_KEPT),
          String(PAGE_KEPT_SECONDS),
          keys.pageNudges,
          name,
        ],
      );
      return watermark as string;
    },
    async read(practice, page, after, limit) {
      const sealer = await sealers.of(practice);
      const name = await lookup(practice, page);
      const key = keysOf(practice).page(name);
      const from = after !== null && watermarkForm.test(after) ? after : null;
      const start = from === null ? '-' : `(${from}`;
      const found = await redis.command(key, 'XRANGE', key, start, '+', 'COUNT', String(limit));
      const entries = found as readonly (readonly [string, readonly string[]])[];
      return {
        activities: entries.map(([, fields]) => activityValue.open(sealer, name, fields[3] ?? '')),
        watermark: entries.at(-1)?.[0] ?? from,
      };
    },
    async watch(practice, page, nudge) {
      return nudges.watch(keysOf(practice).pageNudges, await lookup(practice, page), nudge);
    },
  };
}

/** One subscription a practice, however many of its pages are watched here. */
function nudgesOver(redis: Redis, anywayMs: number) {
  type Channel = {
    readonly watchers: Map<string, Set<() => void>>;
    readonly stop: Promise<() => Promise<void>>;
    readonly anyway: NodeJS.Timeout;
  };
  const channels = new Map<string, Channel>();

  function open(name: string): Channel {
    const watchers: Channel['watchers'] = new Map();
    const stop = redis.subscribe(name, (page) => {
      for (const nudge of watchers.get(page) ?? []) nudge();
    });
    let share = 0;
    const anyway = setInterval(() => {
      const pages = [...watchers.values()];
      const size = Math.ceil(pages.length / NUDGE_SHARES);
      if (share * size >= pages.length) share = 0;
      for (const together of pages.slice(share * size, (share + 1) * size))
        for (const nudge of together) nudge();
      share += 1;
    }, anywayMs / NUDGE_SHARES).unref();
    const channel = { watchers, stop, anyway };
    channels.set(name, channel);
    return channel;
  }

  function leave(name: string, channel: Channel, page: string, watcher: () => void): void {
    const together = channel.watchers.get(page);
    if (together?.delete(watcher) !== true) return;
    if (together.size === 0) channel.watchers.delete(page);
    if (channel.watchers.size > 0) return;
    if (channels.get(name) === channel) channels.delete(name);
    clearInterval(channel.anyway);
    // A channel that never opened has nothing to stop; whoever asked for it was told.
    void channel.stop.then((stop) => stop()).catch(() => undefined);
  }

  return {
    async watch(name: string, page: string, nudge: () => void): Promise<() => void> {
      const channel = channels.get(name) ?? open(name);
      // One of its own for each call: the same nudge may watch twice.
      const watcher = () => nudge();
      const together = channel.watchers.get(page) ?? new Set();
      channel.watchers.set(page, together.add(watcher));
      try {
        await channel.stop;
      } catch (error) {
        leave(name, channel, page, watcher);
        throw error;
      }
      return () => leave(name, channel, page, watcher);
    },
  };
}
