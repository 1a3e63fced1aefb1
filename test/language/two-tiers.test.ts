import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { translationFaults } from '../../src/language/fences/translated.ts';
import { tierOf, tierOfTranslation } from '../../src/language/two-tiers.ts';

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

test.each([
  ['en', 'es', 'Your form is ready.', 'Se va a curar pronto.'],
  ['en', 'es', 'Your form is ready.', 'Soy su enfermera.'],
  ['en', 'es', 'Your form is ready.', 'Su formulario está listo. Venga mañana.'],
  ['en', 'es', 'Your form is ready.', 'Su medicina está lista.'],
  ['en', 'es', 'We will call you on Monday.', 'Llámenos el lunes.'],
  ['en', 'es', 'We will call you on Monday.', 'Le llamaremos el martes.'],
  ['en', 'es', 'My son is at school on Monday.', 'Mi hija está en la escuela el lunes.'],
  ['en', 'es', 'You can bring your dog.', 'No puede traer a su perro.'],
  ['en', 'es', 'Can you bring the form?', 'Puede traer el formulario.'],
  ['en', 'es', 'Bring the form and the card.', 'Traiga el formulario.'],
  ['es', 'en', 'Necesito un papel para la escuela', 'I need a ride to the hospital.'],
  ['es', 'en', 'No puedo ir el lunes', 'I can come on Monday.'],
  ['en', 'vi', 'Your form is ready.', 'Mẫu đơn của bạn đã sẵn sàng.'],
])(
  'a translation that says something else, or that nobody here can read, waits (%s to %s): %s | %s',
  (...given) => {
    const [from, to, text, made] = given;
    expect(tierOf(text, from)).toBe('everyday');
    expect(tierOfTranslation({ text, from }, { text: made, to })).toBe('critical');
  },
);

const translated = readFileSync(resolve(__dirname, 'translated.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', made = ''] = line.slice('en es '.length).split(' | ');
    return { from: line.slice(0, 2), to: line.slice(3, 5), text, made };
  });

test('of everyday messages honestly translated between English and Spanish most go out, and nearly all are shown', () => {
  expect(translated).toHaveLength(45);
  const goes = translated.filter(
    ({ from, to, text, made }) => tierOfTranslation({ text, from }, { text: made, to }) === 'everyday',
  );
  const shown = translated.filter(({ from, to, text, made }) => {
    const told = { from, language: to, prompt: '', charactersMost: 1_600 };
    return translationFaults(text, made, told).length === 0;
  });
  expect(goes.length).toBeGreaterThanOrEqual(39);
  expect(shown.length).toBeGreaterThanOrEqual(43);
});
