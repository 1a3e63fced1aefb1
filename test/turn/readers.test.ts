import { join } from 'node:path';
import { createVoice } from '../../src/language/voice.ts';
import { readBirthDate, readWhen } from '../../src/turn/date-readers.ts';
import {
  MAX_ANSWER,
  readAssent,
  readChoice,
  readList,
  readScale,
  readSkip,
  readWords,
} from '../../src/turn/readers.ts';

describe('a number from 0 to 10', () => {
  test.each([
    ['8', 8],
    ['ocho', 8],
    ['eight', 8],
    ['7/10', 7],
    ['7 / 10', 7],
    ['7 de 10', 7],
    ['siete de diez', 7],
    ['7 out of 10', 7],
    ['10!!', 10],
    ['0', 0],
    ['cero', 0],
    [' 5. ', 5],
    ['un 6', 6],
    ["it's a 4", 4],
    ['es un 9', 9],
    ["I'd say 8", 8],
    ['diría que 8', 8],
    ['7️⃣', 7],
    ['10/10', 10],
  ])('%s is read as %d', (text, value) => expect(readScale(text)).toBe(value));

  test.each([
    'maybe 5 or 6',
    '5 or 6',
    '5 o 6',
    '5-6',
    '-1',
    '11',
    '7.5',
    '7,5',
    '7/5',
    '100',
    'not 3, more like 8',
    'I took 2 pills and the pain is 9',
    'about 7',
    'mucho',
    'high',
    '',
    '8 8',
    'número',
    '٣ or 4',
    'twelve',
  ])('%s is asked again', (text) => expect(readScale(text)).toBeNull());
});

describe('yes or no', () => {
  test.each([
    ['yes', 'yes'],
    ['Yes!', 'yes'],
    ['y', 'yes'],
    ['yeah sure', null],
    ['yes, please', 'yes'],
    ['yes please', 'yes'],
    ['sí', 'yes'],
    ['Si, claro', 'yes'],
    ['sí por favor', 'yes'],
    ['ok', 'yes'],
    ['👍', 'yes'],
    ['👍🏽', 'yes'],
    ['de acuerdo', 'yes'],
    ['yes yes', 'yes'],
    ['no', 'no'],
    ['No.', 'no'],
    ['no gracias', 'no'],
    ['no, thanks', 'no'],
    ['nope', 'no'],
    ['ahora no', 'no'],
    ['no no no', 'no'],
    ['not sure', 'unsure'],
    ['no sé', 'unsure'],
    ['no estoy segura', 'unsure'],
    ['idk', 'unsure'],
    ['tal vez', 'unsure'],
    ['Dạ có', 'yes'],
    ['không ạ', null],
    ['không', 'no'],
    ['好的。', 'yes'],
    ['不用了，谢谢', null],
    ['不用了', 'no'],
    ['네, 좋아요', 'yes'],
    ['아니요', 'no'],
    ['Opo', 'yes'],
    ['hindi po', 'no'],
    ['wi, dakò', 'yes'],
    ['M pa konnen', 'unsure'],
    ['أيوه', 'yes'],
    ['لا شكرا', 'no'],
    ['Не знаю', 'unsure'],
    ['d’accord', 'yes'],
    ['NÃO', 'no'],
    ['haa haa', 'yes'],
  ])('%s is read as %s', (text, answer) => expect(readAssent(text)).toBe(answer));

  test.each([
    'no problem, yes',
    'yes and no',
    'yes but not now',
    'yes, no',
    'sí, pero no hoy',
    'what do you mean?',
    'yesterday',
    '',
  ])('%s is asked again', (text) => expect(readAssent(text)).toBeNull());

  test('is read from the buttons of the page in every language', () => {
    const voice = createVoice(join(__dirname, '../../locales'));
    const said = (key: string) => voice.localesOf('talk').map((locale) => voice.say(locale, { key }));
    expect(said('talk:yes').map(readAssent)).toEqual(said('talk:yes').map(() => 'yes'));
    expect(said('talk:no').map(readAssent)).toEqual(said('talk:no').map(() => 'no'));
    expect(said('talk:no').length).toBeGreaterThan(6);
  });
});

describe('a choice', () => {
  const labels = ['Take insulin', 'Walk 30 minutes', 'Low-salt diet'];
  test.each([
    ['2', 1],
    ['2.', 1],
    ['#2', 1],
    ['number 2', 1],
    ['two', 1],
    ['dos', 1],
    ['the second one', 1],
    ['la segunda', 1],
    ['el 2', 1],
    ['la número 2', 1],
    ['the last one', 2],
    ['la última', 2],
    ['insulin', 0],
    ['the diet', 2],
    ['Walk 30 minutes', 1],
    ['walk', 1],
    ['1st', 0],
  ])('%s picks the right one', (text, index) => expect(readChoice(text, labels)).toBe(index));

  test.each(['4', '0', '1 or 2', 'the fifth one', 'swimming', 'insulin and diet', 'the', '12', ''])(
    '%s is asked again',
    (text) => expect(readChoice(text, labels)).toBeNull(),
  );

  test('words that fit two choices pick none', () => {
    expect(readChoice('walk', ['Walk slowly', 'Walk fast'])).toBeNull();
  });
});

describe('a birth date', () => {
  const english = { locale: 'en', today: '2026-11-23' };
  const spanish = { locale: 'es', today: '2026-11-23' };
  test.each([
    '04/09/1951',
    '4/9/1951',
    '4-9-51',
    '04 09 1951',
    '04091951',
    'April 9 1951',
    'April 9th, 1951',
    'apr 9 1951',
    '9 April 1951',
    '1951-04-09',
    'my birthday is April 9, 1951',
    'I was born on 4/9/1951',
    'DOB: 4/9/1951',
  ])('in English %s is April 9', (text) => expect(readBirthDate(text, english)).toEqual(['1951-04-09']));

  test.each([
    '9 de abril de 1951',
    '9 abril 1951',
    'nací el 9 de abril del 1951',
    'abril 9, 1951',
    '1951-04-09',
  ])('in Spanish %s is April 9', (text) => expect(readBirthDate(text, spanish)).toEqual(['1951-04-09']));

  test('in Spanish both orders of 04/09/1951 are asked back', () => {
    expect(readBirthDate('04/09/1951', spanish)).toEqual(['1951-09-04', '1951-04-09']);
  });
  test('a day above twelve leaves one order in either language', () => {
    expect(readBirthDate('13/04/1951', english)).toEqual(['1951-04-13']);
    expect(readBirthDate('13/04/1951', spanish)).toEqual(['1951-04-13']);
    expect(readBirthDate('04/13/1951', spanish)).toEqual(['1951-04-13']);
  });
  test('the same day and month are one date', () =>
    expect(readBirthDate('4/4/2015', spanish)).toEqual(['2015-04-04']));
  test('two digits are the latest year that is not to come', () => {
    expect(readBirthDate('4/9/15', english)).toEqual(['2015-04-09']);
    expect(readBirthDate('4/9/27', english)).toEqual(['1927-04-09']);
  });
  test.each([
    '2/30/1951',
    '13/13/1951',
    '4/9',
    'April 1951',
    '1951',
    'yesterday',
    '4/9/2027',
    '4/9/1890',
    'April 9 or 10 1951',
    '',
    '1/2/3/1951',
  ])('%s is asked again', (text) => expect(readBirthDate(text, english)).toEqual([]));
});

describe('when to ask again', () => {
  // A Monday, 9:30 in Chicago.
  const context = { now: Date.parse('2026-11-23T15:30:00Z'), zone: 'America/Chicago' };
  test.each([
    ['in a week', '2026-11-30T16:00:00Z'],
    ['en una semana', '2026-11-30T16:00:00Z'],
    ['next week', '2026-11-30T16:00:00Z'],
    ['la próxima semana', '2026-11-30T16:00:00Z'],
    ['in two weeks', '2026-12-07T16:00:00Z'],
    ['3 days', '2026-11-26T16:00:00Z'],
    ['monday', '2026-11-30T16:00:00Z'],
    ['el lunes', '2026-11-30T16:00:00Z'],
    ['next Friday', '2026-11-27T16:00:00Z'],
    ['tomorrow', '2026-11-24T16:00:00Z'],
    ['mañana', '2026-11-24T16:00:00Z'],
    ['mañana por la mañana', '2026-11-24T15:00:00Z'],
    ['mañana a las 9', '2026-11-24T15:00:00Z'],
    ['tomorrow at 5 pm', '2026-11-24T23:00:00Z'],
    ['friday at 7', '2026-11-28T01:00:00Z'],
    ['viernes a las 3 de la tarde', '2026-11-27T21:00:00Z'],
    ['hoy a las 3', '2026-11-23T21:00:00Z'],
    ['December 1', '2026-12-01T16:00:00Z'],
    ['1 de diciembre', '2026-12-01T16:00:00Z'],
    ['12/1', '2026-12-01T16:00:00Z'],
    ['January 4', '2027-01-04T16:00:00Z'],
    ['in a month', '2026-12-23T16:00:00Z'],
  ])('%s', (text, at) =>
    expect(new Date(readWhen(text, context) ?? 0).toISOString()).toBe(at.replace('Z', '.000Z')),
  );

  test.each([
    'sometime',
    'yesterday',
    'in 0 days',
    'in a year',
    'in 200 days',
    'monday or tuesday',
    'tomorrow at 3 am',
    'never',
    'every day',
    'today at 8 am',
    '',
  ])('%s is asked again', (text) => expect(readWhen(text, context)).toBeNull());

  test('an hour is the local hour on both sides of a change of the clocks', () => {
    const before = { now: Date.parse('2027-03-12T16:00:00Z'), zone: 'America/Chicago' };
    expect(readWhen('in 3 days', before)).toBe(Date.parse('2027-03-15T15:00:00Z'));
  });
});

describe('free words', () => {
  test('are kept as written', () =>
    expect(readWords('  Quiero caminar, ¡más!  ')).toBe('Quiero caminar, ¡más!'));
  test.each(['', '   ', '???', '5', '🙂', 'x'.repeat(MAX_ANSWER + 1)])('%s is asked again', (text) =>
    expect(readWords(text)).toBeNull(),
  );
  test('skip is a whole text, not a word in one', () => {
    expect(readSkip('nada más')).toBe(true);
    expect(readSkip("that's all!")).toBe(true);
    expect(readSkip('I skip lunch')).toBe(false);
  });
});

describe('several questions in one text', () => {
  test.each([
    ['Can I swim? Can I eat fish?', ['Can I swim?', 'Can I eat fish?']],
    ['1) Can I swim 2) Can I eat fish', ['Can I swim', 'Can I eat fish']],
    ['1. ¿Puedo nadar?\n2. ¿Puedo comer pescado?', ['¿Puedo nadar?', '¿Puedo comer pescado?']],
    ['- swim\n- fish', ['swim', 'fish']],
    ['Is 5 mg enough for a boy of 20 kg?', ['Is 5 mg enough for a boy of 20 kg?']],
    ['What about vitamin D? and iron', ['What about vitamin D?', 'and iron']],
    ['???', []],
  ])('%j', (text, questions) => expect(readList(text)).toEqual(questions));
});
