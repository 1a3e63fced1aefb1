import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuditLog, createAuditLog } from '../../src/store/audit.ts';
import { keysOf } from '../../src/store/keys.ts';
import { auditValue } from '../../src/store/values.ts';
import { practice } from './conversation-world.ts';
import { type RealRedis, realRedis } from './real-redis.ts';

const keys = keysOf(practice);

let real: RealRedis;
let folder: string;
let here: AuditLog;
let there: AuditLog;

beforeAll(async () => {
  real = await realRedis();
});
afterAll(() => real[Symbol.asyncDispose]());
beforeEach(async () => {
  await real.redis.command(
    keys.audit,
    'UNLINK',
    keys.audit,
    keys.auditLinks,
    keys.auditHead,
    keys.auditLease,
  );
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  here = createAuditLog(real.redis, real.sealers, { holder: 'here', folder, leaseMs: 300 });
  there = createAuditLog(real.other, real.otherSealers, { holder: 'there', folder, leaseMs: 300 });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes entries as commits do, and answers their ids in the stream. */
async function write(count: number): Promise<string[]> {
  const sealer = await real.sealers.of(practice);
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const entry = { at: n, who: 'bot', did: 'recorded', what: `Goal/${n}`, why: null };
    ids.push(
      (await real.redis.command(
        keys.audit,
        'XADD',
        keys.audit,
        '*',
        'entry',
        auditValue.seal(sealer, '', entry),
      )) as string,
    );
  }
  return ids;
}

type Row = readonly [string, readonly string[]];

async function rows(key: string): Promise<readonly Row[]> {
  return (await real.redis.command(key, 'XRANGE', key, '-', '+')) as unknown as readonly Row[];
}

/** Puts other rows into a stream, as whoever can write to Redis could. */
async function forge(key: string, change: (before: readonly Row[]) => readonly Row[]): Promise<void> {
  const after = change(await rows(key));
  await real.redis.command(key, 'DEL', key);
  for (const [id, fields] of after) await real.redis.command(key, 'XADD', key, id, ...fields);
}

async function kind(): Promise<string | null> {
  const { broken } = await here.verify(practice);
  return broken === null ? null : `${broken.kind} ${broken.n}`;
}

test('entries are chained once, in parts, and the log is found whole with its tail', async () => {
  await write(1203);
  expect(await here.chain(practice)).toEqual({ count: 1203, unchainedMs: 0, copied: 'yes' });
  expect((await here.chain(practice)).count).toBe(0);
  await write(2);
  const report = await here.verify(practice);
  expect(report).toMatchObject({ broken: null, chained: 1203, tail: { count: 2 }, copied: { count: 1203 } });
  expect((await rows(keys.auditLinks)).length).toBe(1203);
});

test('a log without entries is whole', async () => {
  expect(await here.chain(practice)).toMatchObject({ count: 0, copied: 'yes' });
  expect(await here.verify(practice)).toMatchObject({
    broken: null,
    chained: 0,
    tail: { count: 0, oldestMs: 0 },
  });
});

test('the head is copied outside Redis, for its owner alone', async () => {
  const ids = await write(3);
  await here.chain(practice);
  const file = join(folder, `${practice}.head`);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ count: 3, id: ids[2] });
});

describe('what is tampered with shows', () => {
  let ids: string[];
  beforeEach(async () => {
    ids = await write(8);
    await here.chain(practice);
    expect(await kind()).toBeNull();
  });

  test('an entry that was changed', async () => {
    await forge(keys.audit, (before) =>
      before.map(([id, fields], index) => (index === 4 ? [id, ['entry', `${fields[1]}x`]] : [id, fields])),
    );
    expect(await kind()).toBe('edited 5');
  });

  test('an entry that was deleted', async () => {
    await real.redis.command(keys.audit, 'XDEL', keys.audit, ids[2] ?? '');
    expect(await kind()).toBe('missing 3');
  });

  test('an entry that was deleted with its link', async () => {
    for (const key of [keys.audit, keys.auditLinks]) await real.redis.command(key, 'XDEL', key, ids[2] ?? '');
    expect(await kind()).toBe('missing 3');
  });

  test('the first entry that was deleted with its link', async () => {
    for (const key of [keys.audit, keys.auditLinks]) await real.redis.command(key, 'XDEL', key, ids[0] ?? '');
    expect(await kind()).toBe('missing 1');
  });

  test('two entries that changed places', async () => {
    await forge(keys.audit, (before) => {
      const words = before.map(([, fields]) => fields);
      [words[1], words[5]] = [words[5] ?? [], words[1] ?? []];
      return before.map(([id], index) => [id, words[index] ?? []]);
    });
    expect(await kind()).toBe('reordered 2');
  });

  test('an entry that was put in', async () => {
    const before = `${Number(ids[0]?.split('-')[0]) - 1}-0`;
    await forge(keys.audit, (all) => [[before, all[3]?.[1] ?? []], ...all]);
    expect(await kind()).toBe('added 1');
  });

  test('an end that was cut, without its links', async () => {
    for (const id of ids.slice(6)) await real.redis.command(keys.audit, 'XDEL', keys.audit, id);
    expect(await kind()).toBe('cut 7');
  });

  test('an end that was cut with its links and the head in Redis', async () => {
    for (const key of [keys.audit, keys.auditLinks])
      for (const id of ids.slice(6)) await real.redis.command(key, 'XDEL', key, id);
    const [, fields = []] = (await rows(keys.auditLinks)).at(-1) ?? [];
    const head = ['count', '6', 'id', ids[5] ?? '', 'link', fields[3] ?? ''];
    await real.redis.command(keys.auditHead, 'HSET', keys.auditHead, ...head);
    expect(await kind()).toBe('cut 7');
    // New entries go on from the forged head: the copy outside is kept as a witness, and says so.
    await write(4);
    expect(await here.chain(practice)).toMatchObject({ count: 4, copied: 'doubtful' });
    expect(await kind()).toBe('rewritten 8');
  });

  test('a log that was begun anew', async () => {
    await real.redis.command(keys.audit, 'UNLINK', keys.audit, keys.auditLinks, keys.auditHead);
    expect(await kind()).toBe('cut 1');
    await write(9);
    await here.chain(practice);
    expect(await kind()).toBe('rewritten 8');
  });
});

test('of two processes one chains, and the other when the first has died', async () => {
  await write(2);
  expect((await here.chain(practice)).count).toBe(2);
  await write(2);
  const waiting = await there.chain(practice);
  expect(waiting).toMatchObject({ count: 0, copied: 'yes' });
  expect(waiting.unchainedMs).toBeLessThan(5_000);
  // The first says nothing more; its lease ends by Redis' clock.
  let chained = 0;
  const begun = performance.now();
  while (chained === 0 && performance.now() - begun < 5_000) chained = (await there.chain(practice)).count;
  expect(chained).toBe(2);
  expect(await kind()).toBeNull();
});

test('a process that stops lets the other go on at once', async () => {
  await write(1);
  await here.chain(practice);
  await here.leave(practice);
  await there.leave(practice);
  await write(1);
  expect((await there.chain(practice)).count).toBe(1);
});

test('two that believe to have the lease chain each entry once', async () => {
  const free = { holder: 'same', folder };
  const one = createAuditLog(real.redis, real.sealers, free);
  const other = createAuditLog(real.other, real.otherSealers, free);
  for (let round = 0; round < 20; round += 1) {
    await write(7);
    await Promise.all([one.chain(practice), other.chain(practice)]);
  }
  expect((await rows(keys.auditLinks)).length).toBe(140);
  expect(await one.verify(practice)).toMatchObject({ broken: null, chained: 140, tail: { count: 0 } });
});
