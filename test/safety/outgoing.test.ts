import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  ['Help is on the way.', 'promise'],
  ['Ya llamé al 911 por usted.', 'promise'],
  ["I'm a nurse and I think it is the flu.", 'role'],
  ['Soy enfermera, dígame.', 'role'],
  ['This is Dr. Smith.', 'role'],
  ['You can stop taking it when you feel better.', 'dosing'],
  ['Duplique la dosis esta noche.', 'dosing'],
  ['No hace falta que vea al médico.', 'reassurance'],
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

test('what the clinic itself wrote may be said again, but who we are and what we promise is ours', () => {
  const plan =
    'Stop taking ibuprofen 5 days before surgery. It is safe to walk. I am a nurse. Help is on the way.';
  expect(mayLeave('Stop taking ibuprofen before surgery.', plan)).toEqual({ ok: true });
  expect(mayLeave('Stop taking ibuprofen before surgery.')).toEqual({ ok: false, why: 'dosing' });
  expect(mayLeave('I am a nurse.', plan)).toEqual({ ok: false, why: 'role' });
  expect(mayLeave('Help is on the way.', plan)).toEqual({ ok: false, why: 'promise' });
});

test.each(['en', 'es'])('every text of the catalogue in %s may leave', (language) => {
  const folder = join(import.meta.dirname, `../../locales/${language}`);
  const texts: [string, string][] = [];
  const gather = (path: string, value: unknown): void => {
    if (typeof value === 'string') texts.push([path, value]);
    else for (const [key, inner] of Object.entries(value as object)) gather(`${path}.${key}`, inner);
  };
  for (const file of readdirSync(folder)) {
    // Pages for staff say what staff do; the answers to carriers' words name those words, and are exempt.
    if (['staff.json', 'simulator.json', 'opt-out.json'].includes(file)) continue;
    gather(file, JSON.parse(readFileSync(join(folder, file), 'utf8')));
  }
  expect(texts.length).toBeGreaterThan(300);
  const held = texts.map(([path, text]) => [path, mayLeave(text)] as const).filter(([, leave]) => !leave.ok);
  expect(held).toEqual([]);
});
