import { readDataWish, whatIsWrong } from '../../src/people/data-wish.ts';

test.each([
  ['what do you know about me?', 'list'],
  ['What data do you have on me', 'list'],
  ['¿Qué saben de mí?', 'list'],
  ['¿qué información tiene sobre mí?', 'list'],
  ['COPY', 'copy'],
  ['I want a copy of my medical record', 'copy'],
  ['quiero una copia de mi expediente', 'copy'],
  ["that's wrong: I take half a pill", 'wrong'],
  ['WRONG: my address', 'wrong'],
  ['eso está mal', 'wrong'],
  ['please delete all my data', 'erase'],
  ['borren toda mi información', 'erase'],
  ['who has looked at my chart?', 'looked'],
  ['WHO LOOKED', 'looked'],
  ['¿quién miró mi historial?', 'looked'],
])('"%s" asks for: %s', (text, wish) => expect(readDataWish(text)).toBe(wish));

test.each([
  'what do you know about asthma?',
  'wrong number',
  'that is the wrong number',
  'who can see my plan?',
  'remove my sister',
  'the nurse gave me a copy',
  'delete that goal',
  'what is wrong with my knee?',
  'mal',
  'me siento mal',
  'something is wrong: my chest hurts',
])('"%s" asks for none of it', (text) => expect(readDataWish(text)).toBeNull());

test.each([
  ["that's wrong: I take half a pill", 'I take half a pill'],
  ['WRONG: my birth date is June 9', 'my birth date is June 9'],
  ['eso está mal, ya no la tomo', 'ya no la tomo'],
  ['that is wrong', null],
  ['wrong: no', null],
])('of "%s" what is wrong is %j', (text, words) => expect(whatIsWrong(text)).toBe(words));
