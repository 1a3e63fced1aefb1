import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Faults } from '../../src/errors.ts';
import { readPractice } from '../../src/practice/practice-file.ts';

const demo = readFileSync(join(__dirname, '..', '..', 'demo', 'practice.yaml'), 'utf8');

const smallest = `
id: oak
name: Oak Clinic
phone: "+13125550100"
numbers: ["+1 (312) 555-0142"]
zone: America/New_York
languages: [en]
hours: { monday: [["08:00", "17:00"]] }
`;

function faults(yaml: string): readonly (readonly [string, string])[] {
  try {
    readPractice(yaml);
  } catch (error) {
    if (error instanceof Faults) return error.faults.map(({ path, message }) => [path, message]);
    throw error;
  }
  return [];
}

test('the demo practice is read, in twelve languages, marked as demo, with numbers kept for fiction', () => {
  const practice = readPractice(demo);
  expect(practice).toMatchObject({
    id: 'maple-street',
    demo: true,
    languages: ['en', 'es', 'zh', 'vi', 'ar', 'ht', 'so', 'ru', 'fr', 'pt', 'ko', 'tl'],
    zone: 'America/Chicago',
  });
  expect(practice.teams.flatMap(({ needs }) => needs)).toEqual(
    expect.arrayContaining(['medicine', 'appointment', 'school']),
  );
  for (const [number] of demo.matchAll(/\+1\d{10}/g)) expect(number).toMatch(/^\+1\d{3}55501\d{2}$/);
});

test('the smallest file is enough, and numbers become E.164', () => {
  expect(readPractice(smallest)).toEqual({
    id: 'oak',
    name: 'Oak Clinic',
    phone: '+13125550100',
    numbers: ['+13125550142'],
    messagingService: null,
    zone: 'America/New_York',
    languages: ['en'],
    hours: { monday: [['08:00', '17:00']] },
    holidays: [],
    roster: [],
    teams: [],
    demo: false,
  });
});

test('all faults are told at once, each with its path', () => {
  const paths = faults(`
id: Oak Clinic
name: ""
phone: 3125550100
numbers: ["555", "+13125550142", "+13125550142"]
zone: Mars/Base
languages: []
opening: always
hours:
  monday: [["08:00", "12:00"], ["11:00", "13:00"]]
  tuesday: [["8", "25:00"]]
  funday: []
holidays:
  - { date: "2026-02-30", name: Never }
roster:
  - { name: A, phone: "+13125550150", role: janitor }
teams:
  - { id: t, name: T, needs: [gardening] }
`).map(([path]) => path);
  for (const path of [
    'id',
    'name',
    'phone',
    'numbers.0',
    'zone',
    'languages',
    'opening',
    'hours.monday.1',
    'hours.tuesday.0.0',
    'hours.tuesday.0.1',
    'hours.funday',
    'holidays.0.date',
    'roster.0.role',
    'teams.0.needs.0',
  ]) {
    expect(paths).toContain(path);
  }
});

test.each([
  ['not YAML', 'a: [1\nb: 2', /^line \d+$/],
  ['no settings', 'hello', /^file$/],
  ['empty', '', /^file$/],
  ['a key twice', `${smallest}\nname: Other`, /^line \d+$/],
  [
    'a number twice',
    smallest.replace('"+1 (312) 555-0142"', '"+13125550142", "+1 312 555 0142"'),
    /^numbers\.1$/,
  ],
  ['never open', smallest.replace('[["08:00", "17:00"]]', '[]'), /^hours$/],
])('a file that is %s is a fault with its place', (_, yaml, path) => {
  expect(faults(yaml)[0]?.[0]).toMatch(path);
});

test('messages are words that somebody who writes the file can use', () => {
  const all = faults('id: 5\nlanguages: en\n').map(([path, message]) => `${path}: ${message}`);
  expect(all).toEqual(
    expect.arrayContaining([
      'id: write text in quotes here',
      'languages: write a list here',
      'name: is missing',
    ]),
  );
  expect(all.join()).not.toMatch(/invalid/i);
});

describe('words of the practice’s own', () => {
  const visit = '{ name: { en: Sunshine visit }, also: [sunny visit], what: { en: A yearly visit. } }';

  test('are read, each with at least the practice’s language', () => {
    expect(readPractice(`${smallest}terms: [${visit}]`).terms).toEqual([
      { name: { en: 'Sunshine visit' }, also: ['sunny visit'], what: { en: 'A yearly visit.' } },
    ]);
    expect(
      faults(`${smallest}terms: [{ name: { en: Hub }, what: { es: Un lugar. }, again: { es: Otro. } }]`),
    ).toEqual([
      ['terms.0.what.en', 'is missing'],
      ['terms.0.again.en', 'is missing'],
    ]);
  });

  test('have one meaning for a name, however it is written', () => {
    const other = '{ name: { en: SUNNY visit! }, what: { en: Another. } }';
    expect(faults(`${smallest}terms: [${visit}, ${other}]`)).toEqual([
      ['terms.1', '"sunny visit" names two terms'],
    ]);
  });

  test('are short enough for a text message', () => {
    const long = `{ name: { en: Hub }, what: { en: "${'a'.repeat(131)}" } }`;
    expect(faults(`${smallest}terms: [${long}]`)).toEqual([
      ['terms.0.what.en', 'is longer than 130 characters'],
    ]);
    expect(faults(`${smallest}terms: [{ name: { en: Hub }, what: { en: " " } }]`)).toEqual([
      ['terms.0.what.en', 'is empty'],
    ]);
  });
});

test('patients under legal hold are named once each, by their ids', () => {
  expect(readPractice(`${smallest}legalHolds: [p1, p.2]\n`).legalHolds).toEqual(['p1', 'p.2']);
  expect(faults(`${smallest}legalHolds: [p1, p1]\n`)).toHaveLength(1);
  expect(faults(`${smallest}legalHolds: ["Rosa Diaz"]\n`)).toHaveLength(1);
});
