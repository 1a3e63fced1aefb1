import { CATALOGUE } from '../../src/safety/rules/catalogue.ts';
import { languages, wordsOf } from '../../web/staff/src/words.ts';

test.each(languages)('staff read every danger that the guard knows in words, in %s', (language) => {
  const kinds = [...new Set(CATALOGUE.map(({ kind }) => kind))].sort();
  expect(kinds.length).toBeGreaterThan(20);
  const named = Object.entries(wordsOf(language).kind).filter(([, words]) => words.trim() !== '');
  expect(kinds.filter((kind) => !named.some(([known]) => known === kind))).toEqual([]);
});
