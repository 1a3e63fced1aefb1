import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSensitive } from '../../src/care/sensitive.ts';
import { type CommandLine, openCommandLine, root } from './command-line.ts';

const shared = join(root, '../shared/fhir');
const isHere = existsSync(join(shared, 'manifest.json'));
if (!isHere) {
  process.stderr.write('\nSKIPPED: ../shared/fhir is not here, no public record is imported in this run.\n');
}

type Described = { readonly file: string; readonly resources?: Readonly<Record<string, number>> };

const described = isHere
  ? (JSON.parse(readFileSync(join(shared, 'manifest.json'), 'utf8')) as { files: readonly Described[] }).files
  : [];

let porchlight: CommandLine;
let summaries: ReadonlyMap<string, { readonly row: string; readonly patients: readonly string[] }>;
let seconds = 0;

async function importAll(): Promise<{ code: number | null; rows: readonly string[] }> {
  const began = performance.now();
  const { code, out } = await porchlight.run(['import', join(shared, 'patients'), join(shared, 'directory')]);
  seconds = (performance.now() - began) / 1000;
  return { code, rows: out.split('\n').filter((row) => / written, /.test(row)) };
}

beforeAll(async () => {
  if (!isHere) return;
  porchlight = openCommandLine();
  await porchlight.run(['practice', 'load', join(root, 'demo/practice.yaml')]);
  const { code, rows } = await importAll();
  expect(code).toBe(0);
  summaries = new Map(
    rows.map((row) => {
      const [path = '', rest = ''] = row.split(/(?<=json): /);
      return [
        path.slice(shared.length + 1),
        { row: rest, patients: / patients (.*)$/.exec(rest)?.[1]?.split(' ') ?? [] },
      ];
    }),
  );
}, 60_000);
afterAll(() => porchlight?.close());

const inRecord = described.filter(({ file }) => /^(?:patients|directory)\//.test(file));

(isHere ? describe : describe.skip)('public records, through the real command', () => {
  test('the whole folder takes seconds', () => {
    expect(summaries.size).toBe(
      readdirSync(join(shared, 'patients')).length + readdirSync(join(shared, 'directory')).length,
    );
    expect(seconds).toBeLessThan(30);
  });

  test.each(inRecord)(
    '$file gives every resource that its manifest counts, without a fault',
    ({ file, resources }) => {
      const { row, patients } = summaries.get(file) ?? { row: '', patients: [] };
      const counts = Object.values(resources ?? {});
      const total = counts.reduce((sum, count) => sum + count, 0);
      expect(total).toBeGreaterThan(0);
      const written = Number(/^(\d+) written, 0 unchanged, 0 not read/.exec(row)?.[1]);
      // Synthea and IG bundles hold the same organisation or practitioner twice: one stays.
      expect(written).toBeGreaterThan(0);
      expect(written).toBeLessThanOrEqual(total);
      expect(patients).toHaveLength(resources?.Patient ?? 0);
    },
  );

  test('a second run changes nothing', async () => {
    const { code, rows } = await importAll();
    expect([code, rows.length]).toEqual([0, summaries.size]);
    for (const row of rows) expect(row).toMatch(/: 0 written, \d+ unchanged, 0 not read/);
  }, 60_000);

  test.each(['en', 'es'])(
    'every patient has a sensible explanation (%s)',
    async (locale) => {
      const patients = [...summaries.values()].flatMap((summary) => summary.patients);
      expect(patients.length).toBeGreaterThanOrEqual(13);
      for (const patient of patients) {
        const { code, out, err } = await porchlight.run([
          'explain',
          '--patient',
          patient,
          '--locale',
          locale,
        ]);
        expect([patient, code, err]).toEqual([patient, 0, '']);
        expect(out.trim().length).toBeGreaterThan(20);
        // No tag of SNOMED, no markup, no LOINC axes, no hole in the catalogue, nothing sensitive.
        expect(out).not.toMatch(
          /\((?:procedure|regime\/therapy|disorder|finding|situation|qualifier value|occupation)\)/,
        );
        expect(out).not.toMatch(
          /<\/?[a-z]+[^>]*>|&[a-z]+;|\{\{|undefined|\[object|\bnull\b|[a-z]+:[a-z-]+\.[a-z]/,
        );
        expect(out).not.toMatch(/\[(?:Mass|Moles|#|Presence)[^\]]*\]/);
        expect(out.split('\n').filter((line) => isSensitive(line))).toEqual([]);
      }
    },
    90_000,
  );

  test('a patient without a plan is told so honestly', async () => {
    const [buster = ''] = [...summaries].find(([file]) => file.includes('Buster'))?.[1].patients ?? [];
    const { out } = await porchlight.run(['explain', '--patient', buster]);
    expect(out).toMatch(/plan/i);
    expect(out).not.toMatch(/^1\. /m);
  });
});
