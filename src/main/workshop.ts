import { createHmac, randomInt, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { createDialogs } from '../../dialogs/dialogs.ts';
import { type BotFramework, createBotFramework } from '../channels/botframework/botframework.ts';
import { createPageChannel } from '../channels/directline/channel.ts';
import { createPageLinks } from '../channels/directline/links.ts';
import { createHookChannel } from '../channels/hook.ts';
import { createTerminalChannel, type WriteLine } from '../channels/terminal.ts';
import type { TwilioAccount } from '../channels/twilio/client.ts';
import { twilioAdvice } from '../channels/twilio/errors.ts';
import { createTwilio, type TwilioParts } from '../channels/twilio/twilio.ts';
import type { WebhookNote } from '../channels/twilio/webhook.ts';
import { phiKeys } from '../config/phi-keys.ts';
import type { Config } from '../config.ts';
import { createSharedLinks, type SharedLinks } from '../http/shared-links.ts';
import { createLibrary } from '../language/library.ts';
import { createUnderstanding } from '../language/understanding.ts';
import { createVoice } from '../language/voice.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { readPrograms } from '../practice/program-file.ts';
import type { Destination } from '../turn/address.ts';
import type { LanguageModel } from '../turn/language-model.ts';
import type { Channel, Clock, Inbox, Understanding, Voice } from '../turn/ports.ts';
import { createWork, type Work } from '../work/work.ts';
import { openModel } from './model.ts';
import type { Stores } from './stores.ts';

export type WorkshopTools = {
  readonly config: Config;
  readonly stores: Stores;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Where the terminal's conversation is printed; null: this process has none. */
  readonly terminal: WriteLine | null;
};

/** What handles conversations, whoever takes them in: the server and the command line share it. */
export type Workshop = {
  readonly work: Work;
  readonly model: LanguageModel | null;
  readonly voice: Voice;
  readonly twilio: TwilioParts;
  readonly botFramework: BotFramework;
  readonly account: TwilioAccount;
  readonly pageLinks: ReturnType<typeof createPageLinks>;
  /** To the page of what is kept on a patient. */
  readonly dataLinks: ReturnType<typeof createPageLinks>;
  readonly sharedLinks: SharedLinks;
  /** Tells other systems of the practice's. */
  readonly hooks: Channel;
};

/** What becomes of webhooks when all is well. The rest an operator must hear of: Twilio alone sees the answers. */
const usual: ReadonlySet<WebhookNote> = new Set(['accepted', 'duplicate', 'receipt']);

/** The project's folder: locales, prompts and pages are beside `src`. */
export const root = resolve(import.meta.dirname, '../..');

export async function openWorkshop(tools: WorkshopTools): Promise<Workshop> {
  const { config, stores, clock, log, metrics } = tools;
  const voice = createVoice(resolve(root, 'locales'));
  const account = twilioAccount(config);
  // The channel needs the inbox and the inbox the channel: each is asked for only once a message comes.
  const inbox: Inbox = {
    receive: (practice, inbound) => work.receive(practice, inbound),
    joined: (practice, address, localeHint) => work.joined(practice, address, localeHint),
    handoffEvent: (practice, address, event) => work.handoffEvent(practice, address, event),
    receipt: (practice, receipt) => work.receipt(practice, receipt),
  };
  const twilio = createTwilio({
    account,
    inbox,
    practices: stores.practices,
    voice,
    clock,
    note: (webhook, result) => {
      metrics.webhooks.inc({ webhook, result });
      if (!usual.has(result)) log.warn('webhook not taken', { route: `/twilio/${webhook}`, reason: result });
    },
  });
  const botFramework = createBotFramework({
    inbox,
    practices: stores.practices,
    app: config.microsoft,
    voice,
    note: (result) => metrics.webhooks.inc({ webhook: 'bot', result }),
  });
  const linkTools = { ...stores, clock, publicUrl: config.publicUrl };
  const pageLinks = createPageLinks(linkTools);
  const dataLinks = createPageLinks(linkTools, { path: '/my-data', purpose: 'data-link' });
  const sharedLinks = createSharedLinks(linkTools);
  const hooks = createHookChannel({ clock, open: !config.production });
  const channels = new Map<Destination['channel'], Channel>([
    ['sms', twilio.channel],
    ['web', createPageChannel(stores.pages, clock)],
    ['chat', botFramework.channel],
    ['terminal', createTerminalChannel(tools.terminal)],
    ['hook', hooks],
  ]);
  const model = await openModel({ config, store: stores.model, clock, metrics });
  const library = createLibrary({ store: stores.content, model, clock });
  const work: Work = createWork({
    ...stores,
    retain: stores,
    channels,
    inboundList: twilio.list,
    mind: {
      understanding: counted(createUnderstanding(), metrics),
      dialogs: createDialogs(readPrograms(resolve(root, 'programs'))),
      voice,
      model,
      library,
      fetchMedia: twilio.fetchMedia,
      newId: randomUUID,
      newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
      actOf: (code) => twilioAdvice(code).act,
      pageLinks,
      dataLinks,
      directory: stores.directory,
      ahead: (practice, handoff) => stores.queue.ahead(practice, handoff),
      sharedLinks,
      isGone: async (practice, id) => (await stores.staff.byId(practice, id))?.disabled === true,
      timed: (stage) => {
        const began = performance.now();
        return () => metrics.turnSeconds.observe({ stage }, (performance.now() - began) / 1000);
      },
    },
    clock,
    log,
    metrics,
    random: Math.random,
  });
  return { work, model, voice, twilio, botFramework, account, pageLinks, dataLinks, sharedLinks, hooks };
}

/** From these shares on an intent interrupts what is asked, and is acted on at all: the dialogs' own bounds. */
const SURE = 0.7;
const LIKELY = 0.5;

/** Counts which languages come in and how surely intents are told: no word of a text. */
function counted(understanding: Understanding, metrics: Metrics): Understanding {
  return {
    understand(text, context) {
      const understood = understanding.understand(text, context);
      const { name, confidence } = understood.intent;
      const band = confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'unsure';
      metrics.textsByLanguage.inc({ language: understood.locale ?? 'unknown' });
      metrics.intents.inc({ intent: name, confidence: band });
      return understood;
    },
  };
}

/** True when the phone simulator takes Twilio's place. */
export function isSimulated(config: Config): boolean {
  return config.twilio === null;
}

/**
 * Twilio's account, or the simulator's: made from the installation's key, so that the server and the command line have
 * the same one and nobody outside can sign in its name.
 */
function twilioAccount(config: Config): TwilioAccount {
  const { publicUrl, twilioSegmentsPerSecond: segmentsPerSecond } = config;
  if (config.twilio !== null) return { ...config.twilio, publicUrl, segmentsPerSecond };
  const made = (purpose: string): string =>
    createHmac('sha256', phiKeys(config)[0]?.key ?? '')
      .update(`simulator ${purpose}`)
      .digest('hex')
      .slice(0, 32);
  return {
    accountSid: `AC${made('account')}`,
    authToken: made('token'),
    messagingService: null,
    from: null,
    apiUrl: `http://127.0.0.1:${config.port}/simulator`,
    publicUrl,
    segmentsPerSecond,
  };
}
