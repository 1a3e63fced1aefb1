import type { Handoff } from './handoff.ts';

/** What staff do with a handoff. */
export type Act = 'claim' | 'release' | 'resolve';

/** Who does it. Supervisors and admins may end what others hold. */
export type Actor = { readonly id: string; readonly role: 'agent' | 'nurse' | 'supervisor' | 'admin' };

/** The handoff as it is after the act, or why it was refused. `detail` is a staff id or empty; it is shown to staff only. */
export type ActResult =
  | { readonly ok: true; readonly handoff: Handoff }
  | {
      readonly ok: false;
      readonly outcome: {
        readonly ok: false;
        readonly code: 'taken' | 'resolved' | 'not-yours';
        readonly detail: string;
      };
    };

/**
 * Takes, gives back or ends a handoff. The same act by the same person twice is the same as once. Nobody takes what
 * another holds; only who holds it, or a supervisor, gives it back or ends it.
 */
export function act(handoff: Handoff, what: Act, by: Actor): ActResult {
  if (handoff.state === 'resolved') {
    return what === 'resolve' ? { ok: true, handoff } : refuse('resolved', '');
  }
  const holder = handoff.assignee;
  const mine = holder === by.id;
  if (what === 'claim') {
    if (holder !== null && !mine) return refuse('taken', holder);
    return { ok: true, handoff: { ...handoff, state: 'with_person', assignee: by.id } };
  }
  if (what === 'release' && holder === null) return { ok: true, handoff };
  const mayEndOthers = by.role === 'supervisor' || by.role === 'admin';
  if (!mine && !mayEndOthers) return refuse('not-yours', holder ?? '');
  if (what === 'release') return { ok: true, handoff: { ...handoff, state: 'waiting', assignee: null } };
  return { ok: true, handoff: { ...handoff, state: 'resolved' } };
}

function refuse(code: 'taken' | 'resolved' | 'not-yours', detail: string): ActResult {
  return { ok: false, outcome: { ok: false, code, detail } };
}
