import type express from 'express';
import type { Practice } from '../../practice/practice.ts';
import { screen } from '../../safety/guard.ts';
import type { Danger } from '../../safety/reply.ts';
import type { Channel, Clock, FetchMedia, InboundList, Inbox, Voice } from '../../turn/ports.ts';
import { dangerText } from '../../turn/practice-voice.ts';
import type { PracticeStore } from '../../turn/stores.ts';
import type { TwilioAccount } from './client.ts';
import { twilioList } from './list.ts';
import { twilioMedia } from './media.ts';
import { type PlainWebhook, plainWebhooks } from './plain.ts';
import { practiceFinder } from './practices.ts';
import { twilioChannel } from './send.ts';
import { twilioRouter, type WebhookNote, type WebhookTools } from './webhook.ts';

export type TwilioTools = {
  readonly account: TwilioAccount;
  readonly inbox: Inbox;
  readonly practices: PracticeStore;
  readonly voice: Voice;
  readonly clock: Clock;
  /** Told of every webhook's outcome, for logs and metrics. Holds no words, names or numbers. */
  readonly note?: (webhook: 'messages' | 'status', note: WebhookNote) => void;
};

/** Twilio: its webhooks come in by `router` (mounted at the root, before any body parser), texts go out by `channel`. */
export type TwilioParts = {
  readonly router: express.Router;
  /** The same webhooks without a router, for requests that have nothing unusual about them. */
  readonly plain: readonly PlainWebhook[];
  readonly channel: Channel;
  readonly list: InboundList;
  readonly fetchMedia: FetchMedia;
  /** Call once at the start: learns the practices for answers in an emergency while the store is away. */
  readonly learn: () => Promise<void>;
};

/** Puts the Twilio channel together. It keeps nothing but the practices it has seen and the ids of the last texts. */
export function createTwilio(tools: TwilioTools): TwilioParts {
  const practices = practiceFinder(tools.practices, tools.account);
  const webhooks: WebhookTools = {
    account: tools.account,
    inbox: tools.inbox,
    practices,
    taken: new Set(),
    screen,
    safetyWords: (practice, danger) => safetyWords(tools.voice, practice, danger),
    note: tools.note ?? (() => {}),
  };
  const router = twilioRouter(webhooks);
  const plain = plainWebhooks(webhooks);
  const list = twilioList(tools.account, tools.practices);
  return {
    router,
    plain,
    channel: twilioChannel(tools.account, tools.clock),
    list,
    fetchMedia: twilioMedia(tools.account),
    learn: practices.learn,
  };
}

/** In the language of the danger where the catalogue has it, else in the practice's own. */
function safetyWords(
  voice: Voice,
  practice: Practice | null,
  danger: Danger & { readonly locale: string },
): string {
  const has = voice.localesOf('safety').includes(danger.locale);
  const locale = has ? danger.locale : (practice?.languages[0] ?? 'en');
  return dangerText(voice, practice ?? { phone: '', name: '' }, danger, locale);
}
