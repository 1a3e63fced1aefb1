import type { Chart } from '../../src/care/chart.ts';
import { rightsOf, visibleChart } from '../../src/people/circle.ts';

test.each([
  [null, ['see', 'decide', 'ask']],
  ['mother', ['see', 'decide', 'ask']],
  ['Mamá', ['see', 'decide', 'ask']],
  ['legal guardian', ['see', 'decide', 'ask']],
  ['foster_parent', ['see', 'decide', 'ask']],
  ['daughter', ['see', 'ask']],
  ['tía', ['see', 'ask']],
  ['neighbor', ['ask']],
  ['', ['ask']],
])('%s may %j', (relationship, rights) => expect(rightsOf(relationship)).toEqual(rights));

test('a friend of the family may ask and no more', () => expect(rightsOf('friend')).toEqual(['ask']));

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
  ['the patient has the whole chart', { isPatient: true }, 2, 1],
  ['nobody else gets anything sensitive', { isPatient: false }, 1, 0],
])('%s', (_, reader, items, medicines) => {
  const seen = visibleChart(chart, reader);
  expect(seen.plans[0]?.items).toHaveLength(items);
  expect(seen.medicines).toHaveLength(medicines);
});

test('on a phone of their own a teen’s sensitive parts are said like the rest', () => {
  const { plans } = visibleChart(chart, { isPatient: true, all: true });
  expect(plans[0]?.items.map(({ sensitive }) => sensitive)).toEqual([false, false]);
});
