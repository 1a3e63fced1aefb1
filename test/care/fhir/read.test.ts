import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { chartOf } from '../../../src/care/chart-from-fhir.ts';
import { explainChart } from '../../../src/care/explain.ts';
import { gather, type Parsed, readFile } from '../../../src/care/fhir/read.ts';

const patient = {
  resourceType: 'Patient',
  id: 'ana',
  name: [{ family: 'Ruiz', given: ['Ana'] }],
  birthDate: '1960-01-02',
};
const subject = { reference: 'Patient/ana' };
const plan = { resourceType: 'CarePlan', id: 'p', status: 'active', intent: 'plan', subject };

function read(value: unknown, name = 'file.json'): Parsed {
  return readFile(name, Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
}

function bundle(...resources: readonly object[]) {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}

function batch(parsed: Parsed, id: string | null): readonly string[] {
  const found = gather([parsed]).find((one) => one.patient === id);
  return (found?.resources ?? []).map(({ type, id: own }) => `${type}/${own}`);
}

describe('a file', () => {
  test.each([
    'document',
    'message',
    'batch',
    'searchset',
    'transaction',
    'transaction-response',
    'collection',
    'history',
  ])('of Bundle type %s gives its resources', (type) => {
    const parsed = read({ ...bundle(patient, plan), type });
    expect(parsed.refused).toBeNull();
    expect(batch(parsed, 'ana')).toEqual(['Patient/ana', 'CarePlan/p']);
  });

  test('may be a single resource, a list, NDJSON or gzip of any of them', () => {
    const ndjson = `${JSON.stringify(patient)}\n\n${JSON.stringify(plan)}\r\n`;
    for (const parsed of [
      read([patient, plan]),
      read(ndjson, 'a.ndjson'),
      read(ndjson, 'a.json'),
      readFile('a.ndjson.gz', gzipSync(ndjson)),
      readFile('a.json', gzipSync(JSON.stringify(bundle(patient, plan)))),
      read(`\ufeff${JSON.stringify(bundle(patient, plan))}`),
    ]) {
      expect(parsed.faults).toEqual([]);
      expect(batch(parsed, 'ana')).toEqual(['Patient/ana', 'CarePlan/p']);
    }
    expect(batch(read(patient), 'ana')).toEqual(['Patient/ana']);
  });

  test('without entries, or whose entries carry no resource on purpose, is empty and no fault', () => {
    expect(read({ resourceType: 'Bundle', type: 'searchset', total: 0 })).toMatchObject({
      refused: null,
      resources: [],
      faults: [],
    });
    const answered = {
      resourceType: 'Bundle',
      type: 'transaction-response',
      entry: [
        { response: { status: '201 Created', location: 'Patient/1/_history/1' } },
        { request: { method: 'DELETE', url: 'Patient/2' } },
        { resource: { resourceType: 'OperationOutcome', issue: [] }, search: { mode: 'outcome' } },
      ],
    };
    expect(read(answered)).toMatchObject({ refused: null, resources: [], faults: [] });
  });

  test('that answers a batch with Bundles inside is opened', () => {
    const parsed = read({
      resourceType: 'Bundle',
      type: 'batch-response',
      entry: [{ resource: bundle(patient) }, { resource: bundle(plan) }],
    });
    expect(parsed.resources.map(({ id }) => id)).toEqual(['ana', 'p']);
  });

  test.each([
    ['{"name":"a","services":[]}', /not FHIR/],
    ['[{"id":1},{"id":2}]', /not FHIR/],
    ['hello', /not JSON/],
    ['', /empty/],
    ['<Patient xmlns="http://hl7.org/fhir"/>', /XML/],
  ])('that is no FHIR is refused whole with a reason: %s', (text, reason) => {
    const parsed = read(text);
    expect(parsed.refused).toMatch(reason);
    expect(parsed.resources).toEqual([]);
  });

  test('that is a broken gzip or no UTF-8 is refused, not thrown', () => {
    expect(readFile('a.gz', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2])).refused).toMatch(/gzip/);
    expect(readFile('a.json', new Uint8Array([0x7b, 0xff, 0xfe])).refused).toMatch(/UTF-8/);
  });

  test.each([
    [
      'STU3',
      { resourceType: 'Goal', id: 'g', status: 'in-progress', subject, description: { text: 'walk' } },
    ],
    [
      'STU3',
      {
        resourceType: 'CarePlan',
        id: 'c',
        status: 'active',
        intent: 'plan',
        subject,
        context: { reference: 'Encounter/1' },
      },
    ],
    ['STU3', { resourceType: 'ProcedureRequest', id: 'r', status: 'active', intent: 'order', subject }],
    ['DSTU2', { resourceType: 'MedicationOrder', id: 'm', status: 'active', patient: subject }],
    ['DSTU2', { resourceType: 'Patient', id: 'x', name: [{ family: ['Ruiz'] }], careProvider: [] }],
    [
      'R5',
      {
        resourceType: 'MedicationRequest',
        id: 'm',
        status: 'active',
        intent: 'order',
        subject,
        medication: { concept: { text: 'x' } },
      },
    ],
    [
      'R5',
      {
        resourceType: 'CarePlan',
        id: 'c',
        status: 'active',
        intent: 'plan',
        subject,
        addresses: [{ concept: { text: 'x' } }],
      },
    ],
  ])('of FHIR %s is refused whole', (version, resource) => {
    const parsed = read(bundle(patient, resource));
    expect(parsed.refused).toContain(version);
    expect(parsed.resources).toEqual([]);
  });

  test('of DSTU2 is refused although most of its resources look alike in R4', () => {
    const observation = {
      resourceType: 'Observation',
      status: 'final',
      code: {},
      subject,
      encounter: subject,
      category: { text: 'x' },
    };
    const condition = { resourceType: 'Condition', id: 'c', patient: subject, clinicalStatus: 'active' };
    expect(read(bundle(patient, condition, observation, observation)).refused).toContain('DSTU2');
  });

  test('of R4 with one resource in the shape of another version keeps the rest', () => {
    const odd = { resourceType: 'Condition', id: 'c', subject, clinicalStatus: 'active' };
    const parsed = read(bundle(patient, plan, odd));
    expect(parsed.refused).toBeNull();
    expect(parsed.faults).toEqual([expect.objectContaining({ index: 2, id: 'c' })]);
    expect(parsed.resources).toHaveLength(2);
  });
});

test('a demo file, however damaged, is read or told, and its chart explained, without a throw', () => {
  const folder = join(__dirname, '..', '..', '..', 'demo', 'patients');
  const files = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { entry: unknown[] },
  );
  const damage = fc.constantFrom<unknown>(
    null,
    0,
    -1,
    '',
    'x',
    '2020-13-45',
    true,
    [],
    {},
    [null],
    [[1]],
    { reference: '#' },
    { coding: 'x' },
  );
  const broken = (value: unknown, places: readonly number[], junk: readonly unknown[]): unknown => {
    let count = 0;
    const walk = (one: unknown): unknown => {
      count += 1;
      const hit = places.indexOf(count);
      if (hit >= 0) return junk[hit];
      if (Array.isArray(one)) return one.map(walk);
      if (typeof one !== 'object' || one === null) return one;
      return Object.fromEntries(
        Object.entries(one).map(([key, inner]) => [key, key === 'resourceType' ? inner : walk(inner)]),
      );
    };
    return walk(value);
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.uniqueArray(fc.integer({ min: 4, max: 1200 }), { minLength: 1, maxLength: 40 }),
      fc.array(damage, { minLength: 40, maxLength: 40 }),
      (file, places, junk) => {
        const damaged = broken(file, places, junk);
        const parsed = read(damaged);
        for (const { patient: id, resources } of gather([parsed])) {
          const all = resources.map(({ resource }) => resource);
          if (id !== null) explainChart(chartOf(all, id), 1_790_000_000_000);
        }
      },
    ),
    { numRuns: 150 },
  );
});

describe('a resource', () => {
  test.each([
    [
      'a number as text',
      {
        resourceType: 'Observation',
        id: 'x',
        status: 'final',
        code: {},
        subject,
        valueQuantity: { value: '5' },
      },
    ],
    [
      'a number as text in a type we do not use',
      {
        resourceType: 'Claim',
        id: 'x',
        patient: subject,
        total: {},
        item: [{ quantityQuantity: { value: '5' } }],
      },
    ],
    ['a single where a list belongs', { ...patient, id: 'x', name: { family: 'Ruiz' } }],
    ['a list where a single belongs', { ...plan, id: 'x', subject: [subject] }],
    ['a day that does not exist', { ...patient, id: 'x', birthDate: '1960-02-31' }],
    ['a date in another notation', { ...patient, id: 'x', birthDate: '02/01/1960' }],
    ['no intent', { resourceType: 'CarePlan', id: 'x', status: 'active', subject }],
    ['no such type', { resourceType: 'Wizard', id: 'x' }],
    ['no type', { id: 'x' }],
    ['an entry that is text', 'x'],
  ])('with %s is left out and told, and the rest lands', (_, broken) => {
    const parsed = read({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: patient }, { resource: broken }, { resource: plan }],
    });
    expect(parsed.refused).toBeNull();
    expect(parsed.faults).toHaveLength(1);
    expect(parsed.faults[0]).toMatchObject({ index: 1 });
    expect(parsed.faults[0]?.reason).toBeTruthy();
    expect(batch(parsed, 'ana')).toEqual(['Patient/ana', 'CarePlan/p']);
  });

  test('that is nested like an attack is a fault, not an overflow', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const text = `{"resourceType":"Bundle","type":"collection","entry":[{"resource":${JSON.stringify(patient)}},{"resource":{"resourceType":"Basic","id":"x","b":${deep}}}]}`;
    expect(read(text).faults).toEqual([expect.objectContaining({ index: 1, reason: 'nested too deeply' })]);
  });

  test('lands with what real exports have: HTML, nanoseconds, unknown fields, no name', () => {
    const parsed = read(
      bundle(
        { resourceType: 'Patient', id: 'ana' },
        {
          ...plan,
          created: '2024-04-03T17:24:33.564797997-06:00',
          description: '<p>Rest &amp; drink</p>',
          category: [{ coding: [{ system: 'http://snomed.info/sct\t', code: '1' }] }],
          somethingNew: { a: 1 },
        },
      ),
    );
    expect(parsed.faults).toEqual([]);
    expect(parsed.resources[1]?.resource).toMatchObject({ somethingNew: { a: 1 } });
  });

  test('without an id gets the one of its urn:uuid, its PUT, or its content, the same every time', () => {
    const entry = [
      { fullUrl: 'urn:uuid:0b7a3c52-0000-4000-8000-000000000001', resource: { ...patient, id: undefined } },
      { request: { method: 'PUT', url: 'CarePlan/by-put' }, resource: { ...plan, id: undefined } },
      {
        resource: {
          resourceType: 'Goal',
          lifecycleStatus: 'active',
          description: { text: 'walk' },
          subject: { reference: 'urn:uuid:0b7a3c52-0000-4000-8000-000000000001' },
        },
      },
    ];
    const [first, again] = [1, 2].map(() => read({ resourceType: 'Bundle', type: 'transaction', entry }));
    expect(first).toEqual(again);
    expect(first?.resources.map(({ id }) => id)).toEqual([
      '0b7a3c52-0000-4000-8000-000000000001',
      'by-put',
      expect.stringMatching(/^[0-9a-f]{32}$/),
    ]);
    expect(first?.resources.every(({ assigned }) => assigned)).toBe(true);
    expect(first?.resources[2]?.patients).toEqual(['0b7a3c52-0000-4000-8000-000000000001']);
    expect(first?.resources[2]?.resource).toMatchObject({
      subject: { reference: 'Patient/0b7a3c52-0000-4000-8000-000000000001' },
    });
  });

  test('with an id that R4 does not allow gets another, and references follow', () => {
    const parsed = read(
      bundle({ ...patient, id: 'an_a!' }, { ...plan, subject: { reference: 'Patient/an_a!' } }),
    );
    const id = parsed.resources[0]?.id ?? '';
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(parsed.resources[1]?.patients).toEqual([id]);
  });

  test('that stands twice lands once, in its later version', () => {
    const older = { ...plan, title: 'old', meta: { lastUpdated: '2020-01-01T00:00:00Z' } };
    const newer = { ...plan, title: 'new', meta: { lastUpdated: '2024-01-01T00:00:00Z' } };
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      const parsed = read(bundle(patient, ...order));
      expect(
        parsed.resources.filter(({ type }) => type === 'CarePlan').map(({ resource }) => resource.title),
      ).toEqual(['new']);
    }
  });

  test('of somebody else under a Patient.id that is taken is a fault, not a mix of two people', () => {
    const parsed = read(
      bundle(patient, { ...patient, birthDate: '1999-09-09', name: [{ family: 'Other' }] }),
    );
    expect(parsed.faults).toEqual([expect.objectContaining({ index: 1, id: 'ana' })]);
    expect(parsed.resources).toHaveLength(1);
  });
});

describe('a reference to the patient', () => {
  const withIdentifier = { ...patient, identifier: [{ system: 'urn:mrn', value: '7|7'.replace('|', '') }] };
  test.each([
    ['relative', { reference: 'Patient/ana' }],
    ['relative with a version', { reference: 'Patient/ana/_history/3' }],
    ['absolute', { reference: 'https://ehr.example/fhir/R4/Patient/ana' }],
    ['conditional', { reference: 'Patient?identifier=urn:mrn|77' }],
    ['conditional, encoded', { reference: 'Patient?identifier=urn%3Amrn%7C77'.replace('%7C', '|') }],
    ['identifier only', { type: 'Patient', identifier: { system: 'urn:mrn', value: '77' } }],
    ['a bare id', { reference: 'ana', type: 'Patient' }],
  ])('is followed when it is %s', (_, reference) => {
    const parsed = read(
      bundle(withIdentifier, { ...plan, subject: reference }, { ...patient, id: 'other', identifier: [] }),
    );
    expect(parsed.faults).toEqual([]);
    expect(batch(parsed, 'ana')).toContain('CarePlan/p');
    expect(batch(parsed, 'other')).not.toContain('CarePlan/p');
  });

  test('that is in another file is kept: the resource is that patient’s', () => {
    const [one, two] = [read(patient), read(plan)];
    expect(two.resources[0]?.patients).toEqual(['ana']);
    expect(gather([one, two]).map(({ patient: id, resources }) => [id, resources.length])).toEqual([
      ['ana', 2],
    ]);
  });

  test('that names nobody known is told in a file about several, and taken for the one in a file about one', () => {
    const lost = { ...plan, subject: { reference: 'Patient?identifier=urn:mrn|nobody' } };
    expect(read(bundle(patient, { ...patient, id: 'b' }, lost)).faults).toHaveLength(1);
    expect(read(bundle(patient, lost)).resources[1]?.patients).toEqual(['ana']);
  });

  test('is found where the type has it: appointment actors, tasks, coverage, relatives', () => {
    const parsed = read(
      bundle(
        patient,
        { resourceType: 'RelatedPerson', id: 'r', patient: subject },
        { resourceType: 'Appointment', id: 'a', status: 'booked', participant: [{ actor: subject }] },
        { resourceType: 'Task', id: 't', status: 'ready', intent: 'order', for: subject },
        { resourceType: 'Coverage', id: 'c', status: 'active', beneficiary: subject, payor: [] },
        {
          resourceType: 'Communication',
          id: 'm',
          status: 'completed',
          sender: { reference: 'RelatedPerson/r' },
        },
        {
          resourceType: 'Provenance',
          id: 'v',
          target: [{ reference: 'Task/t' }],
          recorded: '2024-01-01T00:00:00Z',
          agent: [],
        },
      ),
    );
    expect(batch(parsed, 'ana')).toHaveLength(7);
    expect(batch(parsed, null)).toEqual([]);
  });
});

describe('the directory', () => {
  const doctor = { resourceType: 'Practitioner', id: 'd', name: [{ family: 'Diaz' }] };
  const role = { resourceType: 'PractitionerRole', id: 'r', practitioner: { reference: 'Practitioner/d' } };
  test('is the practice’s, and with every patient whose resources lead to it, by way of a role too', () => {
    const parsed = read(
      bundle(
        patient,
        doctor,
        role,
        { ...plan, author: { reference: 'PractitionerRole/r' } },
        { ...doctor, id: 'other' },
      ),
    );
    expect(batch(parsed, 'ana')).toEqual([
      'Patient/ana',
      'CarePlan/p',
      'PractitionerRole/r',
      'Practitioner/d',
    ]);
    expect(batch(parsed, null)).toEqual(['Practitioner/d', 'PractitionerRole/r', 'Practitioner/other']);
  });
});
