import { join } from 'node:path';
import { type CommandLine, openCommandLine, root } from './command-line.ts';

let porchlight: CommandLine;

beforeAll(async () => {
  porchlight = openCommandLine();
  await porchlight.run(['practice', 'load', join(root, 'demo/practice.yaml')]);
}, 30_000);
afterAll(() => porchlight.close());

test('a directory is loaded, loading it again changes nothing, and bad rows are told with file, line and reason', async () => {
  const csv = porchlight.file('homes.csv', 'id,name,new_patients\na,One,yes\nb,,yes\nc,Three,perhaps\n');
  const first = await porchlight.run(['directory', 'load', csv]);
  expect(first.code).toBe(1);
  expect(first.out).toContain(
    '1 medical homes: 1 new, 0 changed, 0 unchanged, 0 removed; 0 passed over, 2 not read',
  );
  expect(first.err).toMatch(
    /homes\.csv: line 3: b: name: .*\n.*homes\.csv: line 4: c: new_patients: write yes, no/,
  );
  const again = await porchlight.run(['directory', 'load', csv]);
  expect(again.out).toContain('0 new, 0 changed, 1 unchanged');
  const other = porchlight.file('other.csv', 'id,name\nd,Four\n');
  const replaced = await porchlight.run(['directory', 'load', other, '--replace']);
  expect([replaced.code, replaced.out]).toEqual([
    0,
    expect.stringContaining('1 new, 0 changed, 0 unchanged, 1 removed'),
  ]);
}, 30_000);

test('help of the community is loaded from a folder, and what is not there is said', async () => {
  const loaded = await porchlight.run(['community', 'load', join(root, 'demo/community')]);
  expect([loaded.code, loaded.out]).toEqual([0, expect.stringContaining('12 services: 12 new')]);
  const missing = await porchlight.run(['community', 'load', '/nowhere']);
  expect([missing.code, missing.err]).toEqual([
    2,
    expect.stringContaining('there is no such file or folder'),
  ]);
}, 30_000);

test('how families’ ways to help stand is listed, what is open first, with ids for names', async () => {
  const profile =
    'http://hl7.org/fhir/us/sdoh-clinicalcare/StructureDefinition/SDOHCC-TaskForReferralManagement';
  const task = (id: string, status: string) => ({
    resource: {
      resourceType: 'Task',
      id,
      meta: { profile: [profile] },
      status,
      intent: 'order',
      description: `Pantry ${id}`,
      for: { reference: 'Patient/p1' },
      lastModified: '2026-11-23T16:00:00Z',
    },
  });
  const patient = { resource: { resourceType: 'Patient', id: 'p1', name: [{ family: 'Marker' }] } };
  const entry = [patient, task('a', 'completed'), task('b', 'requested')];
  const bundle = porchlight.file(
    'tasks.json',
    JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }),
  );
  await porchlight.run(['import', bundle]);
  const { code, out } = await porchlight.run(['community', 'referrals']);
  expect(code).toBe(0);
  expect(out).toBe(
    '2026-11-23  requested  Patient/p1  Pantry b\n2026-11-23  completed  Patient/p1  Pantry a\n',
  );
}, 30_000);
