import { readThreadWish } from '../../src/people/thread-wish.ts';

const read = (text: string) => {
  const wish = readThreadWish(text);
  return wish === null ? null : 'text' in wish ? `${wish.kind} ${wish.text}` : wish.kind;
};

test.each([
  ['family: I bring soup', 'family I bring soup'],
  ['To the family: see you at ten', 'family see you at ten'],
  ['tell the family that I am home', 'family I am home'],
  ['familia: llevo sopa', 'family llevo sopa'],
  ['Dígale a la familia que ya llegué', 'family ya llegué'],
  ['家人：我到了', 'family 我到了'],
  ['gia đình: tôi về rồi', 'family tôi về rồi'],
  ['العائلة: وصلت', 'family وصلت'],
  ['fanmi: mwen rive', 'family mwen rive'],
  ['qoyska: waan imid', 'family waan imid'],
  ['Семья: я дома', 'family я дома'],
  ['famille : je suis là', 'family je suis là'],
  ['família: cheguei', 'family cheguei'],
  ['가족: 도착했어요', 'family 도착했어요'],
  ['pamilya: nandito na ako', 'family nandito na ako'],
  ['nurse: she skips her pills', 'nurse she skips her pills'],
  ['enfermera: no duerme', 'nurse no duerme'],
  ['護士：她不吃藥', 'nurse 她不吃藥'],
  ['медсестра: она не спит', 'nurse она не спит'],
  ['who reads the family messages?', 'show'],
  ['leave the family thread', 'leave'],
  ['LEAVE FAMILY', 'leave'],
  ['JOIN FAMILY', 'join'],
  ['volver al hilo familiar', 'join'],
])('"%s"', (text, wanted) => expect(read(text)).toBe(wanted));

test.each([
  'family-friendly clinic',
  'family, I mean my mom, is sick',
  'my family is fine',
  'nurse, please call',
  'la familia bien, gracias',
  'is there a family doctor?',
])('"%s" is for nobody but us', (text) => expect(read(text)).toBeNull());
