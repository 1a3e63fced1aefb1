import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { z } from 'zod';
import { Refused } from '../../errors.ts';
import type { AuditEntry } from '../../turn/commit.ts';
import type { StaffRole } from '../../turn/events.ts';
import type { Clock } from '../../turn/ports.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { readAs } from '../body.ts';
import { staffOf } from '../sign-in.ts';
import { GLASS_HEADER, GLASS_REASONS } from '../staff-access.ts';

/** Everybody of staff. What of a patient each may see is the access table's business. */
export const EVERYBODY: readonly StaffRole[] = ['agent', 'nurse', 'supervisor', 'admin'];
/** Who watches over the work of others. */
export const LEADS: readonly StaffRole[] = ['supervisor', 'admin'];
/** Who runs the practice. */
export const ADMINS: readonly StaffRole[] = ['admin'];

/** The header that breaks the glass, for the description. */
export const glass = {
  [GLASS_HEADER]: `A reason for what the role does not open by itself, kept in the audit log: ${GLASS_REASONS.join(', ')}.`,
};

/** A request as a handler gets it: who asks, and what they sent, read by the route's own schemas. */
export type Call<Query, Body> = {
  readonly staff: StaffAccount;
  /** Short and plain ids, by their names in the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly request: Request;
  readonly response: Response;
};

/** One endpoint: its description, who may ask, and what it does. The OpenAPI description and the router are made of the same list. */
export type StaffRoute = {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** With `{id}` for what varies. */
  readonly path: string;
  readonly summary: string;
  /** `open`: without a sign-in. */
  readonly who: 'open' | readonly StaffRole[];
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly headers?: Readonly<Record<string, string>>;
  /** Null: no content. A string: a media type that is not JSON, which the handler writes itself. */
  readonly answer: z.ZodType | string | null;
  readonly status?: number;
  /** Statuses of its own beside those that every route has. */
  readonly refusals: readonly number[];
  readonly handle: (call: Call<unknown, unknown>) => Promise<unknown> | unknown;
};

/** Makes a route whose handler knows what it is given. */
export function route<Query extends z.ZodType, Body extends z.ZodType>(
  described: Omit<StaffRoute, 'handle' | 'query' | 'body' | 'refusals'> & {
    readonly query?: Query;
    readonly body?: Body;
    readonly refusals?: readonly number[];
    readonly handle: (call: Call<z.infer<Query>, z.infer<Body>>) => Promise<unknown> | unknown;
  },
): StaffRoute {
  const { handle, refusals = [], ...rest } = described;
  const usual = [
    ...(rest.query === undefined && rest.body === undefined ? [] : [400]),
    ...(rest.who === 'open' ? [] : [401]),
    ...(rest.method === 'get' && rest.who === EVERYBODY ? [] : [403]),
    ...(rest.body === undefined ? [] : [415]),
    503,
  ];
  return {
    ...rest,
    refusals: [...new Set([...usual, ...refusals])].sort((one, other) => one - other),
    handle: handle as StaffRoute['handle'],
  };
}

type MountTools = {
  readonly audit: (practice: string, entry: AuditEntry) => Promise<void>;
  readonly clock: Clock;
};

/** The routes as a router. Those that need a sign-in stand behind `signedIn`. */
export function mountRoutes(
  tools: MountTools,
  routes: readonly StaffRoute[],
  signedIn: RequestHandler,
): Router {
  const router = Router();
  for (const one of routes) {
    const path = one.path.replace(/\{(\w+)\}/g, ':$1');
    const guards = one.who === 'open' ? [] : [signedIn, rolesOnly(tools, one)];
    router[one.method](path, ...guards, (request: Request, response: Response) =>
      run(one, request, response),
    );
  }
  return router;
}

async function run(one: StaffRoute, request: Request, response: Response): Promise<void> {
  const call: Call<unknown, unknown> = {
    staff: one.who === 'open' ? (undefined as never) : staffOf(response),
    params: paramsOf(request),
    query: one.query === undefined ? undefined : readAs(one.query, request.query, 'query'),
    body: one.body === undefined ? undefined : readAs(one.body, request.body, 'body'),
    request,
    response,
  };
  const answer = await one.handle(call);
  if (typeof one.answer === 'string' || response.headersSent) return;
  if (one.answer === null) response.status(one.status ?? 204).end();
  else response.status(one.status ?? 200).json(answer);
}

/** Whoever asks for what is not theirs is refused, and that is written down. */
function rolesOnly({ audit, clock }: MountTools, { who, method, path }: StaffRoute): RequestHandler {
  return async (_request, response, next) => {
    const { id, practice, role } = staffOf(response);
    if (!who.includes(role)) {
      await audit(practice, { at: clock(), who: id, did: 'refused', what: `${method} ${path}`, why: role });
      throw new Refused(403, 'not-allowed', 'Your role does not allow this.');
    }
    next();
  };
}

/** Ids are short and plain; anything else is not there. */
function paramsOf(request: Request): Readonly<Record<string, string>> {
  const entries = Object.entries(request.params as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (typeof value !== 'string' || !/^[\w.:-]{1,160}$/.test(value)) {
        throw new Refused(404, 'not-found', 'There is nothing at this address.');
      }
      return [name, value];
    }),
  );
}
