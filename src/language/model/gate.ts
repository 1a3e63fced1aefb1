import { ModelError } from '../../errors.ts';
import type { Metrics } from '../../metrics.ts';
import type { ModelStore } from '../../turn/model-stores.ts';
import type { Clock } from '../../turn/ports.ts';
import { CONCURRENT, type ModelSettings, SOFT_SHARE, TOKENS_PER_DAY } from './settings.ts';

/** What a call is estimated at before it is made, and took in the end. */
export type Spent = { readonly input: number; readonly output: number };

/** Lets a call through when there is room: places, and the practice's budget of the day. */
export type Gate = {
  /**
   * Resolves with how to end the call, once a place is free. Rejects with ModelError `busy` when none is in time, and
   * `over-budget` when the day's is spent; `needed` false: already at the soft limit.
   */
  enter(
    call: { readonly practice: string; readonly estimate: Spent; readonly needed: boolean },
    signal: AbortSignal,
  ): Promise<(spent: Spent) => Promise<void>>;
};

/** Waiting for a place are at most so many times the places: who comes after them gets the deterministic form at once. */
const WAITING_PER_PLACE = 10;

export function createGate(
  settings: ModelSettings,
  tools: { readonly store: ModelStore; readonly clock: Clock; readonly metrics: Metrics },
): Gate {
  const places = settings.concurrent ?? CONCURRENT;
  const limits = {
    tokens: settings.tokensPerDay ?? TOKENS_PER_DAY,
    cost: settings.costPerDay ?? Number.MAX_SAFE_INTEGER,
  };
  let taken = 0;
  const waiting: (() => void)[] = [];

  const leave = (): void => {
    taken -= 1;
    waiting.shift()?.();
  };

  async function place(signal: AbortSignal): Promise<void> {
    if (taken < places) {
      taken += 1;
      return;
    }
    if (waiting.length >= places * WAITING_PER_PLACE) throw new ModelError('busy');
    await new Promise<void>((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener('abort', end);
        taken += 1;
        resolve();
      };
      const end = (): void => {
        const at = waiting.indexOf(go);
        if (at !== -1) waiting.splice(at, 1);
        reject(new ModelError('busy'));
      };
      signal.addEventListener('abort', end, { once: true });
      waiting.push(go);
    });
  }

  const costOf = ({ input, output }: Spent): number =>
    Math.ceil(input * (settings.prices?.input ?? 0) + output * (settings.prices?.output ?? 0));

  return {
    async enter({ practice, estimate, needed }, signal) {
      await place(signal);
      const day = new Date(tools.clock()).toISOString().slice(0, 10);
      const wanted = { tokens: estimate.input + estimate.output, cost: costOf(estimate) };
      const share = needed ? 1 : SOFT_SHARE;
      try {
        const { taken: isTaken, tokens } = await tools.store.take(practice, day, wanted, {
          tokens: limits.tokens * share,
          cost: limits.cost === Number.MAX_SAFE_INTEGER ? limits.cost : limits.cost * share,
        });
        const soft = tokens >= limits.tokens * SOFT_SHARE;
        tools.metrics.modelBudget.inc({
          state: isTaken ? (soft ? 'soft' : 'within') : needed ? 'hard' : 'soft-refused',
        });
        if (!isTaken) throw new ModelError('over-budget');
      } catch (error) {
        leave();
        // A store that is away is no leave to spend.
        throw error instanceof ModelError ? error : new ModelError('off');
      }
      return async (spent) => {
        leave();
        tools.metrics.modelTokens.inc({ way: 'in' }, spent.input);
        tools.metrics.modelTokens.inc({ way: 'out' }, spent.output);
        const by = { tokens: spent.input + spent.output - wanted.tokens, cost: costOf(spent) - wanted.cost };
        // What cannot be put right stays taken: the budget then ends sooner, never later.
        await tools.store.settle(practice, day, by).catch(() => undefined);
      };
    },
  };
}
