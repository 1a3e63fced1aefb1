import { randomUUID } from 'node:crypto';
import { StoreAway } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { RETENTION_JOB } from '../store/retention.ts';
import type { Destination } from '../turn/address.ts';
import type { Outcome } from '../turn/commit.ts';
import type {
  ConversationStore,
  Held,
  OutboxStore,
  PaceStore,
  WakeStore,
} from '../turn/conversation-stores.ts';
import type { Event } from '../turn/events.ts';
import type { Channel, Clock, Desk, InboundList, Inbox } from '../turn/ports.ts';
import { reopeningId } from '../turn/stand-in.ts';
import type { ArrivalStore, PracticeStore, QueueStore } from '../turn/stores.ts';
import { createDeliver } from './deliver.ts';
import { countSealed, setGauges } from './gauges.ts';
import { createInLine } from './in-line.ts';
import { watchLateness } from './lateness.ts';
import { createLoad } from './load.ts';
import { receive } from './receive.ts';
import { createReconcile, RECONCILE_EVERY_MS } from './reconcile.ts';
import { nextLook, type RetentionTools, runRetention } from './retention.ts';
import { runConversation } from './run.ts';
import type { Mind } from './take-turn.ts';
import { createTasks } from './tasks.ts';

export type WorkTools = {
  /** What is too old goes at night; absent: nothing does. */
  readonly retain?: RetentionTools;
  readonly conversations: ConversationStore;
  readonly outbox: OutboxStore;
  readonly pace: PaceStore;
  readonly wake: WakeStore;
  readonly practices: PracticeStore;
  readonly queue: Pick<QueueStore, 'counts' | 'sealed'>;
  readonly arrivals: ArrivalStore;
  /** Null: there is no provider whose list could be read. */
  readonly inboundList: InboundList | null;
  readonly channels: ReadonlyMap<Destination['channel'], Channel>;
  readonly mind: Mind;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly random: () => number;
};

/** The workshop: takes in, handles, delivers, wakes. One in each process; any number may share a store. */
export type Work = Inbox &
  Desk & {
    /** One look at the wake list: everything due is handled or begun. Answers how many conversations were due. */
    sweep(): Promise<number>;
    /** From now on, texts to the practices' numbers are ours to find; see `reconcile`. Rejects with StoreAway. */
    watchNumbers(): Promise<void>;
    /** One look through the provider's list for texts that no webhook brought. Never rejects. */
    reconcile(): Promise<void>;
    /** Resolves when nothing is in hand. */
    idle(): Promise<void>;
    /** Sweeps until stopped. `stop` waits for turns and deliveries in hand. */
    start(everyMs: number): void;
    stop(): Promise<void>;
  };

/** Conversations taken from the wake list at once. */
const SWEEP_MOST = 200;

/** Twilio's delivery statuses; a label of a metric must not be whatever somebody sends. */
const STATUSES: ReadonlySet<string> = new Set(
  'accepted scheduled queued sending sent delivered undelivered failed canceled read'.split(' '),
);

/** The open handoffs are counted once in so many sweeps. */
const COUNT_EVERY = 15;
/** Whether all of them can be read is looked at once in so many. */
const READ_EVERY = 60;

/** How long staff wait for their act while another worker has the conversation. */
const PERFORM_LIMIT_MS = 8_000;
const PERFORM_POLL_MS = 40;

export function createWork(tools: WorkTools): Work {
  const deliver = createDeliver({
    ...tools,
    visit: (practice, conversation) => visit(practice, conversation),
  });
  const tasks = createTasks(tools.log);
  const lateness = watchLateness();
  const load = createLoad({ inHand: () => tasks.count() + deliver.count(), lateMs: lateness.late });
  let stopping = false;
  const run = (held: Held): void => {
    tasks.add(
      runConversation({ ...tools, deliver, visit }, held).then((outcome) => {
        // Whoever else wanted it has had the chance; when we stop, another process or the next start goes on.
        if (outcome === 'more' && !stopping) visit(held.practice, held.conversation);
      }),
    );
  };
  const visit = (practice: string, conversation: string): void => {
    tasks.add(
      tools.conversations.hold(practice, conversation).then((held) => {
        if (held !== null) run(held);
      }),
    );
  };
  const receiveTools = {
    ...tools,
    load,
    inLine: createInLine(),
    deliver,
    run,
    visit,
    voice: tools.mind.voice,
    newId: tools.mind.newId,
  };

  const perform = async (practice: string, conversation: string, event: Event): Promise<Outcome> => {
    const accepted = await tools.conversations.append(practice, conversation, event);
    if (accepted.kind === 'accepted' && accepted.held !== null) run(accepted.held);
    const until = Date.now() + PERFORM_LIMIT_MS;
    for (;;) {
      const outcome = await tools.conversations.outcome(practice, conversation, event.id);
      if (outcome !== null) return outcome;
      if (Date.now() > until) throw new StoreAway();
      await new Promise((resolve) => setTimeout(resolve, PERFORM_POLL_MS));
    }
  };

  let sweeps = 0;
  const sweep = async (): Promise<number> => {
    let count = 0;
    const practices = await tools.wake.practices();
    // Side by side: of a cluster one master may hang, and the practices of the others are not kept waiting.
    const asked = practices.map(async (practice) => {
      const due = await tools.wake.due(practice, tools.clock(), SWEEP_MOST);
      for (const one of due) {
        if (one === RETENTION_JOB) tasks.add(retain(practice));
        else tasks.add(attend(practice, one));
      }
      count += due.filter((one) => one !== RETENTION_JOB).length;
    });
    const away = (await Promise.allSettled(asked)).find(({ status }) => status === 'rejected');
    sweeps += 1;
    if (away !== undefined) throw (away as PromiseRejectedResult).reason;
    if (sweeps % COUNT_EVERY === 1) {
      await setGauges(tools, practices);
      for (const practice of practices) await watchAge(practice);
    }
    if (sweeps % READ_EVERY === 1) await bringBack(practices);
    return count;
  };

  /** What could not be read and can be again goes back to its conversation, once. */
  const bringBack = async (practices: readonly string[]): Promise<void> => {
    const now = tools.clock();
    for (const { practice, handoff, at } of await countSealed(tools, practices)) {
      const id = reopeningId(handoff, at);
      const timer = { id, at: now, kind: 'reopened', data: { handoff: JSON.stringify(handoff) } } as const;
      const event = { kind: 'timer-due', id, at: now, timer } as const;
      const accepted = await tools.conversations.append(practice, handoff.conversationId, event);
      if (accepted.kind === 'accepted' && accepted.held !== null) run(accepted.held);
    }
  };

  /** What is too old goes at night: the look stands on the wake list like everything that comes due. */
  const watchAge = async (id: string): Promise<void> => {
    const practice = await tools.practices.find(id);
    if (practice !== null) await tools.retain?.retention.schedule(id, nextLook(practice, tools.clock()));
  };
  const retain = async (id: string): Promise<void> => {
    const practice = await tools.practices.find(id);
    if (practice === null || tools.retain === undefined) return;
    const removed = await runRetention(tools.retain, practice, tools.clock());
    for (const [what, count] of Object.entries(removed ?? {})) tools.metrics.retained.inc({ what }, count);
  };

  const attend = async (practice: string, conversation: string): Promise<void> => {
    const now = tools.clock();
    await tools.wake.ring(practice, conversation, now);
    const { claimed, unknown } = await tools.outbox.due(practice, conversation, now);
    deliver.all(claimed);
    deliver.resolve(unknown);
    visit(practice, conversation);
  };

  const reconciling = createReconcile({
    ...tools,
    receive: (practice, inbound) => receive(receiveTools, practice, inbound),
  });
  let timer: NodeJS.Timeout | undefined;
  let lookTimer: NodeJS.Timeout | undefined;
  const idle = async (): Promise<void> => {
    do {
      await tasks.idle();
      await deliver.idle();
    } while (tasks.count() > 0);
  };
  return {
    receive: (practice, inbound) => receive(receiveTools, practice, inbound),
    joined: async (practice, address, localeHint) => {
      const event = {
        kind: 'joined',
        id: `joined:${randomUUID()}`,
        at: tools.clock(),
        from: address,
        localeHint,
      } as const;
      const accepted = await tools.conversations.accept({ practice: practice.id, address, event });
      if (accepted.kind === 'accepted' && accepted.held !== null) run(accepted.held);
    },
    handoffEvent: async (practice, address, { id, name, state }) => {
      const at = tools.clock();
      const event = { kind: 'handoff-event', id: `handoff:${id}`, at, from: address, name, state } as const;
      const accepted = await tools.conversations.accept({ practice: practice.id, address, event });
      if (accepted.kind === 'accepted' && accepted.held !== null) run(accepted.held);
    },
    receipt: async (practice, receipt) => {
      const { providerId, status, code } = receipt;
      await tools.outbox.receipt(practice.id, providerId, status, code, tools.clock());
      tools.metrics.receipts.inc({ status: STATUSES.has(status) ? status : 'other' });
    },
    perform,
    sweep,
    watchNumbers: reconciling.watch,
    reconcile: () => reconciling.look('now'),
    idle,
    start: (everyMs) => {
      const beat = (): void => {
        tasks.add(sweep().then(() => undefined));
        timer = setTimeout(beat, everyMs);
      };
      timer = setTimeout(beat, everyMs);
      const look = (): void => {
        tasks.add(reconciling.look('in-turn'));
        lookTimer = setTimeout(look, RECONCILE_EVERY_MS);
      };
      lookTimer = setTimeout(look, RECONCILE_EVERY_MS);
    },
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      clearTimeout(lookTimer);
      reconciling.stop();
      lateness.stop();
      await idle();
    },
  };
}
