import type { Log } from '../log.ts';

/** Work begun and not waited for: counted, so that a stop can wait for it, and never lost in silence when it fails. */
export type Tasks = { add(work: Promise<void>): void; count(): number; idle(): Promise<void> };

export function createTasks(log: Log): Tasks {
  const underway = new Set<Promise<void>>();
  return {
    add: (work) => {
      const guarded = work
        .catch((error: unknown) => {
          // The mailbox still holds what this was about, and its lease runs out: the sweeper takes it up again.
          log.error('work interrupted', { error });
        })
        .finally(() => underway.delete(guarded));
      underway.add(guarded);
    },
    count: () => underway.size,
    idle: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}
