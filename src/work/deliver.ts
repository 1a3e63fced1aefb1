import { ChannelError, StoreAway } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Destination } from '../turn/address.ts';
import type { Claimed, OutboxStore, PaceStore } from '../turn/conversation-stores.ts';
import type { Channel, Clock } from '../turn/ports.ts';
import type { PracticeStore } from '../turn/stores.ts';
import { createPace, type Pace } from './pace.ts';
import { surely } from './surely.ts';
import { within } from './within.ts';

/** Sends what the outbox gives, lane by lane, and tells it what became of it. */
export type Deliver = {
  /** Begins sending; does not wait. */
  all(claimed: readonly Claimed[]): void;
  /** Finds out what became of entries whose sender vanished, before anything is sent again. */
  resolve(unknown: readonly Claimed[]): void;
  /** Entries being sent, or asked about. */
  count(): number;
  /** Resolves when nothing is being sent. */
  idle(): Promise<void>;
};

export type DeliverTools = {
  readonly outbox: OutboxStore;
  readonly pace: PaceStore;
  readonly practices: PracticeStore;
  readonly channels: ReadonlyMap<Destination['channel'], Channel>;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly random: () => number;
  /** Somebody is to look at the conversation now: what did not arrive is told to staff at once. */
  readonly visit: (practice: string, conversation: string) => void;
};

/** A provider that has not answered after this is treated as one whose answer is unknown. */
const SEND_LIMIT_MS = 15_000;

/** An answer of the store's that was lost is asked for again so long: the person's next text waits for it. */
const SETTLE_AGAIN_MS = 5_000;

/**
 * Others ask about an entry a minute after it was claimed (lua/common.lua). Whoever comes to send it later than this (the
 * process was frozen, say) leaves it to them: sending, with its limit and the wait for its turn, must be over by then.
 */
const STILL_OURS_MS = 35_000;

/** First wait before another try, doubled each time up to the cap, with jitter of a half: Twilio's own recipe, slower. */
const RETRY_BASE_MS = 1_000;
const RETRY_CAP_MS = 10 * 60_000;

/** Tries before staff are told that it will not arrive. With the waits above this is about an hour. */
const SEND_TRIES = 14;

export function createDeliver(given: DeliverTools): Deliver {
  const tools = { ...given, pacing: createPace(given.pace, given.clock) };
  const underway = new Set<Promise<void>>();
  const track = (work: Promise<void>): void => {
    const guarded = work
      .catch((error: unknown) => {
        // What was claimed and not settled comes back as `unknown` after its time: nothing is lost here.
        tools.log.error('delivery interrupted', { error });
      })
      .finally(() => underway.delete(guarded));
    underway.add(guarded);
  };
  return {
    all: (claimed) => {
      for (const one of claimed) track(sendLane(tools, one));
    },
    resolve: (unknown) => {
      for (const one of unknown) track(resolveFate(tools, one));
    },
    count: () => underway.size,
    idle: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}

type Tools = DeliverTools & { readonly pacing: Pace };

/** Sends an entry and whatever follows it in its lane. */
async function sendLane(tools: Tools, first: Claimed): Promise<void> {
  let next: Claimed | null = first;
  while (next !== null) next = await sendOne(tools, next);
}

async function sendOne(tools: Tools, claimed: Claimed): Promise<Claimed | null> {
  if (claimed.unreadable) return giveUp(tools, claimed);
  const claimedAt = tools.clock();
  const { channel, practice } = await wayOf(tools, claimed);
  const later = await tools.pacing.turnOf(channel, practice, claimed);
  if (later !== null) {
    tools.metrics.deliveries.inc({ channel: channel.name, fate: 'paced' });
    return tools.outbox.retryAt(claimed, later, 'paced', tools.clock());
  }
  if (tools.clock() - claimedAt > STILL_OURS_MS) return null;
  try {
    const providerId = await within(SEND_LIMIT_MS, (signal) => channel.send(practice, claimed.entry, signal));
    tools.metrics.deliveries.inc({ channel: channel.name, fate: 'sent' });
    return await surely(
      () => tools.outbox.sent(claimed, providerId, tools.clock()),
      () => tools.metrics.storeAway.inc({ operation: 'sent' }),
      SETTLE_AGAIN_MS,
    );
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    tools.metrics.deliveries.inc({ channel: channel.name, fate: error.fate });
    if (error.act !== 'none') tools.metrics.deliveryFaults.inc({ act: error.act });
    tools.log.warn('not sent', { conversation: claimed.conversation, fate: error.fate, code: error.code });
    return settle(tools, claimed, error);
  }
}

/** Nobody knows any more what it said or to whom: staff are told that something did not arrive, and the lane goes on. */
async function giveUp(tools: Tools, claimed: Claimed): Promise<Claimed | null> {
  tools.metrics.setAside.inc();
  const next = await tools.outbox.failed(claimed, 'unreadable', tools.clock());
  tools.visit(claimed.practice, claimed.conversation);
  return next;
}

async function settle(tools: Tools, claimed: Claimed, error: ChannelError): Promise<Claimed | null> {
  if (error.fate === 'refused' || claimed.attempts + 1 >= SEND_TRIES) {
    const optedOut = error.act === 'suppress';
    const next = await tools.outbox.failed(claimed, error.code, tools.clock(), optedOut);
    tools.visit(claimed.practice, claimed.conversation);
    return next;
  }
  // Left claimed: it comes back as `unknown` when its time is up, and the provider is asked first.
  if (error.fate === 'unknown') return null;
  const backoff = Math.min(RETRY_CAP_MS, RETRY_BASE_MS * 2 ** claimed.attempts) * (0.5 + tools.random());
  const now = tools.clock();
  return tools.outbox.retryAt(claimed, now + Math.max(error.retryAfterMs ?? 0, backoff), error.code, now);
}

async function resolveFate(tools: Tools, claimed: Claimed): Promise<void> {
  if (claimed.unreadable) {
    const next = await giveUp(tools, claimed);
    if (next !== null) await sendLane(tools, next);
    return;
  }
  const { channel, practice } = await wayOf(tools, claimed);
  try {
    const found = await channel.find(practice, claimed.entry, AbortSignal.timeout(SEND_LIMIT_MS));
    const others = await tools.outbox.known(practice.id, found);
    for (const providerId of found.filter((id) => !others.has(id))) {
      const next = await tools.outbox.adopt(claimed, providerId, tools.clock());
      if (next === "another's") continue;
      tools.metrics.deliveries.inc({ channel: channel.name, fate: 'found' });
      if (next !== null) await sendLane(tools, next);
      return;
    }
    // It never went out. Since it was decided they may have opted out or withdrawn consent: claiming looks again.
    await tools.outbox.retryAt(claimed, tools.clock(), 'not-sent');
    const due = await tools.outbox.due(claimed.practice, claimed.conversation, tools.clock());
    await Promise.all(due.claimed.map((one) => sendLane(tools, one)));
  } catch (error) {
    if (error instanceof StoreAway) throw error;
    // The provider could not say: the entry stays unknown and is asked about again when its time is up.
    tools.log.warn('fate unknown', { conversation: claimed.conversation, error });
  }
}

async function wayOf(tools: DeliverTools, claimed: Claimed) {
  const channel = tools.channels.get(claimed.entry.address.channel);
  const practice = await tools.practices.find(claimed.practice);
  if (channel === undefined || practice === null) {
    throw new Error(`no way to deliver: ${claimed.entry.address.channel} of ${claimed.practice}`);
  }
  return { channel, practice };
}
