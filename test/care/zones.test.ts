import { zonesOf } from '../../src/care/zones.ts';

const TIMEZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';

test('a state of one zone says where somebody lives', () =>
  expect(zonesOf({ address: [{ state: 'CA', country: 'US' }] })).toEqual(['America/Los_Angeles']));

test('a state of two zones leaves both', () =>
  expect(zonesOf({ address: [{ state: 'tx' }] })).toEqual(['America/Chicago', 'America/Denver']));

test('what the record says itself comes before the state', () => {
  const extension = [{ url: TIMEZONE, valueCode: 'America/Boise' }];
  expect(zonesOf({ extension, address: [{ state: 'CA' }] })).toEqual(['America/Boise']);
  expect(zonesOf({ address: [{ state: 'ID', extension }] })).toEqual(['America/Boise']);
});

test('the home counts, an old address does not', () => {
  const old = { use: 'old', state: 'HI' };
  expect(zonesOf({ address: [old, { state: 'NY' }, { use: 'home', state: 'AZ' }] })).toEqual([
    'America/Phoenix',
    'America/Denver',
  ]);
  expect(zonesOf({ address: [old] })).toEqual([]);
});

test.each([
  ['nothing', {}],
  ['a state of another country', { address: [{ state: 'CA', country: 'Canada' }] }],
  ['a word that is no state', { address: [{ state: 'Bavaria' }] }],
  ['a zone that does not exist', { extension: [{ url: TIMEZONE, valueCode: 'America/Atlantis' }] }],
  ['what is no list', { address: 'CA', extension: 7 }],
])('%s tells no zone', (_, patient) => expect(zonesOf(patient)).toEqual([]));

test('every zone is one that clocks know', () => {
  for (const state of 'AL AK AZ AR CA CO CT DE DC FL GA GU HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA VI WA WV WI WY AS MP'.split(
    ' ',
  )) {
    const zones = zonesOf({ address: [{ state }] });
    expect(zones.length).toBeGreaterThan(0);
    for (const timeZone of zones) new Intl.DateTimeFormat('en', { timeZone });
  }
});
