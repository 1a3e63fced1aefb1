import { type Request, Router } from 'express';
import { standing } from '../care/shares.ts';
import { Refused } from '../errors.ts';
import { visibleChart } from '../people/circle.ts';
import { auditOnly } from '../turn/commit.ts';
import type { ConversationStore } from '../turn/conversation-stores.ts';
import type { Clock, Voice } from '../turn/ports.ts';
import type { RecordStore } from '../turn/stores.ts';
import { ownPagesOnly } from './security.ts';
import type { SharedLinks } from './shared-links.ts';
import { doorPage, PAGE_CSS, planPage, questionsPage } from './shared-page.ts';

/** What the pages of shared links stand on. */
export type SharedTools = {
  readonly links: SharedLinks;
  readonly records: Pick<RecordStore, 'chart'>;
  readonly conversations: Pick<ConversationStore, 'commit'>;
  readonly voice: Voice;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/**
 * Pages of shared links; mount at `/shared`. A link opens only what its record still says may be seen: once it has ended or
 * was taken back it is gone (410). Each opening stands in the audit log.
 */
export function sharedRoutes(tools: SharedTools): Router {
  const { links, records, conversations, voice, clock } = tools;
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/page.css', (_request, response) => void response.type('css').send(PAGE_CSS));

  const opened = async (request: Request) => {
    const link = await links.open(String(request.params.key));
    const loaded = await records.chart(link.practice.id, link.patient);
    const share =
      loaded === null ? undefined : standing(loaded.chart, clock()).find(({ id }) => id === link.share);
    if (loaded === null || share === undefined) throw new Refused(410, 'LinkEnded', 'This link has ended.');
    return { link, share, chart: visibleChart(loaded.chart, { isPatient: false }) };
  };

  router.get('/:key', async (request, response) => {
    const { link } = await opened(request);
    response.type('html').send(doorPage({ practice: link.practice, locale: link.locale, voice }));
  });

  router.post('/:key', ownPagesOnly(tools.publicUrl), async (request, response) => {
    const { link, share, chart } = await opened(request);
    const now = clock();
    const entry = {
      at: now,
      who: 'shared link',
      did: 'read-shared',
      what: `Patient/${link.patient}`,
      why: `DocumentReference/${share.id}`,
    };
    await conversations.commit(auditOnly(link.practice.id, entry));
    const page = { practice: link.practice, chart, locale: link.locale, voice, now };
    response.type('html').send(share.what === 'plan' ? planPage(page) : questionsPage(page));
  });
  return router;
}
