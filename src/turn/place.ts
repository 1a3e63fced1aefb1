import type { Handoff, Reason } from '../handoff/handoff.ts';
import { isOpen } from '../practice/hours.ts';
import type { Turn } from './turn.ts';

/** Who asked for somebody stands in a line; who was passed on for another reason waits for nothing they know of. */
const ASKED: readonly Reason[] = [
  'asked_for_person',
  'frustration',
  'clinical_advice',
  'message_to_team',
  'not_understood',
];

/**
 * Tells whoever has just been passed on to a person their place in line, while the practice is open and somebody is before
 * them. Nobody in danger stands in a line.
 */
export async function tellPlace(
  turn: Turn,
  ahead: (practice: string, handoff: Handoff) => Promise<number>,
): Promise<void> {
  const { handoff, practice, now, held } = turn;
  if (handoff === null || held.handoff !== null || turn.messages.length === 0) return;
  if (!ASKED.includes(handoff.reason)) return;
  if (handoff.risk === 'emergency' || handoff.risk === 'crisis' || handoff.state !== 'waiting') return;
  const last = turn.said.at(-1);
  const isTold = last?.from.kind === 'bot' && last.lane === 'ordinary' && last.choices.length === 0;
  if (!isTold || !isOpen(practice, now)) return;
  const before = await ahead(practice.id, handoff);
  if (before > 0) turn.say('desk:place', { place: before + 1 });
}
