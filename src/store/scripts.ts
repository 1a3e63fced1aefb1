import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keys } from './keys.ts';
import { type Script, script } from './redis.ts';

function lua(name: string): string {
  return readFileSync(join(import.meta.dirname, 'lua', `${name}.lua`), 'utf8');
}

const common = ['common', 'outbox-common', 'turn-common'].map(lua).join('\n');

/** A script over a conversation's keys: its text follows what they share. */
function conversationScript(name: string, options?: { readonly reads: boolean }): Script {
  return script(name, `${common}\n${lua(name)}`, options);
}

/** The scripts of mailbox, outbox and wake list. What each guarantees and takes stands at the head of its file in `lua/`. */
export const scripts = {
  accept: conversationScript('accept'),
  alarm: conversationScript('alarm'),
  commit: conversationScript('commit'),
  due: conversationScript('due'),
  hold: conversationScript('hold'),
  link: conversationScript('link'),
  postpone: conversationScript('postpone'),
  receipt: conversationScript('receipt'),
  renew: conversationScript('renew'),
  ring: conversationScript('ring'),
  sent: conversationScript('sent'),
  unsent: conversationScript('unsent'),
  waiting: conversationScript('waiting', { reads: true }),
  early: script('early', lua('early')),
  wake: script('wake', lua('wake'), { reads: true }),
};

/** Conversations whose keys are at hand: those who talk now. */
const KEYS_KEPT = 1_000;

const made = new WeakMap<Keys, Map<string, readonly string[]>>();

/** KEYS 1-16 of every script of a conversation, in the order that `lua/common.lua` names them. */
export function conversationKeys(keys: Keys, conversation: string): readonly string[] {
  const known = made.get(keys) ?? new Map<string, readonly string[]>();
  made.set(keys, known);
  const found = known.get(conversation);
  if (found !== undefined) return found;
  if (known.size >= KEYS_KEPT) known.clear();
  const all = keysOfConversation(keys, conversation);
  known.set(conversation, all);
  return all;
}

function keysOfConversation(keys: Keys, conversation: string): readonly string[] {
  const own = keys.conversation(conversation);
  return [
    keys.wake,
    keys.leases,
    keys.access,
    keys.suppressed,
    keys.links,
    keys.audit,
    own.state,
    own.mail,
    own.timers,
    own.timerData,
    own.safety,
    own.ordinary,
    own.entries,
    own.lines,
    own.lineData,
    own.delivery,
  ];
}

/** How long an event's id is known: longer than the week that reconciliation looks back. */
export const seenSeconds = 8 * 24 * 3600;
