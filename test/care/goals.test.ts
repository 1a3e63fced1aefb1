import type { Chart } from '../../src/care/chart.ts';
import { chartOf } from '../../src/care/chart-from-fhir.ts';
import { gather, readFile } from '../../src/care/fhir/read.ts';
import { goalPhrases, withCheckIn, withGoal } from '../../src/care/goals.ts';
import { ranked, reranked, withQuestions } from '../../src/care/questions.ts';
import { readinessAnswer } from '../../src/care/readiness.ts';
import { isRisky } from '../../src/care/risky-goals.ts';

const patient = { resourceType: 'Patient', id: 'ana', name: [{ given: ['Ana'] }] };
const empty = chartOf([patient], 'ana');
const at = Date.parse('2026-11-24T04:30:00Z');
const zone = 'America/Chicago';

const set = {
  id: 'g1',
  text: 'Walk my dog in the park',
  step: 'Tuesdays after lunch',
  confidence: 8,
  at,
  dueAt: at + 7 * 86_400_000,
  zone,
};

/** Through a file and back, as an EHR would. */
function roundTrip(resources: readonly unknown[]): Chart {
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [patient, ...resources].map((resource) => ({ resource })),
  };
  const parsed = readFile('x.json', Buffer.from(JSON.stringify(bundle)));
  expect(parsed.faults).toEqual([]);
  const batch = gather([parsed]).find((one) => one.patient === 'ana');
  return chartOf(
    (batch?.resources ?? []).map(({ resource }) => resource),
    'ana',
  );
}

describe('a goal in the patient’s words', () => {
  test('is a proposed FHIR Goal with the words as they were, and comes back from it the same', () => {
    const { chart, resource, resources } = withGoal(empty, set);
    expect(resource).toMatchObject({
      lifecycleStatus: 'proposed',
      description: { text: set.text },
      expressedBy: { reference: 'Patient/ana' },
      // The day where the practice is, not the day in Greenwich.
      startDate: '2026-11-23',
      target: [{ detailString: set.step, dueDate: '2026-11-30' }],
    });
    expect(resources[1]).toMatchObject({
      resourceType: 'Observation',
      focus: [{ reference: 'Goal/g1' }],
      valueCodeableConcept: { coding: [{ code: 'LA10140-4' }] },
    });
    expect(roundTrip(resources).goals).toEqual(chart.goals);
    expect(chart.goals[0]).toMatchObject({ owner: 'patient', step: set.step, confidence: 8 });
    expect(empty.goals).toEqual([]);
  });

  test('takes check-ins as notes, a proposed progress and the next step, and comes back the same', () => {
    const begun = withGoal(empty, set).chart;
    const later = at + 7 * 86_400_000;
    const { chart, resources } = withCheckIn(begun, {
      goalId: 'g1',
      at: later,
      zone,
      progress: 'partly',
      note: 'Twice this week',
      step: 'Mondays',
      dueAt: later + 86_400_000,
      confidence: 6,
    });
    expect(chart.goals[0]).toMatchObject({
      achievement: 'in-progress',
      step: 'Mondays',
      confidence: 6,
      dueOn: '2026-12-01',
    });
    expect(chart.goals[0]?.notes.map(({ text }) => text)).toEqual(['Check-in: partly', 'Twice this week']);
    expect(roundTrip(resources).goals).toEqual(chart.goals);
    const ended = withCheckIn(chart, { goalId: 'g1', at: later, zone, ended: true }).chart;
    expect(goalPhrases(ended)).toEqual([]);
  });

  test('has a coded answer for every whole number from 0 to 10, and none for others', () => {
    const codes = Array.from({ length: 11 }, (_, value) => readinessAnswer(value)?.coding[0]?.code);
    expect(new Set(codes).size).toBe(11);
    expect(codes[0]).toBe('LA6111-4');
    expect(codes[3]).toBe('LA6114-8');
    for (const odd of [-1, 11, 5.5, Number.NaN]) expect(readinessAnswer(odd)).toBeNull();
  });

  test.each([
    'stop taking my metformin',
    'Quit my pills',
    'take less insulin',
    'double my insulin dose',
    'skip my inhaler on weekends',
    'fasting for two days',
    'only drink water this week',
    'go off my blood thinner',
    'lose 20 pounds in a week',
    'I want to be off my meds',
    'dejar de tomar mis pastillas',
    'Bajar la dosis de insulina',
    'ayunar tres días',
    'quitarme el tubo',
    'no tomar la medicina los domingos',
    'saltarme comidas',
    'perder 10 kilos en dos semanas',
    'lose fifteen lbs by Friday',
    'skip breakfast and lunch',
    'stop seeing my doctor',
    'take out my catheter',
    'herbs instead of my treatment',
    'eat under 800 calories',
    'solo tomar agua esta semana',
    'tomar laxantes',
  ])('"%s" is seen by staff first', (text) => {
    expect(isRisky(text)).toBe(true);
  });

  test.each([
    'walk 10 minutes after lunch',
    'take my medicine every day',
    'eat less salt',
    'stop smoking',
    'fast walking on Mondays',
    'drink more water',
    'caminar con mi hija',
    'comer menos dulces',
    'tomar mi medicina a tiempo',
    'dejar de fumar',
    'sleep more',
    'play more soccer',
  ])('"%s" is not risky', (text) => {
    expect(isRisky(text)).toBe(false);
  });
});

describe('goals on record', () => {
  const goal = (id: string, text: string | null, more: object = {}) => ({
    resourceType: 'Goal',
    id,
    lifecycleStatus: 'active',
    subject: { reference: 'Patient/ana' },
    ...(text === null ? {} : { description: { text } }),
    ...more,
  });
  const owners = (...goals: readonly object[]) =>
    chartOf([patient, ...goals], 'ana').goals.map(({ owner }) => owner);

  test('are told apart: the patient’s own, clinical targets, and labels that are no goals', () => {
    expect(owners(goal('1', 'Walk more', { expressedBy: { reference: 'Patient/ana' } }))).toEqual([
      'patient',
    ]);
    expect(owners(goal('1', 'I want to dance again'))).toEqual(['patient']);
    expect(owners(goal('1', 'Ana wants to be healthy'))).toEqual(['patient']);
    expect(owners(goal('1', 'Hemoglobin A1c < 7.0'))).toEqual(['clinic']);
    expect(
      owners(goal('1', 'Diet', { category: [{ text: 'Diet' }], expressedBy: { reference: 'Patient/ana' } })),
    ).toEqual(['not-a-goal']);
    expect(owners(goal('1', null, { category: [{ text: 'Exercise' }] }))).toEqual(['not-a-goal']);
    const plan = {
      resourceType: 'CarePlan',
      id: 'p',
      status: 'completed',
      intent: 'order',
      subject: { reference: 'Patient/ana' },
      category: [{ text: 'Respiratory therapy' }],
    };
    expect(
      owners(plan, goal('1', 'Respiratory therapy', { expressedBy: { reference: 'Patient/ana' } })),
    ).toEqual(['not-a-goal']);
  });

  test('that are cancelled are gone, and HTML in their words is cleaned', () => {
    expect(owners(goal('1', 'x', { lifecycleStatus: 'cancelled' }))).toEqual([]);
    expect(chartOf([patient, goal('1', '<div><p>Be at home</p></div>')], 'ana').goals[0]?.text).toBe(
      'Be at home',
    );
  });
});

describe('questions for a visit', () => {
  test('keep their words and order, go to the clinic in one message, and come back from the record', () => {
    const { chart, resources } = withQuestions(empty, {
      questions: [
        { id: 'q1', text: '¿Puedo nadar?' },
        { id: 'q2', text: 'When is my test?' },
      ],
      appointmentId: 'visit',
      at,
    });
    expect(chart.questions.map(({ text, rank }) => [rank, text])).toEqual([
      [1, '¿Puedo nadar?'],
      [2, 'When is my test?'],
    ]);
    expect(resources[1]).toMatchObject({
      resourceType: 'Communication',
      status: 'completed',
      about: [{ reference: 'Appointment/visit' }],
      payload: [{ contentString: '¿Puedo nadar?' }, { contentString: 'When is my test?' }],
    });
    expect(roundTrip(resources).questions).toEqual(chart.questions);
    expect(withQuestions(empty, { questions: [], appointmentId: null, at })).toEqual({
      chart: empty,
      resources: [],
    });
  });

  test('can be put in another order', () => {
    const all = ['a', 'b', 'c'].map((id, place) => ({
      id,
      text: id,
      rank: place + 1,
      askedAt: '2026-01-01',
      state: 'open' as const,
    }));
    expect(reranked(all, 'c', 1).map(({ id, rank }) => `${rank}${id}`)).toEqual(['1c', '2a', '3b']);
    expect(reranked(all, 'a', 99).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(reranked(all, 'nobody', 1)).toEqual(ranked(all));
  });
});
