import { isAllowed } from '../../src/people/access.ts';
import { birthdayOf } from '../../src/people/ages.ts';
import { partiesOf } from '../../src/people/parties.ts';

const zone = 'America/Chicago';
const at = (time: string): number => Date.parse(time);
const who = (relationship: string | null, birthDate: string | null, now: string, since?: string) =>
  partiesOf(
    { relationship, since: since === undefined ? null : at(since) },
    { birthDate, zone, now: at(now) },
  );

test('a birthday begins at midnight where the practice is', () => {
  expect(birthdayOf('2008-11-23', 18, zone)).toBe(at('2026-11-23T06:00:00Z'));
  expect(birthdayOf('2008-07-01', 18, zone)).toBe(at('2026-07-01T05:00:00Z'));
  expect(birthdayOf('2008-02-29', 17, zone)).toBe(at('2025-03-01T06:00:00Z'));
  expect(birthdayOf('2008-11', 18, zone)).toBeNull();
});

test.each([
  ['a patient', null, '1951-04-09', ['patient']],
  [
    'a child is its carers’ to speak for',
    'mother',
    '2017-06-02',
    ['proxy: see plan', 'proxy: decide', 'proxy: ask'],
  ],
  ['a grandmother of a child', 'grandmother', '2017-06-02', ['proxy: see plan', 'proxy: ask']],
  ['a teen', null, '2012-01-01', ['teen']],
  ['a teen’s mother', 'mother', '2012-01-01', ['parent of a teen']],
  ['a teen’s grandmother asks, and sees no more', 'grandmother', '2012-01-01', ['proxy: ask']],
  ['a patient whose age nobody knows', null, null, ['patient']],
  ['their carer counts as a teen’s', 'mother', '1990', ['parent of a teen']],
])('%s', (_, relationship, birthDate, parties) => {
  expect(who(relationship, birthDate, '2026-11-23T16:00:00Z')).toEqual(parties);
});

describe('on the day they turn 18', () => {
  const born = '2008-11-23';
  const [before, after] = ['2026-11-23T05:59:59Z', '2026-11-23T06:00:00Z'];
  test('what a parent was given for a child ends by itself, to the second', () => {
    expect(who('mother', born, before, '2020-01-01T00:00:00Z')).toEqual(['parent of a teen']);
    expect(who('mother', born, after, '2020-01-01T00:00:00Z')).toEqual(['proxy that ended']);
    expect(who('mother', born, after)).toEqual(['proxy that ended']);
  });
  test('what they give themselves from then on holds', () => {
    expect(who('mother', born, '2026-12-01T00:00:00Z', '2026-11-30T00:00:00Z')).toContain('proxy: see plan');
  });
  test('what a court gave goes on', () => {
    expect(who('conservator', born, after, '2020-01-01T00:00:00Z')).toContain('proxy: decide');
  });
  test('the parent can read nothing any more, the patient everything of theirs', () => {
    const wish = { kind: 'plan', place: 'sms', act: 'read' } as const;
    expect(isAllowed(who('father', born, after, '2020-01-01T00:00:00Z'), wish)).toBe(false);
    expect(isAllowed(who(null, born, after), wish)).toBe(true);
  });
});
