import type { Translation, TranslationStore } from '../turn/translations.ts';
import { keysOf } from './keys.ts';
import { type Redis, script } from './redis.ts';
import type { Sealers } from './sealing.ts';

/** What nobody approves is gone after this; approved pairs stay as long as they are used. */
const KEPT_SECONDS = 30 * 24 * 3600;
const APPROVED_SECONDS = 400 * 24 * 3600;

/**
 * Guarantee: a translation is kept, and in the list of those that wait exactly when it waits.
 * KEYS 1 translation, 2 those that wait. ARGV 1 id, 2 sealed translation, 3 when it was made or '' where it does not wait, 4
 * seconds to keep it.
 */
const save = script(
  'translation-save',
  `redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[4])
if ARGV[3] == '' then redis.call('ZREM', KEYS[2], ARGV[1]) else redis.call('ZADD', KEYS[2], ARGV[3], ARGV[1]) end
return 1`,
);

/** Translations in Redis, sealed. */
export function createTranslationStore(redis: Redis, sealers: Sealers): TranslationStore {
  const find = async (practice: string, id: string): Promise<Translation | null> => {
    const sealer = await sealers.of(practice);
    const key = keysOf(practice).translation(id);
    const sealed = (await redis.command(key, 'GET', key)) as string | null;
    return sealed === null
      ? null
      : (JSON.parse(sealer.open('translation', id, 'json', sealed)) as Translation);
  };
  return {
    find,
    async idOf(practice, { from, to, original }) {
      return (await sealers.of(practice)).lookup(`translation ${from} ${to} ${original}`);
    },
    async waiting(practice) {
      const { translationsWaiting: key } = keysOf(practice);
      const ids = (await redis.command(key, 'ZRANGE', key, '0', '199')) as string[];
      const found = await Promise.all(ids.map((id) => find(practice, id)));
      return found.filter((one): one is Translation => one !== null);
    },
    async save(practice, translation) {
      const sealer = await sealers.of(practice);
      const { id, state, at } = translation;
      const keys = keysOf(practice);
      const sealed = sealer.seal('translation', id, 'json', JSON.stringify(translation));
      const kept = state === 'approved' ? APPROVED_SECONDS : KEPT_SECONDS;
      await redis.run(
        save,
        [keys.translation(id), keys.translationsWaiting],
        [id, sealed, state === 'waiting' ? String(at) : '', String(kept)],
      );
    },
  };
}
