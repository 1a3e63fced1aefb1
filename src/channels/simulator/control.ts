import express from 'express';
import { ZodError, z } from 'zod';
import { Refused } from '../../errors.ts';
import { segments } from '../../turn/parts.ts';
import { type Backstage, MOST_AHEAD_MS } from './board.ts';
import type { Account } from './create-message.ts';
import type { Exchange } from './exchange.ts';
import type { SimulatedMessage } from './ledger.ts';
import type { Attached } from './media.ts';
import { type Scripted, type Scripts, scriptSchema } from './script.ts';

/** A person of the demo to pick on the page. `note` says in a few words who they are. */
export type SimulatedPhone = {
  readonly number: string;
  readonly name: string;
  readonly note: string;
  readonly locale: string;
};

type ControlTools = {
  readonly account: () => Promise<Account>;
  readonly phones: () => Promise<readonly SimulatedPhone[]>;
  readonly exchange: Exchange;
  readonly scripts: Scripts;
  /** Null: there are only phones. */
  readonly backstage: Backstage | null;
  readonly signal: AbortSignal;
};

/** A few pages of evaluators; more are turned away. */
const mostWatchers = 50;
const heartbeatMs = 15_000;

/** A voice note of some minutes, in base64. */
const LARGEST_MEDIA = 7_000_000;

const textSchema = z.object({
  from: z.string().regex(/^\+[1-9]\d{6,14}$/u),
  to: z.string().max(100).nullish(),
  body: z.string().max(1600),
  media: z
    .array(
      z.union([
        z.object({ url: z.url().max(2000), contentType: z.string().max(100) }),
        z.object({ data: z.base64().max(LARGEST_MEDIA), contentType: z.string().max(100) }),
      ]),
    )
    .max(10)
    .default([]),
});

const clockSchema = z.object({ aheadMs: z.int().min(1).max(MOST_AHEAD_MS) });

/** What the page sees of a message. */
export type SeenMessage = SimulatedMessage & ReturnType<typeof segments>;

/** `/simulator/api`: what the page and other processes' tests use. Never mounted in production. */
export function controlRouter(tools: ControlTools): express.Router {
  const router = express.Router();
  // Only JSON bodies are read: a form on somebody else's page cannot send one without asking first.
  const json = express.json({ limit: '64kb' });

  router.get('/simulator/api/phones', async (_, response) => {
    const [{ numbers }, phones] = await Promise.all([tools.account(), tools.phones()]);
    response.json({ numbers, phones });
  });

  router.get('/simulator/api/messages', async (request, response) => {
    const { ledger } = await tools.account();
    const number = request.query.number;
    const messages = ledger
      .messages()
      .filter(({ from, to }) => number === undefined || from === number || to === number);
    response.json({ messages: messages.map(seen) });
  });

  const texts = express.json({ limit: LARGEST_MEDIA + 64_000 });
  router.post('/simulator/api/texts', texts, async (request, response) => {
    const { from, to, body, media } = textSchema.parse(request.body);
    response.status(201).json(await tools.exchange.textFrom(from, to ?? null, body, media.map(attached)));
  });

  router.get('/simulator/api/practice', async (_, response) => {
    response.set('Cache-Control', 'no-store');
    response.json({ practice: (await tools.backstage?.practice()) ?? null });
  });

  router.post('/simulator/api/clock', json, async (request, response) => {
    const { aheadMs } = clockSchema.parse(request.body);
    if (tools.backstage === null) throw new Refused(404, 'no-clock', 'There is no clock to put ahead here.');
    await tools.backstage.goAhead(aheadMs);
    response.status(204).end();
  });

  router.post('/simulator/api/script', json, (request, response) => {
    for (const script of z.array(scriptSchema).max(100).parse([request.body].flat()))
      tools.scripts.add(script as Scripted);
    response.status(204).end();
  });

  router.delete('/simulator/api/script', (_, response) => {
    tools.scripts.clear();
    response.status(204).end();
  });

  router.get('/simulator/api/events', events(tools));

  router.use('/simulator/api', ((error, _request, response, next) => {
    if (error instanceof ZodError) {
      const faults = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
      response.status(400).json({ error: 'malformed', faults });
    } else if (error instanceof Refused) {
      response.status(error.status).json({ error: error.code, message: error.message });
    } else if (typeof error?.status === 'number' && error.status < 500) {
      response.status(error.status).json({ error: 'malformed', faults: [] });
    } else next(error);
  }) satisfies express.ErrorRequestHandler);
  return router;
}

function attached(one: z.infer<typeof textSchema>['media'][number]): Attached {
  if ('url' in one) return one;
  return { contentType: one.contentType, bytes: Buffer.from(one.data, 'base64') };
}

/** Server-sent events: first what is there, then each new or changed message. */
function events(tools: ControlTools): express.RequestHandler {
  let watchers = 0;
  return async (_, response) => {
    if (watchers >= mostWatchers) {
      response.status(503).json({ error: 'too-many' });
      return;
    }
    const { ledger } = await tools.account();
    watchers += 1;
    response.set({
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    const tell = (event: string, data: unknown) =>
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    tell('messages', ledger.messages().map(seen));
    const stop = ledger.watch((message) => tell('message', seen(message)));
    const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
    const close = () => response.end();
    tools.signal.addEventListener('abort', close, { once: true });
    response.on('close', () => {
      watchers -= 1;
      stop();
      clearInterval(heartbeat);
      tools.signal.removeEventListener('abort', close);
    });
  };
}

function seen(message: SimulatedMessage): SeenMessage {
  return { ...message, ...segments(message.body) };
}
