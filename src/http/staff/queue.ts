import { z } from 'zod';
import type { Handoff } from '../../handoff/handoff.ts';
import { queueOrder } from '../../handoff/queue.ts';
import { fitting } from '../../handoff/route.ts';
import { isAllowed } from '../../people/access.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { theirs } from '../staff-access.ts';
import { handoffItem, handoffList, handoffsQuery } from '../staff-schema.ts';
import { allowOne, allowQueue } from './queue-access.ts';
import { actRoutes } from './queue-acts.ts';
import { bulkRoutes } from './queue-bulk.ts';
import { createQueueCopies, type QueueCopies } from './queue-copies.ts';
import { holding, matching } from './queue-find.ts';
import { type Call, EVERYBODY, glass, route, type StaffRoute } from './route.ts';
import { handoffOf, namesOf, shown, type Tools, workersOf } from './tools.ts';

const SEARCHED_ENDED = 500;
const SEARCHED_MS = 90 * 24 * 60 * 60_000;

const countsAnswer = z.object({
  items: z.array(z.object({ state: z.string(), risk: z.string(), count: z.number() })),
  mine: z.number(),
  mentions: z.number(),
});

/** The queue: lists, counts, search and every act on an entry. */
export function queueRoutes(tools: Tools): readonly StaffRoute[] {
  const copies = createQueueCopies(tools);
  return [
    route({
      method: 'get',
      path: '/handoffs',
      summary: 'The queue, most urgent first. Without `state`: all that are open.',
      who: EVERYBODY,
      query: handoffsQuery,
      headers: glass,
      answer: handoffList,
      refusals: [403],
      handle: ({ staff, query, request }) => list(tools, copies, staff, query, request),
    }),
    route({
      method: 'get',
      path: '/handoffs/counts',
      summary: 'How many are open, by state and risk; how many are mine, and name me.',
      who: EVERYBODY,
      answer: countsAnswer,
      handle: async ({ staff }) => {
        const open = await copies.open(staff.practice);
        const items = (await tools.queue.counts(staff.practice)).filter(({ count }) => count > 0);
        return {
          items,
          mine: open.filter(({ assignee }) => assignee === staff.id).length,
          mentions: open.filter((one) => one.mentions?.includes(staff.id) === true).length,
        };
      },
    }),
    route({
      method: 'get',
      path: '/search',
      summary:
        'Handoffs whose brief holds all of these words: open ones, and those that ended in the last 90 days.',
      who: EVERYBODY,
      query: z.object({ q: z.string().trim().min(2).max(120) }),
      headers: glass,
      answer: handoffList,
      refusals: [403],
      handle: async ({ staff, query, request }) => {
        await allowQueue(tools, staff, request, 'search', true);
        const now = tools.clock();
        const old = isAllowed([staff.role], { kind: 'transcript', act: 'read', place: 'console' });
        const ended = old
          ? await tools.queue.ended(staff.practice, now - SEARCHED_MS, now + 1, SEARCHED_ENDED)
          : [];
        const found = [...(await copies.open(staff.practice)), ...ended].filter(holding(query.q));
        await tools.reads.note(staff, 'searched', 'queue');
        return { items: await showAll(tools, staff, queueOrder(found, now).slice(0, 100)) };
      },
    }),
    route({
      method: 'get',
      path: '/handoffs/{id}',
      summary: 'One handoff.',
      who: EVERYBODY,
      headers: glass,
      answer: handoffItem,
      refusals: [403, 404],
      handle: async ({ staff, params, request }) => {
        const handoff = await handoffOf(tools, staff, params.id ?? '');
        await allowOne(tools, staff, request, handoff, 'read');
        await tools.reads.note(staff, 'read-handoff', handoff.id);
        return shown(tools, staff, handoff);
      },
    }),
    route({
      method: 'get',
      path: '/handoffs/{id}/fitting',
      summary: 'Colleagues whom it suits, best first: language, team, skill and how much they have.',
      who: EVERYBODY,
      answer: z.object({
        items: z.array(z.object({ id: z.string(), name: z.string(), role: z.string(), load: z.number() })),
      }),
      refusals: [404],
      handle: async ({ staff, params }) => {
        const handoff = await handoffOf(tools, staff, params.id ?? '');
        const workers = (await workersOf(tools, staff.practice)).filter(({ disabled }) => !disabled);
        const names = new Map(workers.map(({ id, name }) => [id, name]));
        return {
          items: fitting(handoff, workers).map(({ id, role, load }) => ({
            id,
            name: names.get(id) ?? id,
            role,
            load,
          })),
        };
      },
    }),
    ...actRoutes(tools),
    ...bulkRoutes(tools),
  ];
}

async function list(
  tools: Tools,
  copies: QueueCopies,
  staff: StaffAccount,
  query: z.infer<typeof handoffsQuery>,
  request: Call<unknown, unknown>['request'],
) {
  const { state } = query;
  // A brief holds what the patient said; while they wait for an answer all of staff may see it.
  await allowQueue(tools, staff, request, state ?? 'open', state !== 'resolved');
  const all =
    state === 'resolved' ? await tools.queue.list(staff.practice, state) : await copies.open(staff.practice);
  await tools.reads.note(staff, 'read-queue', state ?? 'open');
  const mine = theirs(tools, staff);
  const matched = all.filter(matching(query, staff));
  const may = await Promise.all(matched.map(mine));
  const found = matched.filter((_, index) => may[index]);
  const ordered = state === 'resolved' ? found : queueOrder(found, tools.clock());
  return { items: await showAll(tools, staff, ordered.slice(0, query.limit)) };
}

async function showAll(tools: Tools, staff: StaffAccount, handoffs: readonly Handoff[]) {
  const name = namesOf(tools, staff);
  return Promise.all(handoffs.map((one) => shown(tools, staff, one, name)));
}
