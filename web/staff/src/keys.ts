import { useEffect } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { groupsOf } from './queue.tsx';

/** Opens the question whether all is done; the conversation answers it. */
export const ASK_RESOLVE = 'ask-resolve';

/**
 * Shortcuts, all with Alt, so that none fires while somebody speaks or types (WCAG 2.1.4). Read by the key's place:
 * with Alt some keyboards write another character.
 */
export function useShortcuts(desk: Desk): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || desk.state.me == null) return;
      const action = actions[event.code];
      if (action === undefined) return;
      event.preventDefault();
      action(desk);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [desk]);
}

const actions: Readonly<Record<string, (desk: Desk) => void>> = {
  KeyJ: (desk) => step(desk, 1),
  KeyK: (desk) => step(desk, -1),
  KeyC: (desk) => void desk.act('claim'),
  KeyB: (desk) => void desk.act('release'),
  KeyE: () => void dispatchEvent(new Event(ASK_RESOLVE)),
  KeyL: () => document.getElementById('reply')?.focus(),
};

function step(desk: Desk, by: 1 | -1): void {
  const ids = groupsOf(desk.state).flatMap((group) => group.items.map((item) => item.id));
  const at = desk.state.selected === null ? -1 : ids.indexOf(desk.state.selected);
  const next = at === -1 ? (by === 1 ? 0 : ids.length - 1) : Math.min(Math.max(at + by, 0), ids.length - 1);
  void desk.select(ids[next] ?? null);
}
