import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { AuditLog, Chained } from '../store/audit.ts';
import type { WakeStore } from '../turn/conversation-stores.ts';

/** With the lease of a process that died, this keeps an entry from waiting more than the promised five seconds. */
const EVERY_MS = 1_000;

/**
 * Chains the audit entries of all practices, again and again until stopped. Any number of processes may do it: one at a
 * time has a practice. `stop` finishes what is in hand and lets the others go on.
 */
export function startAuditChaining(tools: {
  readonly audit: AuditLog;
  readonly wake: Pick<WakeStore, 'practices'>;
  readonly log: Log;
  readonly metrics: Metrics;
}): { stop(): Promise<void> } {
  const { audit, wake, log, metrics } = tools;
  const told = new Map<string, string>();
  let practices: readonly string[] = [];
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  /** Says what is wrong once, not every second. */
  const tell = (practice: string, wrong: string | null): void => {
    if (wrong !== null && told.get(practice) !== wrong) log.error(wrong, { practice });
    if (wrong === null) told.delete(practice);
    else told.set(practice, wrong);
  };

  const look = async (practice: string): Promise<Chained | null> => {
    try {
      const chained = await audit.chain(practice);
      metrics.auditChained.inc(chained.count);
      tell(practice, faults[chained.copied]);
      return chained;
    } catch (error) {
      if (!told.has(practice)) log.error('audit entries not chained', { practice, error });
      told.set(practice, 'away');
      return null;
    }
  };

  const beat = async (): Promise<void> => {
    try {
      practices = await wake.practices();
      const looks = [];
      for (const practice of practices) looks.push(await look(practice));
      metrics.auditUnchainedSeconds.set(Math.max(0, ...looks.map((one) => (one?.unchainedMs ?? 0) / 1000)));
      metrics.auditDoubtful.set(looks.filter((one) => one?.copied === 'doubtful').length);
    } catch {
      // The store is away: the sweeper says so, and the next look comes in a second.
    }
  };

  let beating = Promise.resolve();
  const next = (): void => {
    timer = setTimeout(() => {
      beating = beat().then(() => {
        if (!isStopped) next();
      });
    }, EVERY_MS);
  };
  next();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await beating;
      for (const practice of practices) await audit.leave(practice).catch(() => undefined);
    },
  };
}

const faults: Readonly<Record<Chained['copied'], string | null>> = {
  yes: null,
  doubtful: 'audit chain does not go on from its copied head: run porchlight audit verify',
  failed: 'audit head not copied: DATA_DIR cannot be written or read',
};
