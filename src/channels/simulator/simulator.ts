import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Clock } from '../../turn/ports.ts';
import type { Backstage } from './board.ts';
import { controlRouter, type SimulatedPhone } from './control.ts';
import type { Account } from './create-message.ts';
import { createExchange, type Exchange, type Pace } from './exchange.ts';
import { Ledger, type SimulatedMessage } from './ledger.ts';
import { createMediaShelf } from './media.ts';
import { restRouter } from './rest.ts';
import { type Scripted, Scripts } from './script.ts';
import { webhookSender } from './webhooks.ts';

export type SimulatorTools = {
  readonly accountSid: string;
  readonly authToken: string;
  /** Our server as it can be reached from here: webhooks are posted to it. */
  readonly webhookBase: string;
  /** Our server's PUBLIC_URL, which is what webhooks are signed for; absent: `webhookBase`. */
  readonly publicUrl?: string;
  /** Our REST API as the server reaches it, which is where media are; absent: `/simulator` of `webhookBase`. */
  readonly mediaBase?: () => string;
  /** Numbers that this account can send from. */
  readonly numbers: () => Promise<readonly string[]>;
  readonly messagingService?: string | null;
  readonly phones?: () => Promise<readonly SimulatedPhone[]>;
  /** The practice behind the phones, where the page shows it. */
  readonly backstage?: Backstage;
  readonly clock: Clock;
  /** Any id that is new each time. */
  readonly newId: () => string;
  readonly pace?: Pace;
};

/** Takes Twilio's place. Everything is in memory and gone with the process. */
export type Simulator = {
  /** Twilio's REST API at `/simulator/2010-04-01` and at `/2010-04-01`, and `/simulator/api` for the page and other processes. */
  readonly router: express.Router;
  /** Where texts from phones are posted, as it is signed. */
  readonly receiveUrl: string;
  readonly textFrom: Exchange['textFrom'];
  readonly messages: () => readonly SimulatedMessage[];
  /** Calls back at every new or changed message. Answers how to stop. */
  readonly watch: (listener: (message: SimulatedMessage) => void) => () => void;
  /** Makes the next requests go differently; see script.ts. */
  readonly script: (...scripted: readonly Scripted[]) => void;
  readonly clearScript: () => void;
  /** Ends what is on its way and every open page. */
  readonly close: () => void;
};

/** A person's eye can follow these. */
const usualPace: Pace = { sentMs: 300, deliveredMs: 900 };

/** Builds the simulator; nothing listens or waits before it is asked to. */
export function createSimulator(tools: SimulatorTools): Simulator {
  const { accountSid, authToken, clock, newId } = tools;
  const webhookBase = tools.webhookBase.replace(/\/+$/u, '');
  const publicUrl = (tools.publicUrl ?? webhookBase).replace(/\/+$/u, '');
  const receiveUrl = `${publicUrl}/twilio/messages`;
  const ledger = new Ledger();
  const scripts = new Scripts();
  const closing = new AbortController();
  const account = async (): Promise<Account> => ({
    numbers: await tools.numbers(),
    messagingService: tools.messagingService ?? null,
    ledger,
  });
  const dial = (url: string) => (url.startsWith(publicUrl) ? webhookBase + url.slice(publicUrl.length) : url);
  const shelf = createMediaShelf({
    accountSid,
    authToken,
    apiUrl: tools.mediaBase ?? (() => `${webhookBase}/simulator`),
    clock,
  });
  const exchange = createExchange({
    shelf,
    accountSid,
    account,
    scripts,
    receiveUrl,
    clock,
    post: webhookSender(authToken, dial, newId, closing.signal),
    pace: tools.pace ?? usualPace,
    newSid: (prefix) => prefix + createHash('sha256').update(newId()).digest('hex').slice(0, 32),
    signal: closing.signal,
  });
  const router = express.Router();
  router.use(shelf.store);
  const rest = restRouter({ accountSid, authToken, account, exchange, scripts, media: shelf.api });
  router.use('/simulator', rest);
  router.use(rest);
  router.use(
    controlRouter({
      account,
      phones: tools.phones ?? (async () => []),
      exchange,
      scripts,
      backstage: tools.backstage ?? null,
      signal: closing.signal,
    }),
  );
  return {
    router,
    receiveUrl,
    textFrom: exchange.textFrom,
    messages: () => ledger.messages(),
    watch: (listener) => ledger.watch(listener),
    script: (...scripted) => {
      for (const script of scripted) scripts.add(script);
    },
    clearScript: () => scripts.clear(),
    close: () => closing.abort(),
  };
}

/** Serves a simulator on a port of its own on loopback, for tests and other processes; `port` 0: any free one. */
export async function serveSimulator(
  simulator: Simulator,
  port = 0,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer(express().disable('x-powered-by').use(simulator.router));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const close = async () => {
    simulator.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
