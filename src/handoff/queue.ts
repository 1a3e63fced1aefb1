import type { Handoff, Risk } from './handoff.ts';

/** Worst first. */
const risks: readonly Risk[] = ['emergency', 'crisis', 'urgent', 'routine'];

/**
 * A routine matter that is this much overdue stands among the urgent ones, so that the oldest never starves. In
 * practice 8.5 % of patients' messages are unopened after 12 hours (nursingcenter.com, article 1531699).
 */
const OVERDUE_RISES_AFTER_MS = 12 * 60 * 60_000;

/** True when the first risk is the graver of the two. */
export function moreSevere(one: Risk, other: Risk): boolean {
  return risks.indexOf(one) < risks.indexOf(other);
}

/** The order in which staff should see to handoffs: by risk, then who is due first, then who has waited longest. Resolved ones come last. */
export function queueOrder(handoffs: readonly Handoff[], now: number): readonly Handoff[] {
  return [...handoffs].sort(
    (one, other) =>
      Number(one.state === 'resolved') - Number(other.state === 'resolved') ||
      band(one, now) - band(other, now) ||
      one.dueAt - other.dueAt ||
      one.openedAt - other.openedAt ||
      (one.id < other.id ? -1 : 1),
  );
}

function band(handoff: Handoff, now: number): number {
  // It may be anything: nobody can tell before somebody has asked.
  if (handoff.unreadable === true) return 0;
  const risk = risks.indexOf(handoff.risk);
  const late = handoff.state === 'waiting' && now - handoff.dueAt > OVERDUE_RISES_AFTER_MS;
  return late ? Math.min(risk, risks.indexOf('urgent')) : risk;
}
