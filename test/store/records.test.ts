import type { Chart } from '../../src/care/chart.ts';
import { Faults } from '../../src/errors.ts';
import { keysOf } from '../../src/store/keys.ts';
import { createRecordStore } from '../../src/store/records.ts';
import { auditValue, resourceValue } from '../../src/store/values.ts';
import type { AuditEntry } from '../../src/turn/commit.ts';
import type { ImportBatch } from '../../src/turn/stores.ts';
import { type RealRedis, realRedis } from './real-redis.ts';

type Resource = { readonly resourceType: string; readonly id: string; readonly [field: string]: unknown };

const audit: AuditEntry = { at: 1, who: 'cli', did: 'imported', what: 'ana.json', why: null };
const ana: Resource = { resourceType: 'Patient', id: 'ana', name: [{ family: 'Quiroz', given: ['Ana'] }] };
const goal: Resource = { resourceType: 'Goal', id: 'walk', description: { text: 'Walk to the park' } };

let real: RealRedis;
let ids = 0;
beforeAll(async () => {
  real = await realRedis();
});
afterAll(() => real[Symbol.asyncDispose]());
beforeEach(async () => {
  await real.redis.command('', 'FLUSHALL');
});

const here = () => createRecordStore(real.redis, real.sealers, () => `import-${ids++}`);
const elsewhere = () => createRecordStore(real.other, real.sealers, () => `import-${ids++}`);

/** A chart that shows what it was made from: goals are the ids of all resources in the order they came. */
function chartOf(resources: readonly unknown[]): Chart {
  const all = resources as readonly Resource[];
  const patient = all.find((each) => each.resourceType === 'Patient');
  return {
    patient: {
      id: patient?.id ?? 'none',
      name: null,
      given: null,
      birthDate: null,
      language: null,
      deceased: patient?.deceasedBoolean === true,
    },
    plans: [],
    goals: all.map(({ id }) => ({
      id,
      text: '',
      owner: 'clinic',
      lifecycle: 'active',
      achievement: null,
      step: null,
      confidence: null,
      target: null,
      startedOn: null,
      dueOn: null,
      notes: [],
      sensitive: false,
    })),
    team: [],
    medicines: [],
    appointments: [],
    questions: [],
  };
}

function batch(patient: string | null, ...resources: readonly Resource[]): ImportBatch {
  return {
    practice: 'maple',
    patient,
    resources: resources.map((resource) => ({ type: resource.resourceType, id: resource.id, resource })),
    chart: chartOf,
    audit,
  };
}

async function audited(): Promise<readonly AuditEntry[]> {
  const key = keysOf('maple').audit;
  const entries = (await real.redis.command(key, 'XRANGE', key, '-', '+')) as [string, string[]][];
  const sealer = await real.sealers.of('maple');
  return entries.map(([, fields]) => auditValue.open(sealer, '', fields[1] ?? ''));
}

test('what is imported comes back whole, with a chart made from all of it', async () => {
  expect(await here().import(batch('ana', ana, goal))).toMatchObject({ written: 2, unchanged: 0 });
  const store = elsewhere();
  expect(await store.resources('maple', 'ana')).toEqual([
    { type: 'Goal', id: 'walk', resource: goal },
    { type: 'Patient', id: 'ana', resource: ana },
  ]);
  const loaded = await store.chart('maple', 'ana');
  expect(loaded).toMatchObject({ patient: 'ana', chartVersion: 1, accessVersion: 0 });
  expect(loaded?.chart).toEqual(chartOf([goal, ana]));
  expect(await store.patients('maple')).toEqual(['ana']);
  expect(await audited()).toEqual([audit]);
});

test('a second import of the same writes nothing, whatever the order of fields', async () => {
  const store = here();
  await store.import(batch('ana', ana, goal));
  const before = await real.everything();
  const turned = { description: goal.description, id: goal.id, resourceType: goal.resourceType };
  expect(await store.import(batch('ana', ana, turned))).toMatchObject({ written: 0, unchanged: 2 });
  expect(await real.everything()).toBe(before);
});

test('a changed resource is written alone, and the chart is made from what was there too', async () => {
  const store = here();
  await store.import(batch('ana', ana, goal));
  const changed = { ...goal, description: { text: 'Walk twice' } };
  const added = { resourceType: 'Goal', id: 'swim' };
  expect(await store.import(batch('ana', changed, added))).toMatchObject({ written: 2, unchanged: 0 });
  const loaded = await store.chart('maple', 'ana');
  expect(loaded?.chartVersion).toBe(2);
  expect(loaded?.chart.goals.map(({ id }) => id)).toEqual(['swim', 'walk', 'ana']);
});

test("another patient's resource is refused, and nothing of the batch is written", async () => {
  const store = here();
  await store.import(batch('ana', ana, goal));
  const refused = store.import(batch('ben', { resourceType: 'Patient', id: 'ben' }, goal));
  await expect(refused).rejects.toBeInstanceOf(Faults);
  await expect(refused).rejects.toMatchObject({ faults: [{ path: 'Goal/walk' }] });
  expect(await store.patients('maple')).toEqual(['ana']);
  expect(await store.resources('maple', 'ben')).toEqual([]);
  expect(await store.owner('maple', 'Goal', 'walk')).toBe('ana');
  expect(await store.owner('maple', 'Goal', 'fly')).toBeNull();
});

test("the practice's own resources have no chart", async () => {
  const store = here();
  const clinic = { resourceType: 'Organization', id: 'clinic', name: 'Maple' };
  expect(await store.import(batch(null, clinic))).toMatchObject({ written: 1, unchanged: 0 });
  expect(await store.import(batch(null, clinic))).toMatchObject({ written: 0, unchanged: 1 });
  expect(await store.owner('maple', 'Organization', 'clinic')).toBe('');
  expect(await store.patients('maple')).toEqual([]);
});

test('imports of one patient at the same moment all land in one chart', async () => {
  const goals = Array.from({ length: 6 }, (_, index) => ({ resourceType: 'Goal', id: `goal-${index}` }));
  const stores = [here(), elsewhere()];
  const done = await Promise.all(
    goals.map((each, index) => stores[index % 2]?.import(batch('ana', ana, each))),
  );
  expect(done.length).toBe(6);
  const loaded = await here().chart('maple', 'ana');
  expect(loaded?.chart.goals.map(({ id }) => id)).toEqual([...goals.map(({ id }) => id), 'ana']);
  expect(loaded?.chartVersion).toBe(6);
});

test('a chart that a conversation changes meanwhile is read again before it is written', async () => {
  const store = here();
  await store.import(batch('ana', ana));
  const { chart, records } = { chart: keysOf('maple').chart('ana'), records: keysOf('maple').records('ana') };
  let runs = 0;
  const started = store.import({
    ...batch('ana', goal),
    chart: (resources) => {
      runs += 1;
      // A turn commits between what this import read and what it writes: Redis takes commands in order.
      if (runs === 1) void real.redis.command(chart, 'HINCRBY', chart, 'version', '1');
      return chartOf(resources);
    },
  });
  expect(await started).toMatchObject({ written: 1, unchanged: 0 });
  expect(runs).toBe(2);
  expect((await store.chart('maple', 'ana'))?.chartVersion).toBe(3);
  expect(await real.redis.command(records, 'HLEN', records)).toBe(2);
  expect(await real.redis.command('', 'KEYS', '*incoming*')).toEqual([]);
});

test('what a conversation made of a resource stays when the same file is imported again', async () => {
  const store = here();
  await store.import(batch('ana', ana, goal));
  const progress = { ...goal, lifecycleStatus: 'completed' };
  const records = keysOf('maple').records('ana');
  const sealed = resourceValue.seal(await real.sealers.of('maple'), 'Goal/walk', progress);
  await real.redis.command(records, 'HSET', records, 'Goal/walk', sealed);
  expect(await store.import(batch('ana', ana, goal))).toMatchObject({ written: 0, unchanged: 2 });
  expect((await store.resources('maple', 'ana'))[0]?.resource).toEqual(progress);
  const news = { ...goal, description: { text: 'Walk to the lake' } };
  expect(await store.import(batch('ana', ana, news))).toMatchObject({ written: 1, unchanged: 1 });
  expect((await store.resources('maple', 'ana'))[0]?.resource).toEqual(news);
});

test('a resource that was erased comes back with the next import', async () => {
  const store = here();
  await store.import(batch('ana', ana, goal));
  const records = keysOf('maple').records('ana');
  await real.redis.command(records, 'HDEL', records, 'Goal/walk');
  expect(await store.import(batch('ana', ana, goal))).toMatchObject({ written: 1, unchanged: 1 });
});

test('news of a death changes who may be told what', async () => {
  const store = here();
  await store.import(batch('ana', ana));
  await store.import(batch('ana', { ...ana, deceasedBoolean: true }));
  expect(await store.chart('maple', 'ana')).toMatchObject({ chartVersion: 2, accessVersion: 1 });
});

test('two thousand resources of a megabyte are in within two seconds, and seen as unchanged in one', async () => {
  const many = Array.from({ length: 2_000 }, (_, index) => ({
    resourceType: 'Observation',
    id: `o${index}`,
    note: `${index} ${'steps walked in the park '.repeat(18)}`,
  }));
  expect(JSON.stringify(many).length).toBeGreaterThan(1_000_000);
  const store = here();
  const started = performance.now();
  expect(await store.import(batch('ana', ana, ...many))).toMatchObject({ written: 2_001, unchanged: 0 });
  const written = performance.now();
  expect(await store.import(batch('ana', ana, ...many))).toMatchObject({ written: 0, unchanged: 2_001 });
  const seen = performance.now();
  process.stderr.write(
    `2,001 resources: ${Math.round(written - started)} ms, again ${Math.round(seen - written)} ms\n`,
  );
  // The aim is one second and half of it; the limit leaves room for a busy machine.
  expect(written - started).toBeLessThan(2_000);
  expect(seen - written).toBeLessThan(1_000);
});

test('a large resource comes back whole', async () => {
  const large = {
    resourceType: 'DocumentReference',
    id: 'd',
    data: 'é'.repeat(3_000_000),
    n: [1.5, null, true],
  };
  const store = here();
  await store.import(batch('ana', ana, large));
  expect((await store.resources('maple', 'ana'))[0]?.resource).toEqual(large);
});

test('nothing of a patient is readable in the database', async () => {
  await here().import(batch('ana', ana, goal));
  const everything = await real.everything();
  expect(everything).toContain('{maple}:records:patient/ana');
  for (const secret of ['Quiroz', 'Walk to', 'park']) expect(everything).not.toContain(secret);
});
