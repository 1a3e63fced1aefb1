import { readCardWish } from '../../src/people/card-wish.ts';

const told = (text: string) => {
  const wish = readCardWish(text);
  return wish?.kind === 'tell' ? `${wish.topic}: ${wish.text}` : (wish?.kind ?? null);
};

test.each([
  ['call me Nena', 'name: Nena'],
  ['Llámame Nena', 'name: Nena'],
  ['Dígame José Luis', 'name: José Luis'],
  ['he likes to be called Teo', 'name: Teo'],
  ['my pronouns are they/them', 'pronouns: they/them'],
  ['I need an ASL interpreter', 'interpreter: I need an ASL interpreter'],
  ['necesito un intérprete', 'interpreter: necesito un intérprete'],
  ['no blood transfusions', 'treatment: no blood transfusions'],
  ['I do not want to be put on a ventilator', 'treatment: I do not want to be put on a ventilator'],
  ['No quiero transfusiones de sangre', 'treatment: No quiero transfusiones de sangre'],
  ['I am hard of hearing', 'hearing: I am hard of hearing'],
  ['uso silla de ruedas', 'movement: uso silla de ruedas'],
  ["I don't eat pork", "culture: I don't eat pork"],
  ['soy testigo de Jehová', 'culture: soy testigo de Jehová'],
  ['what matters most to me is my garden', 'matters: what matters most to me is my garden'],
  ['text me only in the mornings', 'times: text me only in the mornings'],
  ['no manejo', 'transport: no manejo'],
  ['vivo sola', 'home: vivo sola'],
  ['ya probamos la miel', 'tried: ya probamos la miel'],
  ['what do you know about how I like things?', 'show'],
  ['¿qué sabe de cómo me gustan las cosas?', 'show'],
  ['change that', 'change'],
  ['cambie 2', 'change'],
  ['take that off my card', 'remove'],
  ['REMOVE 1', 'remove'],
  ['ASK ME', 'add'],
])('"%s" is for the card', (text, wanted) => expect(told(text)).toBe(wanted));

test.each([
  'call me back',
  'call me tomorrow',
  'call me at 5',
  'please call me',
  'call me when the nurse is free',
  'llámeme mañana',
  'llámeme por favor',
  'do I need an interpreter?',
  'should I use a walker?',
  'if I am deaf what then',
  'I want to walk more',
  'I walk with my dog',
  'who is on my team',
  'my son lives for soccer',
  'I take the water pill',
  'I changed my mind',
  'no',
  'I live in pain every day',
])('"%s" is none', (text) => expect(told(text)).toBeNull());
