import { join } from 'node:path';
import { chartOf } from '../../src/care/chart-from-fhir.ts';
import { needOf, teamPhrases, whoFor, whoPhrases } from '../../src/care/team.ts';
import { createVoice } from '../../src/language/voice.ts';
import type { Practice } from '../../src/practice/practice.ts';

const voice = createVoice(join(__dirname, '..', '..', 'locales'));

const practice: Practice = {
  id: 'p',
  name: 'Practice',
  phone: '+13125550100',
  numbers: ['+13125550142'],
  messagingService: null,
  zone: 'America/Chicago',
  languages: ['en'],
  hours: {},
  holidays: [],
  roster: [],
  demo: true,
  teams: [{ id: 'n', name: 'Nurse line', phone: '+13125550103', needs: ['medicine'] }],
};

const resources = [
  { resourceType: 'Patient', id: 'ana', generalPractitioner: [{ reference: 'Practitioner/gp' }] },
  {
    resourceType: 'Practitioner',
    id: 'gp',
    name: [{ text: 'Dr. John Carlson, MD' }],
    telecom: [
      { system: 'fax', value: '555-0001' },
      { system: 'phone', value: '(139) 191-9694 x8688' },
    ],
  },
  {
    resourceType: 'Practitioner',
    id: 'ph',
    name: [{ given: ['Ellen'], family: 'Walkowski' }],
    communication: [{ coding: [{ code: 'es-US' }] }],
  },
  { resourceType: 'Practitioner', id: 'psy', name: [{ text: 'Kim Park' }] },
  {
    resourceType: 'RelatedPerson',
    id: 'd',
    patient: { reference: 'Patient/ana' },
    relationship: [{ text: 'Daughter' }],
    name: [{ given: ['Debra'], family: 'Ruiz' }],
    telecom: [{ system: 'phone', value: '555-1212' }],
  },
  {
    resourceType: 'PractitionerRole',
    id: 'rn',
    practitioner: { reference: 'Practitioner?identifier=http://npi|9' },
    code: [{ text: 'Registered Nurse' }],
  },
  {
    resourceType: 'Practitioner',
    id: 'n9',
    identifier: [{ system: 'http://npi', value: '9' }],
    name: [{ text: 'Julie Smith, RN' }],
  },
  {
    resourceType: 'CareTeam',
    id: 'old',
    status: 'inactive',
    participant: [{ member: { display: 'Gone Person' } }],
  },
  {
    resourceType: 'CareTeam',
    id: 't',
    status: 'active',
    participant: [
      { role: [{ text: 'Patient' }], member: { reference: 'Patient/ana' } },
      {
        role: [{ coding: [{ display: 'Healthcare professional (occupation)' }] }],
        member: { reference: 'Practitioner/gp' },
      },
      {
        role: [{ text: 'Community Pharmacist' }],
        member: { reference: 'https://ehr.example/fhir/Practitioner/ph' },
      },
      { role: [{ text: 'Psychiatrist' }], member: { reference: 'Practitioner/psy' } },
      { role: [{ text: 'Caregiver' }], member: { reference: 'RelatedPerson/d' } },
      { member: { reference: 'PractitionerRole/rn' } },
      { role: [{ text: 'Not indicated' }], member: { reference: 'Practitioner/unknown' } },
    ],
  },
];
const chart = chartOf(resources, 'ana');

test('a care team is told by name and plain role, without the patient, fax numbers, empty or telling roles', () => {
  expect(teamPhrases(chart).map((one) => voice.say('en', one))).toEqual([
    'Your care team:',
    'Dr. John Carlson, MD, leads your care: (139) 191-9694 x8688',
    'Ellen Walkowski, pharmacist',
    'Kim Park',
    'Julie Smith, RN, nurse',
    'Debra Ruiz, daughter',
  ]);
  expect(chart.team.find(({ name }) => name === 'Ellen Walkowski')?.languages).toEqual(['es']);
});

test('a medicine is asked of the pharmacist first, then the practice’s team, and the office is always named', () => {
  const who = whoFor(chart, practice, 'medicine');
  expect(who.members.map(({ name }) => name)).toEqual(['Ellen Walkowski', 'Julie Smith, RN']);
  const lines = whoPhrases(who, 'medicine').map((one) => voice.say('es', one));
  expect(lines[0]).toBe('Sobre medicinas, puede preguntar a:');
  expect(lines).toContain('Nurse line: (312) 555-0103');
  expect(lines.at(-1)).toBe('El consultorio: (312) 555-0100');
});

test('without a chart or a fitting team there is still the office', () => {
  expect(whoFor(null, practice, 'ride')).toEqual({ members: [], teams: [], office: '+13125550100' });
});

test.each([
  ['my inhaler', 'medicine'],
  ['a ride to my appointment', 'ride'],
  ['I need to reschedule', 'appointment'],
  ['test results', 'results'],
  ['the bill', 'cost'],
  ['school form', 'school'],
  ['wheelchair', 'equipment'],
  ['see a specialist', 'referral'],
  ['what to eat', 'food'],
  ['I feel so lonely', 'feelings'],
  ['mi medicina', 'medicine'],
  ['¿quién me ayuda con el transporte?', 'ride'],
  ['la cita', 'appointment'],
  ['los análisis', 'results'],
  ['el seguro', 'cost'],
  ['la escuela de mi niño', 'school'],
  ['mi plan de cuidado', 'care'],
])('"%s" is about %s', (text, need) => {
  expect(needOf(text)).toBe(need);
});

test('words that name no need are not guessed', () => {
  for (const text of ['', 'hello', 'ok', 'who', 'blue']) expect(needOf(text)).toBeNull();
});
