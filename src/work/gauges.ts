import type { Metrics } from '../metrics.ts';
import type { OutboxStore, WakeStore } from '../turn/conversation-stores.ts';
import type { Lane } from '../turn/events.ts';
import type { Clock } from '../turn/ports.ts';
import type { QueueStore } from '../turn/stores.ts';

export type GaugeTools = {
  readonly wake: Pick<WakeStore, 'soon'>;
  readonly outbox: Pick<OutboxStore, 'waiting'>;
  readonly queue: Pick<QueueStore, 'counts' | 'sealed'>;
  readonly clock: Clock;
  readonly metrics: Metrics;
};

/** No retry waits longer: whoever has something to send is woken within this. */
const SOON_MS = 15 * 60_000;

/** Conversations of a practice that are looked into. Where more wait, the gauges say at least so much. */
const MOST_LOOKED_AT = 300;

/** Sets what an operator looks at first: who waits for a person, and what waits for the provider and how long. */
export async function setGauges(tools: GaugeTools, practices: readonly string[]): Promise<void> {
  await countHandoffs(tools, practices);
  await countOutbox(tools, practices);
}

async function countHandoffs({ queue, metrics }: GaugeTools, practices: readonly string[]): Promise<void> {
  const all = (await Promise.all(practices.map((practice) => queue.counts(practice)))).flat();
  metrics.handoffsOpen.reset();
  for (const { risk, state, count } of all) metrics.handoffsOpen.inc({ risk, state }, count);
}

async function countOutbox(tools: GaugeTools, practices: readonly string[]): Promise<void> {
  const now = tools.clock();
  const texts: Record<Lane, number> = { safety: 0, ordinary: 0 };
  const oldest: Record<Lane, number> = { safety: now, ordinary: now };
  for (const practice of practices) {
    for (const conversation of await tools.wake.soon(practice, now + SOON_MS, MOST_LOOKED_AT)) {
      for (const { lane, entries, since } of await tools.outbox.waiting(practice, conversation)) {
        texts[lane] += entries;
        oldest[lane] = Math.min(oldest[lane], since);
      }
    }
  }
  for (const lane of ['safety', 'ordinary'] as const) {
    tools.metrics.outboxTexts.set({ lane }, texts[lane]);
    tools.metrics.outboxOldestSeconds.set({ lane }, (now - oldest[lane]) / 1000);
  }
}

/**
 * Counts the entries of the queue that cannot be read, and answers those set aside that can be again. Opens whatever is open:
 * not to be asked at every sweep.
 */
export async function countSealed({ queue, metrics }: GaugeTools, practices: readonly string[]) {
  const found = await Promise.all(
    practices.map(async (practice) => ({ practice, ...(await queue.sealed(practice)) })),
  );
  metrics.handoffsUnreadable.set(found.reduce((sum, { count }) => sum + count, 0));
  return found.flatMap(({ practice, back }) => back.map((one) => ({ practice, ...one })));
}
