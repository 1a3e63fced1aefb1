import { randomUUID } from 'node:crypto';
import { phiKeys } from '../config/phi-keys.ts';
import type { Config } from '../config.ts';
import { createConversationStore } from '../store/conversations.ts';
import { createHealth } from '../store/health.ts';
import { createOutboxStore } from '../store/outbox.ts';
import { createPageStore } from '../store/pages.ts';
import { createPracticeStore } from '../store/practices.ts';
import { openPrivateRedis } from '../store/private-redis.ts';
import { createQueueStore } from '../store/queue.ts';
import { createRecordStore } from '../store/records.ts';
import { connect } from '../store/redis.ts';
import { createSealers } from '../store/sealing.ts';
import { createSecretStore } from '../store/secrets.ts';
import { createStaffStore } from '../store/staff.ts';
import { createWakeStore } from '../store/wake.ts';
import type { Clock } from '../turn/ports.ts';

/** Everything that is kept, on one Redis. */
export type Stores = Awaited<ReturnType<typeof openStores>>;

/**
 * Opens the store: Redis at `REDIS_URL`, or the private one under `DATA_DIR` (started if nobody has; stopped by whoever
 * leaves it last). Rejects when neither answers.
 */
export async function openStores(config: Config, clock: Clock) {
  const privateRedis = config.redisUrl === null ? await openPrivateRedis({ dataDir: config.dataDir }) : null;
  const redis = await connect(config.redisUrl ?? privateRedis?.url ?? '');
  const sealers = createSealers(redis, phiKeys(config));
  return {
    conversations: createConversationStore(redis, sealers),
    outbox: createOutboxStore(redis, sealers, randomUUID()),
    wake: createWakeStore(redis),
    practices: createPracticeStore(redis, sealers, clock),
    records: createRecordStore(redis, sealers, randomUUID),
    queue: createQueueStore(redis, sealers),
    pages: createPageStore(redis, sealers),
    staff: createStaffStore(redis, sealers),
    secrets: createSecretStore(sealers),
    health: createHealth(redis),
    redis,
    close: async () => {
      await redis.close();
      await privateRedis?.close();
    },
  };
}
