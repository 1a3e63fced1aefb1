import { mayLeave } from '../../src/safety/outgoing.ts';

test.each([
  ["You are fine, don't worry.", 'reassurance'],
  ['No need to see a doctor for that.', 'reassurance'],
  ['It can wait until Monday.', 'reassurance'],
  ['No es grave, puede esperar.', 'reassurance'],
  ['It sounds like you have the flu.', 'diagnosis'],
  ['Take an extra pill tonight.', 'dosing'],
  ['Deje de tomar la pastilla.', 'dosing'],
  ['Your pill is 20 mg.', 'dosing'],
  ['I called 911 for you.', 'promise'],
  ['Reply START to go on.', 'invites-keyword'],
  ['   ', 'empty'],
  ['a'.repeat(1_601), 'too-long'],
])('"%s" does not leave: %s', (text, why) => {
  expect(mayLeave(text)).toEqual({ ok: false, why });
});

test('what the plan itself says of a dose may be said again', () => {
  expect(mayLeave('Your plan says: metformin 500 mg twice a day.', 'Metformin 500 mg twice a day')).toEqual({
    ok: true,
  });
  expect(mayLeave('Your plan says: metformin 850 mg.', 'Metformin 500 mg')).toEqual({
    ok: false,
    why: 'dosing',
  });
});

test('plain words about a plan leave', () => {
  expect(mayLeave('Walk a little each day. It helps your heart.')).toEqual({ ok: true });
  expect(mayLeave('Caminar un poco cada día ayuda a su corazón.')).toEqual({ ok: true });
});
