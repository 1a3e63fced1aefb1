import express, { type Router } from 'express';
import { ChannelError, Refused, StoreAway } from '../../errors.ts';
import type { Practice } from '../../practice/practice.ts';
import { screen } from '../../safety/guard.ts';
import type { Channel, Inbound, Inbox, Voice } from '../../turn/ports.ts';
import { dangerText } from '../../turn/practice-voice.ts';
import type { PracticeStore } from '../../turn/stores.ts';
import { readHandoffEvent } from '../handoff-event.ts';
import { practiceAsked } from '../practice-asked.ts';
import { readActivity, referenceOf, sentActivity } from './activity.ts';
import { isLoopbackCaller, mayAnswerAt } from './callers.ts';
import { type App, type Authority, type Connector, openConnector } from './connector.ts';

/** What becomes of an activity that was posted, for metrics. */
export type BotNote = 'accepted' | 'duplicate' | 'joined' | 'passed-over' | 'refused' | 'store-away';

export type BotFrameworkTools = {
  readonly inbox: Inbox;
  readonly practices: Pick<PracticeStore, 'find' | 'ids'>;
  readonly app: App;
  readonly voice: Voice;
  readonly note: (result: BotNote) => void;
  readonly authority?: Authority;
};

/** The Bot Framework's channels (Teams …): the router goes to `/`, the channel into the outbox. */
export type BotFramework = {
  readonly router: Router;
  readonly channel: Channel;
  /** Loads the SDK ahead of the first activity. */
  prepare(): Promise<void>;
};

/** A safety text without a store behind it: a service that takes longer does not answer. */
const ANSWER_MS = 5_000;

/** What a message with its pictures' addresses and a card's data takes. */
const MAX_BODY = '100kb';

/**
 * `POST /api/messages`. What is posted goes into the mailbox as a text does, and 200 is said once it is durable. Replies
 * leave through the outbox, to the room's reference: what nobody asked for goes the same way.
 */
export function createBotFramework(tools: BotFrameworkTools): BotFramework {
  let opened: Promise<Connector> | null = null;
  const connector = (): Promise<Connector> => {
    opened ??= openConnector(tools.app, tools.authority);
    return opened;
  };
  const router = express.Router();
  router.post('/api/messages', express.json({ limit: MAX_BODY }), async (request, response) => {
    if (tools.app === null && !isLoopbackCaller(request)) {
      tools.note('refused');
      throw new Refused(403, 'Forbidden', 'Without an app id only this machine may post here.');
    }
    const { kind, serviceUrl, inbound } = readActivity(request.body);
    if (!mayAnswerAt(serviceUrl, tools.app !== null)) {
      tools.note('refused');
      throw new Refused(403, 'Forbidden', 'Replies do not go to that service.');
    }
    const { isAuthentic } = await connector();
    if (!(await isAuthentic(request.headers.authorization ?? '', request.body))) {
      tools.note('refused');
      throw new Refused(401, 'Unauthorized', 'The token is not that of the channel.');
    }
    const practice = await practiceAsked(request, tools.practices);
    try {
      if (kind === 'message') {
        const { duplicate } = await tools.inbox.receive(practice, inbound);
        tools.note(duplicate ? 'duplicate' : 'accepted');
      } else if (kind === 'joined') {
        await tools.inbox.joined(practice, inbound.address, inbound.localeHint);
        tools.note('joined');
      } else {
        // The channel has proven who it is: its hub may say what became of a handoff.
        const said = readHandoffEvent(request.body);
        const id = (request.body as { id?: unknown }).id;
        if (said === null || typeof id !== 'string') tools.note('passed-over');
        else {
          await tools.inbox.handoffEvent(practice, inbound.address, { id, ...said });
          tools.note('accepted');
        }
      }
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
      tools.note('store-away');
      if (kind === 'message') await answerDanger(practice, inbound);
      throw error;
    }
    const isInvoke = (request.body as { type?: unknown }).type === 'invoke';
    response.status(isInvoke ? 501 : 200).end();
  });

  /** Nothing can be kept: a danger is answered all the same, and the channel hears 503, for it is to try again. */
  async function answerDanger(practice: Practice, { address, text, localeHint }: Inbound): Promise<void> {
    const verdict = screen(text, { locale: localeHint ?? undefined });
    if ((verdict.level !== 'emergency' && verdict.level !== 'crisis') || address.channel !== 'chat') return;
    const locale = tools.voice.localesOf('safety').includes(verdict.locale) ? verdict.locale : 'en';
    const words = dangerText(tools.voice, practice, { ...verdict, text }, locale, { told: false });
    const activity = { type: 'message', text: words, textFormat: 'plain', locale };
    await (await connector()).send(referenceOf(address), activity, AbortSignal.timeout(ANSWER_MS));
  }

  return {
    router,
    async prepare() {
      await connector();
    },
    channel: {
      name: 'chat',
      async send(practice, entry, signal) {
        if (entry.address.channel !== 'chat') throw new ChannelError('refused', 'not-a-room');
        const reference = referenceOf(entry.address);
        // Kept from when it was checked (A7560), but the app may have been taken away since.
        if (!mayAnswerAt(reference.serviceUrl, tools.app !== null)) {
          throw new ChannelError('refused', 'service-not-allowed');
        }
        const id = await (await connector()).send(reference, sentActivity(practice, entry), signal);
        return `chat/${id === '' ? entry.id : id}/${entry.id}`;
      },
      // No channel of the Bot Framework can be asked what it has.
      find: async () => [],
    },
  };
}
