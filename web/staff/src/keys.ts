import { useEffect } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { groupsOf } from './views.ts';
import { readWishes } from './wishes.ts';

/** Opens one of the questions that a conversation asks before it does something; `detail` names which. */
export const ASK = 'ask';
/** Opens the sheet of shortcuts. */
export const SHEET = 'sheet';

type Action = (desk: Desk) => void;

const ask =
  (what: string): Action =>
  () =>
    void dispatchEvent(new CustomEvent(ASK, { detail: what }));
const focus =
  (id: string): Action =>
  () =>
    document.getElementById(id)?.focus();

/** Every shortcut: the key, what it does, and its words in `keys`. With Alt everywhere; alone where nobody is typing. */
export const SHORTCUTS: readonly (readonly [key: string, words: string, Action])[] = [
  ['J', 'next', (desk) => step(desk, 1)],
  ['K', 'previous', (desk) => step(desk, -1)],
  ['C', 'claim', (desk) => void desk.act('claim')],
  ['L', 'reply', focus('reply')],
  ['N', 'note', openNote],
  ['T', 'transfer', ask('transfer')],
  ['O', 'take-over', ask('take-over')],
  ['S', 'snooze', ask('snooze')],
  ['W', 'wait', ask('wait')],
  ['B', 'release', (desk) => void desk.act('release')],
  ['E', 'resolve', ask('resolve')],
  ['F', 'search', focus('search')],
  ['P', 'person', focus('person')],
];

/**
 * Shortcuts: with Alt always, so that none fires while somebody speaks or types (WCAG 2.1.4), read by the key's place,
 * for with Alt some keyboards write another character; by the letter alone where that is wished and no field has the focus.
 */
export function useShortcuts(desk: Desk): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || desk.state.me == null) return;
      const alone = !event.altKey && readWishes().keys && !isTyping(event.target);
      if (event.key === '?' && alone) {
        event.preventDefault();
        dispatchEvent(new Event(SHEET));
        return;
      }
      if (!event.altKey && (!alone || event.shiftKey)) return;
      const letter = event.altKey ? event.code.replace('Key', '') : event.key.toUpperCase();
      const action = SHORTCUTS.find(([key]) => key === letter)?.[2];
      if (action === undefined) return;
      event.preventDefault();
      action(desk);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [desk]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input:not([type=checkbox]), textarea, select, dialog[open]') !== null;
}

function step(desk: Desk, by: 1 | -1): void {
  const ids = groupsOf(desk.state).flatMap((group) => group.items.map((item) => item.id));
  const at = desk.state.selected === null ? -1 : ids.indexOf(desk.state.selected);
  const next = at === -1 ? (by === 1 ? 0 : ids.length - 1) : Math.min(Math.max(at + by, 0), ids.length - 1);
  void desk.select(ids[next] ?? null);
}

function openNote(): void {
  const box = document.getElementById('note');
  const around = box?.closest('details');
  if (around != null) around.open = true;
  box?.focus();
}
