import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CommandLine, type Ended, openCommandLine, root } from './command-line.ts';

let porchlight: CommandLine;

beforeAll(async () => {
  porchlight = openCommandLine();
  await porchlight.run(['practice', 'load', join(root, 'demo/practice.yaml')]);
});
afterAll(() => porchlight.close());

const patient = (id: string | undefined, family: string, birthDate = '1980-02-02') => ({
  resourceType: 'Patient',
  ...(id === undefined ? {} : { id }),
  name: [{ family }],
  birthDate,
});
const plan = (id: string, subject: string, words: string) => ({
  resourceType: 'CarePlan',
  id,
  status: 'active',
  intent: 'plan',
  subject: { reference: subject },
  activity: [{ detail: { status: 'in-progress', code: { text: words } } }],
});
const bundle = (...resources: readonly object[]) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
const lines = (...values: readonly (object | string)[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

const load = (...paths: readonly string[]): Promise<Ended> => porchlight.run(['import', ...paths]);
const explain = async (id: string): Promise<string> =>
  (await porchlight.run(['explain', '--patient', id])).out;

test('a file ends with a summary line; a second run changes nothing and prints the same ids', async () => {
  const file = porchlight.file(
    'one.json',
    bundle(patient('one', 'One'), plan('one-plan', 'Patient/one', 'Walk')),
  );
  expect(await load(file)).toEqual({
    code: 0,
    out: `${file}: 2 written, 0 unchanged, 0 not read, patients one\n`,
    err: '',
  });
  expect((await load(file)).out).toBe(`${file}: 0 written, 2 unchanged, 0 not read, patients one\n`);
  expect(await explain('one')).toContain('1. Walk');
});

test('one changed resource is written alone', async () => {
  const news = porchlight.file(
    'one.json',
    bundle(patient('one', 'One'), plan('one-plan', 'Patient/one', 'Swim')),
  );
  expect((await load(news)).out).toContain('1 written, 1 unchanged');
  expect(await explain('one')).toContain('1. Swim');
});

test('NDJSON and gz are read; a bad line is told with file, index and reason, and the rest lands', async () => {
  const text = lines(patient('nd', 'Line'), plan('nd-plan', 'Patient/nd', 'Rest'), '{"broken', {
    ...plan('bad-plan', 'Patient/nd', 'x'),
    status: 5,
  });
  const file = porchlight.file('lines.ndjson.gz', gzipSync(text));
  const { code, out } = await load(file);
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    `${file}: 2 written, 0 unchanged, 2 not read, patients nd`,
    `${file}: entry 2: no id: not JSON`,
    expect.stringMatching(/: entry 3: bad-plan: status: ./),
    '',
  ]);
});

test('a patient without an id, or with somebody else’s, is given one, the same every time', async () => {
  const file = porchlight.file('ids.json', lines(patient(undefined, 'Noid')));
  const taken = porchlight.file(
    'taken.json',
    bundle(patient('one', 'Other', '1990-01-01'), plan('p', 'Patient/one', 'Sing')),
  );
  const first = await load(file, taken);
  expect(first.code).toBe(0);
  const given = /Patient\/one: has the id Patient\/([0-9a-f]{32}) here/.exec(first.out)?.[1] ?? '';
  expect(first.out).toMatch(/entry 0: has the id Patient\/[0-9a-f]{32} here/);
  const second = await load(file, taken);
  expect(second.out).toBe(first.out.replaceAll(/(\d) written, 0 unchanged/g, '0 written, $1 unchanged'));
  expect(await explain(given)).toContain('1. Sing');
  expect(await explain('one')).toContain('1. Swim');
});

describe('what one file says of another file’s patient', () => {
  const nurse = { resourceType: 'Practitioner', id: 'nurse', name: [{ text: 'Nora Nurse' }] };
  const team = {
    resourceType: 'CareTeam',
    id: 'team',
    status: 'active',
    subject: { reference: 'Patient/split' },
    participant: [{ member: { reference: 'Practitioner/nurse' } }],
  };

  test('finds its way in one folder, whatever the order of the files, with the names of those they point at', async () => {
    const folder = join(
      porchlight.file('split/1-plan.json', bundle(plan('split-plan', 'Patient/split', 'Stretch'))),
      '..',
    );
    porchlight.file('split/2-patient.json', bundle(patient('split', 'Split'), team));
    porchlight.file('split/3-people.ndjson', lines(nurse));
    const { code, out } = await load(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('1-plan.json: 1 written')]);
    const words = await explain('split');
    expect(words).toContain('1. Stretch');
    expect(words).toContain('Nora Nurse');
    expect((await load(folder)).out).not.toMatch(/[1-9]\d* written/);
  });

  test('finds a patient who is in the record already', async () => {
    const later = porchlight.file(
      'later.json',
      JSON.stringify(plan('later-plan', 'Patient/split', 'Breathe deeply')),
    );
    expect(await load(later)).toMatchObject({
      code: 0,
      out: `${later}: 1 written, 0 unchanged, 0 not read\n`,
    });
    expect(await explain('split')).toContain('Breathe deeply');
  });

  test('is a fault where nobody has that id, and makes no patient', async () => {
    const lost = porchlight.file(
      'lost.json',
      bundle(patient('found', 'Found'), plan('lost-plan', 'Patient/lost', 'x')),
    );
    const { code, out } = await load(lost);
    expect(code).toBe(1);
    expect(out).toContain('1 written, 0 unchanged, 1 not read');
    expect(out).toContain(`${lost}: entry 1: lost-plan: names a patient who is neither`);
    expect((await porchlight.run(['explain', '--patient', 'lost'])).code).toBe(2);
  });
});

test('what is no FHIR R4 is refused whole; with something else beside it the status is 1, alone it is 2', async () => {
  const files = [
    porchlight.file('not-fhir.json', '{"a":1}'),
    porchlight.file('broken.json', '{"resourceType":"Patient","id":'),
    porchlight.file('empty.json', ''),
    porchlight.file(
      'stu3.json',
      bundle(patient('three', 'Three'), {
        resourceType: 'MedicationRequest',
        id: 'm',
        status: 'active',
        intent: 'order',
        subject: { reference: 'Patient/three' },
        medicationCodeableConcept: { text: 'x' },
        requester: { agent: { reference: 'Practitioner/1' } },
      }),
    ),
  ];
  const { code, out } = await load(...files);
  expect(code).toBe(2);
  expect(out.match(/: refused: /g)).toHaveLength(4);
  const beside = await load(...files, porchlight.file('fine.json', JSON.stringify(patient('fine', 'Fine'))));
  expect([beside.code, beside.out]).toEqual([1, expect.stringContaining('patients fine')]);
});

test('a missing path and an empty folder end with 2; a missing path beside a good file with 1', async () => {
  const missing = join(root, 'nowhere.json');
  expect(await load(missing)).toMatchObject({
    code: 2,
    err: `${missing}: there is no such file or folder\n`,
  });
  expect(await load(join(porchlight.file('none/readme.txt', 'x'), '..'))).toMatchObject({ code: 2 });
  expect(
    (await load(missing, porchlight.file('fine.json', JSON.stringify(patient('fine', 'Fine'))))).code,
  ).toBe(1);
});

test('an import that is stopped leaves whole patients, and running it again finishes it', async () => {
  const folder = join(porchlight.file('many/000.json', bundle(patient('many-0', 'Many'))), '..');
  const count = 60;
  for (let index = 1; index < count; index += 1) {
    const id = `many-${index}`;
    const plans = Array.from({ length: 20 }, (_, place) => plan(`${id}-${place}`, `Patient/${id}`, 'Walk'));
    porchlight.file(`many/${String(index).padStart(3, '0')}.json`, bundle(patient(id, 'Many'), ...plans));
  }
  const stopped = await porchlight.run(['import', folder], { signal: { after: 'many-3', name: 'SIGTERM' } });
  expect([stopped.code, stopped.err]).toEqual([143, '']);
  expect(porchlight.redisRuns()).toBe(false);
  const { code, out } = await load(folder);
  expect(code).toBe(0);
  const rows = out.trimEnd().split('\n').slice(1);
  expect(rows).toHaveLength(count - 1);
  for (const row of rows)
    expect(row).toMatch(/: (?:21 written, 0 unchanged|0 written, 21 unchanged), 0 not read/);
  expect(rows[0]).toContain('0 written, 21 unchanged');
  expect(rows.at(-1)).toContain('21 written');
});
