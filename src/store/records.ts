import type { Chart } from '../care/chart.ts';
import { Conflict, Faults } from '../errors.ts';
import type { LoadedChart } from '../turn/conversation-stores.ts';
import type { ImportBatch, RecordStore } from '../turn/stores.ts';
import { keysOf } from './keys.ts';
import { readChart, readHeads, takeIncoming, writeBatch } from './record-scripts.ts';
import type { Redis } from './redis.ts';
import { resourceHash } from './resource-seal.ts';
import type { Sealer, Sealers } from './sealing.ts';
import { auditValue, chartValue, resourceValue } from './values.ts';

/** The most fields that one call carries, so that no call keeps Redis from others for more than a few milliseconds. */
const FIELDS_A_CALL = 500;

/** The most characters that one call carries. */
const CHARACTERS_A_CALL = 4_000_000;

/** How often an import begins again because the patient's chart changed under it. */
const TRIES = 10;

type Held = ImportBatch['resources'][number];

/**
 * The built-in record: each resource whole and sealed, and beside them the patient's chart, under the versions that turns
 * check. `owner` answers the empty string for a resource of the practice's own. `import` rejects with Faults where a
 * resource is another patient's, and with Conflict where the chart keeps changing (it may be tried again).
 */
export function createRecordStore(redis: Redis, sealers: Sealers, newId: () => string): RecordStore {
  async function chart(practice: string, patient: string): Promise<LoadedChart | null> {
    const keys = keysOf(practice);
    const found = await redis.run(readChart, [keys.chart(patient), keys.access], [patient]);
    const [version, sealed, access] = found as readonly (string | null)[];
    if (sealed == null) return null;
    return {
      patient,
      chart: chartValue.open(await sealers.of(practice), patient, sealed),
      chartVersion: Number(version),
      accessVersion: Number(access ?? 0),
    };
  }

  async function resources(practice: string, patient: string | null): Promise<readonly Held[]> {
    const key = keysOf(practice).records(patient);
    const sealer = await sealers.of(practice);
    const ids = ((await redis.command(key, 'HKEYS', key)) as string[]).sort();
    const found: Held[] = [];
    for (const some of parts(ids, () => 0)) {
      const sealed = (await redis.command(key, 'HMGET', key, ...some)) as (string | null)[];
      for (const [index, id] of some.entries()) {
        const value = sealed[index];
        if (value != null) found.push({ ...named(id), resource: resourceValue.open(sealer, id, value) });
      }
    }
    return found;
  }

  /**
   * The resources of a batch that are new or have changed at their source. One that a turn changed since its import (a
   * goal's progress) is not put back by importing the same file again.
   */
  async function changedIn(batch: ImportBatch, given: ReadonlyMap<string, Held>, sealer: Sealer) {
    const { practice, patient } = batch;
    const keys = keysOf(practice);
    const changed = new Map<string, Held>();
    const foreign: string[] = [];
    for (const ids of parts([...given.keys()], () => 0)) {
      const read = [keys.records(patient), keys.owners, keys.imported(patient)];
      const heads = (await redis.run(readHeads, read, ids)) as (string | null)[];
      for (const [index, id] of ids.entries()) {
        const held = given.get(id);
        const [now, owner, imported] = heads.slice(index * 3);
        if (held === undefined) continue;
        if (held.shared !== true && owner != null && owner !== (patient ?? '')) foreign.push(id);
        const hash = resourceHash(sealer, id, held.resource);
        if (now === '' || (hash !== now && hash !== imported)) changed.set(id, held);
      }
    }
    if (foreign.length > 0) {
      const message = 'this id is taken by a resource of somebody else; give it another id';
      throw new Faults(
        'import',
        foreign.map((path) => ({ path, message })),
      );
    }
    return changed;
  }

  async function send(key: string, changed: ReadonlyMap<string, Held>, sealer: Sealer): Promise<void> {
    const sealed = [...changed].map(
      ([id, { resource }]) => [id, resourceValue.seal(sealer, id, resource)] as const,
    );
    for (const some of parts(sealed, ([, value]) => value.length)) {
      await redis.run(takeIncoming, [key], some.flat());
    }
  }

  /** One try; null when the patient's chart changed under it. */
  async function tryImport(batch: ImportBatch, given: ReadonlyMap<string, Held>) {
    const { practice, patient } = batch;
    const keys = keysOf(practice);
    const sealer = await sealers.of(practice);
    // The version is read first: whatever is read after it and changes meanwhile shows in it.
    const before = patient === null ? null : await chart(practice, patient);
    const changed = await changedIn(batch, given, sealer);
    const unchanged = given.size - changed.size;
    if (changed.size === 0 && (patient === null || before !== null))
      return { written: 0, unchanged, changed: [] };

    const incoming = keys.incoming(newId());
    const write = [incoming, keys.records(patient), keys.owners, keys.audit, keys.imported(patient)];
    const args = [String(changed.size), auditValue.seal(sealer, '', batch.audit), patient ?? ''];
    if (patient !== null) {
      const all = new Map((await resources(practice, patient)).map((held) => [nameOf(held), held]));
      for (const [id, held] of changed) all.set(id, held);
      const next = batch.chart([...all].sort(byName).map(([, held]) => held.resource));
      const accessChanged = before !== null && isOtherGrief(before.chart, next);
      write.push(keys.chart(patient), keys.access, keys.patients);
      args.push(
        before === null ? '' : String(before.chartVersion),
        chartValue.seal(sealer, patient, next),
        accessChanged ? '1' : '',
      );
    } else {
      args.push('', '', '');
    }
    args.push(...[...changed].filter(([, held]) => held.shared === true).map(([id]) => id));
    await send(incoming, changed, sealer);
    const answer = await redis.run(writeBatch, write, args);
    if (answer === 'ok') return { written: changed.size, unchanged, changed: [...changed.keys()] };
    await redis.command(incoming, 'DEL', incoming);
    return null;
  }

  return {
    chart,
    resources,
    async import(batch) {
      const given = new Map(batch.resources.map((held) => [nameOf(held), held]));
      if (given.size === 0) return { written: 0, unchanged: 0, changed: [] };
      for (let tries = 0; tries < TRIES; tries += 1) {
        const done = await tryImport(batch, given);
        if (done !== null) return done;
      }
      throw new Conflict('chart');
    },
    async patients(practice) {
      const { patients } = keysOf(practice);
      return ((await redis.command(patients, 'SMEMBERS', patients)) as string[]).sort();
    },
    async owner(practice, type, id) {
      const { owners } = keysOf(practice);
      return (await redis.command(owners, 'HGET', owners, nameOf({ type, id }))) as string | null;
    },
  };
}

/** What has been told of a death or a loss is another than before: what waits to be sent dies. */
function isOtherGrief({ patient, grief }: Chart, next: Chart): boolean {
  const told = (given: Chart['grief']) => JSON.stringify(given ?? null);
  return patient.deceased !== next.patient.deceased || told(grief) !== told(next.grief);
}

function nameOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}

function named(name: string): { readonly type: string; readonly id: string } {
  const slash = name.indexOf('/');
  return { type: name.slice(0, slash), id: name.slice(slash + 1) };
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

/** Cuts a list into parts that one call may carry. */
function parts<T>(items: readonly T[], size: (item: T) => number): T[][] {
  const all: T[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const last = all.at(-1);
    characters += size(item);
    if (last === undefined || last.length >= FIELDS_A_CALL || characters > CHARACTERS_A_CALL) {
      all.push([item]);
      characters = size(item);
    } else last.push(item);
  }
  return all;
}
