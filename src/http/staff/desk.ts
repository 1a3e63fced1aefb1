import { z } from 'zod';
import { iso } from '../staff-schema.ts';
import { createEventStreams } from './events.ts';
import { EVERYBODY, route, type StaffRoute } from './route.ts';
import { practiceOf, type Tools, workersOf } from './tools.ts';

const viewBody = z.object({
  items: z
    .array(
      z.object({
        id: z.string().regex(/^[\w-]{1,40}$/),
        name: z.string().trim().min(1).max(60),
        /** Parameters of `GET /handoffs`. */
        filter: z.record(z.string().max(20), z.string().max(120)),
        sort: z.enum(['need', 'wait', 'newest']).default('need'),
      }),
    )
    .max(30),
});

const presenceBody = z.object({
  conversationId: z
    .string()
    .regex(/^[\w.:-]{1,128}$/)
    .nullable()
    .default(null),
  typing: z.boolean().default(false),
  status: z.enum(['online', 'busy', 'away']).default('online'),
});

const colleague = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  languages: z.array(z.string()),
  skills: z.array(z.string()),
  teams: z.array(z.string()),
  cap: z.number().nullable(),
  load: z.number(),
  status: z.enum(['online', 'busy', 'away']),
});

/** What a console needs beside the queue: views, who else is there, teams, the stream of changes. */
export function deskRoutes(tools: Tools): readonly StaffRoute[] {
  const streams = createEventStreams(tools);
  return [
    route({
      method: 'get',
      path: '/events',
      summary:
        'Server-sent events `queue`, `conversation` and `presence`: something changed, ask again; `reset`: too much has, ask for everything. Each `id` can be given back in `Last-Event-ID`: nothing in between is lost. They hold no data of patients.',
      who: EVERYBODY,
      query: z.object({ conversation: z.string().optional(), after: z.string().optional() }),
      headers: {
        'Last-Event-ID': 'The id of the last event that was heard; `after` in the query does the same.',
      },
      answer: 'text/event-stream',
      handle: (call) => streams.open(call),
    }),
    route({
      method: 'get',
      path: '/views',
      summary: 'My saved views of the queue.',
      who: EVERYBODY,
      answer: viewBody,
      handle: async ({ staff }) => ({ items: await tools.board.views(staff.practice, staff.id) }),
    }),
    route({
      method: 'put',
      path: '/views',
      summary: 'Keeps my views of the queue, all of them at once.',
      who: EVERYBODY,
      body: viewBody,
      answer: viewBody,
      handle: async ({ staff, body }) => {
        await tools.board.keepViews(staff.practice, staff.id, body.items);
        return body;
      },
    }),
    route({
      method: 'post',
      path: '/presence',
      summary:
        'Says where I am: in which conversation, whether I type, whether I am busy. To be said again every 15 seconds.',
      who: EVERYBODY,
      body: presenceBody,
      answer: null,
      handle: async ({ staff, body }) => {
        const { conversationId: conversation, typing, status } = body;
        const presence = {
          staff: staff.id,
          name: staff.name,
          conversation,
          typing,
          status,
          at: tools.clock(),
        };
        await tools.board.appear(staff.practice, presence);
      },
    }),
    route({
      method: 'get',
      path: '/presence',
      summary: 'Which colleagues are there, and where.',
      who: EVERYBODY,
      answer: z.object({
        items: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            conversationId: z.string().nullable(),
            typing: z.boolean(),
            status: z.string(),
            at: z.iso.datetime(),
          }),
        ),
      }),
      handle: async ({ staff }) => {
        const since = tools.clock() - (tools.presentMs ?? 45_000);
        const found = (await tools.board.present(staff.practice)).filter(({ at }) => at >= since);
        return {
          items: found.map(({ staff: id, name, conversation, typing, status, at }) => ({
            ...{ id, name, conversationId: conversation, typing, status },
            at: iso(at),
          })),
        };
      },
    }),
    route({
      method: 'get',
      path: '/colleagues',
      summary: 'Who of staff there is: languages, skills, teams, how much they have, whether they are there.',
      who: EVERYBODY,
      answer: z.object({ items: z.array(colleague) }),
      handle: async ({ staff }) => {
        const workers = await workersOf(tools, staff.practice);
        const items = workers.filter(({ disabled }) => !disabled);
        return { items: items.map(({ email: _, disabled: __, ...rest }) => rest) };
      },
    }),
    route({
      method: 'get',
      path: '/teams',
      summary: 'The teams of the practice and what each is asked about.',
      who: EVERYBODY,
      answer: z.object({
        items: z.array(z.object({ id: z.string(), name: z.string(), needs: z.array(z.string()) })),
      }),
      handle: async ({ staff }) => ({
        items: (await practiceOf(tools, staff)).teams.map(({ id, name, needs }) => ({ id, name, needs })),
      }),
    }),
  ];
}
