import type { Practice } from '../practice/practice.ts';
import { claimedUntil, followUpAt, replyDueAt, sleepsUntil } from './clocks.ts';
import type { Handoff, Passed } from './handoff.ts';
import { dueAgain } from './waits.ts';

/** What staff do with a handoff. `wait`: it is the patient's turn. `wake`: ends both sleeping and waiting. */
export type Act =
  | 'claim'
  | 'release'
  | 'resolve'
  | 'take-over'
  | 'transfer'
  | 'snooze'
  | 'wait'
  | 'wake'
  | 'note'
  | 'unread';

/** Who does it. Supervisors and admins may end what others hold. */
export type Actor = {
  readonly id: string;
  readonly role: 'agent' | 'nurse' | 'supervisor' | 'admin';
  readonly name?: string;
};

/** To whom it goes. */
export type Receiver =
  | { readonly staffId: string; readonly name: string }
  | { readonly team: string; readonly name: string };

/** What an act needs beside its name. Without a practice and a time no clock is set. */
export type How = {
  readonly practice?: Practice;
  readonly now?: number;
  readonly to?: Receiver;
  readonly note?: string;
  /** Epoch milliseconds. */
  readonly until?: number;
  readonly mentions?: readonly string[];
  /** Why it ends. */
  readonly reason?: EndReason;
  /** Done with several at once: nobody has looked at each. */
  readonly together?: boolean;
};

/** Why staff end a handoff, where they say so. */
export const END_REASONS = ['answered', 'by-phone', 'elsewhere', 'twice', 'no-need'] as const;

export type EndReason = (typeof END_REASONS)[number];

/** The handoff as it is after the act, or why it was refused. `detail` is a staff id or empty; it is shown to staff only. */
export type ActResult =
  | { readonly ok: true; readonly handoff: Handoff }
  | {
      readonly ok: false;
      readonly outcome: {
        readonly ok: false;
        readonly code: 'taken' | 'resolved' | 'not-yours' | 'danger';
        readonly detail: string;
      };
    };

/** Steps from hand to hand that are kept; the audit log has all of them. */
const MOST_PASSED = 20;

/**
 * Takes, gives back, passes on, puts off or ends a handoff. The same act by the same person twice is the same as once.
 * Nobody takes what another holds save by taking it over, with a reason; only who holds it, or a supervisor, gives it back,
 * passes it on, puts it off or ends it. A danger is neither ended nor put off together with others. Whatever is done, an open
 * handoff has a next step afterwards.
 */
export function act(handoff: Handoff, what: Act, by: Actor, how: How = {}): ActResult {
  if (handoff.state === 'resolved') {
    return what === 'resolve' ? { ok: true, handoff } : refuse('resolved', '');
  }
  const isDanger = handoff.unreadable === true || handoff.risk === 'emergency' || handoff.risk === 'crisis';
  if (how.together === true && isDanger && (what === 'resolve' || what === 'snooze'))
    return refuse('danger', '');
  const holder = handoff.assignee;
  const mine = holder === by.id;
  const overOthers = by.role === 'supervisor' || by.role === 'admin';
  const done = (next: Partial<Handoff>): ActResult => ({ ok: true, handoff: { ...handoff, ...next } });
  const passed = (did: Passed['did'], to: string | null): Pick<Handoff, 'passed'> => ({
    passed: [
      ...(handoff.passed ?? []),
      { at: how.now ?? handoff.openedAt, did, by: by.id, to, note: how.note ?? null },
    ].slice(-MOST_PASSED),
  });
  switch (what) {
    case 'claim':
      if (mine) return done(handoff.state === 'with_person' ? {} : withPerson(handoff, how));
      if (holder !== null) return refuse('taken', holder);
      return done({ ...withPerson(handoff, how), assignee: by.id, ...firstClaim(handoff, how) });
    case 'take-over':
      if (mine) return done({});
      if (by.role === 'agent' && holder !== null) return refuse('taken', holder);
      return done({
        ...withPerson(handoff, how),
        assignee: by.id,
        ...firstClaim(handoff, how),
        ...passed('take-over', by.id),
      });
    case 'note': {
      const mentions = [...new Set([...(handoff.mentions ?? []), ...(how.mentions ?? [])])];
      // Whoever writes down what they did on the phone is at it.
      const clock = mine && handoff.state === 'with_person' ? again(handoff, how) : {};
      return done({ ...(mentions.length === 0 ? {} : { mentions }), ...clock });
    }
    case 'unread':
      return done({ unread: true });
  }
  if (what === 'release' && holder === null && handoff.state === 'waiting') return done({});
  if (!mine && !overOthers) {
    // What nobody holds may be passed on or put off by whoever sees to the queue.
    if (holder !== null || what === 'resolve' || what === 'release') return refuse('not-yours', holder ?? '');
  }
  switch (what) {
    case 'release':
      return done({
        ...waiting(handoff, how),
        assignee: null,
        ...(holder === null || how.now === undefined ? {} : passed('release', null)),
      });
    case 'transfer':
      return transfer(handoff, how, passed);
    case 'snooze': {
      const until = atMost(handoff, how, how.until ?? (how.now ?? handoff.dueAt) + DAY_MS);
      return done({ state: 'snoozed', snoozedUntil: until, dueAt: until, ringAt: until });
    }
    case 'wait': {
      const usual = how.now === undefined ? handoff.dueAt : followUpAt(how.now);
      const at = atMost(handoff, how, how.until ?? usual);
      return done({ state: 'waiting_on_patient', dueAt: at, ringAt: at });
    }
    case 'wake':
      return done(holder === null ? waiting(handoff, how) : withPerson(handoff, how));
    case 'resolve':
      return done({
        state: 'resolved',
        ...(how.now === undefined ? {} : { resolvedAt: how.now, resolvedBy: by.id }),
      });
  }
}

const DAY_MS = 24 * 60 * 60_000;

/** The moment that was wished, and no later than an unanswered need or a promise may be left. */
function atMost(handoff: Handoff, { practice, now }: How, wished: number): number {
  return practice === undefined || now === undefined
    ? wished
    : Math.min(wished, sleepsUntil(handoff, practice, now));
}

function transfer(
  handoff: Handoff,
  how: How,
  passed: (did: Passed['did'], to: string | null) => Pick<Handoff, 'passed'>,
): ActResult {
  const { to } = how;
  if (to === undefined) return refuse('not-yours', '');
  const next =
    'team' in to
      ? { ...waiting(handoff, how), assignee: null, team: to.team, ...passed('transfer', to.team) }
      : { ...withPerson(handoff, how), assignee: to.staffId, ...passed('transfer', to.staffId) };
  return { ok: true, handoff: { ...handoff, ...next } };
}

function firstClaim(handoff: Handoff, { now }: How): Partial<Handoff> {
  return now === undefined || handoff.claimedAt !== undefined ? {} : { claimedAt: now };
}

function withPerson(handoff: Handoff, how: How): Partial<Handoff> {
  return { state: 'with_person', snoozedUntil: null, unread: false, ...again(handoff, how) };
}

function waiting(handoff: Handoff, how: How): Partial<Handoff> {
  return { state: 'waiting', snoozedUntil: null, ...again(handoff, how, 'waiting') };
}

/** The clocks begin again: by when the next answer is due, and when somebody else is asked. */
function again(
  handoff: Handoff,
  { practice, now }: How,
  state: 'waiting' | 'with_person' = 'with_person',
): Partial<Handoff> {
  if (practice === undefined || now === undefined) return {};
  if (state === 'waiting') return dueAgain(handoff, practice, now);
  const dueAt = replyDueAt(handoff, practice, now);
  return { dueAt, ringAt: claimedUntil(handoff, practice, now) };
}

function refuse(code: 'taken' | 'resolved' | 'not-yours' | 'danger', detail: string): ActResult {
  return { ok: false, outcome: { ok: false, code, detail } };
}
