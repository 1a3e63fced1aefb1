import { timingSafeEqual } from 'node:crypto';
import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Chart, Share } from '../care/chart.ts';
import { Refused } from '../errors.ts';
import { visibleChart } from '../people/circle.ts';
import { codeDigest, readCode } from '../people/code.ts';
import { openShares } from '../people/sharing.ts';
import { birthDateMatches } from '../people/verification.ts';
import type { TryStore } from '../store/tries.ts';
import { auditOnly } from '../turn/commit.ts';
import type { ConversationStore } from '../turn/conversation-stores.ts';
import type { Clock, Voice } from '../turn/ports.ts';
import type { RecordStore } from '../turn/stores.ts';
import { MAX_BODY_BYTES } from './body.ts';
import { doorPage, PAGE_JS, shutPage, waitingPage } from './shared-door.ts';
import type { SharedLinks } from './shared-links.ts';
import { PAGE_CSS, planPage, questionsPage } from './shared-page.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Wrong tries a day, and while a link lives (30 days at most): of a million codes 20 are found out, of the birth dates of a century one in 1,800. */
const TRIES_A_DAY = 5;
const TRIES_IN_ALL = 20;
/** A school or a clinic looks now and then; a link that went round is looked at oftener. */
const VIEWS = 30;

/** What the pages of shared links stand on. */
export type SharedTools = {
  readonly links: SharedLinks;
  readonly records: Pick<RecordStore, 'chart'>;
  readonly conversations: Pick<ConversationStore, 'commit'>;
  readonly tries: TryStore;
  readonly voice: Voice;
  readonly clock: Clock;
};

type Link = Awaited<ReturnType<SharedLinks['open']>>;
type Found = { readonly link: Link; readonly share: Share; readonly chart: Chart };

const asked = z.object({ key: z.string().min(1).max(2048), proof: z.string().max(64).optional() });

/**
 * Pages of shared links; mount at `/shared`. The key comes in the body, out of the part of the address that no log sees. Beside
 * it whoever opens it must know a code that the sharer told them (a plan), or the patient's birth date (questions). A link opens
 * only what its record says at this moment, and so often; then it is gone (410). Each opening and each doubt is in the audit log.
 * No cookie is asked for or set, so that there is nothing of which another site's page could make use.
 */
export function sharedRoutes(tools: SharedTools): Router {
  const { voice } = tools;
  const router = Router();
  router.use((_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' });
    next();
  });
  router.get('/page.css', (_request, response) => void response.type('css').send(PAGE_CSS));
  router.get('/page.js', (_request, response) => void response.type('js').send(PAGE_JS));
  router.get('/', (request, response) => {
    response.type('html').send(waitingPage(localeOf(request, voice), voice));
  });
  router.use(express.urlencoded({ extended: false, limit: MAX_BODY_BYTES }));
  router.post('/', async (request, response) => {
    try {
      await answer(tools, request, response);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const why = error.status === 410 ? 'ended' : error.status === 429 ? 'locked' : 'refused';
      response
        .status(error.status)
        .type('html')
        .send(shutPage(localeOf(request, voice), voice, why));
    }
  });
  return router;
}

async function answer(tools: SharedTools, request: Request, response: Response): Promise<void> {
  const { voice, clock } = tools;
  const read = asked.safeParse(request.body ?? {});
  if (!read.success) throw new Refused(400, 'not-whole', 'The key is missing.');
  const { key, proof } = read.data;
  const found = await find(tools, key);
  const { link, share, chart } = found;
  const { practice, locale } = link;
  if (proof === undefined || !(await isProven(tools, found, proof))) {
    const asks = link.code === undefined ? 'birth' : 'code';
    const wrong = proof !== undefined;
    response
      .status(wrong ? 403 : 200)
      .type('html')
      .send(doorPage({ practice, locale, voice, key, asks, wrong }));
    return;
  }
  const views = await tools.tries.take(practice.id, `shared views ${share.id}`, share.until - clock());
  if (views > VIEWS) {
    if (views === VIEWS + 1) await note(tools, found, 'shared-used-up');
    throw ended();
  }
  await note(tools, found, 'read-shared');
  const page = { practice, chart: visibleChart(chart, { isPatient: false }), locale, voice, now: clock() };
  response.type('html').send(share.what === 'plan' ? planPage(page) : questionsPage(page));
}

/** What a link opens at this moment. Rejects with Refused. */
async function find({ links, records, clock }: SharedTools, key: string): Promise<Found> {
  const link = await links.open(key);
  const loaded = await records.chart(link.practice.id, link.patient);
  if (loaded === null) throw ended();
  const share = openShares(loaded.chart, link.practice, clock()).find(({ id }) => id === link.share);
  if (share === undefined) throw ended();
  return { link, share, chart: loaded.chart };
}

/** A try is counted before it is looked at. Rejects with Refused 429 once there were too many. */
async function isProven(tools: SharedTools, found: Found, proof: string): Promise<boolean> {
  const { link, share, chart } = found;
  const { id: practice } = link.practice;
  const [today, all] = [`shared day ${share.id}`, `shared ${share.id}`];
  const left = Math.min(
    TRIES_A_DAY - (await tools.tries.take(practice, today, DAY_MS)),
    TRIES_IN_ALL - (await tools.tries.take(practice, all, share.until - tools.clock())),
  );
  const fits = link.code === undefined ? isBirthDate(chart, proof) : isCode(link.code, proof);
  if (left >= 0 && fits) {
    await tools.tries.giveBack(practice, today);
    await tools.tries.giveBack(practice, all);
    return true;
  }
  // Past the bound nothing more is written: who holds a link could fill the log with it.
  if (left >= 0) await note(tools, found, left > 0 ? 'shared-doubted' : 'shared-locked');
  if (left <= 0) throw new Refused(429, 'locked', 'Too many tries.');
  return false;
}

function isCode(code: string, typed: string): boolean {
  const digest = (digits: string) => Buffer.from(codeDigest(digits, 'shared'));
  return timingSafeEqual(digest(code), digest(readCode(typed) ?? ''));
}

function isBirthDate(chart: Chart, typed: string): boolean {
  const date = z.iso.date().safeParse(typed.trim());
  return date.success && birthDateMatches(chart.patient.birthDate, [date.data]);
}

function note({ conversations, clock }: SharedTools, { link, share }: Found, did: string): Promise<unknown> {
  const what = `Patient/${link.patient}`;
  const entry = { at: clock(), who: 'shared link', did, what, why: `DocumentReference/${share.id}` };
  return conversations.commit(auditOnly(link.practice.id, entry));
}

function ended(): Refused {
  return new Refused(410, 'LinkEnded', 'This link has ended.');
}

/** The first language of the browser's that there are words for; English otherwise. */
function localeOf(request: Request, voice: Voice): string {
  const wanted = request.acceptsLanguages().map((tag) => tag.split('-')[0] ?? '');
  return wanted.find((tag) => voice.locales.includes(tag)) ?? 'en';
}
