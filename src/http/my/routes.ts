import express, { type Request, type Router } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { bearerOf } from '../../channels/directline/callers.ts';
import type { Tokens } from '../../channels/directline/tokens.ts';
import { Refused } from '../../errors.ts';
import { type AuditEntry, auditOnly } from '../../turn/commit.ts';
import type { ConversationStore } from '../../turn/conversation-stores.ts';
import type { RecordStore } from '../../turn/stores.ts';
import type { Turn } from '../../turn/turn.ts';
import { ReadLog } from '../read-log.ts';
import { consentsOf } from './consents.ts';
import { itemLines, saidDay, sectionsOf } from './sections.ts';
import { openViewer, type ViewerTools } from './viewer.ts';

export type MyTools = ViewerTools & {
  readonly tokens: Pick<Tokens, 'read'>;
  readonly conversations: Pick<ConversationStore, 'conversationOf' | 'commit'>;
  readonly records: Pick<RecordStore, 'chart' | 'resources'>;
};

/** Looks of one page: it asks again when something was said, and every five seconds. */
const LOOKS = { points: 240, duration: 60 };
const MAX_ID = 128;

/**
 * My pages, for `/api/my`: what the record holds of whoever the page's token belongs to, by the rules of the conversation,
 * and only once it is known who that is. Nothing is changed here: what people want is said in the chat.
 */
export function myRoutes(tools: MyTools): Router {
  const router = express.Router();
  const looks = new RateLimiterMemory(LOOKS);
  const audit = async (practice: string, entry: AuditEntry): Promise<void> => {
    await tools.conversations.commit(auditOnly(practice, entry));
  };
  const reads = new ReadLog(audit, tools.clock);

  /** Who asks, once the audit log has it that they look. */
  async function viewer(request: Request): Promise<Turn> {
    const bearer = bearerOf(request);
    if (bearer === null) throw new Refused(401, 'Unauthorized', 'This needs a token: Authorization: Bearer.');
    const { practice, conversation } = await tools.tokens.read(bearer);
    await looks.consume(`${practice.id} ${conversation}`).catch((error: unknown) => {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new Refused(429, 'TooManyRequests', 'Too many looks at once. Wait a little.');
    });
    const { locale, patient } = request.query;
    const turn = await openViewer(tools, {
      practice,
      page: conversation,
      locale: typeof locale === 'string' ? locale : null,
      patient: typeof patient === 'string' && patient.length <= MAX_ID ? patient : null,
    });
    const { person } = turn.session;
    const who = person?.relationship == null ? 'patient' : 'proxy';
    await reads.note({ practice: practice.id, id: who }, 'read-own', person?.patientId ?? '');
    return turn;
  }

  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/', async (request, response) => {
    const turn = await viewer(request);
    const { person } = turn.session;
    const resources =
      person === null || !turn.may('consents')
        ? null
        : await tools.records.resources(turn.practice.id, person.patientId);
    const consents =
      resources === null
        ? null
        : consentsOf(
            resources.map(({ resource }) => resource),
            person?.relationship ?? null,
          ).map(({ at, ...consent }) => ({ ...consent, day: saidDay(turn, at) }));
    response.json({ ...sectionsOf(turn), consents });
  });
  router.get('/items/:id', async (request, response) => {
    const turn = await viewer(request);
    const form = Number(request.query.form);
    const lines = itemLines(turn, request.params.id, Number.isInteger(form) && form >= 0 ? form : 0);
    if (lines === null) throw new Refused(404, 'NotFound', 'There is no such item.');
    response.json({ lines });
  });
  return router;
}
