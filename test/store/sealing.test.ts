import { randomBytes } from 'node:crypto';
import { Faults } from '../../src/errors.ts';
import { createSealers, parsePhiKeys, sealerWith } from '../../src/store/sealing.ts';
import { type RealRedis, realRedis } from './real-redis.ts';

let real: RealRedis;
beforeAll(async () => {
  real = await realRedis();
});
afterAll(() => real[Symbol.asyncDispose]());

const key = (id: string) => ({ id, key: randomBytes(32) });
const [data, lookup, signing] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const sealer = sealerWith('maple', data, lookup, signing);

test('what is sealed opens to itself, whatever it is, and is never sealed the same twice', () => {
  for (const text of ['', 'a', 'naïve 🌿 \u0000', 'x'.repeat(100_000)]) {
    const sealed = sealer.seal('kind', 'id', 'field', text);
    expect(sealer.open('kind', 'id', 'field', sealed)).toBe(text);
    expect(sealer.seal('kind', 'id', 'field', text)).not.toBe(sealed);
  }
});

test('a value moved to another place, practice or changed in one bit does not open, and the error tells nothing of it', () => {
  const sealed = sealer.seal('kind', 'id', 'field', 'secret words');
  const elsewhere = sealerWith('oak', data, lookup, signing);
  const bent = Buffer.from(sealed, 'base64');
  bent[20] = (bent[20] ?? 0) ^ 1;
  const tries = [
    () => sealer.open('other', 'id', 'field', sealed),
    () => sealer.open('kind', 'other', 'field', sealed),
    () => sealer.open('kind', 'id', 'other', sealed),
    () => elsewhere.open('kind', 'id', 'field', sealed),
    () => sealer.open('kind', 'id', 'field', bent.toString('base64')),
    () => sealer.open('kind', 'id', 'field', 'not sealed at all'),
    () => sealer.open('kind', 'id', 'field', ''),
  ];
  for (const open of tries) expect(open).toThrow(/^a sealed value does not open: \w+ \w+ of practice \w+$/);
});

test('processes that come at once to a new practice get the same keys', async () => {
  const phiKeys = [key('a')];
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      createSealers(index % 2 === 0 ? real.redis : real.other, phiKeys).of('race'),
    ),
  );
  const sealed = all[0]!.seal('k', 'i', 'f', 'words');
  for (const each of all) {
    expect(each.open('k', 'i', 'f', sealed)).toBe('words');
    expect(each.lookup('+1555')).toBe(all[0]!.lookup('+1555'));
    expect(each.signingKey).toEqual(all[0]!.signingKey);
  }
  const other = await createSealers(real.redis, phiKeys).of('race-2');
  expect(other.lookup('+1555')).not.toBe(all[0]!.lookup('+1555'));
});

test('keys rotate: a new first key takes over, then the old one can go, and look-ups stay the same', async () => {
  const [old, fresh] = [key('old'), key('fresh')];
  const before = await createSealers(real.redis, [old]).of('turning');
  const sealed = before.seal('k', 'i', 'f', 'words');
  expect((await createSealers(real.redis, [fresh, old]).of('turning')).open('k', 'i', 'f', sealed)).toBe(
    'words',
  );
  const after = await createSealers(real.redis, [fresh]).of('turning');
  expect(after.open('k', 'i', 'f', sealed)).toBe('words');
  expect(after.lookup('x')).toBe(before.lookup('x'));
});

test('where no key opens a practice the error names key ids and nothing else', async () => {
  const right = key('right');
  await createSealers(real.redis, [right]).of('locked');
  await expect(createSealers(real.redis, [key('wrong'), key('older')]).of('locked')).rejects.toThrow(
    'practice locked is sealed under PHI key right; PHI_KEYS holds wrong, older',
  );
  await expect(createSealers(real.redis, [key('right')]).of('locked')).rejects.toThrow(
    'PHI key right is not the one that sealed practice locked',
  );
});

test('PHI_KEYS are read in their order; every fault is told at once and no key is shown', () => {
  const good = randomBytes(32).toString('base64');
  expect(parsePhiKeys(`b:${good}, a:${good}`).map(({ id }) => id)).toEqual(['b', 'a']);
  const short = Buffer.from('short-secret').toString('base64');
  const read = () => parsePhiKeys(`a:${short},:${good},b:${good},b:${good}`);
  expect(read).toThrow(Faults);
  try {
    read();
  } catch (error) {
    expect((error as Faults).faults.map(({ path }) => path)).toEqual(['a', '2', 'b']);
    expect(String(error)).not.toContain(short);
    expect(String(error)).not.toContain(good);
  }
});
