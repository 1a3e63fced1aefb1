import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpFromHsds } from '../../src/care/help/from-hsds.ts';
import { type Help, helpAsked, isUrgentNeed } from '../../src/care/help/help.ts';
import { matchHelp } from '../../src/care/help/match.ts';
import { referralResources } from '../../src/care/help/referral.ts';
import { NOWHERE } from '../../src/care/near/near.ts';

const shared = join(__dirname, '../../../shared/fhir/hsds');
const given = existsSync(shared) ? test : test.skip;
if (!existsSync(shared))
  process.stderr.write(`SKIPPED: ${shared} is missing, so no real HSDS files are read\n`);

function read(folder: string) {
  return helpFromHsds(
    readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
  );
}

given('real HSDS tables are read: place, phone, languages, hours, whom it is for', () => {
  const { entries, faults } = read(join(shared, 'ohana-csv'));
  expect(faults).toEqual([]);
  const oaks = entries.find(({ name }) => name.startsWith('Fair Oaks'));
  expect(oaks).toMatchObject({
    phone: '650 780-7525',
    place: { city: 'Redwood City', zip: '94063' },
    apply: 'Walk in or apply by phone.',
  });
  expect(oaks?.kinds).toContain('food');
  expect(read(join(shared, 'hsds-3')).faults).toEqual([]);
});

test('HSDS 3.x is read as JSON and as tables alike, and what is wrong is told with file and line', () => {
  const service = { id: 's1', name: 'Rides', status: 'active', organization_id: 'o1' };
  const json = helpFromHsds([
    {
      name: 'services.json',
      text: JSON.stringify({
        contents: [
          {
            ...service,
            phones: [{ number: '312 555 0100' }],
            languages: [{ code: 'es' }],
            description: 'Transportation to care',
          },
          { id: 's2', status: 'active' },
          { ...service, id: 's3', status: 'defunct' },
        ],
      }),
    },
  ]);
  expect(json.entries.map(({ id, kinds, languages }) => [id, kinds, languages])).toEqual([
    ['s1', ['ride'], ['es']],
  ]);
  expect(json.faults).toEqual([
    { file: 'services.json', line: 2, id: 's2', reason: 'a service without a name' },
  ]);
  const tables = helpFromHsds([
    { name: 'organizations.csv', text: 'id,name\no1,Org' },
    {
      name: 'services.csv',
      text: 'id,organization_id,name,status,description\ns1,o1,Rides,active,Transportation\ns2,o1,,active,x',
    },
    { name: 'phones.csv', text: 'id,service_id,number\np1,s1,312 555 0100' },
    { name: 'locations.csv', text: 'id,name\nl1,Here' },
    { name: 'service_at_locations.csv', text: 'id,service_id,location_id\nx,s1,l1' },
    {
      name: 'addresses.csv',
      text: 'id,location_id,address_1,city,state_province,postal_code\na,l1,1 Main,Chicago,IL,60614',
    },
    { name: 'schedules.csv', text: 'id,service_id,byday,opens_at,closes_at\nz,s1,"MO,TU",09:00:00,17:00:00' },
  ]);
  expect(tables.entries).toMatchObject([
    {
      id: 's1',
      organization: 'Org',
      phone: '312 555 0100',
      hours: 'Mon, Tue 09:00-17:00',
      place: { city: 'Chicago' },
    },
  ]);
  expect(tables.faults).toMatchObject([{ file: 'services.csv', line: 3, id: 's2' }]);
});

function help(one: Partial<Help>): Help {
  return {
    id: 'a',
    name: 'A',
    organization: null,
    kinds: ['food'],
    phone: null,
    website: null,
    hours: null,
    eligibility: null,
    apply: null,
    place: { ...NOWHERE, spot: [41.9, -87.65] },
    areas: [],
    languages: [],
    ages: null,
    ...one,
  };
}

test('nobody is sent where they are too young, too far, or were without help; who speaks their language comes first', () => {
  const all = [
    help({ id: 'old', ages: { least: 60, most: null } }),
    help({ id: 'far', place: { ...NOWHERE, spot: [45, -87] } }),
    help({ id: 'tried' }),
    help({ id: 'english', languages: ['en'] }),
    help({ id: 'spanish', languages: ['en', 'es'] }),
    help({ id: 'ride', kinds: ['ride'] }),
  ];
  const found = matchHelp(all, { kind: 'food', language: 'es', age: 7, not: ['tried'] }, [41.9, -87.65]);
  expect(found.map((one) => one.help.id)).toEqual(['spanish', 'english']);
});

test.each([
  ['we have nothing to eat today', true],
  ['no tenemos qué comer', true],
  ['they evict us tonight', true],
  ['we have nowhere to sleep', true],
  ['nos desalojan esta noche', true],
  ['where is a food pantry?', false],
  ['I need help with rent', false],
  ['I did not eat breakfast before the test', false],
])('%s: urgent %s', (text, urgent) => {
  expect(isUrgentNeed(text)).toBe(urgent);
});

test.each([
  ['where is a food pantry', 'food'],
  ['i cant pay my rent', 'housing'],
  ['help with my light bill', 'bills'],
  ['necesito un viaje a la clínica', 'ride'],
  ['respite care for my son', 'respite'],
  ['grupo de apoyo para padres', 'support'],
  ['what is asthma', null],
])('%s asks for %s', (text, kind) => {
  expect(helpAsked(text)).toBe(kind);
});

test('a referral is a Task of the Gravity shape, and its request ends with it', () => {
  const referral = {
    id: 't',
    patientId: 'p',
    helpId: 'h',
    name: 'Pantry',
    kind: 'food',
    authoredOn: '2026-11-23T16:00:00.000Z',
    at: '2026-11-27T16:00:00.000Z',
    reason: null,
  } as const;
  const [request, task] = referralResources({ ...referral, status: 'completed' });
  expect(request).toMatchObject({ status: 'completed', subject: { reference: 'Patient/p' } });
  expect(task).toMatchObject({ status: 'completed', focus: { reference: `ServiceRequest/${request.id}` } });
  expect(task.meta.profile[0]).toMatch(/SDOHCC-TaskForReferralManagement$/);
});
