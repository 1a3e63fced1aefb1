import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

// From outside, as it is used: the benchmark's modules are for Node alone.
const root = resolve(__dirname, '../..');
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bench(script: string, args: readonly string[]): Promise<string> {
  const file = join(root, 'bench', script);
  const env = { PATH: process.env.PATH };
  const { stdout } = await run(process.execPath, ['--disable-warning=DEP0040', file, ...args], {
    cwd: folder,
    env,
  });
  return stdout;
}

const none = { refused: 0, lost: 0, doubled: 0, disordered: 0, stray: 0 };

test.each([
  ['none', []],
  ['lose', ['lost']],
  ['double', ['doubled']],
  ['swap', ['disordered']],
] as const)(
  'the driver finds out what an echo does to replies: %s',
  async (fault, kinds) => {
    const { answered, ...wrongs } = JSON.parse(await bench('prove.ts', [fault]));
    expect(answered).toBeGreaterThan(20);
    for (const kind of kinds) expect(wrongs[kind]).toBeGreaterThan(0);
    const others = Object.entries(wrongs).filter(([kind]) => !(kinds as readonly string[]).includes(kind));
    // A reply that was held back and never followed by another is lost as well.
    const allowed = fault === 'swap' ? others.filter(([kind]) => kind !== 'lost') : others;
    expect(allowed.filter(([, count]) => count !== 0)).toEqual([]);
  },
  60_000,
);

test('a quick run measures Porchlight beside the floors, and nothing goes wrong in it', async () => {
  const json = join(folder, 'bench.json');
  const printed = await bench('bench.ts', ['--quick', '--json', json]);
  expect(printed).toContain('durable floor');
  const result = JSON.parse(readFileSync(json, 'utf8'));
  expect(result.rows.map(({ name }: { name: string }) => name)).toEqual([
    'porchlight',
    'floor',
    'durable floor',
  ]);
  for (const { wrongs, perSecond } of result.rows) {
    expect(wrongs).toEqual(none);
    expect(perSecond[0]).toBeGreaterThan(0);
  }
  expect(result.summary.toFloor.median).toBeGreaterThan(0);
  expect(result.stages.length).toBeGreaterThan(5);
}, 150_000);
