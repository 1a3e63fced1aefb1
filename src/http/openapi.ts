import { z } from 'zod';
import { GLASS_HEADER, GLASS_REASONS } from './staff-access.ts';
import { cardBody, cardShown } from './staff-card.ts';
import { griefBody, griefShown } from './staff-grief.ts';
import * as schema from './staff-schema.ts';
import { threadBody, threadShown } from './staff-thread.ts';

type Described = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly open?: true;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly headers?: Readonly<Record<string, string>>;
  /** Null: no content. A string: a media type that is not JSON. */
  readonly answer: z.ZodType | string | null;
  readonly status?: number;
  readonly refusals: readonly number[];
};

const act = (verb: string, summary: string): Described => ({
  method: 'post',
  path: `/handoffs/{id}/${verb}`,
  summary,
  answer: schema.handoffItem,
  refusals: [401, 403, 404, 409, 503],
});

const glass = {
  [GLASS_HEADER]: `A reason for what the role does not open by itself, kept in the audit log: ${GLASS_REASONS.join(', ')}.`,
};

const routes: readonly Described[] = [
  {
    method: 'post',
    path: '/login',
    summary: 'Signs in with a local account and sets the session cookie.',
    open: true,
    body: schema.login,
    answer: schema.me,
    refusals: [400, 401, 403, 415, 429, 503],
  },
  {
    method: 'post',
    path: '/logout',
    summary: 'Ends the session.',
    open: true,
    answer: null,
    status: 204,
    refusals: [403, 503],
  },
  { method: 'get', path: '/me', summary: 'Who is signed in.', answer: schema.me, refusals: [401, 503] },
  {
    method: 'get',
    path: '/handoffs',
    summary: 'The queue, most urgent first. Without `state`: all that are open.',
    query: schema.handoffsQuery,
    headers: glass,
    answer: schema.handoffList,
    refusals: [400, 401, 403, 503],
  },
  act('claim', 'Takes a handoff. From then on the bot is silent and the claimer may reply. Twice is once.'),
  act('release', 'Gives a handoff back to the queue. Only who has it, or a supervisor.'),
  act('resolve', 'Ends a handoff: the bot speaks again. Only who has it, or a supervisor. Twice is once.'),
  {
    method: 'get',
    path: '/conversations/{id}/messages',
    summary: 'The latest lines of a conversation in the order they were said, or those after a line.',
    query: schema.messagesQuery,
    headers: glass,
    answer: schema.messageList,
    refusals: [400, 401, 403, 404, 503],
  },
  {
    method: 'post',
    path: '/conversations/{id}/messages',
    summary: 'Says a line to the patient. Needs the claim (409 otherwise).',
    body: schema.reply,
    headers: {
      'Idempotency-Key': 'Makes it one line however often it is sent; `clientId` in the body does the same.',
    },
    answer: schema.replied,
    status: 201,
    refusals: [400, 401, 403, 404, 409, 415, 503],
  },
  {
    method: 'post',
    path: '/patients/{id}/grief',
    summary:
      'A patient died or a pregnancy ended: whatever nobody asked for stops for everybody linked to them. `lifted`: it was not so.',
    body: griefBody,
    answer: griefShown,
    refusals: [400, 401, 403, 404, 409, 415, 503],
  },
  {
    method: 'get',
    path: '/patients/{id}/card',
    summary:
      'What the family told once, with who said it, when and in which text. Confidential parts need a reason.',
    headers: glass,
    answer: cardShown,
    refusals: [401, 403, 404, 503],
  },
  {
    method: 'post',
    path: '/patients/{id}/card',
    summary: 'Notes something on the card, mends an entry by its id, or (an id and no text) takes it off.',
    headers: glass,
    body: cardBody,
    answer: cardShown,
    refusals: [400, 401, 403, 404, 415, 503],
  },
  {
    method: 'get',
    path: '/patients/{id}/family-thread',
    summary: 'What the family and staff wrote to all who read along, and who that is now.',
    headers: glass,
    answer: threadShown,
    refusals: [401, 403, 404, 503],
  },
  {
    method: 'post',
    path: '/patients/{id}/family-thread',
    summary:
      'Writes to the whole family: each gets it where they read, marked as staff’s and with its language.',
    headers: glass,
    body: threadBody,
    answer: threadShown,
    status: 201,
    refusals: [400, 401, 403, 404, 415, 503],
  },
  {
    method: 'get',
    path: '/events',
    summary:
      'Server-sent events `queue` and `conversation`: something changed, ask again. They hold no data of patients.',
    query: z.object({ conversation: z.string().optional() }),
    answer: 'text/event-stream',
    refusals: [401, 503],
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This description.',
    open: true,
    answer: z.looseObject({}),
    refusals: [],
  },
];

const words: Readonly<Record<number, string>> = {
  400: 'Something in the request does not fit; `faults` says what.',
  401: 'Not signed in, or wrong e-mail or password.',
  403: 'Not allowed for this person, or asked for by another site.',
  404: 'There is no such thing in this practice.',
  409: 'Not in its present state; the message says what to do.',
  415: 'Not JSON.',
  429: 'Too many tries; `Retry-After` says when to come back.',
  503: 'The store does not answer; `Retry-After` says when to come back.',
};

/** The OpenAPI 3.1 description of the staff API. Made from the same schemas that requests are read by. */
export function describeStaffApi(publicUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const operations = paths[route.path] ?? {};
    operations[route.method] = operationOf(route);
    paths[route.path] = operations;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Porchlight staff API',
      version: '1.0.0',
      description:
        'What the staff console uses. A change needs JSON and must not come from a page of another site.',
    },
    servers: [{ url: `${publicUrl}/api/staff` }],
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: publicUrl.startsWith('https://') ? '__Host-porchlight' : 'porchlight',
        },
      },
    },
  };
}

function operationOf(route: Described) {
  const refusals = route.refusals.map((status) => [
    status,
    {
      description: words[status] ?? '',
      content: { 'application/json': { schema: jsonSchema(schema.errorBody) } },
    },
  ]);
  const parameters = parametersOf(route);
  return {
    summary: route.summary,
    ...(route.open === true ? { security: [] } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: jsonSchema(route.body) } },
          },
        }),
    responses: { [route.status ?? 200]: answerOf(route), ...Object.fromEntries(refusals) },
  };
}

function answerOf({ answer }: Described) {
  if (answer === null) return { description: 'Done.' };
  if (typeof answer === 'string') return { description: 'A stream.', content: { [answer]: {} } };
  return { description: 'Done.', content: { 'application/json': { schema: jsonSchema(answer) } } };
}

function parametersOf({ path, query, headers = {} }: Described) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, type]) => ({
    name,
    in: 'query',
    required: false,
    schema: jsonSchema(type as z.ZodType),
  }));
  const inHeaders = Object.entries(headers).map(([name, description]) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
  }));
  return [...inPath, ...inQuery, ...inHeaders];
}

function jsonSchema(type: z.ZodType) {
  const { $schema, ...rest } = z.toJSONSchema(type, { io: 'input', target: 'draft-2020-12' });
  return rest;
}
