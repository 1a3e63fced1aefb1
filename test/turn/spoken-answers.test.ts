import { readAssent, readChoice, readCount, readScale } from '../../src/turn/readers.ts';

const choices = ['A', 'B', 'C'];

test.each([
  ['fr', 'Oui', 'non', 'je ne sais pas', 'le deuxième', 'trois'],
  ['pt', 'sim', 'Não', 'não sei', 'a segunda', 'três'],
  ['vi', 'Dạ có', 'không', 'không biết', 'cái thứ hai', 'ba'],
  ['vi, without accents', 'da', 'khong', 'khong chac', 'thu hai', 'ba'],
  ['ht', 'wi', 'non', 'mwen pa konnen', 'dezyèm', 'twa'],
  ['so', 'haa', 'maya', 'ma garanayo', 'labaad', 'saddex'],
  ['tl', 'opo', 'hindi', 'hindi ko alam', 'ang pangalawa', 'tatlo'],
  ['ru', 'Да', 'нет', 'не знаю', 'вторую', 'три'],
  ['ar', 'نعم', 'لا', 'لا أعرف', 'الثاني', 'ثلاثة'],
  ['zh', '好的', '不', '不知道', '第二个', '三'],
  ['ko', '네', '아니요', '잘 모르겠어요', '두 번째', '셋'],
] as const)('answers are read in %s', (_, yes, no, unsure, second, three) => {
  expect([readAssent(yes), readAssent(no), readAssent(unsure)]).toEqual(['yes', 'no', 'unsure']);
  expect(readChoice(second, choices)).toBe(1);
  expect(readCount(three)).toBe(3);
});

test('digits of Arabic are digits', () => {
  expect(readCount('٧')).toBe(7);
  expect(readScale('٨')).toBe(8);
  expect(readChoice('رقم ٢', choices)).toBe(1);
});

test.each(['ja', 'no se puede hoy pero mañana', 'oui mais non', 'не только'])(
  'what is no plain answer stays none: %s',
  (text) => {
    expect(readAssent(text)).toBeNull();
  },
);

test('a place that is not there is asked again', () => {
  expect(readChoice('le cinquième', choices)).toBeNull();
  expect(readChoice('다섯 번째', choices)).toBeNull();
});
