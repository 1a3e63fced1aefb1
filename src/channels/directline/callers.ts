import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import { Refused } from '../../errors.ts';
import { MAX_ID } from './limits.ts';
import { isOwnPage, mayUse } from './origin.ts';
import type { Grant, Tokens } from './tokens.ts';
import type { DirectLineTools } from './tools.ts';

const watermark = z
  .string()
  .max(MAX_ID)
  .regex(/^[\w.:-]*$/);

/** What a token lets its bearer do, on a page that may use it: one that was stolen is worth nothing to another site's page. */
export async function readGrant(
  request: Request,
  bearer: string,
  { tokens, publicUrl }: Pick<DirectLineTools, 'publicUrl'> & { readonly tokens: Tokens },
): Promise<Grant> {
  const grant = await tokens.read(bearer);
  if (!mayUse(request, publicUrl, grant.origins))
    throw new Refused(403, 'Forbidden', 'The token is for the pages of another site.');
  return grant;
}

/** The token's grant, which must be for the conversation in the path. */
export async function grantOf(request: Request, tools: Parameters<typeof readGrant>[2]): Promise<Grant> {
  const grant = await readGrant(request, requireBearer(request), tools);
  const named = request.params.id;
  if (named !== undefined && named !== grant.conversation) {
    throw new Refused(403, 'Forbidden', 'The token is for another conversation.');
  }
  return grant;
}

/** Undefined: the caller wants only what is later. Null: it has seen nothing yet (clients then send it empty). */
export function watermarkOf(request: Request): string | null | undefined {
  const given = request.query.watermark;
  if (given === undefined) return undefined;
  if (given === '' || given === 'null' || given === 'undefined') return null;
  const read = watermark.safeParse(given);
  if (!read.success) throw new Refused(400, 'BadArgument', 'The watermark is not one of ours.');
  return read.data;
}

/** What stands after `Bearer` in Authorization; null where there is no such header. */
export function bearerOf(request: Request): string | null {
  const header = request.headers.authorization;
  if (header === undefined) return null;
  const bearer = /^Bearer (\S+)$/i.exec(header)?.[1];
  if (bearer === undefined) throw unauthorized();
  return bearer;
}

/** As `bearerOf`, where something must stand there. */
export function requireBearer(request: Request): string {
  const bearer = bearerOf(request);
  if (bearer === null) throw unauthorized();
  return bearer;
}

/** Rejects what a browser sends from another site's page. */
export function requireOwnPage(request: Request, { publicUrl }: DirectLineTools): void {
  if (!isOwnPage(request, publicUrl)) {
    throw new Refused(403, 'Forbidden', "Only the practice's own page may do this.");
  }
}

/** Whether this is the secret. Digests have one length, so the comparison tells nothing about the secret's. */
export function isSecret(bearer: string, { directLineSecret }: DirectLineTools): boolean {
  if (directLineSecret === null) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(bearer), digest(directLineSecret));
}

function unauthorized(): Refused {
  return new Refused(401, 'Unauthorized', 'This needs a token: Authorization: Bearer.');
}
