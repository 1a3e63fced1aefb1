import { randomUUID } from 'node:crypto';
import { Refused } from '../errors.ts';
import type { Handoff } from '../handoff/handoff.ts';
import type { Event, StaffRef } from '../turn/events.ts';
import { choosePractice, withWorkshop } from './open.ts';
import { operator } from './practice.ts';

/** The queue from the terminal. `list` prints a line each, the most urgent first; the rest act as the operator. */
export async function handoffs(
  what: 'list' | 'claim' | 'reply' | 'release' | 'resolve',
  id: string | null,
  text: string | null,
  options: { readonly practice?: string },
): Promise<number> {
  return withWorkshop(null, async ({ work }, stores) => {
    const practice = await choosePractice(stores, options.practice);
    if (what === 'list' || id === null) {
      const open = (await stores.queue.list(practice.id, null)).filter(
        (handoff) => handoff.state !== 'resolved',
      );
      for (const handoff of open) process.stdout.write(`${lineOf(handoff)}\n`);
      if (open.length === 0) process.stdout.write('Nobody waits.\n');
      return 0;
    }
    const handoff = await stores.queue.find(practice.id, id);
    if (handoff === null) throw new Refused(404, 'no-handoff', `There is no handoff ${id}.`);
    const outcome = await work.perform(practice.id, handoff.conversationId, eventOf(what, id, text));
    if (outcome.ok) {
      process.stdout.write(`${id}: ${what} done\n`);
      return 0;
    }
    process.stderr.write(`${id}: ${outcome.code}: ${outcome.detail}\n`);
    return 1;
  });
}

function eventOf(
  what: 'claim' | 'reply' | 'release' | 'resolve',
  handoffId: string,
  text: string | null,
): Event {
  const by: StaffRef = { id: operator(), name: operator().replace('terminal:', ''), role: 'supervisor' };
  const base = { id: randomUUID(), at: Date.now(), by };
  return what === 'reply'
    ? { ...base, kind: 'staff-line', text: text ?? '' }
    : { ...base, kind: 'handoff-act', act: what, handoffId };
}

/** Tab-separated: id, risk, state, reason, waiting since, due, who has it, patient, and what was asked last. */
function lineOf(handoff: Handoff): string {
  const { brief } = handoff;
  return [
    handoff.id,
    handoff.risk,
    handoff.state,
    handoff.reason,
    new Date(handoff.openedAt).toISOString(),
    new Date(handoff.dueAt).toISOString(),
    handoff.assignee ?? '-',
    brief.who ?? handoff.patientId ?? 'unknown',
    (brief.asked.at(-1)?.text ?? '').replaceAll(/\s+/g, ' '),
  ].join('\t');
}
