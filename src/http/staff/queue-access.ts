import type { Handoff, HandoffState } from '../../handoff/handoff.ts';
import { OPEN_STATES } from '../../handoff/handoff.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { allowStaff, theirs } from '../staff-access.ts';
import type { Call } from './route.ts';
import type { Tools } from './tools.ts';

/** Refuses unless the role opens the queue's entries; what is still open is open to all of staff. */
export function allowQueue(
  tools: Tools,
  staff: StaffAccount,
  request: Call<unknown, unknown>['request'],
  what: string,
  openHandoff: boolean,
): Promise<void> {
  return allowStaff(tools, request, staff, { kind: 'transcript', act: 'read', what, openHandoff });
}

/** Refuses unless the role opens this entry. */
export async function allowOne(
  tools: Tools,
  staff: StaffAccount,
  request: Call<unknown, unknown>['request'],
  handoff: Handoff,
  act: 'read' | 'change',
): Promise<void> {
  const openHandoff = isOpen(handoff.state) && (await theirs(tools, staff)(handoff));
  return allowStaff(tools, request, staff, { kind: 'transcript', act, what: handoff.id, openHandoff });
}

/** Whether an entry still waits for something. */
export function isOpen(state: HandoffState): boolean {
  return OPEN_STATES.some((open) => open === state);
}
