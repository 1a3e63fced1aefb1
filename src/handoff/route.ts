import type { Practice, Team } from '../practice/practice.ts';
import type { Handoff, Reason } from './handoff.ts';

/** What a reason is about, in the words that teams are asked by (`Need` in care/chart.ts). */
const topics: Partial<Readonly<Record<Reason, string>>> = {
  emergency: 'care',
  crisis: 'care',
  urgent_symptom: 'care',
  clinical_advice: 'medicine',
  unreadable_media: 'care',
  follow_up: 'care',
  risky_goal: 'care',
  teach_back: 'care',
  bereavement: 'feelings',
  records_request: 'other',
  complaint: 'other',
  feedback: 'other',
};

/** The team that a need is for: the first of the practice that is asked about it; null where none is. */
export function teamFor(practice: Practice, reason: Reason, topic: string | null): string | null {
  const about = topic ?? topics[reason];
  if (about === undefined) return null;
  return practice.teams.find(({ needs }: Team) => needs.includes(about))?.id ?? null;
}

/** What is known of somebody of staff for routing. Languages are primary subtags; a cap of null is none. */
export type Worker = {
  readonly id: string;
  readonly role: 'agent' | 'nurse' | 'supervisor' | 'admin';
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly teams: readonly string[];
  readonly cap: number | null;
  /** Handoffs they have now. */
  readonly load: number;
  readonly status: 'online' | 'busy' | 'away';
};

/**
 * Who fits a handoff best, best first; those who are away, or have as much as they may, are left out, save that a danger goes
 * to whoever there is. Clinical matters go to nurses.
 */
export function fitting(handoff: Handoff, workers: readonly Worker[]): readonly Worker[] {
  const danger = handoff.risk === 'emergency' || handoff.risk === 'crisis';
  const clinical = danger || handoff.risk === 'urgent' || topics[handoff.reason] === 'care';
  const may = workers.filter(({ cap, load, status, role }) => {
    if (status === 'away') return false;
    if (clinical && role === 'agent') return false;
    return danger || cap === null || load < cap;
  });
  const score = (one: Worker): number =>
    (one.languages.includes(handoff.brief.language) ? 8 : 0) +
    (handoff.team != null && one.teams.includes(handoff.team) ? 4 : 0) +
    (one.skills.includes(topics[handoff.reason] ?? handoff.reason) ? 2 : 0) +
    (clinical && one.role === 'nurse' ? 1 : 0);
  return may.toSorted(
    (one, other) => score(other) - score(one) || one.load - other.load || (one.id < other.id ? -1 : 1),
  );
}

/** True where somebody may take one more: a load cap holds, save for a danger. */
export function mayTakeMore(handoff: Handoff, worker: Pick<Worker, 'cap' | 'load'>): boolean {
  const danger = handoff.risk === 'emergency' || handoff.risk === 'crisis';
  return danger || worker.cap === null || worker.load < worker.cap;
}
