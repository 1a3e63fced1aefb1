import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownTermIn, textIn } from '../../src/practice/own-terms.ts';
import { readPractice } from '../../src/practice/practice-file.ts';

const demo = readFileSync(join(__dirname, '..', '..', 'demo', 'practice.yaml'), 'utf8');
const practice = readPractice(`${demo}
  - name: { en: Hub, es: Centro }
    what: { en: Our front desk., es: Nuestra entrada. }
  - name: { en: Hub card }
    also: [tarjeta del centro]
    what: { en: The card from our front desk. }
`);

test('a word of the practice’s own is found in a question, the longest that it names', () => {
  const found = (text: string) => ownTermIn(practice, text)?.name.en;
  expect(found('What is the HUB?')).toBe('Hub');
  expect(found('what does hub card mean')).toBe('Hub card');
  expect(found('¿qué es la tarjeta del centro?')).toBe('Hub card');
  expect(found('a hubcap')).toBeUndefined();
  expect(ownTermIn(readPractice(demo), 'what is the hub')).toBeNull();
});

test('it is said in the language asked in, else in the practice’s own', () => {
  const [card, hub] = [...(practice.terms ?? [])].reverse();
  expect(textIn(practice, hub?.what ?? {}, 'es')).toBe('Nuestra entrada.');
  expect(textIn(practice, card?.what ?? {}, 'es')).toBe('The card from our front desk.');
});
