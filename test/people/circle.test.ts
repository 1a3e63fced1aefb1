import type { Chart } from '../../src/care/chart.ts';
import { may, rightsOf, visibleChart } from '../../src/people/circle.ts';

test.each([
  [null, ['see', 'act', 'ask']],
  ['mother', ['see', 'act', 'ask']],
  ['Mamá', ['see', 'act', 'ask']],
  ['legal guardian', ['see', 'act', 'ask']],
  ['foster_parent', ['see', 'act', 'ask']],
  ['daughter', ['see', 'ask']],
  ['tía', ['see', 'ask']],
  ['neighbor', ['ask']],
  ['', ['ask']],
])('%s may %j', (relationship, rights) => expect(rightsOf(relationship)).toEqual(rights));

test('a friend of the family may ask and see nothing', () => {
  expect(may('friend', 'ask')).toBe(true);
  expect(may('friend', 'see')).toBe(false);
});

const wording = (verbatim: string) => ({ verbatim, term: null });
const item = (id: string, sensitive: boolean) =>
  ({
    id,
    kind: 'activity',
    what: wording(id),
    how: null,
    howOften: null,
    why: [],
    who: [],
    status: 'active',
    sensitive,
  }) as const;
const chart: Chart = {
  patient: { id: 'p', name: null, given: null, birthDate: null, language: null, deceased: false },
  plans: [
    {
      id: 'plan',
      title: wording('Plan'),
      status: 'active',
      updatedAt: null,
      narrative: null,
      items: [item('walk', false), item('secret', true)],
    },
  ],
  goals: [],
  team: [],
  medicines: [
    {
      id: 'm',
      name: wording('secret pill'),
      directions: null,
      prescriber: null,
      status: 'active',
      sensitive: true,
    },
  ],
  appointments: [],
  questions: [],
};

test.each([
  ['the patient has the whole chart', null, 2, 1],
  ['a parent gets nothing sensitive', 'mother', 1, 0],
  ['nor does anybody else', 'friend', 1, 0],
])('%s', (_, relationship, items, medicines) => {
  const seen = visibleChart(chart, relationship);
  expect(seen.plans[0]?.items).toHaveLength(items);
  expect(seen.medicines).toHaveLength(medicines);
});
