import type { Handoff } from '../../handoff/handoff.ts';
import { OPEN_STATES } from '../../handoff/handoff.ts';
import type { Clock } from '../../turn/ports.ts';
import type { BoardStore, QueueStore } from '../../turn/stores.ts';

/** What is erased leaves no event: no copy is older than this. */
const COPY_MS = 2_000;

/** The open queue as it is now, opened once for all who ask while nothing changes. */
export type QueueCopies = { open(practice: string): Promise<readonly Handoff[]> };

/**
 * Hundreds of consoles ask for the same queue at the same moment. The version is read with each question, so that nobody is
 * shown what is old; the queue itself is read and opened once for each version.
 */
export function createQueueCopies({
  queue,
  board,
  clock,
}: {
  readonly queue: QueueStore;
  readonly board: Pick<BoardStore, 'latest'>;
  readonly clock: Clock;
}): QueueCopies {
  const copies = new Map<
    string,
    { readonly version: string; readonly at: number; readonly found: Promise<readonly Handoff[]> }
  >();
  return {
    async open(practice) {
      const version = await board.latest(practice);
      const known = copies.get(practice);
      if (known?.version === version && clock() - known.at < COPY_MS) return known.found;
      const found = Promise.all(OPEN_STATES.map((state) => queue.list(practice, state))).then((all) =>
        all.flat(),
      );
      copies.set(practice, { version, at: clock(), found });
      found.catch(() => copies.delete(practice));
      return found;
    },
  };
}
