import { Conflict, StoreAway } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Committed, ConversationStore, Held } from '../turn/conversation-stores.ts';
import type { Clock } from '../turn/ports.ts';
import type { PracticeStore } from '../turn/stores.ts';
import type { Turn } from '../turn/turn.ts';
import type { Deliver } from './deliver.ts';
import { surely } from './surely.ts';
import { admitFailure, type Mind, setAside, takeTurn } from './take-turn.ts';

/** What running needs. */
export type RunTools = {
  readonly conversations: ConversationStore;
  readonly practices: PracticeStore;
  readonly mind: Mind;
  readonly deliver: Deliver;
  /** Takes the lease of a conversation that was told something and handles it; returns at once. */
  readonly visit: (practice: string, conversation: string) => void;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
};

/** Tries of a turn before a person is told. */
const TURN_TRIES = 3;

/** Tries to write an event down for a person after that; what cannot even be written down is set aside. */
const ADMIT_TRIES = 6;

/** Wait before the second try; doubles with each. */
const RETRY_BASE_MS = 2_000;

/** Replays after conflicts before the conversation is given back: somebody else is busy with it. */
const REPLAYS = 8;

/** Longer than any model is given; what has not thought itself through by then is not going to. */
const TURN_LIMIT_MS = 20_000;

/**
 * A commit may be true although its answer was lost: made again for so long, as a Redis takes to be started again, it says
 * what is to be sent. Well below the minute after which what was claimed is asked about (lua/common.lua).
 */
const COMMIT_AGAIN_MS = 15_000;

/** Renewals in the time of a lease: two of three may be lost on their way. Most turns are over long before the first. */
const RENEWALS = 3;

/** Turns of one conversation that one visit takes before others get their chance. */
const TURNS_PER_VISIT = 50;

/**
 * Handles what a held conversation has waiting, turn by turn, and gives it back. Resolves when replies are sent or queued:
 * with `more` when there was too much for one visit, and the next may follow as soon as others have had their chance.
 */
export async function runConversation(tools: RunTools, first: Held): Promise<'done' | 'more'> {
  if (first.takenOver) tools.metrics.leaseTakeovers.inc();
  let held: Held | null = first;
  for (let turns = 0; held !== null && turns < TURNS_PER_VISIT; turns += 1) {
    if (held.events.length === 0) {
      await tools.conversations.postpone(held, Number.MAX_SAFE_INTEGER, 'idle');
      return 'done';
    }
    held = await oneTurn(tools, held);
  }
  if (held === null) return 'done';
  await tools.conversations.postpone(held, tools.clock(), 'fair');
  return 'more';
}

/** One turn with its replays. Answers the conversation with what is still waiting, or null when it was given back. */
async function oneTurn(tools: RunTools, first: Held): Promise<Held | null> {
  let held = first;
  for (let replay = 0; replay < REPLAYS; replay += 1) {
    try {
      const committed = await think(tools, held);
      tools.deliver.all(committed.claimed);
      for (const conversation of new Set(committed.told)) tools.visit(held.practice, conversation);
      return committed.more;
    } catch (error) {
      if (error instanceof Conflict) {
        tools.metrics.commits.inc({ result: 'conflict' });
        if (error.what === 'fence') return null;
        // The refused commit has given the lease back: take it anew, with what is true now.
        const again = await tools.conversations.hold(held.practice, held.conversation);
        if (again === null) return null;
        held = again;
        continue;
      }
      if (error instanceof StoreAway) throw error;
      await giveBack(tools, held, error);
      return null;
    }
  }
  await tools.conversations.postpone(held, tools.clock() + RETRY_BASE_MS, 'contended');
  return null;
}

async function think(tools: RunTools, held: Held): Promise<Committed> {
  const practice = await tools.practices.find(held.practice);
  if (practice === null) throw new Error(`no such practice: ${held.practice}`);
  const began = performance.now();
  const now = tools.clock();
  const mind = mindFor(held);
  const lease = keepLease(tools, held);
  try {
    const { turn, commit } = await mind(tools.mind, practice, held, now, lease.signal);
    const committed = await surely(
      () => tools.conversations.commit(commit),
      () => tools.metrics.storeAway.inc({ operation: 'commit' }),
      COMMIT_AGAIN_MS,
    );
    tools.metrics.commits.inc({ result: 'committed' });
    logTurn(tools, turn, performance.now() - began);
    return committed;
  } finally {
    lease.letGo();
  }
}

/** Where a part cannot be opened, no further try will: a person is told at once. For an open handoff another one stands in. */
function mindFor({ attempts, unread }: Held): typeof takeTurn {
  if (attempts >= TURN_TRIES + ADMIT_TRIES) return setAside;
  const isLost = unread?.some((part) => part !== 'handoff') === true;
  return attempts >= TURN_TRIES || isLost ? admitFailure : takeTurn;
}

/** Keeps a lease while a turn thinks. The signal ends the turn when it thinks too long, or when somebody else has it. */
function keepLease({ conversations }: RunTools, held: Held) {
  const ending = new AbortController();
  const limit = setTimeout(() => ending.abort(), TURN_LIMIT_MS);
  const renewing = setInterval(() => {
    conversations.renew(held).then(
      (kept) => {
        if (!kept) ending.abort();
      },
      // A store that is away gives the lease to nobody else either; the next renewal may come through.
      () => undefined,
    );
  }, conversations.leaseMs / RENEWALS);
  return {
    signal: ending.signal,
    letGo: () => {
      clearTimeout(limit);
      clearInterval(renewing);
    },
  };
}

async function giveBack(tools: RunTools, held: Held, error: unknown): Promise<void> {
  tools.metrics.commits.inc({ result: 'failed' });
  tools.log.error('turn failed', { conversation: held.conversation, attempts: held.attempts + 1, error });
  const wait = RETRY_BASE_MS * 2 ** Math.min(held.attempts, 8);
  await tools.conversations.postpone(held, tools.clock() + wait, 'failed');
}

/** One line a turn: ids, kinds and times, never words. */
function logTurn(tools: RunTools, turn: Turn, milliseconds: number): void {
  for (const why of turn.withheld) tools.metrics.withheld.inc({ why });
  for (const { journey, step } of turn.counted) tools.metrics.journeySteps.inc({ journey, step });
  for (const { way, result } of turn.checks) tools.metrics.identityChecks.inc({ way, result });
  for (const { about, score } of turn.ratings) tools.metrics.ratings.inc({ about, score });
  for (const handoff of turn.handoffs.values()) {
    const { risk, reason, openedAt } = handoff;
    if (openedAt === turn.now) tools.metrics.handoffsOpened.inc({ reason });
    const taken = handoff.state === 'with_person' && turn.held.handoff?.state === 'waiting';
    if (taken) tools.metrics.handoffWaitSeconds.observe({ risk }, (turn.now - openedAt) / 1000);
  }
  const [first] = turn.events;
  if (first?.kind === 'damaged' || turn.held.unread !== undefined) tools.metrics.setAside.inc();
  if (first?.kind === 'timer-due') {
    tools.metrics.wakeLagSeconds.observe(Math.max(0, turn.now - first.timer.at) / 1000);
  }
  tools.log.info('turn', {
    practice: turn.practice.id,
    conversation: turn.held.conversation,
    cause: turn.events[0]?.kind,
    count: turn.events.length,
    intent: turn.understood?.intent.name,
    milliseconds: Math.round(milliseconds),
  });
  tools.metrics.turnSeconds.observe({ stage: 'all' }, milliseconds / 1000);
}
