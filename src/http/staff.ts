import { Router } from 'express';
import { z } from 'zod';
import { Refused } from '../errors.ts';
import { type AuditEntry, auditOnly } from '../turn/commit.ts';
import { jsonBody } from './body.ts';
import { describeStaffApi } from './openapi.ts';
import { ReadLog } from './read-log.ts';
import { ownPagesOnly } from './security.ts';
import { signedInOnly } from './sign-in.ts';
import { createSignInLimits } from './sign-in-limits.ts';
import { adminRoutes } from './staff/admin.ts';
import { auditRoutes } from './staff/audit.ts';
import { conversationRoutes } from './staff/conversation.ts';
import { deskRoutes } from './staff/desk.ts';
import { languageRoutes } from './staff/language.ts';
import { meRoutes } from './staff/me.ts';
import { mediaRoutes } from './staff/media.ts';
import { patientFindRoutes } from './staff/patients-find.ts';
import { personRoutes } from './staff/person.ts';
import { queueRoutes } from './staff/queue.ts';
import { referralRoutes } from './staff/referrals.ts';
import { reportRoutes } from './staff/reports.ts';
import { mountRoutes, route, type StaffRoute } from './staff/route.ts';
import { ruleRoutes } from './staff/rules.ts';
import { sessionRoutes } from './staff/session.ts';
import { shareRoutes } from './staff/shares.ts';
import type { StaffTools, Tools } from './staff/tools.ts';
import { webhookRoutes } from './staff/webhooks.ts';
import { cardRoutes } from './staff-card.ts';
import { griefRoutes } from './staff-grief.ts';
import { journeyRoutes } from './staff-journeys.ts';
import { threadRoutes } from './staff-thread.ts';

/**
 * The staff API. Mount `router` at `/api/staff`. Everything but signing in needs a sign-in; all of it stays within one
 * practice. `routes` is the one list that router and description are made of.
 */
export function createStaff(given: StaffTools): {
  readonly router: Router;
  readonly routes: readonly StaffRoute[];
} {
  const audit = async (practice: string, entry: AuditEntry): Promise<void> => {
    await given.conversations.commit(auditOnly(practice, entry));
  };
  const tools: Tools = {
    ...given,
    audit,
    limits: createSignInLimits(given.limitsRedis ?? null),
    reads: new ReadLog(audit, given.clock),
  };
  const routes: readonly StaffRoute[] = [
    ...sessionRoutes(tools),
    ...meRoutes(tools),
    ...queueRoutes(tools),
    ...conversationRoutes(tools),
    ...mediaRoutes(tools),
    ...personRoutes(tools),
    ...referralRoutes(tools),
    ...shareRoutes(tools),
    ...deskRoutes(tools),
    ...griefRoutes(tools),
    ...cardRoutes(tools),
    ...threadRoutes(tools),
    ...languageRoutes(tools),
    ...journeyRoutes(tools),
    ...reportRoutes(tools),
    ...adminRoutes(tools),
    ...patientFindRoutes(tools),
    ...ruleRoutes(tools),
    ...webhookRoutes(tools),
    ...auditRoutes(tools),
    route({
      method: 'get',
      path: '/openapi.json',
      summary: 'This description.',
      who: 'open',
      answer: z.looseObject({}),
      handle: () => describeStaffApi(tools.publicUrl, routes),
    }),
  ];
  const signedIn = signedInOnly(tools);
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.use(ownPagesOnly(tools.publicUrl), ...jsonBody, mountRoutes(tools, routes, signedIn));
  // What is not there is told only to staff.
  router.use(signedIn, () => {
    throw new Refused(404, 'not-found', 'There is nothing at this address.');
  });
  return { router, routes };
}
