import { Faults } from '../../src/errors.ts';
import type { Practice } from '../../src/practice/practice.ts';
import { keysOf } from '../../src/store/keys.ts';
import { createPracticeStore } from '../../src/store/practices.ts';
import { auditValue } from '../../src/store/values.ts';
import { ways } from '../../src/store/ways.ts';
import type { AuditEntry } from '../../src/turn/commit.ts';
import { type RealRedis, realRedis } from './real-redis.ts';

const maple: Practice = {
  id: 'maple',
  name: 'Maple Street Clinic',
  phone: '+15550100000',
  numbers: ['+15550100001', '+15550100002'],
  messagingService: null,
  zone: 'America/New_York',
  languages: ['en', 'es'],
  hours: { monday: [['08:00', '17:00']] },
  holidays: [],
  roster: [{ name: 'Rosa Quill', phone: '+15550100009', role: 'nurse' }],
  teams: [],
  demo: true,
};
const audit: AuditEntry = { at: 1, who: 'cli', did: 'saved', what: 'practice', why: null };

let now = 1_000_000;
let real: RealRedis;
beforeAll(async () => {
  real = await realRedis();
});
afterAll(() => real[Symbol.asyncDispose]());
beforeEach(async () => {
  await real.redis.command('', 'FLUSHALL');
});

const here = () => createPracticeStore(real.redis, real.sealers, () => now);
/** The same store in another process. Its sealers are new with each test, as the server is emptied. */
const elsewhere = () => createPracticeStore(real.other, real.sealers, () => now);

async function audited(practice: string): Promise<readonly AuditEntry[]> {
  const key = keysOf(practice).audit;
  const entries = (await real.redis.command(key, 'XRANGE', key, '-', '+')) as [string, string[]][];
  const sealer = await real.sealers.of(practice);
  return entries.map(([, fields]) => auditValue.open(sealer, '', fields[1] ?? ''));
}

test('a practice is found by its id, by each of its numbers, and in the list', async () => {
  expect(await here().save(maple, audit)).toBe('created');
  const store = elsewhere();
  expect(await store.find('maple')).toEqual(maple);
  expect(await store.byNumber('+15550100002')).toEqual(maple);
  expect((await store.reached()).practices).toEqual([maple]);
  expect(await store.find('oak')).toBeNull();
  expect(await store.byNumber('+15550109999')).toBeNull();
});

test('saving what is there already changes nothing and is not audited', async () => {
  const store = here();
  await store.save(maple, audit);
  const { demo, ...rest } = maple;
  expect(await store.save({ demo, ...rest }, { ...audit, at: 2 })).toBe('unchanged');
  expect(await store.save({ ...maple, name: 'Maple' }, { ...audit, at: 3 })).toBe('changed');
  expect(await audited('maple')).toEqual([audit, { ...audit, at: 3 }]);
});

test("another practice's number is refused with its owner's name, and nothing is taken or written", async () => {
  const store = here();
  await store.save(maple, audit);
  const oak = { ...maple, id: 'oak', numbers: ['+15550100005', '+15550100001'] };
  const refused = store.save(oak, audit);
  await expect(refused).rejects.toBeInstanceOf(Faults);
  await expect(refused).rejects.toMatchObject({
    faults: [{ path: 'numbers[1]', message: expect.stringContaining('belongs to the practice maple') }],
  });
  expect(await store.find('oak')).toBeNull();
  // Free for whoever else wants it.
  expect(await store.save({ ...oak, id: 'elm', numbers: ['+15550100005'] }, audit)).toBe('created');
  expect(await audited('oak')).toEqual([]);
});

test('a number that a practice gives up can be taken by another', async () => {
  const store = here();
  await store.save(maple, audit);
  await store.save({ ...maple, numbers: ['+15550100001'] }, audit);
  expect(await store.byNumber('+15550100002')).toBeNull();
  await store.save({ ...maple, id: 'oak', numbers: ['+15550100002'] }, audit);
  expect((await store.byNumber('+15550100002'))?.id).toBe('oak');
});

test('a number claimed by a save that was cut off is free again in a minute; one that was saved stays', async () => {
  await here().save(maple, audit);
  const way = 'number:+15550100007';
  // What is left of a save that was killed after its claim and before its settings.
  await ways.claim(real.redis, way, 'gone');
  const left = (await real.redis.command(way, 'TTL', way)) as number;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(60);
  expect(await real.redis.command('number:+15550100001', 'TTL', 'number:+15550100001')).toBe(-1);
});

test("another process's change is seen within five seconds, one's own at once", async () => {
  const [mine, theirs] = [here(), elsewhere()];
  await mine.save(maple, audit);
  await theirs.find('maple');
  await mine.save({ ...maple, name: 'New name' }, audit);
  expect((await mine.find('maple'))?.name).toBe('New name');
  now += 4_999;
  expect((await theirs.find('maple'))?.name).toBe('Maple Street Clinic');
  now += 1;
  expect((await theirs.find('maple'))?.name).toBe('New name');
});

test('a practice that many ask for at once is read once, and stays the same while nobody changes it', async () => {
  await here().save(maple, audit);
  const store = elsewhere();
  const [first] = (await store.reached()).practices;
  now += 5_001;
  const before = real.other.roundTrips;
  const found = await Promise.all(maple.numbers.flatMap((number) => [number, number]).map(store.byNumber));
  // Each number and the settings.
  expect(real.other.roundTrips - before).toBe(3);
  for (const practice of found) expect(practice).toBe(first);
});

test('practices saved at the same moment are both there, and one number goes to one of them', async () => {
  const oak = { ...maple, id: 'oak' };
  const both = await Promise.allSettled([here().save(maple, audit), elsewhere().save(oak, audit)]);
  const saved = both.filter((each) => each.status === 'fulfilled');
  expect(saved.length).toBeLessThanOrEqual(1);
  for (const practice of (await here().reached()).practices) {
    for (const number of practice.numbers) expect((await here().byNumber(number))?.id).toBe(practice.id);
  }
});

test('a practice id that would break the keys is refused', async () => {
  await expect(here().save({ ...maple, id: 'a}:b' }, audit)).rejects.toThrow(/letters, digits/);
});

test("names and the on-call's number are not readable in the database", async () => {
  await here().save(maple, audit);
  const everything = await real.everything();
  expect(everything).toContain('{maple}:settings');
  for (const secret of ['Maple Street', 'Rosa', '+15550100009']) expect(everything).not.toContain(secret);
});
