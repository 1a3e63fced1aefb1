import { CODE_TRIES, codeMatches, readCode, sentCode, withinDay } from '../../src/people/code.ts';

const MINUTE = 60_000;
const given = { asker: 'c1', patientId: 'ana', now: 0 };

test('what is kept of a code does not hold it', () => {
  expect(JSON.stringify(sentCode('482913', given))).not.toContain('482913');
});

test('a code counts for whom it was sent, in time, for so many tries', () => {
  const sent = sentCode('482913', given);
  expect(codeMatches(sent, '482913', 'c1', 9 * MINUTE)).toBe(true);
  expect(codeMatches(sent, '482914', 'c1', 9 * MINUTE)).toBe(false);
  expect(codeMatches(sent, '482913', 'c2', 9 * MINUTE)).toBe(false);
  expect(codeMatches(sent, '482913', 'c1', 10 * MINUTE)).toBe(false);
  expect(codeMatches({ ...sent, tries: CODE_TRIES }, '482913', 'c1', 0)).toBe(false);
});

test.each([
  ['482913', '482913'],
  ['482 913', '482913'],
  ['The code is 482-913.', '482913'],
  ['٤٨٢٩١٣', '482913'],
  ['الرمز هو ٤٨٢-٩١٣', '482913'],
  ['48291', null],
  ['4829130', null],
  ['482913 or 482914', null],
  ['no', null],
])('"%s" is read as %j', (text, code) => expect(readCode(text)).toBe(code));

test('what is older than a day does not count', () => {
  expect(withinDay([0, 1_000], 24 * 60 * MINUTE)).toEqual([1_000]);
  expect(withinDay(undefined, 0)).toEqual([]);
});
