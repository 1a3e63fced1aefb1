import { Refused } from '../../errors.ts';
import type { Act } from '../../handoff/act.ts';
import type { Handoff } from '../../handoff/handoff.ts';
import type { Worker } from '../../handoff/route.ts';
import type { Unreviewed } from '../../language/unreviewed.ts';
import type { Practice } from '../../practice/practice.ts';
import type { AuditEntry } from '../../turn/commit.ts';
import type { ConversationStore, OutboxStore } from '../../turn/conversation-stores.ts';
import type { HandoffActEvent, StaffRef } from '../../turn/events.ts';
import type { LanguageModel } from '../../turn/language-model.ts';
import type { ContentStore } from '../../turn/library.ts';
import type { Channel, Desk, FetchMedia, Voice } from '../../turn/ports.ts';
import type { BoardStore, QueueStore, RecordStore, StaffAccount } from '../../turn/stores.ts';
import type { TranslationStore } from '../../turn/translations.ts';
import { refusalOf } from '../outcomes.ts';
import type { ReadLog } from '../read-log.ts';
import type { SignInTools } from '../sign-in.ts';
import { showHandoff } from '../staff-schema.ts';

/** What the staff API stands on. */
export type StaffTools = Pick<
  SignInTools,
  'publicUrl' | 'staff' | 'practices' | 'metrics' | 'log' | 'clock'
> & {
  readonly queue: QueueStore;
  readonly board: BoardStore;
  readonly desk: Desk;
  /** Takes audit entries of what staff read and of sign-ins: a commit that belongs to no conversation. */
  readonly conversations: Pick<ConversationStore, 'commit' | 'conversationOfPerson'>;
  readonly records: Pick<RecordStore, 'chart' | 'patients' | 'resources'>;
  readonly auditLog: { entries(practice: string): AsyncGenerator<AuditEntry> };
  readonly voice: Voice;
  /** Pictures and recordings of the families; absent: a server that cannot show them. */
  readonly fetchMedia?: FetchMedia;
  /** The language model's part, and what is kept for it; absent: a server without those routes. */
  readonly language?: {
    readonly model: LanguageModel | null;
    readonly translations: TranslationStore;
    readonly content: Pick<ContentStore, 'gaps' | 'settleGap'>;
  };
  /** What stands behind the practice's rules: what is too old by them, and what of them nobody has signed. Absent: not told. */
  readonly rules?: {
    tooOld(
      practice: Practice,
      now: number,
    ): Promise<Readonly<Record<'patients' | 'held' | 'strangers' | 'texts', readonly unknown[]>>>;
    unreviewed(languages: readonly string[]): readonly Unreviewed[];
  };
  /** Where other systems are told: what waits for one, and how one is told at once. Absent: a server that tells none. */
  readonly hooks?: Pick<OutboxStore, 'waiting'> & Pick<Channel, 'send'>;
  readonly newId: () => string;
  /** A secret of 128 bits or more, in base64url. */
  readonly newToken: () => string;
  /** A client of the `redis` package by which several processes count sign-ins together; absent: each its own. */
  readonly limitsRedis?: unknown;
  /** Where staff sign in elsewhere; null or absent: local accounts alone. */
  readonly oidc?: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly roleClaim: string | null;
  } | null;
  /** Who is there counts so long after they last said so, ms; absent: as the store has it. */
  readonly presentMs?: number;
};

/** The same with what is made of it once. */
export type Tools = StaffTools &
  SignInTools & {
    readonly reads: ReadLog;
  };

/** Who has said nothing for this long is not there: three heartbeats of a console. */
const PRESENT_MS = 45_000;

/** Looks each name up once for an answer. */
export function namesOf(tools: Tools, staff: StaffAccount): (staffId: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>([[staff.id, Promise.resolve(staff.name)]]);
  return (id) => {
    const name = known.get(id) ?? tools.staff.byId(staff.practice, id).then((one) => one?.name ?? null);
    known.set(id, name);
    return name;
  };
}

/** A handoff as it is answered. */
export async function shown(
  tools: Tools,
  staff: StaffAccount,
  handoff: Handoff,
  name = namesOf(tools, staff),
) {
  return showHandoff(handoff, handoff.assignee === null ? null : await name(handoff.assignee));
}

/** The practice of whoever asks. */
export async function practiceOf(tools: Tools, staff: StaffAccount): Promise<Practice> {
  const practice = await tools.practices.find(staff.practice);
  if (practice === null) throw new Refused(404, 'not-found', 'There is no such practice.');
  return practice;
}

/** A handoff of the practice's own; anything else is not there. */
export async function handoffOf(tools: Tools, staff: StaffAccount, id: string): Promise<Handoff> {
  const found = await tools.queue.find(staff.practice, id);
  if (found === null) throw new Refused(404, 'not-found', 'There is no such handoff.');
  return found;
}

/** Does something with a handoff, in a turn of its conversation. Rejects with Refused where the turn says no. */
export async function perform(
  tools: Tools,
  staff: StaffAccount,
  handoff: Handoff,
  act: Act,
  how?: HandoffActEvent['how'],
): Promise<Handoff> {
  // Ended is ended: who asks twice is told the same.
  if (handoff.state === 'resolved') {
    if (act === 'resolve') return handoff;
    throw refusalOf(act, { code: 'resolved', detail: '' });
  }
  const event: HandoffActEvent = {
    kind: 'handoff-act',
    id: tools.newId(),
    at: tools.clock(),
    act,
    handoffId: handoff.id,
    by: refOf(staff),
    ...(how !== undefined && { how }),
  };
  if (handoff.unreadable === true) return performUnread(tools, staff, handoff, event);
  const outcome = await tools.desk.perform(staff.practice, handoff.conversationId, event);
  if (!outcome.ok) throw refusalOf(act, outcome);
  return (await tools.queue.find(staff.practice, handoff.id)) ?? handoff;
}

/**
 * What is done with an entry that cannot be read is done with the one that takes its place in the conversation; its bytes are
 * left alone. Where the conversation has another one open already, or is not known, it can be ended: then it leaves the queue,
 * and comes back once it can be read.
 */
async function performUnread(
  tools: Tools,
  staff: StaffAccount,
  handoff: Handoff,
  event: HandoffActEvent,
): Promise<Handoff> {
  const { conversationId } = handoff;
  // It may be anything, so it is a danger until somebody has looked at it by itself.
  if (event.how?.together === true && (event.act === 'resolve' || event.act === 'snooze'))
    throw refusalOf(event.act, { code: 'danger', detail: '' });
  if (conversationId !== '') {
    const outcome = await tools.desk.perform(staff.practice, conversationId, event);
    if (outcome.ok) return (await tools.queue.openOf(staff.practice, conversationId)) ?? handoff;
    if (outcome.code !== 'resolved') throw refusalOf(event.act, outcome);
  }
  if (event.act !== 'resolve') throw new Refused(409, 'unreadable', UNREADABLE);
  await tools.audit(staff.practice, {
    ...{ at: tools.clock(), who: staff.id, did: 'set-aside', what: handoff.id, why: 'cannot be read' },
  });
  await tools.queue.setAside(staff.practice, handoff, tools.clock());
  return { ...handoff, state: 'resolved' };
}

const UNREADABLE =
  'This entry cannot be read: a key may be missing. See to whoever it is about, then end it; it comes back when it can be read.';

/** Staff as a conversation knows them. */
export function refOf({ id, name, role }: StaffAccount): StaffRef {
  return { id, name, role };
}

/** Who of staff there is, with what they have and whether they are there. */
export async function workersOf(
  tools: Tools,
  practice: string,
): Promise<
  readonly (Worker & { readonly name: string; readonly email: string; readonly disabled: boolean })[]
> {
  const [accounts, present, open] = await Promise.all([
    tools.staff.all(practice),
    tools.board.present(practice),
    tools.queue.list(practice, 'with_person'),
  ]);
  const now = tools.clock();
  const since = now - (tools.presentMs ?? PRESENT_MS);
  return accounts.map((account) => {
    const there = present.find(({ staff, at }) => staff === account.id && at >= since);
    return {
      id: account.id,
      name: account.name,
      email: account.email,
      role: account.role,
      disabled: account.disabled === true,
      languages: account.languages ?? [],
      skills: account.skills ?? [],
      teams: account.teams ?? [],
      cap: account.cap ?? null,
      load: open.filter(({ assignee }) => assignee === account.id).length,
      status: there?.status ?? 'away',
    };
  });
}
