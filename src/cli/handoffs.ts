import { randomUUID } from 'node:crypto';
import { Refused } from '../errors.ts';
import type { Handoff } from '../handoff/handoff.ts';
import type { Event, StaffRef } from '../turn/events.ts';
import { heldBackIn } from '../turn/held-back.ts';
import { choosePractice, withStores, withWorkshop } from './open.ts';
import { operator } from './practice.ts';

/** Prints who waits, a line each, the most urgent first. */
export async function listHandoffs(options: { readonly practice?: string }): Promise<number> {
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const open = (await stores.queue.list(practice.id, null)).filter(
      (handoff) => handoff.state !== 'resolved',
    );
    for (const handoff of open) process.stdout.write(`${lineOf(handoff)}\n`);
    if (open.length === 0) process.stdout.write('Nobody waits.\n');
    return 0;
  });
}

type Act = 'claim' | 'reply' | 'release' | 'resolve';

/** Acts on a handoff as the operator. 0 when it is done, 1 when it may not be done now. */
export async function actOnHandoff(
  act: Act,
  options: { readonly practice?: string; readonly id: string; readonly text?: string },
): Promise<number> {
  const { id, text } = options;
  if (act === 'reply' && text?.trim() === '') throw new Refused(400, 'text', 'Say something to the patient.');
  return withWorkshop(null, async ({ work }, stores) => {
    const practice = await choosePractice(stores, options.practice);
    const handoff = await stores.queue.find(practice.id, id);
    if (handoff === null) throw new Refused(404, 'no-handoff', `There is no handoff ${id}.`);
    const held = act === 'reply' ? await heldBackIn(stores.translations, practice, text ?? '') : null;
    if (held !== null)
      throw new Refused(
        409,
        'translation-waits',
        'Nothing was sent: these are a computer’s words about safe care or rights. A nurse or supervisor approves them in the console first.',
      );
    const outcome = await work.perform(practice.id, handoff.conversationId, eventOf(act, id, text ?? ''));
    if (outcome.ok) {
      process.stdout.write(`${id}: ${done[act]}\n`);
      return 0;
    }
    process.stderr.write(`${id}: ${outcome.detail}\n`);
    return 1;
  });
}

const done: Readonly<Record<Act, string>> = {
  claim: 'claimed',
  reply: 'said',
  release: 'released',
  resolve: 'resolved',
};

function eventOf(act: Act, handoffId: string, text: string): Event {
  const by: StaffRef = { id: operator(), name: operator().replace('terminal:', ''), role: 'supervisor' };
  const base = { id: randomUUID(), at: Date.now(), by };
  return act === 'reply'
    ? { ...base, kind: 'staff-line', text }
    : { ...base, kind: 'handoff-act', act, handoffId };
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
    handoff.unreadable === true
      ? 'cannot be read: is a key missing from PHI_KEYS?'
      : (brief.asked.at(-1)?.text ?? '').replaceAll(/\s+/g, ' '),
  ].join('\t');
}
