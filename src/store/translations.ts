import type { Translation, TranslationStore } from '../turn/translations.ts';
import { keysOf } from './keys.ts';
import { type Redis, script } from './redis.ts';
import type { Sealers } from './sealing.ts';

/** What nobody approves is gone after this; approved pairs stay as long as they are used. */
const KEPT_SECONDS = 30 * 24 * 3600;
const APPROVED_SECONDS = 400 * 24 * 3600;

/** In one answer; what is older has been left by everybody. */
const MOST_WAITING = 200;
const MOST_HELD = 500;

/**
 * Guarantee: a translation is kept, and in the lists of those that wait and of those whose words are held back exactly when
 * it is so; what is no longer kept leaves the first. KEYS 1 translation, 2 those that wait, 3 those held back. ARGV 1 id, 2
 * sealed translation, 3 when it was made, 4 seconds to keep it, 5 '1' where it waits, 6 '1' where its words are held back, 7
 * what was made before then and waits is gone.
 */
const save = script(
  'translation-save',
  `redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[4])
if ARGV[5] == '1' then redis.call('ZADD', KEYS[2], ARGV[3], ARGV[1]) else redis.call('ZREM', KEYS[2], ARGV[1]) end
if ARGV[6] == '1' then redis.call('ZADD', KEYS[3], ARGV[3], ARGV[1]) else redis.call('ZREM', KEYS[3], ARGV[1]) end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', ARGV[7])
redis.call('ZREMRANGEBYRANK', KEYS[3], 0, -${MOST_HELD + 1})
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
  const some = async (practice: string, ids: unknown): Promise<readonly Translation[]> => {
    const found = await Promise.all((ids as string[]).map((id) => find(practice, id)));
    return found.filter((one): one is Translation => one !== null);
  };
  return {
    find,
    async idOf(practice, { from, to, original }) {
      return (await sealers.of(practice)).lookup(`translation ${from} ${to} ${original}`);
    },
    async waiting(practice) {
      const { translationsWaiting: key } = keysOf(practice);
      return some(practice, await redis.command(key, 'ZRANGE', key, '0', String(MOST_WAITING - 1)));
    },
    async held(practice) {
      const { translationsHeld: key } = keysOf(practice);
      return some(practice, await redis.command(key, 'ZREVRANGE', key, '0', String(MOST_HELD - 1)));
    },
    async save(practice, translation) {
      const sealer = await sealers.of(practice);
      const { id, state, at, text, drafted } = translation;
      const keys = keysOf(practice);
      const sealed = sealer.seal('translation', id, 'json', JSON.stringify(translation));
      const kept = state === 'approved' ? APPROVED_SECONDS : KEPT_SECONDS;
      const isHeld = drafted !== undefined && !(state === 'approved' && text === drafted);
      await redis.run(
        save,
        [keys.translation(id), keys.translationsWaiting, keys.translationsHeld],
        [
          ...[id, sealed, String(at), String(kept), state === 'waiting' ? '1' : '', isHeld ? '1' : ''],
          String(at - KEPT_SECONDS * 1000),
        ],
      );
    },
  };
}
