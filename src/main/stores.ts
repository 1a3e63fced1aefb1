import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { phiKeys } from '../config/phi-keys.ts';
import type { Config } from '../config.ts';
import { Faults } from '../errors.ts';
import { createArrivalStore } from '../store/arrivals.ts';
import { createAuditLog } from '../store/audit.ts';
import { createBoardStore } from '../store/board.ts';
import { createContentStore } from '../store/content.ts';
import { createConversationStore } from '../store/conversations.ts';
import { createDirectoryStore } from '../store/directory.ts';
import { createErase } from '../store/erase.ts';
import { createHealth } from '../store/health.ts';
import { createHoldings } from '../store/holdings.ts';
import { createModelStore } from '../store/model-store.ts';
import { createOutboxStore } from '../store/outbox.ts';
import { createPaceStore } from '../store/pace.ts';
import { createPageStore } from '../store/pages.ts';
import { createPracticeStore } from '../store/practices.ts';
import { openPrivateRedis } from '../store/private-redis.ts';
import { createQueueStore } from '../store/queue.ts';
import { createRecordStore } from '../store/records.ts';
import { connect, type RedisOptions } from '../store/redis.ts';
import { createRetentionStore } from '../store/retention.ts';
import { createSealers, WrongKeys } from '../store/sealing.ts';
import { createSecretStore } from '../store/secrets.ts';
import { createStaffStore } from '../store/staff.ts';
import { createTranslationStore } from '../store/translations.ts';
import { createTryStore } from '../store/tries.ts';
import { createWakeStore } from '../store/wake.ts';
import type { Clock } from '../turn/ports.ts';
import type { PracticeStore } from '../turn/stores.ts';
import { surely } from '../work/surely.ts';

/** Everything that is kept, on one Redis. */
export type Stores = Awaited<ReturnType<typeof openStores>>;

/**
 * Opens the store: Redis at `REDIS_URL`, or the private one under `DATA_DIR` (started if nobody has; stopped by whoever
 * leaves it last). Rejects when neither answers, and with Faults when the keys do not open what is there. `heard` is
 * told what becomes of its servers and how long they take.
 */
export async function openStores(
  config: Config,
  clock: Clock,
  heard: Pick<RedisOptions, 'news' | 'timed'> = {},
) {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    // First, as whoever cannot read the keys needs no Redis.
    const keys = phiKeys(config);
    const url = config.redisUrl ?? (await privateUrl(config.dataDir, closers));
    // Our own has just been started, and on a busy machine may keep its first caller waiting too long.
    const own = config.redisUrl === null;
    const knock = () => connect(url, { replicas: config.redisReplicas, ...heard });
    const redis = await (own ? surely(knock, nobodyMissed, KNOCK_LIMIT_MS) : knock());
    closers.push(() => redis.close());
    const sealers = createSealers(redis, keys);
    const practices = createPracticeStore(redis, sealers, clock);
    await proveKeys(practices);
    const holdings = createHoldings(redis, sealers);
    return {
      arrivals: createArrivalStore(redis, sealers),
      conversations: createConversationStore(redis, sealers),
      translations: createTranslationStore(redis, sealers),
      content: createContentStore(redis, sealers),
      model: createModelStore(redis, sealers),
      outbox: createOutboxStore(redis, sealers, randomUUID()),
      pace: createPaceStore(redis),
      wake: createWakeStore(redis),
      practices,
      records: createRecordStore(redis, sealers, randomUUID),
      queue: createQueueStore(redis, sealers),
      pages: createPageStore(redis, sealers),
      board: createBoardStore(redis, sealers),
      staff: createStaffStore(redis, sealers),
      secrets: createSecretStore(sealers),
      audit: createAuditLog(redis, sealers, {
        holder: randomUUID(),
        folder: join(config.dataDir, 'audit'),
      }),
      directory: createDirectoryStore(redis, sealers, clock),
      holdings,
      retention: createRetentionStore(redis, sealers, holdings),
      erase: createErase(redis, sealers),
      tries: createTryStore(redis, sealers),
      health: createHealth(redis),
      redis,
      close,
    };
  } catch (error) {
    // A private redis-server outlives us unless it is stopped.
    await close();
    throw error;
  }
}

/** Our own Redis that has been started answers within this, or something else is wrong with it. */
const KNOCK_LIMIT_MS = 4_000;

const nobodyMissed = (): void => undefined;

async function privateUrl(dataDir: string, closers: (() => Promise<void>)[]): Promise<string> {
  const { url, close } = await openPrivateRedis({ dataDir });
  closers.push(close);
  return url;
}

/** Reads what every practice has sealed. Rejects with Faults when the keys are not those it was sealed under. */
async function proveKeys(practices: PracticeStore): Promise<void> {
  try {
    await practices.reached();
  } catch (error) {
    if (!(error instanceof WrongKeys)) throw error;
    const message = `do not open what the store holds: ${error.message}. Set the keys it was written with`;
    throw new Faults('settings', [{ path: 'PHI_KEYS', message }]);
  }
}
