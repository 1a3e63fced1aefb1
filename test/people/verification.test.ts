import { birthDateMatches, hasLapsed, isLockedOut, LASTS_MS, TRIES } from '../../src/people/verification.ts';

test('a birth date is matched by the same day only', () => {
  expect(birthDateMatches('1951-04-09', ['1951-04-09'])).toBe(true);
  expect(birthDateMatches('1951-04-09', ['1951-09-04'])).toBe(false);
  expect(birthDateMatches('1951-04-09', [])).toBe(false);
});

test.each([null, undefined, '', '1951', '1951-04'])(
  'a record with the birth date %s is never matched',
  (onRecord) => {
    expect(birthDateMatches(onRecord, ['1951-04-01', '1951-04-09'])).toBe(false);
  },
);

test('the third wrong birth date is the last', () => {
  expect(isLockedOut(TRIES - 1)).toBe(false);
  expect(isLockedOut(TRIES)).toBe(true);
});

test('who it is holds while they write, and lapses after thirty days of silence', () => {
  const verified = Date.parse('2026-01-01T00:00:00Z');
  expect(hasLapsed(verified, null, verified + LASTS_MS)).toBe(false);
  expect(hasLapsed(verified, null, verified + LASTS_MS + 1)).toBe(true);
  expect(hasLapsed(verified, verified + LASTS_MS, verified + LASTS_MS + 1)).toBe(false);
});
