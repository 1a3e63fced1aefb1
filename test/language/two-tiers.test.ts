import { tierOf } from '../../src/language/two-tiers.ts';

test.each([
  ['en', 'Thank you, we got your form.'],
  ['en', 'The office opens at 8 on Monday. Please bring your card.'],
  ['es', 'Gracias, ya recibimos su papel de la escuela.'],
])('everyday words may be translated at once (%s): %s', (language, text) => {
  expect(tierOf(text, language)).toBe('everyday');
});

test.each([
  ['en', 'Take 2 tablets at night.'],
  ['en', 'Stop the blue one until we call you.'],
  ['en', 'Your test result is back.'],
  ['en', 'Please sign the consent before Friday.'],
  ['en', 'You can be discharged tomorrow.'],
  ['en', 'If you feel chest pain, call 911.'],
  ['es', 'Tome media pastilla con la comida.'],
  ['es', 'Firme el consentimiento, por favor.'],
  ['vi', 'Cảm ơn bạn.'],
])('what is critical waits for a qualified person (%s): %s', (language, text) => {
  expect(tierOf(text, language)).toBe('critical');
});
