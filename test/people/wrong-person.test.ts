import { readWrongPerson } from '../../src/people/wrong-person.ts';

test.each([
  'wrong number',
  'You have the wrong number.',
  'Sorry, wrong person',
  'I just got this number',
  'número equivocado',
  'Se equivocó de número',
  'me acaban de dar este numero',
])('"%s" is a wrong number, whoever it is sent to', (text) => {
  expect(readWrongPerson(text, null)).toBe('wrong-number');
  expect(readWrongPerson(text, 'Ana Ruiz')).toBe('wrong-number');
});

test.each([
  "this isn't Ana",
  'This is not Ana Ruiz',
  'I’m not Ana',
  "not Ana's phone",
  'I don’t know any Ana',
  'no soy Ana',
  'No conozco a ninguna Ana',
  'Este no es el número de Ana',
  'aquí no vive Ana',
  'Ana changed her number',
  'Ana ya no tiene este número',
])('"%s" denies a name, whoever it is sent to', (text) => {
  expect(readWrongPerson(text, null)).toBe('not-them');
  expect(readWrongPerson(text, 'Ana Ruiz')).toBe('not-them');
});

test.each(['this isnt ana', 'no soy ana', "i'm not ana"])(
  '"%s" in small letters denies the name we mean',
  (text) => {
    expect(readWrongPerson(text, 'Ana Ruiz')).toBe('not-them');
  },
);

test.each(['My name is Pedro', 'me llamo pedro gomez', 'Hi, this is Bob.', 'Soy Carmen'])(
  '"%s" is another name where Ana was made sure of, and nothing anywhere else',
  (text) => {
    expect(readWrongPerson(text, 'Ana Ruiz')).toBe('other-name');
    expect(readWrongPerson(text, null)).toBeNull();
  },
);

test.each([
  'my name is Ana',
  'soy Ana',
  'This is An',
  'me llamo Ana Ruiz',
  'Hi, this is Mrs. Ruiz',
  "I'm not sure",
  "I'm not Diabetic",
  "this isn't helpful",
  'this is urgent',
  'no soy alérgica',
  'soy diabética',
  'Soy diabetica',
  'my pharmacy has the wrong number for the doctor?',
  'I called the wrong number',
  "I don't know",
  'I’m not OK',
  'It is not Monday',
  "this is Ana's plan",
  'I want to set a goal',
  'Soy de Chicago',
])('"%s" raises no doubt', (text) => expect(readWrongPerson(text, 'Ana Ruiz')).toBeNull());

test.each([
  'this is her mom',
  'Hi, this is her mother, who is this?',
  'Ana’s dad here',
  'hola, soy su mamá',
  'habla su papá',
])('"%s" says that family answers the patient’s own phone, where Ana was made sure of', (text) => {
  expect(readWrongPerson(text, 'Ana Ruiz')).toBe('relative');
  expect(readWrongPerson(text, null)).toBeNull();
});

test.each(['soy la mamá de Sofia', 'my mother is sick', 'I am a mother'])('"%s" is about others', (text) =>
  expect(readWrongPerson(text, 'Ana Ruiz')).toBeNull(),
);
