import type { Chart, Share } from '../../src/care/chart.ts';
import { readShares, withoutShare, withShare } from '../../src/care/shares.ts';
import { openShares } from '../../src/people/sharing.ts';
import { ana, practice } from '../dialogs/harness.ts';

const DAY = 24 * 60 * 60_000;
const NOW = Date.parse('2026-11-23T16:00:00Z');
const link: Omit<Share, 'ended'> = {
  id: 's1',
  what: 'plan',
  to: 'the school',
  at: NOW,
  until: NOW + 30 * DAY,
};
const mother = { relationship: 'mother', member: 'm1' };
const member = {
  id: 'm1',
  name: 'Rosa',
  relationship: 'mother',
  rights: ['see', 'decide', 'ask'],
  state: 'active',
  since: NOW - DAY,
  number: null,
} as const;

/** A child of nine, whose mother is in the circle and gives the link. */
function given(birthDate = '2017-06-02', by: Share['by'] | null = mother): Chart {
  const chart = { ...ana, patient: { ...ana.patient, birthDate }, circle: [member] };
  return withShare(chart, { ...link, ...(by !== null && { by }) }).chart;
}
const opens = (chart: Chart, at = NOW + DAY): boolean => openShares(chart, practice, at).length === 1;

test('a link opens until its time is over or it is taken back', () => {
  const chart = given();
  expect(opens(chart)).toBe(true);
  expect(opens(chart, NOW + 30 * DAY)).toBe(false);
  const taken = withoutShare(chart, 's1');
  expect(taken !== null && opens(taken.chart)).toBe(false);
});

test.each([
  ['was let go', { ...member, state: 'ended' } as const],
  ['may only see', { ...member, rights: ['see'] } as const],
])('the link of a mother who %s ends with her right', (_, changed) => {
  const chart = given();
  expect(opens({ ...chart, circle: [changed] })).toBe(false);
  expect(opens({ ...chart, circle: [] })).toBe(false);
});

test('the link of a parent ends on the birthday that gives the teen privacy; the teen’s own goes on', () => {
  const birthday = '2013-11-25';
  expect(opens(given(birthday))).toBe(true);
  expect(opens(given(birthday), NOW + 3 * DAY)).toBe(false);
  expect(opens(given(birthday, null), NOW + 3 * DAY)).toBe(true);
});

test('who gave a link stands in the record and is read back from it', () => {
  const chart = given();
  for (const by of [mother, { relationship: 'mother' }, undefined]) {
    const { resource } = withShare(chart, { ...link, ...(by !== undefined && { by }) });
    expect(readShares([JSON.parse(JSON.stringify(resource))])).toEqual([
      { ...link, ended: false, ...(by !== undefined && { by }) },
    ]);
  }
});
