import { join } from 'node:path';
import { answerFrom } from '../../src/care/ask-plan.ts';
import type { Chart } from '../../src/care/chart.ts';
import { chartOf } from '../../src/care/chart-from-fhir.ts';
import { explainItem } from '../../src/care/explain.ts';
import { readHours } from '../../src/care/hours-of-day.ts';
import { alreadyHad, dueLines, testNamed } from '../../src/care/past-tests.ts';
import { planItems } from '../../src/care/plan.ts';
import { changesSince, seenNow } from '../../src/care/plan-changes.ts';
import { comparesTreatments, readPlanWish } from '../../src/care/plan-wish.ts';
import { openQuestions, readQuestions, withAnswers, withQuestions } from '../../src/care/questions.ts';
import { shownBy } from '../../src/care/teach-back.ts';
import { memberNamed } from '../../src/care/team.ts';
import { cardLines, teamCards } from '../../src/care/team-cards.ts';
import { createVoice } from '../../src/language/voice.ts';
import { ana } from '../dialogs/harness.ts';

const voice = createVoice(join(__dirname, '..', '..', 'locales'));
const say = (phrase: Parameters<typeof voice.say>[1], locale = 'en') => voice.say(locale, phrase);
const now = Date.parse('2026-11-23T16:00:00Z');
const subject = { reference: 'Patient/ana' };

function itemOf(what: string) {
  const item = planItems(ana).find(({ what: { verbatim } }) => verbatim.startsWith(what));
  if (item === undefined) throw new Error(`no such item: ${what}`);
  return item;
}

describe('what somebody says in their own words', () => {
  test.each([
    ['Walk after meals', 'I walk 15 minutes 2 times a day', 'right'],
    ['Walk after meals', 'walk for fifteen minutes, twice a day, easy', 'right'],
    ['Walk after meals', 'camino 15 minutos dos veces al día, walk', 'right'],
    ['Walk after meals', 'I walk 30 minutes 2 times a day', 'wrong'],
    ['Walk after meals', 'I do not walk 15 minutes 2 times a day', 'wrong'],
    ['Walk after meals', 'walk 15 minutes 2 times before meals', 'wrong'],
    ['Walk after meals', 'I walk a bit', 'unsure'],
    ['Walk after meals', "I don't know", 'unsure'],
    ['Walk after meals', 'no sé', 'unsure'],
    ['Walk after meals', 'bananas', 'unsure'],
    ['Metformin', 'one tablet twice a day with meals', 'right'],
    ['Metformin', 'I take the tablet with meals', 'unsure'],
    ['Metformin', '3 tablets a day with meals', 'wrong'],
    ['Metformin', '1 tablet twice a day without food', 'wrong'],
    ['Metformin', '1 tablet twice a week with meals', 'wrong'],
  ] as const)('of "%s": "%s" is %s', (what, said, shown) => {
    const item = itemOf(what);
    expect(shownBy(said, item, say(explainItem(item, 0)))).toBe(shown);
  });
});

describe('a question', () => {
  const answer = (text: string) =>
    answerFrom(ana, text, now, (item) => `${say(explainItem(item, 0))} ${say(explainItem(item, 0), 'es')}`);

  test.each([
    ['how often should I walk?', 'Walk after meals', 'number 2'],
    ['how many minutes do I walk', 'Walk after meals', 'number 2'],
    ['what about my metfromin', 'Metformin 500 mg tablet', 'with the medicines'],
    ['¿cuándo tomo la metformina?', 'Metformin 500 mg tablet', 'with the medicines'],
    ['when is my check-up', 'Check-up', 'visits'],
    ['Maria Lopez', 'Maria Lopez, RN', 'care team'],
  ])('"%s" is answered by "%s", and where it stands is said', (text, what, where) => {
    const found = answer(text);
    expect(found?.item.what.verbatim).toBe(what);
    expect(found === null ? '' : say(found.where)).toContain(where);
  });

  test.each(['can I eat bread?', 'am I allowed to fly?', 'does my plan say anything about yoga', '', '???'])(
    '"%s" is in no plan and gets no answer',
    (text) => expect(answer(text)).toBeNull(),
  );

  test('about what is sensitive is not answered', () => {
    expect(answer('what about alcohol counseling')).toBeNull();
  });
});

test.each([
  ['what changed in my plan?', 'plan_changes'],
  ['¿Qué cambió?', 'plan_changes'],
  ['What does my plan say about salt', 'plan_ask'],
  ['share my plan with the school', 'plan_share'],
  ['stop sharing', 'plan_unshare'],
  ['CLOSE MY LINK', 'plan_unshare'],
  ['cerrar el enlace', 'plan_unshare'],
  ['medicine reminders off', 'remind_me'],
  ['stop sending me medicine reminders', 'remind_me'],
  ['no more reminders about my pills', 'remind_me'],
  ['Ya no quiero recordatorios de medicina', 'remind_me'],
  ['pare los recordatorios de mis pastillas', 'remind_me'],
  ['no more medicine reminders', 'remind_me'],
  ['did I already have an A1C test?', 'test_had'],
  ['When was my last colonoscopy', 'test_had'],
  ['¿ya me hicieron la prueba?', 'test_had'],
  ['what shots am I due for?', 'prevention_due'],
  ['remind me to take my pills', 'remind_me'],
  ['recuérdeme la cita', 'remind_me'],
  ['asked 1 and 3', 'visit_done'],
  ['what did they say?', 'visit_done'],
  ['help me decide', 'decide'],
  ['I want to walk more', null],
  ['show me my care plan', null],
  ['I decided to share my feelings', null],
  ['1', null],
])('"%s" wants %s', (text, wish) => expect(readPlanWish(text)).toBe(wish));

test('which treatment is better is told from other questions', () => {
  expect(comparesTreatments('Which is better, the pill or the shot?')).toBe(true);
  expect(comparesTreatments('¿Cuál es mejor?')).toBe(true);
  expect(comparesTreatments('which visit is next')).toBe(false);
});

test.each([
  ['8 am and 8pm', ['08:00', '20:00']],
  ['7:30', ['07:30']],
  ['a las 8 de la noche', ['20:00']],
  ['at breakfast and bedtime', ['08:00', '21:00']],
  ['2', ['14:00']],
  ['12 am', []],
  ['3 in the morning', []],
  ['25 pm', []],
  ['sometime', []],
])('the hours of "%s" are %p', (text, hours) => expect(readHours(text)).toEqual(hours));

test('what is new, changed or gone since they looked is told; nothing when nothing is', () => {
  const seen = seenNow(ana, now);
  expect(changesSince(ana, seen)).toEqual([]);
  const [plan] = ana.plans;
  if (plan === undefined) throw new Error('no plan');
  const items = [
    ...plan.items
      .slice(1)
      .map((item) => (item.id === 'item-2' ? { ...item, howOften: '3 times a day' } : item)),
    { ...itemOf('Walk'), id: 'item-9', what: { verbatim: 'Swim', term: null } },
  ];
  const lines = changesSince({ ...ana, plans: [{ ...plan, items }] }, seen).map((line) => say(line));
  expect(lines).toEqual([
    'New: Swim',
    'Changed: Walk after meals',
    expect.stringMatching(/^No longer there: /),
  ]);
});

describe('tests that were done, and what is due', () => {
  const resources = [
    { resourceType: 'Patient', id: 'ana' },
    {
      resourceType: 'Observation',
      status: 'final',
      code: { text: 'Hemoglobin A1c' },
      subject,
      category: [{ coding: [{ code: 'laboratory' }] }],
      effectiveDateTime: '2026-08-02',
    },
    {
      resourceType: 'Observation',
      status: 'final',
      code: { text: 'Hemoglobin A1c' },
      subject,
      category: [{ coding: [{ code: 'laboratory' }] }],
      effectiveDateTime: '2025-01-02',
    },
    {
      resourceType: 'Observation',
      status: 'final',
      code: { text: 'Body weight' },
      subject,
      category: [{ coding: [{ code: 'vital-signs' }] }],
      effectiveDateTime: '2026-08-02',
    },
    {
      resourceType: 'Procedure',
      status: 'entered-in-error',
      code: { text: 'Colonoscopy' },
      subject,
      performedDateTime: '2026-01-01',
    },
    {
      resourceType: 'Procedure',
      status: 'completed',
      code: { text: 'Spirometry' },
      subject,
      performedPeriod: { start: '2026-02-01', end: '2026-02-02' },
    },
    {
      resourceType: 'Observation',
      status: 'final',
      code: { text: 'HIV antigen test' },
      subject,
      category: [{ coding: [{ code: 'laboratory' }] }],
      effectiveDateTime: '2026-08-02',
    },
    {
      resourceType: 'Immunization',
      status: 'completed',
      vaccineCode: { text: 'Influenza vaccine' },
      patient: subject,
      occurrenceDateTime: '2026-10-10',
    },
    { resourceType: 'DiagnosticReport', status: 'final', code: 7 },
    {
      resourceType: 'ImmunizationRecommendation',
      patient: subject,
      date: '2026-11-01',
      recommendation: [
        {
          vaccineCode: [{ text: 'Tetanus shot' }],
          forecastStatus: { text: 'due' },
          dateCriterion: [{ value: '2026-12-01' }],
        },
        { vaccineCode: [{ text: 'MMR' }], forecastStatus: { text: 'complete' } },
      ],
    },
    {
      resourceType: 'CarePlan',
      id: 'p',
      status: 'active',
      intent: 'plan',
      subject,
      created: '2026-10-01',
      activity: [{ detail: { code: { text: 'Spirometry' }, status: 'scheduled' } }],
    },
  ];
  const chart: Chart = chartOf(resources, 'ana');

  test('are found by our words and theirs, the last time of each; errors, weights and what is sensitive are none', () => {
    expect(testNamed(chart, 'did I already have an A1C test?')).toMatchObject({ at: '2026-08-02' });
    expect(testNamed(chart, 'when was my last spirometry')).toMatchObject({ at: '2026-02-02' });
    expect(testNamed(chart, 'did I get the flu shot, influenza')).toMatchObject({ kind: 'shot' });
    expect(testNamed(chart, 'did I have a colonoscopy')).toBeNull();
    expect(testNamed(chart, 'did I have an HIV test')).toBeNull();
    expect(chart.tests?.map(({ name }) => name.verbatim)).not.toContain('Body weight');
  });

  test('stand beside the item that asks for them again', () => {
    const item = planItems(chart).find(({ what }) => what.verbatim === 'Spirometry');
    expect(item === undefined ? null : alreadyHad(chart, item)).toMatchObject({ at: '2026-02-02' });
  });

  test('what is due is said with its day, and what is complete is not', () => {
    expect(dueLines(chart.due ?? []).map((line) => say(line))).toEqual([
      'Tetanus shot, from December 1, 2026',
    ]);
  });
});

test('a list of questions keeps what must be asked, what may wait, our own by their keys, and what was said', () => {
  const made = withQuestions(ana, {
    questions: [
      { id: 'a', text: 'Swim?' },
      { id: 'b', text: 'Fly?', must: false, bank: 'asking:bank.test.why' },
    ],
    appointmentId: 'visit-1',
    at: now,
  });
  const told = withAnswers(made.chart, [{ id: 'a', answer: 'Yes, in a pool' }], { at: now, id: 'l2' });
  const read = readQuestions([{ ...told.resource, status: 'in-progress' }]);
  expect(read).toMatchObject([
    { id: 'a', state: 'answered', answer: 'Yes, in a pool', visit: 'visit-1' },
    { id: 'b', state: 'open', must: false, bank: 'asking:bank.test.why' },
  ]);
  expect(openQuestions(told.chart).map(({ id }) => id)).toEqual(['b']);
  const again = withQuestions(told.chart, {
    questions: [{ id: 'c', text: 'Dance?' }],
    appointmentId: null,
    at: now,
  });
  expect(again.chart.questions.map(({ id }) => id)).toEqual(['c', 'a']);
});

test('somebody of the team is told of with how the name is said, languages, hours and who stands in', () => {
  const chart = chartOf(
    [
      { resourceType: 'Patient', id: 'ana', generalPractitioner: [{ reference: 'PractitionerRole/r' }] },
      {
        resourceType: 'Practitioner',
        id: 'd',
        name: [{ text: 'Dr. Nguyen', extension: [{ url: 'urn:x:name-pronunciation', valueString: 'win' }] }],
        communication: [{ coding: [{ code: 'vi' }] }],
      },
      {
        resourceType: 'PractitionerRole',
        id: 'r',
        practitioner: { reference: 'Practitioner/d' },
        code: [{ text: 'Pediatrician' }],
        telecom: [{ system: 'phone', value: '+13125550109' }],
        availableTime: [
          { daysOfWeek: ['mon', 'wed'], availableStartTime: '09:00:00', availableEndTime: '12:30:00' },
        ],
        notAvailable: [{ description: 'Dr. Patel covers in December', during: { start: '2026-12-20' } }],
      },
    ],
    'ana',
  );
  const member = memberNamed(chart, 'how do I reach dr nguyen?');
  const text =
    member === null
      ? ''
      : cardLines(member)
          .map((line) => say(line))
          .join('\n');
  expect(text).toContain('Say it: win');
  expect(text).toContain('Monday, Wednesday');
  expect(text).toContain('9:00 AM to 12:30 PM');
  expect(text).toContain('Dr. Patel covers in December');
  expect(teamCards(chart)[0]).toMatchObject({ saidAs: 'win', languages: ['vi'], phone: '+13125550109' });
});
