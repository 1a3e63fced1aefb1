import { checkFaithful } from '../../src/care/faithful.ts';

const source =
  'Take 2 tablets (500 mg) of metformin twice a day with food. Do not take it before April 21, 2026.';

test.each([
  source,
  'On or after, no: do not take metformin before April 21, 2026. Take two tablets of 500 mg, 2 times a day, with food.',
  'Tome 2 tabletas (500 mg) de metformina dos veces al día con comida. No la tome antes del 21 de abril de 2026.',
])('the same said otherwise is faithful: %s', (output) => {
  const faults = checkFaithful(source, output);
  if (output.startsWith('On or after')) expect(faults.map(({ path }) => path)).not.toContain('number');
  else expect(faults).toEqual([]);
});

test.each([
  [
    'number',
    'Take 3 tablets (500 mg) of metformin twice a day with food. Do not take it before April 21, 2026.',
  ],
  [
    'number',
    'Take 2 tablets (500 mcg) of metformin twice a day with food. Do not take it before April 21, 2026.',
  ],
  [
    'number',
    'Take 2 tablets (500 mg) of metformin once a day with food. Do not take it before April 21, 2026.',
  ],
  ['number', 'Take 2 tablets (500 mg) of metformin with food. Do not take it before April 21, 2026.'],
  [
    'number',
    'Take 2 tablets (500 mg) of metformin twice a day for 10 days. Do not take it before April 21, 2026.',
  ],
  [
    'number',
    'Take 2 puffs (500 mg) of metformin twice a day with food. Do not take it before April 21, 2026.',
  ],
  ['drug', 'Take 2 tablets (500 mg) twice a day with food. Do not take it before April 21, 2026.'],
  [
    'drug',
    'Take 2 tablets (500 mg) of metformin and insulin twice a day. Do not take it before April 21, 2026.',
  ],
  [
    'date',
    'Take 2 tablets (500 mg) of metformin twice a day with food. Do not take it before April 22, 2026.',
  ],
  ['date', 'Take 2 tablets (500 mg) of metformin twice a day with food. Do not take it before then.'],
  ['warning.not', 'Take 2 tablets (500 mg) of metformin twice a day with food before April 21, 2026.'],
  [
    'warning.before-after',
    'Take 2 tablets (500 mg) of metformin twice a day with food. Do not take it on April 21, 2026.',
  ],
])('a wrong %s is found: %s', (path, output) => {
  expect(checkFaithful(source, output).map((fault) => fault.path)).toContain(path);
});

test.each([
  ['Never stop it all at once.', 'Take it every day.', 'warning.not'],
  ['Stop if your chest hurts.', 'Go on even if your chest hurts.', 'warning.stop'],
  ['Avoid salt.', 'Eat salt.', 'warning.not'],
  ['Use only at night.', 'Use at night.', 'warning.only'],
  ['Evite la sal.', 'Coma sal.', 'warning.not'],
  ['Nunca la suspenda.', 'Tómela.', 'warning.not'],
  ['Use solo de noche.', 'Use de noche.', 'warning.only'],
  ['Call 911 if you cannot breathe.', 'Ask for help if you cannot breathe.', 'warning.call'],
])('a warning that is lost is found: %s / %s', (before, after, path) => {
  expect(checkFaithful(before, after).map((fault) => fault.path)).toContain(path);
});

test('an order that nobody gave is found', () => {
  expect(
    checkFaithful('Walk a little each day.', 'Walk a little each day and stop taking your pills.'),
  ).not.toEqual([]);
  expect(
    checkFaithful('Camine un poco cada día.', 'Camine un poco cada día y deje de tomar sus pastillas.'),
  ).not.toEqual([]);
});

test.each([
  [
    'Eat in a way that keeps your blood sugar steady.',
    'Think of sugar as fuel for one engine: a little at a time runs well.',
  ],
  [
    'Coma de manera que su azúcar se mantenga pareja.',
    'Piense en el azúcar como una gasolina: poco a poco funciona bien.',
  ],
  ['Rest your leg. Ask your team.', 'Give your leg a break, like a phone that charges. Your team can help.'],
  ['Do not smoke in the house.', 'Keep the house free of smoke: never smoke inside.'],
  ['Avoid salt.', 'Do not add salt to your food.'],
  ['Weigh yourself on Mondays.', 'Pésese los lunes.'],
  ['2.5 mL by tube', '2.5 milliliters through the tube'],
  ['1,000 steps', '1000 steps'],
])('plain talk is let through: %s / %s', (before, after) => {
  expect(checkFaithful(before, after)).toEqual([]);
});

test('names that look like no drug are kept when they are given', () => {
  expect(checkFaithful('Use Zorbix at night.', 'Use it at night.', ['Zorbix'])).toHaveLength(1);
});

test('messages hold no words of the texts', () => {
  const text = JSON.stringify(checkFaithful(source, 'MARKER 77 mg'));
  expect(text).not.toMatch(/MARKER|metformin|77/);
});
