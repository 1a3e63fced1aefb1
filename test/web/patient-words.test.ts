import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chooseLanguage } from '../../web/patient/src/languages.ts';
import { directionOf, pageLanguages, wordsOf } from '../../web/patient/src/words.ts';

const catalogue = readdirSync(join(__dirname, '../../locales'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('the page can be shown in every language of the catalogue, and offers those that the practice speaks', () => {
  expect([...pageLanguages(null)].sort()).toEqual(catalogue.toSorted());
  expect(catalogue).toHaveLength(12);
  expect(pageLanguages(['en', 'vi', 'xx'])).toEqual(['en', 'vi']);
});

test('each language is offered by a name of its own', () => {
  const names = pageLanguages(null).map((language) => wordsOf(language).language.name);
  expect(new Set(names).size).toBe(names.length);
});

test('the browser’s language is taken where the page has it, and written the way it is read', () => {
  expect(chooseLanguage(['vi-VN', 'en'], pageLanguages(null))).toBe('vi');
  expect(chooseLanguage(['vi-VN', 'en'], pageLanguages(['en', 'es']))).toBe('en');
  expect([directionOf('ar'), directionOf('ko')]).toEqual(['rtl', 'ltr']);
});
