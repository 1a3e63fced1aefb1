import type { Backstage } from '../channels/simulator/board.ts';
import { isOpen, nextOpening } from '../practice/hours.ts';
import type { Clock } from '../turn/ports.ts';
import type { Work } from '../work/work.ts';
import type { Stores } from './stores.ts';

/** A clock that can be put ahead, for the simulator alone; nobody else does. */
export type Travel = { readonly clock: Clock; ahead(ms: number): void };

/** The given clock, until it is put ahead. */
export function openTravel(clock: Clock): Travel {
  let aheadMs = 0;
  return {
    clock: () => clock() + aheadMs,
    ahead: (ms) => {
      aheadMs += ms;
    },
  };
}

/** So far at once: what is due in between comes due in its order, as it would have. */
const STEP_MS = 60 * 60_000;

/** The demo practice as the simulator's page shows it. A practice of real patients shows nothing of them there. */
export function openBackstage(stores: Stores, work: Pick<Work, 'sweep' | 'idle'>, travel: Travel): Backstage {
  const { clock } = travel;
  return {
    async practice() {
      const practice = (await stores.practices.reached()).practices.find(({ demo }) => demo);
      if (practice === undefined) return null;
      const now = clock();
      const waiting = (await stores.queue.list(practice.id, null))
        .filter(({ state }) => state !== 'resolved')
        .map(async ({ id, patientId, risk, reason, state, openedAt, dueAt }) => {
          const loaded = patientId === null ? null : await stores.records.chart(practice.id, patientId);
          const who = loaded?.chart.patient.name ?? null;
          return { id, who, risk, reason, state, openedAt, dueAt };
        });
      const open = isOpen(practice, now);
      return {
        name: practice.name,
        zone: practice.zone,
        now,
        open,
        opensAt: open ? null : nextOpening(practice, now),
        waiting: await Promise.all(waiting),
        onCall: practice.roster.map(({ name, phone }) => ({ name, phone })),
      };
    },
    async goAhead(ms) {
      for (let left = ms; left > 0; left -= STEP_MS) {
        travel.ahead(Math.min(left, STEP_MS));
        await work.sweep();
        await work.idle();
      }
    },
  };
}
