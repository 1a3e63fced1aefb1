import type { Handoff } from '../../handoff/handoff.ts';

/** Furthest that the clock is put ahead at once: a month. */
export const MOST_AHEAD_MS = 31 * 24 * 60 * 60_000;

/** What the page shows of the practice behind the phones: its clock, and who waits for a person. Times epoch milliseconds. */
export type SimulatedPractice = {
  readonly name: string;
  readonly zone: string;
  readonly now: number;
  readonly open: boolean;
  /** When it opens next, where it is closed. */
  readonly opensAt: number | null;
  readonly waiting: readonly Waiting[];
  /** Who is told of a danger: their phones get texts as well. */
  readonly onCall: readonly { readonly name: string; readonly phone: string }[];
};

/** One who waits for a person, as the queue of the staff console has them. */
export type Waiting = Pick<Handoff, 'id' | 'risk' | 'reason' | 'state' | 'openedAt' | 'dueAt'> & {
  readonly who: string | null;
};

/** The practice behind the simulator, and its clock, which goes ahead at once and never back. */
export type Backstage = {
  readonly practice: () => Promise<SimulatedPractice | null>;
  readonly goAhead: (ms: number) => Promise<void>;
};
