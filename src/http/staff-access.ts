import type { Request } from 'express';
import { Refused } from '../errors.ts';
import type { Handoff } from '../handoff/handoff.ts';
import { type ActOn, type Circumstances, isAllowed, type Kind } from '../people/access.ts';
import type { AuditEntry } from '../turn/commit.ts';
import type { Clock } from '../turn/ports.ts';
import type { StaffAccount, StaffStore } from '../turn/stores.ts';

/** Why staff may ask for what their role does not open by itself. Codes, so that the audit log holds no patient's words. */
export const GLASS_REASONS = [
  'emergency',
  'covering',
  'complaint',
  'records-request',
  'quality-review',
] as const;

/** The header that breaks the glass: one of the reasons. */
export const GLASS_HEADER = 'Break-Glass';

export type StaffAccessTools = {
  readonly audit: (practice: string, entry: AuditEntry) => Promise<void>;
  readonly clock: Clock;
};

/** What a member of staff wants of whom. `what` is the id that the audit log names. */
export type StaffWish = {
  readonly kind: Kind;
  readonly act: ActOn;
  readonly what: string;
  readonly openHandoff: boolean;
};

/**
 * True where an open handoff is this person's concern. An agent of some teams has what is for these or for no team, so what
 * others are asked about (money, school, feelings) takes a reason; a danger is everybody's, and whoever has it keeps it.
 */
export function isTheirs(
  { id, role, teams = [] }: Pick<StaffAccount, 'id' | 'role' | 'teams'>,
  handoff: Pick<Handoff, 'risk' | 'team' | 'assignee'>,
): boolean {
  if (role !== 'agent' || teams.length === 0 || handoff.assignee === id) return true;
  if (handoff.risk === 'emergency' || handoff.risk === 'crisis') return true;
  return handoff.team == null || teams.includes(handoff.team);
}

/**
 * The same for the practice as it is staffed now: what is for a team that nobody is in is everybody's, so that nobody waits
 * unseen. Accounts are looked up once, and only where it matters.
 */
export function theirs(
  { staff: accounts }: { readonly staff: Pick<StaffStore, 'all'> },
  staff: StaffAccount,
): (handoff: Pick<Handoff, 'risk' | 'team' | 'assignee'>) => Promise<boolean> {
  let all: Promise<readonly StaffAccount[]> | null = null;
  return async (handoff) => {
    if (isTheirs(staff, handoff)) return true;
    all ??= accounts.all(staff.practice);
    const { team } = handoff;
    return !(await all).some(
      ({ disabled, teams }) => disabled !== true && team != null && teams?.includes(team),
    );
  };
}

/**
 * Asks the access table for a member of staff. Resolves when it is allowed; where that took a reason, the audit log has it
 * before. Rejects with Refused 403: `reason-needed` where one of the reasons would open it, `not-allowed` where none does.
 */
export async function allowStaff(
  tools: StaffAccessTools,
  request: Request,
  staff: StaffAccount,
  wish: StaffWish,
): Promise<void> {
  const may = (circumstances: Circumstances) =>
    isAllowed([staff.role], { kind: wish.kind, act: wish.act, place: 'console' }, circumstances);
  const { openHandoff } = wish;
  if (may({ openHandoff })) return;
  const reason = request.get(GLASS_HEADER);
  const isReason = GLASS_REASONS.some((known) => known === reason);
  const opens = may({ openHandoff, brokeGlass: true });
  const entry = { at: tools.clock(), who: staff.id, what: wish.what };
  if (opens && isReason) {
    await tools.audit(staff.practice, { ...entry, did: 'broke-glass', why: reason ?? null });
    return;
  }
  await tools.audit(staff.practice, { ...entry, did: 'refused', why: wish.kind });
  if (!opens) throw new Refused(403, 'not-allowed', 'Your role does not allow this.');
  throw new Refused(
    403,
    'reason-needed',
    `Give a reason in the header ${GLASS_HEADER}: ${GLASS_REASONS.join(', ')}. It is kept.`,
  );
}
