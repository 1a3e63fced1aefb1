import { api, Failure, type HandoffItem } from './api.ts';
import type { BulkAct, Outcome } from './state.ts';

/** The server takes so many at once (`POST /handoffs/bulk`): more go in parts, one after another. */
const MOST_AT_ONCE = 50;

/**
 * Does the same with all of them, and tells after each part what became of which, and of how many it is not known yet. Where
 * the server cannot be reached it stops: what was asked last may have been done, the rest was not asked for. Rejects with
 * Failure where nothing was done at all.
 */
export async function doTogether(
  act: BulkAct,
  chosen: readonly HandoffItem[],
  more: object,
  tell: (items: readonly Outcome[], left: number) => void,
): Promise<void> {
  const told: Outcome[] = [];
  for (let from = 0; from < chosen.length; from += MOST_AT_ONCE) {
    const part = chosen.slice(from, from + MOST_AT_ONCE);
    const rest = chosen.slice(from + MOST_AT_ONCE);
    try {
      const { items } = await api.bulk({ ids: part.map(({ id }) => id), act, ...more });
      const byId = new Map(items.map((one) => [one.id, one]));
      told.push(...part.map((item) => ({ item, ok: false, code: 'other', ...byId.get(item.id) })));
    } catch (error) {
      // Of one part alone the page says what is wrong; after several each is told what became of it.
      if (!(error instanceof Failure) || error.code === 'not-signed-in' || told.length === 0) throw error;
      const code = error.code === 'offline' ? 'unsure' : error.code;
      told.push(...part.map((item) => ({ item, ok: false, code })));
      told.push(...rest.map((item) => ({ item, ok: false, code: 'not-asked' })));
      tell(told, 0);
      return;
    }
    tell([...told], rest.length);
  }
}
