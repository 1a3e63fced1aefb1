import { createHash } from 'node:crypto';
import { type Request, Router } from 'express';
import { withoutLinkKeys } from '../channels/directline/links.ts';
import { Refused } from '../errors.ts';
import type { Act } from '../handoff/act.ts';
import type { Handoff } from '../handoff/handoff.ts';
import { queueOrder } from '../handoff/queue.ts';
import { type AuditEntry, auditOnly } from '../turn/commit.ts';
import type { ConversationStore } from '../turn/conversation-stores.ts';
import type { Event, StaffRef } from '../turn/events.ts';
import type { Desk } from '../turn/ports.ts';
import type { QueueStore, RecordStore, StaffAccount } from '../turn/stores.ts';
import { jsonBody, readAs } from './body.ts';
import { nudgeRoute } from './nudges.ts';
import { describeStaffApi } from './openapi.ts';
import { refusalOf } from './outcomes.ts';
import { ReadLog } from './read-log.ts';
import { ownPagesOnly } from './security.ts';
import { type SignInTools, signedInOnly, signInRoutes, staffOf } from './sign-in.ts';
import { createSignInLimits } from './sign-in-limits.ts';
import { allowStaff } from './staff-access.ts';
import { cardBeside, cardRoutes } from './staff-card.ts';
import { griefRoute } from './staff-grief.ts';
import { handoffsQuery, iso, messagesQuery, reply, showHandoff } from './staff-schema.ts';
import { threadRoutes } from './staff-thread.ts';

/** What the staff API stands on. */
export type StaffTools = Pick<
  SignInTools,
  'publicUrl' | 'staff' | 'practices' | 'metrics' | 'log' | 'clock'
> & {
  readonly queue: QueueStore;
  readonly desk: Desk;
  /** Takes audit entries of what staff read and of sign-ins: a commit that belongs to no conversation. */
  readonly conversations: Pick<ConversationStore, 'commit'>;
  readonly records: Pick<RecordStore, 'chart' | 'resources'>;
  readonly newId: () => string;
  /** A secret of 128 bits or more, in base64url. */
  readonly newToken: () => string;
  /** A client of the `redis` package by which several processes count sign-ins together; absent: each its own. */
  readonly limitsRedis?: unknown;
};

/** The staff API. Mount `router` at `/api/staff`. */
export function createStaff(tools: StaffTools): { readonly router: Router } {
  const audit = (practice: string, entry: AuditEntry): Promise<void> => writeAudit(tools, practice, entry);
  return { router: routes({ ...tools, audit, limits: createSignInLimits(tools.limitsRedis ?? null) }) };
}

type Tools = StaffTools & SignInTools;

/** Everything but signing in needs a sign-in; all of it stays within one practice. */
function routes(tools: Tools): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/openapi.json', (_request, response) => {
    response.json(describeStaffApi(tools.publicUrl));
  });
  router.use(ownPagesOnly(tools.publicUrl), ...jsonBody);
  router.use(signInRoutes(tools));
  router.use(signedInOnly(tools));
  const reads = new ReadLog(tools.audit, tools.clock);

  router.get('/handoffs', async (request, response) => {
    const staff = staffOf(response);
    const { state } = readAs(handoffsQuery, request.query, 'query');
    // A brief holds what the patient said; while they wait for an answer all of staff may see it.
    const openHandoff = state !== 'resolved';
    const what = state ?? 'open';
    await allowStaff(tools, request, staff, { kind: 'transcript', act: 'read', what, openHandoff });
    const found = queueOrder(await listed(tools.queue, staff.practice, state), tools.clock());
    await reads.note(staff, 'read-queue', state ?? 'open');
    const name = namesOf(tools, staff);
    response.json({ items: await Promise.all(found.map((one) => shown(one, name))) });
  });

  router.get('/events', nudgeRoute(tools));

  // Whoever takes the call from the family, an agent too: like a consent that is taken back.
  router.use(
    griefRoute(
      tools,
      (request, staff, what) =>
        allowStaff(tools, request, staff, { kind: 'consents', act: 'change', what, openHandoff: false }),
      staffOf,
    ),
  );

  router.use(
    cardRoutes(
      tools,
      (request, staff, wish) => allowStaff(tools, request, staff, { ...wish, openHandoff: false }),
      staffOf,
      (staff, patient) => reads.note(staff, 'read-card', patient),
    ),
  );

  router.use(
    threadRoutes(
      tools,
      async (request, staff, wish) => {
        const open = await listed(tools.queue, staff.practice, undefined);
        const openHandoff = open.some(({ patientId }) => patientId === wish.what);
        await allowStaff(tools, request, staff, { ...wish, openHandoff });
      },
      staffOf,
      (staff, patient) => reads.note(staff, 'read-family-thread', patient),
    ),
  );

  for (const act of ['claim', 'release', 'resolve'] as const) {
    router.post(`/handoffs/:id/${act}`, async (request, response) => {
      const staff = staffOf(response);
      const id = idOf(request);
      const before = await tools.queue.find(staff.practice, id);
      const openHandoff = before === null || before.state !== 'resolved' || before.assignee === staff.id;
      await allowStaff(tools, request, staff, { kind: 'transcript', act: 'change', what: id, openHandoff });
      const handoff = await perform(tools, staff, act, id);
      response.json(await shown(handoff, namesOf(tools, staff)));
    });
  }

  router.get('/conversations/:id/messages', async (request, response) => {
    const staff = staffOf(response);
    const id = idOf(request);
    const { after, before, limit } = readAs(messagesQuery, request.query, 'query');
    const from = before === undefined ? (after ?? null) : { before };
    const lines = await tools.queue.transcript(staff.practice, id, from, limit);
    const handoff = await tools.queue.openOf(staff.practice, id);
    if (lines.length === 0 && handoff === null && from === null) throw noConversation();
    const openHandoff = handoff !== null;
    await allowStaff(tools, request, staff, { kind: 'transcript', act: 'read', what: id, openHandoff });
    await reads.note(staff, 'read-conversation', id);
    response.json({
      items: lines.map(({ id, at, from, staffName, text, locale, delivery }) => ({
        id,
        at: iso(at),
        from,
        staffName,
        text: withoutLinkKeys(text),
        locale,
        delivery,
      })),
      handoff: handoff === null ? null : await shown(handoff, namesOf(tools, staff)),
      memoryCard: await cardBeside(tools, staff, handoff?.patientId ?? null),
    });
  });

  router.post('/conversations/:id/messages', async (request, response) => {
    const staff = staffOf(response);
    const conversation = idOf(request);
    const { text, clientId } = readAs(reply, request.body, 'reply');
    const id = eventIdOf(tools, staff, conversation, clientId ?? idempotencyKey(request));
    if ((await tools.queue.openOf(staff.practice, conversation)) === null) {
      const [line] = await tools.queue.transcript(staff.practice, conversation, null, 1);
      throw line === undefined ? noConversation() : refusalOf('reply', { code: 'not-yours', detail: '' });
    }
    const line: Event = { kind: 'staff-line', id, at: tools.clock(), by: refOf(staff), text };
    const outcome = await tools.desk.perform(staff.practice, conversation, line);
    if (!outcome.ok) throw refusalOf('reply', outcome);
    response.status(201).json({ id });
  });
  return router;
}

async function perform(tools: Tools, staff: StaffAccount, act: Act, id: string): Promise<Handoff> {
  const { practice } = staff;
  const before = await tools.queue.find(practice, id);
  if (before === null) throw refusalOf(act, { code: 'not-found', detail: '' });
  // Ending what is ended is done already; whatever else waits for the turn's word.
  if (act === 'resolve' && before.state === 'resolved') return before;
  const event: Event = {
    kind: 'handoff-act',
    id: tools.newId(),
    at: tools.clock(),
    act,
    handoffId: id,
    by: refOf(staff),
  };
  const outcome = await tools.desk.perform(practice, before.conversationId, event);
  if (!outcome.ok) throw refusalOf(act, outcome);
  return (await tools.queue.find(practice, id)) ?? before;
}

async function listed(queue: QueueStore, practice: string, state: Handoff['state'] | undefined) {
  if (state !== undefined) return queue.list(practice, state);
  const all = await queue.list(practice, null);
  return all.filter((one) => one.state !== 'resolved');
}

async function writeAudit(tools: StaffTools, practice: string, entry: AuditEntry): Promise<void> {
  await tools.conversations.commit(auditOnly(practice, entry));
}

type Names = (staffId: string) => Promise<string | null>;

/** Looks each name up once for an answer. */
function namesOf(tools: Tools, staff: StaffAccount): Names {
  const known = new Map<string, Promise<string | null>>([[staff.id, Promise.resolve(staff.name)]]);
  return (id) => {
    const name = known.get(id) ?? tools.staff.byId(staff.practice, id).then((one) => one?.name ?? null);
    known.set(id, name);
    return name;
  };
}

async function shown(handoff: Handoff, name: Names) {
  return showHandoff(handoff, handoff.assignee === null ? null : await name(handoff.assignee));
}

function refOf({ id, name, role }: StaffAccount): StaffRef {
  return { id, name, role };
}

/** Ids are short and plain; anything else is not there. */
function idOf(request: Request): string {
  const { id } = request.params;
  if (typeof id !== 'string' || !/^[\w.:-]{1,128}$/.test(id)) {
    throw new Refused(404, 'not-found', 'There is nothing at this address.');
  }
  return id;
}

function idempotencyKey(request: Request): string | null {
  const key = request.get('idempotency-key');
  if (key === undefined) return null;
  if (key.length === 0 || key.length > 255) {
    throw new Refused(400, 'idempotency-key', 'The Idempotency-Key must have 1 to 255 characters.');
  }
  return key;
}

/** The same key of the same person in the same conversation gives the same event, so a line sent twice is said once. */
function eventIdOf(tools: Tools, staff: StaffAccount, conversation: string, key: string | null): string {
  if (key === null) return tools.newId();
  const digest = createHash('sha256').update(`${staff.id}\n${conversation}\n${key}`).digest('base64url');
  return `line-${digest}`;
}

function noConversation(): Refused {
  return new Refused(404, 'not-found', 'There is no such conversation.');
}
