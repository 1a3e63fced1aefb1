import type { Handoff } from '../handoff/handoff.ts';
import type { HookName } from '../practice/practice.ts';
import type { HookEvent } from './events.ts';
import type { Turn } from './turn.ts';

/** The conversation of a hook: what goes to one address keeps its order, and what does not get through holds up no other. */
export function hookConversation(hook: string): string {
  return PREFIX + hook;
}

const PREFIX = 'hook-';

/** The hook whose conversation this is; null: it is no hook's. */
export function hookOfConversation(conversation: string): string | null {
  return conversation.startsWith(PREFIX) ? conversation.slice(PREFIX.length) : null;
}

/** What the audit log calls a message to another system that was not taken after all tries. */
export const HOOK_UNDELIVERED = 'webhook-undelivered';

/** A message that nobody has taken for a day is old news. */
const HOOK_EXPIRES_MS = 24 * 60 * 60_000;

/**
 * Tells other systems of the practice's what a turn did with handoffs: into the mailboxes of their hooks, in the same
 * commit. Ids, risk and times; nothing about the patient.
 */
export function tellHooks(turn: Turn): void {
  const { webhooks = [] } = turn.practice;
  if (webhooks.length === 0) return;
  for (const { name, handoff } of newsOf(turn)) {
    for (const hook of webhooks.filter(({ events }) => events.includes(name))) {
      const id = `${name}:${handoff.id}:${turn.now}`;
      const body = JSON.stringify({
        id,
        type: name,
        createdAt: new Date(turn.now).toISOString(),
        practice: turn.practice.id,
        handoff: {
          id: handoff.id,
          conversationId: handoff.conversationId,
          risk: handoff.risk,
          state: handoff.state,
          team: handoff.team ?? null,
          assignee: handoff.assignee,
          openedAt: new Date(handoff.openedAt).toISOString(),
          dueAt: new Date(handoff.dueAt).toISOString(),
        },
      });
      const event: HookEvent = { kind: 'hook', id, at: turn.now, hook: hook.id, body };
      turn.told.push({ conversation: hookConversation(hook.id), event });
    }
  }
}

function newsOf(turn: Turn): readonly { readonly name: HookName; readonly handoff: Handoff }[] {
  const news: { name: HookName; handoff: Handoff }[] = [];
  const before = turn.held.handoff;
  for (const handoff of turn.handoffs.values()) {
    const was = before?.id === handoff.id ? before : null;
    if (was === null && handoff.state !== 'resolved') news.push({ name: 'handoff.opened', handoff });
    if (handoff.assignee !== null && handoff.assignee !== was?.assignee)
      news.push({ name: 'handoff.claimed', handoff });
    if (handoff.state === 'resolved' && was?.state !== 'resolved')
      news.push({ name: 'handoff.resolved', handoff });
  }
  // A danger was written down by its alarm before any turn: the turn that pages for it tells of both.
  const { handoff, session, held } = turn;
  const paged = session.pages?.danger === true && session.pages.handoffId === handoff?.id;
  const known = held.session?.pages?.danger === true && held.session.pages.handoffId === handoff?.id;
  if (handoff !== null && paged && !known) {
    if (before?.id === handoff.id && before.openedAt === handoff.openedAt && held.session?.pages == null)
      news.push({ name: 'handoff.opened', handoff });
    news.push({ name: 'alarm', handoff });
  }
  return news;
}

/** In the hook's own conversation: out by its channel, tried again as any text is. */
export function passToHook(turn: Turn, event: HookEvent): void {
  turn.sayText(event.body, {
    address: { channel: 'hook', hook: event.hook },
    personal: false,
    exempt: true,
    expiresAt: turn.now + HOOK_EXPIRES_MS,
    from: { kind: 'system' },
  });
}
