import type { Gap } from '../turn/library.ts';
import type { Translation } from '../turn/translations.ts';
import { keysOf } from './keys.ts';
import type { Redis } from './redis.ts';
import { scanFields, scanKeys } from './scan.ts';
import type { Sealer, Sealers } from './sealing.ts';

/** What is kept of somebody's words beside their conversations: translations, and questions that no page answered. */
export type KeptWords = { readonly translations: readonly Translation[]; readonly gaps: readonly Gap[] };

/** Whose words: conversations, and the lines that were said in them. */
export type Spoken = {
  readonly conversations: ReadonlySet<string>;
  readonly lines: readonly { readonly id: string; readonly text: string }[];
};

/**
 * Looks through all that a practice keeps beside its conversations: for what is done rarely. What came out of a conversation
 * says so; a translation that does not is theirs when it is of a line of theirs. `forget` also drops the model's remembered
 * answers of the practice, of which nothing says whose words they were made from: they are made anew when they are wanted.
 */
export function createKeptWords(redis: Redis, sealers: Sealers) {
  async function gapsOf(practice: string, isWanted: (gap: Gap) => boolean): Promise<readonly Gap[]> {
    const sealer = await sealers.of(practice);
    const { contentGaps } = keysOf(practice);
    const gaps = new Map<string, Gap>();
    for await (const fields of scanFields(redis, contentGaps)) {
      for (let at = 0; at < fields.length; at += 2) {
        const gap = opened<Gap>(sealer, 'content-gap', fields[at] ?? '', fields[at + 1] ?? null);
        if (gap !== null && isWanted(gap)) gaps.set(gap.id, gap);
      }
    }
    return [...gaps.values()];
  }

  async function forgetGaps(practice: string, gaps: readonly Gap[]): Promise<number> {
    const { contentGaps } = keysOf(practice);
    for (const { id } of gaps) await redis.command(contentGaps, 'HDEL', contentGaps, id);
    return gaps.length;
  }

  return {
    async of(practice: string, { conversations, lines }: Spoken): Promise<KeptWords> {
      const sealer = await sealers.of(practice);
      const keys = keysOf(practice);
      const texts = new Set(lines.map(({ text }) => text.trim()));
      const ids = new Set(lines.map(({ id }) => id));
      const translations = new Map<string, Translation>();
      for await (const names of scanKeys(redis, keys.translation('*'))) {
        for (const name of names) {
          const sealed = (await redis.command(name, 'GET', name)) as string | null;
          const one = opened<Translation>(
            sealer,
            'translation',
            name.slice(keys.translation('').length),
            sealed,
          );
          if (one === null) continue;
          const isTheirs = [one.original, one.text].some((text) => texts.has(text.trim()));
          if (isTheirs || conversations.has(one.conversation ?? '')) translations.set(one.id, one);
        }
      }
      const gaps = await gapsOf(
        practice,
        ({ id, conversation }) => ids.has(id) || conversations.has(conversation ?? ''),
      );
      return { translations: [...translations.values()], gaps };
    },

    async forget(practice: string, { translations, gaps }: KeptWords): Promise<void> {
      const keys = keysOf(practice);
      for (const { id } of translations) {
        await redis.command(keys.translation(id), 'UNLINK', keys.translation(id));
        for (const list of [keys.translationsWaiting, keys.translationsHeld])
          await redis.command(list, 'ZREM', list, id);
      }
      await forgetGaps(practice, gaps);
      for await (const names of scanKeys(redis, keys.modelAnswer('*')))
        for (const name of names) await redis.command(name, 'UNLINK', name);
    },

    /** Forgets the questions that were asked before then (epoch milliseconds); answers how many. */
    async forgetOld(practice: string, before: number): Promise<number> {
      return forgetGaps(practice, await gapsOf(practice, ({ at }) => at < before));
    },
  };
}

/** Null for what is gone, or was sealed under a key that is no longer ours: nobody can read it. */
function opened<T>(sealer: Sealer, kind: string, id: string, sealed: string | null): T | null {
  if (sealed === null || sealed === '') return null;
  try {
    return JSON.parse(sealer.open(kind, id, 'json', sealed)) as T;
  } catch {
    return null;
  }
}
