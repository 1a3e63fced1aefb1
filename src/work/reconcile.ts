import { ChannelError, StoreAway } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Practice } from '../practice/practice.ts';
import type { Found } from '../turn/events.ts';
import type { Clock, Inbound, InboundList } from '../turn/ports.ts';
import type { ArrivalStore, PracticeStore } from '../turn/stores.ts';
import { isDanger, judge, type Lost, screened } from './found.ts';
import type { Mind } from './take-turn.ts';

export type ReconcileTools = {
  readonly arrivals: ArrivalStore;
  readonly inboundList: InboundList | null;
  readonly practices: PracticeStore;
  readonly mind: Pick<Mind, 'voice'>;
  readonly receive: (practice: Practice, inbound: Inbound) => Promise<{ readonly duplicate: boolean }>;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
};

export type Reconcile = {
  /** Begins to count the numbers of the practices that can be reached as ours. Rejects with StoreAway. */
  watch(): Promise<void>;
  /** Looks through the list of every practice; `in-turn`: of those that no other process looks after just now. Never rejects. */
  look(when: 'now' | 'in-turn'): Promise<void>;
  /** Ends a look that is under way, and every later one. */
  stop(): void;
};

/** An emergency that only TwiML answered waits for staff no longer than this; a request a number and turn is cheap. */
export const RECONCILE_EVERY_MS = 2 * 60_000;

/** Twilio's list knows whole days only, so a look overlaps the ones before it by a day at least. */
const LOOK_BACK_MS = 24 * 60 * 60_000;

/** Twilio tries a webhook for 15 s and then its fallback: what is younger than this is still on its way by itself. */
const ON_ITS_WAY_MS = 60_000;

/** Texts taken in by one look at one number. After a long outage the next looks take the rest. */
const MOST_TAKEN_IN = 500;

/** A look at one number, pages and all. */
const LOOK_LIMIT_MS = 60_000;

/**
 * Twilio drops a message whose webhook nobody took, but keeps it in its list. This finds such messages there and gives
 * them to the same door, where the guard looks first and an id that is known changes nothing: a message that comes by
 * both ways is one.
 */
export function createReconcile(tools: ReconcileTools): Reconcile {
  const stopping = new AbortController();
  let underway: Promise<void> | null = null;

  const look = async (when: 'now' | 'in-turn'): Promise<void> => {
    const { inboundList: list } = tools;
    if (list === null) return;
    try {
      const { practices, away } = await tools.practices.reached();
      for (const id of away) stopped(tools, id, new StoreAway());
      for (const practice of practices) await lookOnce(list, practice, when);
    } catch (error) {
      stopped(tools, null, error);
    }
  };

  /** What one practice meets does not keep the others from being looked after: of a cluster one master may be away. */
  const lookOnce = async (list: InboundList, practice: Practice, when: 'now' | 'in-turn'): Promise<void> => {
    try {
      // Short of the interval, so that the next look is somebody's again whatever became of this one's process.
      const forMs = RECONCILE_EVERY_MS * 0.9;
      if (when === 'in-turn' && !(await tools.arrivals.mayLook(practice.id, forMs))) return;
      await lookAt(tools, list, practice, stopping.signal);
    } catch (error) {
      stopped(tools, practice.id, error);
    }
  };

  return {
    watch: async () => {
      for (const practice of (await tools.practices.reached()).practices) {
        for (const number of (await tools.inboundList?.numbers(practice)) ?? []) {
          await tools.arrivals.watchedSince(practice.id, number, tools.clock());
        }
      }
    },
    look: (when) => {
      underway ??= look(when).finally(() => {
        underway = null;
      });
      return underway;
    },
    stop: () => stopping.abort(),
  };
}

/** Goes through the practice's numbers; what one of them meets does not keep the others from being looked at. */
async function lookAt(
  tools: ReconcileTools,
  list: InboundList,
  practice: Practice,
  stopping: AbortSignal,
): Promise<void> {
  for (const number of await list.numbers(practice)) {
    if (stopping.aborted) return;
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(LOOK_LIMIT_MS), stopping]);
      const whole = await reconcile(tools, list, { practice, number, signal });
      tools.metrics.reconciliations.inc({ result: whole ? 'whole' : 'cut-short' });
      if (!whole) tools.log.warn('reconciliation cut short', { practice: practice.id });
    } catch (error) {
      if (error instanceof StoreAway) throw error;
      if (!stopping.aborted) stopped(tools, practice.id, error);
    }
  }
}

/** Nothing but this look is over: the next one sees the same list. */
function stopped(tools: ReconcileTools, practice: string | null, error: unknown): void {
  const reason =
    error instanceof StoreAway ? 'store-away' : error instanceof ChannelError ? error.code : null;
  tools.metrics.reconciliations.inc({ result: 'failed' });
  if (reason === null) tools.log.error('reconciliation failed', { practice, error });
  else tools.log.warn('reconciliation failed', { practice, reason });
}

type Place = { readonly practice: Practice; readonly number: string; readonly signal: AbortSignal };

/** One look at one number. Answers whether everything that is there was looked at. */
async function reconcile(tools: ReconcileTools, list: InboundList, place: Place): Promise<boolean> {
  const { practice, number, signal } = place;
  const now = tools.clock();
  const since = await tools.arrivals.watchedSince(practice.id, number, now);
  const { texts, whole } = await list.inbound(number, now - LOOK_BACK_MS, signal);
  const unseen = await tools.arrivals.unseen(
    practice.id,
    texts.map(({ inbound }) => ({ id: inbound.providerId, address: inbound.address })),
  );
  const lost = await screened(
    texts
      .filter(({ inbound }) => unseen.has(inbound.providerId))
      // The list counts in whole seconds.
      .filter(({ sentAt }) => sentAt >= since - 1_000 && sentAt <= now - ON_ITS_WAY_MS)
      .sort((one, other) => one.sentAt - other.sentAt),
  );
  if (lost.length === 0) return whole;
  const dangers = lost.filter(isDanger);
  const rest = lost.filter((text) => !isDanger(text));
  const replies = await list.outbound(number, now - LOOK_BACK_MS, signal).catch((error: unknown) => {
    stopped(tools, practice.id, error);
    return null;
  });
  // Without knowing what was answered, a danger is answered twice rather than not at all; the rest can wait.
  const chosen = (replies === null ? dangers : [...dangers, ...rest]).slice(0, MOST_TAKEN_IN);
  const seen = texts.filter(({ inbound }) => !unseen.has(inbound.providerId));
  const founds = judge(tools.mind.voice, practice, chosen, { now, seen, replies: replies ?? [] });
  for (const [text, found] of founds) {
    if (signal.aborted) return false;
    await takeIn(tools, practice, text, found);
  }
  return whole && chosen.length === lost.length;
}

async function takeIn(tools: ReconcileTools, practice: Practice, text: Lost, found: Found): Promise<void> {
  try {
    const { duplicate } = await tools.receive(practice, { ...text.inbound, found });
    if (duplicate) return;
  } catch (error) {
    if (error instanceof StoreAway) throw error;
    // One that cannot be taken in must not keep the others out.
    tools.log.error('found text not taken', { practice: practice.id, error });
    return;
  }
  const answered = isDanger(text) ? 'guard' : found.late ? 'people' : 'bot';
  tools.metrics.reconciliationFinds.inc({ answered });
  tools.metrics.reconciliationAgeSeconds.observe((tools.clock() - found.sentAt) / 1000);
  tools.log.warn('text found that no webhook brought', {
    practice: practice.id,
    providerId: text.inbound.providerId,
  });
}
