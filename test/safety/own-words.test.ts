import { screen } from '../../src/safety/guard.ts';
import { ourOwnWords } from './lessons.ts';

/** Names of conditions and texts of the page itself: nobody is asked to send them. */
const NOT_SENT = /^(terms\.(seizures|heart-disease)\.name|page\.|circle\.rights\.)/;

test('what Porchlight offers to press, and says by the way, is no danger in any language', () => {
  const words = ourOwnWords();
  expect(new Set(words.map(({ language }) => language)).size).toBe(12);
  expect(words.length).toBeGreaterThan(4_000);
  const alarming = words
    .filter(({ key }) => !NOT_SENT.test(key))
    .filter(({ text, language }) =>
      ['emergency', 'crisis'].includes(screen(text, { locale: language }).level),
    )
    .map(({ key, language, text }) => `${language} ${key}: ${text}`);
  expect(alarming).toEqual([]);
}, 30_000);
