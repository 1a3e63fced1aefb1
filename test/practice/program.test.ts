import { join } from 'node:path';
import { textsOf } from '../../src/cli/program.ts';
import { Faults } from '../../src/errors.ts';
import { businessDaysAfter, stepAt, timelineOf } from '../../src/practice/program.ts';
import { readProgram, readPrograms } from '../../src/practice/program-file.ts';

const programs = readPrograms(join(__dirname, '../../programs'));
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ht', 'ko', 'pt', 'ru', 'so', 'tl', 'vi', 'zh'];
const practice = {
  zone: 'America/Chicago',
  holidays: [{ date: '2026-11-26', name: 'Thanksgiving', hours: [] }],
};

test('four programs come with Porchlight, with every text in every language', () => {
  expect(programs.map(({ id }) => id)).toEqual(['adult-care', 'caregiver', 'discharge', 'new-diagnosis']);
  for (const program of programs) {
    const texts = textsOf(program);
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(Object.keys(text).sort()).toEqual(LANGUAGES);
  }
});

test('two business days after a discharge on Wednesday before Thanksgiving is Monday', () => {
  const from = Date.parse('2026-11-25T20:00:00Z');
  expect(new Date(businessDaysAfter(practice, from, 2)).toISOString()).toBe('2026-11-30T23:00:00.000Z');
});

test('a step keeps its local hour over a change of clocks', () => {
  const from = Date.parse('2026-10-30T15:00:00Z');
  const start = { from, zone: 'America/New_York', practice };
  const step = { id: 'x', at: '10:00' };
  expect(new Date(stepAt({ ...step, day: 1 }, start)).toISOString()).toBe('2026-10-31T14:00:00.000Z');
  expect(new Date(stepAt({ ...step, day: 2 }, start)).toISOString()).toBe('2026-11-01T15:00:00.000Z');
});

test('steps come in the order of their times', () => {
  const discharge = programs.find(({ id }) => id === 'discharge');
  if (discharge === undefined) throw new Error('no discharge');
  const line = timelineOf(discharge, {
    from: Date.parse('2026-11-23T16:00:00Z'),
    zone: practice.zone,
    practice,
  });
  expect(line.map(({ step }) => step.id)).toEqual([
    'call',
    'home',
    'visit',
    'week',
    'two-weeks',
    'three-weeks',
    'month',
  ]);
});

test.each([
  ['id: a\nname: { en: A }\nsteps: [{ id: x, day: 1 }]', /line 3, steps\.0: does nothing/],
  [
    'id: a\nname: { es: A }\nsteps: [{ id: x, day: 1, say: { en: hi } }]',
    /line 2, name: give at least the English/,
  ],
  [
    'id: a\nname: { en: A }\nsteps:\n  - id: x\n    day: 1\n    say: { en: "Well? Sure?" }',
    /line 6.*more than one question/,
  ],
  [
    'id: a\nname: { en: A }\nsteps:\n  - id: x\n    day: 1\n    say: { en: "{{pone}}" }',
    /line 6.*\{\{pone\}\} is not filled in/,
  ],
  [
    'id: a\nname: { en: A }\nsteps:\n  - id: x\n    day: 1\n    at: "23:00"\n    say: { en: hi }',
    /line 6.*08:00/,
  ],
  ['id: a\nname: [', /line \d/],
])('a fault is told with its line: %#', (yaml, told) => {
  let faults: readonly { path: string; message: string }[] = [];
  try {
    readProgram(yaml);
  } catch (error) {
    if (!(error instanceof Faults)) throw error;
    faults = error.faults;
  }
  expect(faults.map(({ path, message }) => `${path}: ${message}`).join('\n')).toMatch(told);
});
