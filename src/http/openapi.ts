import { z } from 'zod';
import type { StaffRoute } from './staff/route.ts';
import { errorBody } from './staff-schema.ts';

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
export function describeStaffApi(publicUrl: string, routes: readonly StaffRoute[]) {
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

function operationOf(route: StaffRoute) {
  const refusals = route.refusals.map((status) => [
    status,
    {
      description: words[status] ?? '',
      content: { 'application/json': { schema: jsonSchema(errorBody) } },
    },
  ]);
  const parameters = parametersOf(route);
  return {
    summary: route.summary,
    ...(route.who === 'open' ? { security: [] } : { 'x-roles': route.who }),
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

function answerOf({ answer }: StaffRoute) {
  if (answer === null) return { description: 'Done.' };
  if (typeof answer === 'string') return { description: 'A stream.', content: { [answer]: {} } };
  return { description: 'Done.', content: { 'application/json': { schema: jsonSchema(answer) } } };
}

function parametersOf({ path, query, headers = {} }: StaffRoute) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const shape = query instanceof z.ZodObject ? query.shape : {};
  const inQuery = Object.entries(shape).map(([name, type]) => ({
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
