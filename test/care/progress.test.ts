import { missingParts, partsOf } from '../../src/care/action-plan.ts';
import { tScore } from '../../src/care/attainment.ts';
import { chartOf } from '../../src/care/chart-from-fhir.ts';
import { withCheckIn, withGoal } from '../../src/care/goals.ts';
import { progressOf } from '../../src/care/progress.ts';
import { progressChart } from '../../src/care/progress-chart.ts';

const patient = { resourceType: 'Patient', id: 'ana', name: [{ given: ['Ana'] }] };
const at = Date.parse('2026-11-24T04:30:00Z');
const zone = 'America/Chicago';
const DAY = 24 * 60 * 60_000;

test.each([
  [[{ level: 0 }, { level: 0 }, { level: 0 }], 50],
  [[{ level: 1, weight: 3 }], 60],
  [[{ level: 1 }, { level: 1 }], 62.4],
  [
    [
      { level: -2, weight: 2 },
      { level: 0, weight: 1 },
      { level: 1, weight: 1 },
    ],
    40,
  ],
  [[{ level: 2 }, { level: 2 }, { level: 2 }], 77.39],
] as const)('the T-score of %j is %d', (goals, score) => {
  expect(tScore(goals)).toBeCloseTo(score, 1);
});

test('there is no T-score of nothing', () => {
  expect(tScore([])).toBeNull();
});

test('progress is told of a goal, its levels and every check-in, and comes back so from the record', () => {
  const levels = ['no walks', 'once', 'twice', 'three times', 'every day'];
  const set = {
    id: 'g1',
    text: 'Walk',
    step: 'around the block',
    confidence: 8,
    at,
    dueAt: at + 7 * DAY,
    zone,
  };
  const begun = withGoal(chartOf([patient], 'ana'), { ...set, why: 'my <kids>', everyDays: 7 });
  const scaled = withCheckIn(begun.chart, { goalId: 'g1', at, zone, levels });
  const later = withCheckIn(scaled.chart, { goalId: 'g1', at: at + 7 * DAY, zone, level: 1 });
  const last = withCheckIn(later.chart, { goalId: 'g1', at: at + 14 * DAY, zone, level: -1 });
  const records = [patient, ...last.resources];
  const read = chartOf(records, 'ana');
  const [progress] = progressOf(read);
  expect(progress).toMatchObject({
    why: 'my <kids>',
    everyDays: 7,
    levels,
    points: [{ level: 1 }, { level: -1 }],
    tScore: 40,
  });
  expect(later.resources.at(-1)).toMatchObject({
    resourceType: 'Observation',
    valueInteger: 1,
    component: [{ valueQuantity: { value: 60 } }],
  });
  if (progress === undefined) throw new Error('no progress');
  const words = { title: 'Walk <b>', rows: levels.toReversed(), date: (iso: string) => iso.slice(0, 10) };
  const picture = progressChart(progress, words);
  expect(picture.match(/<circle/g)).toHaveLength(2);
  expect(picture).not.toContain('<b>');
  expect(picture).toContain('2026-12-01');
  expect(progressChart({ ...progress, points: [] }, words)).toBe('');
});

test.each([
  ['I want to walk 20 minutes after dinner every day from Monday', ['where']],
  ['caminar 15 minutos en el parque todos los días después de cenar', []],
  ['walk more', []],
  ['swim on Mondays', ['amount', 'when', 'where']],
  ['10 minutes at home', ['when', 'often', 'from']],
] as const)('of "%s" is still to be asked %j', (text, missing) => {
  expect(missingParts(text)).toEqual(missing);
});

test('from Monday is a beginning, not how often', () => {
  expect(partsOf('walk from Monday')).toMatchObject({ from: 'from monday' });
  expect(partsOf('walk from Monday').often).toBeUndefined();
});
