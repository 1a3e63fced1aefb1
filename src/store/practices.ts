import { Conflict, type Fault, Faults, StoreAway } from '../errors.ts';
import type { Practice } from '../practice/practice.ts';
import type { AuditEntry } from '../turn/commit.ts';
import type { Clock } from '../turn/ports.ts';
import type { PracticeStore } from '../turn/stores.ts';
import { globalKeys, keysOf } from './keys.ts';
import { type Redis, script } from './redis.ts';
import { canonicalJson } from './resource-seal.ts';
import type { Sealers } from './sealing.ts';
import { auditValue, settingsValue } from './values.ts';
import { ways } from './ways.ts';

/** How long another process's change of a practice may go unseen here. */
const COPY_MS = 5_000;

/** Saves of one practice at the same moment, before we give up. */
const TRIES = 5;

/**
 * Guarantee: the settings replace exactly those that were read, and the audit entry is written with them; or nothing.
 * KEYS 1 settings, 2 audit. ARGV 1 sealed settings as read ('' for none), 2 new ones, 3 sealed audit entry.
 * Answers 1, or 0 when the settings have changed since.
 */
const saveSettings = script(
  'save-settings',
  `if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
redis.call('XADD', KEYS[2], '*', 'entry', ARGV[3])
return 1`,
);

/**
 * Practices and their settings, sealed. Keeps a copy of what it read for 5 seconds of `clock`. `save` rejects with
 * Faults when a number belongs to another practice. A save that was cut off by a crash is made whole by saving again.
 */
export function createPracticeStore(redis: Redis, sealers: Sealers, clock: Clock): PracticeStore {
  const practices = copies<Practice>(clock);
  const numbers = copies<string>(clock);
  const lists = copies<readonly string[]>(clock);

  /** What was opened last of each practice: as long as nobody saves it, it stays one and the same object. */
  const opened = new Map<string, { readonly sealed: string; readonly practice: Practice }>();

  async function read(id: string): Promise<{ readonly sealed: string; readonly practice: Practice | null }> {
    const { settings } = keysOf(id);
    const sealed = ((await redis.command(settings, 'GET', settings)) ?? '') as string;
    const known = opened.get(id);
    if (known?.sealed === sealed) return known;
    opened.delete(id);
    if (sealed === '') return { sealed, practice: null };
    const read = { sealed, practice: settingsValue.open(await sealers.of(id), id, sealed) };
    opened.set(id, read);
    return read;
  }

  let listed: readonly string[] | null = null;
  async function ids(): Promise<readonly string[]> {
    const key = globalKeys.practices;
    try {
      const read = async () => ((await redis.command(key, 'SMEMBERS', key)) as string[]).sort();
      listed = (await lists.get('', read)) ?? [];
    } catch (error) {
      // Of a cluster the master of this list alone may be away.
      if (listed === null || !(error instanceof StoreAway)) throw error;
    }
    return listed;
  }

  async function find(id: string): Promise<Practice | null> {
    return practices.get(id, async () => (await read(id)).practice);
  }

  async function claimNumbers(practice: Practice): Promise<void> {
    const faults: Fault[] = [];
    for (const [index, number] of practice.numbers.entries()) {
      const owner = await ways.claim(redis, globalKeys.practiceOfNumber(number), practice.id);
      if (owner !== practice.id) {
        const message = `this number belongs to the practice ${owner}; take it out of one of the two`;
        faults.push({ path: `numbers[${index}]`, message });
      }
    }
    if (faults.length === 0) return;
    await forEachWay(practice.numbers, (way) => ways.giveUp(redis, way, practice.id));
    throw new Faults(`practice ${practice.id}`, faults);
  }

  async function save(
    practice: Practice,
    audit: AuditEntry,
    onto?: Practice,
  ): Promise<'created' | 'changed' | 'unchanged'> {
    if (!/^[A-Za-z0-9._-]{1,64}$/.test(practice.id)) {
      const message = 'use 1 to 64 letters, digits, dots, dashes or underscores';
      throw new Faults('practice', [{ path: 'id', message }]);
    }
    const { settings, audit: auditKey } = keysOf(practice.id);
    const sealer = await sealers.of(practice.id);
    await claimNumbers(practice);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const before = await read(practice.id);
      const isThere = (one: Practice): boolean =>
        before.practice !== null && canonicalJson(before.practice) === canonicalJson(one);
      const same = isThere(practice);
      if (!same && onto !== undefined && !isThere(onto)) {
        practices.forget();
        throw new Conflict('settings');
      }
      const saved =
        same ||
        (await redis.run(
          saveSettings,
          [settings, auditKey],
          [
            before.sealed,
            settingsValue.seal(sealer, practice.id, practice),
            auditValue.seal(sealer, '', audit),
          ],
        )) === 1;
      if (!saved) continue;
      await redis.command(globalKeys.practices, 'SADD', globalKeys.practices, practice.id);
      const dropped = before.practice?.numbers.filter((number) => !practice.numbers.includes(number)) ?? [];
      await forEachWay(practice.numbers, (way) => ways.keep(redis, way, practice.id));
      await forEachWay(dropped, (way) => ways.drop(redis, way, practice.id));
      for (const copy of [practices, numbers, lists]) copy.forget();
      if (same) return 'unchanged';
      return before.practice === null ? 'created' : 'changed';
    }
    throw new Faults(`practice ${practice.id}`, [
      { path: '', message: 'somebody else keeps changing it; try again' },
    ]);
  }

  return {
    find,
    save,
    async byNumber(number) {
      const key = globalKeys.practiceOfNumber(number);
      const id = await numbers.get(
        number,
        async () => (await redis.command(key, 'GET', key)) as string | null,
      );
      return id === null ? null : find(id);
    },
    ids,
    async reached() {
      const away: string[] = [];
      let last: StoreAway | null = null;
      const found = await Promise.all(
        (await ids()).map((id) =>
          find(id).catch((error: unknown) => {
            if (!(error instanceof StoreAway)) throw error;
            last = error;
            away.push(id);
            return null;
          }),
        ),
      );
      const practices = found.filter((practice) => practice !== null);
      if (last !== null && practices.length === 0) throw last;
      return { practices, away };
    },
  };
}

async function forEachWay(numbers: readonly string[], act: (way: string) => Promise<unknown>): Promise<void> {
  for (const number of numbers) await act(globalKeys.practiceOfNumber(number));
}

/**
 * Copies of what was found, for a short time. What was not found is asked for again: a flood of guesses keeps nothing. Who
 * asks while somebody else does waits for the same answer.
 */
function copies<T>(clock: Clock) {
  const held = new Map<string, { readonly value: T; readonly at: number }>();
  const asked = new Map<string, Promise<T | null>>();

  async function ask(name: string, read: () => Promise<T | null>): Promise<T | null> {
    const asking = read();
    asked.set(name, asking);
    try {
      const value = await asking;
      // Somebody may have saved meanwhile: this is what stood there before.
      if (asked.get(name) !== asking) return value;
      if (value === null) held.delete(name);
      else held.set(name, { value, at: clock() });
      return value;
    } finally {
      if (asked.get(name) === asking) asked.delete(name);
    }
  }

  return {
    async get(name: string, read: () => Promise<T | null>): Promise<T | null> {
      const copy = held.get(name);
      const age = copy === undefined ? null : clock() - copy.at;
      // A clock that went back makes a copy old, not young.
      if (copy !== undefined && age !== null && age >= 0 && age < COPY_MS) return copy.value;
      return asked.get(name) ?? ask(name, read);
    },
    forget: () => {
      held.clear();
      asked.clear();
    },
  };
}
