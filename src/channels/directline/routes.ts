import express, { type Request, type Response, type Router } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import { Refused } from '../../errors.ts';
import { readHandoffEvent } from '../handoff-event.ts';
import { practiceAsked } from '../practice-asked.ts';
import { primaryLanguage, readPosted } from './activity.ts';
import {
  bearerOf,
  grantOf,
  isSecret,
  readGrant,
  requireBearer,
  requireOwnPage,
  watermarkOf,
} from './callers.ts';
import { activitiesAfter, addressOf, endOf, isStarted, markStarted, showHistory } from './conversation.ts';
import { MAX_BODY_BYTES, MAX_ID, MAX_ORIGINS, MESSAGE_RATE, START_RATE, TOKEN_MS } from './limits.ts';
import { createLinkDevices, markCookie } from './link-device.ts';
import { anonymous, beginWithWords, headOf } from './own-page.ts';
import { allowAnyPage, answerFault } from './responses.ts';
import { provePerson } from './second-factor.ts';
import type { Grant, Tokens } from './tokens.ts';
import type { DirectLineTools } from './tools.ts';

const tokenParameters = z.looseObject({
  user: z.looseObject({ id: z.string().min(1).max(MAX_ID).nullish() }).nullish(),
  trustedOrigins: z.array(z.url().max(2048)).max(MAX_ORIGINS).nullish(),
  locale: z.string().nullish().catch(null),
});
const linkBody = z.object({
  key: z.string().min(1).max(2048),
  /** The second factor: FHIR's date. */
  birthDate: z.iso.date().nullish(),
  /** And the code that was sent to the phone that got the link; `again` asks for another. */
  code: z.string().max(MAX_ID).nullish(),
  again: z.boolean().nullish(),
});

/** The REST half of Direct Line 3.0 (and paths of our own page: `/page`, `/tokens/link`). Answers its own errors. */
export function createRoutes(tools: DirectLineTools, tokens: Tokens): Router {
  const issued = { tokens, publicUrl: tools.publicUrl };
  const router = express.Router();
  const messages = new RateLimiterMemory({ points: MESSAGE_RATE.points, duration: MESSAGE_RATE.seconds });
  const starts = new RateLimiterMemory({ points: START_RATE.points, duration: START_RATE.seconds });
  const devices = createLinkDevices(tools.secrets);
  router.use(allowAnyPage);
  router.use(express.json({ limit: MAX_BODY_BYTES }));

  router.get('/page', async (request, response) => {
    response.json(headOf(await practiceAsked(request, tools.practices)));
  });

  // Whom the page is of, a token, a conversation and its first words at once: on a slow line each way there and back counts.
  router.post('/page', async (request, response) => {
    await within(starts, String(request.ip), response);
    requireOwnPage(request, tools);
    const practice = await practiceAsked(request, tools.practices);
    const grant = anonymous(practice, tools);
    const locale = primaryLanguage(tokenParameters.safeParse(request.body).data?.locale);
    const words = await beginWithWords(tools, grant, locale);
    const streamUrl = await streamOf(tools, tokens, grant, words.watermark || null);
    const begun = { ...(await answerOf(tokens, grant)), streamUrl, ...words };
    response.status(201).json({ practice: headOf(practice), ...begun });
  });

  router.post('/tokens/generate', async (request, response) => {
    await within(starts, String(request.ip), response);
    const secret = bearerOf(request);
    if (secret === null) {
      requireOwnPage(request, tools);
      const practice = await practiceAsked(request, tools.practices);
      response.json(await answerOf(tokens, anonymous(practice, tools)));
    } else {
      if (!isSecret(secret, tools)) throw new Refused(403, 'Forbidden', 'This needs the secret.');
      response.json(await answerOf(tokens, await asked(request, tools)));
    }
  });

  router.post('/tokens/refresh', async (request, response) => {
    response.json(await answerOf(tokens, await grantOf(request, issued)));
  });

  router.post('/tokens/link', async (request, response) => {
    await within(starts, String(request.ip), response);
    requireOwnPage(request, tools);
    const body = linkBody.safeParse(request.body);
    if (!body.success) throw new Refused(400, 'BadArgument', 'The body needs the key of the link.');
    const { key, birthDate = null, code = null, again } = body.data;
    const opened = await tools.links.open(key);
    const { practice, conversation, patients } = opened;
    // Its patient was erased since: the link would bring them back.
    const [said] = await tools.queue.transcript(practice.id, conversation, null, 1);
    if (said === undefined) throw new Refused(410, 'LinkExpired', 'This link is too old.');
    const proof = { key, birthDate, code, again: again === true };
    await provePerson({ ...tools, devices }, request, opened, proof);
    response.cookie(...markCookie(await devices.mark(practice.id, key), tools.publicUrl));
    const grant = anonymous(practice, tools);
    const address = addressOf(grant.conversation);
    await tools.conversations.link(practice.id, { address, conversation, patients });
    await showHistory(tools, practice, conversation, grant);
    response.json(await answerOf(tokens, grant));
  });

  router.post('/conversations', async (request, response) => {
    // The client takes any error here for final, and a lost connection for a reason to try again.
    response.locals.dropWhenAway = true;
    await within(starts, String(request.ip), response);
    const bearer = requireBearer(request);
    const grant = isSecret(bearer, tools)
      ? await asked(request, tools)
      : await readGrant(request, bearer, issued);
    const known = await isStarted(tools.pages, grant);
    // A known conversation is streamed from here on, a new one from its beginning: the greeting is part of it.
    const after = known ? await endOf(tools.pages, grant) : null;
    if (!known) {
      const locale = primaryLanguage(tokenParameters.safeParse(request.body).data?.locale);
      await tools.inbox.joined(grant.practice, addressOf(grant.conversation), locale);
      await markStarted(tools.pages, grant, tools.clock());
    }
    const streamUrl = await streamOf(tools, tokens, grant, after);
    response.status(known ? 200 : 201).json({ ...(await answerOf(tokens, grant)), streamUrl });
  });

  router.get('/conversations/:id', async (request, response) => {
    const grant = await grantOf(request, issued);
    const after = watermarkOf(request);
    const from = after === undefined ? await endOf(tools.pages, grant) : after;
    const streamUrl = await streamOf(tools, tokens, grant, from);
    response.json({ ...(await answerOf(tokens, grant)), streamUrl });
  });

  router.get('/conversations/:id/activities', async (request, response) => {
    const grant = await grantOf(request, issued);
    const set = await activitiesAfter(tools.pages, grant, watermarkOf(request) ?? null);
    response.json({ activities: set.activities, watermark: set.watermark });
  });

  router.post('/conversations/:id/activities', async (request, response) => {
    const grant = await grantOf(request, issued);
    await within(messages, `${grant.practice.id} ${grant.conversation}`, response);
    const posted = readPosted(request.body, grant, tools.clock(), tools.newId);
    if (posted.type === 'message' && (posted.text.trim() !== '' || posted.media.length > 0)) {
      await tools.inbox.receive(grant.practice, {
        address: addressOf(grant.conversation),
        providerId: posted.id,
        text: posted.text,
        media: posted.media,
        keyword: null,
        localeHint: posted.locale,
      });
    }
    // A page speaks for a patient: it may ask for a person, and says nothing of what staff do.
    const said = readHandoffEvent(request.body);
    if (said?.name === 'handoff.initiate')
      await tools.inbox.handoffEvent(grant.practice, addressOf(grant.conversation), {
        id: posted.id,
        ...said,
      });
    // Only what is durable is echoed: the echo is what clients show as sent. Typing is for open sockets alone.
    if (posted.type !== 'typing')
      await tools.pages.append(grant.practice.id, grant.conversation, posted.echo);
    response.json({ id: posted.id });
  });

  router.post('/conversations/:id/upload', () => {
    throw new Refused(415, 'BadArgument', 'Files cannot be sent here.');
  });
  router.use(() => {
    throw new Refused(404, 'NotFound', 'There is nothing here.');
  });
  router.use(answerFault(tools.report));
  return router;
}

/** The grant that the holder of the secret asks for in the body. */
async function asked(request: Request, tools: DirectLineTools): Promise<Grant> {
  const practice = await practiceAsked(request, tools.practices);
  const read = tokenParameters.safeParse(request.body ?? {});
  if (!read.success) throw new Refused(400, 'BadArgument', 'The token parameters are not right.');
  const { user, trustedOrigins } = read.data;
  const origins = trustedOrigins?.map((url) => new URL(url).origin) ?? null;
  return { practice, conversation: tools.newId(), user: user?.id ?? `dl_${tools.newId()}`, origins };
}

async function answerOf(tokens: Tokens, grant: Grant) {
  return {
    conversationId: grant.conversation,
    token: await tokens.issue(grant),
    expires_in: TOKEN_MS / 1000,
  };
}

async function streamOf(tools: DirectLineTools, tokens: Tokens, grant: Grant, after: string | null) {
  const base = tools.publicUrl.replace(/^http/, 'ws').replace(/\/+$/, '');
  const token = await tokens.issueStream({ ...grant, after });
  return `${base}/v3/directline/conversations/${encodeURIComponent(grant.conversation)}/stream?t=${token}`;
}

async function within(limiter: RateLimiterMemory, key: string, response: Response): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    response.set('Retry-After', String(Math.ceil(error.msBeforeNext / 1000)));
    throw new Refused(429, 'TooManyRequests', 'Too many messages at once. Wait a little.');
  }
}
